"""What the posting asks for and nothing in the resume supports: named honestly, with what it would bring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generation.ats.asked import years_held
from generation.ats.coverage_model import Covered
from generation.ats.reading import entries, said
from generation.suggestions.context import Context, Draft
from generation.suggestions.listing import PART_OF, add_language, add_skill
from generation.suggestions.model import Edit, Priority
from jobmatch import skills
from jobmatch.skills.model import Skill
from jobs.matching.months import month_of

PRIORITY: dict[str, Priority] = {"must": "high", "should": "medium"}
NEAR = 0.6
_DEGREES = {"secondary": "Secondary school", "vocational": "Vocational training", "associate": "Associate degree",
            "bachelor": "Bachelor", "master": "Master", "doctorate": "Doctorate"}  # fmt: skip


_INSTEAD = {
    "certification": "If you hold it, add it with its date; if you are working towards it, say so; else leave it out.",
    "transversal": "A claim alone says nothing: if something you did shows it, tell that in the job where you did it.",
    "": "Leave it out. If you have done it, say where; if not, a small piece of work of your own is the shortest way "
    "to be able to.",
}


def drafts(context: Context) -> Iterator[Draft]:
    """Gravest first."""
    order = {"must": 0, "should": 1, "nice": 2}
    for item in sorted(context.coverage.items, key=lambda item: order.get(item.importance, 3)):
        if item.state == "exact" or (item.skill and item.value >= PART_OF and item.kind != "language"):
            continue
        if item.skill or item.kind == "keyword":
            yield _skill(context, item)
        elif item.kind == "experience":
            yield from _years(context, item)
        elif item.kind == "education":
            yield _degree(context, item)


def _draft(context: Context, item: Covered, reason: str, edit: Edit, instead: str) -> Draft:
    return Draft(
        "not_supported",
        edit.path.rpartition("/-")[0] or edit.path,
        item.what,
        reason,
        (edit,),
        asked=context.asked(item),
        offered=False,
        instead=instead,
        priority=PRIORITY.get(item.importance, "low"),
    )


def _skill(context: Context, item: Covered) -> Draft:
    if item.kind == "language":
        instead = f"If you do speak {item.what}, add it with your level; if not, leave it out."
        reason = f"The posting asks for {item.what}, and your resume does not say that you speak it."
        return _draft(context, item, reason, add_language(item.what, ""), instead)
    known = _neighbour(context, item.skill) if item.kind != "certification" else None
    words = context.posting_words(item)
    if known is not None:
        instead = f"Say that you know {known.name}, which is near to it, and do not write {words}."
        reason = f"The posting asks for {words}. You state {known.name}, which is not the same."
    else:
        reason = f"The posting asks for {words}, and nothing in your resume states it."
        instead = _INSTEAD.get(item.kind, _INSTEAD[""]).format(words=words)
    # In another language than the taxonomy's the posting's word is the one to write.
    name = item.what if context.job.language == "en" else words
    return replace(_draft(context, item, reason, add_skill(context.resume, item.skill, name), instead), text=name)


def _neighbour(context: Context, skill: str) -> Skill | None:
    """What the resume states beside it: a sibling or a stated neighbour, not the whole field that it is part of."""
    asked = skills.get(skill)
    if asked is None:
        return None
    wider = {above for parent in asked.parents for above in (parent, *_parents(parent))}
    near = skills.closest((have for have in context.evidence.skills if have not in wider), skill)
    return skills.get(near[0]) if near and near[1] >= NEAR else None


def _parents(skill: str) -> tuple[str, ...]:
    known = skills.get(skill)
    return known.parents if known else ()


def _years(context: Context, item: Covered) -> Iterator[Draft]:
    """What it would bring is measured by letting the job that counts begin early enough."""
    requirement = next((each for each in context.job.requirements if each.start == item.start and each.years), None)
    dated = {
        pointer: month
        for pointer, entry in entries(context.resume, "work")
        if (month := month_of(said(entry, "startDate"))) is not None
    }
    if requirement is None or not requirement.years or not dated:
        return
    held, pointer = years_held(context.evidence, requirement)
    if pointer not in dated:
        pointer = min(dated, key=lambda each: dated[each])
    earlier = dated[pointer] - round((requirement.years - held) * 12)
    edit = Edit("replace", f"{pointer}/startDate", f"{earlier // 12}-{earlier % 12 + 1:02d}")
    reason = f"The posting asks for {requirement.years:g} years; the dates that count for it add up to {held:.1f}."
    instead = "State the years that you have and say what you did in them; many postings ask for more than they need."
    yield _draft(context, item, reason, edit, instead)


def _degree(context: Context, item: Covered) -> Draft:
    level = next((each.level for each in context.job.requirements if each.start == item.start and each.level), "")
    edit = Edit("add", "/education/-", {"studyType": _DEGREES.get(level, level.capitalize())})
    reason = f"The posting asks for “{item.what}”, and your education does not state it."
    instead = "State the education that you have; if you hold an equal degree under another name, write what it equals."
    return _draft(context, item, reason, edit, instead)
