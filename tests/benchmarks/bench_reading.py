"""Text PDFs read and parsed a second on one core, without embedding; baseline: the text alone, by pypdf."""

from __future__ import annotations

import io
import resource
import time
from datetime import date

from pypdf import PdfReader

from generation.rendering import render
from jobmatch.demo import catalogue
from jobmatch.demo.people import TEMPLATES, resume
from profiles.parsing import parse_file

TODAY = date(2026, 11, 21)


def main() -> None:
    people = catalogue.people()[:24]
    files = [render(resume(p), template=TEMPLATES[n % 6], format="pdf") for n, p in enumerate(people)]
    parse_file(files[0], filename="warm.pdf", today=TODAY, isolated=False)
    ours = _seconds(lambda data: parse_file(data, filename="resume.pdf", today=TODAY, isolated=False), files)
    plain = _seconds(lambda data: [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages], files)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"parse: {len(files) / ours:.1f} PDFs a CPU second; {ours / plain:.2f}× the time of pypdf's text alone")
    print(f"memory: {memory:.0f} MB at most, WeasyPrint's share included")


def _seconds(read: object, files: list[bytes]) -> float:
    started = time.process_time()
    for data in files:
        read(data)  # type: ignore[operator]
    return time.process_time() - started


if __name__ == "__main__":
    main()
