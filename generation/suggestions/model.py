"""What a suggestion is: an edit of the resume, why, and what it was measured to bring."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from generation.grounding.model import Claim

Priority = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One operation of JSON Patch (RFC 6902): add, replace, remove or move. source: where a move comes from."""

    op: Literal["add", "replace", "remove", "move"]
    path: str
    value: Any = None
    source: str = ""

    def to_json(self) -> dict[str, Any]:
        """As RFC 6902 writes it."""
        if self.op == "move":
            return {"op": "move", "from": self.source, "path": self.path}
        return {"op": self.op, "path": self.path, **({} if self.op == "remove" else {"value": self.value})}


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of the posting that a suggestion answers: `job.text[start:end]`."""

    text: str
    importance: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do.

    before, text: the words as they are and as they would be; before is "" where something is added. pointer: the field.
    gain: points of the match score that the edit brings, measured by scoring the edited resume. ats_gain: the same of
    the ATS score. claims: what `text` claims and what it rests on. instead: for what must not be claimed, what to do.
    edits: () for what must not be claimed: nothing is applied.
    """

    code: str
    pointer: str
    text: str
    reason: str
    priority: Priority
    gain: float
    ats_gain: float
    before: str = ""
    asked: Asked | None = None
    edits: tuple[Edit, ...] = ()
    claims: tuple[Claim, ...] = ()
    instead: str = ""

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "edits": [edit.to_json() for edit in self.edits]}


@dataclass(frozen=True, slots=True)
class Suggestions:
    """say_it: true of this person and not said, or not said well. do_not_claim: asked for, and nothing supports it.

    score, ats_score: before any edit.
    """

    say_it: tuple[Suggestion, ...]
    do_not_claim: tuple[Suggestion, ...]
    score: float
    ats_score: float

    def to_json(self) -> dict[str, Any]:
        return {
            "score": self.score,
            "ats_score": self.ats_score,
            "say_it": [suggestion.to_json() for suggestion in self.say_it],
            "do_not_claim": [suggestion.to_json() for suggestion in self.do_not_claim],
        }
