"""Words that claim nothing of the writer stay unmarked; the same words told as one's own do not."""

from __future__ import annotations

import pytest

from generation.grounding import ground
from jobs.parsing import parse_posting
from tests.grounding.authored import postings, resumes
from tests.grounding.measure import TODAY


def doubts(text: str, person: str, posting: str = "") -> list[str]:
    job = parse_posting(postings()[posting]) if posting else None
    claims = ground(text, resume=resumes()[person], job=job, today=TODAY)
    return [claim.claim for claim in claims if claim.state == "unsupported"]


@pytest.mark.parametrize(
    ("person", "posting", "text"),
    [
        ("en-diego-armenta", "", "I like the trade. When a cooler fails with $9,000 of food inside, nobody smiles."),
        ("en-oskar-lindqvist", "", "Nine times out of ten that question is enough for me."),
        ("en-oskar-lindqvist", "", "My GitHub has the tide app, and Tuesday at 10 works well."),
        ("en-tamsin-greaves", "ordinary-school", "Running a team of eight would be new to me."),
        ("en-tamsin-greaves", "", "As a Year 4 teacher I know how nine-year-olds think."),
        ("en-tamsin-greaves", "ordinary-school", "I hope to visit the school on Thursday 3 December."),
        ("en-bernadette-achieng", "ordinary-hr", "I have not supported 1,200 colleagues yet."),
        ("en-joel-castellano", "", "I have admired the clinic since a friend came back from a torn ACL."),
        ("en-joel-castellano", "", "I would happily study for a postgraduate diploma."),
        ("en-joel-castellano", "", "Nine of ten people in my knee class would recommend it."),
        ("en-priyanka-deol", "", "I launched four flavours with $3.2 million in sales."),
        ("en-diego-armenta", "", "I have been in the trade since 2013."),
    ],
)
def test_what_claims_nothing_or_is_told_otherwise_is_not_doubted(person: str, posting: str, text: str) -> None:
    assert doubts(text, person, posting) == []


@pytest.mark.parametrize(
    ("person", "posting", "text", "doubted"),
    [
        ("en-diego-armenta", "", "I saved my customers $9,000 of food.", "$9,000"),
        ("en-tamsin-greaves", "ordinary-school", "I run a team of eight.", "eight"),
        ("en-bernadette-achieng", "ordinary-hr", "I support 1,200 colleagues.", "1,200"),
        ("en-bernadette-achieng", "ordinary-hr", "I hold the CIPD Level 7 diploma.", "CIPD Level 7 diploma"),
        ("en-joel-castellano", "", "Seven of ten people in my knee class would recommend it.", "Seven of ten"),
        ("en-diego-armenta", "", "I have been in the trade since 2010.", "2010"),
        ("en-oskar-lindqvist", "", "I speak Swedish and English, some Norwegian.", "Norwegian"),
    ],
)
def test_the_same_words_told_as_a_fact_are_doubted(person: str, posting: str, text: str, doubted: str) -> None:
    assert doubted in " | ".join(doubts(text, person, posting))
