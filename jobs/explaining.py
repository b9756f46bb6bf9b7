"""A stored score in words: factors in order of weight, and what is missing split by what to do about it.

"Say it": the resume supports the requirement without naming it, so writing it down is honest.
"Do not claim it": nothing in the resume supports it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

NAMES = {
    "skills": "Skills",
    "experience": "Experience",
    "education": "Education",
    "languages": "Languages",
    "location": "Place",
    "salary": "Pay",
    "semantics": "Meaning",
    "culture": "Culture",
}
# Evidence by these rules names the thing itself; by others it only supports it.
NAMED = {"exact", "alias", "same_skill"}
SUPPORTS = 0.45


@dataclass(frozen=True, slots=True)
class MissingLine:
    """A requirement that the resume does not name. support: the resume's words that come near, or ""."""

    text: str
    importance: str
    number: int
    support: str


@dataclass(frozen=True, slots=True)
class FactorLine:
    """One factor for the spine. segments: 0 to 5 for the meter; share: of the total, in percent."""

    name: str
    label: str
    score: float | None
    segments: int
    share: int
    confidence: float
    say_it: tuple[MissingLine, ...]
    do_not_claim: tuple[MissingLine, ...]


def spine(breakdown: dict[str, Any], *, job_text: str, resume_text: str) -> list[FactorLine]:
    """The factors of `Score.to_json()`, heaviest first, those without a score last."""
    supports = _supports(breakdown, resume_text)
    lines = []
    number = 0
    for factor in breakdown.get("factors", []):
        number += min(len(factor["evidence"]), 12)
        missing = []
        for item in factor["missing"]:
            number += 1
            near = next((words for (a, b), words in supports.items() if a < item["end"] and item["start"] < b), "")
            missing.append(MissingLine(job_text[item["start"] : item["end"]], item["importance"], number, near))
        lines.append(_line(factor, missing))
    return sorted(lines, key=lambda line: (line.score is None, -line.share))


def _supports(breakdown: dict[str, Any], resume_text: str) -> dict[tuple[int, int], str]:
    """Resume passages near a requirement, by the requirement's span."""
    found: dict[tuple[int, int], str] = {}
    for factor in breakdown.get("factors", []):
        for item in factor["evidence"]:
            if item["rule"] not in NAMED and item["strength"] >= SUPPORTS:
                span = (item["job"]["start"], item["job"]["end"])
                found.setdefault(span, resume_text[item["resume"]["start"] : item["resume"]["end"]])
    return found


def _line(factor: dict[str, Any], missing: list[MissingLine]) -> FactorLine:
    score = factor["score"]
    return FactorLine(
        name=factor["name"],
        label=NAMES.get(factor["name"], factor["name"].capitalize()),
        score=score,
        segments=0 if score is None else round(score / 20),
        share=round(factor["weight"] * 100) if score is not None else 0,
        confidence=factor["confidence"],
        say_it=tuple(line for line in missing if line.support),
        do_not_claim=tuple(line for line in missing if not line.support),
    )
