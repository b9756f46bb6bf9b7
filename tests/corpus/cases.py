"""Which person is set in which layout, and what comes out: the list of cases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.corpus.blind import layouts as blind
from tests.corpus.eighth import layouts as eighth
from tests.corpus.eleventh import layouts as eleventh
from tests.corpus.fifth import layouts as fifth
from tests.corpus.first import layouts as first
from tests.corpus.fourth import layouts as fourth
from tests.corpus.fresh import layouts as fresh
from tests.corpus.layout import Layout
from tests.corpus.ninth import layouts as ninth
from tests.corpus.people import Person, everyone, rich
from tests.corpus.seventh import layouts as seventh
from tests.corpus.sixth import layouts as sixth
from tests.corpus.tenth import layouts as tenth
from tests.corpus.third import layouts as third
from tests.corpus.view import visible
from tests.corpus.wild import layouts as wild

# Newer ones come last, so that who is set in an older layout stays as it was.
ROUNDS = (first, blind, wild, fresh, third, fourth, fifth, seventh, sixth, eighth, tenth, ninth, eleventh)


@dataclass(frozen=True)
class Case:
    name: str
    filename: str
    data: bytes
    truth: dict[str, Any]


def layouts() -> tuple[Layout, ...]:
    """Every layout of every round."""
    return tuple(layout for each in ROUNDS for layout in each.layouts())


def cast_of(layout: Layout, number: int) -> list[Person]:
    """People for a layout, languages mixed. Held layouts take mostly people nobody else has seen, or those chosen."""
    if layout.chosen and layout.held:
        return list(layout.chosen)
    known = spread([person for person in everyone() if not person.held])
    unseen = spread([person for person in everyone() if person.held])
    if layout.full and layout.held:
        return rich_cast(layout.full, unseen, number, layout.people)
    if layout.rich and not layout.held:
        return rich_cast(rich(), known, number, layout.people)
    if not layout.held:
        return [known[(number * 7 + step * 5) % len(known)] for step in range(layout.people)]
    new = [unseen[(number * 5 + step) % len(unseen)] for step in range(layout.people - layout.people // 3)]
    seen = rich() if layout.rich else known
    old = [seen[(number * 3 + step * 11) % len(seen)] for step in range(layout.people // 3)]
    return new + old


def rich_cast(full: tuple[Person, ...], others: list[Person], number: int, people: int) -> list[Person]:
    """One who has all to say, then one of the others, in turns; eight languages and more over a few layouts."""
    pairs = [
        (full[(number + step * 4) % len(full)], others[(number * 7 + step * 5) % len(others)])
        for step in range((people + 1) // 2)
    ]
    return [person for pair in pairs for person in pair][:people]


def spread(people: list[Person]) -> list[Person]:
    """Reordered so that neighbours speak different languages, English in every third place or so."""
    english = [person for person in people if person.language == "en"]
    others = [person for person in people if person.language != "en"]
    others = [person for step in range(5) for person in others[step::5]]
    out = []
    while english or others:
        out += english[:1] + others[:2]
        english, others = english[1:], others[2:]
    return out


def cases(which: str, limit: int | None = None) -> Iterator[Case]:
    """Cases of "dev", "held" or "all", one person of every layout first, so that a limit cuts evenly."""
    chosen = [
        (layout, cast_of(layout, number))
        for number, layout in enumerate(layouts())
        if which == "all" or layout.held == (which == "held")
    ]
    made = 0
    for turn in range(max((len(people) for _, people in chosen), default=0)):
        for layout, people in chosen:
            if turn < len(people) and (limit is None or made < limit):
                made += 1
                yield case_of(layout, people[turn])


def case_of(layout: Layout, person: Person) -> Case:
    view = visible(person, layout.showing)
    truth = {**view.truth, "meta": {"layout": layout.name, "language": person.language}}
    return Case(f"{layout.name}__{person.key}", f"resume.{layout.suffix}", layout.make(view), truth)


def truth_bytes(case: Case) -> bytes:
    return json.dumps(case.truth, ensure_ascii=False, indent=1).encode()
