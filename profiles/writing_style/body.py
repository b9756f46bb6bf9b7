"""A sample taken apart: greeting, body, sign-off; sentences; words; and the language it is in."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from profiles.writing_style import lexicon

HEAD, TAIL = 6_000, 2_000  # characters read of a sample: a style shows in its first pages and its end
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(¿¡]?[^\W\d_a-zß-ÿ]|\d)|\n\s*\n|\n(?=\s*[-•*–·▪◦])")
_BULLET = re.compile(r"^\s*[-•*–·▪◦]\s+")
FEWEST_COMMON = 0.12  # of the words must be frequent words of a language to be in it
NEAR_ENDS = 12  # lines from the end within which a sign-off stands


@dataclass(frozen=True, slots=True)
class Sample:
    """greeting, sign_off: of the closed list, "" if none. paragraphs: of the body. sentences: of the body."""

    language: str
    greeting: str
    sign_off: str
    paragraphs: tuple[str, ...]
    sentences: tuple[str, ...]


def sample_of(text: str) -> Sample:
    text = text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    language = language_of(text)
    lines = text.split("\n")
    start, greeting = _greeting(lines, language)
    end, sign_off = _sign_off(lines, language, start)
    body = "\n".join(lines[start:end])
    paragraphs = tuple(part.strip() for part in re.split(r"\n\s*\n", body) if WORD.search(part))
    return Sample(language, greeting, sign_off, paragraphs, _sentences(body))


def language_of(text: str) -> str:
    """The language whose frequent words the text has most of; "" where none reaches an eighth or so, or two tie."""
    words = [word.casefold() for word in WORD.findall(text[:6_000])]
    if not words:
        return ""
    seen = Counter(words)
    shares = {
        language: sum(seen[word] for word in common) / len(words) for language, common in lexicon.FUNCTION_SETS.items()
    }
    best, second = sorted(lexicon.LANGUAGES, key=lambda language: -shares[language])[:2]
    return best if shares[best] >= FEWEST_COMMON and shares[best] > shares[second] else ""


def _greeting(lines: list[str], language: str) -> tuple[int, str]:
    """(line after the greeting, the greeting); (0, "") for a text that greets nobody."""
    for number, line in enumerate(lines[:40]):
        said = line.strip().casefold()
        found = next((form for form in lexicon.GREETINGS.get(language, ()) if _starts(said, form)), None)
        if found and len(said.split()) <= 10:
            return number + 1, found
    return 0, ""


def _sign_off(lines: list[str], language: str, start: int) -> tuple[int, str]:
    """(line of the sign-off, its words); (number of lines, "") for a text that does not sign off."""
    for number in range(len(lines) - 1, max(start, len(lines) - NEAR_ENDS) - 1, -1):
        said = lines[number].strip().casefold().rstrip(",.! ")
        found = next((form for form in lexicon.SIGN_OFFS.get(language, ()) if said == form.casefold()), None)
        if found:
            return number, found
        if language == "fr" and re.search(r"salutations (?:distinguées|les meilleures)|sincères salutations", said):
            return number, "Sincères salutations"
    return len(lines), ""


def _starts(said: str, form: str) -> bool:
    form = form.casefold()
    return said.startswith(form) and (
        form[-1] == "d" or not said[len(form) : len(form) + 1].isalpha() or form == "sehr geehrte"
    )


def _sentences(body: str) -> tuple[str, ...]:
    parts = (_BULLET.sub("", part.strip()) for part in _SENTENCE_END.split(body))
    return tuple(" ".join(part.split()) for part in parts if len(WORD.findall(part)) >= 2)
