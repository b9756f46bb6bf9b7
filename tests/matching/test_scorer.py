"""The scorer is fair to its promises: bounded, explained, steady, and never the worse for knowing more."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.matching import scorer
from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.presets import BALANCED, CLASSIC, PRESETS, SIMILARITY_SKILLS, preset_named
from jobs.matching.score import Score, band_of
from jobs.matching.verification import verify
from tests.matching.cast import TODAY, candidate, job, vectors

SKILLS = ("Python", "Django", "PostgreSQL", "Welding", "Wound care", "IFRS", "Forklift", "Kubernetes", "Java", "Excel")
some_skills = st.lists(st.sampled_from(SKILLS), unique=True, max_size=6)
presets = st.sampled_from(sorted(PRESETS)).map(preset_named)


def scored(person: CandidateFacts, posting: JobFacts, preset=BALANCED) -> Score:
    return scorer.score(
        person,
        posting,
        preset=preset,
        candidate_vectors=vectors(person.passages),
        job_vectors=vectors(posting.passages),
        today=TODAY,
    )


@settings(max_examples=60, deadline=None)
@given(have=some_skills, asked=some_skills, preset=presets, titled=st.booleans())
def test_a_score_is_bounded_and_every_span_covers_words(have, asked, preset, titled):
    person, resume_text = candidate(*have, title="Engineer" if titled else "", months=40)
    posting, job_text = job(*asked, title="Engineer" if titled else "", years=3.0)
    score = scored(person, posting, preset)
    assert 0.0 <= score.total <= 100.0
    assert 0.0 <= score.confidence <= 1.0
    assert score.band == band_of(score.total)
    assert all(factor.score is None or 0.0 <= factor.score <= 100.0 for factor in score.factors)
    assert verify(score, resume_text, job_text) == []
    assert Score.from_json(score.to_json()) == score


@settings(max_examples=60, deadline=None)
@given(have=some_skills, asked=st.lists(st.sampled_from(SKILLS), unique=True, min_size=1, max_size=5), data=st.data())
def test_showing_a_required_skill_never_lowers_the_score_and_hiding_it_never_raises_it(have, asked, data):
    extra = data.draw(st.sampled_from(asked))
    without = [name for name in have if name != extra]
    posting, _ = job(*asked)
    poorer = scored(candidate(*without)[0], posting)
    richer = scored(candidate(*without, extra)[0], posting)
    assert richer.factor("skills").score >= poorer.factor("skills").score
    assert richer.exact >= poorer.exact - 1e-9


@settings(max_examples=40, deadline=None)
@given(have=st.permutations(SKILLS[:5]), asked=st.permutations(SKILLS[2:7]))
def test_order_of_skills_and_requirements_does_not_matter(have, asked):
    shuffled = scored(candidate(*have)[0], job(*asked)[0])
    straight = scored(candidate(*SKILLS[:5])[0], job(*SKILLS[2:7])[0])
    assert shuffled.exact == pytest.approx(straight.exact, abs=1e-9)


@settings(max_examples=25, deadline=None)
@given(have=some_skills, postings=st.lists(some_skills, min_size=1, max_size=6), preset=presets)
def test_scoring_many_at_once_gives_the_very_same_scores(have, postings, preset):
    person, _ = candidate(*have, title="Data engineer", months=30)
    facts = [job(*asked, title="Engineer", years=2.0)[0] for asked in postings]
    ready = scorer.prepare_candidate(person, vectors(person.passages), today=TODAY)
    jobs = [scorer.prepare_job(each, vectors(each.passages)) for each in facts]
    together = scorer.score_many(ready, jobs, preset=preset)
    assert together == [scored(person, each, preset) for each in facts]
    assert list(scorer.totals(ready, scorer.stack(jobs), preset=preset)) == [score.exact for score in together]


@pytest.mark.parametrize("preset", [BALANCED, SIMILARITY_SKILLS, CLASSIC])
def test_weights_sum_to_one_over_the_factors_that_have_a_score(preset):
    score = scored(
        candidate("Python", title="Python developer", months=24)[0], job("Python", title="Developer")[0], preset
    )
    assert sum(preset.weight(name) for name, _ in preset.weights) == pytest.approx(1.0)
    assert sum(factor.weight for factor in score.factors if factor.score is not None) == pytest.approx(1.0)
    assert all(factor.weight == 0.0 for factor in score.factors if factor.score is None)
    shown = sum(factor.weight * (factor.score or 0.0) for factor in score.factors)
    assert score.total == pytest.approx(shown, abs=0.2)


def test_what_is_missing_is_named_with_its_words():
    posting, text = job("Experience with Django", "Knowledge of Kubernetes")
    missing = scored(candidate("Django")[0], posting).factor("skills").missing
    assert [text[one.start : one.end] for one in missing] == ["Knowledge of Kubernetes"]
    assert missing[0].skills == ("kubernetes",)


def test_a_related_skill_counts_in_part():
    posting, _ = job("Django")
    exact, related, none = (
        scored(candidate(name)[0], posting).factor("skills") for name in ("Django", "Flask", "Welding")
    )
    assert exact.score > related.score > none.score
    assert exact.evidence[0].rule == "same skill"
    assert related.evidence[0].rule == "related skill"


def test_years_short_of_those_asked_for_lower_experience():
    posting, _ = job("Welder", title="Welder", years=5.0)
    long, short = (scored(candidate(title="Welder", months=months)[0], posting) for months in (72, 12))
    assert long.factor("experience").score > short.factor("experience").score
    assert [one.text for one in short.factor("experience").missing] == ["Welder"]


def test_nothing_stated_gives_no_factor_and_low_confidence():
    score = scored(CandidateFacts(), JobFacts())
    assert score.total == 0.0
    assert score.confidence == 0.0
    assert all(factor.score is None for factor in score.factors)


def test_only_the_month_of_today_counts():
    person, posting = candidate(title="Welder", months=30)[0], job("Welder", title="Welder", years=5.0)[0]
    ready = [
        scorer.prepare_candidate(person, vectors(person.passages), today=TODAY.replace(day=day)) for day in (1, 30)
    ]
    jobs = [scorer.prepare_job(posting, vectors(posting.passages))]
    assert scorer.score_many(ready[0], jobs, preset=BALANCED) == scorer.score_many(ready[1], jobs, preset=BALANCED)


def test_two_processes_give_the_same_bytes(tmp_path):
    program = (
        "import django; django.setup()\n"
        "import json\n"
        "from tests.matching.cast import candidate, job\n"
        "from tests.matching.test_scorer import scored\n"
        "person = candidate('Python', 'Excel', title='Analyst', months=20, lines=('likes numbers',))[0]\n"
        "print(json.dumps(scored(person, job('SQL', 'Python or R', title='Data analyst', years=3.0)[0]).to_json()))"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={**os.environ, "DJANGO_SETTINGS_MODULE": "jobmatch.settings", "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1
