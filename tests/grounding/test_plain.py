# ruff: noqa: E501 (sentences read better unbroken)
"""A text is read the same however its lines are broken, whatever Markdown marks it has, and whoever tells it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.grounding import ground, repaired
from generation.grounding.plain import plain
from tests.grounding.measure import TODAY
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
        ("Jane is a pilot. He's said to be calm.", "I am a pilot. I'm said to be calm."),
        ("She sails. Work led her to Bergen.", "I sail. Work led me to Bergen."),
        ("I told my boss that she has a point.", "I told my boss that she has a point."),
        ("He and she met.", "He and she met."),
        ("Jane teaches navigation. Jane Brekke's crew grew.", "I teach navigation. My crew grew."),
        ("Ms Brekke now carries the log.", "I now carry the log."),
        ("Jane told me.", "Jane told me."),
        ("<p>Led <b>five</b></p><p>R&amp;D</p>", "Led five\nR&D"),
        ("<ul><li>Led five</li><li>Cut waste</li></ul>", "\n- Led five\n\n- Cut waste\n"),
        ("“I lead five.”", "I lead five."),
        ("> See [Larkfjord Port](https://port.example).", "See Larkfjord Port."),
        ("1. Led five\n2. Cut waste", "- Led five\n- Cut waste"),
        ("1. Mai 2019\nBergen", "1. Mai 2019\nBergen"),
        ("•Led five\n✔ Cut waste\n-Wrote charts", "- Led five\n- Cut waste\n- Wrote charts"),
        ("* one item\n* another", "- one item\n- another"),
        ("of\ufb01ce\u00a0re\u00adport cafe\u0301", "office report café"),
        ("just shy of 40 and north of $5m", "nearly 40 and more than $5m"),
        ("close to the harbour", "close to the harbour"),
        ("2 thirds of 2 hundred", "two thirds of two hundred"),
        ("I teach Year four and Grade eleven pupils.", "I teach Year 4 and Grade 11 pupils."),
        ("seven (7) pilots & crew", "seven pilots and crew"),
        ("eight (7) pilots", "eight (7) pilots"),
        ("over 2000 lines; in 2000 sales rose", "over 2,000 lines; in 2000 sales rose"),
        ("since '19, from Sept. 2019", "since 2019, from Sept 2019"),
        ("2019–22 and 2019-11", "2019–2022 and 2019-11"),
    ],
)
def test_marks_and_persons(written: str, read: str) -> None:
    assert plain(written, "Jane Brekke").text == read


@given(st.text(alphabet="aI *_`#\nshe-éX.1(<>&;2 \u0301\u00ad", max_size=80))
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
