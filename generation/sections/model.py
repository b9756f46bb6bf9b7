"""A section or a line rewritten towards a posting, to be looked at before it is taken."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from generation.grounding.model import Claim


@dataclass(frozen=True, slots=True)
class SectionProposal:
    """pointer: JSON Pointer. before, after: the value there, as JSON. reasons: () where nothing is changed.

    claims: what the new words claim, and what each rests on; none is unsupported.
    """

    pointer: str
    before: Any
    after: Any
    reasons: tuple[str, ...]
    claims: tuple[Claim, ...]

    @property
    def changed(self) -> bool:
        return bool(self.after != self.before)

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "changed": self.changed}
