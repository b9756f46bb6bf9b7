# ruff: noqa: E501 (tables of words read better unbroken)
"""Years and months: when something began, ended or happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generation.grounding.cues import sections_cued
from generation.grounding.degree_names import PATTERN
from generation.grounding.evidence import Entry, Fact
from generation.grounding.idle import of_wishes
from generation.grounding.kinds import ranked
from generation.grounding.kinds.called import certificates_called, prizes_called
from generation.grounding.kinds.stated_dates import BEGAN, ENDED, STUDYING, WHEN, dated, stated
from generation.grounding.kinds.stretches import RANGE, bounds
from generation.grounding.kinds.unnamed_dates import career_begun, of_the_sentence, posted, started, worded
from generation.grounding.likeness import nearest, told
from generation.grounding.model import Claim
from generation.grounding.names_beside import left_name
from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.relevance import around, relevant
from generation.grounding.whens import YEAR, When, whens

_SINCE = re.compile(r"\b(?:since|seit|depuis|desde)\s+(?:\w+\s+){0,2}$")
_DEGREE_IN = re.compile(
    r"\b(?:bachelor\S*|master\S*|degree|phd|doctorate|diploma|mba|b\.?sc|m\.?sc|bachelorabschluss|masterabschluss|promotion|licence|grado)\b[^,.;]{0,40}\bin\s+$"
)
_ROSE = re.compile(
    r"\b(?:promoted|bec[ao]m\w+|began|started|appointed|made|moved up|stepped up|befordert|wurde|promue?|ascend\w+)\b[^.;]{0,60}$"
)
# "I became a customer success manager in", though a certificate is called so.
_TOOK_UP = re.compile(
    r"\b(?:became|promoted|appointed|took over|stepped up|moved up) (?!certified|chartered|licen)[^.;]{0,60}$"
)
# "…, and in January 2023 I began as": the verb of the date follows it.
_OPENS = re.compile(
    r"(?:^|[,;:–—]|\b(?:and|but|then)\b)\s*(?:(?:and|but|then|later|finally)\s+)?(?:in|from|by|since)\s+(?:early |late |mid-?)?$"
)
_DID = re.compile(r",?\s*(?:i|we)\s(?:\w+ly\s|then\s|also\s)?\w+\b[^.;,]{0,40}")
_OPENED = re.compile(
    r"\b(?:opened|founded|co-founded|launched|established|set up|eroffnete|grundete|ouvert|fonde|abri|funde)\s+(?:my own |the |our )?$"
)
_FINISHED = re.compile(r"\b(?:graduated|finished|completed|left|abschloss|schloss)\b")
_BETWEEN = re.compile(rf"\b(?:between|zwischen|entre)\s+(?:\w+\.?\s+)?{YEAR}\s+(?:and|und|et|y)\s+(?:\w+\.?\s+)?$")
_STOPS = r"[;:]\s|\s[–—]\s(?=(?:I|we|my|our|it|this|and|which|where)\b)|\.\s|\n|\s(?:and|und|et|y)\s"
_PAUSES = r"[,;:]\s|\s[–—]\s(?=(?:I|we|my|our|it|this|and|which|where)\b)|\.\s|\n|\s(?:and|und|et|y)\s"
_BOUND = re.compile(r"\b(?:before|after|prior to|by|vor|nach|avant|apres|antes de|despues de)\s+(?:\w+\s+)?$")
_SURELY = 1.3
_LEAD = 6  # characters of a list's mark before a degree


def claims(reading: Reading) -> Iterator[Claim]:
    for when in whens(reading):
        if not reading.free(when.start, when.end):
            continue
        reading.take(when.start, when.end)
        ahead = (when.year, when.month or 12) >= (reading.evidence.year, reading.evidence.now % 12 + 1)
        if not _is_dateline(reading, when) and not (ahead and of_wishes(reading, when.start)):
            yield judged(reading, when)


def _is_dateline(reading: Reading, when: When) -> bool:
    """The date that a letter bears claims nothing."""
    line = reading.line_at(when.start, when.end)
    full = bool(re.search(r"\d", reading.text[when.start : when.end].replace(str(when.year), "")))
    this_year = abs(when.year - reading.evidence.year) <= 1
    return this_year and full and len(line) - (when.end - when.start) <= 30 and not re.search(r"[–—:•]", line)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a date is told of. entries: those that the words around are about; named: whether they name one.

    cued: what the words of this breath speak of; exactly: whether they call one by its name; called: a prize,
    certificate or rank so called.
    """

    entries: tuple[Entry, ...]
    named: bool
    cued: tuple[Entry, ...]
    exactly: bool
    called: bool
    before: str


def judged(reading: Reading, when: When) -> Claim:
    told_of = _told_of(reading, when)
    claim = _supported(reading, when, told_of)
    if claim is None or claim.state == "unsupported":
        following = _verb_after(reading, when)
        other = _supported(reading, when, replace(told_of, before=following)) if following else None
        claim = other or claim
    reason = _reason(told_of.entries, told_of.named, when)
    return claim or reading.claim(when.start, when.end, "date", "unsupported", None, reason)


def _supported(reading: Reading, when: When, told_of: _Told) -> Claim | None:
    return _by_entries(reading, when, told_of) or _against(reading, when) or _by_the_rest(reading, when, told_of)


def _verb_after(reading: Reading, when: When) -> str:
    """The deed of a date that opens its clause, as if it stood before: "…, and in January 2023 I began as"; else ""."""
    sentence = reading.sentence_at(when.start)
    before = reading.folded[sentence.start : when.start]
    opens, did = _OPENS.search(before), _DID.match(reading.folded, when.end, sentence.end)
    return f"{did[0].strip(', ')} in " if opens and did and before[: opens.start()].strip() else ""


def _told_of(reading: Reading, when: When) -> _Told:
    entries, named = relevant(reading, when.start, when.end, dated=True)
    passage = reading.passage_at(when.start) if not left_name(reading, when.start) else None
    entries += tuple(entry for entry in (passage.entries if passage else ()) if entry not in entries)
    before = _before(reading, when)
    called = (
        (() if _TOOK_UP.search(before) else certificates_called(reading, when.start, when.end))
        or prizes_called(reading, when.start, when.end)
        or ranked.since_of(reading, when.start)
    )
    cued, exactly = (called, True) if called else _cued(reading, when)
    return _Told(entries, named, cued, exactly, bool(called), before)


def _by_entries(reading: Reading, when: When, told_of: _Told) -> Claim | None:
    """Stated by the beginning, end or day of what the words are about."""
    entries, before = told_of.entries, told_of.before
    risen = () if told_of.called else _titled(reading, when, before)
    studied = tuple(entry for entry in entries if told_of.named and entry.section == "education")
    graduated = studied if _FINISHED.search(before) else ()
    others = (*entries, *told_of.cued, *risen, *_ongoing(reading, entries, before))
    candidates = (*graduated, *risen, *told_of.cued) if told_of.exactly else others
    asked = ((entry, _asked(entry, told_of.cued, before)) for entry in candidates)
    found = next((fact for entry, words in asked if (fact := stated(entry, when, words))), None)
    if found is not None and (told_of.exactly or _is_end(before) or not _surely_another(reading, when)):
        return reading.claim(when.start, when.end, "date", "stated", found.source)
    return None


def _against(reading: Reading, when: When) -> Claim | None:
    """Stated by the posting, or contradicted by what the profile says of this."""
    theirs = posted(reading, when)
    if theirs is not None:
        return reading.claim(when.start, when.end, "date", "stated", theirs.source, "the posting says so")
    other = _contradiction(reading, when)
    if other is None:
        return None
    return reading.claim(when.start, when.end, "date", "unsupported", None, f"the profile says “{other.text}”")


def _by_the_rest(reading: Reading, when: When, told_of: _Told) -> Claim | None:
    """Within a job, by a fact of the sentence, by the career's beginning, by anything that says this date."""
    before, free = told_of.before, not told_of.exactly
    loose = free and not told_of.named
    inside = _inside(told_of.entries, when, before) if free and not bounds(reading, when, told_of.entries) else None
    if inside is not None and (told_of.named or not BEGAN.search(before)):
        fact = dated(inside, "startDate") or inside.facts[0]
        reason = f"within the time at {inside.name or inside.title}"
        return reading.claim(when.start, when.end, "date", "derived", fact.source, reason)
    other = of_the_sentence(reading, when, before) if free else None
    if other is not None:
        return reading.claim(when.start, when.end, "date", "stated", other.source)
    first = career_begun(reading, before) if loose else None
    if first is not None and first.since is not None and stated(first, when, before) is not None:
        source = (dated(first, "startDate") or first.facts[0]).source
        return reading.claim(when.start, when.end, "date", "derived", source, "the first of the positions began then")
    found = (started(reading, when, before) if loose else None) or (None if told_of.called else worded(reading, when))
    return reading.claim(when.start, when.end, "date", "stated", found.source) if found is not None else None


def _asked(entry: Entry, cued: tuple[Entry, ...], before: str) -> str:
    """The words before a date that ask for one end of an entry; a degree held since then asks for none."""
    return "" if entry.section == "education" and entry in cued and _SINCE.search(before) else before


def _before(reading: Reading, when: When) -> str:
    """The words of the sentence before the date; "I opened the Copper Heron in" tells when that began."""
    sentence = reading.sentence_at(when.start)
    before = reading.folded[sentence.start : when.start]
    if RANGE.match(reading.folded, when.end):
        before += "from "
    if (opened := _BETWEEN.search(before)) is not None:
        return before[: opened.start()] + "until "
    for named in reading.named:
        if sentence.start <= named.start < when.start and any(named.pointers):
            at_once = not re.search(r",|\s(?:and|und|et|y)\s", reading.folded[named.end : when.start])
            if at_once and _OPENED.search(reading.folded[sentence.start : named.start]):
                return before + "began "
    return before


def _cued(reading: Reading, when: When) -> tuple[tuple[Entry, ...], bool]:
    """The studies, certificates, awards and publications that the words of this breath speak of, and whether they call
    one by its name."""
    left, right = around(reading, when.start, when.end, _PAUSES)
    sections = sections_cued(reading.folded[left:right]) or _of_a_degree(reading, left, when.start)
    named_here = any(left <= named.start < right and any(named.pointers) for named in reading.named)
    widened = not sections and not named_here
    if widened:
        left, right = around(reading, when.start, when.end, _STOPS)
        sections = sections_cued(reading.folded[left:right])
    said = told(reading.text[left:right])
    best = _by_name(reading, said)
    entries = tuple(entry for entry in reading.evidence.of_section(*sections) if entry.since or entry.until)
    before = reading.folded[left : when.start]
    if _DEGREE_IN.search(before) and not BEGAN.search(before) and entries:
        return (*best, *(entry for entry in entries if entry.section == "education")), True
    named = tuple(entry for entry in entries if entry.section != "education" and said & told(entry.name))
    called = tuple(entry for entry in named if len(said & told(entry.name)) >= 2)
    if called:
        return called, not widened
    if named:
        return (*named, *best, *reading.evidence.of_section("education")), not widened
    only = "publications" in sections and entries and {entry.section for entry in entries} == {"publications"}
    return (*best, *entries), bool(only)


def _of_a_degree(reading: Reading, left: int, start: int) -> tuple[str, ...]:
    """The studies, where a degree stands before a date: "MA Social Work, 2012 to 2014"."""
    line = max(reading.line_start(start), reading.sentence_at(start).start)
    found = (match for match in PATTERN.finditer(reading.folded, line, start) if match.start() - line <= _LEAD)
    capital = any(reading.text[match.start()].isupper() for match in found)
    return ("education",) if capital and not BEGAN.search(reading.folded[left:start]) else ()


def _by_name(reading: Reading, said: frozenset[str]) -> tuple[Entry, ...]:
    """The certificate, prize or publication that the words call by most of its name."""
    named = [
        (len(said & told(entry.name)), entry)
        for entry in reading.evidence.of_section("certificates", "awards", "publications")
        if entry.since is not None
    ]
    most = max((count for count, _ in named), default=0)
    return tuple(entry for count, entry in named if count == most) if most >= 2 else ()


def _ongoing(reading: Reading, entries: tuple[Entry, ...], before: str) -> tuple[Entry, ...]:
    """ "… and has run a shop since May 2020" after jobs that ended: what goes on."""
    if not _SINCE.search(before) or any(entry.current for entry in entries if entry.section == "work"):
        return ()
    return tuple(entry for entry in reading.evidence.of_section("work") if entry.current)


def _titled(reading: Reading, when: When, before: str) -> tuple[Entry, ...]:
    """The positions whose title this breath speaks of: "was promoted to supervisor in 2021"."""
    if not _ROSE.search(before):
        return ()
    said = told(reading.text[slice(*around(reading, when.start, when.end, _PAUSES))])
    return tuple(entry for entry in reading.evidence.of_section("work") if said & told(entry.title))


def _inside(entries: tuple[Entry, ...], when: When, before: str) -> Entry | None:
    """A year in the midst of a job: fine for "in 2021", not for "since 2021"."""
    if re.search(
        r"\b(?:since|joined|seit|depuis|desde|became|promoted|appointed|started|began|graduat\w*|until|finished|completed|earned|obtained|received|qualified|"
        r"abgeschlossen|abschloss|erwarb|erworben|obtenu|diplomee?|obtuve|termine|conclui)\b[^.;]{0,60}$",
        before,
    ):
        return None
    for entry in entries:
        if entry.section == "education" and not STUDYING.search(before):
            continue  # a degree is told by the year in which it was taken
        if entry.since is None or entry.section not in ("work", "volunteer", "education", "projects"):
            continue
        until = entry.until if entry.until is not None else entry.since
        first, last = (when.year * 12 + (when.month or 1) - 1, when.year * 12 + (when.month or 12) - 1)
        if first <= until and last >= entry.since:
            return entry
    return None


def _is_end(before: str) -> bool:
    """Whether the words before a date tell that something began, ended or was so before or after it."""
    return bool(BEGAN.search(before) or ENDED.search(before) or _BOUND.search(before))


def _surely_another(reading: Reading, when: When) -> bool:
    """Whether what one did in a job, and no summary of it all, tells this and names another year."""
    fact = _contradiction(reading, when, _SURELY)
    return fact is not None and fact.field == "highlights"


def _contradiction(reading: Reading, when: When, least: float = 1.0) -> Fact | None:
    """The sentence of the profile that tells this best, where it names other years. least: how much it must share."""
    sentence = reading.sentence_at(when.start)
    left, right = max(sentence.start, when.start - 60), min(sentence.end, when.end + 40)
    verbless = not FIRST_PERSON.search(reading.folded, sentence.start, sentence.end)
    commas = around(reading, when.start, when.end, r"[,;]\s") if verbless else (left, right)
    said = told(reading.text[slice(*commas)])
    if not said:
        said = told(reading.text[left:right])
    fact, weight = nearest(
        said, tuple(fact for fact in reading.evidence.facts if fact.field not in WHEN), reading.evidence
    )
    if fact is None or weight < least:
        return None
    years = re.findall(rf"(?<!\d){YEAR}(?!\d)", fact.text)
    return fact if years and str(when.year) not in years else None


def _reason(entries: tuple[Entry, ...], named: bool, when: When) -> str:
    if not named or not entries or entries[0].since is None:
        return "no date of the profile agrees"
    entry = entries[0]
    until = "now" if entry.current else str((entry.until or entry.since or 0) // 12)
    return f"the profile dates {entry.name or entry.title} {(entry.since or 0) // 12}–{until}"
