"""Skills that the resume shows but does not list, or names by another word than the posting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generation.ats.coverage_model import Covered
from generation.ats.reading import entries, listed, said
from generation.suggestions.context import Context, Draft
from generation.suggestions.editing import value_at
from generation.suggestions.model import Edit
from jobmatch import skills
from jobs.matching.languages import language_level

# A child answers for its parent: whoever uses Django uses Python.
PART_OF = 0.8
_ONE_NAME = ("tool", "technology")
# "Translators" are asked for; what is listed is "Translation".
_PERSON = re.compile(r"(?:[a-z]{3}(?:er|or|ist|ian)|concierge|clerk|nurse|chef|cook)s?$", re.IGNORECASE)


def drafts(context: Context) -> Iterator[Draft]:
    for item in context.coverage.items:
        if not item.skill or item.state == "missing":
            continue
        if item.state == "exact":
            yield from _unlisted(context, item)
            yield from _other_word(context, item)
        elif item.kind != "language":
            yield from _part_of(context, item)


def _unlisted(context: Context, item: Covered) -> Iterator[Draft]:
    pointers = context.evidence.pointers(item.skill)
    shown = [pointer for pointer in pointers if not pointer.startswith("/education")]
    if item.kind == "language" or not shown or any(pointer.startswith("/skills") for pointer in pointers):
        return
    words, place = named(context, item), _place_of(context, shown[0])
    yield Draft(
        "list_skill",
        "/skills",
        words,
        f"The posting asks for {words}. {place} shows it, and your list of skills does not name it.",
        (add_skill(context.resume, item.skill, words),),
        asked=context.asked(item),
    )


def _other_word(context: Context, item: Covered) -> Iterator[Draft]:
    """The posting says "Kubernetes", the resume "k8s": both mean one thing, and a search knows only one."""
    words = named(context, item)
    mention = context.evidence.skills[item.skill][0]
    mine = context.document.text[mention.start : mention.end]
    if context.said(words) or item.kind == "language" or not _differ(words, mine):
        return
    pointer = context.evidence.pointers(item.skill)[0]
    value = _value(context.resume, pointer)
    reason = f"The posting says {words}, you say {mine}: it is the same, and a search for one misses the other."
    if item.kind in _ONE_NAME and value.count(mine) == 1:
        text = value.replace(mine, words)
        edit = Edit("replace", pointer, text)
        yield Draft("posting_word", pointer, text, reason, (edit,), before=value, asked=context.asked(item))
    else:
        edit = add_skill(context.resume, item.skill, words)
        yield Draft("posting_word", "/skills", words, reason, (edit,), asked=context.asked(item))


def _part_of(context: Context, item: Covered) -> Iterator[Draft]:
    """Asked for a whole of which the resume states a part."""
    if item.value < PART_OF or item.importance == "nice":
        return
    words = named(context, item)
    reason = f"You state {item.through}, which is a part of {words}; a search for {words} would miss you."
    yield Draft(
        "name_whole",
        "/skills",
        words,
        reason,
        (add_skill(context.resume, item.skill, words),),
        asked=context.asked(item),
    )


def add_skill(resume: Any, skill: str, words: str) -> Edit:
    """Into the group of the list that holds skills nearest to it; as an entry of its own where none has groups."""
    best, place = -1.0, ""
    for pointer, entry in entries(resume, "skills"):
        members = listed(entry, "keywords")
        if not members:
            continue
        known = [found.id for _, word in members if (found := skills.canonical(word))]
        near = max((skills.relatedness(other, skill) for other in known), default=0.0)
        if near > best:
            best, place = near, pointer
    if place:
        return Edit("add", f"{place}/keywords/-", words)
    return Edit("add", "/skills/-", {"name": words})


def add_language(name: str, fluency: str) -> Edit:
    level = {"fluency": fluency} if language_level(fluency) else {}
    return Edit("add", "/languages/-", {"language": name, **level})


def _differ(one: str, other: str) -> bool:
    """Other words, not the same ones in another form."""
    bare = [re.sub(r"[^\w+#]", "", words.casefold()) for words in (one, other)]
    return bare[0] not in bare[1] and bare[1] not in bare[0]


def named(context: Context, item: Covered) -> str:
    """As it stands in a list: the posting's words, a capital first; the skill's own name where they name a person."""
    words = context.posting_words(item)
    if item.kind not in _ONE_NAME and _PERSON.search(words):
        return item.what
    return words[:1].upper() + words[1:] if words.islower() else words


def _value(resume: Any, pointer: str) -> str:
    try:
        found = value_at(resume, pointer)
    except (KeyError, IndexError, ValueError, TypeError):
        return ""
    return found if isinstance(found, str) else ""


def _place_of(context: Context, pointer: str) -> str:
    """Where a field stands, in words: "Your work as Nurse at Mercy Hospital"."""
    section, _, rest = pointer.lstrip("/").partition("/")
    number = rest.partition("/")[0]
    found = dict(entries(context.resume, section)).get(f"/{section}/{number}")
    if section == "basics":
        return "Your summary"
    if found is None:
        return "Your resume"
    if section in ("work", "volunteer"):
        position, employer = said(found, "position"), said(found, "name", "organization")
        as_position = f" as {position}" if position else ""
        return f"Your work{as_position}{f' at {employer}' if employer else ''}"
    title = said(found, "name", "studyType", "institution", "title")
    return f"“{title}”" if title else "Your resume"
