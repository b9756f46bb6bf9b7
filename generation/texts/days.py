"""Days as a sentence says them."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date

AMERICAN = ("US", "CA", "PH")


def spoken_day(day: date, language: str, *, year: bool = False, country: str = "") -> str:
    """ "3 November", "November 3" in Boston, "3. November", "1er novembre", "3 de noviembre"."""
    if language == "en" and country in AMERICAN:
        pattern = "MMMM d, y" if year else "MMMM d"
    elif language == "es":
        pattern = "d 'de' MMMM 'de' y" if year else "d 'de' MMMM"
    else:
        pattern = f"{'d.' if language == 'de' else 'd'} MMMM{' y' if year else ''}"
    said = str(format_date(day, format=pattern, locale=language))
    return re.sub(r"^1 ", "1er ", said) if language == "fr" else said
