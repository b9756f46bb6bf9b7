"""What a posting asks for, and where a resume states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generation.ats.coverage_model import Coverage, Covered, State, Stated, Tally
from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import entries, said, words_in
from generation.ats.rules.keywords import is_stuffed, pointer_at, times_of
from generation.ats.rules.periods import years_of_work
from jobmatch import skills
from jobmatch.skills.model import Mention
from jobs.matching import asking, degrees
from jobs.parsing.model import ParsedPosting, Requirement

Places = Mapping[str, Sequence[Mention]]
WEIGHTS = {"must": 3.0, "should": 2.0, "nice": 1.0}
LEAST_RELATED = 0.4
RELATED_WORTH = 0.7
# Runs of this many words in common with the posting are copied from it, not written.
SHINGLE, COPIED_WORDS = 10, 30
_SHOWN = re.compile(r"/(?:work|volunteer|projects)/")


def cover(document: AtsDocument, job: ParsedPosting) -> Coverage | None:
    """The coverage; None where the posting asks for nothing that a resume could state by name."""
    found = times_of(document, skills.mentions(document.text))
    items = [item for requirement in job.requirements for item in _items(document, found, requirement)]
    kept = tuple(_once(items))
    if not kept:
        return None
    words = max(1, len(words_in(document.text)))
    asked = {item.skill for item in kept if item.skill}
    named = sum(len(words_in(m.name)) for skill in asked for m in found.get(skill, ()))
    return Coverage(
        required=_tally([item for item in kept if item.importance != "nice"]),
        nice=_tally([item for item in kept if item.importance == "nice"]),
        items=kept,
        density=round(min(1.0, named / words), 4),
        stuffed=tuple(item.what for item in kept if is_stuffed(item.times, words)),
    )


def _once(items: Sequence[Covered]) -> Iterator[Covered]:
    """A skill that several lines ask for counts once, with its greatest weight."""
    best: dict[str, Covered] = {}
    for item in items:
        key = item.skill or f"{item.kind} {item.what}"
        if key not in best or WEIGHTS.get(item.importance, 1.0) > WEIGHTS.get(best[key].importance, 1.0):
            best[key] = item
    yield from best.values()


def _tally(items: list[Covered]) -> Tally:
    weights = [WEIGHTS.get(item.importance, 1.0) for item in items]
    gained = sum(weight * worth(item) for weight, item in zip(weights, items, strict=True))
    counts = {state: sum(item.state == state for item in items) for state in ("exact", "related", "missing")}
    return Tally(len(items), counts["exact"], counts["related"], counts["missing"],
                 round(gained / sum(weights), 4) if weights else 0.0)  # fmt: skip


def worth(item: Covered) -> float:
    """What an item counts, 0-1: something related is found by fewer searches than the thing itself."""
    return item.value if item.state == "exact" else RELATED_WORTH * item.value


def _items(document: AtsDocument, places: Places, requirement: Requirement) -> Iterator[Covered]:
    if requirement.kind == "education" and requirement.level:
        yield _degree(document, requirement)
    if requirement.years is not None:
        yield _years(document, requirement)
    named = [_skill(document, places, requirement, skill) for skill in requirement.skills]
    if len(named) > 1 and asking.is_choice(requirement.text):
        yield max(named, key=lambda item: item.value)
    else:
        yield from named


def _skill(document: AtsDocument, places: Places, requirement: Requirement, skill: str) -> Covered:
    known = skills.get(skill)
    name, kind = (known.name, known.kind) if known else (skill, "")
    through, value = (skill, 1.0) if skill in places else (skills.closest(places, skill) or ("", 0.0))
    if kind == "language" and value < 1.0:
        value = 0.0  # to know languages is not to know this one
    state: State = "exact" if value == 1.0 else "related" if value >= LEAST_RELATED else "missing"
    mentions = list(places.get(through, ())) if state != "missing" else []
    stated, shown = _stated(document, mentions)
    answered = skills.get(through)
    return Covered(
        what=name,
        skill=skill,
        kind=kind or "skill",
        importance=requirement.importance,
        state=state,
        value=round(value, 2) if state != "missing" else 0.0,
        start=requirement.start,
        end=requirement.end,
        through=answered.name if answered and state == "related" else "",
        stated=stated,
        times=len(mentions),
        shown=shown,
    )


def _stated(document: AtsDocument, mentions: list[Mention]) -> tuple[Stated | None, str]:
    """The telling place: where it was used before where it is only listed."""
    if not mentions:
        return None, ""
    pointers = [pointer_at(document, mention.start) for mention in mentions]
    best = next((number for number, pointer in enumerate(pointers) if _SHOWN.match(pointer)), 0)
    mention = mentions[best]
    words = document.text[mention.start : mention.end]
    place = Stated(pointers[best], document.page_at(mention.start), mention.start, mention.end, words)
    return place, "work" if _SHOWN.match(pointers[best]) else "listed"


def _degree(document: AtsDocument, requirement: Requirement) -> Covered:
    asked = degrees.RANKS.get(requirement.level) or 0
    held = [
        (degrees.rank_of(f"{said(entry, 'studyType')} {said(entry, 'area')}") or 0, pointer)
        for pointer, entry in entries(document.resume, "education")
    ]
    rank, pointer = max(held, default=(0, ""))
    value = 1.0 if rank >= asked else 0.5 if rank and rank == asked - 1 else 0.0
    return _plain(document, requirement, "education", value, f"{pointer}/studyType" if value else "")


def _years(document: AtsDocument, requirement: Requirement) -> Covered:
    asked, held = requirement.years or 0.0, years_of_work(document)
    value = 1.0 if held >= asked else round(held / asked, 2) if asked and held >= 0.6 * asked else 0.0
    return _plain(document, requirement, "experience", value, "/work/0/startDate" if value else "")


def _plain(document: AtsDocument, requirement: Requirement, kind: str, value: float, pointer: str) -> Covered:
    state: State = "exact" if value == 1.0 else "related" if value else "missing"
    where = document.where(pointer) if pointer else None
    stated = None
    if where is not None and where.start is not None and where.end is not None:
        stated = Stated(pointer, where.page or 1, where.start, where.end, document.text[where.start : where.end])
    return Covered(
        what=" ".join(requirement.text.split())[:120],
        skill="",
        kind=kind,
        importance=requirement.importance,
        state=state,
        value=value,
        start=requirement.start,
        end=requirement.end,
        stated=stated,
        shown="work" if kind == "experience" and value else "listed" if value else "",
    )


def copied(document: AtsDocument, job: ParsedPosting) -> Iterator[Sighting]:
    """Stretches of the posting that stand in the resume word by word."""
    theirs = [word.casefold() for word in words_in(job.text)]
    known = {tuple(theirs[at : at + SHINGLE]) for at in range(len(theirs) - SHINGLE + 1)}
    mine = [word.casefold() for word in words_in(document.text)]
    taken: set[int] = set()
    for at in range(len(mine) - SHINGLE + 1):
        if tuple(mine[at : at + SHINGLE]) in known:
            taken.update(range(at, at + SHINGLE))
    if len(taken) >= COPIED_WORDS:
        message = f"{len(taken)} words are copied from the posting."
        yield Sighting("posting_copied", message, amount=2.0 if len(taken) > 0.3 * len(mine) else 1.0)
