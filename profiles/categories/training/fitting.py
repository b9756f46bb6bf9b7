"""Fits the weights: one logistic regression a category with an L1 penalty, which leaves a short table of weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from profiles.categories.features import features_of
from profiles.categories.predicting import BIAS, LIKELY, probabilities
from profiles.categories.training.examples import Example
from profiles.categories.training.sources import Material

PENALTY = 2.0  # inverse strength (C of scikit-learn)
FAVOUR = 1.0  # how much an example of the category counts beside the many that are not
LEAST = 0.05  # a smaller weight never decides anything
HEAD = """# Weights of the job categories: category, feature, weight. Made by `manage.py train_categories`.
# Learnt from definitions and skills of this project, from O*NET 29.2 (U.S. Department of Labor, Employment and Training
# Administration, CC BY 4.0), from ESCO. This service uses the ESCO classification of the European Commission.
"""


def fit(examples: Sequence[Example], materials: Sequence[Material]) -> dict[str, dict[str, float]]:
    """Category → feature → weight. Careers of categories that are near are no counterexamples."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer(dtype=np.float64)
    matrix = vectorizer.fit_transform([features_of(example.document) for example in examples])
    names = vectorizer.get_feature_names_out()
    found: dict[str, dict[str, float]] = {}
    for material in materials:
        own = np.array([material.name in example.categories for example in examples])
        rows = own | np.array([not (material.near & example.categories) for example in examples])
        model = LogisticRegression(
            l1_ratio=1, C=PENALTY, solver="liblinear", class_weight={True: FAVOUR, False: 1}, random_state=0
        )
        model.fit(matrix[rows], own[rows])
        weights = zip(names, model.coef_[0], strict=True)
        kept = {str(name): round(float(weight), 2) for name, weight in weights if abs(weight) >= LEAST}
        found[material.name] = {BIAS: round(float(model.intercept_[0]), 2), **dict(sorted(kept.items()))}
    return found


def write(weights: dict[str, dict[str, float]], path: Path) -> None:
    lines = [f"{category}\t{name}\t{weight:g}" for category, row in weights.items() for name, weight in row.items()]
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def measured(examples: Sequence[Example], materials: Sequence[Material]) -> dict[str, Any]:
    """Precision, recall and F1 of each category and their mean, at the threshold that the product uses."""
    near = {material.name: material.near for material in materials}
    counts = {material.name: [0, 0, 0] for material in materials}  # right, said, true
    for example in examples:
        said = {name for name, chance in probabilities(features_of(example.document)).items() if chance >= LIKELY}
        for name, row in counts.items():
            own = name in example.categories
            if near[name] & example.categories and not own:
                continue
            row[0] += name in said and own
            row[1] += name in said
            row[2] += own
    table = {name: _row(*row) for name, row in counts.items()}
    return {"macro_f1": round(float(np.mean([row["f1"] for row in table.values()])), 3), "categories": table}


def _row(right: int, said: int, true: int) -> dict[str, float]:
    precision, recall = right / said if said else 0.0, right / true if true else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3), "careers": true}
