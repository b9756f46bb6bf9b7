"""Categories from features: one logistic regression a category, its weights a table that people can read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jobmatch import skills
from profiles.categories.features import document_of, features_of, stems

WEIGHTS = Path(__file__).parent / "data" / "weights.tsv"
BIAS = "(bias)"
LIKELY = 0.5
MOST_REASONS = 4
MOST_CATEGORIES = 3


@dataclass(frozen=True, slots=True)
class Category:
    """name: one of the 25. probability: 0-1. reasons: what in the resume speaks for it, weightiest first."""

    name: str
    probability: float
    reasons: tuple[str, ...]


def categories_of(resume: Mapping[str, Any]) -> tuple[Category, ...]:
    """The likely categories, most likely first; () where the resume is of none of them. At most three."""
    document = document_of(resume)
    features = features_of(document)
    likely = [(name, chance) for name, chance in probabilities(features).items() if chance >= LIKELY]
    likely.sort(key=lambda pair: (-pair[1], pair[0]))
    return tuple(
        Category(name, round(chance, 2), _reasons(name, features, document.titles))
        for name, chance in likely[:MOST_CATEGORIES]
    )


def probabilities(features: Mapping[str, float]) -> dict[str, float]:
    """Category → 0-1, each for itself: a resume may be of several, or of none."""
    return {
        name: 1
        / (1 + math.exp(-weights[BIAS] - sum(weights.get(feature, 0.0) * value for feature, value in features.items())))
        for name, weights in table().items()
    }


@cache
def table() -> dict[str, dict[str, float]]:
    """Category → feature → weight, as `manage.py train_categories` wrote it."""
    found: dict[str, dict[str, float]] = {}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            category, feature, weight = line.split("\t")
            found.setdefault(category, {})[feature] = float(weight)
    return found


def _reasons(category: str, features: Mapping[str, float], titles: tuple[str, ...]) -> tuple[str, ...]:
    """Sentences on what added most: the titles that hold a telling word, the skills, the words of the work itself."""
    weights = table()[category]
    parts = sorted(((weights.get(name, 0.0) * value, name) for name, value in features.items()), reverse=True)
    telling = [name for worth, name in parts if worth > 0.05]
    said = []
    heads = {name.split(":", 1)[1] for name in telling if name.startswith("title:")}
    worked = [title for title in titles if heads & set(stems(title))]
    if worked:
        said.append(f"Worked as {', '.join(dict.fromkeys(worked[:2]))}.")
    named = [skill.name for name in telling if name.startswith("skill:") and (skill := skills.get(name[6:]))]
    if named:
        said.append(f"Shows {', '.join(named[:MOST_REASONS])}.")
    return tuple(said) or ("The words of the work described are those of this category.",)
