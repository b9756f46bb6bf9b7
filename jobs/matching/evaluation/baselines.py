"""What the scorer has to beat, computed in the same run on the same texts. Each gives (resumes, postings) scores."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from jobmatch.embeddings import embed
from jobs.matching import words
from jobs.matching.candidates import PreparedCandidate, centre_of
from jobs.matching.postings import PreparedJob

# Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009): the usual values.
K1, B = 1.2, 0.75


def bm25(resumes: Sequence[str], postings: Sequence[str]) -> np.ndarray:
    """The posting is the query; inverse document frequencies come from these resumes."""
    counts = [Counter(words.stems(text)) for text in resumes]
    lengths = np.array([sum(count.values()) for count in counts], dtype=float)
    average = lengths.mean() if len(lengths) else 1.0
    frequency = Counter(stem for count in counts for stem in count)
    table = np.zeros((len(resumes), len(postings)))
    for column, posting in enumerate(postings):
        for stem in sorted(set(words.stems(posting))):
            rarity = math.log(1 + (len(counts) - frequency[stem] + 0.5) / (frequency[stem] + 0.5))
            found = np.array([count.get(stem, 0) for count in counts], dtype=float)
            table[:, column] += rarity * found * (K1 + 1) / (found + K1 * (1 - B + B * lengths / average))
    return table


def whole_documents(resumes: Sequence[str], postings: Sequence[str]) -> np.ndarray:
    """Cosine of the vectors of the whole texts, cut at the model's 256 tokens."""
    return embed(resumes) @ embed(postings).T


def passage_means(candidates: Sequence[PreparedCandidate], jobs: Sequence[PreparedJob]) -> np.ndarray:
    """Cosine of the mean vectors of the passages."""
    return (
        np.stack([centre_of(each.vectors) for each in candidates])
        @ np.stack([centre_of(each.vectors) for each in jobs]).T
    )


def lengths(resumes: Sequence[str], postings: Sequence[str]) -> np.ndarray:
    """The longer resume wins."""
    return np.tile(np.array([[len(text)] for text in resumes], dtype=float), (1, len(postings)))
