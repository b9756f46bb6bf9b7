"""The words around an amount, and the fact with another amount that they agree with more."""

from __future__ import annotations

import re

from generation.grounding import likeness
from generation.grounding.binding import both_of
from generation.grounding.comparing import amounts, fits, stated
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, Quantity
from generation.grounding.likeness import told
from generation.grounding.reading import Reading
from generation.grounding.words import stem, words

CLEARLY = 1.0
SOME = 0.55
_LOCAL = re.compile(r"[;.!?—–:]\s|\n")
_NEAR = 60  # characters on each side that say what a number is about
_BREATH = re.compile(r"[;.!?—–:,]\s|\n|\s(?:and|while|und|et|y|so that)\s")


def context(reading: Reading, one: Quantity) -> tuple[frozenset[str], frozenset[str]]:
    """What the words near an amount tell, and what its whole sentence tells."""
    sentence = reading.sentence_at(one.start)
    left, right = near(reading, one, _LOCAL, reading.text)
    ignored = reading.names_told()
    return told(reading.text[left:right]) - ignored, told(sentence.text) - ignored


def close(reading: Reading, one: Quantity) -> frozenset[str]:
    """What the words of the same breath tell: up to the next comma, "and" or "to"."""
    left, right = near(reading, one, _BREATH, reading.folded)
    return told(reading.text[left:right])


def near(reading: Reading, one: Quantity, ends: re.Pattern[str], text: str) -> tuple[int, int]:
    """The words of its sentence near an amount, no further than the next of the `ends` in `text` on either side."""
    sentence = reading.sentence_at(one.start)
    left, right = max(sentence.start, one.start - _NEAR), min(sentence.end, one.end + _NEAR)
    for match in ends.finditer(text, left, right):
        if match.end() <= one.start:
            left = match.end()
        elif match.start() >= one.end:
            right = match.start()
            break
    return left, right


def rival(reading: Reading, one: Quantity, best: Fact, counted: bool) -> Fact | None:
    """A fact with another amount in this unit that the words of the same breath agree with clearly more."""
    if both_of(reading, one, best):
        return None
    breath = close(reading, one)
    mine, titles = likeness.shared(breath, best, reading.evidence) + counted, reading.evidence.of_titles
    _, whole = context(reading, one)
    over_all = likeness.shared(whole, best, reading.evidence)
    for fact in reading.evidence.mine:
        if fact is best:
            continue
        alike = [amount for amount in amounts(fact) if amount.unit == one.unit and (not one.team or amount.team)]
        if not alike or any(fits(one, amount) for amount in alike):
            continue
        nearer = likeness.shared(breath - titles, fact, reading.evidence) >= mine + CLEARLY
        if nearer and likeness.shared(whole, fact, reading.evidence) >= over_all:
            return fact
    return None


def otherwise(reading: Reading, one: Quantity) -> Fact | None:
    """The fact that the words of the same breath tell, where it gives this another length of time.

    What was done in four years was not done in twelve, however long the career."""
    breath = close(reading, one)
    done = tuple(fact for fact in reading.evidence.mine if fact.field == "highlights")
    fact, weight = likeness.nearest(breath, done, reading.evidence)
    if fact is None or weight < CLEARLY or fact.language != reading.language:
        return None
    timed = [each for each in fact.quantities if each.unit == one.unit]
    return fact if timed and not any(set(each.values) & set(one.values) for each in timed) else None


def counted_otherwise(
    reading: Reading, one: Quantity, best: Fact, nouns: tuple[str, ...], weight: float
) -> Fact | None:
    """The fact that counts these very things, where the number is found only of others: "six partners" for four, beside
    six associates. best: the fact with the number, nouns: what it counts, weight: how near its words are."""
    if one.unit != COUNT or not one.nouns or set(one.nouns) & set(nouns):
        return None
    noun = _said_noun(reading, one)
    if any(word.folded.endswith(noun) and word.folded != noun for word in words(best.text)):
        return None  # "55 patients" of "55 outpatients"
    near_words, _ = context(reading, one)
    for fact in reading.evidence.facts:
        same = [each for each in fact.quantities if each.unit == COUNT and one.nouns[-1] in each.nouns]
        others = [each for each in fact.quantities if not each.nouns or set(one.nouns) & set(each.nouns)]
        if not same or any(fits(one, amount) for each in others for amount in stated(each)):
            continue
        if fact is best or likeness.shared(near_words, fact, reading.evidence) >= weight + SOME:
            return fact
    return None


def _said_noun(reading: Reading, one: Quantity) -> str:
    """The last of the words counted, as it is written; what no word ends in where none stands there."""
    following = words(reading.text[one.end : one.end + _NEAR])
    return next((word.folded for word in following if stem(word.folded) == one.nouns[-1]), "\n")
