"""Fusion, months, titles, requirements' words, and what an import may load."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from jobmatch.embeddings import pack, unpack
from jobmatch.embeddings.encoding import on_grid
from jobs.matching import asking, degrees, identity, months, titles
from jobs.matching.evaluation.measures import average_precision, ndcg, pair_accuracy
from jobs.matching.retrieval import fuse


def test_importing_the_embedder_loads_no_torch():
    program = (
        "import os, sys; os.environ['DJANGO_SETTINGS_MODULE'] = 'jobmatch.settings'\n"
        "import django; django.setup()\n"
        "import jobmatch.embeddings, jobs.matching.scorer\n"
        "assert 'torch' not in sys.modules and 'sentence_transformers' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_packed_vectors_come_back_exactly():
    vectors = on_grid(np.random.default_rng(0).uniform(-1, 1, size=(5, 384)))
    assert np.array_equal(unpack(pack(vectors)), vectors)


def test_products_of_vectors_on_the_grid_do_not_depend_on_the_order_of_addition():
    rows = np.random.default_rng(1).normal(size=(40, 384))
    rows = on_grid(rows / np.linalg.norm(rows, axis=1, keepdims=True))
    together = rows @ rows.T
    backwards = rows[:, ::-1] @ rows[:, ::-1].T
    assert np.array_equal(together, backwards)
    assert all(together[i, j] == rows[i] @ rows[j] for i in range(0, 40, 7) for j in range(40))


def test_fusion_prefers_what_both_lists_hold_high():
    assert fuse(["a", "b", "c"], ["b", "d"]) == ["b", "a", "d", "c"]
    assert fuse(["a", "a", "b"], limit=1) == ["a"]
    assert fuse() == []


def test_overlapping_jobs_are_counted_once():
    assert months.covered([(0, 12), (6, 18), (24, 30)]) == 24
    assert months.month_of("2021-03-15") == 2021 * 12 + 2
    assert months.month_of("spring") is None
    assert months.length(10, None, now=34) == 24
    assert months.length(10, 100, now=34) == 24


@pytest.mark.parametrize(
    ("title", "level", "plain"),
    [
        ("Senior Java Developer (m/f/d)", 3, "Java Developer"),
        ("RN", None, "registered nurse"),
        ("Head of Nursing", 5, "Head of Nursing"),
        ("Intern Marketing", 0, "Intern Marketing"),
        ("Electrician - Berlin", None, "Electrician"),
        ("It starts here", None, "It starts here"),
    ],
)
def test_titles(title, level, plain):
    assert titles.level_of(title) == level
    assert titles.plain(title) == plain


@pytest.mark.parametrize(
    ("line", "core"),
    [
        ("At least 3 years of experience in welding", "welding"),
        ("Proven knowledge of IFRS is required.", "IFRS"),
        ("- You have experience with Django", "Django"),
        ("Experience", "Experience"),
    ],
)
def test_what_a_requirement_asks_for(line, core):
    assert asking.asked(line) == core


def test_degrees():
    assert degrees.rank_of("M.Sc. Physics") == 5
    assert degrees.rank_of("Bachelor of Commerce") == 4
    assert degrees.lowest_rank_in("Bachelor's or Master's degree") == 4
    assert degrees.rank_of("Forklift licence") is None


def test_the_person_is_taken_out_of_the_words():
    clean = identity.cleaner("Lakisha Washington")
    said = clean("Lakisha Washington led the ward. She mailed l.w@example.com. Washington University, 34 years old")
    assert "Lakisha" not in said
    assert "example.com" not in said
    assert "they mailed" in said
    assert "Washington University" in said
    assert "34" not in said


def test_measures():
    assert average_precision([3, 2, 1], [True, False, True]) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision([1, 1], [True, False]) == 0.5
    assert ndcg([3, 2, 1], [2, 1, 0]) == pytest.approx(1.0)
    assert ndcg([1, 2, 3], [2, 1, 0]) < 1.0
    assert pair_accuracy([2, 1], [1, 1]) == 0.75
