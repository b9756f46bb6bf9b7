"""The journey of the reference over HTTP: samples, better wording, ranking, resume, letter, file, history."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Sum
from django.test import Client

from accounts.models import User
from generation.models import Enhancement, Generation, Ranking, SampleDocument
from jobmatch.ai import shared_breaker
from jobmatch.ai.models import Call
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer, Said

LETTER = (
    "Dear Ms Byrne,\n\nI'm writing about the post you advertised. I've always liked small teams, and I don't write "
    "long letters. I fixed what was slow and kept what worked.\n\nI'd be glad to talk.\n\nBest wishes,\nAlice"
)


@pytest.fixture
def browser(alice: User, alices_profile: Profile, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


def post(browser: Client, path: str, body: dict[str, Any]) -> Any:
    return browser.post(f"/api/v1/{path}", body, content_type="application/json")


def sample(text: str | bytes = LETTER, name: str = "letter.txt", kind: str = "cover_letter") -> dict[str, Any]:
    data = text.encode() if isinstance(text, str) else text
    return {"document_type": kind, "file": SimpleUploadedFile(name, data)}


def test_the_whole_journey_without_a_model(browser: Client, alice: User, django_role: Posting) -> None:
    kept = browser.post("/api/v1/samples/upload", sample())
    assert kept.status_code == 201
    assert kept.json()["is_active"] is True
    assert kept.json()["user_id"] == alice.pk

    better = post(browser, "profile/enhance", {"custom_prompt": "Be brief"}).json()
    assert better["status"] == "completed"
    assert better["llm_metadata"]["model"] == "rules"

    job = {"job_id": str(django_role.pk)}
    ranking = post(browser, "rankings/create", job).json()
    assert ranking["status"] == "completed"
    assert set(ranking["relevance_scores"]) >= set(ranking["ranked_experience_ids"])
    assert ranking["keyword_matches"]["Python"] >= 2
    assert browser.get(f"/api/v1/rankings/job/{django_role.pk}").json()["id"] == ranking["id"]

    resume = post(browser, "generations/resume", {**job, "max_experiences": 1}).json()
    assert "booking service in Python and Django" in resume["resume_text"]
    assert resume["content_used"]["experiences_count"] == 1
    assert resume["llm_metadata"]["model"] == "none"
    assert 0 <= resume["ats_score"] <= 100
    assert resume["ats_feedback"]
    assert all(claim["state"] != "unsupported" for claim in resume["claims"])

    letter = post(browser, "generations/cover-letter", {**job, "hiring_manager_name": "Sarah Johnson"}).json()
    assert "Sarah Johnson" in letter["cover_letter_text"]
    assert letter["engine"] == "rules"
    assert letter["content_used"]["writing_style_applied"] is True
    assert all(claim["state"] != "unsupported" for claim in letter["claims"])

    for kind, start in (("pdf", b"%PDF"), ("docx", b"PK"), ("txt", b"Alice Ashworth")):
        file = browser.get(f"/api/v1/generations/{resume['generation_id']}/export", {"type": kind})
        assert file.content.startswith(start)
        assert f"Alice-Ashworth-Acme-Rail-Resume.{kind}" in file["Content-Disposition"]

    history = browser.get("/api/v1/generations/history", {"limit": 1}).json()
    assert [row["document_type"] for row in history["generations"]] == ["cover_letter"]
    assert history["pagination"] == {"limit": 1, "offset": 0, "total": 2, "hasMore": True}

    assert browser.delete(f"/api/v1/generations/{resume['generation_id']}").status_code == 204
    assert browser.get("/api/v1/generations/history").json()["total"] == 1


def answering(server: ProviderServer, *answers: dict[str, Any]) -> None:  # noqa: F811
    server.answers[:] = [Said(text=json.dumps(answer)) for answer in answers]


def test_a_model_writes_and_what_it_invents_is_taken_out(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    order = {"experiences": [1, 0], "projects": [], "rationale": "The older post tells more."}
    good = "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day."
    invented = "I also led a team of 60 engineers and cut cloud costs by 93%."
    closing = "I would be glad to talk about the work at Acme Rail."
    answering(server, order, {"paragraphs": [good + " " + invented, "I mentored three junior developers.", closing]})
    letter = post(browser, "generations/cover-letter", {"job_id": str(django_role.pk)}).json()
    assert letter["engine"] == "gpt-4o-mini"
    assert good in letter["cover_letter_text"]
    assert "93%" not in letter["cover_letter_text"]
    assert any("93%" in gone["text"] for gone in letter["removed"])
    assert "alice@example.org" not in json.dumps(server.received)
    assert "Alice Ashworth" not in json.dumps(server.received)


def test_a_model_orders_but_cannot_invent_entries_or_scores(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    answering(server, {"experiences": [1, 7, 1], "projects": [3], "rationale": "Because."})
    made = post(browser, "rankings/create", {"job_id": str(django_role.pk)}).json()
    by_rules = sorted(made["relevance_scores"].values())
    assert len(made["ranked_experience_ids"]) == 2
    assert made["engine"] == "gpt-4o-mini"
    assert made["relevance_scores"][made["ranked_experience_ids"][0]] == by_rules[0]


@pytest.mark.parametrize("said", [Said(status=500), Said(text="no JSON at all"), Said(text='{"paragraphs": "one"}')])
def test_a_provider_that_fails_costs_nobody_their_letter(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
    said: Said,
) -> None:
    server.answers[:] = [said]
    letter = post(browser, "generations/cover-letter", {"job_id": str(django_role.pk)})
    assert letter.status_code == 200
    assert letter.json()["engine"] == "rules"
    assert letter.json()["llm_metadata"]["reason"]


def test_a_model_s_wording_counts_only_where_every_claim_traces(
    browser: Client,
    alices_profile: Profile,
    server: ProviderServer,  # noqa: F811
) -> None:
    summary = {"number": 0, "text": "Backend developer of booking and payment services in Python for seven years."}
    invented = {"number": 1, "text": "Built the booking service for 900,000 bookings a day."}
    answering(server, {"items": [summary, invented, {"number": 99, "text": "Nothing"}]})
    browser.post("/api/v1/samples/upload", sample())
    server.received.clear()
    made = post(browser, "profile/enhance", {}).json()
    proposals = {item["pointer"]: item["after"] for item in made["items"]}
    assert proposals["/basics/summary"] == summary["text"]
    assert not any("900,000" in text for text in proposals.values())
    assert made["enhanced_sections"]["professional_summary"] == summary["text"]


def test_accepted_wording_is_used_and_can_be_taken_back(
    browser: Client,
    alices_profile: Profile,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    before = alices_profile.summary
    said = "Backend developer of booking and payment services in Python for seven years."
    answering(server, {"items": [{"number": 0, "text": said}]})
    browser.post("/api/v1/samples/upload", sample())
    item = post(browser, "profile/enhance", {}).json()["items"][0]
    path = f"/api/v1/profile/enhancements/items/{item['id']}"
    browser.patch(path, {"state": "accepted"}, content_type="application/json")
    alices_profile.refresh_from_db()
    assert (alices_profile.summary, alices_profile.enhanced_summary) == (before, said)
    browser.patch(path, {"state": "proposed"}, content_type="application/json")
    alices_profile.refresh_from_db()
    assert alices_profile.enhanced_summary == ""
    assert Enhancement.objects.count() == 1


def test_a_ranking_is_kept_until_the_profile_changes(
    browser: Client, alices_profile: Profile, django_role: Posting
) -> None:
    job = {"job_id": str(django_role.pk)}
    first = post(browser, "rankings/create", job).json()
    assert post(browser, "rankings/create", job).json()["created_at"] == first["created_at"]
    row = alices_profile.experiences.first()
    assert row is not None
    row.highlights = ["Ran Kubernetes clusters"]
    row.save()
    assert post(browser, "rankings/create", job).json()["created_at"] != first["created_at"]
    assert Ranking.objects.count() == 1


@pytest.mark.parametrize(
    ("file", "status"),
    [
        (sample(name="letter.exe"), 400),
        (sample(text=b"x" * (1024 * 1024 + 1)), 413),
        (sample(text=""), 422),
        (sample(text=b"%PDF-1.4 broken", name="a.pdf"), 422),
    ],
)
def test_samples_are_refused_with_the_reference_s_statuses(browser: Client, file: dict[str, Any], status: int) -> None:
    answer = browser.post(
        "/api/v1/samples/upload", {**file, "file": SimpleUploadedFile(file["file"].name, file["file"].read())}
    )
    assert answer.status_code == status
    assert answer.json()["detail"]
    assert not SampleDocument.objects.exists()


def test_one_sample_of_a_type_is_in_use_and_deleting_it_brings_back_the_last(browser: Client, alice: User) -> None:
    first = browser.post("/api/v1/samples/upload", sample()).json()
    second = browser.post("/api/v1/samples/upload", sample(name="two.txt")).json()
    active = browser.get("/api/v1/samples", {"is_active": "true"}).json()
    assert [row["id"] for row in active["samples"]] == [second["id"]]
    assert browser.delete(f"/api/v1/samples/{second['id']}").status_code == 204
    detail = browser.get(f"/api/v1/samples/{first['id']}").json()
    assert detail["is_active"] is True
    assert detail["full_text"].startswith("Dear Ms Byrne")
    assert detail["writing_style"]["tone"]


def test_a_resume_can_be_edited_and_what_is_untrue_is_marked_until_confirmed(
    browser: Client, django_role: Posting
) -> None:
    made = post(browser, "generations/resume", {"job_id": str(django_role.pk)}).json()
    path = f"/api/v1/generations/{made['generation_id']}"
    made["content"]["work"][0]["highlights"].append("Led a team of 45 engineers")
    body = {"content": made["content"], "changed_at": made["changed_at"]}
    edited = browser.patch(path, body, content_type="application/json").json()
    wrong = [claim for claim in edited["claims"] if claim["state"] == "unsupported"]
    assert any("45" in claim["claim"] for claim in wrong)
    again = browser.patch(path, body, content_type="application/json")
    assert (again.status_code, again.json()["code"]) == (409, "changed_meanwhile")
    sure = post(browser, f"generations/{made['generation_id']}/confirm", {"fact": "Led a team of 45 engineers"}).json()
    assert not [claim for claim in sure["claims"] if claim["state"] == "unsupported"]


def test_options_have_limits(browser: Client, django_role: Posting) -> None:
    job = str(django_role.pk)
    for body in ({"max_experiences": 0}, {"max_projects": 9}, {"custom_prompt": "x" * 501}):
        assert post(browser, "generations/resume", {"job_id": job, **body}).status_code == 400
    assert post(browser, "generations/resume", {"job_id": job, "template": "none"}).status_code == 422
    assert post(browser, "generations/resume", {"job_id": job, "look": {"font_size": 4}}).status_code == 422
    assert post(browser, "generations/cover-letter", {"job_id": job, "max_paragraphs": 2}).status_code == 400
    assert not Generation.objects.exists()


def test_without_profile_or_job_the_answer_says_what_is_missing(
    bob: User, sign_in: Callable[[User], Client], django_role: Posting, browser: Client
) -> None:
    bobs = sign_in(bob)
    bob.full_name = ""
    Profile.objects.filter(user=bob).delete()
    answer = post(bobs, "rankings/create", {"job_id": str(django_role.pk)})
    assert (answer.status_code, answer.json()["detail"]) == (404, "No profile found for user. Create a profile first.")
    answer = post(browser, "rankings/create", {"job_id": "770e8400-e29b-41d4-a716-446655440002"})
    assert (answer.status_code, answer.json()["detail"]) == (404, "Job not found")


def test_while_the_provider_rests_letters_are_written_and_nothing_is_asked_or_charged(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers[:] = [Said(status=500)]
    job = {"job_id": str(django_role.pk)}
    while not shared_breaker.is_open(server.url):
        post(browser, "generations/cover-letter", job)
    asked = len(server.received)
    for _ in range(3):
        letter = post(browser, "generations/cover-letter", job).json()
        assert (letter["engine"], letter["llm_metadata"]["reason"]) == ("rules", "resting")
    assert len(server.received) == asked
    assert Call.objects.aggregate(total=Sum("cost"))["total"] == 0
    assert Generation.objects.filter(status="completed").count() >= 4
