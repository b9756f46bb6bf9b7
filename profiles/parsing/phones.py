"""Phone numbers in the contact rows, in international writing where the country is known."""

from __future__ import annotations

import re

import phonenumbers

from profiles.parsing.facts import Fact, normalised
from profiles.parsing.rows import Row

_NUMBER = re.compile(r"(?<![\w@/.-])(?:\+|00)?\(?\d[\d\s().\-/–\u00a0\u2011]{5,20}\d(?![\w@])")
_DATE = re.compile(
    r"^\(?(?:19|20)\d\d\s*[–/.-]\s*(?:19|20)\d\d|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|^\d{1,2}[./]\d{4}\s*[–-]"
)


def find_phones(rows: list[Row], text: str, taken: list[tuple[int, int]], country: str) -> Fact | None:
    """The first phone number of `rows`. country: ISO code of the place the person lives in, "" where unknown."""
    for row in rows:
        for match in _NUMBER.finditer(row.text):
            start, end = row.start + match.start(), row.start + match.end()
            if any(s < end and e > start for s, e in taken) or not _is_phone(match.group()):
                continue
            taken.append((start, end))
            start -= text[start - 1 : start] == "(" and ")" in match.group()
            return normalised(text, start, end, written(text[start:end], country), 0.97)
    return None


def _is_phone(words: str) -> bool:
    digits = sum(character.isdigit() for character in words)
    return 7 <= digits <= 15 and not _DATE.match(words) and not re.fullmatch(r"\d{4}\s*[–-]\s*\d{4}", words.strip())


def written(words: str, country: str) -> str:
    """International writing (`+49 711 5550142`) where the number or the country tells its code, else as written."""
    try:
        number = phonenumbers.parse(words, country or None)
    except phonenumbers.NumberParseException:
        return " ".join(words.split())
    if not phonenumbers.is_possible_number(number):
        return " ".join(words.split())
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
