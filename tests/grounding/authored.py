"""The set of texts that are true of a fictional person, and the same texts with one thing made untrue.

A text file holds texts parted by `---`, each headed by `@ person [posting]`. `{as written ~ another way >> untrue:kind
;; untrue:kind}` marks a place: every wording left of `>>` is true, every one right of it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from tests.corpus import people

TEXTS = Path(__file__).parent / "texts"
# Written by people who had never seen the check: their odd-numbered texts are not developed on.
_HALF_HELD = frozenset(["blind_c", "blind_d", "blind_e", "blind_m", "blind_n", "blind_o", "blind_p", "blind_q"])
_MARK = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Sample:
    """kind: "" for a true text, else what was made untrue at `text[start:end]`. held: not for developing."""

    key: str
    person: str
    posting: str
    text: str
    kind: str
    start: int
    end: int
    held: bool
    collection: str

    @property
    def faithful(self) -> bool:
        return not self.kind


@dataclass(frozen=True)
class Place:
    true: tuple[str, ...]
    untrue: tuple[tuple[str, str], ...]


@cache
def resumes() -> dict[str, dict[str, Any]]:
    found = {person.key: person.resume for person in people.everyone()}
    for path in sorted(TEXTS.glob("people*.txt")):
        blocks = path.read_text(encoding="utf-8").split("@ ")
        written = [people.person_of(block, "en") for block in blocks if block.strip()]
        twice = found.keys() & {person.key for person in written}
        assert not twice, f"two people are called {twice}"
        found |= {person.key: person.resume for person in written}
    return found


@cache
def postings() -> dict[str, str]:
    found = {}
    for path in sorted(TEXTS.glob("postings*.txt")):
        for block in path.read_text(encoding="utf-8").split("@ "):
            key, _, text = block.partition("\n")
            if text.strip():
                assert key.strip() not in found, f"two postings are called {key.strip()}"
                found[key.strip()] = text.strip()
    return found


@cache
def samples() -> tuple[Sample, ...]:
    """All texts in a fixed order."""
    return tuple(
        sample
        for path in sorted(TEXTS.glob("*.txt"))
        if not path.stem.startswith(("people", "postings"))
        for number, block in enumerate(path.read_text(encoding="utf-8").split("\n---\n"))
        for sample in of_block(block.strip(), path.stem, number)
    )


def of_block(block: str, collection: str, number: int) -> Iterator[Sample]:
    head, _, body = block.partition("\n")
    person, _, posting = head.removeprefix("@").strip().partition(" ")
    held = is_held(collection, number)
    parts = _MARK.split(body)
    places = [place(mark) for mark in parts[1::2]]
    name = f"{collection}-{number}"
    for variant in range(max((len(each.true) for each in places), default=1)):
        chosen = [each.true[min(variant, len(each.true) - 1)] for each in places]
        text = "".join(woven(parts[::2], chosen))
        yield Sample(f"{name}-true-{variant}", person, posting.strip(), text, "", 0, 0, held, collection)
    for index, each in enumerate(places):
        for count, (words, kind) in enumerate(each.untrue):
            chosen = [other.true[(index + count) % len(other.true)] for other in places]
            chosen[index] = words
            pieces = list(woven(parts[::2], chosen))
            start = list(accumulate(len(piece) for piece in pieces))[2 * index]
            key = f"{name}-{index}-{count}"
            yield Sample(
                key, person, posting.strip(), "".join(pieces), kind, start, start + len(words), held, collection
            )


def is_held(collection: str, number: int) -> bool:
    """Whether nothing may be developed on a text: looked at in totals only."""
    return collection in _HALF_HELD and number % 2 == 1


def place(mark: str) -> Place:
    true, _, untrue = mark.partition(">>")
    broken = []
    for each in untrue.split(";;"):
        words, _, kind = each.strip().rpartition(":")
        if words:
            broken.append((words, kind))
    return Place(tuple(words.strip() for words in true.split("~")), tuple(broken))


def woven(plain: list[str], chosen: list[str]) -> Iterator[str]:
    for before, words in zip(plain, [*chosen, ""], strict=False):
        yield before
        yield words
