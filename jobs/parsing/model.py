"""What parsing a posting gives: schema.org JobPosting, its requirements, and where each is stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing asked for; `text[start:end]` is its words.

    kind: skill, experience, education, language, certification, licence, availability, authorization, other.
    importance: must, should or nice. skills: taxonomy ids named in it.
    years: minimum years where stated. level: degree level (secondary, vocational, associate, bachelor, master,
    doctorate) or CEFR level for a language.
    """

    text: str
    kind: str
    importance: str
    skills: tuple[str, ...]
    start: int
    end: int
    years: float | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class PostingSpan:
    """`pointer` is a JSON Pointer into the posting document; `text[start:end]` states it."""

    pointer: str
    start: int
    end: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class ParsedPosting:
    """posting: schema.org JobPosting. text: what all spans point into. language: ISO 639-1."""

    posting: dict[str, Any]
    text: str
    requirements: tuple[Requirement, ...]
    spans: tuple[PostingSpan, ...]
    language: str = "en"
