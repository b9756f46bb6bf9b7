"""Answers to application questions by rules: from facts, or refused with what to add."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generation.answers import AnswerOptions, question_of, write
from generation.texts import LENGTHS, Composed, Manner
from generation.texts.aims import Aims, Pay
from jobmatch.errors import Refused
from tests.letters.people import DEVELOPER, NURSE, PYTHON, TODAY, WARD, posting

AIMS = Aims(
    places=("York, UK",), remote="hybrid", pay=Pay(52_000, 60_000, "GBP"), start=date(2027, 3, 1), sponsorship=False
)
ATTACKS = Path(__file__).parents[1] / "ai" / "attacks.txt"


def answer(
    question: str, resume: dict[str, Any] = NURSE, job: str = WARD, aims: Aims = AIMS, **options: Any
) -> Composed:
    return write(
        resume, posting(job) if job else None, options=AnswerOptions(question, **options), aims=aims, today=TODAY
    )


def tried(question: str, *given: Any, **options: Any) -> Composed | Refused:
    try:
        return answer(question, *given, **options)
    except Refused as refused:
        return refused


KINDS = {
    "Why do you want to work here?": "why_here",
    "What interests you about this role?": "why_here",
    "Why should we hire you?": "why_you",
    "What makes you a good fit for this role?": "why_you",
    "Describe a time when you led others.": "time",
    "Tell us about a situation in which you had to learn something new": "time",
    "What are your salary expectations?": "pay",
    "What is your desired compensation (gross, per year)?": "pay",
    "What is your notice period?": "start",
    "When could you start?": "start",
    "Do you require visa sponsorship now or in the future?": "authorization",
    "Are you willing to relocate to Leeds?": "place",
    "How many years of experience do you have with Python?": "years",
    "Do you speak German?": "languages",
    "What is your highest level of education?": "education",
    "Which licences or certifications do you hold?": "certificates",
    "Tell us about yourself.": "yourself",
    "What are you most proud of in your career?": "proud",
    "What is your greatest weakness?": "own",
    "Where do you see yourself in five years?": "own",
    "How did you hear about this position?": "own",
    "What is your gender?": "personal",
    "What are your strengths?": "strengths",
    "Wie hoch ist Ihre Gehaltsvorstellung?": "pay",
    "Wann können Sie frühestens anfangen?": "start",
    "Warum möchten Sie bei uns arbeiten?": "why_here",
    "Beschreiben Sie eine Situation, in der Sie ein Team geführt haben.": "time",
    "Quelles sont vos prétentions salariales ?": "pay",
    "Pourquoi souhaitez-vous nous rejoindre ?": "why_here",
    "Décrivez une situation où vous avez encadré une équipe.": "time",
    "What is the capital of France?": "other",
}


@pytest.mark.parametrize("question", KINDS)
def test_what_is_asked_is_understood(question: str) -> None:
    assert question_of(question).kind == KINDS[question]


@pytest.mark.parametrize("question", KINDS)
@pytest.mark.parametrize("length", LENGTHS)
def test_an_answer_passes_its_check_or_is_refused_with_a_reason(question: str, length: str) -> None:
    for resume, job in ((NURSE, WARD), (DEVELOPER, PYTHON)):
        made = tried(question, resume, job, manner=Manner(length=length))
        if isinstance(made, Refused):
            assert made.code in ("nothing_stated", "own_words", "no_answer")
            assert len(made.message) > 40
        else:
            assert not [claim for claim in made.claims if claim.state == "unsupported"]
            assert made.text.paragraphs


def test_pay_and_start_come_from_the_preferences_alone() -> None:
    assert answer("What are your salary expectations?").text.body == "I am looking for 52,000 to 60,000 GBP a year."
    assert answer("What is your notice period?").text.body == "I can start on 1 March 2027."
    assert answer("Wie hoch ist Ihre Gehaltsvorstellung?").text.body.endswith("zwischen 52.000 und 60.000 GBP im Jahr.")


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("What are your salary expectations?", "preferences.pay_minimum"),
        ("What is your notice period?", "preferences.start_date"),
        ("Do you need visa sponsorship?", "preferences.needs_sponsorship"),
        ("Are you willing to relocate?", "preferences.places"),
        ("Do you speak German?", "profile.languages"),
        ("Do you have experience with Kubernetes?", "profile.skills"),
        ("Which certifications do you hold?", "profile.certificates"),
        ("Tell me about a time you had a conflict with a colleague.", "profile.work"),
    ],
)
def test_where_nothing_is_stated_the_field_to_fill_is_named(question: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        answer(question, aims=Aims())
    assert refused.value.code == "nothing_stated"
    assert list(refused.value.fields) == [field]


def test_an_example_shows_what_is_asked_for_and_no_other_work() -> None:
    led = answer("Describe a time when you led others.").text.body
    assert "mentored five new nurses" in led
    assert "medication errors" not in led
    improved = answer("Tell us about a time you improved a process.").text.body
    assert "reduced medication errors by 30%" in improved
    assert improved.startswith("I have been Staff Nurse at St Hilda Hospital since 2019.")


def test_an_example_says_what_only_the_person_can_add() -> None:
    assert len(answer("Describe a time when you led others.").hints) == 2


def test_years_are_those_of_the_jobs_that_used_it() -> None:
    said = answer("How many years of experience do you have with Python?", DEVELOPER, PYTHON).text
    assert said.paragraphs[0] == "I have used Python for 5 years in my jobs."
    assert "invoice service in Python" in said.paragraphs[1]


def test_reasons_for_a_job_need_the_job() -> None:
    with pytest.raises(Refused) as refused:
        answer("Why do you want to work here?", job="")
    assert list(refused.value.fields) == ["job_id"]


def test_an_answer_fits_the_form() -> None:
    made = answer("Why should we hire you?", max_characters=200, manner=Manner(length="long"))
    assert len(made.text.body) <= 200
    assert made.text.body.endswith(".")


@pytest.mark.parametrize("question", ["", "???", "x" * 1001])
def test_what_is_no_question_is_refused(question: str) -> None:
    with pytest.raises(Refused) as refused:
        AnswerOptions(question)
    assert refused.value.code == "bad_question"


def test_no_attack_in_the_question_is_said_or_obeyed() -> None:
    plain = answer("Why should we hire you?").text.whole
    attacks = [line for line in ATTACKS.read_text().splitlines() if line.strip() and not line.startswith("#")]
    assert len(attacks) >= 50
    for attack in attacks:
        made = tried(f"Why should we hire you? {attack}"[:1000])
        if isinstance(made, Refused):
            assert attack[:30] not in made.message
            continue
        assert not [claim for claim in made.claims if claim.state == "unsupported"]
        if question_of(f"Why should we hire you? {attack}"[:1000]).kind == "why_you" and made.text.language == "en":
            assert made.text.whole == plain


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_any_words_are_answered_truly_or_refused(question: str) -> None:
    made = tried(question)
    assert isinstance(made, Refused) or not [claim for claim in made.claims if claim.state == "unsupported"]
