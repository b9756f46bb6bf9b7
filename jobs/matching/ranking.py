"""Ranking many texts against many, for measuring: resumes and postings as given, scored by the product's own scorer."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from multiprocessing import get_context
from typing import TypeVar

import django
import numpy as np

from jobmatch.embeddings import embed
from jobs.matching import scorer
from jobs.matching.candidates import PreparedCandidate
from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.postings import PreparedJob
from jobs.matching.presets import Preset
from jobs.matching.reading import job_facts_of_text, resume_facts_of_text

# Below this many texts starting processes costs more than it saves.
WORTH_PROCESSES = 300
Facts = TypeVar("Facts", CandidateFacts, JobFacts)


@dataclass(frozen=True, slots=True)
class Text:
    """A query or a document: its id and its words."""

    id: str
    text: str


def score_table(resumes: Sequence[Text], postings: Sequence[Text], *, preset: Preset, today: date) -> np.ndarray:
    """float64 (resumes, postings): the exact total of every pair."""
    # All parsing comes before any embedding: processes start cheaply while the model is not loaded.
    candidates = _read([each.text for each in resumes], partial(resume_facts_of_text, today=today))
    jobs = _read([each.text for each in postings], job_facts_of_text)
    stacked = scorer.stack(_prepared_jobs(jobs))
    table = np.zeros((len(candidates), len(postings)))
    for row, candidate in enumerate(_prepared_candidates(candidates, today=today)):
        table[row] = scorer.totals(candidate, stacked, preset=preset)
    return table


def prepare_resumes(resumes: Sequence[Text], *, today: date) -> list[PreparedCandidate]:
    """Parsed, embedded all together (so that batches are full) and made ready, in the order given."""
    facts = _read([each.text for each in resumes], partial(resume_facts_of_text, today=today))
    return list(_prepared_candidates(facts, today=today))


def prepare_postings(postings: Sequence[Text]) -> list[PreparedJob]:
    """As `prepare_resumes`, for postings."""
    return _prepared_jobs(_read([each.text for each in postings], job_facts_of_text))


def _prepared_candidates(facts: list[CandidateFacts], *, today: date) -> Iterator[PreparedCandidate]:
    vectors = _embedded([[passage.text for passage in each.passages] for each in facts])
    return (scorer.prepare_candidate(each, own, today=today) for each, own in zip(facts, vectors, strict=True))


def _prepared_jobs(facts: list[JobFacts]) -> list[PreparedJob]:
    vectors = _embedded([[passage.text for passage in each.passages] for each in facts])
    return [scorer.prepare_job(each, own) for each, own in zip(facts, vectors, strict=True)]


def run_lines(query: str, ids: Sequence[str], scores: np.ndarray, *, tag: str) -> Iterator[str]:
    """The lines of a TREC run for one query, best first, equals by id. Scores at full precision."""
    for rank, index in enumerate(sorted(range(len(ids)), key=lambda index: (-scores[index], ids[index])), start=1):
        yield f"{query} Q0 {ids[index]} {rank} {float(scores[index])!r} {tag}\n"


def _embedded(passages: list[list[str]]) -> Iterator[np.ndarray]:
    vectors = embed([text for texts in passages for text in texts])
    position = 0
    for texts in passages:
        yield vectors[position : position + len(texts)]
        position += len(texts)


def _read(texts: Sequence[str], reader: Callable[[str], Facts]) -> list[Facts]:
    """Facts of every text in order, on all processors where there are many."""
    workers = min(os.cpu_count() or 1, len(texts) // WORTH_PROCESSES + 1)
    if workers == 1:
        return [reader(text) for text in texts]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=django.setup) as pool:
        return list(pool.map(reader, texts, chunksize=32))
