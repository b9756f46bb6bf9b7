# ruff: noqa: E501 (phrases read better unbroken)
"""From a parsed posting to what the scorer may know of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from jobmatch import skills
from jobs.matching import asking, degrees, slices, titles
from jobs.matching.facts import JobFacts, Passage, Pay, Place, Wanted
from jobs.matching.languages import language_level
from jobs.matching.locating import located
from jobs.parsing.model import ParsedPosting, PostingSpan, Requirement

_A_YEAR = {"HOUR": 2080.0, "DAY": 260.0, "WEEK": 52.0, "MONTH": 12.0, "YEAR": 1.0, "ANNUAL": 1.0}
_DUTY = re.compile(r"/responsibilities(?:/.*)?$")
_BOILERPLATE = re.compile(
    r"(?i)equal opportunit|without regard to|apply (?:now|today|online|via|by)|send (?:your|us)|we offer|benefits|401\(?k|"
    r"paid (?:time|holiday|leave)|pension|insurance|reasonable accommodation|privacy|about us|our (?:company|values|mission)|"
    r"founded in|competitive salary|background check|diversity|inclusive|closing date|deadline"
)
MOST_WANTED = 80
LONGEST_TITLE = 120


def facts_of_posting(parsed: ParsedPosting) -> JobFacts:
    """Everything a score may rest on, with offsets into `parsed.text`.

    Where the parser found no requirement and no duty (a few lines, a bare title), every line that is no boilerplate is
    taken for a duty.
    """
    reader = _Reader(parsed)
    reader.read_title()
    for requirement in parsed.requirements:
        reader.read_requirement(requirement)
    reader.read_duties()
    reader.read_title_skills()
    place_span = _span(parsed, "/jobLocation")
    remote_span = _span(parsed, "/jobLocationType")
    return JobFacts(
        passages=tuple(reader.passages),
        wanted=tuple(reader.wanted[:MOST_WANTED]),
        title=reader.title,
        level=titles.level_of(str(parsed.posting.get("title") or "")),
        places=tuple(_places(parsed.posting, place_span)),
        remote=_remote(parsed.posting),
        remote_start=remote_span[0],
        remote_end=remote_span[1],
        countries=tuple(_countries(parsed.posting)),
        pay=_pay(parsed.posting, _span(parsed, "/baseSalary")),
        language=parsed.language,
    )


@dataclass
class _Reader:
    """Collects passages and what is wanted, each wanted thing with the number of its passage."""

    parsed: ParsedPosting
    passages: list[Passage] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)
    title: int | None = None

    def read_title(self) -> None:
        title = str(self.parsed.posting.get("title") or "")
        start, end = _span(self.parsed, "/title")
        if not end and title:
            # A title that a feed or a form states may stand inside a sentence ("We need a Baker in York").
            found = re.search(re.escape(title), self.parsed.text, re.IGNORECASE)
            start, end = found.span() if found else (0, 0)
        if not end:
            start, end = next(slices.uncovered_lines(self.parsed.text, ()), (0, 0))
            line = self.parsed.text[start:end]
            title = title or (line if len(line) <= LONGEST_TITLE else "")
        if title and end:
            self.title = self._passage(titles.plain(title), start, end, "title")

    def read_requirement(self, stated: Requirement) -> None:
        number = self._passage(asking.asked(stated.text), stated.start, stated.end, "requirement")
        rank = None
        if stated.kind == "education":
            rank = degrees.RANKS.get(stated.level) or degrees.lowest_rank_in(stated.text)
        elif stated.kind == "language":
            rank = language_level(stated.level) or language_level(stated.text)
        self.wanted.append(
            Wanted(
                text=stated.text,
                kind=stated.kind,
                importance=stated.importance,
                skills=stated.skills or _languages(stated),
                any_of=asking.is_choice(stated.text),
                years=stated.years if stated.years is not None else asking.years_in(stated.text),
                rank=rank,
                passage=number,
                start=stated.start,
                end=stated.end,
            )
        )

    def read_duties(self) -> None:
        """What the job itself is: its responsibilities, or with no requirement and no duty any telling line."""
        places = [(span.start, span.end) for span in self.parsed.spans if _DUTY.match(span.pointer)]
        if not places and not self.wanted:
            taken = [(self.passages[self.title].start, self.passages[self.title].end)] if self.title is not None else []
            lines = slices.uncovered_lines(self.parsed.text, taken)
            places = [(start, end) for start, end in lines if not _BOILERPLATE.search(self.parsed.text[start:end])]
        known = {(wanted.start, wanted.end) for wanted in self.wanted}
        pieces = {piece for place in places for piece in slices.line_pieces(self.parsed.text, *place)}
        for start, end in sorted(pieces - known):
            self._read_duty(start, end)

    def read_title_skills(self) -> None:
        """The skills that the title names and no line asks for: a Java developer is asked for Java."""
        if self.title is None:
            return
        passage = self.passages[self.title]
        asked = {skill for wanted in self.wanted for skill in wanted.skills}
        for mention in skills.mentions(self.parsed.text[passage.start : passage.end]):
            if mention.id not in asked:
                start, end = passage.start + mention.start, passage.start + mention.end
                self.wanted.insert(
                    0, Wanted(mention.name, "skill", "should", (mention.id,), False, None, None, self.title, start, end)
                )

    def _read_duty(self, start: int, end: int) -> None:
        text = " ".join(self.parsed.text[start:end].split())
        named = tuple(dict.fromkeys(mention.id for mention in skills.mentions(text)))
        number = self._passage(asking.asked(text), start, end, "duty")
        self.wanted.append(
            Wanted(text, "duty", "duty", named, asking.is_choice(text), asking.years_in(text), None, number, start, end)
        )

    def _passage(self, text: str, start: int, end: int, kind: str) -> int:
        self.passages.append(Passage(text, start, end, kind))
        return len(self.passages) - 1


def _languages(stated: Requirement) -> tuple[str, ...]:
    """The languages a language requirement names, where the parser gave none."""
    if stated.kind != "language":
        return ()
    return tuple(dict.fromkeys(found.id for found in skills.mentions(stated.text) if found.kind == "language"))


def _span(parsed: ParsedPosting, prefix: str) -> tuple[int, int]:
    """The first span at or under a pointer; (0, 0) where there is none."""
    found: PostingSpan | None = next(
        (span for span in parsed.spans if span.pointer == prefix or span.pointer.startswith(f"{prefix}/")), None
    )
    return (found.start, found.end) if found else (0, 0)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _places(posting: dict[str, Any], span: tuple[int, int]) -> Iterator[Place]:
    for place in _listed(posting.get("jobLocation")):
        address = (place.get("address") if isinstance(place, dict) else place) or {}
        if isinstance(address, str):
            address = {"addressLocality": address}
        country = address.get("addressCountry") or ""
        found = located(
            city=str(address.get("addressLocality") or ""),
            region=str(address.get("addressRegion") or ""),
            country=str(country.get("name") if isinstance(country, dict) else country),
            start=span[0],
            end=span[1],
        )
        if found:
            yield replace(found, start=span[0], end=span[1])


def _remote(posting: dict[str, Any]) -> str:
    """schema.org knows only TELECOMMUTE; `hybrid` and `onsite` come where the parser adds them."""
    stated = str(posting.get("jobLocationType") or "").lower()
    return {"telecommute": "remote", "remote": "remote", "hybrid": "hybrid", "onsite": "onsite"}.get(stated, "")


def _countries(posting: dict[str, Any]) -> Iterator[str]:
    for area in _listed(posting.get("applicantLocationRequirements")):
        name = str(area.get("name") or "") if isinstance(area, dict) else str(area)
        place = located(city="", region="", country=name)
        if place and place.country:
            yield place.country


def _pay(posting: dict[str, Any], span: tuple[int, int]) -> Pay | None:
    stated = posting.get("baseSalary") or {}
    value = stated.get("value") if isinstance(stated, dict) else None
    if not isinstance(value, dict):
        return None
    low = value.get("minValue") or value.get("value") or value.get("maxValue")
    high = value.get("maxValue") or value.get("value") or low
    factor = _A_YEAR.get(str(value.get("unitText") or stated.get("unitText") or "YEAR").upper())
    if low is None or high is None or factor is None:
        return None
    return Pay(
        float(low) * factor, float(high) * factor, str(stated.get("currency") or value.get("currency") or ""), *span
    )
