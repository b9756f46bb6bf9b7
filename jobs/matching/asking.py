# ruff: noqa: E501 (tables of words read better unbroken)
"""The words of a requirement: what is asked, without the phrases that every requirement begins with."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^\W*(?:\d+[.)]\s*)?(?:(?:you|the (?:ideal |successful )?candidate|applicants?|we|must|should|will|have|has|having|"
    r"possess(?:es|ing)?|need(?:s|ed)?(?: to)?|be|is|are|a|an|the|able to|ability to|capable of|capacity to|required|"
    r"preferred|desired|demonstrated?|demonstrable|proven|strong|solid|excellent|good|great|sound|in-depth|deep|hands[ -]on|"
    r"practical|working|previous|prior|relevant|professional|minimum(?: of)?|at least|\d+\+?(?:\s*[-–to]+\s*\d+)?\+?\s*"
    r"(?:years?|yrs?)['’]?(?: of)?|or more|more than|over|spent|experience(?:d)?|knowledge|understanding|familiarity|familiar|"
    r"proficien(?:cy|t)|expertise|skills?|competen(?:ce|t)|track record|background|working as|as|in|of|with|using|on)\b"
    r"[\s:,'’]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,;(]*(?:\bis )?\b(?:required|preferred|desired|desirable|a plus|an advantage|is necessary|essential|mandatory|"
    r"(?:is )?a must|nice to have|minimum)\b[\s.)]*$",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"\b(?:or|either|one of|any of|such as|e\.g\.|for example|oder|ou|o)\b|/", re.IGNORECASE)
_YEARS = re.compile(r"(?i)(\d{1,2})\s*\+?\s*(?:[-–]|to)?\s*(?:\d{1,2})?\s*\+?\s*(?:years?|yrs?|jahre|ans|años)\b")


def asked(text: str) -> str:
    """What a requirement asks for, in its own words: "At least 3 years of experience in welding" → "welding"."""
    text = " ".join(text.split())
    core = _TAIL.sub("", _LEAD.sub("", text)).strip(" .;:,-")
    return core if re.search(r"[^\W\d_]{2}", core) else text


def is_choice(text: str) -> bool:
    """Whether one of the things named is enough."""
    return bool(_CHOICE.search(text))


def years_in(text: str) -> float | None:
    """The minimum years that the words ask for."""
    found = _YEARS.search(text)
    return float(found[1]) if found else None
