"""One line of a resume said better: a verb first, in the right tense, without filler, the result before the means."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.wording import filler
from generation.wording.openings import opened
from generation.wording.results import result_first
from generation.wording.verbs import Form, form, leading_verb, verb_of

_SPACE = re.compile(r"\s+")
_BULLET = re.compile(r"^[\s•▪◦‣·*–—-]+(?=\S)")
# "I built", "My duties": a resume speaks of its owner without saying so.
_FIRST_PERSON = re.compile(r"^I(?:'ve|\s+have|\s+also|\s+was\s+able\s+to)?\s+(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Line:
    """A highlight or sentence. current: of a job that goes on, so it is told in the present; None leaves its tense.

    language: ISO 639-1.
    """

    text: str
    current: bool | None = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Rewording:
    """text: the line as it would be said; reasons: what was changed and why, () where nothing was."""

    text: str
    reasons: tuple[str, ...] = ()


def reworded(line: Line) -> Rewording:
    """Every number, name and tool of the line is in the result, and nothing that the line does not say."""
    text = _SPACE.sub(" ", _BULLET.sub("", line.text)).strip()
    reasons: list[str] = []
    if line.language == "en" and text:
        text = _in_english(text, current=line.current, reasons=reasons)
    text = text[:1].upper() + text[1:] if text[:2].islower() and text[:1].isalpha() else text
    if text == line.text:
        return Rewording(text)
    return Rewording(text, tuple(reasons) or ("Spacing and capital tidied.",))


def _in_english(text: str, *, current: bool | None, reasons: list[str]) -> str:
    without_i = _FIRST_PERSON.sub("", text)
    if without_i != text:
        reasons.append("A resume leaves out the “I”.")
        text = without_i
    shorter = filler.trimmed(text)
    if shorter != text:
        reasons.append("Words that say nothing are gone.")
        text = shorter
    opening = opened(text, tense="base" if current else "past")
    if opening is not None:
        reasons.append(opening.reason)
        text = opening.text
    told = text if current is None else _tensed(text, current=current)
    if told != text:
        reasons.append(
            "Told in the present, as the job goes on." if current else "Told in the past, as the job is over."
        )
        text = told
    turned = None if current else result_first(text)
    if turned is not None:
        reasons.append("The result comes first.")
        text = turned
    return text


def _tensed(text: str, *, current: bool) -> str:
    """A gerund or third person at the head becomes base (a job that goes on) or past. A past stays: it was done."""
    found = leading_verb(text)
    if found is None or found[1] == "past" or (current and found[1] == "base"):
        return text
    base, which, end = found
    said = form(base, "base" if current else "past")
    said = said[:1].upper() + said[1:] if text[:1].isupper() else said
    return said + _seconds(text[end:], which, current=current)


_CHAINED = re.compile(r"(?:,\s+|,?\s+(?:and|&)\s+)([a-z]+)\b")


def _seconds(rest: str, first: Form, *, current: bool) -> str:
    """ "Manages, rosters and trains staff": verbs joined to the first and of its form go with it."""
    said, place = "", 0
    while match := _CHAINED.match(rest, place):
        found = verb_of(match[1])
        if found is None or found[1] != first:
            break
        said += rest[place : match.start(1)] + form(found[0], "base" if current else "past")
        place = match.end()
    return said + rest[place:]
