"""The skills that Jobmatch knows: what they are called, where a text names them, how near they are to each other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from jobmatch.skills import finding, naming, relations
from jobmatch.skills.model import Mention, Skill
from jobmatch.skills.stored import load_stored
from jobmatch.skills.taxonomy import Taxonomy

__all__ = ["Mention", "Skill", "Taxonomy", "canonical", "closest", "get", "mentions", "relatedness", "taxonomy"]


@lru_cache(maxsize=1)
def taxonomy() -> Taxonomy:
    """The taxonomy with the imported extensions of this installation; read once a process, at first use."""
    state = state_folder()
    return load_stored(state / "cache", extensions=state / "skills") if state else load_stored(None)


def state_folder() -> Path | None:
    """Where importers leave extensions and copies are kept, or None outside of a configured Django."""
    from django.conf import settings

    return Path(settings.STATE_DIR) if settings.configured else None


def get(id: str) -> Skill | None:
    """The skill with that id, or None."""
    return taxonomy().skills.get(id)


def canonical(name: str) -> Skill | None:
    """The skill that a name means, whatever its case, punctuation, number or spelling: "ReactJS", "MS Excel"."""
    return naming.canonical(name, taxonomy())


def mentions(text: str) -> list[Mention]:
    """The skills that a text names, in order and not overlapping; `text[start:end]` is the words."""
    return finding.find(text, taxonomy())


def relatedness(a: str, b: str) -> float:
    """How far having skill `a` answers a demand for skill `b`, 0 to 1; see `relations.relatedness`."""
    return relations.relatedness(a, b, taxonomy())


def closest(ids: Iterable[str], target: str) -> tuple[str, float] | None:
    """Of the ids, the one that answers best for the target, with its relatedness; None where none does."""
    return relations.closest(ids, target, taxonomy())
