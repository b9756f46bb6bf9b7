"""Ranking many texts against many, for measuring: resumes and postings as given, scored by the product's own scorer."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context

import numpy as np

from jobmatch.embeddings import embed
from jobs.matching import scorer
from jobs.matching.candidates import PreparedCandidate
from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.postings import PreparedJob
from jobs.matching.presets import Preset
from jobs.matching.reading import job_facts_of_text, resume_facts_of_text

# Below this many texts starting processes costs more than it saves.
WORTH_PROCESSES = 400


@dataclass(frozen=True, slots=True)
class Text:
    """A query or a document: its id and its words."""

    id: str
    text: str


def score_table(resumes: Sequence[Text], postings: Sequence[Text], *, preset: Preset, today: date) -> np.ndarray:
    """float64 (resumes, postings): the exact total of every pair."""
    candidates = prepare_resumes(resumes, today=today)
    jobs = scorer.stack(prepare_postings(postings))
    table = np.zeros((len(candidates), len(postings)))
    for row, candidate in enumerate(candidates):
        table[row] = scorer.totals(candidate, jobs, preset=preset)
    return table


def prepare_resumes(resumes: Sequence[Text], *, today: date) -> list[PreparedCandidate]:
    """Parsed, embedded all together (so that batches are full) and made ready, in the order given."""
    facts: list[CandidateFacts] = _read(resume_facts_of_text, [each.text for each in resumes], today=today)
    vectors = _embedded([[passage.text for passage in each.passages] for each in facts])
    return [scorer.prepare_candidate(each, own, today=today) for each, own in zip(facts, vectors, strict=True)]


def prepare_postings(postings: Sequence[Text]) -> list[PreparedJob]:
    """As `prepare_resumes`, for postings."""
    facts: list[JobFacts] = _read(job_facts_of_text, [each.text for each in postings])
    vectors = _embedded([[passage.text for passage in each.passages] for each in facts])
    return [scorer.prepare_job(each, own) for each, own in zip(facts, vectors, strict=True)]


def run_lines(query: str, ids: Sequence[str], scores: np.ndarray, *, tag: str) -> Iterator[str]:
    """The lines of a TREC run for one query, best first, equals by id. Scores at full precision."""
    for rank, index in enumerate(sorted(range(len(ids)), key=lambda index: (-scores[index], ids[index])), start=1):
        yield f"{query} Q0 {ids[index]} {rank} {scores[index]!r} {tag}\n"


def _embedded(passages: list[list[str]]) -> Iterator[np.ndarray]:
    vectors = embed([text for texts in passages for text in texts])
    position = 0
    for texts in passages:
        yield vectors[position : position + len(texts)]
        position += len(texts)


def _read(reader, texts, **options):  # type: ignore[no-untyped-def]
    return [reader(text, **options) for text in texts]
