"""Edits applied to a resume as data: a copy comes back, the given one stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from generation.suggestions.model import Edit, Suggestion
from jobmatch.errors import Refused


def applied(resume: Mapping[str, Any], suggestion: Suggestion) -> dict[str, Any]:
    """The resume with the suggestion's edits. Raises Refused `stale` where it no longer has what they change."""
    return edited(resume, suggestion.edits)


def edited(resume: Mapping[str, Any], edits: Iterable[Edit]) -> dict[str, Any]:
    """JSON Patch (RFC 6902) on a copy; `add` makes the lists and objects above it where they are missing."""
    copy = deepcopy(dict(resume))
    try:
        for edit in edits:
            _apply(copy, edit)
    except (KeyError, IndexError, ValueError, TypeError) as error:
        raise Refused(
            "The resume has changed since this was suggested. Ask for suggestions again.", code="stale"
        ) from error
    return copy


def value_at(resume: Mapping[str, Any], pointer: str) -> Any:
    """What a JSON Pointer (RFC 6901) points to. Raises KeyError, IndexError or ValueError where there is nothing."""
    found: Any = resume
    for step in steps(pointer):
        found = found[int(step)] if isinstance(found, list) else found[step]
    return found


def steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _apply(copy: dict[str, Any], edit: Edit) -> None:
    if edit.op == "move":
        value = value_at(copy, edit.source)
        _remove(copy, edit.source)
        _add(copy, edit.path, value)
    elif edit.op == "remove":
        _remove(copy, edit.path)
    elif edit.op == "replace":
        value_at(copy, edit.path)
        parent, last = _parent(copy, edit.path)
        parent[int(last) if isinstance(parent, list) else last] = deepcopy(edit.value)
    else:
        _add(copy, edit.path, deepcopy(edit.value))


def _parent(copy: dict[str, Any], pointer: str) -> tuple[Any, str]:
    above, _, last = pointer.rpartition("/")
    return value_at(copy, above), last.replace("~1", "/").replace("~0", "~")


def _remove(copy: dict[str, Any], pointer: str) -> None:
    parent, last = _parent(copy, pointer)
    del parent[int(last) if isinstance(parent, list) else last]


def _add(copy: dict[str, Any], pointer: str, value: Any) -> None:
    found: Any = copy
    *above, last = steps(pointer)
    for step, following in zip(above, [*above[1:], last], strict=True):
        if isinstance(found, dict):
            found = found.setdefault(step, [] if following == "-" or following.isdigit() else {})
        else:
            found = found[int(step)]
    if isinstance(found, list):
        found.insert(len(found) if last == "-" else _place(last, found), value)
    else:
        found[last] = value


def _place(last: str, members: list[Any]) -> int:
    if not 0 <= int(last) <= len(members):
        raise IndexError(last)
    return int(last)
