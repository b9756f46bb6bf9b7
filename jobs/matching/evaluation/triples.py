"""Measuring on triples: a posting, a resume that fits, and the same resume with needed facts taken out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from jobs.matching import ranking
from jobs.matching.candidates import PreparedCandidate
from jobs.matching.evaluation import baselines
from jobs.matching.evaluation.measures import average_precision, ndcg, pair_accuracy
from jobs.matching.postings import PreparedJob
from jobs.matching.presets import Preset
from jobs.matching.ranking import Text
from jobs.matching.scorer import stack, totals

# Half a dozen names of different origins, each put in the place of the one that a resume begins with.
NAMES = (
    "Emily Walsh",
    "Greg Baker",
    "Lakisha Washington",
    "Jamal Jones",
    "Wei Zhang",
    "Fatima Al-Sayed",
    "José García",
)
_NAME = re.compile(r"(?im)^(\W*name\W*)(\S[^\n*]*?)(\s*\**)$")
_TITLE = re.compile(r"(?m)^## Job title\s*\n+(.+)$")
# Pairs whose texts differ by at most this part in length are compared apart: among them length says little.
LIKE_LENGTH = 0.08


@dataclass(frozen=True, slots=True)
class Triple:
    posting: str
    matched: str
    unmatched: str


def held_back(path: Path) -> list[Triple]:
    """The last third of the file, the part that nothing was developed on."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    held = rows[len(rows) - len(rows) // 3 :]
    return [Triple(row["Job-Description"], row["Resume-matched"], row["Resume-unmatched"]) for row in held]


def evaluate(triples: Sequence[Triple], *, preset: Preset, today: date) -> dict[str, Any]:
    """Pairs, retrieval of both resumes among all, titles alone as queries, and names swapped; scorer and baselines."""
    resumes = [triple.matched for triple in triples] + [triple.unmatched for triple in triples]
    postings = [triple.posting for triple in triples]
    candidates = ranking.prepare_resumes(_texts(resumes), today=today)
    jobs = ranking.prepare_postings(_texts(postings))
    systems = {
        "jobmatch": table_of(candidates, jobs, preset=preset),
        "bm25": baselines.bm25(resumes, postings),
        "whole_document": baselines.whole_documents(resumes, postings),
        "passage_mean": baselines.passage_means(candidates, jobs),
        "longer_wins": baselines.lengths(resumes, postings),
    }
    titles = [_title(posting) for posting in postings]
    title_jobs = ranking.prepare_postings(_texts(titles))
    by_title = {
        "jobmatch": table_of(candidates, title_jobs, preset=preset),
        "bm25": baselines.bm25(resumes, titles),
        "whole_document": baselines.whole_documents(resumes, titles),
    }
    return {
        "triples": len(triples),
        "pairs": {name: _pairs(table, triples) for name, table in systems.items()},
        "resumes_for_job": {name: _retrieval(table, len(triples)) for name, table in systems.items()},
        "jobs_for_resume": {name: _jobs(table, len(triples)) for name, table in systems.items()},
        "title_only": {name: _retrieval(table, len(triples)) for name, table in by_title.items()},
        "scores": _levels(systems["jobmatch"], len(triples)),
        "name_swap": _name_swap(triples, jobs, preset=preset, today=today),
    }


def table_of(candidates: Sequence[PreparedCandidate], jobs: Sequence[PreparedJob], *, preset: Preset) -> np.ndarray:
    """float64 (resumes, postings) of the scorer's exact totals."""
    stacked = stack(jobs)
    return np.stack([totals(candidate, stacked, preset=preset) for candidate in candidates])


def _texts(texts: Sequence[str]) -> list[Text]:
    return [Text(str(number), text) for number, text in enumerate(texts)]


def _title(posting: str) -> str:
    found = _TITLE.search(posting)
    return found[1].strip() if found else posting.strip().splitlines()[0]


def _pairs(table: np.ndarray, triples: Sequence[Triple]) -> dict[str, float]:
    count = len(triples)
    own = np.arange(count)
    better, worse = table[own, own], table[count + own, own]
    alike = np.array([abs(len(t.matched) - len(t.unmatched)) <= LIKE_LENGTH * len(t.matched) for t in triples])
    longer = np.array([len(t.unmatched) >= len(t.matched) for t in triples])
    return {
        "all": round(pair_accuracy(better, worse), 4),
        "like_length": round(pair_accuracy(better[alike], worse[alike]), 4),
        "unmatched_longer": round(pair_accuracy(better[longer], worse[longer]), 4),
        "n_like_length": int(alike.sum()),
        "n_unmatched_longer": int(longer.sum()),
    }


def _retrieval(table: np.ndarray, count: int) -> dict[str, float]:
    grades = np.zeros((2 * count, count))
    grades[np.arange(count), np.arange(count)] = 2
    grades[count + np.arange(count), np.arange(count)] = 1
    columns = range(count)
    return {
        "map": round(float(np.mean([average_precision(table[:, j], grades[:, j] > 0) for j in columns])), 4),
        "ndcg10": round(float(np.mean([ndcg(table[:, j], grades[:, j]) for j in columns])), 4),
    }


def _jobs(table: np.ndarray, count: int) -> dict[str, float]:
    found = [average_precision(table[row], np.arange(count) == row % count) for row in range(2 * count)]
    return {"map": round(float(np.mean(found)), 4)}


def _levels(table: np.ndarray, count: int) -> dict[str, Any]:
    own = np.arange(count)
    others = table[:count][~np.eye(count, dtype=bool)]
    quantiles = (0.05, 0.25, 0.5, 0.75, 0.95)
    return {
        name: [round(float(np.quantile(values, q)), 1) for q in quantiles]
        for name, values in (("matched", table[own, own]), ("unmatched", table[count + own, own]), ("others", others))
    }


def _name_swap(
    triples: Sequence[Triple], jobs: Sequence[PreparedJob], *, preset: Preset, today: date
) -> dict[str, Any]:
    """The largest change of any score when the name on the resume is another."""
    swapped = [_NAME.sub(lambda found, name=name: f"{found[1]}{name}{found[3]}", triple.matched)  # type: ignore[misc]
               for triple in triples for name in NAMES]  # fmt: skip
    candidates = ranking.prepare_resumes(_texts(swapped), today=today)
    table = table_of(candidates, jobs, preset=preset).reshape(len(triples), len(NAMES), len(jobs))
    change = np.abs(table - table[:, :1]).max(axis=(1, 2))
    return {
        "resumes": len(triples),
        "names": len(NAMES),
        "changed": int((change > 0).sum()),
        "largest_change": float(change.max()),
    }
