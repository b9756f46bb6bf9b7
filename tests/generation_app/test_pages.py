"""Pages of the Studio that do more than show: a file checked, a model of one's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from accounts.models import User
from jobmatch.ai.models import Endpoint
from jobs.models import Posting
from profiles.models import Profile, Upload
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import ALICE_RESUME

OWN = {"base_url": "https://models.example/v1", "model": "small", "api_key": "secret-key"}


@pytest.fixture
def browser(alice: User, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


def test_a_file_is_checked_beside_a_job_and_not_kept(
    browser: Client, alices_profile: Profile, django_role: Posting
) -> None:
    uploads = Upload.objects.count()
    file = SimpleUploadedFile("mine.txt", ALICE_RESUME.encode())
    page = browser.post("/studio/check/", {"file": file, "job": str(django_role.pk)})
    assert page.status_code == 200
    assert b"How the score adds up" in page.content
    assert b"What the posting asks for" in page.content
    assert Upload.objects.count() == uploads


def test_a_broken_file_is_refused_in_words(browser: Client) -> None:
    page = browser.post("/studio/check/", {"file": SimpleUploadedFile("a.pdf", b"%PDF-1.4 broken")})
    assert page.status_code == 422
    assert b"damaged" in page.content


@pytest.mark.parametrize("path", ["ats", "resume-analysis", "tailored-resume"])
def test_text_and_file_give_the_same_answer(browser: Client, django_role: Posting, path: str) -> None:
    words = {"job_description": django_role.text}
    by_text = browser.post(f"/api/v2/{path}", {"resume_text": ALICE_RESUME, **words}, content_type="application/json")
    by_file = browser.post(
        f"/api/v1/{path}", {"file": SimpleUploadedFile("pasted.txt", ALICE_RESUME.encode()), **words}
    )
    assert by_text.status_code == by_file.status_code == 200
    assert by_text.json() == by_file.json()


def test_an_analysis_names_categories_match_and_what_to_improve(browser: Client, django_role: Posting) -> None:
    body = {"resume_text": ALICE_RESUME, "job_description": django_role.text}
    answer = browser.post("/api/v2/resume-analysis", body, content_type="application/json").json()
    assert [found["name"] for found in answer["categories"]] == ["Python Developer"]
    assert answer["resume"]["basics"]["name"] == "Alice Ashworth"
    assert 0 <= answer["ats"]["score"] <= 100
    assert answer["analysis"]["overall_assessment"]


def test_a_model_of_one_s_own_is_kept_encrypted_and_forgotten(browser: Client, alice: User, settings: Any) -> None:
    settings.LLM_USER_KEYS_ALLOWED = True
    assert browser.post("/studio/model/", OWN).status_code == 302
    kept = Endpoint.objects.get(user_id=alice.pk)
    assert kept.api_key == "secret-key"
    assert b"secret-key" not in browser.get("/studio/model/").content
    browser.post("/studio/model/", {**OWN, "model": "large", "api_key": ""})
    assert Endpoint.objects.get().api_key == "secret-key"
    browser.post("/studio/model/", {**OWN, "base_url": "https://other.example/v1", "api_key": ""})
    assert Endpoint.objects.get().api_key == ""
    browser.post("/studio/model/", {"forget": "1"})
    assert not Endpoint.objects.exists()


def test_the_connection_is_tried_and_told(
    browser: Client,
    settings: Any,
    server: ProviderServer,  # noqa: F811
    django_capture_on_commit_callbacks: Any,
) -> None:
    settings.LLM_USER_KEYS_ALLOWED = True
    server.answers = [Said("Incorrect API key", status=401)]
    with django_capture_on_commit_callbacks(execute=True):
        going = browser.post("/studio/model/", {"test": "1"})["Location"]
    told = browser.get(going, follow=True).content.decode()
    assert "Incorrect API key" in told
    assert "Check the key" in told
    server.answers = [Said('{"ready": true}')]
    with django_capture_on_commit_callbacks(execute=True):
        going = browser.post("/studio/model/", {"test": "1"})["Location"]
    assert "gpt-4o-mini answers" in browser.get(going, follow=True).content.decode()
    assert "gpt-4o-mini answers" not in browser.get("/studio/model/").content.decode()
