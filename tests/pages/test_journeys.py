"""What people do, through the pages, without a browser: the browser's journeys stand in tests/browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from accounts.models import User
from jobs.models import Application, Match, Posting
from profiles.models import Profile, Upload, UploadPayload
from tests.cast import ALICE_RESUME, BOB_RESUME, DJANGO_POSTING

SignIn = Callable[[User], Client]


def test_a_resume_becomes_a_profile_and_its_file_is_not_kept(
    alice: User, django_role: Posting, sign_in: SignIn, django_capture_on_commit_callbacks: Any
) -> None:
    browser = sign_in(alice)
    with django_capture_on_commit_callbacks(execute=True):
        answer = browser.post(
            reverse("upload"), {"file": SimpleUploadedFile("alice.txt", ALICE_RESUME.encode())}, follow=True
        )
    upload = Upload.objects.get()
    assert upload.state == "read"
    assert not UploadPayload.objects.exists()
    page = browser.get(reverse("upload_detail", args=[upload.pk])).content.decode()
    assert "Northgate Travel" in page
    assert answer.status_code == 200
    form = {"decision": "accepted", "/basics/label": "Senior Developer"}
    browser.post(reverse("upload_card", args=[upload.pk, "basics"]), form)
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(reverse("upload_accept", args=[upload.pk]), {"rest": "1"})
    profile = Profile.objects.get(user=alice)
    assert profile.label == "Senior Developer"
    assert [row.employer for row in profile.experiences.all()] == ["Northgate Travel", "Fell & Sons"]
    assert profile.matches.get().posting == django_role


def test_a_skipped_section_is_left_as_it_was(
    alice: User, sign_in: SignIn, django_capture_on_commit_callbacks: Any
) -> None:
    browser = sign_in(alice)
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(reverse("upload"), {"text": ALICE_RESUME})
    upload = Upload.objects.get()
    browser.post(reverse("upload_card", args=[upload.pk, "work"]), {"decision": "skipped"})
    browser.post(reverse("upload_accept", args=[upload.pk]), {"rest": "1"})
    profile = Profile.objects.get(user=alice)
    assert not profile.experiences.exists()
    assert profile.skills.exists()


def test_the_same_file_again_is_recognised(
    alice: User, sign_in: SignIn, django_capture_on_commit_callbacks: Any
) -> None:
    browser = sign_in(alice)
    for _ in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            browser.post(reverse("upload"), {"text": ALICE_RESUME})
    assert Upload.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("empty.pdf", b"", "The submitted file is empty."),
        ("spaces.txt", b"  \n ", "No readable text was found."),
        ("program.exe", b"MZ\x90\x00" + b"\x00" * 64, "This kind of file cannot be read."),
        ("broken.pdf", b"%PDF-1.7 and then nothing", "The file is damaged"),
    ],
)
def test_a_bad_file_ends_in_a_sentence_and_changes_nothing(
    name: str,
    data: bytes,
    sentence: str,
    alice: User,
    sign_in: SignIn,
    django_capture_on_commit_callbacks: Any,
) -> None:
    browser = sign_in(alice)
    with django_capture_on_commit_callbacks(execute=True):
        answer = browser.post(reverse("upload"), {"file": SimpleUploadedFile(name, data)})
    if answer.status_code == 302:
        answer = browser.get(answer["Location"])
    assert sentence in answer.content.decode()
    assert not Profile.objects.filter(user=alice, last_resume_upload__isnull=False).exists()
    assert not UploadPayload.objects.exists()


def test_matches_show_reasons_in_the_words_of_both(alice: User, alices_profile: Profile, sign_in: SignIn) -> None:
    page = sign_in(alice).get(reverse("matches")).content.decode()
    assert "Senior Django Developer" in page
    assert page.count('<q lang="en">') >= 2
    match = Match.objects.get(profile=alices_profile)
    detail = sign_in(alice).get(reverse("match_detail", args=[match.posting_id])).content.decode()
    assert 'data-side="job"' in detail
    assert 'data-side="resume"' in detail
    assert "alice@example.org" not in detail.split("evidence-view")[1]


def test_dismissing_can_be_undone(alice: User, alices_profile: Profile, sign_in: SignIn) -> None:
    browser = sign_in(alice)
    match = Match.objects.get(profile=alices_profile)
    url = reverse("match_decide", args=[match.posting_id])
    browser.post(url, {"state": "dismissed"})
    assert "Senior Django Developer" not in browser.get(reverse("matches")).content.decode()
    browser.post(url, {"state": "new"})
    assert "Senior Django Developer" in browser.get(reverse("matches")).content.decode()


def test_applied_elsewhere_is_noted_and_undone(alice: User, alices_profile: Profile, sign_in: SignIn) -> None:
    browser = sign_in(alice)
    match = Match.objects.get(profile=alices_profile)
    url = reverse("match_decide", args=[match.posting_id])
    browser.post(url, {"state": "applied"})
    browser.post(url, {"state": "applied"})
    assert Application.objects.get().channel == "elsewhere"
    browser.post(url, {"state": "new"})
    assert not Application.objects.exists()


def test_an_application_reaches_the_recruiter_with_the_same_score(
    alice: User, rita: User, alices_profile: Profile, django_role: Posting, sign_in: SignIn
) -> None:
    sign_in(alice).post(reverse("posting_apply", args=[django_role.pk]), {"note": "I use your timetables daily."})
    match = Match.objects.get(profile=alices_profile)
    page = sign_in(rita).get(reverse("candidates", args=[django_role.pk])).content.decode()
    assert "Alice Ashworth" in page
    assert f"{match.total:.0f}" in page
    application = Application.objects.get()
    detail = sign_in(rita).get(reverse("candidate_detail", args=[application.pk])).content.decode()
    assert "I use your timetables daily." in detail


def test_blind_screening_shows_no_name(
    alice: User, rita: User, alices_profile: Profile, django_role: Posting, sign_in: SignIn
) -> None:
    sign_in(alice).post(reverse("posting_apply", args=[django_role.pk]))
    application = Application.objects.get()
    for url in (
        reverse("candidates", args=[django_role.pk]) + "?blind=1",
        reverse("candidate_detail", args=[application.pk]) + "?blind=1",
    ):
        page = sign_in(rita).get(url).content.decode()
        assert "Alice" not in page
        assert "Ashworth" not in page
        assert "alice@example.org" not in page


def test_a_recruiter_previews_publishes_and_ranks_uploads(
    rita: User, sign_in: SignIn, django_capture_on_commit_callbacks: Any
) -> None:
    browser = sign_in(rita)
    company = rita.memberships.get().company
    form = {"company": company.pk, "text": DJANGO_POSTING}
    preview = browser.post(reverse("posting_new"), {**form, "preview": "1"}).content.decode()
    assert "What is read from it" in preview
    assert not Posting.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(reverse("posting_new"), {**form, "publish": "1"})
    posting = Posting.objects.get()
    files = [
        SimpleUploadedFile("bob.txt", BOB_RESUME.encode()),
        SimpleUploadedFile("alice.txt", ALICE_RESUME.encode()),
    ]
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(reverse("candidates", args=[posting.pk]), {"files": files})
    page = browser.get(reverse("candidates", args=[posting.pk])).content.decode()
    assert page.index("Alice Ashworth") < page.index("Bob Barlow")


def test_pages_ask_the_database_a_bounded_number_of_times(
    alice: User, alices_profile: Profile, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    browser = sign_in(alice)
    browser.get(reverse("matches"))
    with django_assert_max_num_queries(12):
        browser.get(reverse("matches"))
    match = Match.objects.get(profile=alices_profile)
    with django_assert_max_num_queries(10):
        browser.get(reverse("match_detail", args=[match.posting_id]))
    with django_assert_max_num_queries(10):
        browser.get(reverse("jobs"))


def test_the_address_of_the_demonstration_leads_to_where_one_pastes(client: Client) -> None:
    answer = client.get(reverse("try"))
    assert (answer.status_code, answer.headers.get("Location")) == (302, reverse("landing"))
