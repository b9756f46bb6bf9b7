"""Taking the person out of the words: names, contacts, pronouns, age and the like never reach a vector or a score."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from jobmatch import skills
from jobmatch.places import parse_place
from jobs.matching import words

_ADDRESS = re.compile(
    r"\S+@\S+|\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me)/\S*|(?<!\w)@\w+"
)
_PHONE = re.compile(r"\(?\+?\d[\d\s().-]{7,}\d")
_LABELLED = re.compile(
    r"(?im)^[\W_]*(?:(?:full |first |last |sur|given )?name|e-?mail|phone|tel(?:ephone)?|mobile|cell|fax|(?:home )?address|"
    r"date of birth|d\.?o\.?b|born|birth ?(?:day|date|place)|age|gender|sex|nationality|citizenship|marital status|"
    r"religion|ethnicity|race|children|photo|linkedin|github|website|geburtsdatum|familienstand|staatsangehörigkeit|"
    r"date de naissance|nationalité|fecha de nacimiento|nacionalidad)\b[\W_]*[:：].*$"
)
_AGE = re.compile(r"(?i)\b\d{2}[ -]years?[ -]old\b|\baged? \d{2}\b")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Mme|Sr|Sra|Señora?)\.?\s+(?=[A-Z])")
_PRONOUNS = {
    "he": "they", "she": "they", "him": "them", "her": "their", "his": "their", "hers": "theirs",
    "himself": "themselves", "herself": "themselves",
}  # fmt: skip
_PRONOUN = re.compile(r"\b(?:he|she|him|her|hers|his|himself|herself)\b", re.IGNORECASE)
# A given name that is also a common word ("Mark", "Will") is only taken out beside the other names.
_COMMON_WEIGHT = 5.5


def cleaner(resume: dict[str, Any]) -> Callable[[str], str]:
    """A function from words of this resume to the same words without the person."""
    names = name_pattern(str((resume.get("basics") or {}).get("name") or ""))

    def clean(text: str) -> str:
        for pattern in (_LABELLED, _ADDRESS, _PHONE, _AGE, _HONORIFIC, names):
            text = pattern.sub(" ", text) if pattern else text
        text = _PRONOUN.sub(lambda found: _PRONOUNS[found[0].lower()], text)
        return " ".join(text.split())

    return clean


def name_pattern(name: str) -> re.Pattern[str] | None:
    """What finds this person's name: two of its parts beside each other, or the given name alone.

    A surname alone stays: "Washington" is a university more often than a person, and so does a given name that is a
    common word or a place ("Mark", "Austin"). What these few would tell is nothing, and taking them out would make a
    score depend on the name.
    """
    parts = [part for part in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name) if len(part) > 1]
    if not parts:
        return None
    any_part = "|".join(re.escape(part) for part in parts)
    pair = rf"\b(?:{any_part})(?:[\s,.]+(?:[A-Z]\.?\s+)?(?:{any_part}))+\b"
    alone = rf"|\b{re.escape(parts[0])}\b(?:['’]s\b)?" if _only_a_name(parts[0]) else ""
    return re.compile(f"{pair}{alone}", re.IGNORECASE)


def _only_a_name(part: str) -> bool:
    common = words.weight(words.stem(words.fold(part))) <= _COMMON_WEIGHT
    return not common and parse_place(part) is None and not skills.mentions(part)
