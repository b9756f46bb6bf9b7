"""Every rule on facts: a resume that trips it, and the good one that does not."""

from __future__ import annotations

from typing import Any

import pytest

from generation.ats import check, of_resume
from generation.ats.catalogue import CATALOGUE
from tests.ats.resumes import GOOD, TODAY, codes, file_codes, good, having, read, report, text_lines, word_file

LONG = "Planned and carried out the move of every single service of the firm, " * 6


def jobs(*changes: dict[str, Any]) -> dict[str, Any]:
    """The good resume with each job changed in turn; None takes a key away."""
    resume = good()
    for entry, change in zip(resume["work"], changes, strict=False):
        entry.update({key: value for key, value in change.items() if value is not None})
        for key in [key for key, value in change.items() if value is None]:
            entry.pop(key, None)
    return resume


def points(*texts: str) -> dict[str, Any]:
    return jobs({"highlights": list(texts)}, {"highlights": list(texts[:1])})


TRIPPING: dict[str, dict[str, Any]] = {
    "name_missing": having("/basics/name", None),
    "email_missing": having("/basics/email", None),
    "email_broken": having("/basics/email", "nora.feldt@example"),
    "email_unprofessional": having("/basics/email", "crazy.kitty@example.com"),
    "phone_missing": having("/basics/phone", None),
    "place_missing": having("/basics/location", None),
    "work_missing": having("/work", None),
    "education_missing": having("/education", None),
    "skills_missing": having("/skills", None),
    "summary_missing": having("/basics/summary", None),
    "summary_long": having("/basics/summary", "Developer of payment systems who likes calm days. " * 20),
    "position_missing": having("/work/0/position", None),
    "employer_missing": having("/work/1/name", None),
    "dates_missing": jobs({}, {"startDate": None, "endDate": None}),
    "months_missing": jobs({"startDate": "2021"}),
    "date_future": jobs({"startDate": "2031-01"}),
    "dates_reversed": jobs({}, {"startDate": "2021-02", "endDate": "2018-04"}),
    "overlap": jobs({"startDate": "2018-05", "endDate": "2022-01"}, {"endDate": "2022-01"}),
    "gap": jobs({}, {"endDate": "2019-06"}),
    "not_newest_first": {**good(), "work": [GOOD["work"][1], GOOD["work"][0]]},
    "work_without_details": having("/work/0/highlights", None),
    "too_short": {"basics": {**GOOD["basics"], "summary": "Backend developer."}},
    "too_long": jobs({"highlights": [f"Wrote report {n} about the state of {LONG[:40]}" for n in range(140)]}),
    "placeholder": points("Built the [insert product name] for 900 firms"),
    "bullet_long": points(LONG),
    "bullet_short": points("Meetings", "Wrote 5 reports for the board"),
    "too_many_bullets": points(*[f"Built part {n} of the interface for {n + 20} firms" for n in range(12)]),
    "no_numbers": points("Built the interface", "Wrote the tests of it", "Taught colleagues how to test",
                         "Planned the releases with sales", "Kept the servers in order"),
    "weak_opening": points("Responsible for the interface of 900 firms"),
    "passive": points("The interface was built for 900 small firms"),
    "first_person": having("/basics/summary", "Backend developer. I like calm days and my team of five."),
    "cliche": having("/basics/summary", "Results-driven team player with eight years of work on payment systems."),
    "buzzwords": having("/basics/summary", "Dynamic, proactive, visionary, innovative: leveraging holistic synergies, "
                        "empowering seamless ecosystems, driving impactful transformative paradigms."),
    "tense": jobs({}, {"highlights": ["Build the interface for 900 firms", "Manage the releases of each week"]}),
    "duplicate_bullet": points("Built the invoicing interface for 900 firms", "Wrote the tests of it",
                               "Built the invoicing interface for 900 firms."),
    "repeated_verb": points(*[f"Managed the move of {n + 3} services to new servers" for n in range(6)]),
    "acronym": points("Led SDLC reviews with 12 teams"),
    "skill_spelling": having("/skills/0/keywords", ["Javascript", "Python"]),
    "all_capitals": points(*[f"BUILT THE INVOICING INTERFACE IN TWO LANGUAGES FOR {n} SMALL FIRMS OF THE REGION"
                             for n in range(20, 30)]),
    "keyword_stuffing": having("/skills/0/keywords", ["Python", "Python", "Python", "Python", "Docker"]),
    "skill_list_long": having("/skills/0/keywords", [f"Thing number {n}" for n in range(70)]),
    "special_characters": points("➢ Built the interface for 900 firms ★"),
}  # fmt: skip


def test_nothing_is_wrong_with_the_good_resume() -> None:
    found = report(good())

    assert found.findings == ()
    assert found.score == 100.0


@pytest.mark.parametrize("code", sorted(TRIPPING))
def test_a_resume_that_has_the_fault_is_told_of_it(code: str) -> None:
    found = report(TRIPPING[code])
    told = next((finding for finding in found.findings if finding.code == code), None)

    assert told is not None, [finding.code for finding in found.findings]
    entry = CATALOGUE[code]
    assert (told.severity, told.why, told.fix) == (entry.severity, entry.why, entry.fix)
    assert found.score < 100.0


POINTED = ("email_broken", "email_unprofessional", "summary_long", "bullet_long", "first_person", "cliche",
           "weak_opening", "dates_reversed", "date_future", "duplicate_bullet")  # fmt: skip


@pytest.mark.parametrize("code", POINTED)
def test_a_finding_points_to_the_field_and_to_its_words(code: str) -> None:
    document = of_resume(TRIPPING[code], today=TODAY)
    told = next(finding for finding in check(document).findings if finding.code == code)

    value: Any = TRIPPING[code]
    for step in told.where.pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value[step]
    assert document.text[told.where.start : told.where.end] == value


def test_a_cliche_in_the_list_of_skills_is_one_too() -> None:
    assert "cliche" in codes(having("/skills/0/keywords", ["Python", "Team player"]))


class TestWhatIsNotAFault:
    def test_roman_numerals_are_no_pronoun(self) -> None:
        assert "first_person" not in codes(points("Ran Phase I trials with 40 patients", "Engineer I on 3 sites"))

    def test_a_name_that_holds_a_pronoun_is_none(self) -> None:
        assert "first_person" not in codes(points("Kept the books of the My Home shelter for 40 guests"))

    def test_the_same_dates_thrice_are_no_stuffing(self) -> None:
        dated = "\n".join([*text_lines(), *["August 2008 to Present"] * 3])
        assert "keyword_stuffing" not in file_codes(dated.encode())
        assert "keyword_stuffing" in file_codes("\n".join([*text_lines(), *["Python and Terraform"] * 3]).encode())

    def test_a_surname_that_is_a_word_is_no_joke(self) -> None:
        assert "email_unprofessional" not in codes(having("/basics/email", "ben.king@example.com"))

    def test_a_gap_spent_studying_is_none(self) -> None:
        resume = jobs({}, {"endDate": "2019-06"})
        resume["education"].append({"institution": "Leeds", "studyType": "MSc", "startDate": "2019-07",
                                    "endDate": "2021-02"})  # fmt: skip
        assert "gap" not in codes(resume)

    def test_years_alone_hide_no_gap(self) -> None:
        assert "gap" not in codes(jobs({"startDate": "2021"}, {"startDate": "2018", "endDate": "2019"}))

    def test_a_passive_in_a_clause_is_left_alone(self) -> None:
        assert "passive" not in codes(points("Built an interface which was used by 900 firms"))

    def test_a_job_that_goes_on_may_be_told_in_the_present(self) -> None:
        assert "tense" not in codes(jobs({"highlights": ["Manage the releases of 14 services"]}))

    def test_one_skill_used_in_every_job_is_not_stuffed(self) -> None:
        told = [f"Moved {n} reports to Python for the sales team in two weeks" for n in range(8)]
        assert "keyword_stuffing" not in codes(points(*told))

    def test_rules_of_english_are_silent_in_german(self) -> None:
        resume = points("Verantwortlich für die Schnittstelle zu 900 Firmen", "Leitung von 5 Projekten im Vertrieb")
        resume["basics"]["summary"] = "Entwicklerin mit acht Jahren Erfahrung in der Zahlungstechnik und im Vertrieb."
        assert not {"weak_opening", "passive", "tense", "cliche"} & codes(resume)

    def test_maker_spelled_skills_and_addresses_are_left_alone(self) -> None:
        resume = points("Published 12 packages at github.com/norafeldt")
        assert "skill_spelling" not in codes(resume)

    def test_an_academic_record_may_be_long(self) -> None:
        resume = TRIPPING["too_long"] | {"publications": [{"name": f"On ledgers {n}"} for n in range(4)]}
        assert "too_long" not in codes(resume)

    def test_a_further_job_with_the_same_flaw_does_not_lower_the_score(self) -> None:
        one, two = good(), good()
        for entry in two["work"]:
            del entry["name"]
        one["work"] = two["work"][:1]
        assert report(two).score >= report(one).score


def test_forms_of_dates_are_compared_as_written() -> None:
    mixed = "\n".join(text_lines()).replace("Apr 2018 – Feb 2021", "04/2018 – 02/2021")

    assert "date_formats_mixed" in file_codes(mixed.encode())
    assert "date_formats_mixed" not in file_codes("\n".join(text_lines()).encode())


def test_a_day_and_month_that_can_be_exchanged_are_asked_about() -> None:
    unclear = "\n".join(text_lines()).replace("Apr 2018 – Feb 2021", "04/05/2018 – 02/03/2021")

    assert "date_ambiguous" in file_codes(unclear.encode())


def test_lines_that_tell_nothing_and_private_ones_are_named() -> None:
    text = "\n".join([*text_lines()[:4], "Date of birth: 3 May 1990", "Marital status: single", *text_lines()[4:],
                      "", "References available upon request"])  # fmt: skip
    found = {finding.code: finding for finding in check(read(text.encode())).findings}

    assert {"needless_line", "personal_data"} <= set(found)
    where = found["needless_line"].where
    assert text[where.start : where.end] == "References available upon request"


def test_headings_are_missed_and_unusual_ones_named() -> None:
    without = "\n".join(line for line in text_lines() if not line.isupper())

    assert "no_headings" in file_codes(without.encode())
    assert "no_headings" not in file_codes("\n".join(text_lines()).encode())


@pytest.mark.parametrize("words", ["Where I have worked", "My journey", "Skills"])
def test_a_heading_that_only_people_understand_is_named(words: str) -> None:
    def renamed(document: Any) -> None:
        heading = next(each for each in document.paragraphs if each.text == "Experience")
        heading.runs[0].text = words

    assert ("unusual_heading" in file_codes(word_file(renamed), "r.docx")) == (words != "Skills")


def test_text_that_belongs_to_no_field_is_told() -> None:
    loose = "The wind was calm over the harbour and the boats went out before the sun had come up again. " * 8
    spoiled = "\n".join([*text_lines(), "", "OTHER MATTERS", loose])

    assert "unplaced_text" in file_codes(spoiled.encode())
    assert "unplaced_text" not in file_codes("\n".join(text_lines()).encode())


def test_every_code_weighs_within_its_group() -> None:
    from generation.ats.catalogue import LIMITS

    assert len(CATALOGUE) >= 25
    for entry in CATALOGUE.values():
        assert 0 < entry.points <= entry.most <= LIMITS[entry.group]
        assert entry.why.endswith(".")
        assert entry.fix.endswith(".")
