"""Mails, LinkedIn texts and answers by API, and what is refused there."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from generation.models import Generation
from jobs.models import Posting
from tests.generation_app.texts import TRUE


def post(browser: Client, path: str, body: dict[str, Any], **headers: str) -> Any:
    return browser.post(f"/api/{path}", body, content_type="application/json", headers=headers)


def test_the_endpoints_write_and_say_who_wrote(browser: Client, django_role: Posting) -> None:
    job = str(django_role.pk)
    asked = {
        "v2/cold-mail": {"job_id": job, "to": "recruiter", "tone": "formal"},
        "v2/follow-up": {"job_id": job, "purpose": "thanks", "on": "2026-11-12", "about": "the timetables"},
        "v2/linkedin": {"kind": "about", "looking": True},
        "v2/answers": {"question": "Why do you want to work here?", "job_id": job},
    }
    for path, body in asked.items():
        answer = post(browser, path, body)
        assert answer.status_code == 201, answer.content
        told = answer.json()
        assert told["engine"] == "rules"
        assert told["text"] == told["content"]["paragraphs"][0] or told["text"]
        assert not [claim for claim in told["claims"] if claim["state"] == "unsupported"]
    history = browser.get("/api/v1/generations/history").json()
    assert history["total"] == 4
    assert {row["name"] for row in history["generations"]} == {"First message", "Thank-you", "LinkedIn About", "Answer"}
    assert [row["job_title"] for row in history["generations"] if row["job_id"] is None] == [""]


def test_one_is_changed_by_api(browser: Client, mail: Generation) -> None:
    answer = post(browser, f"v2/generations/{mail.pk}/instruct", {"instruction": "in German"})
    assert answer.status_code == 201
    assert answer.json()["content"]["language"] == "de"
    refused = post(browser, f"v2/generations/{mail.pk}/instruct", {"instruction": "sing it"})
    assert refused.status_code == 422
    assert refused.json()["code"] == "not_understood"
    body = {"content": {"paragraphs": [TRUE], "closing": "Best,", "signature": ["Alice"]}}
    changed = browser.patch(f"/api/v1/generations/{mail.pk}", body, content_type="application/json")
    assert changed.json()["text"].startswith(TRUE)
    wrong = browser.patch(f"/api/v1/generations/{mail.pk}", {"content": {"paragraphs": 7}}, "application/json")
    assert wrong.status_code == 422
    assert wrong.json()["code"] == "bad_text"
    assert post(browser, f"v1/generations/{mail.pk}/regenerate", {}).status_code == 201


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("v2/answers", {"question": "What is your notice period?"}, "nothing_stated"),
        ("v2/answers", {"question": "What is your greatest weakness?"}, "own_words"),
        ("v2/answers", {"question": "?!?"}, "bad_question"),
        ("v2/linkedin", {"kind": "project"}, "nothing_stated"),
    ],
)
def test_a_refusal_has_a_code_and_the_field_to_fill(
    browser: Client, path: str, body: dict[str, Any], code: str
) -> None:
    refused = post(browser, path, body)
    assert refused.status_code == 422
    told = refused.json()
    assert told["code"] == code
    assert told["detail"]
    assert (code == "nothing_stated") == bool(told.get("fields"))


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("v2/cold-mail", {"job_id": "none"}),
        ("v2/linkedin", {"kind": "song"}),
        ("v2/answers", {"question": "x" * 1001}),
        ("v2/answers", {"question": "Why?", "max_characters": 3}),
        ("v2/answers", {"question": "Why?", "tone": "rude"}),
        ("v2/answers", {"question": "Why?", "mention": ["a"] * 7}),
    ],
)
def test_a_wrong_body_is_refused_in_one_shape(browser: Client, path: str, body: dict[str, Any]) -> None:
    refused = post(browser, path, body)
    assert refused.status_code == 400
    assert set(refused.json()) >= {"code", "detail", "fields"}
