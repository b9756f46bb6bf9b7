"""Letters in the manner asked for: shorter and longer, in another tone, with what comes first and without what must not
be said."""

from __future__ import annotations

from typing import Any

import pytest

from generation.letters import VARIANTS, LetterOptions, Written
from generation.letters.wishes import names
from jobmatch.errors import Refused
from tests.letters.people import DEVELOPER, NURSE, PFLEGE, PYTHON, STUDENT, WARD, letter

PFLEGERIN: dict[str, Any] = {
    "basics": {"name": "Jana Brandt", "label": "Pflegefachkraft"},
    "work": [
        {
            "name": "Klinik Seeblick",
            "position": "Pflegefachkraft",
            "startDate": "2019-02",
            "highlights": ["Grund- und Behandlungspflege von 30 Patienten", "Einarbeitung von fünf neuen Kolleginnen"],
        },
        {
            "name": "Haus Linde",
            "position": "Pflegehelferin",
            "startDate": "2015",
            "endDate": "2018",
            "highlights": ["Betreuung von Bewohnern im Nachtdienst", "Wundversorgung unter Anleitung"],
        },
    ],
    "education": [{"institution": "Pflegeschule Köln", "studyType": "Ausbildung", "area": "Pflege", "endDate": "2018"}],
}
PEOPLE = [(NURSE, WARD), (DEVELOPER, PYTHON), (STUDENT, PYTHON), (PFLEGERIN, PFLEGE)]


def size(written: Written) -> int:
    return len(" ".join(written.letter.paragraphs))


def unsupported(written: Written) -> list[str]:
    return [claim.claim for claim in written.claims if claim.state == "unsupported"]


@pytest.mark.parametrize("variant", range(len(VARIANTS)))
@pytest.mark.parametrize(("resume", "text"), PEOPLE)
def test_a_short_letter_is_never_longer_than_a_long_one_and_claims_nothing_more(
    resume: dict[str, Any], text: str, variant: int
) -> None:
    made = [letter(resume, text, variant=variant, length=length) for length in ("short", "medium", "long")]
    assert [size(each) for each in made] == sorted(size(each) for each in made)
    for each in made:
        assert not unsupported(each)
        assert 3 <= len(each.letter.paragraphs) <= 4


def test_with_something_to_leave_out_short_is_shorter_and_long_is_longer() -> None:
    for resume, text in ((NURSE, WARD), (PFLEGERIN, PFLEGE)):
        short, usual, long = (
            size(letter(resume, text, variant=3, length=each)) for each in ("short", "medium", "long")
        )
        assert short < usual < long


@pytest.mark.parametrize(("tone", "said"), [("formal", "I am writing to apply"), ("casual", "I'm applying")])
def test_a_tone_that_is_asked_for_is_heard(tone: str, said: str) -> None:
    assert said in letter(NURSE, WARD, tone=tone).text


def test_what_comes_first_opens_the_letter() -> None:
    assert "double checks" in letter(NURSE, WARD).letter.paragraphs[0]
    written = letter(NURSE, WARD, mention=("infusions",), first=True)
    assert "infusions" in written.letter.paragraphs[0]
    assert names(written.used.lead, "infusions")
    assert not unsupported(written)


def test_a_skill_that_no_line_tells_is_named_once() -> None:
    resume = {**NURSE, "skills": [{"name": "Phlebotomy"}], "languages": [{"language": "Polish", "fluency": "C1"}]}
    assert "Phlebotomy" not in letter(resume, WARD).text
    written = letter(resume, WARD, mention=("phlebotomy", "Polish"))
    assert written.text.casefold().count("phlebotomy") == 1
    assert "I speak Polish." in written.text
    assert not unsupported(written)


@pytest.mark.parametrize("variant", range(len(VARIANTS)))
def test_what_is_left_out_is_nowhere(variant: int) -> None:
    written = letter(NURSE, WARD, variant=variant, leave_out=("St Hilda Hospital", "wound care"))
    assert "Hilda" not in written.text
    assert "wound care" not in written.text.casefold()
    assert written.letter.sender["name"] == "Maria Keller"
    assert 0 not in written.used.work


def test_stored_options_are_read_again() -> None:
    options = LetterOptions(variant=2, length="short", tone="formal", mention=("Python",), supplied=("A fact.",))
    stored = {"variant": 2, "length": "short", "tone": "formal", "mention": ["Python"], "supplied": ["A fact."]}
    assert LetterOptions.read({**stored, "look": {}, "custom_prompt": "x"}) == options
    assert LetterOptions.read({"company_name": "Acme"}) == LetterOptions("Acme")
    assert options.in_manner(options.manner) == options


@pytest.mark.parametrize("wrong", [{"tone": "rude"}, {"length": "huge"}, {"mention": ("a",) * 7}])
def test_a_manner_that_there_is_not_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        LetterOptions(**wrong)
    assert refused.value.code == "bad_options"
