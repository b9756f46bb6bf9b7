"""What of a model's words may stay: what the facts support."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generation.grounding import Claim, ground, repaired
from generation.material import Own
from profiles.writing_style.body import sample_of


@dataclass(frozen=True)
class Known:
    """All that a text may claim."""

    material: Own
    vouched: tuple[str, ...]
    today: date

    def claims(self, text: str) -> tuple[Claim, ...]:
        return ground(
            text, resume=self.material.resume, job=self.material.job, confirmed=self.vouched, today=self.today
        )


def bodies(paragraphs: Sequence[str]) -> list[str]:
    """Without a greeting and a sign-off that the model was told to leave out."""
    found = sample_of("\n\n".join(" ".join(part.split()) for part in paragraphs)).paragraphs
    return [part for part in found if part]


def truthful(paragraphs: Sequence[str], known: Known) -> tuple[list[str], list[dict[str, str]]]:
    """(paragraphs without what nothing supports, what went and why)."""
    kept, removed = [], []
    for paragraph in paragraphs:
        repair = repaired(paragraph, known.claims(paragraph))
        removed += [{"text": gone.text, "reason": gone.reason} for gone in repair.removed]
        said = repair.text.strip()
        # What a repair leaves may claim something else: it is checked as it stands.
        wrong = [claim for claim in known.claims(said) if claim.state == "unsupported"]
        if wrong:
            removed.append({"text": said, "reason": f"“{wrong[0].claim}”: {wrong[0].reason or 'nothing supports it'}"})
        elif said:
            kept.append(said)
    return kept, removed
