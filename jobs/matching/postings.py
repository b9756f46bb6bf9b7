"""Postings made ready, alone and stacked, so that one matrix product compares a candidate with all of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
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
class Listing:
    """What many owners name, a row each: what (a number of the taxonomy or the vocabulary), whose, and its weight."""

    number: np.ndarray
    owner: np.ndarray
    weight: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """Many postings as flat arrays. `owner[w]` is the posting of wanted thing w, `first[j]:first[j + 1]` those of j.

    skills: those that wanted things ask for; terms: the stems of wanted things; title, document: those of postings.
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
    skills: Listing
    terms: Listing
    title: Listing
    document: Listing
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
    every = [wanted for job in jobs for wanted in job.facts.wanted]
    passages = [[wanted.passage for wanted in job.facts.wanted] for job in jobs]
    dimensions = jobs[0].vectors.shape[1] if jobs else 0
    vocabulary: dict[str, int] = {}
    return Stack(
        jobs=tuple(jobs),
        first=np.concatenate([[0], np.cumsum(sizes)]).astype(np.intp),
        owner=np.repeat(np.arange(len(jobs)), sizes).astype(np.intp),
        vectors=_rows([job.vectors[rows] for job, rows in zip(jobs, passages, strict=True)], dimensions),
        senses=_rows([job.senses[rows] for job, rows in zip(jobs, passages, strict=True)], dimensions),
        titles=_rows([_title(job) for job in jobs], dimensions),
        titled=np.array([job.facts.title is not None for job in jobs], dtype=bool),
        centres=_rows([job.centre[None, :] for job in jobs], dimensions),
        importance=np.array([IMPORTANCE[wanted.importance] for wanted in every], dtype=np.float64),
        counts_as_skill=np.array([_counts_as_skill(wanted) for wanted in every], dtype=bool),
        education=np.array([wanted.kind == "education" for wanted in every], dtype=bool),
        languages=np.array([wanted.kind == "language" for wanted in every], dtype=bool),
        years=np.array([wanted.years or np.nan for wanted in every], dtype=np.float64),
        any_of=np.array([wanted.any_of for wanted in every], dtype=bool),
        skills=_listing([[(number, 1.0) for number in numbers] for job in jobs for numbers in job.skills]),
        terms=_stems([_weighed(stems) for job in jobs for stems in job.terms], vocabulary),
        title=_stems([_weighed(job.title_terms) for job in jobs], vocabulary),
        document=_stems([job.document for job in jobs], vocabulary),
        norms=np.array([job.norm for job in jobs], dtype=np.float64),
        vocabulary=vocabulary,
    )


def _weighed(stems: Sequence[str]) -> dict[str, float]:
    return {stem: words.weight(stem) for stem in stems}


def _stems(owners: Sequence[Mapping[str, float]], vocabulary: dict[str, int]) -> Listing:
    """Stems as numbers of the vocabulary, which takes in the new ones."""
    return _listing(
        [[(vocabulary.setdefault(stem, len(vocabulary)), weight) for stem, weight in named.items()] for named in owners]
    )


def _listing(owners: Sequence[Sequence[tuple[int, float]]]) -> Listing:
    """`owners[n]`: what owner n names, with weights."""
    rows = [(number, owner, weight) for owner, named in enumerate(owners) for number, weight in named]
    return Listing(
        number=np.array([row[0] for row in rows], dtype=np.intp),
        owner=np.array([row[1] for row in rows], dtype=np.intp),
        weight=np.array([row[2] for row in rows], dtype=np.float64),
    )


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


def _rows(blocks: Sequence[np.ndarray], dimensions: int) -> np.ndarray:
    return np.concatenate([np.zeros((0, dimensions), np.float32), *blocks]).astype(np.float32)
