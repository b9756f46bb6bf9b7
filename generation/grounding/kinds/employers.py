# ruff: noqa: E501 (tables of words read better unbroken)
"""Employers: one's own, the posting's company told as one's own, and work told of the wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding import likeness
from generation.grounding.address import SUBJECT_LINE
from generation.grounding.evidence import HELD, Entry, Fact
from generation.grounding.kinds import places
from generation.grounding.likeness import told
from generation.grounding.model import Claim, Source
from generation.grounding.naming import Named, company_of, entries_of
from generation.grounding.reading import LEFT, Passage, Reading
from generation.grounding.standing import clause, standing, wishes
from generation.grounding.words import FOLDED_STOP, stems, words

_AT = re.compile(
    r"\b(?:at|with|for|of|joined|bei|bei der|beim|der|chez|a l'|aux|au|en|del|de)\s+(?:the\s+|der\s+|die\s+|den\s+|l[ea]s?\s+|el\s+)?$"
)
_HOUSE = re.compile(
    r"\b(?:worked|job|career|years|position|habe ich|ich|travaille|trabaje)\b[^.;:]{0,40}\b(?:at|bei|chez|en)\s+$|^at\s+$"
)
_MINE = re.compile(
    r"\b(?:i|my|me|we|our|ich|wir|je|j'|nous|mi|mis|he|she)\b|\b(?:worked|joined|led|built|managed|designed|grew|stayed|welded|spent|seit|depuis|desde|years at|experience at)\b"
)
# "I hear that at Acme people …": what others say of the house.
_REPORTED = re.compile(
    r"\b(?:that|how|whether|because|since) (?:here |people |everyone )?(?:at|with|bei|chez) (?:the )?$"
)
_DOING = "teach|run|lead|manage|work|design|build|look after|serve|coordinate|supervise|handle|own|head|oversee|develop|plan|treat|advise|direct"
_NOW = re.compile(
    rf"\b(?:i (?:currently |now |also )?(?:{_DOING})|i'm (?:currently )?(?:\w+ing|an?|the)|i am (?:currently |now )?(?:\w+ing|an?|the)|currently|at present|today)\b[^.;,:]*\b(?:at|with|for|of)\s+(?:the\s+)?$"
)
# "My current role as buyer at Acme": held, whatever else the sentence hopes for.
_MY_ROLE = re.compile(
    r"\b(?:my|mein\w*|mon|mi) (?!next|new|future|dream|ideal)(?:\w+ )?(?:role|position|post|job|work|rolle|stelle|poste|puesto|trabajo) (?:as|of|als|comme|como|de) [^.;:!?\n]{2,60}\b(?:at|with|for|bei|chez|en)\s+(?:the\s+)?$"
)
# "Tailored summary for Acme": what the page is.
_PAPER = re.compile(
    r"\W*(?:[\w-]+ ){0,3}(?:summary|profile|resume|cv|curriculum vitae|letter|bullets?|highlights|headline|statement|bio|biography|"
    r"introduction|answers?|notes?|pitch|experience|about|version|draft|e-?mail|message) (?:for|to|with) (?:the )?"
)
# "With Acme's volume of bookings": a thing of the house; not "at Acme's head office I …".
_ITS_OWN = re.compile(
    r"(?:['’]s?|(?<=['’]s)) (?!\w+ (?:office|team|branch|site|clinic|plant|school)\b)(?:[\w-]+ ){0,2}(?:of|is|are|has|as|seems?)\b"
)
_VERB = r"(?:\w{3,}ed|led|ran|built|cut|taught|wrote|spent|won|gave|took|kept|grew|set up|brought|made)"
_DONE, _AND_DID = re.compile(rf"\b{_VERB}\b"), re.compile(rf",? and (?:also |then |later )?{_VERB}\b")
_AND_WOULD = re.compile(r",? (?:and|but|so) (?:i|we)(?:'d| would|'ll| will| hope| look forward)\b")
_FACTS_ALIKE = 2.0
_MARGIN = 1.4


def claims(reading: Reading) -> Iterator[Claim]:
    company = company_of(reading.evidence)
    for named in reading.named:
        if not reading.free(named.start, named.end):
            continue
        entries = entries_of(named, reading.evidence)
        held = tuple(entry for entry in entries if entry.pointer.startswith(HELD))
        reading.take(named.start, named.end)
        if held:
            yield _held(reading, named, held)
            town = places.wrong_town(reading, named.end, held)
            if town is not None and reading.free(*town):
                reading.take(*town)
                yield reading.claim(*town, "name", "unsupported", None, f"the profile places {held[0].name} elsewhere")
        elif entries:
            if entries[0].section == "projects" and _HOUSE.search(reading.folded[: named.start]):
                reason = "a project of the profile, not an employer"
                yield reading.claim(named.start, named.end, "employer", "unsupported", None, reason)
                continue
            kind = "institution" if entries[0].section == "education" else "name"
            source = _name_fact(entries[0]).source
            yield reading.claim(named.start, named.end, kind, "stated", source)
        else:
            yield _companys(reading, named, company)


def _name_fact(entry: Entry) -> Fact:
    return next((fact for fact in entry.facts if fact.text == entry.name), entry.facts[0])


def _held(reading: Reading, named: Named, held: tuple[Entry, ...]) -> Claim:
    source = _name_fact(held[0]).source
    passage = reading.passage_at(named.start)
    left = LEFT.search(reading.folded, reading.sentence_at(named.start).start, named.start)
    other = _told_of_another(reading, named, passage, held) if passage and not left else None
    if other is not None:
        reason = f"the profile tells this of {other.name}, not of {held[0].name}"
        return reading.claim(named.start, named.end, "employer", "unsupported", None, reason)
    town = places.elsewhere(reading, named.start, named.end, held)
    if town is not None and all(town.pointer != entry.pointer for entry in held):
        reason = f"the profile places {town.name} there, not {held[0].name}"
        return reading.claim(named.start, named.end, "employer", "unsupported", None, reason)
    if _told_as_present(reading, named, held):
        reason = f"the profile says that this ended: {held[0].name}"
        return reading.claim(named.start, named.end, "employer", "unsupported", None, reason)
    if named.whole:
        return reading.claim(named.start, named.end, "employer", "stated", source)
    return reading.claim(named.start, named.end, "employer", "derived", source, f"short for {held[0].name}")


def _told_as_present(reading: Reading, named: Named, held: tuple[Entry, ...]) -> bool:
    """ "I teach physics at Moorside", where that ended and something else goes on."""
    ended = all(not entry.current and entry.until is not None for entry in held)
    others = any(entry.current for entry in reading.evidence.of_section("work"))
    if not (ended and others):
        return False
    left, _ = clause(reading, named.start, named.end)
    return bool(_NOW.search(reading.folded, left, named.start))


def _beside(reading: Reading, named: Named, passage: Passage) -> str:
    """The words of the passage between the same bars as the name (a headline tells of several things), without its hopes."""
    bar = reading.text.rfind(" | ", passage.start, named.start)
    right = reading.text.find(" | ", named.end, passage.end)
    left, right = max(bar, passage.start), right if right >= 0 else passage.end
    done = _DONE.search(reading.folded, left, named.start) and _AND_DID.search(reading.folded, named.end, right)
    right = done.start() if done else right  # "advised people at the clinic and taught at …": of what was done there
    hoped = _AND_WOULD.search(reading.folded, named.end, right)
    return reading.text[left : hoped.start() if hoped else right]


def _told_of_another(reading: Reading, named: Named, passage: Passage, held: tuple[Entry, ...]) -> Entry | None:
    """The entry whose facts the passage tells clearly better than those of the employer it names."""
    inside = [one for one in reading.named if passage.start <= one.start < passage.end]
    names = " ".join(reading.text[one.start : one.end] for one in inside)
    around = told(_beside(reading, named, passage)) - stems(names)
    if not around:
        return None
    own = {entry.pointer for entry in held} | {pointer for one in inside for pointer in one.pointers}
    best, weight = _likest(reading, around, [entry for entry in _held_entries(reading) if entry.pointer not in own])
    if best is None or weight < _FACTS_ALIKE or best.name in {entry.name for entry in held}:
        return None
    _, mine = _likest(reading, around, [entry for entry in _held_entries(reading) if entry.pointer in own])
    return best if weight >= mine + _MARGIN else None


def _held_entries(reading: Reading) -> list[Entry]:
    return [entry for entry in reading.evidence.entries if entry.pointer.startswith(HELD)]


def _likest(reading: Reading, around: frozenset[str], entries: list[Entry]) -> tuple[Entry | None, float]:
    """The entry with the fact that shares most with the words, and how much; a word that other entries use too counts
    for little."""
    best, most = None, 0.0
    for entry in entries:
        facts = tuple(fact for fact in entry.facts if fact.field not in ("name", "organization", "location"))
        fact, weight = likeness.nearest(around, facts, reading.evidence)
        if fact is not None and weight > most:
            best, most = entry, weight
    return best, most


def _companys(reading: Reading, named: Named, company: str) -> Claim:
    """The posting's company: fine as the addressee, not as a past employer."""
    source = _posting_source(reading, company)
    doubted = of_the_posting(reading, named.start, named.end, company)
    if doubted is not None:
        return doubted
    return reading.claim(named.start, named.end, "employer", "stated", source, "the posting's company")


def of_the_posting(reading: Reading, start: int, end: int, company: str) -> Claim | None:
    """The doubt where the posting's company is told as a house that one has worked for."""
    if not as_own(reading, start, end):
        return None
    reason = f"{company} is the posting's company, the profile names no position there"
    return reading.claim(start, end, "employer", "unsupported", None, reason)


def as_own(reading: Reading, start: int, end: int) -> bool:
    """Whether the posting's company, named at start:end, is told as a house one has worked for."""
    sentence = reading.sentence_at(start)
    before = reading.folded[sentence.start : start]
    if _MY_ROLE.search(before):
        return True
    if not _AT.search(before):
        return False
    if reading.greets(start) or wishes(reading, start, end) or _REPORTED.search(before):
        return False
    if SUBJECT_LINE.match(reading.folded, reading.line_start(start)):
        return False
    if _PAPER.fullmatch(reading.folded, reading.line_start(start), start) or _ITS_OWN.match(reading.folded, end):
        return False
    if standing(reading, start, end, thing=True) in ("unreal", "denied"):
        return False
    listed = [word for word in words(sentence.text) if word.folded not in FOLDED_STOP]
    return bool(_MINE.search(reading.folded[sentence.start : sentence.end])) or len(listed) >= 3


def _posting_source(reading: Reading, company: str) -> Source | None:
    for fact in reading.evidence.posting:
        at = fact.text.find(company)
        if at >= 0:
            return Source("posting", "", company, fact.start + at, fact.start + at + len(company))
    return Source("posting", "", company)
