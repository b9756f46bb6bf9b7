"""Word lists in nine languages, read once: headings, labels, job titles, organisations, degrees, dates, languages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from profiles.parsing.folding import flat, key


def rows(name: str) -> Iterator[tuple[str, list[str]]]:
    """(group, phrases) of each line of `name`.txt: `group: phrase; phrase`."""
    text = resources.files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            group, _, phrases = line.partition(":")
            yield group.strip(), [phrase.strip() for phrase in phrases.split(";") if phrase.strip()]


@cache
def phrases(name: str) -> dict[str, str]:
    """Phrase (as `key` folds it) → group; where two groups claim a phrase the first one holds it."""
    found: dict[str, str] = {}
    for group, members in rows(name):
        for member in members:
            found.setdefault(key(member), group)
    return found


@cache
def group(name: str, wanted: str) -> frozenset[str]:
    """The folded phrases of one group."""
    return frozenset(key(member) for name_of, members in rows(name) if name_of == wanted for member in members)


@cache
def flat_group(name: str, wanted: str) -> tuple[str, ...]:
    """The phrases of one group folded but with their punctuation, longest first: for building patterns."""
    members = {flat(member) for name_of, listed in rows(name) if name_of == wanted for member in listed}
    return tuple(sorted(members, key=lambda member: (-len(member), member)))


@cache
def affixes(name: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """(whole words, endings, beginnings) of all groups of a list that marks them `-ending` and `beginning*`."""
    whole: set[str] = set()
    endings: set[str] = set()
    beginnings: set[str] = set()
    for _, members in rows(name):
        for member in members:
            if member.startswith("-"):
                endings.add(key(member))
            elif member.endswith("*"):
                beginnings.add(key(member))
            else:
                whole.add(key(member))
    return frozenset(whole), tuple(sorted(endings)), tuple(sorted(beginnings))
