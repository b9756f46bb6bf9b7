"""A document's words with its claims marked in them, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generation.editing import source_words

LONGEST_LINE = 400
STATES = {"stated": "Stated", "derived": "Derived", "unsupported": "Nothing supports it"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the text. claim: what it claims, None where it claims nothing."""

    text: str
    claim: Mapping[str, Any] | None = None


def explained(text: str, claims: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Claims with the line they stand in (`line`), their state in words (`said`) and where they come from (`from`)."""
    return [
        {
            **claim,
            "line": _line(text, claim["start"], claim["end"]),
            "said": STATES.get(claim["state"], claim["state"]),
            "from": source_words(claim.get("source")),
        }
        for claim in claims
    ]


def marked(text: str, claims: Sequence[Mapping[str, Any]]) -> list[Marked]:
    """The whole text in stretches, in order. Of claims that overlap, what nothing supports is shown first, else the
    longer one."""
    order = sorted(claims, key=lambda claim: (claim["state"] != "unsupported", claim["start"] - claim["end"]))
    taken: list[Mapping[str, Any]] = []
    for claim in order:
        if claim["end"] > claim["start"] and not any(
            claim["start"] < other["end"] and other["start"] < claim["end"] for other in taken
        ):
            taken.append(claim)
    made, reached = [], 0
    for claim in sorted(taken, key=lambda claim: claim["start"]):
        made.append(Marked(text[reached : claim["start"]]))
        made.append(Marked(text[claim["start"] : claim["end"]], claim))
        reached = claim["end"]
    return [stretch for stretch in (*made, Marked(text[reached:])) if stretch.text]


def _line(text: str, start: int, end: int) -> str:
    begins = text.rfind("\n", 0, start) + 1
    ends = text.find("\n", end)
    return text[begins : ends if ends >= 0 else None].strip(" -•")[:LONGEST_LINE]
