"""Suggestions: true and unsaid on one side, not to be claimed on the other; gains are what rescoring says."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache
from typing import Any

import pytest

from generation.ats import check, of_resume
from generation.suggestions import Edit, Suggestion, Suggestions, applied, edited, suggest, value_at
from generation.suggestions.measuring import Yardstick
from jobmatch.errors import Refused
from jobs.matching.presets import BALANCED
from jobs.parsing import parse_posting
from tests.ats.resumes import TODAY, good, having, posting


def plain() -> dict[str, Any]:
    """The good resume of someone who says too little: no years, a skill not listed, a nickname for a tool."""
    resume = having("/skills/0/keywords", ["Django", "Docker", "Postgres"])
    resume["basics"]["summary"] = "Backend developer who likes calm migrations."
    resume["work"][0]["highlights"] = [
        "Responsible for teaching five colleagues to run incident reviews",
        "Moved 14 services to k8s and cut the time of a release to 40 minutes",
        "Rewrote the ledger in Python, which now books 3 million payments a day",
    ]
    return resume


@lru_cache(maxsize=1)
def found() -> Suggestions:
    return suggest(plain(), posting(), today=TODAY)


def by_code(code: str) -> list[Suggestion]:
    return [one for one in found().say_it if one.code == code]


def test_there_are_five_to_seven_and_both_kinds() -> None:
    assert 5 <= len(found().say_it) + len(found().do_not_claim) <= 7
    assert found().say_it
    assert found().do_not_claim


def test_gains_are_the_difference_that_rescoring_makes() -> None:
    yardstick = Yardstick.of(posting(), preset=BALANCED, language="en", today=TODAY)
    before = yardstick.score(plain()).exact
    for one in found().say_it:
        if one.edits:
            after = applied(plain(), one)
            assert one.gain == pytest.approx(yardstick.score(after).exact - before, abs=0.051)
            ats = check(of_resume(after, today=TODAY), job=posting()).score
            assert one.ats_gain == pytest.approx(ats - found().ats_score, abs=0.051)


def test_what_a_job_shows_and_the_list_does_not_is_to_be_listed() -> None:
    told = next(one for one in by_code("list_skill") if one.text == "Python")

    assert told.asked is not None
    assert posting().text[told.asked.start : told.asked.end] == told.asked.text
    assert "Harbour Pay" in told.reason
    assert "Python" in applied(plain(), told)["skills"][0]["keywords"]


def test_the_words_of_the_posting_replace_another_name_of_the_same_thing() -> None:
    told = next(one for one in by_code("posting_word") if "Kubernetes" in one.text)

    assert told.before == plain()["work"][0]["highlights"][1]
    assert value_at(applied(plain(), told), told.pointer) == told.text == told.before.replace("k8s", "Kubernetes")


def test_years_come_from_the_dates() -> None:
    resume = {**plain(), "skills": [{"name": "Dev", "keywords": ["Python", "PostgreSQL", "Kubernetes"]}]}
    told = [one for one in suggest(resume, posting(), today=TODAY).say_it if one.code == "state_years"]

    assert told
    assert told[0].text.startswith("8 years of experience, most recently as Senior Backend Developer")
    assert told[0].text.endswith("Backend developer who likes calm migrations.")


def test_too_few_years_are_not_pointed_out() -> None:
    resume = plain()
    resume["work"] = [{**resume["work"][0], "startDate": "2023-11"}]
    told = suggest(resume, posting(), today=TODAY)
    assert all(one.code != "state_years" for one in told.say_it)
    assert any("5 years" in one.reason for one in told.do_not_claim)


def test_what_nothing_supports_is_named_and_never_applied() -> None:
    told = next(one for one in found().do_not_claim if one.text == "Terraform")

    assert told.priority == "high"
    assert told.gain > 0
    assert told.edits == ()
    assert told.instead
    assert applied(plain(), told) == plain()
    assert all("Terraform" not in one.text for one in found().say_it)


def test_nothing_that_is_said_is_unsupported_and_nothing_lowers_the_match() -> None:
    for one in found().say_it:
        assert all(claim.state != "unsupported" for claim in one.claims)
        assert one.gain >= -0.1
        assert one.reason


def test_nobody_is_told_to_claim_what_is_not_theirs() -> None:
    """The words of every applied edit are words of the resume, of the same skill by another name, or of grammar."""
    from jobmatch import skills

    mine = {mention.id for mention in skills.mentions(of_resume(plain()).text)}
    for one in found().say_it:
        for mention in skills.mentions(one.text) if one.edits else ():
            assert any(skills.relatedness(have, mention.id) >= 0.8 for have in mine), (one.code, mention)


def test_the_same_again() -> None:
    assert suggest(plain(), posting(), today=TODAY).to_json() == found().to_json()


def test_the_given_resume_is_left_as_it_is() -> None:
    resume = plain()
    kept = deepcopy(resume)
    for one in suggest(resume, posting(), today=TODAY).say_it:
        applied(resume, one)
    assert resume == kept


@pytest.mark.parametrize("resume", [{}, {"basics": {"name": "Nora"}}, {"work": [{}], "skills": [{"name": "Python"}]}])
def test_poor_resumes_get_suggestions_too(resume: dict[str, Any]) -> None:
    told = suggest(resume, posting(), today=TODAY)
    assert told.do_not_claim
    assert 0 <= told.score <= 100


def test_someone_of_another_trade_is_told_five_things() -> None:
    resume = {**good(), "basics": {"name": "Nora"}, "skills": [{"name": "Sourdough"}], "education": [],
              "work": [{"position": "Baker", "name": "Old Mill", "startDate": "2015-01"}]}  # fmt: skip
    told = suggest(resume, posting(), today=TODAY)
    assert 5 <= len(told.say_it) + len(told.do_not_claim) <= 7


def test_a_posting_that_asks_for_nothing() -> None:
    job = parse_posting("We are a small bakery in the old town and we like our bread. Come and see us.")
    assert suggest(good(), job, today=TODAY).do_not_claim == ()


class TestEdits:
    def test_operations_of_json_patch(self) -> None:
        resume = {"a": {"b": [1, 2, 3]}}
        assert edited(resume, [Edit("add", "/a/b/1", 9)]) == {"a": {"b": [1, 9, 2, 3]}}
        assert edited(resume, [Edit("add", "/a/b/-", 9)]) == {"a": {"b": [1, 2, 3, 9]}}
        assert edited(resume, [Edit("replace", "/a/b/0", 7)]) == {"a": {"b": [7, 2, 3]}}
        assert edited(resume, [Edit("remove", "/a/b/0")]) == {"a": {"b": [2, 3]}}
        assert edited(resume, [Edit("move", "/a/b/0", source="/a/b/2")]) == {"a": {"b": [3, 1, 2]}}
        assert edited({}, [Edit("add", "/skills/-", {"name": "Go"})]) == {"skills": [{"name": "Go"}]}
        assert resume == {"a": {"b": [1, 2, 3]}}

    @pytest.mark.parametrize(
        "edit", [Edit("replace", "/x/y", 1), Edit("remove", "/a/9"), Edit("move", "/a/0", source="/b"),
                 Edit("add", "/a/7", 1), Edit("replace", "/a/first", 1)]
    )  # fmt: skip
    def test_what_is_no_longer_there_is_refused(self, edit: Edit) -> None:
        with pytest.raises(Refused) as refusal:
            edited({"a": [1]}, [edit])
        assert refusal.value.code == "stale"
