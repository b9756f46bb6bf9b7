# ruff: noqa: E501 (tables of words read better unbroken)
"""Honours and classes of a degree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.evidence import Fact
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import standing
from generation.grounding.words import stems
from profiles.parsing.folding import flat

# British and Irish classes by their short forms.
_GRADES = {
    "first": "first",
    "firstclass": "first",
    "11": "first",
    "1": "first",
    "1st": "first",
    "21": "upper second",
    "22": "lower second",
    "3": "third",
}
# The classes in words, however they are put: "Second class honours, upper division".
_CLASSES = (
    ("upper second", r"2[:.]1|upper\W+second|second\b.*\bupper"),
    ("lower second", r"2[:.]2|lower\W+second|second\b.*\blower"),
)
_WITH_HONOURS = re.compile(r"with honou?rs")
_HONOURS = re.compile(
    r"\b(?:summa cum laude|magna cum laude|cum laude|with (?:high(?:est)? )?(?:distinction|honou?rs)|first[- ]class honou?rs|first class|with (?:a )?first(?:[- ]class)?(?: honou?rs)?(?: degree)?|with merit|(?<=\()(?:merit|distinction)(?=\))|mit auszeichnung|mention (?:tres bien|bien|assez bien)|matricula de honor|upper[- ]second(?:[- ]class)?(?: honou?rs)?|lower[- ]second(?:[- ]class)?(?: honou?rs)?|second class|valedictorian|top of (?:my|the|his|her) class|dean['’]s list|2:1|2:2|(?<=\()2\.[12](?=[),])|(?<=\ba )2\.[12]\b|(?<=\()first(?=\)))"
)


def claims(reading: Reading) -> Iterator[Claim]:
    for match in _HONOURS.finditer(reading.folded):
        if reading.free(*match.span()):
            yield from _judged(reading, *match.span())


def _judged(reading: Reading, start: int, end: int) -> Iterator[Claim]:
    said = reading.folded[start:end]
    for fact in reading.evidence.mine:
        if _WITH_HONOURS.fullmatch(said) and _is_honours(fact):
            reading.take(start, end)
            yield reading.claim(start, end, "degree", "derived", fact.source, f"from “{fact.text}”")
            return
        if said == "first" and fact.field != "score":
            continue
        folded = flat(fact.text)
        if re.search(rf"(?<!\w)(?<!summa )(?<!magna ){re.escape(said)}", folded):
            reading.take(start, end)
            yield reading.claim(start, end, "degree", "stated", fact.source)
            return
        if said.replace("-", " ").startswith("with ") and stems(said) & fact.stems and fact.field == "score":
            reading.take(start, end)
            yield reading.claim(start, end, "degree", "derived", fact.source, f"from “{fact.text}”")
            return
        if fact.field == "score" and (grade := _class(said)) and grade == _class(folded):
            reading.take(start, end)
            yield reading.claim(start, end, "degree", "derived", fact.source, f"from “{fact.text}”")
            return
        if fact.field == "score" and _GRADES.get(re.sub(r"\W", "", flat(fact.text)), "?") in said.replace("-", " "):
            reading.take(start, end)
            yield reading.claim(start, end, "degree", "derived", fact.source, f"from “{fact.text}”")
            return
    if standing(reading, start, end, thing=True) != "theirs":
        reading.take(start, end)
        yield reading.claim(start, end, "degree", "unsupported", None, "the profile states no such honour")


def _is_honours(fact: Fact) -> bool:
    """Whether a degree is one with honours, by its name or by a class that only these have."""
    folded = flat(fact.text)
    named = fact.field == "studyType" and re.search(r"\bhon(?:ou?rs|s)?\b", folded)
    return bool(named) or (fact.field == "score" and bool(_class(folded) or re.search(r"\bfirst\b|\bhon", folded)))


def _class(folded: str) -> str:
    return next((name for name, form in _CLASSES if re.search(form, folded)), "")
