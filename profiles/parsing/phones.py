"""Phone numbers in the contact rows, in international writing where the country is known."""

from __future__ import annotations

import re

import phonenumbers

from profiles.parsing.facts import Fact, normalised
from profiles.parsing.rows import Row

_NUMBER = re.compile(r"(?:(?<![\w@/.-])|(?<=[a-z][./])(?=\+))(?:\+|00)?\(?\d[\d\s().\-/–\u00a0\u2011]{5,20}\d(?![\w@])")
_DATE = re.compile(
    r"^\(?(?:19|20)\d\d\s*[–/.-]\s*(?:19|20)\d\d|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|^\d{1,2}[./]\d{4}\s*[–-]"
)


def find_phones(rows: list[Row], text: str, taken: list[tuple[int, int]], country: str) -> Fact | None:
    """The first phone number of `rows`. country: ISO code of the place the person lives in, "" where unknown."""
    for position, row in enumerate(rows):
        for match in _NUMBER.finditer(row.text):
            words = _first_of(match.group())
            start = row.start + match.start()
            end = start + len(words)
            if any(s < end and e > start for s, e in taken) or not _is_phone(words) or _numbers_a_paper(text, start):
                continue
            after = rows[position + 1] if position + 1 < len(rows) else None
            end = _whole(text, start, end, row, after, country)
            taken.append((start, end))
            start -= text[start - 1 : start] == "(" and ")" in words
            return normalised(text, start, end, written(text[start:end], country), 0.97)
    return None


_SEVERAL = re.compile(r"\s*/\s*(?=[+(\d])|\s{2,}|\s+[–-]\s+(?=[+(0])")
_PAPER = re.compile(
    r"(?:\b(?:no|nr|pin|id|licen[cs]e|registration|reg|passport|nif|nie|dni|cpf|pesel|cnp|ssn|siret|vat|ust|code|plz|cap)"
    r"[.:#°º\s]*)$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:contact|phone|tel|mob|cell|fax|whatsapp)\w*\W{0,3}(?:no|nr|number)[.:\s]*$", re.IGNORECASE)


def _first_of(words: str) -> str:
    """`98400 55513 / 044-25550142` are two numbers; the first one counts."""
    cut = next((m for m in _SEVERAL.finditer(words) if _digits(words[: m.start()]) >= 8), None)
    return words[: cut.start()] if cut else words


def _digits(words: str) -> int:
    return sum(character.isdigit() for character in words)


def _numbers_a_paper(text: str, start: int) -> bool:
    """`Passport No. 1234567` is no phone number, `Contact No. 1234567` is."""
    before = text[max(0, start - 30) : start]
    return bool(_PAPER.search(before)) and not _LABELLED.search(before)


def _whole(text: str, start: int, end: int, row: Row, after: Row | None, country: str) -> int:
    """Where the number ends: a narrow column puts its last digits on the next line."""
    if after is None or end != row.end or after.start - row.end > 3 or _is_possible(text[start:end], country):
        return end
    last = _LAST_DIGITS.match(after.text)
    return after.start + last.end() if last and _is_possible(text[start : after.start + last.end()], country) else end


_LAST_DIGITS = re.compile(r"[\d][\d\s().-]{0,10}\d(?![\w@])")


def _is_possible(words: str, country: str) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(" ".join(words.split()), country or None))
    except phonenumbers.NumberParseException:
        return False


_POSTCODE = re.compile(r"\d{4}-\d{3}|\d{5}-\d{3,4}")


def _is_phone(words: str) -> bool:
    if not 7 <= _digits(words) <= 15 or _DATE.match(words):
        return False
    return not _POSTCODE.fullmatch(words.strip()) and not re.fullmatch(r"\d{4}\s*[–-]\s*\d{4}", words.strip())


def written(words: str, country: str) -> str:
    """International writing (`+49 711 5550142`) where the number or the country tells its code, else as written."""
    try:
        number = phonenumbers.parse(words, country or None)
    except phonenumbers.NumberParseException:
        return " ".join(words.split())
    if not phonenumbers.is_possible_number(number):
        return " ".join(words.split())
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
