# ruff: noqa: E501 (tables of words read better unbroken)
"""The field of an entry that states a date: its beginning, its end or its day, as the words before the date ask for."""

from __future__ import annotations

import re

from generation.grounding.evidence import Entry, Fact
from generation.grounding.whens import When

BEGAN = re.compile(
    r"\b(?:since|joined|came|started|began|beginning|starting|became|promoted|appointed|took over|as of|seit|depuis|between)\b[^.;]{0,45}$|"
    r"\b(?:from|ab|von|des|desde)\s+(?:the\s+)?(?:(?:early|late|mid|summer|autumn|spring)\s+)?$"
)
ENDED = re.compile(
    r"\b(?:until|till|through|left|finish(?:ed|ing)|ended|graduat(?:ed|ing)|complet(?:ed|ing)|qualified|awarded|bis|jusqu'en|hasta|abschloss|schloss)\b[^.;]{0,60}$|\b(?:to|bis|au)\s+(?:the end of\s+)?$|[–—-]\s*$"
)
STUDYING = re.compile(
    r"\b(?:stud(?:y|ied|ying|ies|ent)|attend\w*|read|during|while|exchange|semester|course|term|thesis|studi\w+|etudi\w*|estudi\w*|wahrend|pendant|durante|from|to|until)\b"
)
WHEN = ("startDate", "endDate", "date", "releaseDate")


def stated(entry: Entry, when: When, before: str) -> Fact | None:
    """The field that states this date, where the words before do not ask for the other end."""
    began, ended = BEGAN.search(before), ENDED.search(before)
    if ended and began and ended.start() > began.start():
        began = None
    order = [
        name
        for name in WHEN
        if not (began and name == "endDate")
        and not (name == "startDate" and entry.section == "education" and _taken(entry, before))
        and not (ended and not began and name == "startDate" and dated(entry, "endDate"))
    ]
    for name in order:
        fact = dated(entry, name)
        if fact is not None and same(fact.text, when):
            return fact
    return None


def _taken(entry: Entry, before: str) -> bool:
    """Whether a study is told by the year in which it ended, as degrees are where nothing says that it began."""
    return dated(entry, "endDate") is not None and not BEGAN.search(before) and not STUDYING.search(before)


def dated(entry: Entry, name: str) -> Fact | None:
    return next((fact for fact in entry.facts if fact.field == name), None)


def same(text: str, when: When) -> bool:
    if not text.startswith(str(when.year)):
        return False
    return not when.month or len(text) < 7 or text[5:7] == f"{when.month:02d}"
