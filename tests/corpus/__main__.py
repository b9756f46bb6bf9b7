"""`python -m tests.corpus OUT [--set dev|held|all] [--limit N]`: writes OUT/<case>/resume.* and truth.json."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.corpus.cases import cases, truth_bytes


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--set", choices=("dev", "held", "all"), default="dev", dest="which")
    parser.add_argument("--limit", type=int)
    chosen = parser.parse_args()
    made = 0
    for case in cases(chosen.which, chosen.limit):
        folder = chosen.out / case.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / case.filename).write_bytes(case.data)
        (folder / "truth.json").write_bytes(truth_bytes(case))
        made += 1
    print(f"{made} cases in {chosen.out}")


if __name__ == "__main__":
    main()
