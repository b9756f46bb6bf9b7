# ruff: noqa: E501 (tables of words read better unbroken)
"""Taking the person out of the words: names, contacts, pronouns, age and the like never reach a vector or a score."""

from __future__ import annotations

import re
from collections.abc import Callable

from jobmatch import skills
from jobmatch.places import parse_place
from jobs.matching import slices, words
from jobs.parsing.lexicon.facts import TITLE_WORDS
from profiles.parsing.model import ParsedResume

_ADDRESS = re.compile(
    r"\S+@\S+|\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me)/\S*|(?<!\w)@\w+"
)
_PHONE = re.compile(r"\(?\+?\d[\d\s().-]{7,}\d")
_LABELLED = re.compile(
    r"(?im)^[\W_]*(?:(?:full |first |last |sur|given )?name|e-?mail|phone|tel(?:ephone)?|mobile|cell|fax|(?:home )?address|"
    r"date of birth|d\.?o\.?b|born|birth ?(?:day|date|place)|age|gender|sex|nationality|citizenship|marital status|"
    r"religion|ethnicity|race|children|photo|linkedin|github|website|geburtsdatum|familienstand|staatsangehörigkeit|"
    r"date de naissance|nationalité|fecha de nacimiento|nacionalidad)\b[\W_]*[:：].*$|"
    r"^[\W_]*(?:(?:full )?name|e-?mail|phone|date of birth|gender|nationality)\s+[-–—]\s.*$"
)
_AGE = re.compile(r"(?i)\b\d{2}[ -]years?[ -]old\b|\baged? \d{2}\b")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Mme|Sr|Sra|Señora?)\.?\s+(?=[A-Z])")
_PRONOUNS = {
    "he": "they", "she": "they", "him": "them", "her": "their", "his": "their", "hers": "theirs",
    "himself": "themselves", "herself": "themselves",
}  # fmt: skip
_PRONOUN = re.compile(r"\b(?:he|she|him|her|hers|his|himself|herself)\b", re.IGNORECASE)
_NAME_LABEL = re.compile(r"(?i)^\W*(?:full )?name\W*(?::|\s[-–—]\s)\W*")
_LIKE_A_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+(?:[^\W\d_][\w'’.-]*|[A-Z]\.)){1,3}(?:,\s*[\w.]{2,6})?$")
# A given name that is also a common word ("Mark", "Will") is only taken out beside the other names.
_COMMON_WEIGHT = 5.5


def name_of(parsed: ParsedResume) -> str:
    """The name that the parser found, else the first line where it can only be one; "" where neither is there.

    The parser leaves a name out that does not fit the email address beside it, and that is no reason to show it here.
    """
    stated = str((parsed.resume.get("basics") or {}).get("name") or "")
    lines = [line.strip(" *#|\t") for line in parsed.text.splitlines() if line.strip()]
    if stated or len(lines) < 2:
        return stated
    labelled = next((line for line in lines[:4] if _NAME_LABEL.match(line)), lines[0])
    first = _NAME_LABEL.sub("", labelled)
    if not _LIKE_A_NAME.match(first) or slices.is_heading(first):
        return ""
    beside_contact = any(_ADDRESS.search(line) or _PHONE.search(line) for line in lines[1:6])
    return first if beside_contact or not (TITLE_WORDS.search(first) or skills.mentions(first)) else ""


def cleaner(name: str) -> Callable[[str], str]:
    """A function from words of the resume of the person of that name ("" unknown) to the same words without them."""
    names = name_pattern(name)

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
