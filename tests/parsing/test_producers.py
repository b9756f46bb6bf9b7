"""Resumes as LaTeX, Typst, LibreOffice, Chromium and Apache FOP print them: one read design of each, kept as files.

The corpus is drawn by one program; these differ in how spaces, ligatures, bullets and small capitals are written.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from profiles.parsing import parse_file
from profiles.parsing.evaluation import Report, compare

CASES = sorted(path for path in (Path(__file__).parent / "producers").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_resume_by_a_real_producer_is_read(case: Path) -> None:
    truth = json.loads((case / "truth.json").read_text(encoding="utf-8"))
    data = (case / "resume.pdf").read_bytes()
    parsed = parse_file(data, filename="resume.pdf", today=date(2026, 11, 21), isolated=False)
    compare(parsed.resume, truth, report := Report())
    assert report.entries_right == report.entries
    assert report.highlights_right == report.highlights
    assert report.macro_f1() >= 0.93, report.errors
