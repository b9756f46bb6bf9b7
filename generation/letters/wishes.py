"""What a text has to mention and what it must leave out, said in the person's words and found in their facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generation.letters.evidence import Evidence, Matched
from generation.letters.facts import Entry
from jobmatch import skills
from jobs.matching import words

MENTIONED = 1.0  # at least added to a line's worth: more than any line has by itself
LISTS = ("highlights", "keywords", "courses", "roles")


def names(text: str, phrase: str) -> bool:
    """Whether a text has the phrase as whole words, all its telling words, or the skill that the phrase is."""
    if re.search(rf"(?<!\w){re.escape(' '.join(phrase.split()))}(?!\w)", " ".join(text.split()), re.IGNORECASE):
        return True
    telling = set(words.stems(phrase))
    if len(telling) > 1 and telling <= set(words.stems(text)):
        return True
    skill = skills.canonical(phrase)
    return skill is not None and any(mention.id == skill.id for mention in skills.mentions(text))


def stated(resume: Mapping[str, Any], phrase: str) -> bool:
    """Whether the resume tells of it at all."""
    return any(names(text, phrase) for text in _texts({**resume, "meta": None, "$schema": None}))


def without(resume: Mapping[str, Any], phrases: Sequence[str]) -> dict[str, Any]:
    """A copy that says nothing of them. Entries keep their places: one that is about a phrase is left empty."""
    if not phrases:
        return dict(resume)
    return {
        section: [_entry(each, phrases) for each in value]
        if isinstance(value, list | tuple)
        else _basics(value, phrases)
        for section, value in resume.items()
        if section not in ("meta", "$schema")
    }


def _basics(value: Any, phrases: Sequence[str]) -> Any:
    if not isinstance(value, Mapping):
        return value
    summary = " ".join(
        sentence
        for sentence in re.split(r"(?<=[.!?])\s+", str(value.get("summary") or ""))
        if not _any(sentence, phrases)
    )
    label = str(value.get("label") or "")
    return {**value, "summary": summary, "label": "" if _any(label, phrases) else label}


def _entry(value: Any, phrases: Sequence[str]) -> Any:
    if not isinstance(value, Mapping):
        return {}
    heading = [value.get(key) for key in ("name", "position", "organization", "institution", "title", "language")]
    about = [value.get(key) for key in ("description", "summary")]
    if any(isinstance(text, str) and _any(text, phrases) for text in heading):
        return {}
    gone = {key for key, text in zip(("description", "summary"), about, strict=True) if _any(str(text or ""), phrases)}
    return {
        key: [item for item in item_s if not (isinstance(item, str) and _any(item, phrases))]
        if key in LISTS and isinstance(item_s, list | tuple)
        else item_s
        for key, item_s in value.items()
        if key not in gone
    }


def preferring(matched: Matched, phrases: Sequence[str]) -> Matched:
    """The same with the lines that mention them worth most, and the entries that have such a line first."""
    if not phrases:
        return matched
    evidence = {place: _preferred(found, phrases) for place, found in matched.evidence.items()}
    wanted = {
        place: max((_wanted(each, phrases) for each in found), default=0.0) for place, found in matched.evidence.items()
    }
    order = sorted(matched.entries, key=lambda entry: -wanted[entry.section, entry.index])
    return Matched(tuple(order), matched.relevance, evidence)


def _preferred(found: Sequence[Evidence], phrases: Sequence[str]) -> tuple[Evidence, ...]:
    raised = [replace(each, worth=each.worth + _wanted(each, phrases)) for each in found]
    return tuple(sorted(raised, key=lambda each: -each.worth))


def _wanted(told: Evidence, phrases: Sequence[str]) -> float:
    """What is to be mentioned first is wanted most, a line that says it more than another of a position that does."""
    for place, phrase in enumerate(phrases):
        rank = (len(phrases) - place) / len(phrases)
        if names(told.line.text, phrase):
            return MENTIONED * (2 + rank)
        if names(heading(told.entry), phrase):
            return MENTIONED * (1 + rank)
    return 0.0


def heading(entry: Entry) -> str:
    return f"{entry.title} {entry.place}"


def _any(text: str, phrases: Sequence[str]) -> bool:
    return bool(text) and any(names(text, phrase) for phrase in phrases)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
