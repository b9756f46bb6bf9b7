"""What a posting asks for, and where a resume states it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generation.ats.asked import items
from generation.ats.coverage_model import Coverage, Covered, Tally
from generation.ats.evidence import Evidence
from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import words_in
from generation.ats.rules.keywords import is_stuffed
from jobs.parsing.model import ParsedPosting

WEIGHTS = {"must": 3.0, "should": 2.0, "nice": 1.0}
# Words looked for as they stand are less sure to be what the line is about than a skill that is known.
KEYWORD = 0.5
RELATED_WORTH = 0.7
# Runs of this many words in common with the posting are copied from it, not written.
SHINGLE, COPIED_WORDS = 10, 30


def cover(document: AtsDocument, job: ParsedPosting, *, evidence: Evidence | None = None) -> Coverage | None:
    """The coverage; None where the posting asks for nothing that a resume could state by name."""
    found = evidence or Evidence.of(document)
    kept = tuple(_once([item for requirement in job.requirements for item in items(found, requirement)]))
    if not kept:
        return None
    words = max(1, len(words_in(document.text)))
    asked = {item.skill for item in kept if item.skill}
    named = sum(len(words_in(place.name)) for skill in asked for place in found.skills.get(skill, ()))
    return Coverage(
        required=_tally([item for item in kept if item.importance != "nice"]),
        nice=_tally([item for item in kept if item.importance == "nice"]),
        items=kept,
        density=round(min(1.0, named / words), 4),
        stuffed=tuple(item.what for item in kept if is_stuffed(item.times, words)),
    )


def _once(found: Sequence[Covered]) -> Iterator[Covered]:
    """A skill that several lines ask for counts once, with its greatest weight."""
    best: dict[str, Covered] = {}
    for item in found:
        key = item.skill or f"{item.kind} {item.what.casefold()}"
        if key not in best or weight_of(item) > weight_of(best[key]):
            best[key] = item
    yield from best.values()


def weight_of(item: Covered) -> float:
    return WEIGHTS.get(item.importance, 1.0) * (KEYWORD if item.kind == "keyword" else 1.0)


def worth(item: Covered) -> float:
    """What an item counts, 0-1: something related is found by fewer searches than the thing itself."""
    return item.value if item.state == "exact" else RELATED_WORTH * item.value


def _tally(found: list[Covered]) -> Tally:
    whole = sum(weight_of(item) for item in found)
    gained = sum(weight_of(item) * worth(item) for item in found)
    counts = {state: sum(item.state == state for item in found) for state in ("exact", "related", "missing")}
    share = round(gained / whole, 4) if whole else 0.0
    return Tally(len(found), counts["exact"], counts["related"], counts["missing"], share)


def copied(document: AtsDocument, job: ParsedPosting) -> Iterator[Sighting]:
    """Stretches of the posting that stand within a line of the resume word by word. Lists of skills may agree."""
    theirs = [word.casefold() for word in words_in(job.text)]
    known = {tuple(theirs[at : at + SHINGLE]) for at in range(len(theirs) - SHINGLE + 1)}
    whole = taken = 0
    for line in document.text.splitlines():
        words = [word.casefold() for word in words_in(line)]
        starts = [at for at in range(len(words) - SHINGLE + 1) if tuple(words[at : at + SHINGLE]) in known]
        taken += len({at + step for at in starts for step in range(SHINGLE)})
        whole += len(words)
    if taken >= COPIED_WORDS:
        message = f"{taken} words are copied from the posting."
        yield Sighting("posting_copied", message, amount=2.0 if taken > 0.3 * whole else 1.0)
