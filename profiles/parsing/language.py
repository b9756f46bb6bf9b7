"""The language a resume is written in."""

from __future__ import annotations

from functools import cache
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ro")
MOST_CHARACTERS = 4000


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def language_of(text: str) -> str:
    """ISO 639-1 of the language among LANGUAGES that the text is most likely in; "en" for next to no words."""
    if sum(character.isalpha() for character in text) < 20:
        return "en"
    code, _ = _identifier().classify(text[:MOST_CHARACTERS])
    return str(code)
