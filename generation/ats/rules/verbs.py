# ruff: noqa: SIM905 (a list of words reads better unbroken)
"""How points begin: with what was done, in the right tense, and not always with the same word. English only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import Point, entries, points, short, title_of
from generation.ats.rules.periods import period_of
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
    r"need|speed|indeed)(?:\w{2,}ed|built|made|given|shown|done|taken|written|led|held|driven|brought|sent|sold|taught|run)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_BASE = frozenset(
    "achieve act adapt administer advise analyse analyze answer apply arrange assess assist assure audit automate "
    "build calculate care carry check clean coach collaborate collect communicate conduct configure consult "
    "contribute control coordinate create cultivate decide define deliver deploy design determine develop "
    "diagnose direct document draft drive educate enable enforce engage ensure establish estimate evaluate "
    "examine execute expand explain facilitate forecast formulate gather generate grow guide handle help hire "
    "identify implement improve increase influence inform initiate inspect install instruct integrate interview "
    "introduce investigate keep launch lead liaise maintain make manage market measure mentor migrate monitor "
    "negotiate operate optimise optimize order organise organize oversee own perform plan prepare present process "
    "produce program promote propose provide publish purchase recommend record recruit reduce repair report "
    "represent research resolve respond review revise run schedule sell serve solve specify staff standardise "
    "standardize streamline strengthen supervise supply support teach test train translate treat troubleshoot "
    "update use utilise utilize verify work write".split()
)
REPEATED, REPEATED_SHARE, REPEATED_FROM = 4, 0.4, 6


def check(document: AtsDocument) -> Iterator[Sighting]:
    if document.language != "en":
        return
    found = points(document)
    for point in found:
        if weak := _WEAK.match(point.text):
            message = f"A point begins with “{weak.group()}”: “{short(point.text)}”."
            yield Sighting("weak_opening", message, document.where(point.pointer))
        elif passive := _PASSIVE.search(point.text):
            message = f"“{passive.group()}” is passive: “{short(point.text)}”."
            yield Sighting("passive", message, document.where(point.pointer))
    yield from _tenses(document, found)
    yield from _openings(document, found)


def is_present(text: str) -> bool:
    """Whether the words begin with a verb in the present or as a gerund ("Manage", "Manages", "Managing")."""
    word, following = [*(each.lower() for each in _WORD.findall(text)[:2]), "", ""][:2]
    if following.endswith("ed"):
        return False  # a noun and what was done to it: "Research integrated into the product"
    if word in _BASE or (word.endswith("s") and (word[:-1] in _BASE or word[:-2] in _BASE)):
        return True
    return word.endswith("ing") and bool({word[:-3], f"{word[:-3]}e", word[:-4]} & _BASE)


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
    if len(word) > 2 and count >= max(REPEATED, REPEATED_SHARE * len(found)):
        point = found[first.index(word)]
        message = f"{count} of {len(found)} points begin with “{word.capitalize()}”."
        yield Sighting("repeated_verb", message, document.where(point.pointer))
