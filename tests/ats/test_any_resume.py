"""Suggestions and sections for resumes of any shape: never raise, add a skill, or change what they got."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import HealthCheck, given, settings

from generation.sections import optimized
from generation.suggestions import applied, suggest
from tests.ats.resumes import TODAY, posting
from tests.ats.test_report import RESUMES


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(RESUMES)
def test_suggestions(resume: dict[str, Any]) -> None:
    kept = deepcopy(resume)
    found = suggest(resume, posting(), today=TODAY)

    assert resume == kept
    assert len(found.say_it) + len(found.do_not_claim) <= 7
    for one in found.say_it:
        assert all(claim.state != "unsupported" for claim in one.claims)
        applied(resume, one)
    assert all(one.edits == () for one in found.do_not_claim)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(RESUMES)
def test_sections(resume: dict[str, Any]) -> None:
    kept = deepcopy(resume)
    for section in resume:
        told = optimized(resume, f"/{section}", posting(), today=TODAY)
        assert all(claim.state != "unsupported" for claim in told.claims)
        assert bool(told.reasons) or not told.changed
    assert resume == kept
