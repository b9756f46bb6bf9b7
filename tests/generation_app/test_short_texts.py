"""Mails, LinkedIn texts and answers by rules, on the pages."""

from __future__ import annotations

from django.test import Client

from generation import documents
from generation.models import Generation
from jobs.hiring import pipeline
from jobs.models import Posting
from profiles.models import Preferences, Profile
from tests.cast import NOW
from tests.generation_app.texts import MANNER, unsupported


def test_a_first_message_is_written_kept_and_shown(browser: Client, django_role: Posting) -> None:
    path = f"/studio/for/{django_role.pk}/message/"
    page = browser.get(path).content.decode()
    assert "Written by rules." in page
    form = {"purpose": "cold", "to": "recruiter", "recipient_name": "Jo Webb", **MANNER}
    answer = browser.post(path, form)
    made = Generation.objects.get()
    assert answer["Location"] == f"/studio/{made.pk}/"
    assert made.document_type == Generation.Type.COLD_MAIL
    assert made.content["salutation"] == "Dear Jo Webb,"
    assert not unsupported(made)
    page = browser.get(f"/studio/{made.pk}/").content.decode()
    assert "First message" in page
    assert "mailto:?subject=" in page
    assert "Where each claim comes from" in page
    assert "First message for Senior Django Developer" in browser.get("/studio/").content.decode()
    assert "First message" in browser.get(path).content.decode()


def test_a_follow_up_knows_from_the_tracker_when_one_applied(
    browser: Client, alices_profile: Profile, django_role: Posting
) -> None:
    pipeline.apply(profile=alices_profile, posting=django_role, now=NOW)
    path = f"/studio/for/{django_role.pk}/message/"
    page = browser.get(path).content.decode()
    assert '<option value="applied" selected>' in page
    assert 'value="2026-11-20"' in page
    assert path in browser.get("/applications/").content.decode()
    browser.post(path, {"purpose": "applied", "to": "manager", "on": "2026-11-20", **MANNER})
    made = Generation.objects.get()
    assert made.document_type == Generation.Type.FOLLOW_UP
    assert "on 20 November" in made.content_text
    assert not unsupported(made)
    documents.recheck(made, now=NOW)
    assert not unsupported(made)


def test_an_answer_from_facts_and_one_that_is_missing(browser: Client, alices_profile: Profile) -> None:
    form = {"question": "What are your salary expectations?", **MANNER}
    answer = browser.post("/studio/answer/", form)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "You have not said what you want to earn." in page
    assert "/profile/preferences/#id_pay_minimum" in page or "preferences" in page
    assert not Generation.objects.exists()
    Preferences.objects.update_or_create(
        profile=alices_profile, defaults={"pay_minimum": 60_000, "pay_currency": "GBP"}
    )
    browser.post("/studio/answer/", form)
    made = Generation.objects.get()
    assert made.content["paragraphs"] == ["I am looking for at least 60,000 GBP a year."]
    assert made.posting is None
    assert "What are your salary expectations?" in browser.get(f"/studio/{made.pk}/").content.decode()


def test_linkedin_texts_need_no_job(browser: Client) -> None:
    browser.get("/studio/linkedin/")
    browser.post("/studio/linkedin/", {"kind": "headline", **MANNER})
    made = Generation.objects.get()
    assert made.posting is None
    assert made.named == "LinkedIn headline"
    assert len(made.content_text) <= 220
    page = browser.get(f"/studio/{made.pk}/").content.decode()
    assert "of 220 characters" in page
    assert browser.get("/studio/").status_code == 200


def test_a_wrong_form_comes_back_with_what_was_typed(browser: Client) -> None:
    answer = browser.post("/studio/answer/", {"question": "", "max_characters": "7", **MANNER})
    assert answer.status_code == 422
    assert "greater than or equal to 80" in answer.content.decode()
