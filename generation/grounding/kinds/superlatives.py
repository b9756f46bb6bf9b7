"""The best, the first, the winner: a rank among others, or a prize."""

from __future__ import annotations

import re

from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.rank_words import HELPED, NEAR_PRIZE
from generation.grounding.reading import Reading
from generation.grounding.words import FOLDED_STOP, stem, stems, words
from profiles.parsing.folding import flat

_PRIZED = re.compile(r"award|prize|multi|winner|won|employee")
_SMALL = frozenset(["the", "was", "became", "being"])
# "the largest in company history" does not say the largest what.
_OF_ALL = ("in", "of", "ever")
_NEAR = 40


# What an employer is called by: "the firm's first app" is the company's.
_HOUSE = re.compile(r"(?:company|firm|business|organi[sz]ation|employer|enterprise|corporation)(?:['’]s)?")


def _stem(word: str) -> str:
    return stem("company") if _HOUSE.fullmatch(word) else stem(word)


def _noun_after(reading: Reading, end: int) -> frozenset[str]:
    """What is first or best, the two words behind: "the first designer at …"; empty where small words follow."""
    listed = words(reading.text[end : min(reading.sentence_at(end - 1).end, end + _NEAR)])[:2]
    return frozenset(stem(word.folded) for word in listed if word.folded not in FOLDED_STOP)


def _beside(wanted: set[str], of_what: frozenset[str], text: str) -> bool:
    """Whether a text tells a rank of this very thing: the one right before the other, or a prize by its name."""
    listed = [_stem(word.folded) for word in words(text)]
    near = (set(listed[at + 1 : at + 4]) for at, word in enumerate(listed) if word in wanted)
    return any(of_what & after for after in near)


def _came_near(folded: str) -> bool:
    return bool(HELPED.search(folded) or NEAR_PRIZE.search(folded))


def superlative(reading: Reading, start: int, end: int) -> Claim:
    said = reading.text[start:end]
    evidence = reading.evidence
    told_words = flat(said).replace("-", " ").split()
    wanted = {_stem(word) for word in told_words if len(word) > 2 and word not in _SMALL}
    around = told(reading.sentence_at(start).text)
    of_what = frozenset() if told_words[-1] in _OF_ALL else _noun_after(reading, end)
    for fact in evidence.mine:
        named = {_stem(word) for word in re.split(r"[\s-]+", flat(fact.text))}
        if of_what and not _beside(wanted, of_what, fact.text):
            continue
        if wanted and wanted <= named and (around & fact.stems or fact.field in ("summary", "label")):
            return reading.claim(start, end, "rank", "stated", fact.source)
    for award in evidence.of_section("awards") if _PRIZED.match(flat(said)) else ():
        whole = stems(award.name) <= stems(reading.sentence_at(start).text)  # "won a Commendation"
        if around & award.stems and (whole or not any(_came_near(flat(fact.text)) for fact in award.facts)):
            return reading.claim(start, end, "rank", "derived", award.facts[0].source, f"“{award.name}”")
    return reading.claim(start, end, "rank", "unsupported", None, "nothing in the profile gives this rank")
