"""Which skills of the taxonomy a skill answers for, precomputed so that a pair costs one look into an array."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from jobmatch import skills


@cache
def numbers() -> dict[str, int]:
    """A number for every skill id of the taxonomy, in its order."""
    return {skill: number for number, skill in enumerate(skills.taxonomy().skills)}


@lru_cache(maxsize=20_000)
def answered(have: str) -> tuple[tuple[int, float], ...]:
    """(number of the skill asked for, relatedness 0 to 1) for every skill that having `have` answers at all."""
    known = numbers()
    reach = sorted({asked for asked in _near(have) if asked in known}, key=known.__getitem__)
    values = ((known[asked], skills.relatedness(have, asked)) for asked in reach)
    return tuple((number, value) for number, value in values if value > 0)


def _near(have: str) -> Iterator[str]:
    """Every skill within two steps: itself, what it is part of, its children, siblings and neighbours."""
    taxonomy = skills.taxonomy()
    skill = taxonomy.skills.get(have)
    if skill is None:
        return
    yield have
    yield from taxonomy.neighbours.get(have, ())
    yield from taxonomy.children.get(have, ())
    for parent in skill.parents:
        yield parent
        yield from taxonomy.skills[parent].parents
        yield from taxonomy.children[parent]
