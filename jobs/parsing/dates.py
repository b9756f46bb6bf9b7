# ruff: noqa: E501 - tables of words are read as they stand
"""Dates as postings write them, to ISO 8601. Pure: "in two weeks" needs a clock and is left alone."""

from __future__ import annotations

import re
from datetime import date

MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan januar jänner janvier enero gennaio janeiro januari styczeń stycznia", "february feb februar février febrero febbraio fevereiro februari luty lutego",
        "march mar märz mars marzo março maart marzec marca", "april apr avril abril aprile kwiecień kwietnia", "may mai mayo maggio maio mei maj maja",
        "june jun juni juin junio giugno junho czerwiec czerwca", "july jul juli juillet julio luglio julho lipiec lipca", "august aug août agosto augustus sierpień sierpnia",
        "september sep sept septembre septiembre settembre setembro wrzesień września", "october oct oktober okt octobre octubre ottobre outubro październik października",
        "november nov novembre noviembre novembro listopad listopada", "december dec dezember dez décembre diciembre dicembre dezembro grudzień grudnia",
    ),
    start=1,
):  # fmt: skip
    MONTHS.update(dict.fromkeys(_names.split(), _number))
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?({_MONTH})\.?,?\s+(?:de\s+)?(\d{{4}})",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(rf"({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.IGNORECASE)


def date_in(text: str, *, month_first: bool = False) -> tuple[str, int, int] | None:
    """(ISO date, start, end) of the first full date. month_first: read 03/04/2025 as 4 March (the US custom)."""
    for pattern, order in ((ISO, "ymd"), (DAY_MONTH, "dMy"), (MONTH_DAY, "Mdy"), (DAY_FIRST, "dmy")):
        match = pattern.search(text)
        if match is None:
            continue
        parts = dict(zip(order, match.groups(), strict=True))
        month = MONTHS[parts["M"].casefold()] if "M" in parts else int(parts["m"])
        day = int(parts["d"])
        if order == "dmy" and "/" in match.group() and (month > 12 or (month_first and day <= 12)):
            day, month = month, day
        try:
            return date(int(parts["y"]), month, day).isoformat(), match.start(), match.end()
        except ValueError:
            continue
    return None
