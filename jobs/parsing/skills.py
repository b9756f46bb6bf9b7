"""The one place where reading a posting asks the skill taxonomy, loaded when first needed."""

from __future__ import annotations

from jobmatch.skills.model import Mention


def skills_in(text: str) -> list[Mention]:
    """The skills named in a text in the order they stand."""
    from jobmatch.skills import mentions

    return sorted(mentions(text), key=lambda mention: (mention.start, mention.end))


def skill_name(identifier: str) -> str:
    """The name a skill is shown by; its id where the taxonomy does not know it."""
    from jobmatch.skills import get

    skill = get(identifier)
    return skill.name if skill else identifier
