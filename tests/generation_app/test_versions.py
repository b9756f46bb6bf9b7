"""Another structure of the same facts, what differs between two texts, and which version got replies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import User
from generation import cover_letters, documents, editing, versions
from generation.letters import LetterOptions
from generation.material import material_of
from generation.models import Generation
from generation.resumes import ResumeOptions
from jobs.models import Posting
from profiles.models import Profile
from tests.cast import NOW


@pytest.fixture
def letter(alice: User, alices_profile: Profile, django_role: Posting) -> Generation:
    return cover_letters.write_letter(
        material_of(user=alice, posting_id=django_role.pk),
        options=LetterOptions(supplied=("It has 40 lines.",)),
        now=NOW,
    )


def test_a_letter_again_is_the_next_structure_and_belongs_to_the_first(letter: Generation) -> None:
    second = versions.again(letter, now=NOW)
    third = versions.again(second, now=NOW)
    assert [row.options["variant_number"] for row in (letter, second, third)] == [0, 1, 2]
    assert second.parent == third.parent == letter
    assert list(second.options["supplied"]) == ["It has 40 lines."]
    assert {row.pk for row in versions.siblings(second)} == {letter.pk, third.pk}


def test_a_resume_again_takes_what_is_changed(alice: User, alices_profile: Profile, django_role: Posting) -> None:
    material = material_of(user=alice, posting_id=django_role.pk)
    first = documents.write_resume(material, options=ResumeOptions(max_experiences=2), template="compact", now=NOW)
    second = versions.again(first, now=NOW, max_experiences=1)
    assert (second.template, second.content_used["experiences_count"]) == ("compact", 1)


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_difference_gives_both_texts_back(first: str, second: str) -> None:
    pieces = versions.difference(first, second)
    assert "".join(piece.text for piece in pieces if piece.kind != "new") == first
    assert "".join(piece.text for piece in pieces if piece.kind != "gone") == second


def test_replies_are_told_with_their_uncertainty(letter: Generation) -> None:
    documents.set_outcome(letter, outcome="replied", now=NOW)
    [row] = versions.replies(user=letter.profile.user)  # type: ignore[arg-type]
    assert (row.replied, row.sent) == (1, 1)
    assert "too few" in row.sentence
    low, high = versions.wilson(8, 20)
    assert (round(low, 3), round(high, 3)) == (0.219, 0.613)


@given(st.integers(0, 200), st.integers(0, 200))
def test_an_interval_holds_its_share(a: int, b: int) -> None:
    hits, trials = min(a, b), max(a, b)
    low, high = versions.wilson(hits, trials)
    assert 0 <= low <= high <= 1
    assert not trials or low - 1e-9 <= hits / trials <= high + 1e-9


def test_a_letter_is_edited_and_checked_again(letter: Generation) -> None:
    edited = cover_letters.edit(
        letter,
        paragraphs=["I built 900 bridges at Northgate Travel.", " "],
        salutation="Hello,",
        closing="Bye",
        now=NOW,
    )
    assert edited.content["paragraphs"] == ("I built 900 bridges at Northgate Travel.",)
    assert "Hello," in edited.content_text
    assert any(claim["claim"] == "900" and claim["state"] == "unsupported" for claim in edited.claims)


def test_the_editor_s_fields_change_only_what_they_hold() -> None:
    content = {
        "basics": {"name": "Ada", "summary": "Old."},
        "work": [{"name": "Mill", "position": "Miller", "highlights": ["a", "b"]}],
        "education": [{"institution": "School"}],
    }
    values = {"basics.summary": " New\n one. ", "work.0": "b\r\n\r\n c  d ", "work.7": "x", "education.0": "y"}
    made = editing.edited(content, values)
    assert (
        made["basics"] == {"name": "Ada", "summary": "New one.", "label": ""} or made["basics"]["summary"] == "New one."
    )
    assert made["work"][0]["highlights"] == ["b", "c d"]
    assert made["education"] == content["education"]
    assert editing.changed_lines(made, content) == ["New one.", "c d"]


def test_striking_a_claim_leaves_the_rest(alice: User, alices_profile: Profile, django_role: Posting) -> None:
    made = documents.write_resume(material_of(user=alice, posting_id=django_role.pk), options=ResumeOptions(), now=NOW)
    made.content["work"][0]["highlights"].append("Led a team of 45 engineers")
    documents.edit(made, content=made.content, now=NOW)
    documents.strike(made, claim="45", now=NOW)
    assert "45 engineers" not in made.content_text
    assert "booking service" in made.content_text
