# ruff: noqa: E501 (sentences read better unbroken)
"""A text is read the same however its lines are broken, whatever Markdown marks it has, and whoever tells it."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.grounding import ground, repaired
from generation.grounding.plain import plain
from tests.grounding.authored import resumes, samples
from tests.grounding.measure import TODAY, posting_of
from tests.grounding.test_kinds import RESUME

LETTER = """I have led seven planners at the port since March
2019, and we cut waiting by 18%. In my time there
Python and SQL were my tools.

Languages: English (native), Norwegian (fluent)
Volunteering: mentor at a sailing school

- Wrote the night chart which forty masters of
  the harbour use
- Kept the log"""


def test_lines_broken_to_a_width_are_joined_and_others_are_not() -> None:
    assert plain(LETTER).text.splitlines() == [
        "I have led seven planners at the port since March 2019, and we cut waiting by 18%. In my time there Python and SQL were my tools.",
        "",
        "Languages: English (native), Norwegian (fluent)",
        "Volunteering: mentor at a sailing school",
        "",
        "- Wrote the night chart which forty masters of the harbour use",
        "- Kept the log",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Brekke\n12 Quay Street\nBergen\n\nDear Ms Lund,\nI am a harbour pilot.\nKind regards,\nJane",
        "Cut groundings from five to two a year\nWrote the night chart of the inner harbour\nLed seven planners",
        "Skills\nPython\nSQL\nweather routing",
        "2 * 3 * 4, file_name_here, 5*",
        "* one item\n* another",
    ],
)
def test_what_is_a_line_of_its_own_stays_one(text: str) -> None:
    assert plain(text).text == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Led** a team of **five**", "Led a team of five"),
        ("## Experience\nI *really* use `git`", "Experience\nI really use git"),
        ("- **Pilot**, __Larkfjord Port__", "- Pilot, Larkfjord Port"),
        ("***18%*** less", "18% less"),
        ("She has led five people; her team grew.", "I have led five people; my team grew."),
        ("Jane is a pilot. He's said to be calm.", "Jane is a pilot. I'm said to be calm."),
        ("She sails. Work led her to Bergen.", "I sails. Work led me to Bergen."),
        ("I told my boss that she has a point.", "I told my boss that she has a point."),
        ("He and she met.", "He and she met."),
    ],
)
def test_marks_and_persons(written: str, read: str) -> None:
    assert plain(written).text == read


@given(st.text(alphabet="aI *_`#\nshe-éX.1", max_size=80))
def test_every_place_is_one_of_the_text(text: str) -> None:
    read = plain(text)
    assert len(read.places) == len(read.text) + 1
    assert list(read.places) == sorted(read.places)
    assert read.places[-1] == len(text)
    for start in range(len(read.text)):
        left, right = read.span(start, start + 1)
        assert 0 <= left < right <= len(text)


def test_a_claim_stands_where_it_is_written() -> None:
    text = "She led **nine**\nnurses at Hill\nClinic."
    for claim in ground(text, resume=RESUME, today=date(2026, 11, 21)):
        assert text[claim.start : claim.end] == claim.claim


def test_a_repair_takes_the_whole_sentence_over_its_line_breaks() -> None:
    text = "I enjoy the work of a ward that never rests at all.\nI was awarded the Nobel Prize for it in the year\n1987 and kept it. I like people."
    repair = repaired(text, ground(text, resume=RESUME, today=TODAY))
    assert " ".join(repair.text.split()) == "I enjoy the work of a ward that never rests at all. I like people."


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 68, break_on_hyphens=False) for line in text.split("\n"))


def _bold(text: str) -> str:
    return "\n".join(
        " ".join(f"**{word}**" if word[:1].isdigit() and word.isalnum() else word for word in line.split(" "))
        for line in text.split("\n")
    )


@pytest.mark.parametrize(("rewritten", "most"), [(_wrapped, 0.02), (_bold, 0.01)])
def test_true_texts_stay_true_and_untrue_ones_untrue(rewritten: object, most: float) -> None:
    """Of every third text that is developed on: hardly one is judged otherwise."""
    assert callable(rewritten)
    chosen = [one for one in samples() if not one.held and one.collection in ("blind_g", "blind_k")][::3]
    assert len(chosen) > 200
    other = 0
    for one in chosen:
        job = posting_of(one.posting)
        first, second = (
            any(
                claim.state == "unsupported"
                for claim in ground(text, resume=resumes()[one.person], job=job, today=TODAY)
            )
            for text in (one.text, rewritten(one.text))
        )
        other += first != second
    assert other <= most * len(chosen)
