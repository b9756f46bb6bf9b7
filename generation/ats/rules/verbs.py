"""How points begin: with what was done, in the right tense, and not always with the same word. English only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import Point, entries, points, short, title_of
from generation.ats.rules.periods import period_of
from generation.wording import leading_verb, verb_of
from jobs.matching.months import this_month

_WEAK = re.compile(
    r"(?:was |were |been )?(?:responsib(?:le|ilit(?:y|ies))\b(?: for| of| included?| includes)?|duties\b|tasked with\b|"
    r"in charge of\b|charged with\b|helped\b|helping\b|assisted\b|assisting\b|worked (?:on|with|in|as)\b|"
    r"participated in\b|involved in\b|took part in\b|was part of\b|accountable for\b|dealt with\b)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|are|is)\s+(?:\w+ly\s+)?(?!based|located|interested|experienced|skilled|certified|qualified|"
    r"promoted|awarded|selected|recogni[sz]ed|nominated|chosen|appointed|elected|named|trained|entrusted|invited|ranked|"
    r"involved|licensed|employed|hired|enrolled|educated|"
    r"need|speed|indeed)(?:\w{2,}ed|built|made|given|shown|done|taken|written|led|held|driven|brought|sent|sold|taught|run)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
PASSIVE_WITHIN = 7
_SUBORDINATE = frozenset(("which", "that", "who", "when", "where", "if", "as", "because", "while", "how", "what", "to"))
REPEATED, REPEATED_SHARE, REPEATED_FROM = 4, 0.4, 6


def check(document: AtsDocument) -> Iterator[Sighting]:
    if document.language != "en":
        return
    found = points(document)
    for point in found:
        if weak := _WEAK.match(point.text):
            message = f"A point begins with “{weak.group()}”: “{short(point.text)}”."
            yield Sighting("weak_opening", message, document.where(point.pointer))
        elif passive := is_passive(point.text):
            message = f"“{passive}” is passive: “{short(point.text)}”."
            yield Sighting("passive", message, document.where(point.pointer))
    yield from _tenses(document, found)
    yield from _openings(document, found)


def is_present(text: str) -> bool:
    """Whether the words begin with a verb in the present or as a gerund ("Manage", "Manages", "Managing")."""
    found = leading_verb(text) if not text.isupper() else None
    return found is not None and found[1] != "past"


def is_passive(text: str) -> str:
    """The passive verb of the main clause, "" where there is none: what clauses after it say is not judged."""
    found = _PASSIVE.search(text)
    before = text[: found.start()].split() if found else []
    if not found or len(before) > PASSIVE_WITHIN or _SUBORDINATE & {word.casefold() for word in before}:
        return ""
    return "" if leading_verb(text) else found.group()


def _tenses(document: AtsDocument, found: list[Point]) -> Iterator[Sighting]:
    """Past jobs of which at least half the points speak in the present."""
    now = this_month(document.today) if document.today else None
    for section in ("work", "volunteer"):
        for pointer, entry in entries(document.resume, section):
            period = period_of(pointer, entry)
            own = [point for point in found if point.entry == pointer]
            if period.until is None or (now is not None and period.until > now):
                continue
            present = [point for point in own if is_present(point.text)]
            if present and 2 * len(present) >= len(own):
                message = f"{title_of(entry)} is over, but is told in the present: “{short(present[0].text)}”."
                yield Sighting("tense", message, document.where(present[0].pointer))


def _openings(document: AtsDocument, found: list[Point]) -> Iterator[Sighting]:
    if len(found) < REPEATED_FROM:
        return
    first = [next(iter(_WORD.findall(point.text)), "").lower() for point in found]
    word, count = Counter(first).most_common(1)[0]
    if verb_of(word) and count >= max(REPEATED, REPEATED_SHARE * len(found)):
        point = found[first.index(word)]
        message = f"{count} of {len(found)} points begin with “{word.capitalize()}”."
        yield Sighting("repeated_verb", message, document.where(point.pointer))
