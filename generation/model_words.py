"""How a model is told the manner of a text, and what of its words may stay: what the facts support."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generation.grounding import Claim, ground, repaired
from generation.letters.manner import Manner
from generation.material import Own
from profiles.writing_style.body import sample_of

LENGTH = {"short": "Be brief: what is needed and no more.", "long": "Tell it in detail."}
FIRST, MENTION, LEAVE_OUT = "to be told first", "to be mentioned", "to be left out"


def manner_in_words(manner: Manner) -> str:
    """Rules for a prompt; what they name is data of `manner_shown`."""
    named = {
        LENGTH.get(manner.length, ""): True,
        f"The tone is {manner.tone}.": bool(manner.tone),
        f"Tell first, as far as the resume states it, what the data named “{FIRST}” names.": manner.first,
        f"Mention, as far as the resume states it, what the data named “{MENTION}” lists.": bool(manner.mention),
        f"Say nothing of what the data named “{LEAVE_OUT}” lists.": bool(manner.leave_out),
    }
    return "".join(f"\n- {rule}" for rule, holds in named.items() if rule and holds)


def manner_shown(manner: Manner) -> dict[str, str]:
    """The person's words, which are data and never part of the task."""
    shown = {
        FIRST: manner.mention[:1] if manner.first else (),
        MENTION: manner.mention,
        LEAVE_OUT: manner.leave_out,
    }
    return {label: ", ".join(phrases) for label, phrases in shown.items() if phrases}


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
