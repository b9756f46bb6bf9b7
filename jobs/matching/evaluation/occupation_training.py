"""Training of `jobs.matching.occupations`: titles of one occupation together, others apart."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from jobs.matching.evaluation.measures import average_precision
from profiles.categories.training.sources import Occupation, esco_labels, esco_rows, read_onet

STEPS, BATCH, TEMPERATURE, RATE = 1500, 512, 0.07, 1e-3
# How often the partner of a title is a task or a description instead of another title.
TASKS = 0.3
LABELS_SHOWN = 12


def read_occupations(data: Path) -> list[Occupation]:
    """O*NET and ESCO occupations under `data`/onet and `data`/esco, in a fixed order."""
    esco = [
        Occupation(tuple(esco_labels(row)), (row["description"][:400],) if row["description"] else ())
        for row in esco_rows(data / "esco" / "occupations_en.csv")
    ]
    return [*esco, *(occupation for _, occupation in sorted(read_onet(data / "onet").items()))]


def split(occupations: list[Occupation], *, hold: float) -> tuple[list[Occupation], list[Occupation]]:
    """(for training, held back) by whole occupations, shuffled with a fixed seed."""
    shuffled = list(occupations)
    random.Random(1).shuffle(shuffled)
    cut = int(len(shuffled) * hold)
    return shuffled[cut:], shuffled[:cut]


def train(occupations: list[Occupation], vectors: dict[str, np.ndarray]) -> np.ndarray:
    """The map (dimensions, dimensions): contrastive loss over pairs of one occupation (van den Oord et al. 2018)."""
    import torch

    torch.manual_seed(0)
    chance = random.Random(3)
    usable = [each for each in occupations if len(set(each.titles)) > 1]
    size = min(BATCH, len(usable))
    dimensions = len(next(iter(vectors.values())))
    weights = torch.nn.Parameter(torch.eye(dimensions))
    optimiser = torch.optim.Adam([weights], lr=RATE)
    for _ in range(STEPS):
        pairs = [_pair(each, chance) for each in chance.sample(usable, size)]
        left, right = (
            torch.nn.functional.normalize(torch.tensor(np.stack([vectors[text] for text in side])) @ weights, dim=1)
            for side in zip(*pairs, strict=True)
        )
        likeness = left @ right.T / TEMPERATURE
        own = torch.arange(size)
        loss = torch.nn.functional.cross_entropy(likeness, own) + torch.nn.functional.cross_entropy(likeness.T, own)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return weights.detach().numpy().astype(np.float16)


def title_map(occupations: list[Occupation], vectors: dict[str, np.ndarray], weights: np.ndarray | None) -> float:
    """Mean average precision of finding an occupation's other titles by its first, among all titles given."""
    shown = [tuple(dict.fromkeys(each.titles))[:LABELS_SHOWN] for each in occupations if len(set(each.titles)) > 2]
    texts = [title for titles in shown for title in titles]
    owner = np.repeat(np.arange(len(shown)), [len(titles) for titles in shown])
    matrix = np.stack([vectors[text] for text in texts])
    if weights is not None:
        matrix = matrix @ weights.astype(np.float32)
        matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    firsts = np.concatenate([[0], np.cumsum([len(titles) for titles in shown])[:-1]])
    found = []
    for number, first in enumerate(firsts):
        scores = matrix @ matrix[first]
        keep = np.arange(len(texts)) != first
        found.append(average_precision(scores[keep], (owner == number)[keep]))
    return float(np.mean(found))


def _pair(occupation: Occupation, chance: random.Random) -> tuple[str, str]:
    partners = occupation.sentences if occupation.sentences and chance.random() < TASKS else occupation.titles
    return chance.choice(occupation.titles), chance.choice(partners)
