"""Rankings kept per profile and posting: made once, made anew when either changed or when asked for."""

from __future__ import annotations

import hashlib
import json
import time
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from accounts.models import User
from generation.asking import asked
from generation.material import Material
from generation.models import Ranking
from generation.ranking import Ranked, RankedEntry, rank
from jobmatch.ai.gateway import GoOn, Reply, Request
from jobmatch.ai.prompts import Prompt
from jobmatch.errors import NotFound

MOST_POSTING = 8_000  # characters of a posting that a model is shown


class ProposedOrder(BaseModel):
    """What a model may say of an order: the numbers it was given, and why."""

    experiences: list[int] = Field(description="numbers of the experiences, most relevant first")
    projects: list[int] = Field(default_factory=list, description="numbers of the projects, most relevant first")
    rationale: str = Field(max_length=600)


PROMPT = """Rank the numbered experiences and projects of one candidate by how much they tell for the posting.
Use each number once. Judge only by what the texts state. Say in one or two plain sentences why the first ones lead."""


@dataclass(frozen=True)
class Made:
    """An order that is not kept yet. values: of a Ranking's fields."""

    material: Material
    values: dict[str, Any]


def ranked_for(
    material: Material,
    *,
    custom_prompt: str = "",
    now: datetime,
    fresh: bool = False,
    go_on: GoOn | None = None,
    by_rules: bool = False,
) -> Ranking:
    """The stored ranking, or a new one where none holds, or `fresh` asks for it. Raises Stopped once `go_on` says no.

    Two requests at once leave one row. A model may reorder, never score; without one, rules order.
    """
    kept = None if fresh else holding(material, custom_prompt=custom_prompt)
    if kept is not None:
        return kept
    return keep(made_for(material, custom_prompt=custom_prompt, go_on=go_on, by_rules=by_rules, now=now))


def holding(material: Material, *, custom_prompt: str = "") -> Ranking | None:
    """The stored ranking while profile and posting are as they were; None where none holds."""
    kept = Ranking.objects.filter(profile=material.profile, posting=material.posting).first()
    if kept is None:
        return None
    same = kept.inputs == fingerprint_of(material, custom_prompt) or _same_facts(kept, material, custom_prompt)
    return kept if same else None


def made_for(
    material: Material, *, custom_prompt: str = "", go_on: GoOn | None = None, by_rules: bool = False, now: datetime
) -> Made:
    """Rank, without keeping it. Raises Stopped once `go_on` says no."""
    started = time.monotonic()
    found = rank(material.resume, material.job, today=now.date())
    reply = asked(_request(material, custom_prompt), now=now, go_on=go_on, by_rules=by_rules)
    values = _values(found, reply, material)
    values["llm_metadata"] = metadata(reply, seconds=time.monotonic() - started, custom_prompt=custom_prompt)
    values |= {"inputs": fingerprint_of(material, custom_prompt), "created_at": now}
    return Made(material, values)


def keep(made: Made) -> Ranking:
    """In place of the ranking before."""
    material = made.material
    row, _ = Ranking.objects.update_or_create(profile=material.profile, posting=material.posting, defaults=made.values)
    return row


def kept_for(*, user: User, posting_id: uuid.UUID | str) -> Ranking:
    """Raises NotFound `no_ranking`."""
    found = Ranking.objects.visible_to(user).filter(posting_id=posting_id).first()
    if found is None:
        raise NotFound("No ranking found for this job. Create one using POST /rankings/create", code="no_ranking")
    return found


def as_ranked(ranking: Ranking, material: Material, *, now: datetime) -> Ranked:
    """The stored order over the profile's entries, with reasons and lines computed again (5 ms, no model)."""
    found = rank(material.resume, material.job, today=now.date())
    return Ranked(
        _ordered(found.work, material.experience_ids, ranking.ranked_experience_ids),
        _ordered(found.projects, material.project_ids, ranking.ranked_project_ids),
        ranking.ranking_rationale,
        found.keyword_matches,
    )


def _ordered(entries: tuple[RankedEntry, ...], ids: list[str], order: list[str]) -> tuple[RankedEntry, ...]:
    place = {id: number for number, id in enumerate(order)}
    return tuple(sorted(entries, key=lambda entry: place.get(ids[entry.index], len(place))))


def fingerprint_of(material: Material, custom_prompt: str) -> str:
    """SHA-256 of all that an order depends on."""
    asked = [material.resume, material.posting.text, material.posting.requirements, custom_prompt]
    return hashlib.sha256(json.dumps(asked, sort_keys=True, default=str).encode()).hexdigest()


def _same_facts(kept: Ranking, material: Material, custom_prompt: str) -> bool:
    """Whoever asks without a wish of their own gets the order that a wish gave, while the facts are the same."""
    wish = str(kept.llm_metadata.get("custom_prompt", ""))
    return not custom_prompt and bool(wish) and kept.inputs == fingerprint_of(material, wish)


def _request(material: Material, custom_prompt: str) -> Request[ProposedOrder]:
    entries = {
        "experiences": _numbered(material.resume.get("work", [])),
        "projects": _numbered(material.resume.get("projects", [])),
        "posting": material.posting.text[:MOST_POSTING],
        "wish": custom_prompt or "none",
    }
    return Request(
        prompt=Prompt("ranking", 1, PROMPT, entries),
        shape=ProposedOrder,
        feature="ranking",
        user_id=material.profile.user_id,
        role="fast",
        private=material.private,
        max_tokens=500,
        temperature=0.0,
    )


def _numbered(entries: list[dict[str, Any]]) -> str:
    rows = (f"{number}: {json.dumps(entry, ensure_ascii=False)}" for number, entry in enumerate(entries))
    return "\n".join(rows) or "-"


def _values(found: Ranked, reply: Reply[ProposedOrder], material: Material) -> dict[str, Any]:
    work, projects, rationale = found.work, found.projects, found.rationale
    if reply.value is not None:
        work, projects = _by(work, reply.value.experiences), _by(projects, reply.value.projects)
        rationale = reply.value.rationale.strip() or rationale
    scores = {material.experience_ids[entry.index]: entry.relevance for entry in work}
    scores |= {material.project_ids[entry.index]: entry.relevance for entry in projects}
    return {
        "ranked_experience_ids": [material.experience_ids[entry.index] for entry in work],
        "ranked_project_ids": [material.project_ids[entry.index] for entry in projects],
        "ranking_rationale": rationale,
        "keyword_matches": dict(found.keyword_matches),
        "relevance_scores": scores,
        "engine": reply.engine,
    }


def _by(entries: tuple[RankedEntry, ...], numbers: list[int]) -> tuple[RankedEntry, ...]:
    """In a model's order: numbers that do not exist are ignored, entries it forgot follow in the rules' order."""
    place = {number: rank for rank, number in enumerate(dict.fromkeys(numbers))}
    return tuple(sorted(entries, key=lambda entry: place.get(entry.index, len(place))))


def metadata(reply: Reply[Any] | None, *, seconds: float, **more: Any) -> dict[str, Any]:
    """What the API tells of the engine, in the reference's names. reason: why rules wrote and no model, asked."""
    engine = reply.engine if reply is not None else "rules"
    told: dict[str, Any] = {
        "model": engine,
        "total_tokens": (reply.input_tokens + reply.output_tokens) if reply else 0,
        "cost": str(reply.cost) if reply else "0",
        "processing_time_seconds": round(seconds, 2),
    }
    if reply is not None and reply.value is None:
        told["reason"] = reply.reason
    if reply is not None and reply.asked:
        told["asked"] = reply.asked
    return {**told, **more}
