"""A candidate made ready to be compared with many postings."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from dataclasses import dataclass
from datetime import date

import numpy as np

from jobs.matching import answers, words
from jobs.matching.facts import CandidateFacts, SkillFact
from jobs.matching.months import covered, length, this_month
from jobs.matching.occupations import occupational

# How far a skill counts by its use: at work lately, at work before, or only listed.
RECENT_MONTHS, OLD_MONTHS = 36, 120
USED_LATELY, USED_BEFORE, USED_LONG_AGO, LISTED = 1.0, 0.95, 0.88, 0.92


@dataclass(frozen=True, slots=True, eq=False)
class PreparedCandidate:
    """strength[n] and via[n]: how far skill number n is answered, and by which of `facts.skills` (-1: by none).

    senses[i]: passage i seen as an occupation. months[i]: length of `facts.positions[i]`. terms: weight of each stem
    (log of its count times its rarity); norm and weight: their Euclidean length and their sum. total_months: without
    double counting, or what the person states. now: this month.
    """

    facts: CandidateFacts
    vectors: np.ndarray
    senses: np.ndarray
    digest: str
    strength: np.ndarray
    via: np.ndarray
    terms: dict[str, float]
    norm: float
    weight: float
    centre: np.ndarray
    months: np.ndarray
    position_passages: np.ndarray
    skill_months: dict[str, int]
    total_months: float
    now: int


def prepare_candidate(facts: CandidateFacts, vectors: np.ndarray, *, today: date) -> PreparedCandidate:
    """`vectors` float32 (len(facts.passages), dimensions), row i for passage i. Of `today` year and month count."""
    _check(vectors, len(facts.passages))
    now = this_month(today)
    spans = [_span(position.since, position.until, now=now) for position in facts.positions]
    strength, via = _skills(facts, spans, now=now)
    terms = _terms(facts)
    senses = occupational(vectors)
    stated = (facts.stated_years or 0.0) * 12
    return PreparedCandidate(
        facts=facts,
        vectors=vectors,
        senses=senses,
        digest=digest_of(facts, vectors, extra=str(now)),
        strength=strength,
        via=via,
        terms=terms,
        norm=math.sqrt(math.fsum(value * value for value in terms.values())),
        weight=math.fsum(terms.values()),
        centre=centre_of(senses),
        months=np.array([end - start for start, end in spans], dtype=np.float64),
        position_passages=np.array([position.passage for position in facts.positions], dtype=np.intp),
        skill_months={skill.id: covered(spans[number] for number in skill.positions) for skill in facts.skills},
        total_months=float(covered(spans)) or stated,
        now=now,
    )


def centre_of(vectors: np.ndarray) -> np.ndarray:
    """The direction that a document's passages share: the normalised mean, zeros where there is none."""
    if not len(vectors):
        return np.zeros(vectors.shape[1], dtype=np.float32)
    mean = vectors.astype(np.float64).mean(axis=0)
    size = float(np.sqrt((mean * mean).sum()))
    # On the grid of jobmatch.embeddings, so that products of centres are exact as well.
    return (np.round(mean / size * 2048.0) / 2048.0).astype(np.float32) if size else mean.astype(np.float32)


def digest_of(facts: object, vectors: np.ndarray, *, extra: str = "") -> str:
    """SHA-256 of facts and vectors."""
    stated = json.dumps(facts.to_json(), sort_keys=True, ensure_ascii=False)  # type: ignore[attr-defined]
    whole = hashlib.sha256(stated.encode())
    whole.update(vectors.astype(np.float16).tobytes())
    whole.update(extra.encode())
    return whole.hexdigest()


def term_weights(texts: list[str], *, language: str) -> dict[str, float]:
    """For each stem (1 + ln count) times its weight."""
    counts = Counter(stem for text in texts for stem in words.stems(text, language=language))
    return {stem: (1.0 + math.log(count)) * words.weight(stem) for stem, count in sorted(counts.items())}


def _check(vectors: np.ndarray, passages: int) -> None:
    if len(vectors) != passages:
        raise ValueError(f"{passages} passages need as many vectors, not {len(vectors)}")


def _terms(facts: CandidateFacts) -> dict[str, float]:
    return term_weights([passage.text for passage in facts.passages], language=facts.language)


def _span(since: int | None, until: int | None, *, now: int) -> tuple[int, int]:
    months = length(since, until, now=now)
    return (since, since + months) if since is not None and months else (0, 0)


def _skills(facts: CandidateFacts, spans: list[tuple[int, int]], *, now: int) -> tuple[np.ndarray, np.ndarray]:
    strength = np.zeros(len(answers.numbers()), dtype=np.float64)
    via = np.full(len(strength), -1, dtype=np.intp)
    for number, skill in enumerate(facts.skills):
        quality = _quality(skill, spans, now=now)
        for asked, value in answers.answered(skill.id):
            if value * quality > strength[asked]:
                strength[asked], via[asked] = value * quality, number
    return strength, via


def _quality(skill: SkillFact, spans: list[tuple[int, int]], *, now: int) -> float:
    if not skill.positions:
        return LISTED
    ago = now - max(spans[number][1] for number in skill.positions)
    return USED_LATELY if ago <= RECENT_MONTHS else USED_BEFORE if ago <= OLD_MONTHS else USED_LONG_AGO
