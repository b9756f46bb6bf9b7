"""How far one skill counts where another is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from jobmatch.skills.taxonomy import Taxonomy

SAME = 1.0
CHILD_FOR_PARENT = 0.8
GRANDCHILD = 0.6
RELATED = 0.6
PARENT_FOR_CHILD = 0.5
SMALL_FAMILY, SIBLING = 12, 0.4
LARGE_FAMILY, DISTANT_SIBLING = 40, 0.2

# Spanish does not half answer for Finnish, nor a forklift ticket for a lifeguard's: only what is stated as related
# counts.
_ALONE = frozenset({"language", "certification"})


def relatedness(have: str, asked: str, taxonomy: Taxonomy) -> float:
    """0 to 1: how far having `have` answers a demand for `asked`.

    1 the same; .8 `asked` is a parent of `have` (Django answers for Python), .6 a grandparent; .6 stated as related;
    .5 `asked` is a child of `have` (Python is half of Django); .4 siblings in a family of up to 12, .2 in one of up to
    40, 0 beyond. Related and sibling are the same both ways; parent and child are not. Unknown ids give 0, or 1 with
    themselves.
    """
    if have == asked:
        return SAME
    one, other = taxonomy.skills.get(have), taxonomy.skills.get(asked)
    if one is None or other is None:
        return 0.0
    values = [0.0]
    if asked in one.parents:
        values.append(CHILD_FOR_PARENT)
    elif any(asked in taxonomy.skills[parent].parents for parent in one.parents):
        values.append(GRANDCHILD)
    if asked in taxonomy.neighbours.get(have, ()):
        values.append(RELATED)
    if have in other.parents:
        values.append(PARENT_FOR_CHILD)
    if one.kind not in _ALONE and other.kind not in _ALONE:
        values += [_sibling(taxonomy, parent) for parent in one.parents if parent in other.parents]
    return max(values)


def _sibling(taxonomy: Taxonomy, parent: str) -> float:
    size = len(taxonomy.children[parent])
    if size <= SMALL_FAMILY:
        return SIBLING
    return DISTANT_SIBLING if size <= LARGE_FAMILY else 0.0


def closest(ids: Iterable[str], target: str, taxonomy: Taxonomy) -> tuple[str, float] | None:
    """Of the ids, the one that answers best for the target and how far; None where none does. Ties go to the first."""
    best: tuple[str, float] | None = None
    for candidate in ids:
        value = relatedness(candidate, target, taxonomy)
        if value > (best[1] if best else 0.0):
            best = candidate, value
    return best
