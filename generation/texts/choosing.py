"""Which facts a short text tells: the strongest work first, what was asked for in any case."""

from __future__ import annotations

from generation.letters.evidence import Evidence
from generation.letters.facts import Entry
from generation.letters.tongue import Tongue

# Paid work is told before anything else that can be told.
ORDER = ("work", "volunteer", "projects")
MOST_SKILLS = 4
CLOSE = 0.8  # of the best line's worth: such a line may open another version


def strongest(tongue: Tongue, *, variant: int = 0) -> Evidence | None:
    """The line that tells most. variant: another one, of those that tell nearly as much."""
    for section in ORDER:
        found = [each for each in tongue.material.matched.every if each.entry.section == section]
        told = [each for each in found if each in tongue.tellable(each.entry)]
        good = [each for each in told if each.worth >= CLOSE * told[0].worth]
        if good:
            return good[variant % len(good)]
    return None


def evidence(tongue: Tongue, most: int, *, variant: int = 0) -> list[str]:
    """The strongest line and others of the same entry, and what of the posting they answer."""
    best = strongest(tongue, variant=variant)
    if best is None:
        return []
    others = [each for each in tongue.tellable(best.entry) if each != best]
    chosen = [best, *others][:most]
    said = tongue.lines(chosen)
    return [*said, *tongue.answers(chosen)]


def elsewhere(tongue: Tongue, most: int) -> list[str]:
    """Lines of another entry than those told."""
    for section in ORDER:
        for entry in tongue.material.matched.entries:
            if entry.section == section and not tongue.telling.knows(entry) and tongue.tellable(entry):
                return tongue.entry(entry, most)
    return []


def plainly(tongue: Tongue) -> list[str]:
    """For a profile whose lines cannot be told: positions, schooling, skills."""
    said = tongue.career() or tongue.qualifications()
    return said + (tongue.skills(tongue.material.person.skills[:MOST_SKILLS]) if not tongue.telling.topics else [])


def entries_of(tongue: Tongue, section: str) -> list[Entry]:
    return [entry for entry in tongue.material.matched.entries if entry.section == section]
