"""The figures on the developing part of the authored texts, kept; and documents made of the profile alone."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generation.grounding import ground
from generation.rendering import RenderOptions, checked, render
from tests.grounding.authored import resumes, samples
from tests.grounding.generated import generated
from tests.grounding.measure import TODAY, measured


def test_the_set_is_large_enough() -> None:
    every = samples()
    assert sum(one.faithful for one in every) >= 300
    assert sum(not one.faithful for one in every) >= 300
    assert {one.collection for one in every if one.held} <= {
        "blind_c",
        "blind_d",
        "blind_e",
        "blind_m",
        "blind_n",
        "blind_o",
        "blind_p",
        "blind_q",
    }


_HARDER = ("blind_e",)  # told with art
_ORDINARY = ("blind_f", "blind_g", "blind_h", "blind_k")  # as language models write
_LATEST = ("blind_m", "blind_n", "blind_o", "blind_p", "blind_q")  # as they write too, hardly developed on


def _part(collection: str) -> str:
    named = {"harder": _HARDER, "ordinary": _ORDINARY, "latest": _LATEST}
    return next((part for part, collections in named.items() if collection in collections), "older")


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("part", "recall", "placed", "alarms", "doubted"),
    [
        ("older", 0.905, 0.903, 0.02, 0.0025),
        ("harder", 0.725, 0.725, 0.035, 0.0025),
        ("ordinary", 0.974, 0.972, 0.008, 0.0025),
        ("latest", 0.91, 0.9, 0.03, 0.005),
    ],
)
def test_recall_and_false_alarms_on_the_developing_part(
    part: str, recall: float, placed: float, alarms: float, doubted: float
) -> None:
    tally = measured(one for one in samples() if not one.held and _part(one.collection) == part)
    assert tally.caught / tally.untrue >= recall
    assert tally.placed / tally.untrue >= placed
    assert tally.alarms / tally.true <= alarms
    assert tally.doubted / tally.claims <= doubted


@pytest.mark.timeout(400)
def test_recall_and_false_alarms_on_generated_texts() -> None:
    tally = measured(generated())
    assert tally.true >= 300
    assert tally.alarms / tally.true <= 0.03
    assert tally.caught / tally.untrue >= 0.97
    assert tally.placed / tally.untrue >= 0.97
    for kind, counts in tally.kinds.items():
        assert counts["placed"] / counts["texts"] >= 0.9, kind


@pytest.mark.parametrize("format", ["txt", "md"])
def test_a_document_of_the_profiles_own_facts_raises_nothing(format: Any) -> None:
    doubts = []
    held = {one.person for one in samples() if one.held}
    for key, resume in resumes().items():
        if key in held:
            continue
        known = checked(deepcopy(resume))
        text = render(known, template="plain", format=format, options=RenderOptions()).decode()
        doubts += [
            (key, claim.kind, claim.claim)
            for claim in ground(text, resume=known, today=TODAY)
            if claim.state == "unsupported"
        ]
    assert doubts == []
