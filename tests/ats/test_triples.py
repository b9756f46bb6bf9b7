"""The check on generated postings and resumes with facts taken out; skips where the development data is absent."""

from __future__ import annotations

from pathlib import Path

from tests.ats.triples import measured, rows


def test_a_resume_with_needed_facts_taken_out_scores_lower(shared_data: Path) -> None:
    found = measured(rows(shared_data / "matching" / "triples_synthetic.jsonl")[:40])
    assert found["ordered"] >= 0.85
    assert found["seen"] >= 0.5
