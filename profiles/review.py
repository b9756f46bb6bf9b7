"""The review of a read resume as cards to look at, and the document with the words they rest on. Pure.

The state of a review (`profiles.reviewing` keeps it) is {"resume": the resume as corrected so far, "cards": {section:
"accepted" | "skipped"}, "removed": [pointers of entries left out], "answers": {number of the question: choice}}.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from profiles import labels
from profiles.dating import runs_backwards, written
from profiles.showing import Entry, Field, Sure, basics_of, entry_of, noted


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the reader's with its place in the form, and the choice that holds now."""

    number: int
    pointer: str
    text: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class Card:
    """One section. state: "accepted", "skipped", "" while it is to be looked at."""

    key: str
    label: str
    entries: tuple[Entry, ...]
    questions: tuple[Asked, ...]
    state: str

    @property
    def doubts(self) -> list[tuple[Entry, Field]]:
        kept = [entry for entry in self.entries if not entry.removed]
        return [(entry, field) for entry in kept for field in entry.fields if field.open]

    @property
    def doubtful(self) -> bool:
        return bool(self.doubts or self.questions)

    @property
    def links(self) -> str:
        return " ".join(entry.links for entry in self.entries)

    @property
    def kept(self) -> int:
        return sum(not entry.removed for entry in self.entries)


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A stretch of the document and the pointers of the facts that it states."""

    text: str
    pointers: str


def fresh(parsed: Mapping[str, Any]) -> dict[str, Any]:
    """The state of a review that nobody has begun."""
    return {"resume": parsed.get("resume") or {}, "cards": {}, "removed": [], "answers": {}}


def cards(parsed: Mapping[str, Any], state: Mapping[str, Any], wrong: Mapping[str, str] | None = None) -> list[Card]:
    """The sections that were found; those with doubts or questions first, else in the order of a resume.

    wrong: what is the matter with a field that was typed, by pointer.
    """
    resume = state["resume"]
    sure = {span["pointer"]: float(span["confidence"]) for span in parsed.get("spans", [])}
    found = []
    for key, label in labels.SECTIONS.items():
        asked = tuple(_asked(parsed, state, key))
        open_questions = {at for question in asked if not question.choices for at in _ends_of(question, parsed)}
        # A choice that is offered settles the fact: no second place to correct it.
        settled = {question.pointer for question in asked if question.choices}
        entries = tuple(
            noted(entry, wrong or {}, open_questions, settled) for entry in _entries(key, resume.get(key), sure)
        )
        if entries:
            entries = tuple(replace(entry, removed=entry.pointer in state["removed"]) for entry in entries)
            found.append(Card(key, label, entries, asked, state["cards"].get(key, "")))
    return sorted(found, key=lambda card: not card.doubtful)


def marked_text(parsed: Mapping[str, Any]) -> list[TextPiece]:
    """The document's words cut where facts begin and end."""
    text, spans = parsed["text"], parsed["spans"]
    cuts = sorted({0, len(text), *(span[side] for span in spans for side in ("start", "end"))})
    result = []
    for start, end in itertools.pairwise(cuts):
        here = [span["pointer"] for span in spans if span["start"] <= start and end <= span["end"]]
        result.append(TextPiece(text[start:end], " ".join(here)))
    return result


def _entries(key: str, said: Any, sure: Sure) -> list[Entry]:
    if key == "basics":
        return [basics_of(said, sure)] if isinstance(said, dict) and said else []
    rows = enumerate(said or [])
    return [entry_of(key, f"/{key}/{number}", entry, sure) for number, entry in rows if isinstance(entry, dict)]


def _asked(parsed: Mapping[str, Any], state: Mapping[str, Any], key: str) -> Iterable[Asked]:
    for number, question in enumerate(parsed.get("questions", [])):
        if question["pointer"].split("/")[1] != key:
            continue
        text = question["text"]
        if question["code"] == "ambiguous_date":
            text += f" ({labels.field_label(key, question['pointer'].rsplit('/', 1)[-1])})"
        sensible = [choice for choice in question["choices"] if not runs_backwards(*_ends(choice))]
        choices = tuple((choice, _choice_words(choice)) for choice in sensible)
        yield Asked(number, question["pointer"], text, choices, state["answers"].get(str(number), ""))


def _ends_of(question: Asked, parsed: Mapping[str, Any]) -> Iterable[str]:
    """The field a question is about, and of a period the other end too, where it is as coarse (a year or nothing)."""
    yield question.pointer
    entry, _, name = question.pointer.rpartition("/")
    other = {"startDate": "endDate", "endDate": "startDate"}.get(name)
    if other is None:
        return
    _, section, number = entry.split("/")
    said = parsed["resume"][section][int(number)]
    here, there = str(said.get(name) or ""), str(said.get(other) or "")
    if len(here) == len(there) and len(here) in (0, 4):
        yield f"{entry}/{other}"


def _ends(choice: str) -> tuple[str, str]:
    """The two dates of a choice like "2016 – 2019"; nothing to compare in any other."""
    start, _, end = choice.partition(" – ")
    return (start, end) if end else ("", "")


def _choice_words(choice: str) -> str:
    """ISO dates of a choice ("2019-04-03", "2021 – 2019") as people write them."""
    return " – ".join(written(part) for part in choice.split(" – "))
