"""Every page for owner, outsider, wrong role and anonymous. A page that is not in the table fails the last test."""

from __future__ import annotations

import uuid
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
from jobs.models import Application, Posting
from profiles import jsonresume, versions
from profiles.models import Profile, RemovedEntry, Upload, UploadPage
from tests.cast import ALICE_RESUME, NOW

SIGN_IN = 302
# url name → what its ids are, the method, and the answer for (owner, another candidate, rita of Acme, omar elsewhere,
# anonymous). "alice" owns what is personal; "rita" owns what is Acme's.
PAGES: dict[str, tuple[str, str, tuple[int, int, int, int, int]]] = {
    "landing": ("", "get", (302, 302, 302, 302, 200)),
    "home": ("", "get", (302, 302, 302, 302, SIGN_IN)),
    "settings": ("", "get", (200, 200, 200, 200, SIGN_IN)),
    "theme": ("", "post", (404, 404, 404, 404, SIGN_IN)),
    "settings_export": ("", "get", (200, 200, 200, 200, SIGN_IN)),
    "settings_erase": ("", "get", (200, 200, 200, 200, SIGN_IN)),
    "upload": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "upload_detail": ("upload", "get", (200, 404, 403, 403, SIGN_IN)),
    "upload_page": ("page", "get", (200, 404, 403, 403, SIGN_IN)),
    "upload_card": ("card", "post", (409, 404, 403, 403, SIGN_IN)),
    "upload_reopen": ("card", "post", (409, 404, 403, 403, SIGN_IN)),
    "upload_merge": ("upload", "get", (302, 404, 403, 403, SIGN_IN)),
    "upload_accept": ("upload", "post", (409, 404, 403, 403, SIGN_IN)),
    "profile": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "about": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "entry_new": ("section", "get", (200, 200, 403, 403, SIGN_IN)),
    "entry": ("entry", "get", (200, 404, 403, 403, SIGN_IN)),
    "entry_remove": ("entry", "post", (302, 404, 403, 403, SIGN_IN)),
    "entry_take_back": ("removed", "post", (302, 404, 403, 403, SIGN_IN)),
    "section_order": ("section", "post", (302, 302, 403, 403, SIGN_IN)),
    "personal": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "preferences": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "profile_json": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "profile_history": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "profile_compare": ("", "get", (404, 404, 403, 403, SIGN_IN)),
    "profile_restore": ("version", "post", (302, 404, 403, 403, SIGN_IN)),
    "matches": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "match_detail": ("posting", "get", (200, 404, 403, 403, SIGN_IN)),
    "match_decide": ("posting", "post", (422, 404, 403, 403, SIGN_IN)),
    "jobs": ("", "get", (200, 200, 200, 200, 200)),
    "posting_detail": ("posting", "get", (200, 200, 200, 200, 200)),
    "posting_apply": ("posting", "post", (200, 422, 403, 403, SIGN_IN)),
    "applications": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "application_withdraw": ("application", "post", (302, 404, 403, 403, SIGN_IN)),
    "postings": ("", "get", (403, 403, 200, 200, SIGN_IN)),
    "company_new": ("", "get", (403, 403, 200, 200, SIGN_IN)),
    "posting_new": ("", "get", (403, 403, 200, 200, SIGN_IN)),
    "candidates": ("posting", "get", (403, 403, 200, 404, SIGN_IN)),
    "posting_edit": ("posting", "get", (403, 403, 200, 404, SIGN_IN)),
    "posting_status": ("posting", "post", (403, 403, 422, 404, SIGN_IN)),
    "candidate_detail": ("application", "get", (403, 403, 200, 404, SIGN_IN)),
    "candidate_stage": ("application", "post", (403, 403, 422, 404, SIGN_IN)),
    "studio": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "studio_new": ("posting", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_order": ("posting", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_message": ("posting", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_answer": ("posting", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_answer_own": ("", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_linkedin": ("", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_instruct": ("document", "post", (422, 404, 403, 403, SIGN_IN)),
    "studio_draft": ("draft", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_draft_cancel": ("draft", "post", (302, 404, 403, 403, SIGN_IN)),
    "wording": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "wording_decide": ("item", "post", (404, 404, 403, 403, SIGN_IN)),
    "wording_accept_all": ("enhancement", "post", (302, 404, 403, 403, SIGN_IN)),
    "writing_samples": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "writing_sample_change": ("sample", "post", (302, 404, 403, 403, SIGN_IN)),
    "check_file": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "own_model": ("", "get", (404, 404, 403, 403, SIGN_IN)),
    "studio_section": ("block", "get", (200, 404, 403, 403, SIGN_IN)),
    "batch_new": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "batch": ("run", "get", (200, 404, 403, 403, SIGN_IN)),
    "batch_cancel": ("run", "post", (302, 404, 403, 403, SIGN_IN)),
    "batch_zip": ("run", "get", (404, 404, 403, 403, SIGN_IN)),
    "studio_document": ("document", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_edit": ("document", "post", (302, 404, 403, 403, SIGN_IN)),
    "studio_look": ("document", "post", (422, 404, 403, 403, SIGN_IN)),
    "studio_suggestions": ("document", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_claim": ("document", "post", (302, 404, 403, 403, SIGN_IN)),
    "studio_page": ("document_page", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_file": ("document_file", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_again": ("document", "post", (302, 404, 403, 403, SIGN_IN)),
    "studio_compare": ("two_documents", "get", (200, 404, 403, 403, SIGN_IN)),
    "studio_outcome": ("document", "post", (302, 404, 403, 403, SIGN_IN)),
    "studio_delete": ("document", "post", (302, 404, 403, 403, SIGN_IN)),
    "studio_undelete": ("document", "post", (404, 404, 403, 403, SIGN_IN)),
    "digest": ("", "get", (200, 200, 403, 403, SIGN_IN)),
    "digest_of_day": ("digest", "get", (200, 404, 403, 403, SIGN_IN)),
}
# Pages without anybody's data, or whose library tests them itself.
ELSEWHERE = {"try", "outbox", "healthz", "readyz", "schema", "api_docs", "styleguide"}


@pytest.fixture
def ids(alice: User, alices_profile: Profile, django_role: Posting) -> dict[str, Any]:
    from digests.models import Digest

    application = pipeline.apply(profile=alices_profile, posting=django_role, now=NOW)
    digest = Digest.objects.create(
        profile=alices_profile,
        date=NOW.date(),
        title="A day",
        content={"jobs": [], "new_jobs": 0, "trends": [], "recommendations": []},
    )
    versions.record(profile=alices_profile, resume=jsonresume.as_resume(alices_profile), reason="Kept", now=NOW)
    upload = Upload.objects.get(user=alice)
    UploadPage.objects.create(upload=upload, number=1, width=595, height=842, picture=b"a picture")
    removed = RemovedEntry.objects.create(
        profile=alices_profile, section="awards", values={"id": str(uuid.uuid4()), "title": "Best in show"}
    )
    sample = samples.keep(user=alice, document_type="resume", filename="a.txt", text=ALICE_RESUME, now=NOW)
    made = documents.write_resume(material_of(user=alice, posting_id=django_role.pk), options=ResumeOptions(), now=NOW)
    wording = Enhancement.objects.create(profile=alices_profile)
    run = BatchRun.objects.create(profile=alices_profile)
    return {
        "sample": sample.pk,
        "draft": Draft.objects.create(user=alice, posting=django_role).pk,
        "document": made.pk,
        "block": [made.pk, "basics.summary"],
        "document_page": [made.pk, 1],
        "document_file": [made.pk, "txt"],
        "two_documents": [made.pk, made.pk],
        "enhancement": wording.pk,
        "item": wording.items.create(order=0, pointer="/basics/summary", before="a", after="b").pk,
        "run": run.pk,
        "page": [upload.pk, 1],
        "card": [upload.pk, "work"],
        "section": "work",
        "entry": ["work", alices_profile.experiences.all()[0].pk],
        "removed": removed.pk,
        "version": 1,
        "posting": django_role.pk,
        "upload": upload.pk,
        "application": application.pk,
        "digest": digest.pk,
    }


def address(name: str, ids: dict[str, Any]) -> str:
    """Where the page lies for what Alice or Acme owns; an id may be several parts."""
    kind = PAGES[name][0]
    parts = ids[kind] if kind else []
    return reverse(name, args=parts if isinstance(parts, list) else [parts])


@pytest.mark.parametrize("name", PAGES)
def test_each_page_answers_each_person_as_the_table_says(
    name: str,
    ids: dict[str, Any],
    alice: User,
    bob: User,
    rita: User,
    omar: User,
    sign_in: Callable[[User], Client],
) -> None:
    _, method, expected = PAGES[name]
    url = address(name, ids)
    people = [bob, omar, rita, alice]  # the owner last: what they may do changes what is there
    answers = {person.email: getattr(sign_in(person), method)(url).status_code for person in people}
    answers["anonymous"] = getattr(Client(), method)(url).status_code
    shown = tuple(answers[key] for key in (alice.email, bob.email, rita.email, omar.email, "anonymous"))
    assert shown == expected


@pytest.mark.parametrize("name", [name for name, (kind, method, _) in PAGES.items() if method == "post"])
def test_a_page_that_changes_something_refuses_get(
    name: str, ids: dict[str, Any], alice: User, rita: User, sign_in: Callable[[User], Client]
) -> None:
    url = address(name, ids)
    assert sign_in(alice).get(url).status_code == 405


def test_no_page_is_missing_from_the_table() -> None:
    def own(patterns: list[Any]) -> set[str]:
        names = set()
        for pattern in patterns:
            if isinstance(pattern, URLPattern):
                module = getattr(pattern.callback, "__module__", "")
                if pattern.name and module.split(".")[0] in {
                    "jobmatch",
                    "accounts",
                    "profiles",
                    "jobs",
                    "digests",
                    "generation",
                }:
                    names.add(pattern.name)
            elif isinstance(pattern, URLResolver) and not str(pattern.pattern).startswith(("api/", "admin/")):
                names |= own(pattern.url_patterns)
        return names

    assert own(get_resolver().url_patterns) - ELSEWHERE == set(PAGES)


def test_a_missing_id_is_a_plain_404(alice: User, sign_in: Callable[[User], Client]) -> None:
    url = reverse("match_detail", args=["00000000-0000-4000-8000-000000000000"])
    assert sign_in(alice).get(url).status_code == 404


def test_an_application_made_elsewhere_is_nobody_elses(
    alices_profile: Profile, django_role: Posting, rita: User, sign_in: Callable[[User], Client]
) -> None:
    noted = Application.objects.create(profile=alices_profile, posting=django_role, channel="elsewhere")
    assert sign_in(rita).get(reverse("candidate_detail", args=[noted.pk])).status_code == 404
