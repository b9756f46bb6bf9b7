"""Who the person is, of their own summary: "Nurse with nine years at the bedside" → "I am a nurse with …"."""

from __future__ import annotations

import re

from generation.letters.english import an, stop
from generation.letters.facts import Person
from generation.letters.safety import sayable
from generation.wording import reworded_summary
from jobmatch import skills

MOST_WORDS = 34
FEWEST_LEFT = 6  # words of a sentence that was cut: fewer say too little
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_NOUN = re.compile(
    r"^(?:An?\s+)?(?P<who>(?:[\w.'-]+,?\s+){0,6}?[\w.'-]*"
    r"(?:er|or|ist|ant|ian|(?<!m)ent|yst|tive|tect|urse|hef|ook|lerk|graduate|rofessional|echanic|CPA|RN|mith|pilot|oach|guide|ead|guard|gent|erson|midwife|pprentice|rainee))"
    r"(?P<rest>\s+(?:with|who|in|from|at|of|for|on|based|and|specialis|specializ|working|whose|returning|taking|changing|moving|trained|qualified|turned|to)\b.*)$"
)  # fmt: skip
_WISH = re.compile(
    r",?\s+(?:(?:and|now|currently|who is)\s+)*(?:looking|seeking|searching|hoping|eager|keen|aiming|wanting)\b.*$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[:;]\s|,\s+(?!\w+,? and \w+$|with\b|who\b|and\b|specialis|specializ|trusted|based)")
_OWN = re.compile(r"^I(?:'m|\s+am|\s+have|'ve)\b")
_OPEN = re.compile(r"\b(?:with|who|in|from|at|of|for|on|and|to|a|an|the)$")


def introduction(person: Person) -> str:
    """ "I am a licensed electrician with 14 years in commercial work."; "" where the summary gives no such sentence."""
    if person.language != "en":
        return ""
    for sentence in _SENTENCE.split(person.summary)[:3]:
        said = _introduced(sentence.strip())
        if said and len(said.split()) <= MOST_WORDS and sayable(said):
            return said
    return ""


def _introduced(sentence: str) -> str:
    own = bool(_OWN.match(sentence))
    if own and not re.match(r"^I(?:'m|\s+am)\s+(?:an?\s)", sentence):
        return stop(_WISH.sub("", sentence).rstrip(". ,"))
    said = reworded_summary(sentence).text.rstrip(". ")
    cut = _TAIL.split(said)[0]
    if cut != said and len(cut.split()) < FEWEST_LEFT:
        return ""
    said = _WISH.sub("", cut).rstrip(" ,")
    match = _NOUN.match(said) or _NOUN.match(said + " in")
    if match is None or _OPEN.search(said):
        return ""
    said = re.sub(r"^An?\s+", "", said)
    first = said.split()[0]
    low = said[:1].lower() + said[1:] if first[1:].islower() and first not in _NAMES else said
    return stop(f"I am {an(low)}")


def called(label: str) -> str:
    """ "Registered General Nurse" → "registered general nurse"; names of tools and languages keep their capitals."""
    kept = {
        place
        for mention in skills.mentions(label)
        if mention.name.casefold() == label[mention.start : mention.end].casefold()
        and mention.kind in ("tool", "technology", "language")
        for place in range(mention.start, mention.end)
    }
    return re.sub(
        r"[^\W\d_][\w'’]*",
        lambda word: word[0] if word.start() in kept or not word[0][1:].islower() else word[0].lower(),
        label,
    )


_NAMES = frozenset(
    ("German", "French", "English", "Spanish", "Italian", "British", "American", "Irish", "Java", "Python")
)
