# ruff: noqa: E501 (tables of words read better unbroken)
"""Job titles told of oneself: where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.address import SUBJECT_LINE
from generation.grounding.field_names import SUBJECT_OF
from generation.grounding.model import Claim
from generation.grounding.numerals import units
from generation.grounding.office_words import is_office
from generation.grounding.offices import MADE, judged
from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.standing import asserted, standing, wishes
from generation.grounding.title_words import AT_AFTER, MODIFIERS, NOT_OWN, OWN_BEFORE, PRAISE, ROSE
from generation.grounding.words import FOLDED_STOP, Word, stem, stems, words

# Words of other uses that name an office only before the house it was held at: "was a partner at Hollis & Braun".
HELD = frozenset(
    ["head", "deputy", "partner", "chief", "executive", "associate", "lead", "owner", "founder", "trainer"]
)
# "as a dedicated ward manager": words between the article and the title.
_ADJECTIVES = re.compile(
    r"(?:(?<=\ba )|(?<=\ban )|(?<=\bas )|(?<=\bbeen ))(?:(?!of|to|for|in|by|and|my|the)[^\W\d_]+(?:-[^\W\d_]+)?,? (?:and )?){1,2}$"
)
_SINCE = re.compile(r"\b(?:since|seit|depuis|desde)\s+(?:\w+\s+)?(?:de\s+)?\d{4},?\s+$")
_RANKS = frozenset(["senior", "lead", "chief", "principal", "executive", "deputy", "assistant", "junior", "head"])
_NUMBERED = re.compile(r"II|III|IV")
_BESIDE = 4  # "Data Engineering Lead | Acme"
_ALSO = re.compile(
    r"\b(?:i'm|i am|as|was|been|bin|soy|suis) (?:an? |ein\w* |une? )?[^.;,]{2,40}\b(?:and|und|et|y) (?:an? |ein\w* |une? )$"
)
_INTRODUCED = re.compile(
    r"\b(?:i'm|i am|my name is|ich bin|ich heisse|je suis|je m'appelle|me llamo|soy) [\w-]+(?: [\w-]+){0,2}, (?:(?:an?|ein\w*|une?|una) )?(?:\w+ly )?$"
)
_APPLIED_FOR = re.compile(
    r"\b(?:position|role|post|job|vacancy|application|appl(?:y|ying)|opening|advert\w*|candidate|stelle|ausschreibung|anzeige|bewerbung|bewerbe mich|rolle|posten|poste|puesto|candidature)\s+"
    r"(?:as|als|comme|como|de|of)\s+(?:an?\s+|the\s+|your\s+)?$"
)
# "my CV for the Band 7 Ward Manager post": what is applied for, unless one was hired for it.
_FOR_THE = re.compile(r"\b(?:for|about|in|to) (?:the|your|this) (?:[\w-]+ ){0,3}$")
_VACANT = re.compile(r"\s(?:post|position|role|job|vacancy|opening|opportunity)\b")
_HIRED = re.compile(
    r"\b(?:hired|chosen|selected|promoted|appointed|recruited|headhunted|interviewed|recommended|moved|stepped|stayed|worked|started|began|was|were|had|in my|as)\b"
)
_MY_ROLE = re.compile(
    r"\b(?:my|current|present|previous|last|first|mein\w*|mon|mi)\s+(?!application|candidacy|interest|bewerbung|candidature|postulacion)(?:\w+\s+){0,2}(?:as|als|comme|como|de|of)\s+(?:an?\s+)?$"
)
# "One of the students is now an engineer."
_OF_ANOTHER = re.compile(
    r"(?:^|[.;,:]\s|\b(?:and|but|while|since|because) )(?:one of (?:the|my|our|them) |some of |(?:the|my|our|their|his|her|a) (?!name|role|title|job|work|current|present|first|last|previous))(?:[\w'-]+ ){0,4}(?:is|was|are|were|became|has become|went on to (?:be|become)) (?:now |later |today |also )?(?:an? |the )?(?:\w+ )?$"
)
# "My work is mostly commercial": English gives an office an article or a capital, a quality neither.
_QUALITY = re.compile(r"\b(?:is|are|was|were)\s+(?:\w+ly\s+|very\s+|also\s+)?$")
# "I could contribute as a junior analyst", "Ihr Team als Leiterin zu verstärken": what one may become.
_AHEAD = re.compile(
    r"\b(?:can|could|would|will|to|like|love|hope|able|eager|ready)\s(?:\w+\s){0,2}(?:contribute|join|succeed|excel|thrive|start|grow|help|support|strengthen|add)\b[^.;]{0,40}\bas\s(?:an?\s|your\s|the\s)?(?:\w+\s)?$|"
    r"\b(?:ihr\w*|vous|votre|vos|vuestr\w+|su)\s(?:\w+\s){0,3}(?:als|comme|en tant que|como)\s(?:\w+\s)?$"
)
# "… with a senior engineer": somebody else's office.
_BESIDE_SOMEBODY = re.compile(r"\b(?:with|alongside|under|beside|for) (?:an?|the|two|several) $")
# "A teller told me so": in a text that says "I", somebody else.
_ANYBODY = re.compile(r"\W*(?:an?|one|another) (?:[\w-]+ )?")
_SAYS = re.compile(
    r" (?:once |later |recently |then )?(?:told|asked|said|came|wrote|thanked|showed|taught|gave|called|wanted|noticed)\b"
)
_PART = re.compile(r",| [-–—|] |\(| & ")  # "Manager - Finance & Accounts"
_DONE = re.compile(r"\s*(?:$|[.,;:)\n]|(?:in|since|by|at|after|and)\b)")


def claims(reading: Reading) -> Iterator[Claim]:
    for sentence in reading.sentences:
        listed = [
            Word(word.folded, word.start + sentence.start, word.end + sentence.start) for word in words(sentence.text)
        ]
        position = 0
        while position < len(listed):
            found = _title_at(reading, listed, position)
            if found is None:
                position += 1
                continue
            first, after = found
            position = after
            start, end = listed[first].start, listed[after - 1].end
            if _AHEAD.search(reading.folded[sentence.start : start]):
                reading.take(start, end)
            elif reading.free(start, end) and _is_own(reading, start, end, after - first):
                claim = judged(reading, start, end)
                if claim is not None:
                    reading.take(start, end)
                    yield claim
                    yield from _employer_with(reading, claim)


def _title_at(reading: Reading, listed: list[Word], position: int) -> tuple[int, int] | None:
    """First and after-last word of a title headed near `position`: "Senior Software Engineer", "Head of Year 10"."""
    word = listed[position]
    known = _known_heads(reading)
    of = (
        position + 1 < len(listed)
        and listed[position + 1].folded in ("of", "für", "fur")
        and word.folded
        in ("head", "director", "vice", "president", "chair", "captain", "leader", "leiter", "leiterin", "vp")
    )
    held = word.folded in HELD and (
        (position + 1 < len(listed) and listed[position + 1].folded in ("at", "with", "bei", "chez"))
        or any(0 < named.start - word.end <= _BESIDE for named in reading.named)
        or bool(MADE.search(reading.folded[: word.start]) and _DONE.match(reading.folded, word.end))
    )
    if not (is_office(word.folded) or of or held or (word.folded in known)):
        return None
    first = position
    while first > 0 and _belongs(reading, listed, first - 1, first):
        first -= 1
    first = _from_rank(reading, listed, first)
    after = position + 1
    while (
        after < len(listed)
        and _adjoins(reading, listed[after - 1], listed[after])
        and (is_office(listed[after].folded))
    ):
        after += 1
    if after < len(listed) and _NUMBERED.fullmatch(reading.text[listed[after].start : listed[after].end]):
        after += 1  # Data Analyst II
    if after + 1 < len(listed) and listed[after].folded == "de" and listed[after - 1].folded == "chef":
        after += 2
    if after + 1 < len(listed) and listed[after].folded == "of" and _adjoins(reading, listed[after - 1], listed[after]):
        things = listed[after + 1].folded in FOLDED_STOP and not of  # "author of a unit", not "head of a ward"
        counted = things or listed[after + 1].folded in units(reading.language)
        after += 2 if reading.free(listed[after + 1].start, listed[after + 1].end) and not counted else 0
        while (
            after < len(listed)
            and _adjoins(reading, listed[after - 1], listed[after])
            and reading.text[listed[after].start].isupper()
            and listed[after - 1].folded != "of"
            and reading.free(listed[after].start, listed[after].end)
        ):
            after += 1
    return first, after


def _from_rank(reading: Reading, listed: list[Word], first: int) -> int:
    """Where a title begins whose rank stands before a word or two that titles are not usually made of."""
    for back in (1, 2):
        at = first - back
        if at < 0 or listed[at].folded in FOLDED_STOP or not _adjoins(reading, listed[at], listed[at + 1]):
            break
        if listed[at].folded in _RANKS:
            return at
    return first


def _known_heads(reading: Reading) -> frozenset[str]:
    return frozenset(
        listed[-1].folded
        for entry in reading.evidence.of_section("work", "volunteer")
        if (listed := words(_PART.split(entry.title)[0]))
    )


def _adjoins(reading: Reading, one: Word, other: Word) -> bool:
    return reading.text[one.end : other.start] in (" ", "-", "/")


def _belongs(reading: Reading, listed: list[Word], at: int, following: int) -> bool:
    """Whether the word before is part of the title: capitalised like it, or a word that titles are made of."""
    word = listed[at]
    if not _adjoins(reading, word, listed[following]):
        return False
    if word.folded[0].isdigit() or "'" in word.folded or (word.folded in FOLDED_STOP and word.folded != "sous"):
        return False
    if PRAISE.fullmatch(word.folded):
        return False
    if word.folded in MODIFIERS or word.folded in ("master", "chief", "intensive"):
        return True
    capital = reading.text[word.start].isupper() and reading.text[listed[following].start].isupper()
    sentence_start = at == 0 and (
        word.folded in ("as", "als", "formerly", "currently", "previously") or word.folded.endswith("ed")
    )
    return (capital and not sentence_start) or stem(word.folded) in _title_stems(reading)


def _title_stems(reading: Reading) -> frozenset[str]:
    return frozenset().union(*(stems(entry.title) for entry in reading.evidence.of_section("work", "volunteer")))


def _is_own(reading: Reading, start: int, end: int, length: int) -> bool:
    sentence = reading.sentence_at(start)
    before, after = reading.folded[sentence.start : start], reading.folded[end : sentence.end]
    line = reading.folded[reading.line_start(start) : start]
    if reading.greets(start) or SUBJECT_LINE.match(line) or _OF_ANOTHER.search(before):
        return False
    speaks = _SAYS.match(after) and _ANYBODY.fullmatch(before)
    if speaks and FIRST_PERSON.search(reading.folded):
        return False
    quality = length == 1 and reading.text[start].islower() and reading.language == "en" and _QUALITY.search(before)
    if quality or SUBJECT_OF.search(before):
        return False
    if reading.folded[start:end].endswith("stage") and reading.language not in ("fr", "it"):
        return False
    vacant = _FOR_THE.search(before) and _VACANT.match(after) and not _HIRED.search(before)
    if vacant or (_APPLIED_FOR.search(before) and not _MY_ROLE.search(before)):
        return False
    if (
        wishes(reading, start)
        and not _MY_ROLE.search(before)
        and not re.search(
            r"\b(?:as (?:an?|the)|i am (?:an?|the)|i'm (?:an?|the)|i have been|been|i was|bin|soy|suis|als)\s+(?:\w+ly\s+)?$",
            before,
        )
    ):
        return False
    if (
        _SINCE.search(before)
        or _INTRODUCED.search(before)
        or OWN_BEFORE.search(before)
        or OWN_BEFORE.search(_ADJECTIVES.sub("", before))
    ):
        return True
    if _BESIDE_SOMEBODY.search(before):
        return False
    if _ALSO.search(before) or ROSE.search(before):
        return True
    if NOT_OWN.search(before):
        return False
    capital = reading.text[start].isupper() and (length > 1 or AT_AFTER.match(after) is not None)
    return (
        capital and standing(reading, start, end, thing=True) != "theirs" and asserted(reading, start, end, thing=True)
    )


def _employer_with(reading: Reading, claim: Claim) -> Iterator[Claim]:
    """A title held elsewhere puts the employer beside it in doubt as well."""
    if claim.state == "unsupported" and " not at " in claim.reason:
        for named in reading.named:
            if claim.end <= named.start <= claim.end + 25:
                yield reading.claim(named.start, named.end, "employer", "unsupported", None, claim.reason)
