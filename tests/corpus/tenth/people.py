"""Six people for the tenth layouts: they fill Word's templates and career offices' sheets, no older design has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.corpus.people import Person, cast_in

CAST = Path(__file__).parent / "cast"


@cache
def ordinary() -> tuple[Person, ...]:
    return cast_in(CAST)
