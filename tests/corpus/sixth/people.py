"""People apart for designs that are held back: they have all that a resume can say, and no older design shows them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.corpus.people import Person, cast_in

CAST = Path(__file__).parent / "cast"


@cache
def rich_unseen() -> tuple[Person, ...]:
    return cast_in(CAST)
