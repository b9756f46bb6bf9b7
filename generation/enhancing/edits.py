"""What the rules would change in a resume. Format: JSON Resume v1; pointers are JSON Pointers (RFC 6901) into it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass
from typing import Any

from generation.rendering.composing import language_of
from generation.rendering.model import RenderOptions
from generation.wording import Line, Rewording, reworded, reworded_summary

# A project's lines tell what it does as often as what was done: their tense is left.
_DONE = (("work", True), ("volunteer", True), ("projects", False))


@dataclass(frozen=True, slots=True)
class Edit:
    """A proposal for one text of the resume. before and after are whole texts of what `pointer` names."""

    pointer: str
    before: str
    after: str
    reasons: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def enhanced(resume: Mapping[str, Any]) -> tuple[Edit, ...]:
    """Proposals in the order of the resume; texts that are good as they stand have none."""
    return tuple(_edits(resume, language_of({"basics": {}, **resume}, RenderOptions())))


def _edits(resume: Mapping[str, Any], language: str) -> Iterator[Edit]:
    summary = str(resume.get("basics", {}).get("summary") or "")
    if summary:
        yield from _edit("/basics/summary", summary, reworded_summary(summary, language=language))
    for section, tensed in _DONE:
        for place, entry in enumerate(resume.get(section) or ()):
            current = bool(entry.get("startDate")) and not entry.get("endDate") if tensed else None
            yield from _entry(f"/{section}/{place}", entry, language, current=current)


def _entry(pointer: str, entry: Mapping[str, Any], language: str, *, current: bool | None) -> Iterator[Edit]:
    for row, text in enumerate(entry.get("highlights") or ()):
        yield from _edit(f"{pointer}/highlights/{row}", text, reworded(Line(text, current=current, language=language)))


def _edit(pointer: str, before: str, better: Rewording) -> Iterator[Edit]:
    if better.reasons and better.text != before:
        yield Edit(pointer, before, better.text, better.reasons)


def applied(resume: Mapping[str, Any], edits: Sequence[Edit]) -> dict[str, Any]:
    """A copy with the edits taken in. An edit whose text has changed since is left out: it was made of other words."""
    copy = deepcopy(dict(resume))
    for edit in edits:
        *path, last = [int(part) if part.isdigit() else part for part in edit.pointer.strip("/").split("/")]
        holder: Any = copy
        for part in path:
            holder = holder[part]
        if holder[last] == edit.before:
            holder[last] = edit.after
    return copy
