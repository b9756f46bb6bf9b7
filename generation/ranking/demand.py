"""What a posting asks for, as the ranking compares it: needs with a weight, each with its words and skills."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from jobmatch import skills
from jobs.matching import titles, words
from jobs.matching.posting_facts import facts_of_posting
from jobs.parsing.model import ParsedPosting

# What is required counts most; a duty tells what the work will be, and counts like a wish.
WEIGHTS = {"must": 3.0, "should": 2.0, "nice": 1.0, "duty": 1.0}
# Kinds of requirement that an experience or a project can answer.
ANSWERABLE = frozenset(("skill", "experience", "duty", "certification", "language", "other"))


@dataclass(frozen=True)
class Need:
    """One thing asked for. skills: ids, one of which is enough. required: the posting says must."""

    text: str
    skills: tuple[str, ...]
    weight: float
    required: bool
    stems: frozenset[str]

    @cached_property
    def word_weight(self) -> float:
        return sum(words.weight(stem) for stem in self.stems)


@dataclass(frozen=True)
class Demand:
    """needs: as the posting has them. title: plain. keywords: skill id → name, what is required first."""

    title: str
    needs: tuple[Need, ...]
    keywords: dict[str, str]
    language: str


def demand_of(job: ParsedPosting) -> Demand:
    facts = facts_of_posting(job)
    needs = tuple(
        Need(
            text=wanted.text,
            skills=wanted.skills,
            weight=WEIGHTS[wanted.importance],
            required=wanted.importance == "must",
            stems=frozenset(words.stems(wanted.text, language=facts.language)),
        )
        for wanted in facts.wanted
        if wanted.kind in ANSWERABLE
    )
    named = dict.fromkeys(skill for need in sorted(needs, key=lambda need: -need.weight) for skill in need.skills)
    names = {id: found.name for id in named if (found := skills.get(id)) is not None}
    return Demand(titles.plain(str(job.posting.get("title") or "")), needs, names, facts.language)
