"""A model's side of a section: its lines said nearer to the posting, and which of them may stay."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from generation.enhancement import ProposedWording, is_same
from generation.grounding import Claim, ground
from generation.material import Material
from generation.sections import SectionProposal
from generation.suggestions.editing import steps
from jobmatch.ai.gateway import Request
from jobmatch.ai.prompts import Prompt

MOST_POSTING = 8_000
TOLD = ("work", "volunteer", "projects")
PROMPT = """Rewrite the numbered lines of a resume so that they answer the posting better. Rules:
- Keep every fact: numbers, names, tools, dates, who did what. Add none, not one that only the posting states. Do not
  make anyone's part larger.
- What the posting asks for comes first in the line, in the posting's words where they mean the same.
- Strong verbs, past tense for what is over, no filler, no stock phrases, no "I". The line's own language.
- List the lines by how much they tell for the posting, the most telling first. Leave out what is good as it is."""
REASON = "Reworded by {model} towards the posting; every claim was traced to your profile."
ORDERED = "What answers the posting comes first."


def lines_of(pointer: str, value: Any) -> list[str]:
    """What of a section is prose that a model may reword; [] for everything else (dates, names, skills)."""
    section, *rest = steps(pointer)
    if section == "basics":
        return [value] if rest == ["summary"] and isinstance(value, str) and value.strip() else []
    if section not in TOLD or len(rest) < 2 or rest[1] not in ("highlights", "summary", "description"):
        return []
    return [line for line in (value if isinstance(value, list) else [value]) if isinstance(line, str) and line.strip()]


def request_of(material: Material, lines: Sequence[str]) -> Request[ProposedWording]:
    """What is asked of the model; the profile leaves without name and contacts."""
    resume = {key: value for key, value in material.resume.items() if key not in ("$schema", "meta", "basics")}
    data = {
        "lines": "\n".join(f"{number}: {line}" for number, line in enumerate(lines)),
        "posting": material.posting.text[:MOST_POSTING],
        "the rest of the resume": json.dumps(resume, ensure_ascii=False),
    }
    return Request(
        prompt=Prompt("section", 1, PROMPT, data),
        shape=ProposedWording,
        feature="section",
        user_id=material.profile.user_id,
        private=material.private,
        max_tokens=max(600, sum(map(len, lines))),
    )


def by_model(
    answer: ProposedWording,
    ruled: SectionProposal,
    lines: Sequence[str],
    material: Material,
    *,
    model: str,
    today: date,
) -> SectionProposal | None:
    """The model's lines where every claim traces, the rules' proposal where it would change nothing; None where it
    would, and none of its lines may stay."""
    told: dict[int, str] = {}
    claims: list[Claim] = []
    doubted = False
    for item in answer.items:
        said = " ".join(item.text.split())
        if not 0 <= item.number < len(lines) or item.number in told or is_same(said, lines[item.number]):
            continue
        found = ground(said, resume=material.resume, confirmed=material.confirmed, today=today)
        if any(claim.state == "unsupported" for claim in found):
            doubted = True
            continue
        told[item.number] = said
        claims += found
    if not told:
        return None if doubted else ruled
    if isinstance(ruled.before, str):
        after: Any = told[0]
    else:
        # What the model moved up leads; the lines it left alone follow in their own order.
        led = [item.number for item in answer.items if 0 <= item.number < len(lines)]
        order = list(dict.fromkeys([*(number for number in led if number in told), *range(len(lines))]))
        after = [told.get(number, lines[number]) for number in order]
    moved = isinstance(after, list) and [told.get(number, line) for number, line in enumerate(lines)] != after
    reasons = (REASON.format(model=model), *((ORDERED,) if moved else ()))
    return replace(ruled, after=after, reasons=reasons, claims=tuple(claims))
