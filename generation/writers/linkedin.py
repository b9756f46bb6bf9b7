"""LinkedIn texts, from the profile alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation import linkedin
from generation.linkedin import LinkedInOptions
from generation.texts import Composed
from generation.writers.writer import Given, Writer, manner_of

NAMES = {
    "headline": "LinkedIn headline",
    "about": "LinkedIn About",
    "search": "Post: looking for work",
    "project": "Post: a project",
}
ASKED = {
    "headline": "the headline of a LinkedIn profile, one line: what the person is, what they work with, one result",
    "about": "the About text of a LinkedIn profile, in the first person: who, what they do now, what they did before, "
    "what they work with, how to begin a conversation",
    "search": "a LinkedIn post that says that the person looks for work, what they bring and what would help",
    "project": "a LinkedIn post that shows one project of the person's: what it is, what they did, with what",
}


def _read(values: Mapping[str, Any]) -> LinkedInOptions:
    project = values.get("project")
    return LinkedInOptions(
        kind=values.get("kind", "headline"),
        looking=bool(values.get("looking", False)),
        project=int(project) if project not in (None, "") else None,
        manner=manner_of(values.get("manner", {})),
    )


def _ruled(given: Given, options: LinkedInOptions) -> Composed:
    return linkedin.write(given.source.resume, style=given.style, options=options, aims=given.aims, today=given.today)


def _task(options: LinkedInOptions) -> str:
    look = " Say that the person looks for work." if options.looking and options.kind != "search" else ""
    return f"Write {ASKED[options.kind]}. At most {options.limit} characters. No hashtags, no emoji.{look}"


WRITER = Writer(
    read=_read,
    ruled=_ruled,
    task=_task,
    shown=lambda options: {},
    named=lambda options: NAMES[options.kind],
    limit=lambda options: options.limit,
    settled=lambda options: False,
    feature="linkedin",
)
