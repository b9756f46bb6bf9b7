"""Dates and periods as nine languages write them, each with the characters that state it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from profiles.parsing.folding import flat, key
from profiles.parsing.lexicon import flat_group

EARLIEST = 1930
LONGEST = 15  # years between two years side by side that are read as one range
SEASON_MONTHS: dict[str, int] = {}


@dataclass(frozen=True, slots=True)
class Point:
    """One date. value: ISO 8601, as precise as written (YYYY, YYYY-MM, YYYY-MM-DD); "" for "until now"."""

    value: str
    start: int
    end: int
    doubtful: bool = False
    rest: tuple[int, int] | None = None  # the year of a date that a narrow column broke in two


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time or a single date at `text[start:end]`. `current`: it says that it goes on."""

    begin: Point | None
    finish: Point | None
    start: int
    end: int
    current: bool = False

    @property
    def single(self) -> bool:
        return self.begin is None and not self.current


def find_periods(text: str, *, today: date) -> list[Period]:
    """All periods and dates in `text`, in order, never overlapping. Pure: "now" is `today`."""
    return list(_found(text, today))


@lru_cache(maxsize=2_000)
def _found(text: str, today: date) -> tuple[Period, ...]:
    """Remembered, as every step and every way of reading asks for the dates of the same lines."""
    read = (_read(match, today) for match in _pattern().finditer(flat(text)))
    return tuple(period for period in read if period is not None)


def half_range(text: str) -> tuple[int, int, int] | None:
    """(start, end, month) of a month that ends the text after a dash, its year on another line: `May 2013 – June`."""
    match = _half_pattern().search(flat(text))
    if match is None:
        return None
    return match.start("month"), match.end("month"), month_names()[match["month"].rstrip(".")]


@cache
def _half_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:19|20)\d\d\s*[-–]\s*(?P<month>{_month_word()})\s*$")


def ends_in_month(text: str) -> bool:
    """Whether the text ends in a month whose year must stand on the next line."""
    last = key(text).split()[-1:]
    return bool(last) and last[0] in month_names()


_YEAR_FIRST = re.compile(r"^\s*(?:19|20)\d\d(?!\d)[\s.)\]]*(?:$|[-–—|,])")


_OPEN_RANGE = re.compile(r"\b(?:19|20)\d\d\s*[-–—]\s*$")


def ends_date(above: str, below: str) -> bool:
    """`…, May` over `2019`: a date or a range that the end of a line cut in two."""
    return bool(_YEAR_FIRST.match(below)) and (ends_in_month(above) or bool(_OPEN_RANGE.search(above)))


def ends_range(above: str, below: str, *, today: date) -> bool:
    """`…, 2021–` over `present.`: the line above leaves a range open that the words below end."""
    opened = _OPEN_RANGE.search(above)
    if opened is None:
        return False
    periods = find_periods(f"{opened[0].strip()} {below.strip(' .)')}", today=today)
    return len(periods) == 1 and bool(periods[0].begin) and (periods[0].finish is not None or periods[0].current)


def _alternatives(members: tuple[str, ...]) -> str:
    return "|".join(re.escape(member).replace(r"\ ", r"\s+") for member in members)


@cache
def month_names() -> dict[str, int]:
    """The number of each month by its folded names, long and short, in all languages read."""
    return {name: number for number in range(1, 13) for name in flat_group("dates", str(number))}


@cache
def _pattern() -> re.Pattern[str]:
    """Both ends of a range, or one end. Groups: since, a, sep, b, open, until, now, c (see `_read`)."""
    point = _point_pattern()
    now = rf"(?:{_alternatives(flat_group('dates', 'present'))})(?![\w])"
    dash = r"(?:-{1,2}>?|–>?|→|~|/|\.\.\.?|…|\n)"
    to = rf"(?:{_alternatives(flat_group('dates', 'to'))})"
    since = rf"(?:{_alternatives(flat_group('dates', 'since'))})"
    join = rf"(?:\s*{dash}\s*(?:{to}\s+)?|\s+{to}\s+|\s*,\s*{to}\s+)"
    month_only = _month_word()
    return re.compile(
        rf"""(?<![\w/.-])(?<!\d,)(?:
        (?:(?P<since>{since})\s+)?(?P<a>{point})(?P<join>{join}|\t)(?:(?P<b>{point})|(?P<now>{now}))
        |(?:(?P<since3>{since})\s+)?(?P<half>{month_only}|\d{{1,2}}\.?(?!\s*/))(?P<join2>{join})(?P<bfull>{point})
        |(?P<since2>{since})\s+(?P<a2>{point})(?:\s*\(?(?P<now2>{now})\)?)?
        |(?P<until>{_alternatives(flat_group("dates", "until"))})\s+(?P<c2>{point})
        |(?P<a3>{point})\s*(?P<open>-|–|→)(?=\s*(?:$|\n|\)|\t|\s{{3,}}))
        |(?P<now3>{now})\s*{dash}\s*(?P<a4>{point})
        |(?P<year>(?:19[3-9]|20[0-6])\d)(?P<slash>/|-|–)(?P<next>\d{{2}})(?![\d/.-])
        |(?P<from>(?:19[3-9]|20[0-6])\d)[ ]?(?:(?P<up>(?:19[3-9]|20[0-6])\d)(?![\d/.-])|(?P<now4>{now}))
        |(?P<c>{point})
        )(?![\w])""",
        re.VERBOSE,
    )


def _month_word() -> str:
    names = tuple(sorted(month_names(), key=lambda name: -len(name)))
    return rf"(?!(?<=\bla\s)paz\b)(?:{_alternatives(names)})\b\.?"  # La Paz is a town, `paź` October


@cache
def _point_pattern() -> str:
    month = _month_word()
    season = rf"(?:{_alternatives(flat_group('dates', 'season'))})"
    year = r"(?:19[3-9]\d|20[0-6]\d)"
    short = r"'\d{2}"
    glue = r"(?:\s*[,/.-]?\s*(?:de\s+|del\s+|of\s+)?)"
    forms = (
        rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?[^\S\t]*(?:de\s+|of\s+)?)?{month}{glue}(?:{year}(?!-(?:0[1-9]|1[0-2])(?!\d)(?!\s*[./]))|{short})(?:\s*r\.)?",
        rf"{month}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{year}",
        rf"{month}[\s-]\d{{2}}(?!\d)(?!\s*[.:,/]\d)",
        rf"{season}\s*(?:of\s+|de\s+)?(?:{year}(?:/\d{{2,4}})?|{short})",
        rf"{year}[-/.](?:1[0-2]|0?[1-9])(?:[-/.](?:3[01]|[12]\d|0?[1-9]))?(?!\d)",
        rf"(?:3[01]|[12]\d|0?[1-9])\s?[./-]\s?(?:3[01]|[12]\d|0?[1-9])\s?[./-]\s?{year}",
        rf"(?:1[0-2]|0?[1-9])\s?[./-]\s?{year}",
        r"(?:1[0-2]|0?[1-9])/(?:[0-3]\d)(?![\d/])",
        rf"[qt][1-4]\s*[/-]?\s*{year}",
        rf"{year}\s+(?:{month})(?!\s*{year})",
        rf"{year}(?:\s*r\.)?",
    )
    return "(?:" + "|".join(forms) + ")"


def _read(match: re.Match[str], today: date) -> Period | None:
    """The period that a match of `_pattern` states, or None where it is no date after all."""
    start, end = match.span()
    if match["year"]:
        return _read_years(match)
    if match["half"]:
        return _read_half(match, today)
    if match["from"]:
        return _read_pair(match)
    begin = _first(match, ("a", "a2", "a3", "a4"), today)
    if begin is not None:
        now = next((name for name in ("now", "now2", "now3") if match[name]), None)
        finish = _point(match, "b", today) if match["b"] else None
        if match["b"] and finish is None:
            return None
        if finish is None and match["b"] is None and match["join"] is None and match["open"] and now is None:
            return Period(begin, None, start, end)
        if now is not None:
            finish = Point("", *match.span(now))
        half = match["since2"] in _HALVES and not (match["since2"] == "od" and start == 0)
        if finish is None and half and not now:
            return Period(None, Point(begin.value, begin.start, begin.end, begin.doubtful), begin.start, begin.end)
        current = now is not None or bool(match["since2"]) or bool(match["open"])
        begin = _without_day(begin, finish, match)
        start = begin.start if not match["since"] and not match["since2"] else start
        return Period(begin, finish, start, end, current)
    finish = _first(match, ("c", "c2"), today)
    if finish is None:
        return None
    return Period(None, finish, start, end)


_DAY = re.compile(r"\d{1,2}\s+(?=[^\W\d])")


def _without_day(begin: Point, finish: Point | None, match: re.Match[str]) -> Point:
    """`Head of Year 9 Sep 2015 – Aug 2020`: a number before the first of two months alone is no day."""
    day = _DAY.match(match.string, begin.start, begin.end)
    if day is None or finish is None or len(begin.value) <= _MONTH or len(finish.value) != _MONTH:
        return begin
    return Point(begin.value[:_MONTH], day.end(), begin.end, begin.doubtful)


_MONTH = 7  # characters of a month in ISO 8601


# Words that more often begin the first half of a range, or mean "of", than "since"; a Polish line begins with "od".
_HALVES = frozenset({"de", "du", "da", "do", "von", "od", "desde el"})


def _read_years(match: re.Match[str]) -> Period:
    """`2018/19` is a period of years, `2019-03` a month: told apart by the second number."""
    year, second = int(match["year"]), int(match["next"])
    start, end = match.span()
    following = second == (year + 1) % 100 and match["slash"] != "-"
    if (second > 12 or following) and second > year % 100:
        later = Point(str(year // 100 * 100 + second), *match.span("next"))
        return Period(Point(str(year), *match.span("year")), later, start, end)
    if 1 <= second <= 12:
        return Period(None, Point(f"{year}-{second:02d}", start, end), start, end)
    return Period(None, Point(str(year), *match.span("year")), *match.span("year"))


def _read_pair(match: re.Match[str]) -> Period:
    """`20072008`, `2013 2015`, `2016 present`: a range whose dash was lost."""
    begin = Point(match["from"], *match.span("from"))
    if match["now4"]:
        return Period(begin, Point("", *match.span("now4")), *match.span(), current=True)
    if 0 <= int(match["up"]) - int(match["from"]) <= LONGEST:
        return Period(begin, Point(match["up"], *match.span("up")), *match.span())
    return Period(None, begin, begin.start, begin.end)


def _first(match: re.Match[str], names: tuple[str, ...], today: date) -> Point | None:
    for name in names:
        if match[name]:
            return _point(match, name, today)
    return None


def _read_half(match: re.Match[str], today: date) -> Period | None:
    """`Jan – Mar 2019`, `06 – 08/2020`: the first end borrows its year from the second."""
    finish = _point(match, "bfull", today)
    if finish is None:
        return None
    half = match["half"].rstrip(".")
    if half.isdigit() and match["join2"] in {"-", "–"} and len(finish.value) == 4 and 1 <= int(half) <= 12:  # `06-2012`
        whole = f"{finish.value}-{int(half):02d}"
        return Period(None, Point(whole, match.start("half"), finish.end), match.start("half"), match.end())
    month = month_names().get(half) or (int(half) if half.isdigit() else 0)
    if not 1 <= month <= 12 or len(finish.value) < 7:
        return Period(None, finish, finish.start, finish.end)
    value = f"{finish.value[:4]}-{month:02d}"
    return Period(Point(value, *match.span("half")), finish, match.start("half"), match.end())


def _point(match: re.Match[str], name: str, today: date) -> Point | None:
    value, doubtful = iso(match[name], today=today)
    if not value:
        return None
    return Point(value, *match.span(name), doubtful)


_NUMBERS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


def iso(folded: str, *, today: date) -> tuple[str, bool]:
    """(ISO 8601 value, whether day and month could be meant the other way round) of one folded date; "" if none."""
    numbers = _NUMBERS.findall(folded)
    year = next((int(number) for number in numbers if len(number) == 4), None)
    names = _LETTERS.findall(folded)
    month = next((month_names()[word] for word in names if word in month_names()), None)
    if year is None:
        return _short_year(numbers, month, today), False
    if not EARLIEST <= year <= today.year + 10:
        return "", False
    if month is not None:
        day = next((int(number) for number in numbers if len(number) <= 2), None)
        return _join(year, month, day), False
    if names and names[0] != "r":
        return str(year), False
    return _numeric(numbers, year)


def _numeric(numbers: list[str], year: int) -> tuple[str, bool]:
    rest = [int(number) for number in numbers if len(number) <= 2]
    if len(numbers[0]) == 4:
        return _join(year, *rest[:2]), False
    if len(rest) == 1:
        return _join(year, rest[0]), False
    if len(rest) == 2:
        first, second = rest
        if second > 12:
            return _join(year, first, second), False
        return _join(year, second, first), first <= 12 and first != second
    return str(year), False


def _short_year(numbers: list[str], month: int | None, today: date) -> str:
    if not numbers:
        return ""
    short = int(numbers[-1])
    year = 2000 + short if 2000 + short <= today.year + 6 else 1900 + short
    if month is None and len(numbers) == 2:
        month = int(numbers[0])
    return _join(year, month) if year >= EARLIEST else ""


def _join(year: int, month: int | None = None, day: int | None = None) -> str:
    if month is None or not 1 <= month <= 12:
        return str(year)
    if day is None:
        return f"{year}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return f"{year}-{month:02d}"
