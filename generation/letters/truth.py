"""Letters that pass their own truth check: what the check does not support is told otherwise or left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from generation.grounding import Claim
from generation.letters.evidence import alike
from generation.letters.material import Material, Telling
from generation.letters.model import Used
from generation.letters.wishes import heading

ROUNDS = 6  # times that a letter is told again without the lines that failed
FEWEST = 3  # paragraphs of a letter

Check = Callable[[str], Sequence[Claim]]
Tell = Callable[[Material, Telling], list[list[str]]]


@dataclass(frozen=True, slots=True)
class Draft:
    """units: paragraphs of sentences, each of which stands or falls as one."""

    units: list[list[str]]
    telling: Telling

    @property
    def paragraphs(self) -> tuple[str, ...]:
        return tuple(" ".join(part) for part in self.units)

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)

    def used(self, *, style: bool = False) -> Used:
        """What of the resume it tells, or told before the check took some of it out."""
        return Used(
            self._indexes("work"),
            self._indexes("projects"),
            tuple(self.telling.topics),
            style,
            next((f"{each.line.text} {heading(each.entry)}" for each in self.telling.lines), ""),
        )

    def _indexes(self, section: str) -> tuple[int, ...]:
        return tuple(sorted({entry.index for entry in self.telling.entries if entry.section == section}))


def truthful(material: Material, tell: Tell, check: Check, *, fewest: int = FEWEST) -> Draft:
    """The letter told again without what failed the check, until nothing fails; then without the sentences that do.

    fewest: paragraphs that stay whatever they say.
    """
    for _ in range(ROUNDS):
        telling = Telling()
        draft = Draft(tell(material, telling), telling)
        failed = failing(draft, check)
        if not failed:
            return draft
        said = [draft.units[row][column] for row, column in failed]
        keys = {each.key for each in telling.lines if any(alike(each.line.text, unit) for unit in said)}
        reason = any(row == 0 for row, _ in failed) and bool(material.job.title or material.job.company)
        if keys:
            material = replace(material, matched=material.matched.without(keys))
        elif reason:  # the reason for writing cannot go: it is said without the names that failed
            material = replace(material, job=replace(material.job, title="", company=""))
        else:
            break
    return pruned(draft, failed, fewest=fewest)


def failing(draft: Draft, check: Check) -> list[tuple[int, int]]:
    """(paragraph, sentence) of every sentence with an unsupported claim."""
    bad = [claim for claim in check(draft.text) if claim.state == "unsupported"]
    found, place = [], 0
    for row, part in enumerate(draft.units):
        for column, unit in enumerate(part):
            if any(claim.start < place + len(unit) and claim.end > place for claim in bad):
                found.append((row, column))
            place += len(unit) + 1
        place += 1
    return found


def pruned(draft: Draft, failed: Sequence[tuple[int, int]], *, fewest: int = FEWEST) -> Draft:
    """Each paragraph up to its first sentence that failed: what follows may lean on it."""
    first = dict(reversed(failed))
    units = [part[: first.get(row, len(part))] for row, part in enumerate(draft.units)]
    few = sum(bool(part) for part in units) < fewest
    kept = [part or (draft.units[row] if few else []) for row, part in enumerate(units)]
    return Draft([part for part in kept if part], draft.telling)
