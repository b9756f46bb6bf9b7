"""Settling a reader's question: what a choice changes in the resume. Pure."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any


def settle(resume: Mapping[str, Any], question: Mapping[str, Any], choice: str) -> dict[str, Any]:
    """The resume with the question's fact set to `choice`, one of its choices; any other changes nothing.

    "end_before_start" offers both ends as "start – end"; "overlap" only asks to look again.
    """
    changed = copy.deepcopy(dict(resume))
    if choice not in question["choices"] or question["code"] == "overlap":
        return changed
    owner, key = _owner(changed, question["pointer"])
    if owner is None:
        return changed
    if question["code"] == "end_before_start":
        owner["startDate"], _, owner["endDate"] = choice.partition(" – ")
    else:
        owner[key] = choice
    return changed


def _owner(resume: dict[str, Any], pointer: str) -> tuple[dict[str, Any] | None, str]:
    """The object that holds the value at the pointer, and the value's key in it."""
    *way, key = pointer.split("/")[1:]
    here: Any = resume
    for step in way:
        if isinstance(here, dict):
            here = here.get(step)
        elif isinstance(here, list) and step.isdigit() and int(step) < len(here):
            here = here[int(step)]
        else:
            here = None
    return (here, key) if isinstance(here, dict) else (None, key)
