# ruff: noqa: E501 (tables of words read better unbroken)
"""How well the truth check tells true texts from untrue ones: recall of what is broken, false alarms on what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from generation.grounding import Claim, ground
from jobs.parsing import ParsedPosting, parse_posting
from tests.grounding.authored import Sample, postings, resumes

# The day that a text was written on, by collection: "nearly eight years" depends on it.
WRITTEN = {
    "blind_f": date(2026, 6, 15),
    "blind_g": date(2026, 6, 15),
    "blind_h": date(2026, 6, 15),
    "blind_k": date(2026, 6, 15),
}
TODAY = date(2026, 11, 21)


@dataclass
class Tally:
    """alarms: true texts with an unsupported claim. placed: untrue texts where such a claim touches the changed words.

    claims, doubted: those found in the true texts, and the unsupported ones of them.
    """

    true: int = 0
    alarms: int = 0
    untrue: int = 0
    caught: int = 0
    placed: int = 0
    claims: int = 0
    doubted: int = 0
    kinds: dict[str, Counter[str]] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Shares are of 0 to 1: false_alarms of the true texts, doubted_claims of the claims in them (`claims`), recall and
        placed of the untrue texts."""
        kinds = {
            kind: {
                "texts": counts["texts"],
                "recall": ratio(counts["caught"], counts["texts"]),
                "placed": ratio(counts["placed"], counts["texts"]),
            }
            for kind, counts in sorted(self.kinds.items())
        }
        return {
            "faithful": self.true, "false_alarms": ratio(self.alarms, self.true), "claims": self.claims,
            "doubted_claims": ratio(self.doubted, self.claims), "broken": self.untrue,
            "recall": ratio(self.caught, self.untrue), "placed": ratio(self.placed, self.untrue), "by_kind": kinds,
        }  # fmt: skip


def ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


@cache
def posting_of(key: str) -> ParsedPosting | None:
    return parse_posting(postings()[key]) if key else None


def claims_of(sample: Sample) -> tuple[Claim, ...]:
    today = WRITTEN.get(sample.collection, TODAY)
    return ground(sample.text, resume=resumes()[sample.person], job=posting_of(sample.posting), today=today)


def unsupported(sample: Sample) -> list[Claim]:
    return [claim for claim in claims_of(sample) if claim.state == "unsupported"]


def measured(chosen: Iterable[Sample]) -> Tally:
    tally = Tally()
    for sample in chosen:
        claims = claims_of(sample)
        wrong = [claim for claim in claims if claim.state == "unsupported"]
        if sample.faithful:
            tally.true += 1
            tally.alarms += bool(wrong)
            tally.claims += len(claims)
            tally.doubted += len(wrong)
            continue
        counts = tally.kinds.setdefault(sample.kind, Counter())
        touching = any(claim.start < sample.end and sample.start < claim.end for claim in wrong)
        for name, value in (("texts", True), ("caught", bool(wrong)), ("placed", touching)):
            counts[name] += value
        tally.untrue += 1
        tally.caught += bool(wrong)
        tally.placed += touching
    return tally
