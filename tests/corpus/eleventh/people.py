"""Six people of six trades and five countries, whom no other layout shows; every held one of these shows all six."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.corpus.people import Person, cast_in

CAST = Path(__file__).parent / "cast"


@cache
def six() -> tuple[Person, ...]:
    """Languages by name, people as written."""
    return cast_in(CAST)
