# ruff: noqa: E501 (samples and resumes read better unbroken)
"""A letter as a whole: parts, structures, style, languages, people with much and with little to tell."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generation.letters import VARIANTS, LetterOptions
from jobmatch.errors import Refused
from profiles.writing_style import fingerprint
from tests.letters.people import DEVELOPER, NURSE, PFLEGE, PYTHON, STUDENT, WARD, letter

CHATTY = """Hello Ms Patel,

I'm writing because it's the job I'd pick. I've spent six years on nights. I love it! They're when patients talk.

Thanks for reading!
Cheers,
Mina
"""
STIFF = """Dear Sir or Madam,

I am writing to apply for the position which you have advertised, and I wish to set out hereafter the experience which I possess and which, I respectfully submit, corresponds to the requirements that you have stated. Furthermore, I should like to draw your attention to the enclosed references, which my previous employers have kindly provided and which consequently speak for themselves.

Yours faithfully,
Edmund Harcourt
"""


def test_a_letter_has_its_parts() -> None:
    written = letter(NURSE, WARD)
    assert written.letter.salutation == "Dear Quillmere Hospital hiring team,"
    assert written.letter.subject == "Application for Senior Staff Nurse"
    assert written.letter.closing == "Kind regards,"
    assert "Senior Staff Nurse position at Quillmere Hospital" in written.letter.paragraphs[0]
    assert "At St Hilda" in written.text or "at St Hilda Hospital" in written.text
    assert written.text.endswith("Kind regards,\nMaria Keller\n")
    assert written.variant == "achievement"


def test_the_strongest_result_is_told_in_the_first_person() -> None:
    assert "I reduced medication errors by 30% with double checks" in letter(NURSE, WARD).text


@pytest.mark.parametrize("variant", range(4))
@pytest.mark.parametrize("resume", [NURSE, DEVELOPER, STUDENT])
def test_every_structure_keeps_to_three_to_six_paragraphs_and_repeats_nothing(
    resume: dict[str, Any], variant: int
) -> None:
    for most in range(3, 7):
        paragraphs = letter(resume, PYTHON, variant=variant, max_paragraphs=most).letter.paragraphs
        assert 3 <= len(paragraphs) <= most
        sentences = re.split(r"(?<=[.!?]) ", " ".join(paragraphs))
        assert len(set(sentences)) == len(sentences)


def test_structures_differ_by_more_than_words() -> None:
    shapes = {tuple(_order(letter(DEVELOPER, PYTHON, variant=number).text)) for number in range(4)}
    assert len(shapes) == len(VARIANTS)


def _order(text: str) -> list[str]:
    """Which facts come in which paragraph, in order."""
    facts = (
        "75%",
        "invoice service",
        "Django views",
        "hedgerow",
        "applying",
        "asks for",
        "talk",
        "interview",
        "in person",
    )
    return [f"{place}:{fact}" for place, part in enumerate(text.split("\n\n")) for fact in facts if fact in part]


def test_the_same_arguments_give_the_same_letter() -> None:
    assert letter(DEVELOPER, PYTHON) == letter(DEVELOPER, PYTHON)


def test_what_was_used_is_told() -> None:
    used = letter(DEVELOPER, PYTHON).used
    assert used.work == (0, 1)
    assert "Python" in used.skills or "PostgreSQL" in used.skills
    assert not used.style


def test_a_named_manager_is_greeted() -> None:
    assert letter(NURSE, WARD, hiring_manager_name="Ms Okafor").letter.salutation == "Dear Ms Okafor,"


def test_the_company_can_be_overridden() -> None:
    assert "at Brindle Trust" in letter(NURSE, WARD, company_name="Brindle Trust").letter.paragraphs[0]


def test_supplied_facts_are_told_as_given_and_support_their_claims() -> None:
    written = letter(NURSE, WARD, supplied=("your day clinic opened in 2024",))
    assert "I have read that your day clinic opened in 2024." in written.text
    assert not [claim for claim in written.claims if "2024" in claim.claim and claim.state == "unsupported"]


def test_a_fact_of_the_posting_is_turned_to_the_reader() -> None:
    assert "you run three surgical wards in Leeds" in letter(NURSE, WARD).text


def test_a_chatty_style_shows() -> None:
    written = letter(NURSE, WARD, style=fingerprint(CHATTY))
    assert written.letter.salutation.startswith("Hello ")
    assert written.letter.closing == "Cheers,"
    assert re.search(r"\bI'd\b|\bI'm\b", written.text)
    assert "!" in written.letter.paragraphs[-1]
    assert written.used.style


def test_a_stiff_style_shows() -> None:
    written = letter(NURSE, WARD, style=fingerprint(STIFF))
    assert written.letter.closing == "Yours faithfully,"
    assert "I am writing to apply for" in written.letter.paragraphs[0]
    assert not re.search(r"\w'(?:m|d|ve|ll)\b", " ".join(written.letter.paragraphs))


def test_short_sentences_stay_short() -> None:
    short = letter(DEVELOPER, PYTHON, style=fingerprint("Hi,\n\nI write code. It works. I like that.\n\nBest,\nO"))
    assert ", and I " not in " ".join(short.letter.paragraphs[1:-1])


def test_a_student_without_work_tells_of_their_studies() -> None:
    text = letter(STUDENT, WARD).text
    assert "I am a first-year business student." in text
    assert "I am studying Business Management at Ashby College." in text


def test_one_skill_is_enough_for_a_short_honest_letter() -> None:
    written = letter({"basics": {"name": "Dale Ferris"}, "skills": [{"name": "Welding"}]}, WARD)
    assert len(written.letter.paragraphs) == 3
    assert "welding" in written.text.casefold()


def test_a_profile_that_states_nothing_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        letter({"basics": {"name": "Dale Ferris"}}, WARD)
    assert refused.value.code == "nothing_to_say"


@pytest.mark.parametrize(
    ("name", "value"), [("max_paragraphs", 2), ("max_paragraphs", 7), ("variant", 4), ("variant", -1)]
)
def test_options_out_of_range_are_refused(name: str, value: int) -> None:
    with pytest.raises(Refused) as refused:
        LetterOptions(**{name: value})  # type: ignore[arg-type]
    assert refused.value.code == "bad_options"


def test_a_german_posting_gets_a_german_letter() -> None:
    resume = {
        "basics": {"name": "Jonas Brandt"},
        "work": [{"name": "Klinikum Elster", "position": "Pflegefachmann", "startDate": "2020", "highlights": ["Versorgung von 14 Patienten je Schicht auf der chirurgischen Station", "Anleitung von zwei Auszubildenden im Jahr"]}],
    }  # fmt: skip
    written = letter(resume, PFLEGE)
    assert written.letter.language == "de"
    assert written.letter.salutation == "Sehr geehrtes Team von Klinik Quellmoor GmbH,"
    assert written.letter.paragraphs[0].startswith("ich bewerbe mich um die Stelle „Pflegefachkraft“")
    assert "die Versorgung von 14 Patienten je Schicht" in written.text
    assert written.letter.closing == "Mit freundlichen Grüßen"


def test_a_line_of_one_job_is_never_told_of_another() -> None:
    """Jobs that are only named come after the line that was told, so that "there" and "ce poste" keep their place."""
    driver = {
        "basics": {"name": "Karim Vall"},
        "work": [
            {"name": "Transports Orme", "position": "Conducteur", "startDate": "2017", "highlights": ["Contrôle du chargement et tenue des documents"]},
            {"name": "Messageries Aune", "position": "Livreur", "startDate": "2013", "endDate": "2016"},
        ],
    }  # fmt: skip
    for variant in range(4):
        text = letter(driver, WARD, language="fr", variant=variant).text
        assert "le contrôle du chargement et la tenue des documents" in text
        told = text.index("contrôle du chargement")
        assert "Messageries Aune" not in text[:told]


def test_highlights_in_another_language_are_left_out() -> None:
    assert "Reduced medication" not in letter(NURSE, PFLEGE).text


def test_a_language_that_is_not_written_falls_back_to_english() -> None:
    assert letter(NURSE, WARD, language="pt").letter.language == "en"


def test_a_change_of_field_is_said_and_not_hidden() -> None:
    chef = {
        "basics": {"name": "Nia Holt", "label": "Chef"},
        "work": [{"name": "The Heron", "position": "Chef", "startDate": "2015", "highlights": ["Run a brigade of eleven", "Kept food safety records"]}],
        "skills": [{"keywords": ["Cooking", "Food safety", "Pastry making"]}],
    }  # fmt: skip
    assert "change of field" in letter(chef, PYTHON).text


def test_what_is_asked_and_not_there_is_not_claimed() -> None:
    assert "Rust" not in letter(DEVELOPER, PYTHON).text
