"""The points below jobs and projects: how long, how many, how often the same, and whether anything is measured."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz import fuzz

from generation.ats.model import AtsDocument, Sighting, Where
from generation.ats.reading import Point, entries, points, prose, short, title_of, words_in

LONGEST_WORDS, LONGEST_LETTERS = 45, 320
FEWEST_WORDS = 3
MOST_POINTS = 9
MEASURED_FROM, MEASURED_SHARE = 5, 0.1
SAME, COMPARED_WORDS, COMPARED_POINTS = 93, 5, 150
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_COUNTED = re.compile(
    r"\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|halved|thirds?|quarters?|doubl\w+|tripl\w+|"
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend|hälfte|halbiert|verdoppel\w+|drittel|"
    r"deux|trois|quatre|cinq|dix|douze|vingt|cent|mille|moitié|tiers|doubl\w+|dos|tres|cuatro|cinco|diez|doce|veinte|"
    r"cien|mil|mitad|tercio|due|tre|quattro|cinque|dieci|metà|dois|três|metade|twee|drie|vier|vijf|tien|helft)\b",
    re.IGNORECASE,
)


def check(document: AtsDocument) -> Iterator[Sighting]:
    found = points(document)
    for point in found:
        yield from _length(document, point)
    yield from _many(document, found)
    yield from _measures(document, found)
    yield from _repeated(document, found)


def _length(document: AtsDocument, point: Point) -> Iterator[Sighting]:
    count = len(words_in(point.text))
    if count > LONGEST_WORDS or len(point.text) > LONGEST_LETTERS:
        message = f"A point has {count} words: “{short(point.text)}”."
        yield Sighting("bullet_long", message, document.where(point.pointer))
    elif count < FEWEST_WORDS and not _COUNTED.search(point.text):
        message = f"“{point.text}” says too little."
        yield Sighting("bullet_short", message, document.where(point.pointer))


def _many(document: AtsDocument, found: list[Point]) -> Iterator[Sighting]:
    counts = Counter(point.entry for point in found)
    for pointer, entry in entries(document.resume, "work"):
        if counts[pointer] > MOST_POINTS:
            message = f"{title_of(entry)} has {counts[pointer]} points."
            yield Sighting("too_many_bullets", message, document.where(f"{pointer}/highlights/{MOST_POINTS}"))


def is_measured(text: str) -> bool:
    """Whether the words hold a number other than a year."""
    return bool(_COUNTED.search(_YEAR.sub("", text)))


def _measures(document: AtsDocument, found: list[Point]) -> Iterator[Sighting]:
    at_work = [point for point in found if point.section == "work"]
    if len(at_work) < MEASURED_FROM or any(is_measured(text) for pointer, text in prose(document) if "/work" in pointer
                                           and "/highlights" not in pointer):  # fmt: skip
        return
    measured = sum(is_measured(point.text) for point in at_work)
    if measured < MEASURED_SHARE * len(at_work):
        message = f"Of {len(at_work)} points about your work {measured or 'none'} names a number."
        yield Sighting("no_numbers", message, Where("/work"))


def _repeated(document: AtsDocument, found: list[Point]) -> Iterator[Sighting]:
    """Each point that says the same as an earlier one."""
    before: list[str] = []
    for point in found[:COMPARED_POINTS]:
        words = " ".join(point.text.casefold().split()).rstrip(".")
        if len(words.split()) >= COMPARED_WORDS:
            if any(fuzz.ratio(words, other, score_cutoff=SAME) for other in before):
                message = f"A point stands twice: “{short(point.text)}”."
                yield Sighting("duplicate_bullet", message, document.where(point.pointer))
            before.append(words)
