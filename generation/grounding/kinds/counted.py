# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Numbers that no sentence of the profile need state: those of the posting, and counts of the profile's own entries."""

from __future__ import annotations

import re
from functools import cache

from generation.grounding.comparing import amounts, fits
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, TIME_UNITS, Quantity
from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.office_words import plain_offices
from generation.grounding.quantities import LABELLED, quantities
from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.sentences import BULLET
from generation.grounding.standing import asserted, carried, clause, standing
from generation.grounding.words import stem, stems

_SECTIONS = {
    "publications": "publication publications paper papers article articles", "languages": "language languages tongues sprachen langues idiomas",
    "education": "degree degrees studies diplomas",
    "certificates": "certificate certificates certification certifications licence licences license licenses",
    "projects": "project projects", "awards": "award awards prize prizes", "work": "position positions role roles job jobs post posts",
}  # fmt: skip
_ITEM = r"(?:[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,2}|(?:19|20)\d\d\b)"
_LIST = re.compile(rf"{_ITEM}(?:, {_ITEM})*,? (?:and|und|et|y|&) {_ITEM}")
_SECTION_OF = {stem(word): section for section, line in _SECTIONS.items() for word in line.split()}
# What a profile lists in full.
_LISTED = frozenset(stem(word) for word in ("degrees", "languages", "internships", "employers", "tongues"))
COUNTED = frozenset(_SECTION_OF) | _LISTED
_EMPLOYERS = frozenset(
    stem(word)
    for word in "employer employers company companies hospitals firms organisation organisations organizations".split()
)
_LIKENED = re.compile(
    r"\b(?:closest|nearest|similar|comparable|akin|equivalent|compared|smaller|larger|bigger|fewer|less|more) (?:\w+ ){0,2}?(?:to|than|with)\b"
)
_WRITER_NEAR = re.compile(r"\b(?:i|my|we|our|ich|mein\w*|wir|unser\w*|je|j'\w+|mon|nous|notre|mi)\b[^,;:]{0,30}$")
_WRITER_AFTER = re.compile(
    r"[^.;:\n]{0,40}\b(?:to|under|with|for|by|an|unter|sous|bajo) (?:me|us|mich|mir|uns|moi|nous|mi)\b"
)
_TURNS = re.compile(r"[:;–—]\s")
# How a clause begins that has a thing for its subject: "a team of nine", "with four lawyers", "growing from four to eight".
_THINGS = re.compile(
    r"\W*(?:an?|the|this|that|these|those|each|every|with|from|in|at|on|of|for|such|its?|their|nobody|everyone|\d[\d.,]*|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+(?:teen|ty)(?:-\w+)?|hundreds?|\w+ing)\b"
)
_WINDOW = 40
_SMALL = 12.0
_LABEL = re.compile(r"\b([A-Za-z]{4,})[ -]$")
_WORD_BEFORE = re.compile(r"\b([A-Z][a-z]{2,}) $")
_SHORT_NAME = re.compile(r"\b([A-Z]{2,6}) $")


def from_posting(reading: Reading, one: Quantity, kind: str, *, own: bool) -> Claim | None:
    """The posting's number, where it is not told as the writer's own."""
    if own and _of_the_same(reading, one):
        own = False
    for fact in reading.evidence.posting if not own or _likened(reading, one) else ():
        if any(fits(one, amount) for amount in amounts(fact)):
            return reading.claim(one.start, one.end, kind, "stated", fact.source, "the posting says so")
    return _unowned(reading, one, kind) if own and reading.evidence.posting else None


def of_posting(reading: Reading, one: Quantity) -> str:
    """What the posting says of what is counted or measured here, or ""."""
    said = told(reading.sentence_at(one.start).text)
    if any(one.value in each.values and not each.unit for fact in reading.evidence.posting for each in fact.quantities):
        return ""  # "dont trois" for "eight years, three of them"
    for fact in reading.evidence.posting:
        for each in fact.quantities:
            begin, finish = max(0, each.start - _WINDOW), each.end + _WINDOW
            if one.unit == COUNT == each.unit:
                alike = bool(set(one.nouns[:2]) & stems(fact.text[each.end : finish])) or (
                    one.team and each.team and not one.nouns and not each.nouns
                )
            else:
                alike = one.unit == each.unit and bool(said & told(fact.text[begin:finish]))
            if alike:
                return fact.text[begin:finish].partition(" ")[2].rpartition(" ")[0]
    return ""


def _of_the_same(reading: Reading, one: Quantity) -> bool:
    """Whether the posting counts as many of the same, and no writer stands right before: "…, with 41 branches to serve"."""
    if not FIRST_PERSON.search(reading.folded) or reading.ends(_WRITER_NEAR, one.start):
        return False
    if BULLET.match(reading.text, reading.line_start(one.start)) or _WRITER_AFTER.match(reading.folded, one.end):
        return False
    nobodys = _of_nobody(reading, one)
    return any(
        (nobodys or set(one.nouns[:2]) & set(each.nouns[:2]))
        and set(one.values) & set(each.values)
        and one.unit == each.unit
        for fact in reading.evidence.posting
        for each in fact.quantities
    )


def _of_nobody(reading: Reading, one: Quantity) -> bool:
    """Whether, in a text that says "I", the words up to the next strong break say of nobody that it is theirs: "with four
    lawyers, a junior sees everything"; a line that begins with what was done is the writer's."""
    sentence = reading.sentence_at(one.start)
    left, right = clause(reading, one.start, one.end)
    left = max([left, *(match.end() for match in _TURNS.finditer(reading.folded, sentence.start, one.start))])
    after = _TURNS.search(reading.folded, one.end, right)
    right = after.start() if after else right
    passage = reading.passage_at(one.start)
    if (passage and passage.entries) or not _THINGS.match(reading.folded, left):
        return False
    own = FIRST_PERSON.search(reading.folded, left, right)
    return not own and not carried(reading, sentence, left, one.start, one.end)


def _likened(reading: Reading, one: Quantity) -> bool:
    """ "The closest thing to running a crew of five": set beside one's own, not told as it."""
    left, _ = clause(reading, one.start, one.end)
    likened = list(_LIKENED.finditer(reading.folded, left, one.start))
    return any(one.start - match.end() > 1 for match in likened)  # "more than six" is no likening


def _unowned(reading: Reading, one: Quantity, kind: str) -> Claim | None:
    """The posting's number in words that do not claim it; a small one where they also speak of the same."""
    if asserted(reading, one.start, one.end):
        return None
    said = told(reading.sentence_at(one.start).text) | set(one.nouns[:2])
    for fact in reading.evidence.posting:
        for amount in amounts(fact):
            alike = one.unit == amount.unit or not amount.unit or one.unit not in TIME_UNITS
            same = one.unit or one.value > _SMALL or (one.team and amount.team) or said & fact.stems
            if same and alike and fits(one, amount):
                return reading.claim(one.start, one.end, kind, "stated", fact.source, "the posting says so")
    return None


def standard(reading: Reading, one: Quantity) -> Claim | None:
    """ "IFRS 16", "API 1104": the number of a rule by its short name, doubted where the profile has another number of it."""
    short = _SHORT_NAME.search(reading.text, max(0, one.start - 8), one.start)
    if short is None or one.unit != COUNT or one.worded or one.nouns:
        return None
    said = f"{short[1]} {one.value:g}"
    for fact in (*reading.evidence.mine, *reading.evidence.posting):
        if re.search(rf"\b{said}\b", fact.text):
            return reading.claim(one.start, one.end, "number", "stated", fact.source)
    held = standing(reading, one.start, one.end, thing=True) == "own"
    other = re.compile(rf"\b{short[1]} \d+\b")
    theirs = next((each.text for each in reading.evidence.facts if held and other.search(each.text)), "")
    if not theirs:
        return reading.claim(one.start, one.end, "number", "derived", None, f"a part of the name {said}")
    return reading.claim(one.start, one.end, "certificate", "unsupported", None, f"the profile says “{theirs}”")


def labelled(reading: Reading, one: Quantity) -> Claim | None:
    """A number that is part of a name, "Year 2" or "Level 5", where the profile or the posting has that name."""
    label = _LABEL.search(reading.text, max(0, one.start - 20), one.start)
    if one.unit != COUNT or one.worded or label is None:
        return None
    name = re.compile(rf"(?<=.){re.escape(label[1].capitalize())}s?[ -](\d+)(?:\s*(?:to|and|&|-|–)\s*(\d+))?\b")
    theirs = standing(reading, one.start, one.end, thing=True) != "own" or not any(
        name.search(" " + fact.text) for fact in reading.evidence.facts
    )
    posted = reading.evidence.posting if theirs else ()
    inside = bool(reading.text[reading.sentence_at(one.start).start : label.start(1)].strip(" -•*"))
    large = label[1][0].isupper() and (inside or bool(reading.ends(LABELLED, one.start)))
    for fact in (*reading.evidence.mine, *posted):
        found = name.finditer(" " * large + fact.text)
        if any(int(held[1]) <= one.value <= int(held[2] or held[1]) for held in found):
            return reading.claim(one.start, one.end, "number", "stated", fact.source)
    return None


def mislabelled(reading: Reading, one: Quantity) -> Claim | None:
    """ "Makaton Level 4", where the profile has Makaton Level 2."""
    label = _LABEL.search(reading.text, max(0, one.start - 20), one.start)
    before = _WORD_BEFORE.search(reading.text, 0, label.start(1)) if label else None
    if label is None or before is None or one.unit or one.worded or not label[1][0].isupper():
        return None
    if standing(reading, one.start, one.end, thing=True) != "own":
        return None
    held = re.compile(rf"\b{label[1]}s? (?:\d+(?:,| and| to|–|-) ?(?:{label[1]} )?)*{one.value:g}\b")
    if any(held.search(fact.text) for fact in reading.evidence.mine):
        return None
    name = re.compile(rf"\b{before[1]} {label[1]} \d+\b")
    other = next((fact for fact in reading.evidence.mine if name.search(fact.text)), None)
    if other is None:
        return None
    start = before.start(1)
    return reading.claim(start, one.end, "certificate", "unsupported", None, f"the profile says “{other.text}”")


def entries_counted(reading: Reading, one: Quantity) -> Claim | None:
    """ "three languages", "two employers": counted over the profile's entries."""
    if one.unit != COUNT or one.relation not in ("exact", "over", "about") or one.value > 30:
        return None
    for number, noun in enumerate(one.nouns[:2]):
        listed, of = _counted(reading, noun, one.nouns[0] if number else "")
        if listed and len(listed) == one.value:
            return reading.claim(one.start, one.end, "number", "derived", listed[0].source, f"counted over {of}")
    return _enumerated(reading, one)


def miscounted(reading: Reading, one: Quantity) -> str:
    """Why a count of what the profile lists in full is wrong, or "": "three degrees" where it has two."""
    if one.unit != COUNT or one.relation != "exact" or not one.nouns or one.nouns[0] not in _LISTED:
        return ""
    listed, of = _counted(reading, one.nouns[0])
    return f"the profile lists {len(listed)}: {of}" if listed and len(listed) != one.value else ""


def _counted(reading: Reading, noun: str, kind: str = "") -> tuple[list[Fact], str]:
    """The first facts of the profile's entries that a noun counts, and what they are: employers, internships, languages.

    kind: the word before the noun, which may say which of them: "two native languages"."""
    work = reading.evidence.of_section("work")
    if noun in _EMPLOYERS:
        return list({entry.name: entry.facts[0] for entry in work if entry.facts}.values()), "the employers"
    section = _SECTION_OF.get(noun, "")
    listed = reading.evidence.of_section(section) if section else ()
    if listed and any(kind in entry.stems for entry in listed):
        return [entry.facts[0] for entry in listed if kind in entry.stems], f"the {section}"
    if listed:
        return [entry.facts[0] for entry in listed if entry.facts], f"the {section}"
    held = reading.evidence.of_section("work", "volunteer")
    people = noun in _trades()
    return [
        entry.facts[0] for entry in held if not people and noun in stems(entry.title) and entry.facts
    ], "the positions"


@cache
def _trades() -> frozenset[str]:
    """Stems of offices: three planners are people, three internships are positions."""
    return frozenset(stem(word) for word in plain_offices()) - {stem("intern")}


def _enumerated(reading: Reading, one: Quantity) -> Claim | None:
    """ "in three states" for a fact that lists them: "Jalisco, Colima and Nayarit"."""
    for fact in reading.evidence.mine:
        listed = next((match for match in _LIST.finditer(fact.text) if one.value == _listed_in(match[0])), None)
        if listed is not None and _tells_of(reading, one, fact):
            reason = f"counted over “{listed[0]}”"
            return reading.claim(one.start, one.end, "number", "derived", fact.source, reason)
    return None


def _listed_in(words_listed: str) -> int:
    return len(re.split(r",\s+|\s+(?:and|und|et|y|&)\s+", words_listed))


def _tells_of(reading: Reading, one: Quantity, fact: Fact) -> bool:
    """Whether the sentence of an amount shares a word or another amount with a fact."""
    sentence = reading.sentence_at(one.start)
    if told(sentence.text) & fact.stems:
        return True
    beside, theirs = quantities(sentence.text, reading.language), amounts(fact)
    return any(fits(each, amount) for each in beside for amount in theirs if each.value != one.value)
