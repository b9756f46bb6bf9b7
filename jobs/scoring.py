"""Keeping matches true: scored anew when a profile or a posting changes, and only then."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import structlog
from django.conf import settings
from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import F
from pgvector.django import CosineDistance

from jobmatch.embeddings import unpack
from jobs import indexing
from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.postings import PreparedJob, prepare_job
from jobs.matching.presets import preset_named
from jobs.matching.reasons import Reason, reasons, watch_out
from jobs.matching.retrieval import fuse
from jobs.matching.score import Score
from jobs.matching.scorer import prepare_candidate, score_many
from jobs.models import Application, Match, Posting
from jobs.signals import matches_refreshed
from profiles.models import Profile, ProfileFacts

log = structlog.get_logger()
SCORED = ["total", "band", "confidence", "version", "inputs", "summary", "breakdown", "scored_at"]


class _Prepared:
    """Postings made ready for scoring, kept by this process until they change."""

    def __init__(self, most: int = 4000) -> None:
        self.most = most
        self.kept: OrderedDict[tuple[UUID, datetime], PreparedJob] = OrderedDict()

    def get(self, postings: Iterable[UUID]) -> list[tuple[UUID, PreparedJob]]:
        stamps = dict(Posting.objects.scorable().filter(pk__in=list(postings)).values_list("pk", "changed_at"))
        absent = [key for key in stamps.items() if key not in self.kept]
        if absent:
            rows = Posting.objects.filter(pk__in=[pk for pk, _ in absent]).values_list("pk", "facts", "vectors")
            for pk, facts, vectors in rows:
                assert facts is not None  # `scorable` has both
                assert vectors is not None
                self.kept[pk, stamps[pk]] = prepare_job(JobFacts.from_json(facts), unpack(bytes(vectors)))
        while len(self.kept) > self.most:
            self.kept.popitem(last=False)
        return [(pk, self.kept[pk, stamp]) for pk, stamp in stamps.items() if (pk, stamp) in self.kept]


prepared = _Prepared()


def refresh_profile(*, profile: Profile, now: datetime) -> int:
    """Index the profile, find the postings worth scoring, score them, keep the result. Returns how many matches.

    Matches that the person decided on are scored anew and kept whatever their rank.
    """
    facts = indexing.index_profile(profile, now=now)
    if facts is None:
        Match.objects.filter(profile=profile, state=Match.State.NEW).delete()
        return 0
    decided = Match.objects.filter(profile=profile).exclude(state=Match.State.NEW).values_list("posting_id", flat=True)
    applied = Application.objects.filter(profile=profile).values_list("posting_id", flat=True)
    wanted = {*retrieve(facts, now=now), *decided, *applied}
    scored = score_postings(facts, wanted, now=now)
    Match.objects.filter(profile=profile, state=Match.State.NEW).exclude(posting_id__in=scored).delete()
    Profile.objects.filter(pk=profile.pk).update(matched_at=now)
    matches_refreshed.send(sender=Match, profile_id=profile.pk)
    log.info("matches_refreshed", profile=str(profile.pk), matches=len(scored))
    return len(scored)


def refresh_postings(*, posting_ids: Sequence[UUID], now: datetime) -> int:
    """Index new or changed postings and score them for everyone they may interest. Returns how many were indexed."""
    postings = list(Posting.objects.filter(pk__in=posting_ids))
    indexing.index_postings(postings)
    opened = {posting.pk for posting in postings if posting.is_open and posting.embedding is not None}
    for facts in ProfileFacts.objects.filter(profile__user__isnull=False).select_related("profile").iterator(50):
        score_postings(facts, opened, now=now, least=_floor(facts.profile_id))
    for application in Application.objects.filter(posting_id__in=posting_ids).select_related("profile__facts"):
        score_postings(application.profile.facts, [application.posting_id], now=now)
    return len(postings)


def score_pair(*, profile: Profile, posting: Posting, now: datetime) -> None:
    """Make sure that this pair has a current score: an applicant whom retrieval never met."""
    facts = indexing.index_profile(profile, now=now)
    if posting.embedding is None:
        indexing.index_postings([posting])
    if facts is not None:
        score_postings(facts, [posting.pk], now=now)


def score_newest(*, profile: Profile, posting_ids: Sequence[UUID], now: datetime) -> int:
    """Score named postings for one profile, whatever retrieval thinks of them. Returns how many were scored."""
    facts = indexing.index_profile(profile, now=now)
    return len(score_postings(facts, posting_ids, now=now)) if facts is not None else 0


def retrieve(facts: ProfileFacts, *, now: datetime, most: int | None = None) -> list[UUID]:
    """Open postings near the profile, by meaning and by words, fused; the best `most` of both."""
    most = most or settings.MATCH_CANDIDATES
    open_postings = Posting.objects.open(now).scorable()
    if facts.embedding is None:
        return []
    by_meaning = open_postings.order_by(CosineDistance("embedding", facts.embedding)).values_list("pk", flat=True)
    query = _words(CandidateFacts.from_json(facts.facts))
    by_words: list[UUID] = []
    if query is not None:
        ranked = open_postings.filter(search=query).annotate(rank=SearchRank(F("search"), query))
        by_words = list(ranked.order_by("-rank", "pk").values_list("pk", flat=True)[:most])
    return fuse(list(by_meaning[:most]), by_words, limit=most)


def score_postings(facts: ProfileFacts, ids: Iterable[UUID], *, now: datetime, least: float = 0.0) -> set[UUID]:
    """Score postings for one profile and store what reaches `least`. Returns the ids that have a match."""
    jobs = prepared.get(ids)
    if not jobs:
        return set()
    candidate = prepare_candidate(CandidateFacts.from_json(facts.facts), unpack(bytes(facts.vectors)), today=now.date())
    scores = score_many(candidate, [job for _, job in jobs], preset=preset_named(settings.MATCH_PRESET))
    texts = dict(Posting.objects.filter(pk__in=[pk for pk, _ in jobs]).values_list("pk", "text"))
    rows = [
        _row(facts, pk, score, texts[pk], now=now)
        for (pk, _), score in zip(jobs, scores, strict=True)
        if score.total >= least
    ]
    Match.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["profile", "posting"], update_fields=SCORED, batch_size=200
    )
    return {row.posting_id for row in rows}


def _row(facts: ProfileFacts, posting_id: UUID, score: Score, job_text: str, *, now: datetime) -> Match:
    return Match(
        profile_id=facts.profile_id,
        posting_id=posting_id,
        total=score.total,
        band=score.band,
        confidence=score.confidence,
        version=score.version,
        inputs=score.inputs,
        summary=summary(score, resume_text=facts.text, job_text=job_text),
        breakdown=score.to_json(),
        scored_at=now,
        first_matched_at=now,
    )


def summary(score: Score, *, resume_text: str, job_text: str) -> dict[str, object]:
    """What lists show of a score: {"reasons": [{factor, rule, asked, answered}], "watch_out": the same or None}."""
    worst = watch_out(score, job_text)
    return {
        "reasons": [_said(reason) for reason in reasons(score, resume_text, job_text)],
        "watch_out": _said(worst) if worst else None,
    }


def _said(reason: Reason) -> dict[str, str]:
    return {
        "factor": reason.factor,
        "rule": reason.rule,
        "asked": reason.job_quote,
        "answered": reason.resume_quote,
    }


def _floor(profile_id: UUID) -> float:
    """What a newcomer must reach to enter a full list: the weakest match that it would push out."""
    totals = Match.objects.filter(profile_id=profile_id, state=Match.State.NEW).order_by("-total")
    weakest = totals.values_list("total", flat=True)[settings.MATCH_CANDIDATES - 1 : settings.MATCH_CANDIDATES]
    return next(iter(weakest), 0.0)


def _words(candidate: CandidateFacts) -> SearchQuery | None:
    """The candidate's titles and skills as one full-text query: any of them."""
    titles = [position.title for position in candidate.positions[:5]]
    phrases = dict.fromkeys(phrase for phrase in [*titles, *(skill.name for skill in candidate.skills[:40])] if phrase)
    queries = [SearchQuery(phrase, search_type="plain", config="english") for phrase in phrases]
    if not queries:
        return None
    combined = queries[0]
    for query in queries[1:]:
        combined |= query
    return combined
