"""What a person has to be told of a text: why it is in its language, and what was asked for and is not in it."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from generation.letters.manner import LANGUAGES, Manner
from generation.letters.material import Material
from generation.letters.wishes import names

_EACH = list(LANGUAGES.values())
WRITTEN = f"{', '.join(_EACH[:-1])} and {_EACH[-1]}"


def language_note(theirs: str, written: str, *, whose: str, chosen: str = "") -> str:
    """ "The posting is in Italian. …"; "" where the text is in its language or in one that was chosen.

    theirs, written: ISO 639-1. whose: what the text answers, as the start of a sentence.
    """
    if chosen or theirs == written or theirs in LANGUAGES:
        return ""
    return (
        f"{whose} is in {_named(theirs)}. Texts are written, and their claims traced, in {WRITTEN}, so this one is in "
        f"{LANGUAGES[written]}. Choose another of these, or translate it yourself."
    )


def _named(code: str) -> str:
    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return "another language"


def untranslated(material: Material, written: str) -> str:
    """For a person whose profile is in another language than the text; "" where there is nothing to translate."""
    if material.person.language == written or not material.matched.every:
        return ""
    return "Your profile is in another language. Rules translate none of its lines: they name positions and years."


def unmentioned(manner: Manner, words: str) -> list[str]:
    """What should be mentioned and is not, because no true sentence could be made of it."""
    left = [phrase for phrase in manner.mention if not names(words, phrase)]
    return [f"“{phrase}” is not mentioned: your profile supports no sentence on it." for phrase in left]
