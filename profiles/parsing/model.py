"""What parsing a resume gives: a JSON Resume v1.0.0 document and where each of its facts is stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class FactSpan:
    """`pointer` is a JSON Pointer (RFC 6901) into the resume; `text[start:end]` is the words that state the fact."""

    pointer: str
    start: int
    end: int
    page: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Question:
    """Something the reader is unsure of, for the person to settle: pointer, what to ask, choices to offer."""

    pointer: str
    code: str
    text: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedResume:
    """resume: JSON Resume v1.0.0. text: what the spans point into. language: ISO 639-1.

    whole: whether no entry asks for another reading of the page. wholeness: to compare readings of one file by, see
    `profiles.parsing.wholeness`.
    """

    resume: dict[str, Any]
    text: str
    language: str
    spans: tuple[FactSpan, ...]
    questions: tuple[Question, ...] = ()
    whole: bool = True
    wholeness: float = 0.0
