"""What the scorer reads, computed once from a posting or a profile and stored beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime

import numpy as np
from django.db import transaction

from jobmatch.embeddings import DIMENSIONS, embed, pack
from jobmatch.embeddings.store import DatabaseStore
from jobmatch.embeddings.weights import model_name
from jobmatch.places import parse_place
from jobs.matching.facts import CandidateFacts, JobFacts, Place, Preferences
from jobs.matching.posting_facts import facts_of_posting
from jobs.matching.reading import facts_of_data
from jobs.models import Posting
from jobs.parsing.pay import A_YEAR
from jobs.postings import parsed_of
from profiles import jsonresume
from profiles.models import Preferences as Wanted
from profiles.models import Profile, ProfileFacts

BATCH = 100
REMOTE = {"": "", "remote": "only", "hybrid": "prefer", "onsite": "no"}


def index_postings(postings: Sequence[Posting]) -> None:
    """Store facts and vectors of postings, embedding all their passages in one batch. No transaction is held."""
    for start in range(0, len(postings), BATCH):
        batch = postings[start : start + BATCH]
        facts = [facts_of_posting(parsed_of(posting)) for posting in batch]
        matrices = _embedded([[passage.text for passage in fact.passages] for fact in facts])
        for posting, fact, matrix in zip(batch, facts, matrices, strict=True):
            posting.facts, posting.vectors = fact.to_json(), pack(matrix)
            posting.embedding = _centre(matrix, _asked(fact))
        Posting.objects.bulk_update(batch, ["facts", "vectors", "embedding"])


def index_profile(profile: Profile, *, now: datetime) -> ProfileFacts | None:
    """The profile's facts, computed anew only where their inputs changed; None for a profile that says nothing."""
    text, facts = candidate_facts(profile)
    if not facts.passages:
        ProfileFacts.objects.filter(profile=profile).delete()
        return None
    stored = facts.to_json()
    inputs = hashlib.sha256(json.dumps([text, stored, model_name()], sort_keys=True).encode()).hexdigest()
    current = ProfileFacts.objects.filter(profile=profile, inputs=inputs).first()
    if current:
        return current
    [matrix] = _embedded([[passage.text for passage in facts.passages]])
    with transaction.atomic():
        row, _ = ProfileFacts.objects.update_or_create(
            profile=profile,
            defaults={
                "text": text,
                "facts": stored,
                "vectors": pack(matrix),
                "embedding": _centre(matrix, range(len(facts.passages))),
                "inputs": inputs,
                "computed_at": now,
            },
        )
    return row


def candidate_facts(profile: Profile) -> tuple[str, CandidateFacts]:
    """The profile's words without identity, and what they state."""
    wanted = getattr(profile, "preferences", None)
    resume = jsonresume.as_resume(profile)
    return facts_of_data(resume, language=profile.language, preferences=_preferences(wanted))


def _preferences(wanted: Wanted | None) -> Preferences | None:
    if wanted is None:
        return None
    found = [place for place in (parse_place(text) for text in wanted.places) if place]
    minimum = float(wanted.pay_minimum) * A_YEAR[wanted.pay_period] if wanted.pay_minimum else None
    return Preferences(
        places=tuple(
            Place(city=p.city, region=p.region, country=p.country, latitude=p.latitude, longitude=p.longitude)
            for p in found
        ),
        radius_km=float(wanted.radius_km),
        remote=REMOTE[wanted.remote],
        minimum_pay=minimum,
        currency=wanted.pay_currency,
    )


def _asked(fact: JobFacts) -> list[int]:
    """Passages that say what the job is: its title and what it asks for, not the company's blurb."""
    asked = [wanted.passage for wanted in fact.wanted]
    return ([fact.title] if fact.title is not None else []) + asked or list(range(len(fact.passages)))


def _embedded(texts: Sequence[Sequence[str]]) -> list[np.ndarray]:
    """One matrix (n × DIMENSIONS) for each list of texts, all embedded together."""
    flat = [text for group in texts for text in group]
    vectors = embed(flat, store=DatabaseStore()) if flat else np.zeros((0, DIMENSIONS), dtype=np.float32)
    bounds = np.cumsum([len(group) for group in texts])[:-1]
    return list(np.split(vectors, bounds))


def _centre(matrix: np.ndarray, rows: Sequence[int]) -> list[float] | None:
    """The mean of the passages, of length one: measured better than one vector of the whole text."""
    chosen = matrix[sorted(set(rows))] if len(matrix) else matrix
    if not len(chosen):
        return None
    mean = chosen.mean(axis=0)
    length = float(np.linalg.norm(mean))
    return (mean / length).tolist() if length else None
