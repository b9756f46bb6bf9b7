# ruff: noqa: E501 (a table of words reads better unbroken)
"""How far apart the dated events of a profile and of the text lie: "nine months later", "six years after graduating"."""

from __future__ import annotations

import re

from generation.grounding.cues import sections_cued
from generation.grounding.degree_names import PATTERN, RANK
from generation.grounding.evidence import Entry
from generation.grounding.figures import TIME_UNITS, Quantity
from generation.grounding.likeness import told
from generation.grounding.model import Source
from generation.grounding.reading import Reading
from generation.grounding.whens import YEAR
from generation.grounding.words import stems
from profiles.parsing.folding import flat

_APART = re.compile(
    r"\s*(?:later|after|afterwards|before|earlier|prior|since|ago|on\b(?=,)|of\b(?= (?:starting|joining|graduating|qualifying|leaving|arriving|finishing)\b)|spater|danach|nach|davor|plus tard|apres|avant|despues|antes|mas tarde)\b"
)
_AGO_BEFORE = re.compile(r"\b(?:vor|il y a|hace)\s+(?:\w+\s+){0,2}$")
_RISE = re.compile(
    r"\b(?:from|von|de|desde)\b[^.;]+\b(?:to|zu[mr]?|a|al)\b[^.;]+\b(?:in|within|over|innerhalb von|en)\s+(?:just |only |under |less than )?$"
)
_OF_WORK = ("work", "volunteer")
# "Since he completed his doctorate": from its end.
_SINCE_STUDY = re.compile(
    r"\s*since\s(?P<said>(?!(?:[\w' ]{1,20} )?(?:began|begin\w*|start\w*|enrol\w*|entered)\b)[^.;:,]{2,60})"
)
_SINCE = re.compile(r"\s*(?:since|ago)\b")


def apart(reading: Reading, one: Quantity) -> tuple[str, Source] | None:
    """How two events give this length of time, where the words say that it lies between events."""
    before = reading.folded[max(0, one.start - 25) : one.start]
    ago = bool(_SINCE.match(reading.folded, one.end) or _AGO_BEFORE.search(before))
    start = reading.sentence_at(one.start).start
    rise = bool(_RISE.search(reading.folded, start, one.start))
    if not ago and not rise and not _APART.match(reading.folded, one.end):
        return None
    months = one.value * TIME_UNITS[one.unit] / TIME_UNITS["month"]
    studied = _studied(reading, one)
    entries = studied or _near(reading, one)
    events = [(month, entry, exact) for entry in entries for month, exact in _months(entry)[1 if studied else 0 :]]
    others = [(reading.evidence.now, None, True)] if ago else list[tuple[int, Entry | None, bool]](events)
    for month, entry, exact in events:
        for other, another, surely in others:
            if (
                other > month
                and another is not entry
                and _agrees(months, other - month, one.relation, exact and surely)
            ):
                return f"{other - month} months lie between the dates", entry.facts[0].source
    return _from_a_year_told(reading, one, entries)


def _from_a_year_told(reading: Reading, one: Quantity, entries: tuple[Entry, ...]) -> tuple[str, Source] | None:
    """ "In 2021 I opened the shop, and a year later I received the prize": an entry's date after a year just said."""
    begin = reading.sentence_at(max(0, reading.sentence_at(one.start).start - 2)).start
    said = [int(year) for year in re.findall(rf"(?<!\d){YEAR}(?!\d)", reading.folded[begin : one.start])]
    sentence = reading.sentence_at(one.start)
    here = told(reading.text[one.end : sentence.end])
    taken = [entry for entry in entries if entry.section not in _OF_WORK and here & told(entry.name)]
    for entry in taken if said and one.unit == "year" else ():
        if any(month // 12 - said[-1] == one.value for month, _ in _months(entry)):
            return f"from {said[-1]}: {entry.name}", entry.facts[0].source
    return None


def years_told(reading: Reading, one: Quantity) -> tuple[str, Source] | None:
    """How the years that one fact names lie so far apart: two years for "from 121 in 2022 to 148 in 2024"."""
    said = stems(reading.sentence_at(one.start).text)
    for fact in reading.evidence.facts:
        years = [int(match) for match in re.findall(rf"(?<!\d){YEAR}(?!\d)", fact.text)]
        if len(set(years)) < 2 or one.unit != "year" or not said & fact.stems:
            continue
        if one.value == max(years) - min(years):
            return f"from {min(years)} to {max(years)}: “{fact.text}”", fact.source
    return None


def _agrees(told: float, months: int, relation: str, exact: bool) -> bool:
    slack = 0.0 if exact else 6.0
    if relation == "over":
        return told - 0.5 - slack <= months <= told * 1.5 + slack
    if relation in ("under", "upto", "below"):
        least = 0.45 if relation == "below" else 0.84
        return told * least - slack <= months <= told + 0.5 + slack
    return told - max(1.0, min(2.0, 0.1 * told)) - slack <= months <= told + max(1.0, min(6.0, 0.5 * told)) + slack


def _studied(reading: Reading, one: Quantity) -> tuple[Entry, ...]:
    """The finished studies of the rank that the words after "since" name: "since my doctorate"."""
    match = _SINCE_STUDY.match(reading.folded, one.end)
    ranks = {RANK[form.lastgroup or ""] for form in PATTERN.finditer(match["said"])} if match else set()
    return tuple(
        entry
        for entry in reading.evidence.of_section("education")
        if entry.until is not None and not entry.current
        if ranks & {RANK[form.lastgroup or ""] for form in PATTERN.finditer(flat(entry.title))}
    )


def _near(reading: Reading, one: Quantity) -> tuple[Entry, ...]:
    """The entries that this sentence and the one before speak of; the positions where they name none."""
    sentence = reading.sentence_at(one.start)
    before = reading.sentence_at(max(0, sentence.start - 2))
    begin = min(before.start, sentence.start)
    said, cued = stems(reading.text[begin : sentence.end]), sections_cued(reading.folded[begin : sentence.end])
    dated = tuple(entry for entry in reading.evidence.entries if entry.since is not None)
    near = tuple(
        entry
        for entry in dated
        if said & stems(f"{entry.name} {entry.title}") or (entry.section in cued and entry.section != "publications")
    )
    return near or tuple(entry for entry in dated if entry.section == "work")


def _months(entry: Entry) -> list[tuple[int, bool]]:
    found = [(entry.since or 0, entry.exact)]
    if entry.until is not None and not entry.current:
        found.append((entry.until + 1, entry.exact))
    return found
