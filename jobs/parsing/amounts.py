# ruff: noqa: E501 - tables of words are read as they stand
"""Amounts of money in a text: number, scale and currency as people write them in many countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jobs.parsing.lexicon.money import COUNTRY_CURRENCY, CROWNS, DOLLARS, ISO, OPEN_SIGNS, SIGNS

_GROUP = r"[.,'’`´ \u00a0\u202f\u2009]"
NUMBER = re.compile(
    rf"(?<![\d_.,])(?:\d{{1,3}}(?:,\d{{2}})+,\d{{3}}|\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?|\d{{1,9}}(?:[.,]\d{{1,2}}(?!\d))?)"
    rf"(?:[.,](?:-{{1,2}}|–|—)(?!\s?\d))?",
)
SCALE = re.compile(
    r"[ \u00a0]?(?:(?P<thousand>k(?![a-zåäöüß])|tsd\.?|tausend|thousand|mille\b|mil\b|tys\.?|тыс\.?|t(?=\s?€|\s?eur\b))|(?P<lakh>lakhs?|lacs?|lpa\b|l(?=\s*(?:p\.?a|per\s+annum|/|-|–|to\b)|$))|(?P<crore>crores?|cr\b)"
    r"|(?P<man>万|만)|(?P<million>m(?:m|n|io|illion\w*|illones|ilhões|ln|rd|illiarden?)?\b\.?|juta|triệu|tr\b)|(?P<billion>b(?:n|illion\w*)?\b|mrd\.?|milliarden?))",
    re.IGNORECASE,
)
SCALES = {"thousand": 1e3, "lakh": 1e5, "crore": 1e7, "man": 1e4, "million": 1e6, "billion": 1e9}
_ALL_SIGNS = frozenset((*SIGNS, *OPEN_SIGNS, *(code.lower() for code in ISO)))
_LONGEST_SIGN = max(map(len, _ALL_SIGNS))
_SIGN_WORDS = "|".join(sorted(map(re.escape, _ALL_SIGNS), key=lambda sign: (-len(sign), sign)))
AFTER = re.compile(rf"[ \u00a0\u202f]{{0,2}}(?P<sign>{_SIGN_WORDS})(?![^\W\d_])", re.IGNORECASE)
LETTER = re.compile(r"[a-zA-ZÀ-ÿ]")


@dataclass(frozen=True, slots=True)
class Amount:
    """`text[start:end]` with its sign is `value` of `sign` (folded, "" where none stands). scale: 1 where unscaled."""

    value: float
    scale: float
    sign: str
    start: int
    end: int


def number_of(words: str) -> float:
    """The value of digits grouped the English, German, Swiss, French or Indian way.

    Three digits after the last separator are a group, one or two are a fraction: "1.500" is 1500, "12,50" is 12.5.
    """
    digits = re.sub(r"[.,](?:--?|–|—)$", "", words)
    digits = re.sub(r"['’`´\s\u00a0\u202f\u2009]", "", digits)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0 and len(digits) - last - 1 != 3:
        whole, fraction = digits[:last], digits[last + 1 :]
        return float(f"{re.sub(r'[.,]', '', whole) or 0}.{fraction or 0}")
    return float(re.sub(r"[.,]", "", digits))


def amounts_in(text: str) -> Iterator[Amount]:
    """Every number of a text with the scale and currency sign that stand directly at it."""
    for match in NUMBER.finditer(text):
        start, end = match.start(), match.end()
        value, factor = number_of(match.group()), 1.0
        sign, start = _sign_before(text, start)
        if start == match.start() and LETTER.match(text[start - 1 : start]):
            continue
        after = AFTER.match(text, end)
        scale = SCALE.match(text, end)
        if scale and scale.lastgroup and not (after and len(after.group()) > len(scale.group())):
            factor, end = SCALES[scale.lastgroup], scale.end()
            after = AFTER.match(text, end)
        if after and (not sign or after["sign"].casefold() in _CODES):
            word = after["sign"].casefold()
            sign, end = (word if not sign or sign in OPEN_SIGNS else sign), after.end()
            later = SCALE.match(text, end)
            if factor == 1.0 and later and later.lastgroup == "thousand":
                factor, end = 1e3, later.end()
        if sign in _THOUSAND_SIGNS and factor == 1.0:
            factor = 1e3
        yield Amount(value * factor, factor, sign, start, end)


_CODES = frozenset(code.lower() for code in ISO)
_THOUSAND_SIGNS = frozenset({"k€", "€k", "t€", "k£", "k$"})


def _sign_before(text: str, start: int) -> tuple[str, int]:
    found = _sign_ending(text, start)
    if found is None:
        return "", start
    sign, begin = found
    if sign in ("r", "rs", "tl", "ft", "rm", "rp", "rand") and not text[begin].isupper():
        return "", start
    outer = _sign_ending(text, begin)
    return outer if outer and outer[0] in _CODES and sign in OPEN_SIGNS else (sign, begin)


def _sign_ending(text: str, end: int) -> tuple[str, int] | None:
    """(folded sign, where it starts) of the longest sign that ends at most two blanks before `end`."""
    last = len(text[max(0, end - 3) : end].rstrip(" \u00a0\u202f")) + max(0, end - 3)
    if end - last > 2:
        return None
    folded = text[max(0, last - _LONGEST_SIGN) : last].lower()
    for size in range(min(len(folded), last), 0, -1):
        if folded[-size:] in _ALL_SIGNS and not text[last - size - 1 : last - size].isalpha():
            return folded[-size:], last - size
    return None


def currency_of(sign: str, country: str) -> str:
    """ISO 4217 of a sign; signs shared by several currencies are settled by the country ("$" in CA is CAD)."""
    if not sign:
        return ""
    if sign in _CODES:
        return sign.upper()
    if sign == "$" or sign == "pesos":
        return DOLLARS.get(country, "USD" if sign == "$" else "MXN")
    if sign in ("kr", "kr.", "crowns"):
        return CROWNS.get(country, "SEK")
    if sign == "¥":
        return "CNY" if country == "CN" else "JPY"
    if sign == "r":
        return "ZAR"
    if sign == "₨":
        return {"PK": "PKR", "LK": "LKR"}.get(country, "INR")
    found = SIGNS.get(sign, "")
    return COUNTRY_CURRENCY.get(country, found) if sign in ("dollars", "francs") and country in DOLLARS else found
