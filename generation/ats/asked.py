"""What one requirement asks for, thing by thing, each with how far the resume states it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.coverage_model import Covered, State, Stated
from generation.ats.evidence import Evidence
from generation.ats.reading import entries, said
from generation.ats.rules.periods import years_of_work
from jobmatch import skills
from jobs.matching import asking, degrees
from jobs.matching.words import stems, weight
from jobs.parsing.model import Requirement

LEAST_RELATED = 0.4
# A degree one level below, and years short by a third, are near enough to be read on.
NEXT_DEGREE, NEAR_YEARS = 0.5, 0.6
SAME_ROLE = 0.6
TELLING = 5.0
LONGEST_PHRASE, MOST_LETTERS = 4, 4
_WORDED = frozenset({"skill", "other", "certification", "licence"})
_HEAD = re.compile(r"^\W*([^:]{2,60}):\s")
_CUT = re.compile(r"[,;.(:]|\s(?:is|are|for|to|in order|that|which|and be)\s")
_LETTERS = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]{1,5}(?![\w-])")
_NO_KEYWORDS = frozenset(
    ("IT", "US", "USA", "UK", "EU", "AM", "PM", "CV", "OR", "AND", "HR", "BS", "MS", "BA", "MA", "II")
)


def items(evidence: Evidence, requirement: Requirement) -> Iterator[Covered]:
    if requirement.kind == "education" and requirement.level:
        yield _degree(evidence, requirement)
    named = [_skill(evidence, requirement, skill) for skill in requirement.skills]
    if requirement.years is not None:
        yield _years(evidence, requirement, foreign=bool(named) and all(item.state == "missing" for item in named))
    if len(named) > 1 and asking.is_choice(requirement.text):
        yield max(named, key=lambda item: item.value)
    else:
        yield from named
    yield from (_keyword(evidence, requirement, phrase) for phrase in _keywords(requirement))


def _skill(evidence: Evidence, requirement: Requirement, skill: str) -> Covered:
    known = skills.get(skill)
    through, value = (skill, 1.0) if skill in evidence.skills else (skills.closest(evidence.skills, skill) or ("", 0.0))
    # To know languages is not to know this one, and a certificate is held or not.
    if value < LEAST_RELATED or (value < 1.0 and known is not None and known.kind in ("language", "certification")):
        through, value = "", 0.0
    stated, shown = evidence.place(through)
    if value < 1.0 and (literal := _literally(evidence, requirement, skill))[0] is not None:
        through, value, (stated, shown) = skill, 1.0, literal
    answered = skills.get(through)
    return _covered(
        requirement,
        what=known.name if known else skill,
        kind=known.kind if known else "skill",
        value=value,
        stated=stated,
        shown=shown,
        skill=skill,
        through=answered.name if answered and value < 1.0 else "",
        times=len(evidence.skills.get(through, ())) or (value == 1.0),
    )


def _literally(evidence: Evidence, requirement: Requirement, skill: str) -> tuple[Stated | None, str]:
    """The posting's own words for a skill, where a line of the resume holds all of them in some form.

    A plain search would find them too; words that stand in every resume find nothing.
    """
    for mention in () if skill in evidence.unsaid else skills.mentions(requirement.text):
        words = requirement.text[mention.start : mention.end]
        if mention.id == skill and sum(weight(stem) for stem in set(stems(words))) >= TELLING:
            return evidence.words(words)
    return None, ""


def _keywords(requirement: Requirement) -> list[str]:
    """Words to look for as they are: the head of a line, a short line, or capitals that the taxonomy does not know."""
    text = requirement.text
    if requirement.kind not in _WORDED:
        return []
    if not requirement.skills:
        head = _HEAD.match(text)
        phrase = head[1] if head else _CUT.split(asking.asked(text), maxsplit=1)[0]
        if stems(phrase) and len(phrase.split()) <= LONGEST_PHRASE:
            return [phrase.strip()]
    if text.isupper():
        return []
    taken = [text[mention.start : mention.end] for mention in skills.mentions(text)]
    found = (word for word in dict.fromkeys(_LETTERS.findall(text)) if word not in _NO_KEYWORDS)
    return [word for word in found if not any(word in words for words in taken)][:MOST_LETTERS]


def _keyword(evidence: Evidence, requirement: Requirement, phrase: str) -> Covered:
    stated, shown = evidence.words(phrase)
    value = 1.0 if stated else 0.0
    return _covered(
        requirement, what=phrase, kind="keyword", value=value, stated=stated, shown=shown, times=bool(stated)
    )


def _degree(evidence: Evidence, requirement: Requirement) -> Covered:
    asked = degrees.RANKS.get(requirement.level) or 0
    held = [
        (degrees.rank_of(f"{said(entry, 'studyType')} {said(entry, 'area')}") or 0, pointer)
        for pointer, entry in entries(evidence.document.resume, "education")
    ]
    rank, pointer = max(held, default=(0, ""))
    value = 1.0 if rank >= asked else NEXT_DEGREE if rank and rank == asked - 1 else 0.0
    return _plain(evidence, requirement, "education", value, f"{pointer}/studyType")


def years_held(evidence: Evidence, requirement: Requirement) -> tuple[float, str]:
    """(years, pointer of a job): in the role that the line names, where a job of that title was held; else of work."""
    document, wanted = evidence.document, frozenset(stems(requirement.text))
    same = [
        pointer
        for pointer, entry in entries(document.resume, "work")
        if _alike(frozenset(stems(said(entry, "position"))), wanted) >= SAME_ROLE
    ]
    return years_of_work(document, only=same or None), same[0] if same else ""


def _years(evidence: Evidence, requirement: Requirement, *, foreign: bool) -> Covered:
    """foreign: nothing that the line names is stated; then only years in a job of its name count."""
    asked, (held, pointer) = requirement.years or 0.0, years_held(evidence, requirement)
    held = 0.0 if foreign and not pointer else held
    # Half a month of slack: months are counted whole.
    ratio = (held + 0.05) / asked if asked else 1.0
    value = 1.0 if ratio >= 1.0 else round(ratio, 2) if ratio >= NEAR_YEARS else 0.0
    return _plain(evidence, requirement, "experience", value, f"{pointer or '/work/0'}/startDate")


def _alike(title: frozenset[str], wanted: frozenset[str]) -> float:
    return len(title & wanted) / len(title) if title else 0.0


def _plain(evidence: Evidence, requirement: Requirement, kind: str, value: float, pointer: str) -> Covered:
    where = evidence.document.where(pointer)
    stated = None
    if value and where.start is not None and where.end is not None:
        words = evidence.document.text[where.start : where.end]
        stated = Stated(pointer, where.page or 1, where.start, where.end, words)
    shown = ("work" if kind == "experience" else "listed") if value else ""
    what = " ".join(requirement.text.split())[:120]
    return _covered(requirement, what=what, kind=kind, value=value, stated=stated, shown=shown)


def _covered(
    requirement: Requirement,
    *,
    what: str,
    kind: str,
    value: float,
    stated: Stated | None,
    shown: str,
    skill: str = "",
    through: str = "",
    times: int = 0,
) -> Covered:
    state: State = "exact" if value == 1.0 else "related" if value else "missing"
    return Covered(
        what=what,
        skill=skill,
        kind=kind,
        importance=requirement.importance,
        state=state,
        value=round(value, 2),
        start=requirement.start,
        end=requirement.end,
        through=through,
        stated=stated,
        times=times,
        shown=shown,
    )
