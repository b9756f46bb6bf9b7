"""Seven people whom no older layout shows, of trades and countries that the rest of the cast has few of."""

from __future__ import annotations

from functools import cache
from itertools import chain, zip_longest
from pathlib import Path

from tests.corpus.people import Person, cast_in, everyone
from tests.corpus.sixth.people import rich_unseen

CAST = Path(__file__).parent / "cast"


@cache
def newcomers() -> tuple[Person, ...]:
    """Those seven, languages by name and people as written."""
    return cast_in(CAST)


@cache
def full_cast() -> tuple[Person, ...]:
    """The seven and those of `rich_unseen` in turns, so that any few in a row speak different languages."""
    turns = chain.from_iterable(zip_longest(newcomers(), rich_unseen()))
    return tuple(person for person in turns if person is not None)


def called(*keys: str) -> tuple[Person, ...]:
    """People by their keys, in the order asked for. KeyError for a key that nobody has."""
    known = {person.key: person for person in (*everyone(), *rich_unseen(), *newcomers())}
    return tuple(known[key] for key in keys)
