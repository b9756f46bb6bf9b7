"""Train the model that `profiles.categories` applies."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from jobmatch.commands import JsonCommand


class Command(JsonCommand):
    help = "Train the job categories on the O*NET and ESCO files under DATA; measure on a held third."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--data", type=Path, required=True, help="folder with onet/ and esco/")
        parser.add_argument("--seed", type=int, default=1)

    def answer(self, *, data: Path, seed: int, **options: Any) -> Any:
        from profiles.categories import predicting
        from profiles.categories.training.examples import examples
        from profiles.categories.training.fitting import fit, measured, write
        from profiles.categories.training.sources import read_materials

        materials, others = read_materials(data)
        write(fit(list(examples(materials, others, of_held=False, seed=seed)), materials), predicting.WEIGHTS)
        predicting.table.cache_clear()
        unseen = list(examples(materials, others, of_held=True, seed=seed + 1))
        held = measured(unseen, materials)
        everything = list(examples(materials, others, of_held=None, seed=seed))
        write(fit(everything, materials), predicting.WEIGHTS)
        predicting.table.cache_clear()
        return {"careers": len(everything), "held_careers": len(unseen), "held": held}
