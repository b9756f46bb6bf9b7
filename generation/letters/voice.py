"""What a language must be able to say for a letter whose highlights are noun phrases: German, French, Spanish."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generation.letters.facts import Entry, Person, School
from generation.letters.posting import Job

Offer = Literal["talk", "points", "hear", "brief"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A highlight in the form that its sentence takes. kind: "nouns" (with its article) or "verb" (what follows "I").

    plural: a noun phrase that takes a plural verb.
    """

    words: str
    kind: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """Every function gives a whole sentence, with its stop, or "" where the facts do not allow one.

    phrase: a highlight, None where no honest sentence can be made of it. did: entry, its phrases (one kind), whether
    the sentence before told of the same entry, how many lines were told before. The rest as in English.
    """

    language: str
    phrase: Callable[[str, bool], Phrase | None]
    did: Callable[[Entry, Sequence[Phrase], bool, int], str]
    purpose: Callable[[Job, str], str]
    asks: Callable[[Sequence[str], bool], str]
    in_turn: Callable[[Sequence[str]], str]
    brings: Callable[[Sequence[str], bool], str]
    story: Callable[[Entry], str]
    held: Callable[[Entry], str]
    schooling: Callable[[School], str]
    certificates: Callable[[Sequence[str]], str]
    tongues: Callable[[Sequence[str]], str]
    project: Callable[[Entry, str], str]
    calls: Callable[[Person], str]
    skills: Callable[[Sequence[str]], str]
    read: Callable[[str], str]
    change: str
    bare: str
    offers: Mapping[str, Mapping[str, str]]
    thanks: Mapping[str, str]
    salutation: Callable[[str, str, str], str]
    closing: Callable[[str], str]
    subject: Callable[[str], str]


def joined(names: Sequence[str], word: str, over: str = "") -> str:
    """ "a, b und c"; with `over` where a part has an "und" of its own: "a und b sowie c"."""
    nested = over and len(names) > 1 and any(f" {word} " in name or "," in name for name in names)
    return (
        f" {over if nested else word} ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
        if names
        else ""
    )


def stop(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else sentence + "."


def lowered(text: str) -> str:
    """Its first letter small, unless its first word is an abbreviation or a name in capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def title_of(entry: Entry) -> str:
    """ "infirmière" of "Infirmière, nuit": what can follow "comme"; capitals inside ("Head Chef") are kept."""
    said = re.split(r",|\s[–—|/-]\s|\s*\(", entry.title)[0].strip()
    return lowered(said) if said[1:].islower() else said


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
