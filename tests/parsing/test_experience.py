from __future__ import annotations

from datetime import date

from profiles.parsing.experience import experience_of, total_months

TODAY = date(2026, 11, 21)


def test_overlaps_count_once() -> None:
    jobs = [{"startDate": "2020-01", "endDate": "2021-12"}, {"startDate": "2021-06", "endDate": "2022-05"}]
    assert total_months(jobs, today=TODAY) == 29


def test_gaps_and_current_job() -> None:
    work = [
        {"position": "Teamleiterin", "startDate": "2024-01"},
        {"position": "Ingenieurin", "startDate": "2019-01", "endDate": "2022-12"},
    ]
    found = experience_of({"work": work}, today=TODAY)
    assert [(gap.start, gap.end, gap.months) for gap in found.gaps] == [("2023-01", "2023-12", 12)]
    assert found.months == 48 + 35
    assert found.level == "manager"


def test_years_alone_expect_half_a_year_at_each_end() -> None:
    found = experience_of({"work": [{"position": "Cook", "startDate": "2018", "endDate": "2020"}]}, today=TODAY)
    assert found.months == 24
    assert not found.exact


def test_nothing_known() -> None:
    assert experience_of({}, today=TODAY).level == ""
