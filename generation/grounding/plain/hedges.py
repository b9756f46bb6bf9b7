# ruff: noqa: E501 (tables of words read better unbroken)
"""How exactly an amount is told, in the commonest words for it: "just shy of 40" as "nearly 40"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.plain.edits import Edit

_SAID = {
    "nearly": r"close to|(?:just |only )?shy of|just short of|(?:a )?(?:shade|touch|fraction|whisker) (?:under|below)|verging on|getting on for|(?:the )?(?:best|better) part of",
    "more than": r"north of|upwards? of|in excess of|exceeding|(?:a )?(?:shade|touch|fraction|little|bit) (?:over|above|more than)",
    "about": r"(?:somewhere )?(?:in|around) the (?:region|neighbou?rhood|vicinity|area|order) of|on the order of|somewhere (?:around|near)|something like|in the ballpark of",
    "at least": r"no (?:fewer|less) than|not less than|a minimum of",
    "at most": r"no more than|not more than|a maximum of",
}  # fmt: skip
_COUNTED = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter|"
    r"fifth|tenth|decade|year"
)
_NUMBER = rf"(?=\s+(?:an?\s+)?(?:\S{{0,3}}[$£€₹¥]|\d|[A-Z]{{2,3}}\s?\d|(?:{_COUNTED})\b))"
_HEDGE = re.compile(
    r"\b(?i:" + "|".join(f"(?P<of_{number}>{said})" for number, said in enumerate(_SAID.values())) + rf"){_NUMBER}"
)
_COMMON = tuple(_SAID)


def hedges(text: str) -> Iterator[Edit]:
    for match in _HEDGE.finditer(text):
        number = next(number for number in range(len(_COMMON)) if match[f"of_{number}"])
        words = _COMMON[number]
        yield Edit(*match.span(), words.capitalize() if match[0][0].isupper() else words)
