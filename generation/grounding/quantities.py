# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Amounts in a text: what number, of what, how exactly, how often; in figures or words of four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from generation.grounding.numerals import numerals
from generation.grounding.words import FOLDED_STOP, stem, words
from profiles.parsing.folding import flat

PERCENT, POINTS, TIMES, COUNT = "%", "points", "times", ""
TIME_UNITS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0,
              "quarter": 7889400.0, "year": 31557600.0, "decade": 315576000.0, "millisecond": 0.001}  # fmt: skip

_MAGNITUDE = {"k": 1e3, "tsd": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "mio": 1e6, "b": 1e9, "bn": 1e9, "mrd": 1e9, "md": 1e9, "thousand": 1e3,
              "tausend": 1e3, "mille": 1e3, "mil": 1e3, "million": 1e6, "millions": 1e6, "millionen": 1e6,
              "millones": 1e6, "millon": 1e6, "billion": 1e9, "billions": 1e9, "milliarden": 1e9, "milliards": 1e9,
              "milliarde": 1e9, "milliard": 1e9, "crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5, "hundred": 100.0,
              "dozen": 12.0}  # fmt: skip
_CURRENCIES = {"$": "$", "us$": "US$", "usd": "US$", "a$": "A$", "aud": "A$", "au$": "A$", "s$": "S$", "sgd": "S$", "nz$": "NZ$", "nzd": "NZ$",
               "c$": "C$", "ca$": "C$", "cad": "C$", "hk$": "HK$", "£": "£", "gbp": "£", "€": "€", "eur": "€", "₹": "₹", "inr": "₹", "rs": "₹",
               "chf": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "¥": "¥", "jpy": "¥", "r$": "R$",
               "dollars": "$", "dollar": "$", "dolares": "$", "us dollars": "US$", "australian dollars": "A$",
               "singapore dollars": "S$", "new zealand dollars": "NZ$", "canadian dollars": "C$", "pounds": "£",
               "pounds sterling": "£", "euros": "€", "euro": "€", "rupees": "₹", "livres": "£", "francs": "CHF"}  # fmt: skip
_TIME_WORDS = {
    "decade": "decades? jahrzehnte?n? decennies? decadas?",
    "year": "years? yrs? jahre?n? ans? annees? anos?", "month": "months? mos? monate?n? mois mes meses",
    "week": "weeks? woche?n? semaines? semanas?", "day": "days? tage?n? jours? dias?", "hour": "hours? hrs? h stunden? heures? horas?",
    "minute": "minutes? mins? minuten? minutos?", "second": "seconds? secs? sekunden? secondes? segundos?",
    "millisecond": "ms milliseconds? millisekunden?",
}  # fmt: skip
_TIME = {unit: re.compile(rf"(?:{'|'.join(forms.split())})\b") for unit, forms in _TIME_WORDS.items()}
_SIGNS = r"(?:us|nz|au|ca|hk|a|s|c|r)?\$|£|€|₹|¥"
_CODES = r"usd|eur|gbp|aud|sgd|nzd|cad|inr|chf|sek|nok|dkk|pln|jpy|rs\.?"
_FIGURE = re.compile(
    rf"(?<![\w.,/#-])(?P<sign>(?:{_SIGNS})\s?|(?:{_CODES})\s)?(?P<number>\d{{1,3}}(?:[ ,.'’\u202f]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"(?P<plus>\+)?(?P<tail>[-\s]?(?:k|tsd|m|mn|mm|mio|bn|b|mrd|md|thousand|tausend|millions?|millionen|millones|millon|billions?|"
    r"milliarden?|milliards?|mille|mil|crores?|lakhs?|hundred|dozen)\b(?:(?<=mio)\.|(?<=mrd)\.|(?<=tsd)\.)?)?"
)
_AFTER_MONEY = re.compile(
    r"[-\s]*(?:de\s+)?(us dollars|australian dollars|singapore dollars|new zealand dollars|canadian dollars|pounds sterling|"
    rf"dollars?|dolares|pounds|euros?|rupees|livres|francs|{_SIGNS}|{_CODES})(?!\w)"
)
_AFTER_PERCENT = re.compile(
    r"\s*-?\s*(?:%|percent(?:age)?\b(?!\s+points?)|per cent\b|pct\b|prozent\b|pour cent\b|por ciento\b)(?!\s*-?points?)"
)
_AFTER_POINTS = re.compile(
    r"\s*-?(?:%-?|percentage\s+|prozent|per cent\s+)?\s*-?(?:points?|pp|prozentpunkte\w*|punkte|puntos)\b"
)
_AFTER_TIMES = re.compile(r"\s*-?(?:x\b|×|times\b|fold\b|-fold\b|mal\b|fach\w*\b|fois\b|veces\b)")
_RATES = {
    "day": r"(?:an?|per|each|every|the|pro|am|par|por|al|jede[nrms]?|chaque|cada)\s+(?:single\s+)?(?:day|tag|jour|dia)\b|/\s?day|daily|taglich|a diario|par jour",
    "night": r"(?:an?|per|each|every)\s+night\b|nightly",
    "week": r"(?:an?|per|each|every|pro|par|por|a la|in der|jede|chaque|cada)\s+(?:week|woche|semaine|semana)\b|weekly|wochentlich",
    "month": r"(?:an?|per|each|every|pro|im|par|por|al|jeden|chaque|cada)\s+(?:month|monat|mois|mes)\b|monthly|monatlich",
    "year": r"(?:an?|per|each|every|pro|im|par|por|al|jedes|chaque|cada)\s+(?:year|annum|jahr|an|ano)\b|annual(?:ly)?|yearly|jahrlich",
    "hour": r"(?:an?|per|each|every|pro|par|por|a la)\s+(?:hour|stunde|heure|hora)\b|hourly",
    "minute": r"(?:a|per|every)\s+minute\b", "second": r"(?:a|per|every)\s+second\b",
    "shift": r"(?:a|per|each|every|pro|par)\s+(?:shift|schicht|poste)\b",
    "quarter": r"(?:a|per|each|every|pro)\s+(?:quarter|quartal)\b|quarterly",
}  # fmt: skip
_RATE = {unit: re.compile(form) for unit, form in _RATES.items()}
_OVER = re.compile(
    r"(?:more than|over|above|at least|exceeding|well over|in excess of|upwards? of|no fewer than|greater than|some|mehr als|uber|mindestens|plus de|au moins|mas de|al menos|upward of|topping|beyond)(?:\s+an?)?[\s(]*$"
)
_UNDER = re.compile(
    r"(?:nearly|almost|close to|just under|just short of|under|less than|below|fewer than|fast|beinahe|knapp|weniger als|unter|presque|pres de|moins de|casi|menos de|not quite|approaching|within|inside)(?:\s+an?)?[\s(]*$"
)
_UPTO = re.compile(
    r"(?:up to|as many as|as much as|as long as|at most|maximum of|bis zu|bis|jusqu'a|hasta|peaks? of|peaking at)(?:\s+an?)?[\s(]*$"
)
_ABOUT = re.compile(
    r"(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|~|some|rund|etwa|ungefahr|environ|unos|unas|alrededor de|or so|in the region of|quelque)(?:\s+an?)?[\s(]*$"
)
_FRACTIONS = {
    "half": 50.0, "a third": 33.33, "one third": 33.33, "one-third": 33.33, "two thirds": 66.67, "two-thirds": 66.67, "a quarter": 25.0,
    "one quarter": 25.0, "one-quarter": 25.0, "three quarters": 75.0, "three-quarters": 75.0, "a fifth": 20.0, "one fifth": 20.0, "one-fifth": 20.0,
    "two fifths": 40.0, "two-fifths": 40.0, "three fifths": 60.0, "three-fifths": 60.0, "four fifths": 80.0, "four-fifths": 80.0, "a tenth": 10.0, "one tenth": 10.0,
    "nine in ten": 90.0, "nine out of ten": 90.0, "four in five": 80.0, "four out of five": 80.0, "three in four": 75.0, "three out of four": 75.0,
    "two in three": 66.67, "two out of three": 66.67, "one in three": 33.33, "one in four": 25.0, "one in five": 20.0, "one in ten": 10.0, "a sixth": 16.67, "an eighth": 12.5,
    "ein drittel": 33.33, "einem drittel": 33.33, "zwei drittel": 66.67, "die halfte": 50.0, "der halfte": 50.0, "ein viertel": 25.0, "drei viertel": 75.0, "ein funftel": 20.0,
    "un tiers": 33.33, "deux tiers": 66.67, "la moitie": 50.0, "moitie": 50.0, "un quart": 25.0, "trois quarts": 75.0, "un cinquieme": 20.0,
    "un tercio": 33.33, "dos tercios": 66.67, "la mitad": 50.0, "un cuarto": 25.0, "tres cuartos": 75.0,
}  # fmt: skip
_FRACTION = re.compile(
    r"\b(?:"
    + "|".join(sorted(map(re.escape, _FRACTIONS), key=len, reverse=True))
    + r")\b(?!-?\s*(?:year|hour|day|month|term|time|decade|century|heure|stunde)|\s+(?:language|sector|party)|-)"
)
_PART_OF = re.compile(r"[\s-]+(?:of\s+)?an?\s+(year|hour|million|billion|thousand|dozen|day)\b")
_MULTIPLES = re.compile(
    r"\b(?:(?P<two>doubl(?:ed|ing|e)|twofold|verdoppel\w*|doubl[ee]\w*|duplic\w+)|(?P<three>tripl(?:ed|ing|e)|trebl(?:ed|ing|e)|threefold|verdreifach\w*|triplic\w+)|"
    r"(?P<four>quadrupl\w+|fourfold|vervierfach\w*|cuadruplic\w+)|(?P<five>quintupl\w+|fivefold)|(?P<ten>tenfold|zehnfach\w*)|(?P<half>halv(?:ed|ing|e)|halbiert\w*))\b(?!-entry)(?!\s+(?:glazing|check|bass|room|major|entry|degree|up\b|a (?:week|month|year|day)))"
)
_MULTIPLE = {"two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "ten": 10.0, "half": 0.5}
_VAGUE = re.compile(r"\b(dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions) of\b")
_VAGUE_FLOOR = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "tens of thousands": 20000.0, "hundreds of thousands": 200000.0, "millions": 2e6}  # fmt: skip
_MEASURES = {"kilovolt": "kv", "kilovolts": "kv", "volt": "v", "volts": "v", "kilowatt": "kw", "kilometers": "km", "kilometres": "km", "kilograms": "kg", "kilos": "kg",
             "tonnes": "t", "tons": "t", "gigabytes": "gb", "terabytes": "tb", "square": "sq", "metres": "m", "meters": "m"}  # fmt: skip
_PREPOSITIONS = frozenset(
    "on in at for to of per a an as across over under im am auf an für par pour chez dans en por para".split()
)
_NO_RATE = re.compile(
    r"\b(?:in|within|over|for|than|about|after|of|half|once|through|during|under|nearly|just|by|from)\s+(?:\w+\s+)?$"
)
_BEFORE_NOUN = re.compile(r"\s+(?!by\b|on\b|in\b|to\b|for\b|and\b|with\b|at\b|from\b|across\b|while\b)[a-z]")
PEOPLE = frozenset(
    stem(flat(word))
    for word in """people person staff employee employees colleague colleagues engineer engineers developer developers nurse nurses worker workers
    member members specialist specialists analysts designer designers welder welders electricians technicians tutors teachers cooks chefs apprentices caseworkers
    reports heads fte ftes professionals individuals operatives assistants headcount strong mitarbeiter mitarbeitende mitarbeiterinnen mitarbeitenden beschäftigte
    mechanics drivers clerks interns trainees guards sellers cleaners operators porters monteure monteuren kollegen kolleginnen personen köpfe leute entwickler personnes collaborateurs salariés soignants développeurs personas empleados docentes
    trabajadores ingenieros brigade crew team squad group""".split()
)
TEAM = re.compile(
    r"\b(?:team|teams|crew|crews|brigade|squad|group|staff|department|workforce|headcount|kolonne|mannschaft|equipe|equipo|plantilla|shift)\s+"
    r"(?:of|von|de|with|made up of|numbering)?\s*(?:up to |about |around |over |more than |some |as many as )?$"
)
_FIRST = re.compile(r"\b(?:its|the|their|our|his|her)\s+(?:very\s+)?first\s+(?P<unit>year|month|week|quarter|day)\b")
_AND_A_HALF = re.compile(r"\s+(?:and (?:a|one) (?P<half>half|quarter)|einhalb|y medio)\b")
_TIME_AND_A_HALF = re.compile(r"\s+(?:and a half|et demie?|y medio)\b")
_RANGE = re.compile(r"\s*(?:-|–|to|and|bis|a|al|auf|et|y)\s*")


@dataclass(frozen=True, slots=True)
class Quantity:
    """values: what the figures may mean (1.200 is twelve hundred or one point two). unit: "%", "points", "times", a
    currency, a unit of time, or "" for a count. team: it counts colleagues. reach: where the words of its rate end. relation: exact, over, under, upto, about, vague (at least), part (a
    fraction in words). nouns: stems of the words counted. rate: day, month … or ""."""

    values: tuple[float, ...]
    unit: str
    start: int
    end: int
    relation: str = "exact"
    nouns: tuple[str, ...] = ()
    rate: str = ""
    worded: bool = False
    team: bool = False
    reach: int = 0

    @property
    def value(self) -> float:
        return self.values[0]


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """The amounts of a text in order, none over another. Years and dates are amounts here too: callers take them out."""
    return _quantities(text, language)


@lru_cache(maxsize=20_000)
def _quantities(text: str, language: str) -> tuple[Quantity, ...]:
    folded = flat(text)
    found = sorted(
        [
            *_figures(folded),
            *_worded(folded, language),
            *_fractions(folded),
            *_multiples(folded),
            *_vague(folded),
            *_firsts(folded),
        ],
        key=lambda one: (one.start, -one.end),
    )
    kept: list[Quantity] = []
    for one in found:
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start and one.unit == PERCENT:
                kept[-1] = one
            continue
        kept.append(one)
    return tuple(_summed(folded, list(_shared_units(folded, [_described(folded, one) for one in kept]))))


def _figures(folded: str) -> Iterator[Quantity]:
    for match in _FIGURE.finditer(folded):
        end = match.end()
        tail = (match["tail"] or "").strip(" -.\n")
        if match["tail"] and "\n" in match["tail"]:
            tail, end = "", match.start("tail")
        elif not tail and match["tail"]:
            end = match.start("tail")
        values = tuple(value * _MAGNITUDE.get(tail, 1.0) for value in _readings(match["number"]))
        sign = (match["sign"] or "").strip(" .")
        if tail in ("m", "b", "md", "mm", "mil") and not sign and match["tail"][:1].isspace() and tail != "mil":
            continue
        yield Quantity(values, _CURRENCIES.get(sign, ""), match.start(), end, "over" if match["plus"] else "exact")


def _readings(number: str) -> tuple[float, ...]:
    """Both values where a point or comma may part thousands or decimals, the likelier first."""
    bare = re.sub(r"[ '’\u202f]", "", number)
    separators = [character for character in bare if character in ".,"]
    if not separators:
        return (float(bare),)
    whole, _, fraction = bare.rpartition(separators[-1])
    decimal = float(re.sub(r"[.,]", "", whole) + "." + fraction)
    joined = float(re.sub(r"[.,]", "", bare))
    if len(set(separators)) == 2 or len(fraction) != 3:
        return (decimal,)
    if len(separators) > 1 or whole.startswith("0"):
        return (joined,) if len(separators) > 1 else (decimal,)
    return (joined, decimal)


def _worded(folded: str, language: str) -> Iterator[Quantity]:
    for numeral in numerals(folded, language):
        yield Quantity((numeral.value,), COUNT, numeral.start, numeral.end, worded=True)


def _fractions(folded: str) -> Iterator[Quantity]:
    for match in _FRACTION.finditer(folded):
        after = folded[match.end() :]
        part = _PART_OF.match(after)
        if part:
            share, end = _FRACTIONS[match[0]] / 100, match.end() + part.end()
            word = part[1]
            unit = next((unit for unit, pattern in _TIME.items() if pattern.fullmatch(word)), COUNT)
            scale = 12 if unit == "year" else 60 if unit == "hour" else _MAGNITUDE.get(word, 1.0)
            smaller = {"year": "month", "hour": "minute"}.get(unit, unit)
            yield Quantity((round(share * scale, 2),), smaller, match.start(), end, worded=True)
            continue
        if match[0] == "half" and re.match(r"[\s-]*(?:a|an|past|way|time)\b", after):
            continue
        yield Quantity((_FRACTIONS[match[0]],), PERCENT, match.start(), match.end(), "part", worded=True)


def _multiples(folded: str) -> Iterator[Quantity]:
    for match in _MULTIPLES.finditer(folded):
        if match["half"]:
            yield Quantity((50.0,), PERCENT, match.start(), match.end(), "part", worded=True)
            continue
        value = next(_MULTIPLE[name] for name in _MULTIPLE if match[name])
        yield Quantity((value,), TIMES, match.start(), match.end(), worded=True)


def _vague(folded: str) -> Iterator[Quantity]:
    for match in _VAGUE.finditer(folded):
        yield Quantity((_VAGUE_FLOOR[match[1]],), COUNT, match.start(1), match.end(1), "vague", worded=True)


def _firsts(folded: str) -> Iterator[Quantity]:
    """ "in its first year" tells of twelve months."""
    for match in _FIRST.finditer(folded):
        yield Quantity((1.0,), match["unit"], match.start(), match.end(), worded=True)


def _described(folded: str, one: Quantity) -> Quantity:
    """With unit, relation, nouns and rate read from the words around."""
    before = folded[max(0, one.start - 28) : one.start]
    relation = one.relation if one.relation != "exact" else _relation(before)
    if one.relation == "part":
        relation = next((name for name in ("over", "under") if _relation(before) == name), "part")
    half = _AND_A_HALF.match(folded, one.end)
    if half and not one.unit:
        more = 0.25 if half["half"] == "quarter" else 0.5
        one = replace(one, values=tuple(value + more for value in one.values), end=half.end())
    unit, end = (one.unit, one.end) if one.unit else _unit(folded, one)
    late = _TIME_AND_A_HALF.match(folded, end)
    if late and unit in TIME_UNITS:
        one, end = replace(one, values=tuple(value + 0.5 for value in one.values)), late.end()
    quantity = replace(one, unit=unit, end=end, relation=relation)
    after = folded[end : end + 90]
    rate, reach = _rate(after)
    nouns = _nouns(after)
    team = bool(TEAM.search(folded[max(0, one.start - 40) : one.start])) or any(noun in PEOPLE for noun in nouns[:2])
    return replace(quantity, nouns=nouns, rate=rate, reach=end + reach if rate else end, team=team)


def _relation(before: str) -> str:
    for name, pattern in (("upto", _UPTO), ("over", _OVER), ("under", _UNDER), ("about", _ABOUT)):
        if pattern.search(before):
            return "about" if name == "over" and before.rstrip().endswith("some") else name
    return "exact"


def _unit(folded: str, one: Quantity) -> tuple[str, int]:
    after = folded[one.end : one.end + 40]
    for unit, pattern in ((POINTS, _AFTER_POINTS), (PERCENT, _AFTER_PERCENT), (TIMES, _AFTER_TIMES)):
        match = pattern.match(after)
        if match:
            return unit, one.end + match.end()
    money = _AFTER_MONEY.match(after)
    if money:
        return _CURRENCIES.get(money[1].rstrip("."), ""), one.end + money.end()
    gap = re.match(r"(?:\s+(?:full|whole|long|good|solid|consecutive|short|busy|happy|ganzen?|vollen?))?[\s-]*", after)
    begin = gap.end() if gap else 0
    for unit, pattern in _TIME.items():
        match = pattern.match(after, begin)
        if match:
            return unit, one.end + match.end()
    return COUNT, one.end


def _nouns(after: str) -> tuple[str, ...]:
    """Stems of up to four words that follow, to the end of the phrase."""
    attached = re.match(r"\s?([vwgmlt])\b", after)
    if attached:
        return (attached[1],)
    cut = re.split(r"[.;:!?()\n\"“”]|,|\d", after, maxsplit=1)[0]
    found: list[str] = []
    for word in words(cut):
        if word.folded in ("who", "which", "that", "with", "by", "from", "where", "while", "i", "we"):
            break
        if found and word.folded in _PREPOSITIONS:
            break
        if word.folded not in FOLDED_STOP and len(word.folded) > 1:
            found.append(_MEASURES.get(word.folded, stem(word.folded)))
        if len(found) == 4:
            break
    return tuple(found)


def _rate(after: str) -> tuple[str, int]:
    """How often, where the next words say so ("patients a shift", "quotes every month"), and where those words end."""
    near = re.split(r"[.;:!?\n(]|\d", after, maxsplit=1)[0][:45]
    hits = []
    for unit, pattern in _RATE.items():
        match = pattern.search(near)
        if (
            match
            and not _NO_RATE.search(near[: match.start()])
            and not (match[0].endswith("ly") and _BEFORE_NOUN.match(near, match.end()))
        ):
            hits.append((match.start(), match.end(), unit))
    return (min(hits)[2], min(hits)[1]) if hits else ("", 0)


def _summed(folded: str, found: list[Quantity]) -> list[Quantity]:
    """ "2 hours and 15 minutes" is one length of time."""
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        joined = last is not None and re.fullmatch(r"\s*(?:,|and|und|et|y)?\s*", folded[last.end : one.start])
        if last and joined and TIME_UNITS.get(one.unit, 1e12) < TIME_UNITS.get(last.unit, 0.0):
            value = last.value + one.value * TIME_UNITS[one.unit] / TIME_UNITS[last.unit]
            kept[-1] = replace(last, values=(value,), end=one.end, reach=one.reach, nouns=one.nouns)
        else:
            kept.append(one)
    return kept


def _shared_units(folded: str, found: list[Quantity]) -> Iterator[Quantity]:
    """ "14 to 6 percent", "$200 to $500k", "16 nurses and 4 …": the first of a range takes the unit of the second."""
    for number, one in enumerate(found):
        if number + 1 < len(found):
            following = found[number + 1]
            between = folded[one.end : following.start]
            if _RANGE.fullmatch(between) and not one.unit and following.unit and following.unit != TIMES:
                one = replace(one, unit=following.unit, rate=one.rate or following.rate)
            if _RANGE.fullmatch(between) and not one.nouns:
                one = replace(one, nouns=following.nouns, rate=one.rate or following.rate)
        if number and not one.unit and found[number - 1].unit in (PERCENT, *TIME_UNITS):
            between = folded[found[number - 1].end : one.start]
            if re.fullmatch(r"\s+(?:to|auf|a|al)\s+", between) and not one.nouns:
                one = replace(one, unit=found[number - 1].unit)
        yield one
