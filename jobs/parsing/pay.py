# ruff: noqa: E501 - tables of words are read as they stand
"""Pay as postings state it ("$120k–150k", "ab 3.200 € monatlich") to bounds, currency and period.

Where no period is said it follows from the amount, in euros of wage level (lexicon.money.WAGE_UNIT): up to 200 is an
hour, up to 1,200 a day, up to 15,000 a month, above that a year. A year has 2,080 hours, 260 days, 52 weeks, 12 months
(or the 13 or 14 payments that are named).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from jobs.parsing.amounts import Amount, amounts_in, currency_of
from jobs.parsing.lexicon import money
from jobs.parsing.lexicon.money import COUNTRY_CURRENCY, DOLLARS, WAGE_UNIT

A_YEAR = {"hour": 2080.0, "day": 260.0, "week": 52.0, "month": 12.0, "year": 1.0}
BY_AMOUNT = ((200.0, "hour"), (1_200.0, "day"), (15_000.0, "month"), (float("inf"), "year"))
LONGEST = 200_000

BETWEEN = re.compile(
    r"[ \u00a0]*(?:[-–—~‐‑−]|\.\.\.?|…|to|bis(?:\s+zu)?|until|à|a|al|do|and|und|et|y|e|en|tot|hasta|fino\s+a|até|up\s+to|–\s*max\.?|/?-|до|～|〜|→)[ \u00a0]*(?:max\.?\s*)?"
    r"|[ \u00a0]*(?:gross|brutto|brut|bruto)?[ \u00a0]*(?:/?\s?(?:per\s+)?(?:hr|hour|h|year|yr|month|mo|annum|day))?[ \u00a0]*(?:[-–—]|(?:rising\s+|going\s+up\s+)?to|steigend\s+auf)[ \u00a0]*",
    re.IGNORECASE,
)
SPREAD = re.compile(
    r"(?<![^\W\d_])(?:between|from|von|zwischen|entre|de|tra|da|od|van|tussen|między)\W*$", re.IGNORECASE
)
FROM = re.compile(
    r"(?<![^\W\d_])(?:from|starting\s+(?:at|from)|starts?\s+(?:at|from)|start(?:ing)?\s+salary(?:\s+of)?|at\s+least|minimum(?:\s+of)?|min[d]?\.?|not\s+less\s+than|upwards\s+of|more\s+than|over|ab|mindestens|à\s+partir\s+de|dès|au\s+moins|desde|a\s+partir\s+de|mínimo(?:\s+de)?|al\s+menos|a\s+partire\s+da|da|almeno|minimo|vanaf|minimaal|od|co\s+najmniej|от|från|fra)\s*[:=]?\s*(?:ca\.?|about|approximately|rund)?\s*$",
    re.IGNORECASE,
)
UP_TO = re.compile(
    r"(?<![^\W\d_])(?:up\s+to|max(?:imum|\.)?(?:\s+of)?|bis(?:\s+zu)?|jusqu['’]?(?:à|a)|hasta|fino\s+a|até|tot(?:\s+wel)?|maximaal|do|no\s+more\s+than|capped\s+at|under|to|до)\s*[:=]?\s*$",
    re.IGNORECASE,
)
OPEN_END = re.compile(r"\s*(?:\+(?!\s*(?:bonus|equity|super|vat|benefits|commission|tips|var|car\b|ote|\d|variable|provision|prime|mwst))|and\s+(?:up|above)|or\s+more|upwards|aufwärts|und\s+mehr|et\s+plus|o\s+más|plus\b(?!\s+\w))", re.IGNORECASE)  # fmt: skip
NOT_NUMBERS = re.compile(
    r"401\s?\(?k\)?|403\s?\(?b\)?|24/7|\bw-?2\b|(?<!\d)(?:365|360)°|(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?\s?%",
    re.IGNORECASE,
)
PAYMENTS = re.compile(
    r"(?:x|×|\*|in|an|sur|en|su|por|auf)?\s*(?P<count>1[234])(?:[.,]\d)?\s*(?:x\b|×|gehälter\w*|monatsgehälter\w*|gehalt\b|mensualités|mois\b|pagas|mensilità|mal\b|payments|salaries|times|salários)|(?P<times>1[34])\s?[x×](?=\s|$)",
    re.IGNORECASE,
)
LANGUAGE_CURRENCY: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("INR", re.compile(r"\b(?:lpa|lakhs?|lacs|ctc|crores?)\b", re.I)),
    ("PLN", re.compile(r"\b(?:miesięcznie|rocznie|umowa|uop|wynagrodzenie|stawka|widełki|na\s+rękę|godz)\b", re.I)),
    ("EUR", re.compile(r"\b(?:jahresgehalt|jahresbrutto|brutto|gehalt|monatlich|jährlich|stundenlohn|brut|bruts|salaire|tjm|ral|lordi|lordo|bruto)\b", re.I)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pay:
    """minimum or maximum may be None ("up to £60k"). period: hour, day, week, month, year. `text[start:end]` states it.

    currency: ISO 4217, "" where neither text nor country tells. gross: True, False, None where not said. extras: what
    comes on top (equity, bonus, commission, ote, …). stated: whether the period is said, not inferred.
    """

    minimum: float | None
    maximum: float | None
    currency: str
    period: str
    start: int
    end: int
    gross: bool | None = None
    extras: tuple[str, ...] = ()
    stated: bool = True
    payments: float = 0.0
    confidence: float = 0.0

    @property
    def annual_minimum(self) -> float | None:
        return self._annual(self.minimum)

    @property
    def annual_maximum(self) -> float | None:
        return self._annual(self.maximum)

    def _annual(self, amount: float | None) -> float | None:
        factor = self.payments if self.payments and self.period == "month" else A_YEAR[self.period]
        return None if amount is None else round(amount * factor, 2)


@dataclass(frozen=True, slots=True)
class Bounds:
    """One stated amount or range, before its period is known."""

    low: float | None
    high: float | None
    sign: str
    scale: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Judged:
    """Bounds that state pay. near: the words around them. reach: how far behind them the words of the period go."""

    bounds: Bounds
    currency: str
    period: str
    reach: int
    near: str
    confidence: float


def parse_pay(text: str, *, country: str = "") -> Pay | None:
    """The pay that a string or a posting states; None where it states none. country: ISO 3166-1 alpha-2."""
    text = text[:LONGEST]
    best: Judged | None = None
    for bounds in _bounds(text):
        judged = _judged(text, bounds, country)
        if judged is not None and (best is None or judged.confidence > best.confidence):
            best = judged
    return _pay(text, best) if best else None


def _bounds(text: str) -> list[Bounds]:
    blocked = [match.span() for match in NOT_NUMBERS.finditer(text)]
    found = [
        each for each in amounts_in(text) if not any(low < each.end and each.start < high for low, high in blocked)
    ]
    bounds: list[Bounds] = []
    position = 0
    while position < len(found):
        first = found[position]
        second = found[position + 1] if position + 1 < len(found) else None
        if second is not None and _is_range(text, first, second):
            bounds.append(_range(first, second))
            position += 2
        else:
            bounds.append(_single(text, first))
            position += 1
    return bounds


def _is_range(text: str, first: Amount, second: Amount) -> bool:
    gap = text[first.end : second.start]
    if len(gap) > 26 or not BETWEEN.fullmatch(gap):
        return False
    if re.fullmatch(r"\s*(?:and|und|et|y|e|en|a|do|al)\s*", gap, re.I) and not (
        SPREAD.search(text[max(0, first.start - 16) : first.start]) or gap.strip() in ("a", "al", "do")
    ):
        return False
    low, high = _range_values(first, second)
    return 0 < low <= high and high <= low * 12


def _range_values(first: Amount, second: Amount) -> tuple[float, float]:
    """Both ends of a range; a scale written once holds for both ("120-150K", "€50-60,000")."""
    low, high = first.value, second.value
    if first.scale == 1 and second.scale > 1 and low < second.value / second.scale * 12 and low < 1000:
        low *= second.scale
    elif second.scale == 1 and first.scale > 1 and high < 1000:
        high *= first.scale
    elif low < 1000 <= high and low * 1000 <= high and high <= low * 12_000:
        low *= 1000
    return low, high


def _range(first: Amount, second: Amount) -> Bounds:
    low, high = _range_values(first, second)
    sign = second.sign if second.sign and (not first.sign or first.sign in ("$", "kr", "¥")) else first.sign
    return Bounds(low, high, sign, max(first.scale, second.scale), first.start, second.end)


def _single(text: str, amount: Amount) -> Bounds:
    before = text[max(0, amount.start - 40) : amount.start]
    if UP_TO.search(before) and not re.search(r"according\s+to\s*$", before, re.I):
        return Bounds(None, amount.value, amount.sign, amount.scale, amount.start, amount.end)
    if FROM.search(before) or OPEN_END.match(text, amount.end):
        return Bounds(amount.value, None, amount.sign, amount.scale, amount.start, amount.end)
    return Bounds(amount.value, amount.value, amount.sign, amount.scale, amount.start, amount.end)


def _judged(text: str, bounds: Bounds, country: str) -> Judged | None:
    """The pay these bounds state, None where they measure something else."""
    if not bounds.sign and bounds.scale == 1 and max(bounds.low or 0, bounds.high or 0) < 5:
        return None
    line_start = text.rfind("\n", 0, bounds.start) + 1
    line_end = text.find("\n", bounds.end)
    line_end = len(text) if line_end < 0 else line_end
    before, after = (
        text[max(line_start, bounds.start - 60) : bounds.start],
        text[bounds.end : min(line_end, bounds.end + 60)],
    )
    if (
        not bounds.sign
        and bounds.scale == 1
        and not money.PAY_WORDS.search(
            text[max(line_start - 40, bounds.start - 120, 0) : min(line_end, bounds.end + 80)]
        )
    ):
        return None
    if money.NOT_PAY_BEFORE.search(before) or money.NOT_PAY_AFTER.match(after):
        return None
    period, reach = _period(before, after)
    near = f"{before} {text[bounds.start : bounds.end]} {after}"
    worded = bool(money.PAY_WORDS.search(near)) or bool(
        money.PAY_WORDS.search(text[max(0, line_start - 40) : line_start])
    )
    currency = currency_of(bounds.sign, country) or _by_words(near, text, country)
    if not _believable(bounds, currency, period, worded):
        return None
    confidence = 0.3 + 0.2 * bool(bounds.sign) + 0.2 * bool(period) + 0.15 * worded + 0.1 * (bounds.low != bounds.high)
    confidence -= 0.15 * bool(re.search(r"\bote\b|on[\s-]target|bonus", before[-22:], re.I))
    confidence += 0.1 * bool(re.search(r"\b(?:base|fixed|fix|basic)\b", before[-16:], re.I))
    return Judged(bounds, currency, period, reach, near, round(confidence, 2))


def _pay(text: str, judged: Judged) -> Pay:
    bounds = judged.bounds
    return Pay(
        minimum=bounds.low, maximum=bounds.high, currency=judged.currency,
        period=judged.period or _by_amount(bounds, judged.currency), start=bounds.start, end=bounds.end + judged.reach,
        gross=_gross(judged.near), extras=_extras(judged.near, text), stated=bool(judged.period),
        payments=_payments(judged.near), confidence=judged.confidence,
    )  # fmt: skip


def _period(before: str, after: str) -> tuple[str, int]:
    """(period, how far after the amount its words reach); the nearest words after win, then the last before."""
    clipped = re.split(r"[;|]|\.\s", after)[0][:34]
    hits = [
        (match.start(), -len(match.group()), period, match.end())
        for period, words in money.PERIOD_WORDS
        if (match := words.search(" " + clipped))
    ]
    if hits:
        at, _, period, end = min(hits)
        return period, (end - 1 if at <= 12 else 0)
    behind = [(match.end(), period) for period, words in money.PERIOD_WORDS for match in words.finditer(before)]
    return (max(behind)[1], 0) if behind else ("", 0)


def _by_words(near: str, text: str, country: str) -> str:
    if country in COUNTRY_CURRENCY:
        return COUNTRY_CURRENCY[country]
    for currency, words in LANGUAGE_CURRENCY:
        if words.search(near):
            return currency
    return ""


def _believable(bounds: Bounds, currency: str, period: str, worded: bool) -> bool:
    """Whether an amount can be pay at all: some sign of money, and a size that people earn."""
    top = bounds.high or bounds.low or 0.0
    level = top / WAGE_UNIT.get(currency, 1.0)
    if bounds.scale >= 1e9 or level > 3_000_000 or (bounds.scale == 1e6 and WAGE_UNIT.get(currency, 1.0) < 100):
        return False
    if level < 4 or (period == "year" and level < 900) or (period == "month" and level < 150):
        return False
    if bounds.sign:
        return True
    if bounds.scale == 1e5 or (bounds.scale == 1e3 and (worded or period or bounds.low != bounds.high)):
        return True
    looks_like_year = 1900 <= top <= 2100 and not period
    return worded and not looks_like_year and (bool(period) or top >= 1000)


def _by_amount(bounds: Bounds, currency: str) -> str:
    level = (bounds.high or bounds.low or 0.0) / WAGE_UNIT.get(currency, 1.0)
    return next(period for limit, period in BY_AMOUNT if level <= limit)


def _gross(near: str) -> bool | None:
    return True if money.GROSS.search(near) else False if money.NET.search(near) else None


def _extras(near: str, text: str) -> tuple[str, ...]:
    scope = text if len(text) < 200 else near
    return tuple(name for name, words in money.EXTRAS if words.search(scope))


def _payments(near: str) -> float:
    match = PAYMENTS.search(near)
    return float(match["count"] or match["times"]) if match else 0.0


def dollars_of(country: str) -> str:
    """What "$" means in a country."""
    return DOLLARS.get(country, "USD")
