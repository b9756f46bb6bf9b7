"""The reference document of the pipeline, endpoint by endpoint: its fields, its limits, its errors in its own words."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from accounts.models import User
from generation import drafting
from generation.models import Draft, Generation
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import NOW

LETTER = "Dear Ms Byrne,\n\nI'm writing about your post. I've kept things short.\n\nBest wishes,\nAlice"
NOBODY = str(uuid.uuid4())
SAMPLE = {
    "id",
    "user_id",
    "document_type",
    "original_filename",
    "word_count",
    "character_count",
    "is_active",
    "created_at",
}


@pytest.fixture
def browser(alice: User, alices_profile: Profile, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


def post(browser: Client, path: str, body: dict[str, Any], **headers: str) -> Any:
    return browser.post(f"/api/v1/{path}", body, content_type="application/json", headers=headers)


def upload(browser: Client, data: str | bytes = LETTER, *, name: str = "letter.txt", kind: str = "cover_letter") -> Any:
    raw = data.encode() if isinstance(data, str) else data
    return browser.post("/api/v1/samples/upload", {"document_type": kind, "file": SimpleUploadedFile(name, raw)})


def test_samples(browser: Client) -> None:
    first = upload(browser)
    assert first.status_code == 201
    assert set(first.json()) == SAMPLE
    second = upload(browser, name="newer.txt").json()
    listed = browser.get("/api/v1/samples").json()
    assert listed["total"] == 2
    assert [row["is_active"] for row in listed["samples"]] == [True, False]
    assert set(listed["samples"][0]) == SAMPLE
    active = browser.get("/api/v1/samples", {"document_type": "cover_letter", "is_active": "true"}).json()
    assert [row["id"] for row in active["samples"]] == [second["id"]]
    whole = browser.get(f"/api/v1/samples/{second['id']}").json()
    assert set(whole) >= SAMPLE | {"full_text", "writing_style", "updated_at"}
    assert set(whole["writing_style"]) >= {"tone", "vocabulary_level", "sentence_structure", "key_phrases"}
    assert browser.delete(f"/api/v1/samples/{second['id']}").status_code == 204
    assert browser.get(f"/api/v1/samples/{second['id']}").status_code == 404


@pytest.mark.parametrize(
    ("data", "name", "status", "detail"),
    [
        ("x", "a.odt", 400, "Only text (.txt), PDF and Word (.docx) files are supported for samples."),
        (b"a " * 600_000, "a.txt", 413, "File size exceeds 1MB limit"),
        ("", "a.txt", 422, "File is empty or contains no readable text"),
        (" \n ", "a.txt", 422, "File is empty or contains no readable text"),
    ],
)
def test_samples_that_are_refused(browser: Client, data: str | bytes, name: str, status: int, detail: str) -> None:
    answer = upload(browser, data, name=name)
    assert (answer.status_code, answer.json()["detail"]) == (status, detail)
    assert browser.get("/api/v1/samples").json()["total"] == 0


@pytest.mark.parametrize("query", [{"document_type": "poem"}, {"is_active": "perhaps"}])
def test_a_filter_that_means_nothing_is_refused(browser: Client, query: dict[str, str]) -> None:
    assert browser.get("/api/v1/samples", query).status_code == 400


def test_enhancement(browser: Client, alices_profile: Profile) -> None:
    body = {"profile_id": str(alices_profile.pk), "custom_prompt": "Emphasize technical leadership"}
    missing = post(browser, "profile/enhance", body)
    assert missing.status_code == 404
    assert missing.json()["detail"] == "No active cover letter sample found. Upload a sample first."
    upload(browser)
    made = post(browser, "profile/enhance", body).json()
    assert made["profile_id"] == str(alices_profile.pk)
    assert made["status"] == "completed"
    assert set(made["enhanced_sections"]) == {"professional_summary", "experiences_enhanced", "projects_enhanced"}
    told = made["llm_metadata"]
    assert set(told) >= {"model", "total_tokens", "processing_time_seconds", "sections_requested", "success_rate"}
    assert told["success_rate"] == f"{told['sections_enhanced'] / told['sections_requested']:.1%}"
    assert set(made["writing_style_used"]) >= {"tone", "vocabulary_level"}
    wrong = post(browser, "profile/enhance", {"profile_id": NOBODY})
    assert (wrong.status_code, wrong.json()["detail"]) == (404, "Profile not found")
    assert post(browser, "profile/enhance", {**body, "custom_prompt": "x" * 501}).status_code == 400


def test_ranking(browser: Client, django_role: Posting, bob: User, sign_in: Callable[[User], Client]) -> None:
    job = {"job_id": str(django_role.pk)}
    none = browser.get(f"/api/v1/rankings/job/{django_role.pk}")
    said = "No ranking found for this job. Create one using POST /rankings/create"
    assert (none.status_code, none.json()["detail"]) == (404, said)
    made = post(browser, "rankings/create", job).json()
    assert set(made) >= {
        "id",
        "user_id",
        "job_id",
        "ranked_experience_ids",
        "ranked_project_ids",
        "ranking_rationale",
        "keyword_matches",
        "relevance_scores",
        "llm_metadata",
        "status",
        "created_at",
    }
    assert all(0 <= score <= 1 for score in made["relevance_scores"].values())
    assert post(browser, "rankings/create", job).json()["created_at"] == made["created_at"]
    assert browser.get(f"/api/v1/rankings/job/{django_role.pk}").json()["id"] == made["id"]
    lost = post(browser, "rankings/create", {"job_id": NOBODY})
    assert (lost.status_code, lost.json()["detail"]) == (404, "Job not found")
    bare = post(sign_in(bob), "rankings/create", job)
    assert (bare.status_code, bare.json()["detail"]) == (
        404,
        "No profile found for user. Create a profile first.",
    )


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("generations/resume", {"max_experiences": 0}),
        ("generations/resume", {"max_experiences": 11}),
        ("generations/resume", {"max_projects": 6}),
        ("generations/resume", {"custom_prompt": "x" * 501}),
        ("generations/cover-letter", {"max_paragraphs": 2}),
        ("generations/cover-letter", {"max_paragraphs": 7}),
        ("generations/cover-letter", {"custom_prompt": "x" * 501}),
        ("rankings/create", {"custom_prompt": "x" * 501}),
    ],
)
def test_options_beyond_the_reference_are_refused(
    browser: Client, django_role: Posting, path: str, body: dict[str, Any]
) -> None:
    answer = post(browser, path, {"job_id": str(django_role.pk), **body})
    assert answer.status_code == 400
    assert list(answer.json()["fields"]) == [next(iter(body))]


def test_resume_letter_and_history(browser: Client, django_role: Posting) -> None:
    job = {"job_id": str(django_role.pk)}
    upload(browser)
    resume = post(browser, "generations/resume", {**job, "include_summary": False, "max_projects": 0}).json()
    assert set(resume) >= {"generation_id", "job_id", "document_type", "status", "resume_text", "ats_feedback"}
    assert set(resume["content_used"]) == {
        "experiences_count",
        "projects_count",
        "skills_count",
        "education_count",
        "summary_enhanced",
    }
    assert resume["llm_metadata"]["note"] == "Pure logic compilation, no LLM used"
    assert "SUMMARY" not in resume["resume_text"]
    asked = {**job, "company_name": "TechCorp Inc.", "hiring_manager_name": "Sarah Johnson", "max_paragraphs": 3}
    letter = post(browser, "generations/cover-letter", asked).json()
    assert "Dear Sarah Johnson," in letter["cover_letter_text"]
    assert "TechCorp Inc." in letter["cover_letter_text"]
    assert ".." not in letter["cover_letter_text"]
    assert len(letter["content"]["paragraphs"]) <= 3
    assert set(letter["content_used"]) == {
        "top_experiences",
        "top_projects",
        "skills_highlighted",
        "writing_style_applied",
    }
    history = browser.get("/api/v1/generations/history", {"job_id": job["job_id"], "limit": 1, "offset": 1}).json()
    assert history["pagination"] == {"limit": 1, "offset": 1, "total": 2, "hasMore": False}
    assert set(history["generations"][0]) >= {
        "generation_id",
        "job_id",
        "job_title",
        "company",
        "document_type",
        "status",
        "ats_score",
        "created_at",
    }
    gone = f"/api/v1/generations/{resume['generation_id']}"
    assert browser.delete(gone).status_code == 204
    again = browser.delete(gone)
    assert (again.status_code, again.json()["detail"]) == (404, "Generation not found")


def test_nothing_is_there_for_visitors_and_odd_ids(browser: Client) -> None:
    assert Client().get("/api/v1/samples").status_code == 401
    odd = browser.get("/api/v1/samples/17")
    assert (odd.status_code, odd.json()["code"]) == (404, "not_found")
    assert b"<html" in browser.get("/studio/17/").content


def test_who_would_rather_not_wait_gets_a_draft(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    letter = {"paragraphs": ["I built the booking service in Python and Django.", "I would be glad to talk."]}
    order = {"experiences": [0, 1], "projects": [], "rationale": "The newest tells most."}
    server.answers = [Said(json.dumps(order)), Said(json.dumps(letter))]
    body = {"job_id": str(django_role.pk)}
    answer = post(browser, "generations/cover-letter", body, prefer="respond-async")
    assert (answer.status_code, answer["Preference-Applied"]) == (202, "respond-async")
    assert not server.received
    assert browser.get(answer["Location"]).json()["state"] == "waiting"
    drafting.write(draft_id=answer.json()["id"], now=NOW)
    done = browser.get(answer["Location"]).json()
    assert (done["state"], done["generation_id"]) == ("done", str(Generation.objects.get().pk))
    other = post(browser, "generations/cover-letter", body, prefer="respond-async")
    assert browser.delete(other["Location"]).status_code == 204
    assert browser.get(other["Location"]).json()["state"] == "cancelled"


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("profile/enhance", {}, "wording"),
        ("rankings/create", {"job_id": "job", "custom_prompt": "Cloud first"}, "ranking"),
        ("generations/{document}/optimize", {"pointer": "/work/0/highlights"}, "section"),
    ],
)
def test_each_slow_endpoint_can_be_deferred(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
    path: str,
    body: dict[str, str],
    kind: str,
) -> None:
    upload(browser)
    server.received.clear()
    server.answers = [Said(json.dumps({"items": [], "experiences": [1, 0], "rationale": "So."}))]
    made = post(browser, "generations/resume", {"job_id": str(django_role.pk)}).json()
    server.received.clear()
    job = {name: str(django_role.pk) if value == "job" else value for name, value in body.items()}
    answer = post(browser, path.format(document=made["generation_id"]), job, prefer="respond-async")
    assert (answer.status_code, answer.json()["kind"]) == (202, kind)
    assert not server.received
    drafting.write(draft_id=answer.json()["id"], now=NOW)
    assert len(server.received) == 1
    assert Draft.objects.get().state == "done"
    assert browser.get(answer["Location"]).json()["result"]


def test_a_resume_asks_no_model_and_its_letter_may_be_varied_later(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    job = {"job_id": str(django_role.pk)}
    made = post(browser, "generations/resume", job).json()
    post(browser, f"generations/{made['generation_id']}/regenerate", {})
    assert not server.received
    server.answers = [Said("no", status=401)]
    letter = post(browser, "generations/cover-letter", job).json()
    server.received.clear()
    again = post(browser, f"generations/{letter['generation_id']}/regenerate", {}, prefer="respond-async")
    assert (again.status_code, again.json()["kind"]) == (202, "letter")
    assert not server.received


def test_without_a_model_nothing_is_deferred(browser: Client, django_role: Posting) -> None:
    answer = post(browser, "rankings/create", {"job_id": str(django_role.pk)}, prefer="respond-async")
    assert answer.status_code == 200


def test_one_s_runs_are_listed(browser: Client, django_role: Posting) -> None:
    made = post(browser, "generations/batches", {"job_ids": [str(django_role.pk)]}).json()
    assert [run["id"] for run in browser.get("/api/v1/generations/batches").json()["batches"]] == [made["id"]]
