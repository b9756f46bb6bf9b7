"""The whole analysis: the scorer's numbers, with the words of both sides."""

from __future__ import annotations

import json

from generation.analysis import comprehensive
from generation.ats import check, of_resume
from generation.suggestions.measuring import Yardstick
from jobs.matching.presets import BALANCED
from tests.ats.resumes import TODAY, good, posting


def test_every_part_comes_from_the_score_and_the_check() -> None:
    score = Yardstick.of(posting(), preset=BALANCED, language="en", today=TODAY).score(good())
    report = check(of_resume(good(), today=TODAY), job=posting())
    answer = comprehensive(good(), posting(), score, report, suggestions=["Add a phone number."])

    assert answer["total"] == score.total
    assert answer["score_breakdown"] == {factor.name: factor.score for factor in score.factors}
    assert answer["skills_match"]["missing_required"] == ["Terraform"]
    assert "Python" in answer["skills_match"]["matched"]
    assert answer["education_match"]["evidence"][0]["stated"]
    assert answer["ats"]["score"] == report.score
    assert answer["suggestions"] == ["Add a phone number."]
    assert score.band in answer["overall_assessment"]
    json.dumps(answer)


def test_quotes_are_words_of_the_two_documents() -> None:
    score = Yardstick.of(posting(), preset=BALANCED, language="en", today=TODAY).score(good())
    answer = comprehensive(good(), posting(), score, check(of_resume(good(), today=TODAY), job=posting()))
    whole = " ".join(json.dumps(good(), ensure_ascii=False).split())

    for evidence in answer["skills_match"]["evidence"]:
        assert evidence["asked"].removesuffix(" …") in " ".join(posting().text.split())
        assert evidence["stated"].removesuffix(" …") in whole or ", " in evidence["stated"]
