"""Advice that is taken in, and advice that only its person can follow."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from django.test import Client

from accounts.models import User
from generation import advising, documents
from generation.material import material_of
from generation.models import Generation
from generation.resumes import ResumeOptions
from jobmatch.errors import Refused
from jobs.models import Posting
from profiles.models import Profile
from tests.cast import NOW


@pytest.fixture
def document(alice: User, alices_profile: Profile, django_role: Posting) -> Generation:
    material = material_of(user=alice, posting_id=django_role.pk)
    return documents.write_resume(material, options=ResumeOptions(), now=NOW)


def test_what_only_the_person_can_say_is_not_taken_in(
    document: Generation, sign_in: Callable[[User], Client], alice: User
) -> None:
    work = [{**job, "highlights": ["Built the booking service"]} for job in document.content["work"]]
    document = documents.edit(document, content={**document.content, "work": work}, now=NOW)
    offered = advising.suggestions_for(document, now=NOW)["say_it"]
    number = next(place for place, one in enumerate(offered) if not one["edits"])
    with pytest.raises(Refused) as refused:
        advising.apply(document, number=number, version=None, now=NOW)
    assert refused.value.code == "nothing_to_apply"
    answer = sign_in(alice).post(
        f"/api/v1/generations/{document.pk}/suggestions",
        json.dumps({"number": number}),
        content_type="application/json",
    )
    assert answer.status_code == 422
    assert answer.json()["code"] == "nothing_to_apply"
    assert "in your own words" in answer.json()["detail"]
    document.refresh_from_db()
    assert document.changed_at == NOW


def test_what_has_an_edit_is_taken_in(document: Generation) -> None:
    document = documents.edit(document, content={**document.content, "skills": [{"name": "Git"}]}, now=NOW)
    offered = advising.suggestions_for(document, now=NOW)["say_it"]
    number = next(place for place, one in enumerate(offered) if one["edits"])
    before = document.content_text
    advising.apply(document, number=number, version=NOW, now=NOW)
    assert document.content_text != before


def test_the_page_of_suggestions_comes_at_once_and_says_that_it_rescores(
    document: Generation, sign_in: Callable[[User], Client], alice: User
) -> None:
    browser, url = sign_in(alice), f"/studio/{document.pk}/suggestions/"
    waiting = browser.get(url).content.decode()
    assert "Scoring your resume again" in waiting
    assert f'hx-get="{url}"' in waiting
    assert advising.known_suggestions(document) is None
    piece = browser.get(url, headers={"HX-Request": "true"}).content.decode()
    assert "Do not claim this" in piece
    assert "<html" not in piece
    assert "Do not claim this" in browser.get(url).content.decode()


def test_the_page_of_suggestions_works_without_scripts(
    document: Generation, sign_in: Callable[[User], Client], alice: User
) -> None:
    page = sign_in(alice).get(f"/studio/{document.pk}/suggestions/?now=1").content.decode()
    assert "Do not claim this" in page
