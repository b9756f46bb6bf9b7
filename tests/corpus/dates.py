"""How a design writes dates, and what of a date is left to see when it has."""

from __future__ import annotations

from dataclasses import dataclass

from tests.corpus import words


@dataclass(frozen=True)
class DateStyle:
    """form: long short numeric dotted iso slashed hyphened year apostrophe bare pointed.

    separator: joins both, or "word" (to, bis).
    since: an open job reads "since 2020" in place of "2020 - present". degree_end_only: studies show their end alone.
    """

    form: str = "short"
    separator: str = " – "
    since: bool = False
    degree_end_only: bool = False


def seen(date: str, style: DateStyle) -> str:
    """The date as precise as the style shows it (ISO 8601, month or year)."""
    return date[:4] if style.form == "year" else date


def written(date: str, language: str, style: DateStyle) -> str:
    year, _, month = seen(date, style).partition("-")
    if not month:
        return year
    number = int(month)
    if style.form == "numeric":
        return f"{month}/{year}"
    if style.form == "dotted":
        return f"{month}.{year}"
    if style.form == "iso":
        return f"{year}-{month}"
    if style.form == "slashed":
        return f"{year}/{month}"
    if style.form == "hyphened":
        return f"{month}-{year}"
    if style.form == "bare":
        return f"{number}/{year}"
    if style.form == "pointed":
        return f"{year}.{month}"
    names = words.LONG if style.form == "long" else words.SHORT
    name = names[language].split()[number - 1]
    return f"{name} ’{year[2:]}" if style.form == "apostrophe" else f"{name} {year}"


def stretch(start: str | None, end: str | None, language: str, style: DateStyle, variant: int, *, ended: bool) -> str:
    """ "Mar 2021 – Present". `ended` is for things that cannot be going on (a degree without an end)."""
    if start is None:
        return written(end, language, style) if end else ""
    first = written(start, language, style)
    if end is None and ended:
        return first
    if end is None and style.since:
        return f"{words.SINCE[language]} {first}"
    choices = words.PRESENT[language]
    last = written(end, language, style) if end else choices[variant % len(choices)]
    if first == last:
        return first
    separator = f" {words.TO[language]} " if style.separator == "word" else style.separator
    return f"{first}{separator}{last}"
