"""What answers most of a posting comes first."""

from __future__ import annotations

from collections.abc import Sequence

from jobmatch import skills
from jobs.parsing.model import ParsedPosting

WEIGHTS = {"must": 3.0, "should": 2.0, "nice": 1.0}


def asked_skills(job: ParsedPosting) -> dict[str, float]:
    """Taxonomy id → weight of the gravest line that asks for it."""
    found: dict[str, float] = {}
    for requirement in job.requirements:
        for skill in requirement.skills:
            found[skill] = max(found.get(skill, 0.0), WEIGHTS.get(requirement.importance, 1.0))
    return found


def answers(text: str, asked: dict[str, float]) -> float:
    """How much of what is asked a line answers: the weights of the skills that it names, related ones by nearness."""
    have = {mention.id for mention in skills.mentions(text)}
    return sum(
        weight * max((near for skill in have if (near := skills.relatedness(skill, wanted)) >= 0.6), default=0.0)
        for wanted, weight in asked.items()
    )


def by_relevance(lines: Sequence[str], asked: dict[str, float]) -> list[int]:
    """Indices, the most telling first; equals keep their order."""
    values = [round(answers(line, asked), 6) for line in lines]
    return sorted(range(len(lines)), key=lambda number: (-values[number], number))
