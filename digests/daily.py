"""Composing the digests of a day: from matches to what is kept and shown."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from digests.composing import Candidate, compose
from digests.models import Digest
from jobmatch import skills
from jobs.models import Match
from profiles.models import Profile

log = structlog.get_logger()
LOOKED_AT = 60


def compose_for(*, profile: Profile, now: datetime) -> Digest | None:
    """Today's digest of a person, made once; None where nothing is new. Safe to call twice."""
    existing = Digest.objects.filter(profile=profile, date=now.date()).first()
    if existing:
        return existing
    content = compose([_candidate(match) for match in _new_matches(profile, now)])
    if content is None:
        return None
    digest, made = Digest.objects.get_or_create(
        profile=profile,
        date=now.date(),
        defaults={"title": content.title[:255], "content": content.to_json(), "created_at": now},
    )
    if made:
        log.info("digest_composed", profile=str(profile.pk), jobs=len(content.jobs))
    return digest


def _new_matches(profile: Profile, now: datetime) -> list[Match]:
    """Open, undecided matches that came since the digest before; on the first day those of the last week."""
    before = Digest.objects.filter(profile=profile, date__lt=now.date()).order_by("-date").first()
    since = before.created_at if before else now - timedelta(days=7)
    rows = Match.objects.filter(profile=profile, state=Match.State.NEW, first_matched_at__gt=since)
    return list(rows.filter(posting__status="open").select_related("posting").order_by("-total")[:LOOKED_AT])


def _candidate(match: Match) -> Candidate:
    reasons = match.summary.get("reasons") or [{}]
    wanted = {skill for requirement in match.posting.requirements for skill in requirement["skills"]}
    missing = {skill for factor in match.factors for item in factor["missing"] for skill in item["skills"]}
    return Candidate(
        posting_id=str(match.posting_id),
        title=match.posting.title,
        organization=match.posting.organization,
        place=match.posting.place,
        total=match.total,
        band=match.band,
        asked=reasons[0].get("asked", ""),
        answered=reasons[0].get("answered", ""),
        wanted=_names(wanted),
        missing=_names(missing),
    )


def _names(ids: set[str]) -> tuple[str, ...]:
    found = (skills.get(skill) for skill in sorted(ids))
    return tuple(skill.name for skill in found if skill)
