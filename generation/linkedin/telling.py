"""About and posts: paragraphs of sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from generation.letters.facts import Entry, rows
from generation.letters.mentioning import asked_for
from generation.letters.safety import name_of, tidy
from generation.letters.tongue import Tongue
from generation.linkedin.frames import Frames
from generation.linkedin.model import LinkedInOptions
from generation.texts.aims import Aims
from generation.texts.choosing import elsewhere, entries_of, evidence, plainly
from generation.texts.composing import once
from jobmatch.errors import Refused

Paragraphs = list[list[str]]
SKILLS = (4, 8, 12)  # by length
MOST_TAGS = 3
_URL = re.compile(r"https?://[\w./%-]{4,120}")


def about(tongue: Tongue, frames: Frames, options: LinkedInOptions, aims: Aims) -> Paragraphs:
    """Who, what one does now, what one did before, what one works with, how to begin a conversation."""
    manner, person, tone = options.manner, tongue.material.person, tongue.material.register.tone
    opening = tongue.who()
    tongue.new_paragraph()
    now = evidence(tongue, manner.rank + 2, variant=manner.variant) or plainly(tongue)
    before = elsewhere(tongue, 2) if manner.rank else []
    earlier = elsewhere(tongue, 1) if manner.rank == 2 else []
    known = [*tongue.skills(person.skills[: SKILLS[manner.rank]]), *(tongue.qualifications() if manner.rank else [])]
    spoken = [name for name, _ in person.tongues]
    tongues = [frames.tongues(spoken)] if manner.rank and len(spoken) > 1 else []
    end = [frames.looking(aims, person.label)] if options.looking else []
    parts = [opening, now, before + earlier, known + tongues, [*end, frames.invites[tone]]]
    said = [sentence for part in parts for sentence in part]
    parts[3] = [*parts[3], *asked_for(tongue, manner.mention, said)]
    return once(parts)


def search(tongue: Tongue, frames: Frames, options: LinkedInOptions, aims: Aims) -> Paragraphs:
    """The aim, the strongest work, what one works with, what would help."""
    manner, person = options.manner, tongue.material.person
    aim = [frames.looking(aims, person.label)]
    opening = tongue.who() if manner.rank else []
    work = evidence(tongue, manner.rank + 1, variant=manner.variant) or plainly(tongue)
    more = elsewhere(tongue, 1) if manner.rank == 2 else []
    known = tongue.skills(person.skills[: SKILLS[0] + manner.rank])
    said = [*opening, *work, *more, *known]
    known = [*known, *asked_for(tongue, manner.mention, said)]
    asks = frames.asks[tongue.material.register.tone]
    return once([aim, [*opening, *work], [*more, *known], [asks], [tags(person.skills)]])


def project(tongue: Tongue, frames: Frames, options: LinkedInOptions, resume: Mapping[str, Any]) -> Paragraphs:
    """One project: what it is, what was done, with what, where to see it."""
    entry = _chosen(tongue, options)
    lines = tongue.tellable(entry)[: options.manner.rank + 1]
    about_it = next((line.text.rstrip(".") for line in entry.lines if line.number == -1), "")
    opening = [frames.project(entry, about_it)]
    tongue.telling.met(entry)
    did = [sentence for each in lines for sentence in tongue.line_alone(each)]
    used = [frames.used(entry.keywords[:4])] if entry.keywords else []
    said = [*opening, *did, *used]
    more = asked_for(tongue, options.manner.mention, said)
    ends = [frames.shows[tongue.material.register.tone]]
    link = [address for address in [_address(resume, entry)] if address]
    return once([opening, [*did, *used, *more], ends, link, [tags(entry.keywords or tongue.material.person.skills)]])


def _chosen(tongue: Tongue, options: LinkedInOptions) -> Entry:
    found = entries_of(tongue, "projects")
    if options.project is not None:
        found = [entry for entry in found if entry.index == options.project]
    if not found:
        raise Refused(
            "Your profile has no such project. Add one under Projects: its name, what it is, what you did.",
            code="nothing_stated",
            fields={"profile.projects": "A project with a description"},
        )
    return found[options.manner.variant % len(found)] if options.project is None else found[0]


def tags(names: Sequence[str]) -> str:
    """ "#Python #Docker", of skills of one word; "" for none."""
    kept = [name for name in dict.fromkeys(names) if name_of(name) and re.fullmatch(r"[^\W\d_]\w{1,23}", name)]
    return " ".join(f"#{tag}" for tag in kept[:MOST_TAGS])


def _address(resume: Mapping[str, Any], entry: Entry) -> str:
    """The project's own address, as the profile states it."""
    stated = next((tidy(each.get("url")) for place, each in rows(resume, "projects") if place == entry.index), "")
    return stated if _URL.fullmatch(stated) else ""
