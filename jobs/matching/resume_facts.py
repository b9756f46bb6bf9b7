"""From a parsed resume to what the scorer may know of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from jobmatch import skills
from jobs.matching import degrees, identity, slices, titles
from jobs.matching.facts import (
    CandidateFacts,
    Degree,
    LanguageFact,
    Passage,
    Place,
    Position,
    Preferences,
    SkillFact,
)
from jobs.matching.languages import language_level
from jobs.matching.locating import located
from jobs.matching.months import month_of
from profiles.parsing.model import FactSpan, ParsedResume

_KINDS = (
    (re.compile(r"/basics/(?:summary|label)"), "summary"),
    (re.compile(r"/(?:work|volunteer)/\d+/position"), "position"),
    # Often a ward, a workshop or half of an unusual title, and then as telling as the title itself.
    (re.compile(r"/work/\d+/name"), "employer"),
    (re.compile(r"/(?:work|volunteer)/\d+/(?:summary|description|highlights/\d+)"), "highlight"),
    (re.compile(r"/projects/\d+/(?:name|description|highlights/\d+|keywords/\d+|roles/\d+)"), "project"),
    (re.compile(r"/skills/\d+/(?:name|keywords/\d+)"), "skill"),
    (re.compile(r"/education/\d+/(?:studyType|area|courses/\d+)"), "education"),
    (re.compile(r"/certificates/\d+/name"), "certificate"),
    (re.compile(r"/languages/\d+/(?:language|fluency)"), "language"),
    (re.compile(r"/(?:awards/\d+/(?:title|summary)|publications/\d+/(?:name|summary))"), "highlight"),
)
LONGEST_TITLE = 120
_BY_LINE = frozenset({"skill", "education", "language"})
_STATED_YEARS = re.compile(r"(?i)\b(\d{1,2})\+?\s*(?:years?|yrs?)['’]?\s+(?:of\s+)?(?:[\w-]+\s+){0,4}?experience")


def facts_of_resume(parsed: ParsedResume, *, preferences: Preferences | None = None) -> CandidateFacts:
    """Everything a score may rest on, with offsets into `parsed.text`.

    Passages come in the order of the text. Words that the parser could not place still count, as kind "line".
    """
    parsed = _bare_title(parsed)
    by_pointer: dict[str, list[FactSpan]] = defaultdict(list)
    for span in parsed.spans:
        by_pointer[span.pointer].append(span)
    clean = identity.cleaner(identity.name_of(parsed))
    passages = _passages(parsed, by_pointer, clean)
    held = _positions(parsed, by_pointer, passages)
    return CandidateFacts(
        passages=passages,
        skills=_skills(parsed, passages, _work_slices(parsed, held)),
        positions=tuple(held.values()),
        degrees=_degrees(parsed, by_pointer, passages),
        languages=_languages(parsed, by_pointer),
        places=_places(parsed, by_pointer),
        stated_years=_stated_years(passages),
        language=parsed.language,
        preferences=preferences or Preferences(),
    )


def _bare_title(parsed: ParsedResume) -> ParsedResume:
    """A text of one short line is an occupation that someone looks for, not a person: read as a position held."""
    start, end = slices.trimmed(parsed.text, 0, len(parsed.text))
    title = parsed.text[start:end]
    if not title or "\n" in title or len(title) > LONGEST_TITLE:
        return parsed
    span = FactSpan("/work/0/position", start, end, 1, 1.0)
    return replace(parsed, resume={"work": [{"position": title}]}, spans=(span,))


def _passages(
    parsed: ParsedResume, by_pointer: dict[str, list[FactSpan]], clean: Callable[[str], str]
) -> tuple[Passage, ...]:
    grouped: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for pointer, spans in by_pointer.items():
        kind = next((kind for pattern, kind in _KINDS if pattern.fullmatch(pointer)), None)
        if kind:
            grouped[kind] += [(span.start, span.end) for span in spans]
    found = {place: kind for kind, places in grouped.items() for place in _shaped(parsed.text, kind, places)}
    taken = [(span.start, span.end) for span in parsed.spans] + list(found)
    for place in _rest(parsed, taken):
        found.setdefault(place, "line")
    made = (
        Passage(_words(kind, clean(parsed.text[start:end])), start, end, kind)
        for (start, end), kind in sorted(found.items())
    )
    return tuple(passage for passage in made if re.search(r"[^\W\d_]{2}", passage.text))


def _shaped(text: str, kind: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in slices.merged_by_line(text, places) if kind in _BY_LINE else sorted(set(places)):
        yield from slices.pieces(text, start, end)


def _rest(parsed: ParsedResume, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines that no fact covers."""
    for start, end in slices.uncovered_lines(parsed.text, taken):
        yield from slices.pieces(parsed.text, start, end)


def _words(kind: str, text: str) -> str:
    return titles.plain(text) if kind == "position" else text


def _skills(
    parsed: ParsedResume, passages: tuple[Passage, ...], jobs: dict[int, tuple[int, int]]
) -> tuple[SkillFact, ...]:
    """Each skill once, shown where it was used at work before where it is only listed. jobs: slice of each position."""
    found: dict[str, SkillFact] = {}
    for mention in skills.mentions(parsed.text):
        if not any(passage.start <= mention.start and mention.end <= passage.end for passage in passages):
            continue
        used = tuple(number for number, (start, end) in jobs.items() if start <= mention.start < end)
        known = found.get(mention.id)
        if known is None or (used and not known.positions):
            found[mention.id] = SkillFact(
                mention.id,
                mention.name,
                mention.kind,
                mention.start,
                mention.end,
                used or (known or _NO_SKILL).positions,
            )
        elif used:
            positions = tuple(sorted({*known.positions, *used}))
            found[mention.id] = SkillFact(known.id, known.name, known.kind, known.start, known.end, positions)
    return tuple(found.values())


_NO_SKILL = SkillFact("", "", "", 0, 0)


def _work_slices(parsed: ParsedResume, held: dict[int, Position]) -> dict[int, tuple[int, int]]:
    """For each position, by its number, the characters from the first to the last of its entry of work."""
    hulls: dict[int, tuple[int, int]] = {}
    for span in parsed.spans:
        if found := re.match(r"/work/(\d+)/", span.pointer):
            start, end = hulls.get(int(found[1]), (span.start, span.end))
            hulls[int(found[1])] = min(start, span.start), max(end, span.end)
    return {number: hulls[index] for number, index in enumerate(held) if index in hulls}


def _positions(
    parsed: ParsedResume, by_pointer: dict[str, list[FactSpan]], passages: tuple[Passage, ...]
) -> dict[int, Position]:
    """By index of the entry in /work."""
    held = {}
    for index, entry in enumerate(parsed.resume.get("work") or []):
        title = str(entry.get("position") or "")
        start, end = _place_of(by_pointer, f"/work/{index}/position")
        passage = _containing(passages, start)
        if title and passage is not None:
            since, until = month_of(entry.get("startDate")), month_of(entry.get("endDate"))
            if until is not None and len(str(entry["endDate"])) > 4:
                until += 1
            held[index] = Position(titles.plain(title), since, until, titles.level_of(title), passage, start, end)
    return held


def _degrees(
    parsed: ParsedResume, by_pointer: dict[str, list[FactSpan]], passages: tuple[Passage, ...]
) -> tuple[Degree, ...]:
    made = []
    for index, entry in enumerate(parsed.resume.get("education") or []):
        study, area = str(entry.get("studyType") or ""), str(entry.get("area") or "")
        pointer = f"/education/{index}/studyType" if study else f"/education/{index}/area"
        start, end = _place_of(by_pointer, pointer)
        passage, rank = _containing(passages, start), degrees.rank_of(f"{study} {area}")
        if passage is not None and rank:
            made.append(Degree(rank, area, passage, start, end))
    return tuple(made) or _degrees_in(passages)


def _degrees_in(passages: tuple[Passage, ...]) -> tuple[Degree, ...]:
    """Degrees named in loose lines, for texts without a recognisable education section."""
    found = (
        (number, passage, degrees.rank_of(passage.text))
        for number, passage in enumerate(passages)
        if passage.kind in ("line", "summary", "education", "certificate")
    )
    return tuple(Degree(rank, "", number, passage.start, passage.end) for number, passage, rank in found if rank)


def _languages(parsed: ParsedResume, by_pointer: dict[str, list[FactSpan]]) -> tuple[LanguageFact, ...]:
    made = []
    for index, entry in enumerate(parsed.resume.get("languages") or []):
        name = str(entry.get("language") or "")
        start, end = _place_of(by_pointer, f"/languages/{index}/language")
        if name and end:
            known = skills.canonical(name)
            level = language_level(str(entry.get("fluency") or ""))
            made.append(LanguageFact(known.id if known else name.casefold(), level, start, end))
    return tuple(made)


def _places(parsed: ParsedResume, by_pointer: dict[str, list[FactSpan]]) -> tuple[Place, ...]:
    stated: dict[str, Any] = (parsed.resume.get("basics") or {}).get("location") or {}
    spans = [_place_of(by_pointer, f"/basics/location/{part}") for part in ("city", "region", "countryCode")]
    start, end = next((place for place in spans if place[1]), (0, 0))
    place = located(
        city=str(stated.get("city") or ""),
        region=str(stated.get("region") or ""),
        country=str(stated.get("countryCode") or ""),
        start=start,
        end=end,
    )
    return (place,) if place else ()


def _stated_years(passages: tuple[Passage, ...]) -> float | None:
    """The years of experience that a summary or loose line claims: "12 years of experience"."""
    texts = (passage.text for passage in passages if passage.kind in ("summary", "line"))
    claims = [float(found[1]) for text in texts for found in _STATED_YEARS.finditer(text)]
    return max(claims, default=None)


def _place_of(by_pointer: dict[str, list[FactSpan]], pointer: str) -> tuple[int, int]:
    spans = by_pointer.get(pointer) or ()
    return (spans[0].start, spans[0].end) if spans else (0, 0)


def _containing(passages: tuple[Passage, ...], start: int) -> int | None:
    return next((number for number, passage in enumerate(passages) if passage.start <= start < passage.end), None)
