"""Every endpoint for owner, outsider, wrong role and anonymous. One that is not in the table fails the last test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts.models import User
from generation import documents, samples
from generation.material import material_of
from generation.models import BatchRun, Draft, Enhancement
from generation.resumes import ResumeOptions
from jobs.hiring import pipeline
from jobs.models import Match, Posting
from profiles.models import Profile, Upload
from tests.cast import ALICE_RESUME, DJANGO_POSTING, NOW

# url name → ids, method, body, and the answer for (alice, bob, rita of Acme, omar elsewhere, olga, anonymous).
# Alice owns what is personal, Rita what is Acme's, Olga operates.
ENDPOINTS: dict[str, tuple[list[str], str, dict[str, Any], tuple[int, int, int, int, int, int]]] = {
    "register": ([], "post", {}, (400, 400, 400, 400, 400, 400)),
    "login": ([], "post", {}, (400, 400, 400, 400, 400, 400)),
    "refresh": ([], "post", {}, (400, 400, 400, 400, 400, 400)),
    "me": ([], "get", {}, (200, 200, 200, 200, 200, 401)),
    "users": ([], "get", {}, (403, 403, 403, 403, 200, 401)),
    "profile": (["alice"], "get", {}, (200, 404, 404, 404, 200, 401)),
    "parse-text": (["alice"], "post", {"resume_text": ALICE_RESUME}, (202, 404, 404, 404, 202, 401)),
    "upload-resume": (["alice"], "post", {}, (415, 404, 404, 404, 415, 401)),
    "upload": (["upload"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "accept-upload": (["upload"], "post", {}, (409, 404, 404, 404, 404, 401)),
    "jobs": ([], "get", {}, (200, 200, 200, 200, 200, 200)),
    "refresh-jobs": ([], "post", {}, (403, 403, 403, 403, 202, 401)),
    "job": (["posting"], "put", {"description": DJANGO_POSTING}, (404, 404, 200, 404, 404, 401)),
    "candidates": (["posting"], "get", {}, (404, 404, 200, 404, 404, 401)),
    "candidate": (["posting", "profile"], "patch", {"status": "screening"}, (404, 404, 200, 404, 404, 401)),
    "upload-for-job": ([], "post", {}, (415, 415, 415, 415, 415, 401)),
    "profile-matches": (["alice"], "get", {}, (200, 404, 404, 404, 200, 401)),
    "score-jobs": (["alice"], "post", {}, (200, 404, 404, 404, 200, 401)),
    "matches": ([], "get", {}, (200, 200, 200, 200, 200, 401)),
    "match": (["match"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "upload-sample": ([], "post", {}, (415, 415, 415, 415, 415, 401)),
    "samples": ([], "get", {}, (200, 200, 200, 200, 200, 401)),
    "sample": (["sample"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "activate-sample": (["sample"], "post", {}, (200, 404, 404, 404, 404, 401)),
    "enhance": ([], "post", {}, (200, 404, 404, 404, 404, 401)),
    "enhancement": (["enhancement"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "enhancement-item": (["item"], "patch", {"state": "skipped"}, (200, 404, 404, 404, 404, 401)),
    "create-ranking": ([], "post", {"job_id": "posting"}, (200, 404, 404, 404, 404, 401)),
    "ranking": (["posting"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "generate-resume": ([], "post", {"job_id": "posting"}, (200, 404, 404, 404, 404, 401)),
    "generate-cover-letter": ([], "post", {"job_id": "posting"}, (200, 404, 404, 404, 404, 401)),
    "generations": ([], "get", {}, (200, 200, 200, 200, 200, 401)),
    "generation": (["generation"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "export-generation": (["generation"], "get", {"type": "txt"}, (200, 404, 404, 404, 404, 401)),
    "confirm-claim": (["generation"], "post", {"fact": "Speaks Welsh"}, (200, 404, 404, 404, 404, 401)),
    "regenerate": (["generation"], "post", {}, (201, 404, 404, 404, 404, 401)),
    "compare": (["generation", "generation"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "suggestions": (["generation"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "optimize": (["generation"], "post", {"pointer": "/basics/summary"}, (200, 404, 404, 404, 404, 401)),
    "cold-mail-text": ([], "post", {"job_id": "posting"}, (201, 404, 404, 404, 404, 401)),
    "follow-up-text": ([], "post", {"job_id": "posting"}, (201, 404, 404, 404, 404, 401)),
    "linkedin-text": ([], "post", {"kind": "about"}, (201, 404, 404, 404, 404, 401)),
    "answer-text": ([], "post", {"question": "Why should we hire you?"}, (201, 404, 404, 404, 404, 401)),
    "instruct-text": (["generation"], "post", {"instruction": "shorter"}, (422, 404, 404, 404, 404, 401)),
    "outcomes": ([], "get", {}, (200, 200, 200, 200, 200, 401)),
    "draft": (["draft"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "batches": ([], "post", {"job_ids": []}, (422, 422, 422, 422, 422, 401)),
    "batch": (["run"], "get", {}, (200, 404, 404, 404, 404, 401)),
    "ats": ([], "post", {}, (415, 415, 415, 415, 415, 401)),
    "resume-analysis": ([], "post", {}, (415, 415, 415, 415, 415, 401)),
    "tailored-resume": ([], "post", {}, (415, 415, 415, 415, 415, 401)),
    "ats-text": ([], "post", {}, (400, 400, 400, 400, 400, 401)),
    "resume-analysis-text": ([], "post", {}, (400, 400, 400, 400, 400, 401)),
    "tailored-resume-text": ([], "post", {}, (400, 400, 400, 400, 400, 401)),
    "logout": ([], "post", {}, (204, 204, 204, 204, 204, 401)),
}


@pytest.fixture
def ids(alice: User, alices_profile: Profile, django_role: Posting) -> dict[str, Any]:
    pipeline.apply(profile=alices_profile, posting=django_role, now=NOW)
    sample = samples.keep(user=alice, document_type="cover_letter", filename="a.txt", text=ALICE_RESUME, now=NOW)
    made = documents.write_resume(material_of(user=alice, posting_id=django_role.pk), options=ResumeOptions(), now=NOW)
    wording = Enhancement.objects.create(profile=alices_profile)
    item = wording.items.create(order=0, pointer="/basics/summary", before="a", after="b")
    return {
        "sample": sample.pk,
        "draft": Draft.objects.create(user=alice).pk,
        "generation": made.pk,
        "enhancement": wording.pk,
        "item": item.pk,
        "run": BatchRun.objects.create(profile=alices_profile).pk,
        "alice": alice.pk,
        "profile": alices_profile.pk,
        "posting": django_role.pk,
        "upload": Upload.objects.get(user=alice).pk,
        "match": Match.objects.get(profile=alices_profile).pk,
    }


def address(name: str, ids: dict[str, Any]) -> str:
    version = "v2" if name.endswith("-text") and name != "parse-text" else "v1"
    return reverse(f"{version}:{name}", args=[ids[key] for key in ENDPOINTS[name][0]])


def body_of(name: str, ids: dict[str, Any]) -> dict[str, Any]:
    return {key: str(ids["posting"]) if value == "posting" else value for key, value in ENDPOINTS[name][2].items()}


@pytest.mark.parametrize("name", ENDPOINTS)
def test_each_endpoint_answers_each_person_as_the_table_says(
    name: str,
    ids: dict[str, Any],
    alice: User,
    bob: User,
    rita: User,
    omar: User,
    olga: User,
    sign_in: Callable[[User], Client],
) -> None:
    _, method, _, expected = ENDPOINTS[name]
    url, body = address(name, ids), body_of(name, ids)

    def answer(browser: Client) -> int:
        options = {"content_type": "application/json"} if method != "get" else {}
        return getattr(browser, method)(url, body, **options).status_code

    browsers = [*(sign_in(person) for person in (alice, bob, rita, omar, olga)), Client()]
    shown = tuple(answer(browser) for browser in browsers)
    assert shown == expected


def test_no_endpoint_is_missing_from_the_table() -> None:
    def own(patterns: list[Any], inside: bool) -> set[str]:
        names = set()
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                names |= own(pattern.url_patterns, inside or str(pattern.pattern).startswith("api/v"))
            elif isinstance(pattern, URLPattern) and inside and pattern.name:
                names.add(pattern.name)
        return names

    assert own(get_resolver().url_patterns, inside=False) == set(ENDPOINTS)
