"""ISO dates of JSON Resume as words: "Mar 2021 – Present", "2019", "12 May 2024"."""

from __future__ import annotations

import re

from generation.rendering import words

ISO = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.*)?")
OPEN = {"present", "current", "now", "today", "heute", "aujourd'hui", "actualidad", "oggi", "presente", "heden",
        "obecnie", "prezent"}  # fmt: skip


def written(value: str, language: str) -> str:
    """Year, month and day as far as they are stated. What is no ISO date is given back as it is."""
    match = ISO.fullmatch(value.strip())
    if not match:
        return value.strip()
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    name = words.months(language)[int(month) - 1]
    return f"{int(day)} {name} {year}" if day and language != "en" else _english(year, name, day)


def _english(year: str, month: str, day: str | None) -> str:
    return f"{month} {int(day)}, {year}" if day else f"{month} {year}"


def stretch(start: str, end: str, language: str, *, open_ended: bool) -> str:
    """From start to end. Without an end it reads as going on where `open_ended` (work), else as the start alone."""
    present = words.label(language, words.PRESENT)
    if end.strip().lower() in OPEN:
        end, open_ended = "", True
    first = written(start, language) if start else ""
    last = written(end, language) if end else (present if first and open_ended else "")
    if first == last:
        return first
    return " – ".join(part for part in (first, last) if part)
