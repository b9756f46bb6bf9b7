"""`make bench`: every benchmark of this folder, or those named, one after the other."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
os.environ.setdefault("OMP_NUM_THREADS", "1")


def main() -> None:
    django.setup()
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    for name in sys.argv[1:] or known:
        print(f"── {name}", flush=True)
        importlib.import_module(f"tests.benchmarks.bench_{name}").main()


if __name__ == "__main__":
    main()
