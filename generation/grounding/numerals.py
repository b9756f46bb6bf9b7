# ruff: noqa: E501 (tables of words read better unbroken)
"""Numbers written as words, in English, German, French and Spanish, with the characters that state them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from profiles.parsing.folding import flat

_SMALL = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "fr": "zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf",
    "es": "cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
_HUNDREDS = {"hundred": 100, "hundreds": 100, "hundert": 100, "cent": 100, "cents": 100, "cien": 100, "ciento": 100,
             **{f"{lead}{form}": value for lead, value in (("dosc", 200), ("tresc", 300), ("cuatroc", 400), ("quin", 500), ("seisc", 600), ("setec", 700), ("ochoc", 800), ("novec", 900))
                for form in ("ientos", "ientas")}}  # fmt: skip
_LARGE = {
    "thousand": 1e3, "tausend": 1e3, "mille": 1e3, "mil": 1e3, "million": 1e6, "millions": 1e6, "millionen": 1e6,
    "millones": 1e6, "millon": 1e6, "billion": 1e9, "milliarde": 1e9, "milliarden": 1e9, "milliard": 1e9,
    "milliards": 1e9, "crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5, "trillion": 1e12,
}  # fmt: skip
# Numbers that are round by their own words: "une trentaine de projets".
ROUND = {"dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "centaine": 100,
         "decena": 10, "quincena": 15, "veintena": 20, "treintena": 30, "centenar": 100}  # fmt: skip
_OTHER = ROUND | {"dozen": 12, "douzaines": 12, "docenas": 12, "dutzend": 12, "douzaine": 12, "docena": 12, "veinticinco": 25, "veinticuatro": 24,
          "veintitres": 23, "veintidos": 22, "veintiun": 21, "veintiuno": 21, "veintiseis": 26, "veintiocho": 28}  # fmt: skip
_DOZENS = frozenset(["dozen", "dutzend", "douzaines", "douzaine", "docenas", "docena"])
_JOINING = frozenset(["and", "und", "et", "y", "a", "an"])
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Numeral:
    value: float
    start: int
    end: int


@cache
def units(language: str) -> dict[str, float]:
    """Number words below a hundred, folded. Only of the text's language: "once" is eleven in Spanish alone."""
    language = language if language in _SMALL else "en"
    found = {flat(word): float(value) for value, word in enumerate(_SMALL[language].split()) if word != "-"}
    found |= {flat(word): float(value * 10) for value, word in enumerate(_TENS[language].split(), start=2)}
    if language == "fr":
        found["quatre-vingt"] = 80.0
    return found | {flat(word): float(value) for word, value in _OTHER.items()}


@cache
def _hundreds(language: str) -> dict[str, int]:
    return {word: value for word, value in _HUNDREDS.items() if word not in ("cent", "cents") or language == "fr"}


@cache
def _large(language: str) -> dict[str, float]:
    return {word: value for word, value in _LARGE.items() if word != "mil" or language in ("es", "pt")}


@cache
def _german() -> dict[str, float]:
    """German compounds below a thousand: fünfundzwanzig, hundertachtzig, zweihundert."""
    small = [flat(word) for word in _SMALL["de"].split()]
    tens = [flat(word) for word in _TENS["de"].split()]
    below = {f"{'ein' if one == 1 else small[one]}und{ten}": one + 10.0 * (place + 2)
             for place, ten in enumerate(tens) for one in range(1, 10)}  # fmt: skip
    below |= {word: float(value) for value, word in enumerate(small) if value}
    below |= {word: 10.0 * (place + 2) for place, word in enumerate(tens)}
    whole = dict(below)
    for count, lead in [(1, ""), (1, "ein"), *((number, small[number]) for number in range(2, 10))]:
        whole[f"{lead}hundert"] = 100.0 * count
        whole |= {f"{lead}hundert{word}": 100.0 * count + value for word, value in below.items()}
    return whole


@lru_cache(maxsize=20_000)
def value_of(word: str, language: str) -> float | None:
    """The value of one folded number word below a thousand, hyphens included ("twenty-three"); None for others."""
    known = units(language).get(word)
    if known is not None:
        return known
    hundreds = _hundreds(language)
    if word in hundreds:
        return float(hundreds[word])
    if "-" in word:
        parts = [units(language).get(part) for part in word.split("-") if part not in _JOINING]
        if len(parts) == 2 and None not in parts and (parts[0] or 0) >= 20 and (parts[1] or 0) < 20:
            return float((parts[0] or 0) + (parts[1] or 0))
        return None
    return _german().get(word) if language == "de" else None


def numerals(folded: str, language: str) -> list[Numeral]:
    """Numbers in words in a folded text, the longest run of words each: "a hundred and fifty", "fourteen hundred"."""
    tokens = _tokens(folded, language)
    found, position = [], 0
    while position < len(tokens):
        value, after = _run(tokens, position, folded, language)
        if value is None:
            position += 1
            continue
        found.append(Numeral(value, tokens[position][1], tokens[after - 1][2]))
        position = after
    return found


def _tokens(folded: str, language: str) -> list[tuple[str, int, int]]:
    """Words; a hyphenated pair is one where both are number words, else two ("three-person" is "three" and "person")."""
    found: list[tuple[str, int, int]] = []
    for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", folded):
        if "-" in match[0] and value_of(match[0], language) is None:
            found += [(part[0], match.start() + part.start(), match.start() + part.end())
                      for part in _WORD.finditer(match[0])]  # fmt: skip
        else:
            found.append((match[0], match.start(), match.end()))
    return found


def _run(tokens: list[tuple[str, int, int]], position: int, folded: str, language: str) -> tuple[float | None, int]:
    hundreds, large = _hundreds(language), _large(language)
    total, current, after, seen, last = 0.0, 0.0, position, False, 0.0
    at = position
    while at < len(tokens):
        word, start, _ = tokens[at]
        if at > position and folded[tokens[at - 1][2] : start].strip(" -"):
            break
        value = value_of(word, language)
        if word in _JOINING:
            if not _joins(tokens, at, seen, last, language):
                break
        elif word in hundreds and seen and current:
            current, seen, after, last = current * hundreds[word], True, at + 1, 100.0
        elif word in _DOZENS and seen and 0 < current < 20 and value is not None:
            current, seen, after, last = current * value, True, at + 1, 0.0
        elif word in large and (seen or word in ("mil", "mille", "tausend") or _article(tokens, at)):
            total, current = total + (current or 1.0) * large[word], 0.0
            seen, after, last = True, at + 1, large[word]
        elif value is not None and (not seen or value < last):
            current, seen, after, last = current + value, True, at + 1, _step(value)
        else:
            break
        at += 1
    return (total + current, after) if seen else (None, position)


def _step(value: float) -> float:
    """What the next word of the same number must stay below: after "twenty" a unit, after "three" nothing but larger
    words."""
    if value >= 100:
        return 100.0
    return 10.0 if value >= 20 and value % 10 == 0 else 0.0


def _article(tokens: list[tuple[str, int, int]], at: int) -> bool:
    return at > 0 and tokens[at - 1][0] in ("a", "one", "eine", "un", "une")


def _joins(tokens: list[tuple[str, int, int]], at: int, seen: bool, last: float, language: str) -> bool:
    """ "a" before hundred, thousand, dozen; "and" between hundreds and what is below."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1][0]
    if tokens[at][0] in ("a", "an"):
        return not seen and (following in _HUNDREDS or following in _LARGE or following == "dozen")
    value = value_of(following, language)
    if tokens[at][0] in ("y", "et") and last == 10.0:
        return seen and value is not None and value < 10.0
    return seen and last >= 20.0 and value is not None
