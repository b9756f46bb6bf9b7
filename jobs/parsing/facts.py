"""Facts of a posting outside its requirements: labels, kind of employment, seniority, and words found anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobs.parsing.lexicon import facts as words
from jobs.parsing.lines import PostingLine, label_of
from jobs.parsing.sections import Section, line_kind


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and the words that state it."""

    value: str
    start: int
    end: int
    confidence: float = 0.9


def labelled(lines: Sequence[PostingLine]) -> dict[str, Fact]:
    """Facts of lines such as "Location: Berlin", and of a label line directly above its value; the first wins."""
    found: dict[str, Fact] = {}
    for position, line in enumerate(lines):
        for label, start, end, value in _labels(line, lines[position + 1] if position + 1 < len(lines) else None):
            for fact, pattern in words.LABELS:
                if pattern.match(label) and fact not in found and 0 < len(value) < 200:
                    found[fact] = Fact(value, start, end)
    return found


def _labels(line: PostingLine, following: PostingLine | None) -> Iterator[tuple[str, int, int, str]]:
    offset = line.start
    for piece in re.split(r"(\s+[|•·]\s+)", line.text):
        part = PostingLine(piece, offset, offset + len(piece))
        inline = label_of(part)
        if inline is not None:
            label, start = inline
            label = label.strip("*_ ")
            value = piece[start - offset :]
            lead = len(value) - len(value.lstrip("*_ "))
            value = value.strip("*_ ")
            yield label, start + lead, start + lead + len(value), value
        offset += len(piece)
    if following is not None and _heads_a_value(line, following):
        yield line.text.strip(" :*_"), following.start, following.end, following.text


def _heads_a_value(line: PostingLine, following: PostingLine) -> bool:
    """Whether a line is a label and the next its value: marked as such, or two short lines without a sentence."""
    if following.marked or following.bullet:
        return False
    short = line.heading and len(line.text.split()) <= 3 and len(following.text.split()) <= 6
    return line.marked or (short and not following.gap and following.heading)


def employment_of(lines: Sequence[PostingLine], told: dict[str, Fact], title: Fact | None) -> list[tuple[str, Fact]]:
    """(schema.org employmentType, words) in the order found: in its label, the title, then the rest of the text."""
    found: dict[str, Fact] = {}
    areas = [(fact.value, fact.start) for key in ("employment", "hours") if (fact := told.get(key))]
    areas += [(title.value, title.start)] if title else []
    for text, start in areas or []:
        _employment(text, start, found)
    if not found or set(found) == {"INTERN"}:
        _employment_of_lines(lines, found)
    return list(found.items())


def _employment_of_lines(lines: Sequence[PostingLine], found: dict[str, Fact]) -> None:
    whole = "\n".join(line.text for line in lines).casefold()
    stems = [stem for stem in words.EMPLOYMENT_STEMS if stem in whole]
    for line in lines if stems else ():
        if len(line.text) < 220 and _has_any(stems, line.text.casefold()) and line_kind(line.text) != "benefits":
            _employment(line.text, line.start, found, strict=True)
        if len(found) >= 2:
            break


def _has_any(stems: Sequence[str], folded: str) -> bool:
    return any(stem in folded for stem in stems)


def _employment(text: str, start: int, found: dict[str, Fact], *, strict: bool = False) -> None:
    if not _has_any(words.EMPLOYMENT_STEMS, text.casefold()):
        return
    for kind, pattern in words.EMPLOYMENT:
        match = pattern.search(text)
        if match is None or kind in found:
            continue
        if strict and match.group().casefold() in ("b2b", "time"):
            continue
        # In running text "contract", "stage" or "intern" rarely speak of this job.
        if strict and kind in ("INTERN", "VOLUNTEER", "CONTRACTOR", "TEMPORARY") and len(text.split()) > 12:
            continue
        found[kind] = Fact(match.group(), start + match.start(), start + match.end(), 0.9 if not strict else 0.7)


def first_match(pattern: re.Pattern[str], text: str, confidence: float = 0.8, *, folded: str = "") -> Fact | None:
    """The first words of a pattern. folded: the text casefolded, so that stems can rule a pattern out quickly."""
    if folded and not _has_any(words.STEMS.get(pattern, ("",)), folded):
        return None
    match = pattern.search(text)
    return (
        Fact(match.group().strip(), match.start(), match.start() + len(match.group().rstrip()), confidence)
        if match
        else None
    )


def seniority_of(title: Fact | None, told: dict[str, Fact]) -> tuple[str, Fact] | None:
    """(intern, junior, mid, senior, lead, director or executive, words) as label or title say."""
    for fact in (told.get("seniority"), title):
        for level, pattern in words.SENIORITY if fact else ():
            match = pattern.search(fact.value) if fact else None
            if fact and match:
                return level, Fact(match.group(), fact.start + match.start(), fact.start + match.end())
    return None


def section_text(sections: Sequence[Section], kind: str, text: str) -> Fact | None:
    """The words of all sections of a kind as one fact whose span is the first section's."""
    other = {"boilerplate", "apply"}
    kept = [
        [line for line in section.lines if line_kind(line.text) not in other]
        for section in sections
        if section.kind == kind
    ]
    spans = [(lines[0].start, lines[-1].end) for lines in kept if lines]
    if not spans:
        return None
    return Fact("\n".join(text[start:end] for start, end in spans), *spans[0])
