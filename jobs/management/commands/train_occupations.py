"""Train the map that `jobs.matching.occupations` applies."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import numpy as np

from jobmatch.commands import JsonCommand


class Command(JsonCommand):
    help = "Train the occupation map on the O*NET and ESCO files under DATA. Takes minutes: it embeds 100,000 texts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--data", type=Path, required=True, help="folder with onet/ and esco/")
        parser.add_argument("--hold", type=float, default=0.25, help="part of the occupations to measure on, unseen")
        parser.add_argument("--write", action="store_true", help="then train on all of them and replace the weights")

    def answer(self, *, data: Path, hold: float, write: bool, **options: Any) -> Any:
        from jobmatch.embeddings.encoding import encode
        from jobs.matching.evaluation.occupation_training import read_occupations, split, title_map, train
        from jobs.matching.occupations import WEIGHTS

        occupations = read_occupations(data)
        texts = sorted({text for each in occupations for text in (*each.titles, *each.sentences)})
        vectors = dict(zip(texts, encode(texts), strict=True))
        seen, held = split(occupations, hold=hold)
        trial = train(seen, vectors)
        if write:
            np.save(WEIGHTS, train(occupations, vectors), allow_pickle=False)
        return {
            "occupations": len(occupations),
            "held": len(held),
            "held_map_before": round(title_map(held, vectors, None), 4),
            "held_map_after": round(title_map(held, vectors, trial), 4),
        }
