"""Postings made ready, alone and stacked, so that one matrix product compares a candidate with all of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jobs.matching import answers, words
from jobs.matching.candidates import centre_of, digest_of, term_weights
from jobs.matching.facts import JobFacts, Wanted
from jobs.matching.occupations import occupational

IMPORTANCE = {"must": 1.0, "should": 0.6, "nice": 0.3, "duty": 0.3}
# Kinds that have a factor of their own; the skills factor answers for all others.
OWN_FACTOR = frozenset({"education", "language", "availability", "authorization"})


@dataclass(frozen=True, slots=True, eq=False)
class PreparedJob:
    """terms[i]: the telling stems of wanted thing i. skills[i]: the taxonomy numbers of its skills.
    senses[i]: passage i seen as an occupation.
    """

    facts: JobFacts
    vectors: np.ndarray
    senses: np.ndarray
    digest: str
    terms: tuple[tuple[str, ...], ...]
    title_terms: tuple[str, ...]
    skills: tuple[tuple[int, ...], ...]
    document: dict[str, float]
    norm: float
    centre: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """Many postings as flat arrays. `owner[w]` is the posting of wanted thing w, `first[j]:first[j + 1]` those of j.

    skill_*: one row for each skill that is asked for; term_*: one for each stem of a wanted thing; title_*, document_*:
    one for each stem of a title, of a posting.
    """

    jobs: tuple[PreparedJob, ...]
    first: np.ndarray
    owner: np.ndarray
    vectors: np.ndarray
    senses: np.ndarray
    titles: np.ndarray
    titled: np.ndarray
    centres: np.ndarray
    importance: np.ndarray
    counts_as_skill: np.ndarray
    education: np.ndarray
    languages: np.ndarray
    years: np.ndarray
    any_of: np.ndarray
    skill_number: np.ndarray
    skill_wanted: np.ndarray
    term_number: np.ndarray
    term_wanted: np.ndarray
    term_weight: np.ndarray
    title_number: np.ndarray
    title_owner: np.ndarray
    title_weight: np.ndarray
    document_number: np.ndarray
    document_owner: np.ndarray
    document_weight: np.ndarray
    norms: np.ndarray
    vocabulary: dict[str, int]

    def wanted(self, number: int) -> Wanted:
        job = int(self.owner[number])
        return self.jobs[job].facts.wanted[number - int(self.first[job])]


def prepare_job(facts: JobFacts, vectors: np.ndarray) -> PreparedJob:
    """`vectors` float32 (len(facts.passages), dimensions), row i for passage i."""
    if len(vectors) != len(facts.passages):
        raise ValueError(f"{len(facts.passages)} passages need as many vectors, not {len(vectors)}")
    known = answers.numbers()
    senses = occupational(vectors)
    document = term_weights([passage.text for passage in facts.passages], language=facts.language)
    return PreparedJob(
        facts=facts,
        vectors=vectors,
        senses=senses,
        digest=digest_of(facts, vectors),
        terms=tuple(
            tuple(sorted(set(words.stems(facts.passages[wanted.passage].text, language=facts.language))))
            for wanted in facts.wanted
        ),
        title_terms=_title_terms(facts),
        skills=tuple(tuple(known[skill] for skill in wanted.skills if skill in known) for wanted in facts.wanted),
        document=document,
        norm=math.sqrt(math.fsum(value * value for value in document.values())),
        centre=centre_of(senses),
    )


def stack(jobs: Sequence[PreparedJob]) -> Stack:
    """The postings as one. Every per-posting figure computed from it is the same as from a stack of that one alone."""
    sizes = [len(job.facts.wanted) for job in jobs]
    first = np.concatenate([[0], np.cumsum(sizes)]).astype(np.intp)
    every = [wanted for job in jobs for wanted in job.facts.wanted]
    dimensions = jobs[0].vectors.shape[1] if jobs else 0
    vocabulary: dict[str, int] = {}
    terms = [
        (vocabulary.setdefault(stem, len(vocabulary)), int(first[j]) + w, words.weight(stem))
        for j, job in enumerate(jobs)
        for w, stems in enumerate(job.terms)
        for stem in stems
    ]
    title = [
        (vocabulary.setdefault(stem, len(vocabulary)), j, words.weight(stem))
        for j, job in enumerate(jobs)
        for stem in job.title_terms
    ]
    document = [
        (vocabulary.setdefault(stem, len(vocabulary)), j, weight)
        for j, job in enumerate(jobs)
        for stem, weight in job.document.items()
    ]
    skills = [
        (number, int(first[j]) + w)
        for j, job in enumerate(jobs)
        for w, numbers in enumerate(job.skills)
        for number in numbers
    ]
    return Stack(
        jobs=tuple(jobs),
        first=first,
        owner=np.repeat(np.arange(len(jobs)), sizes).astype(np.intp),
        vectors=_rows([job.vectors[[wanted.passage for wanted in job.facts.wanted]] for job in jobs], dimensions),
        senses=_rows([job.senses[[wanted.passage for wanted in job.facts.wanted]] for job in jobs], dimensions),
        titles=_rows([_title(job) for job in jobs], dimensions),
        titled=np.array([job.facts.title is not None for job in jobs], dtype=bool),
        centres=_rows([job.centre[None, :] for job in jobs], dimensions),
        importance=np.array([IMPORTANCE[wanted.importance] for wanted in every], dtype=np.float64),
        counts_as_skill=np.array([_counts_as_skill(wanted) for wanted in every], dtype=bool),
        education=np.array([wanted.kind == "education" for wanted in every], dtype=bool),
        languages=np.array([wanted.kind == "language" for wanted in every], dtype=bool),
        years=np.array([wanted.years or np.nan for wanted in every], dtype=np.float64),
        any_of=np.array([wanted.any_of for wanted in every], dtype=bool),
        skill_number=_column(skills, 0),
        skill_wanted=_column(skills, 1),
        term_number=_column(terms, 0),
        term_wanted=_column(terms, 1),
        term_weight=np.array([row[2] for row in terms], dtype=np.float64),
        title_number=_column(title, 0),
        title_owner=_column(title, 1),
        title_weight=np.array([row[2] for row in title], dtype=np.float64),
        document_number=_column(document, 0),
        document_owner=_column(document, 1),
        document_weight=np.array([row[2] for row in document], dtype=np.float64),
        norms=np.array([job.norm for job in jobs], dtype=np.float64),
        vocabulary=vocabulary,
    )  # fmt: skip


def _title_terms(facts: JobFacts) -> tuple[str, ...]:
    if facts.title is None:
        return ()
    return tuple(sorted(set(words.stems(facts.passages[facts.title].text, language=facts.language))))


def _title(job: PreparedJob) -> np.ndarray:
    number = job.facts.title
    return job.senses[number : number + 1] if number is not None else np.zeros((1, job.senses.shape[1]), np.float32)


def _counts_as_skill(wanted: Wanted) -> bool:
    """Years in a role are the experience factor's, duties count here only for the skills they name."""
    if wanted.kind in OWN_FACTOR:
        return False
    if wanted.kind in ("duty", "experience"):
        return bool(wanted.skills)
    return True


def _column(rows: Sequence[tuple[int | float, ...]], column: int) -> np.ndarray:
    return np.array([row[column] for row in rows], dtype=np.intp)


def _rows(blocks: Sequence[np.ndarray], dimensions: int) -> np.ndarray:
    return np.concatenate([np.zeros((0, dimensions), np.float32), *blocks]).astype(np.float32)
