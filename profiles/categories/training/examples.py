# ruff: noqa: E501 (lists of titles and skills read better unbroken)
"""Made-up careers to learn from: a few titles, tasks and skills of one category, as a resume would have them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobmatch import skills
from profiles.categories.features import Document
from profiles.categories.training.sources import Material, Occupation

EACH = 320  # careers of a category
OTHERS = 3  # careers of an occupation of no category, at most
CHANGED = 0.15  # how often someone has done two kinds of work
USUAL = 0.5  # how often the titles are the usual ones
ABROAD = 0.4  # how often its titles are German or Spanish
PLAIN_TITLES = ("Software Engineer", "Backend Developer", "Senior Backend Engineer", "Software Developer", "Consultant", "Engineer", "Senior Software Engineer", "Specialist",
                "Programmer", "Analyst", "Associate", "Manager", "Intern", "Trainee")  # fmt: skip
PLAIN = 0.2  # how often a title says nothing of the category
# Skills that people of many occupations name, so that none of them alone makes a category.
COMMON = ("microsoft-excel", "microsoft-office", "communication", "teamwork", "leadership", "english", "git", "sql", "linux",
          "problem-solving", "python", "javascript", "html", "agile", "customer-service", "project-management")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """categories: none, one, or two for someone who changed course."""

    document: Document
    categories: frozenset[str]


def examples(
    materials: Sequence[Material], others: Sequence[Occupation], *, of_held: bool | None, seed: int
) -> Iterator[Example]:
    """The same for the same seed. of_held: of the part of titles and tasks kept for measuring, the rest, or (None) all."""
    chance = random.Random(seed)
    parts = [material.part(of_held=of_held) for material in materials]
    for number, material in enumerate(parts):
        for _ in range(EACH // 4 if of_held else EACH):
            career = _career(chance, _titles(chance, material), material.tasks, material.skills)
            names = {material.name}
            if chance.random() < CHANGED:
                other = parts[(number + chance.randint(1, len(parts) - 1)) % len(parts)]
                career = _both(career, _career(chance, _titles(chance, other), other.tasks, other.skills))
                names.add(other.name)
            yield Example(career, frozenset(names))
    tools = [id for id, skill in skills.taxonomy().skills.items() if skill.kind in ("tool", "technology")]
    for number, occupation in enumerate(others):
        if of_held is not None and (number % 3 == 0) != of_held:
            continue
        for _ in range(chance.randint(1, OTHERS)):
            titles = occupation.abroad if occupation.abroad and chance.random() < ABROAD else occupation.titles
            yield Example(_career(chance, titles, occupation.sentences, tools, most=2), frozenset())


def _titles(chance: random.Random, material: Material) -> Sequence[str]:
    return material.usual if chance.random() < USUAL else material.titles


def _both(newer: Document, older: Document) -> Document:
    return Document(newer.titles + older.titles, newer.texts + older.texts, newer.skills + older.skills)


def _career(
    chance: random.Random, titles: Sequence[str], tasks: Sequence[str], own: Sequence[str], *, most: int = 6
) -> Document:
    held = [
        chance.choice(PLAIN_TITLES) if chance.random() < PLAIN else chance.choice(titles)
        for _ in range(chance.randint(1, 3))
    ]
    done = chance.sample(list(tasks), min(len(tasks), max(0, chance.randint(-2, 7))))
    core = chance.sample(list(own), min(len(own), max(0, chance.randint(-2, most))))
    common = chance.sample(COMMON, chance.randint(0, 4))
    said = [mention.id for text in (*done, *held) for mention in skills.mentions(text)]
    return Document(tuple(held), tuple(done), (*core, *common, *said))
