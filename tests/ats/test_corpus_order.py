"""On the made corpus: designs that programs read well stand above those that they do not, and truth above both."""

from __future__ import annotations

from functools import lru_cache
from statistics import mean

from generation.ats import check, of_file, of_resume
from tests.ats.resumes import TODAY
from tests.corpus.cases import Case, case_of, cast_of, layouts

PLAIN = ("classic", "centred_rules", "docx_plain", "docx_styled_tabs")
LAID_OUT = ("sidebar_dark_left", "two_equal_columns", "docx_text_box", "rotated_titles")
A_DESIGN = 3


@lru_cache(maxsize=1)
def chosen() -> dict[str, list[Case]]:
    """A few people in each of the designs compared; scans are left out, as reading them takes seconds."""
    return {
        layout.name: [case_of(layout, person) for person in cast_of(layout, number)[:A_DESIGN]]
        for number, layout in enumerate(layouts())
        if layout.name in PLAIN + LAID_OUT
    }


def score(case: Case) -> float:
    return check(of_file(case.data, case.filename, TODAY, isolated=False)).score


def test_plain_designs_score_high_and_above_the_laid_out() -> None:
    means = {design: mean(score(case) for case in made) for design, made in chosen().items()}

    assert min(means[design] for design in PLAIN) > 88
    assert min(means[design] for design in PLAIN) > max(means[design] for design in LAID_OUT)


def test_the_facts_themselves_score_at_least_as_a_design_that_loses_some() -> None:
    for case in chosen()["rotated_titles"]:
        assert check(of_resume(case.truth, today=TODAY)).score >= score(case) - 3


def test_columns_are_seen_where_there_are_some_and_nowhere_else() -> None:
    for design, made in chosen().items():
        for case in made:
            codes = {f.code for f in check(of_file(case.data, case.filename, TODAY, isolated=False)).findings}
            assert ("two_columns" in codes) == (design in ("sidebar_dark_left", "two_equal_columns")), case.name
            assert ("text_box" in codes) == (design == "docx_text_box")
            assert "hidden_text" not in codes
