# ruff: noqa: E501 (tables of words read better unbroken)
"""Amounts that no fact states but that two amounts of the profile give: shares apiece, sums, how much larger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, permutations

from generation.grounding.amount import Amount
from generation.grounding.comparing import amounts, fits
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, PERCENT, POINTS, TIME_UNITS, TIMES, Quantity
from generation.grounding.likeness import told
from generation.grounding.model import Source
from generation.grounding.reading import Reading

_APIECE = re.compile(
    r"\b(?:each|apiece|a ?piece|per (?!cent)\w+|on average|averag\w*|mean|a head|jeweils|je|pro kopf|im schnitt|durchschnittlich|chacune?|en moyenne|par personne|cada un[oa]|de media|en promedio)\b"
)
_TOGETHER = re.compile(
    r"\b(?:together|in total|altogether|combined|overall|all told|in all|between them|both|total(?:ling)?|adds? up to|added up|insgesamt|zusammen|au total|ensemble|en total|en conjunto)\b"
)
_SIZE = re.compile(
    r"\s*(?:as (?:many|much|large|big|long|high|great|busy)|(?:the|their|our|its|my) (?:present |current |usual )?(?:size|number|length|price|value|volume|budget|amount|rate|scale|height|cost|team)|(?:larger|bigger|more|smaller|shorter|longer|higher) than|that|of (?:that|this|it)|your\w*|again\b)"
)
_YOURS = re.compile(r"(?i)\b(?:you|your|yours|ihre?\w*|vous|votre|vos|su|sus|the ones)\b")
_NEAR = 45
_CLOSE = 0.035  # how far a quotient may be rounded


def derived(reading: Reading, one: Quantity) -> tuple[str, Source] | None:
    """How two amounts of the profile give this one, where the words around say that it is a quotient or a sum."""
    sentence = reading.sentence_at(one.start)
    near = reading.folded[max(sentence.start, one.start - _NEAR) : min(sentence.end, one.end + _NEAR)]
    found: Iterator[tuple[Amount, Fact]] = iter(())
    if one.unit in (TIMES, PERCENT) and _SIZE.match(reading.folded, one.end):
        found = _proportions(reading, one)
    elif _APIECE.search(near) and not one.rate and one.unit not in (PERCENT, POINTS, TIMES):
        found = _quotients(reading)
    elif _TOGETHER.search(near) and one.unit not in (PERCENT, POINTS, TIMES):
        found = _sums(reading, one)
    for amount, fact in found:
        if fits(one, amount) or (one.relation in ("exact", "about") and _close(one, amount)):
            return amount.how, fact.source
    return None


def _close(one: Quantity, amount: Amount) -> bool:
    return one.unit == amount.unit and abs(one.value - amount.value) <= _CLOSE * amount.value


def _stated(fact: Fact) -> list[Amount]:
    return [amount for amount in amounts(fact) if not amount.how and amount.value]


def _quotients(reading: Reading) -> Iterator[tuple[Amount, Fact]]:
    for fact in reading.evidence.mine:
        for whole, parts in permutations(_stated(fact), 2):
            if parts.unit == COUNT and whole.value > parts.value > 1:
                said = f"{whole.value:g} over {parts.value:g}"
                yield (
                    Amount(whole.value / parts.value, whole.unit, how=f"{said} is {whole.value / parts.value:.4g}"),
                    fact,
                )


def _sums(reading: Reading, one: Quantity) -> Iterator[tuple[Amount, Fact]]:
    """Sums of two or three amounts of one unit that count the same thing, or of whose facts the sentence tells."""
    said = told(reading.sentence_at(one.start).text)
    listed = [
        (amount, fact)
        for fact in reading.evidence.mine
        for amount in _stated(fact)
        if amount.unit == one.unit and amount.unit not in TIME_UNITS and amount.value < one.value
        if set(one.nouns) & set(amount.nouns) or (one.team and amount.team) or said & fact.stems
    ][:8]
    for count in (2, 3):
        for some in combinations(listed, count):
            total = sum(amount.value for amount, _ in some)
            how = " + ".join(f"{amount.value:g}" for amount, _ in some)
            yield Amount(total, one.unit, how=f"{how} is {total:g}", team=one.team), some[0][1]


def _proportions(reading: Reading, one: Quantity) -> Iterator[tuple[Amount, Fact]]:
    """One amount of the profile as a share or multiple of another one, of the profile or the posting."""
    for fact in reading.evidence.mine:
        for amount in _stated(fact):
            for other in (
                fact,
                *(reading.evidence.posting if _YOURS.search(reading.sentence_at(one.start).text) else ()),
            ):
                for base in _stated(other):
                    if base.unit != amount.unit or base is amount:
                        continue
                    share = amount.value / base.value
                    how = f"{amount.value:g} against {base.value:g}"
                    yield Amount(share if one.unit == TIMES else 100 * share, one.unit, how=how), fact
