# ruff: noqa: E501 (tables of words read better unbroken)
"""Lengths of time that the dates of a profile give: one position, several together, since a certificate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.grounding.cues import sections_cued
from generation.grounding.evidence import Entry, mentions
from generation.grounding.figures import Quantity
from generation.grounding.model import Source
from generation.grounding.reading import Reading
from generation.grounding.words import stems
from jobs.matching.months import covered

_QUALIFYING = re.compile(
    r"\b(?:post-?\s?qualif\w*|(?:since|after|from) (?:qualif\w*|graduat\w*|registr\w*|admission|licens\w*|my degree)|qualified|pqe)\b"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time that the profile gives, in months, and how. exact: to the month. core: names what is told."""

    months: int
    how: str
    source: Source
    exact: bool


def of_entry(entry: Entry) -> Span:
    months = max(1, (entry.until if entry.until is not None else entry.since or 0) - (entry.since or 0) + 1)
    return Span(months, f"{entry.title or entry.name}: {in_words(months)}", entry.facts[0].source, entry.exact)


def together(entries: tuple[Entry, ...], how: str) -> list[Span]:
    """The union of some entries' times, and the time from the first beginning to the last end."""
    dated = [entry for entry in entries if entry.since is not None]
    if len(dated) < 1:
        return []
    spans = [(entry.since or 0, (entry.until if entry.until is not None else entry.since or 0) + 1) for entry in dated]
    total, exact = covered(spans), all(entry.exact for entry in dated)
    source = dated[-1].facts[0].source
    through = max(end for _, end in spans) - min(start for start, _ in spans)
    return [
        Span(total, f"{how}: {in_words(total)} without double counting", source, exact),
        Span(through, f"{how}: {in_words(through)} from the first to the last", source, exact),
    ]


def careers(work: tuple[Entry, ...]) -> list[Span]:
    """All positions together, and the latest and the first of them."""
    ordered = sorted(work, key=lambda entry: entry.since or 0)
    found = together(tuple(ordered), "all positions")
    for count in range(1, len(ordered)):
        found += together(tuple(ordered[count:]), f"the latest {len(ordered) - count} positions")
    return found


def since_qualified(reading: Reading, one: Quantity) -> list[Span]:
    """ "Ten years of post-qualification experience": the time since a certificate or the end of a study."""
    sentence = reading.sentence_at(one.start)
    if not _QUALIFYING.search(reading.folded, sentence.start, sentence.end):
        return []
    return [
        Span(reading.evidence.now - month + 1, f"since {entry.name}", entry.facts[0].source, entry.exact)
        for entry in reading.evidence.of_section("certificates", "education")
        if (month := entry.since if entry.section == "certificates" else entry.until) is not None
    ]


def since_certified(reading: Reading, one: Quantity) -> list[Span]:
    """ "A chartered engineer for ten years": the time since the certificate that the words before name."""
    sentence = reading.sentence_at(one.start)
    said = stems(reading.text[sentence.start : one.start].rsplit(",", 1)[-1])
    cued = "certificates" in sections_cued(reading.folded[sentence.start : one.start])
    return [
        Span(reading.evidence.now - entry.since + 1, f"since {entry.name}", entry.facts[0].source, entry.exact)
        for entry in reading.evidence.of_section("certificates")
        if entry.since is not None and len(said & stems(entry.name)) >= (1 if cued else 2)
    ]


def with_skill(reading: Reading, skill: str, work: tuple[Entry, ...]) -> list[Span]:
    using = tuple(entry for entry in work if any(m.id == skill for fact in entry.facts for m in mentions(fact.text)))
    return [*(of_entry(entry) for entry in using), *together(using, "positions that name it")]


def in_words(months: int) -> str:
    years, rest = divmod(months, 12)
    return f"{months} months" if years == 0 else f"{years + rest / 12:.1f} years"
