"""Whether a text that rules wrote again does what was asked: what cannot be told is refused, never half done."""

from __future__ import annotations

from dataclasses import dataclass

from generation.letters.manner import Manner
from generation.letters.wishes import names
from jobmatch.errors import Refused


@dataclass(frozen=True, slots=True)
class Told:
    """words: its paragraphs. lead: the line of the resume that it tells first, "" for none or where nobody knows."""

    words: str
    language: str
    lead: str = ""


def must_keep(asked: Manner, was: Manner, *, before: Told, after: Told, frame: str = "") -> None:
    """frame: words of the text that the person cannot choose, as the title of the position.

    Raises Refused `no_change`, `not_told` where something has to be mentioned that no sentence can be made of,
    `not_left_out` where something is left that must not be said.
    """
    if after.words == before.words:
        raise Refused(
            "By rules nothing changes: there is nothing more to say, or to leave out. Change the words yourself.",
            code="no_change",
        )
    _mentioned(asked, was, after)
    for phrase in asked.leave_out:
        if names(after.words.replace(frame, "") if frame else after.words, phrase):
            raise Refused(
                f"Rules cannot write this text without “{phrase}”. Take it out yourself, in the words.",
                code="not_left_out",
            )
    _resized(asked, was, before, after)


def _mentioned(asked: Manner, was: Manner, after: Told) -> None:
    for phrase in asked.mention:
        if phrase not in was.mention and not names(after.words, phrase):
            raise Refused(
                f"Your profile states “{phrase}”, but rules can make no sentence of it for this text. Write the "
                "sentence yourself: it is checked against your profile.",
                code="not_told",
            )
    newly = asked.first and (not was.first or asked.mention[:1] != was.mention[:1])
    if newly and not names(after.lead, asked.mention[0]):
        raise Refused(
            f"Rules can only begin with a line of your experience, and none that they can tell names "
            f"“{asked.mention[0]}”. Add one to your profile, or ask to mention it without “first”.",
            code="not_told",
        )


def _resized(asked: Manner, was: Manner, before: Told, after: Told) -> None:
    """Another language, or another fact, makes a text longer or shorter by itself."""
    same = after.language == before.language and asked.mention == was.mention and asked.leave_out == was.leave_out
    shorter = asked.rank < was.rank and len(after.words) >= len(before.words)
    longer = asked.rank > was.rank and len(after.words) <= len(before.words)
    if same and (shorter or longer):
        raise Refused(
            "Rules have nothing more to leave out. Shorten the words yourself."
            if shorter
            else "Your profile has nothing more to tell here. Add to an experience what you did there, or write more.",
            code="no_change",
        )
