"""What people meet off the straight path: signed out meanwhile, an empty profile, a refusal, files on their way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from jobs.hiring import arriving, pipeline, screening
from jobs.models import Posting
from profiles.models import Profile, Upload
from tests.cast import ALICE_RESUME, NOW

SignIn = Callable[[User], Client]
BY_HTMX = {"HX-Request": "true"}


def test_who_was_signed_out_meanwhile_is_told_and_gets_no_sign_in_page_in_a_page() -> None:
    assert Client().get(reverse("profile"), headers=BY_HTMX).status_code == 401
    whole = Client().get(reverse("profile"), headers={**BY_HTMX, "HX-Boosted": "true"})
    assert whole.status_code == 302


def test_an_address_that_cannot_be_read_is_answered_by_a_page_of_ours(client: Client) -> None:
    answer = client.get("/", headers={"Host": "somewhere.else.example"})
    assert answer.status_code == 400
    assert "This request cannot be read" in answer.content.decode()


@pytest.mark.parametrize("path", ["/nothing/here/", "/hiring/"])
def test_a_refusal_keeps_the_frame_of_who_is_signed_in(path: str, alice: User, sign_in: SignIn) -> None:
    page = sign_in(alice).get(path).content.decode()
    assert 'aria-label="Main"' in page
    assert 'href="/home/"' in page or 'href="/settings/"' in page
    assert 'aria-label="Main"' not in Client().get("/nothing/here/").content.decode()


def test_an_empty_profile_is_led_to_a_resume_instead_of_a_dead_end(alice: User, sign_in: SignIn) -> None:
    Profile.objects.update_or_create(user=alice, defaults={"name": ""})
    browser = sign_in(alice)
    studio = browser.get(reverse("studio")).content.decode()
    assert "Add your resume first" in studio
    assert reverse("studio_linkedin") not in studio
    assert reverse("upload") in browser.get(reverse("studio_linkedin")).content.decode()


def test_a_resume_sent_by_script_leads_to_its_page_as_one_sent_without(alice: User, sign_in: SignIn) -> None:
    browser, url = sign_in(alice), reverse("upload")
    by_script = browser.post(url, {"text": ALICE_RESUME}, headers={**BY_HTMX, "HX-Boosted": "true"})
    assert by_script.headers["HX-Redirect"] == browser.post(url, {"text": ALICE_RESUME}).headers["Location"]


def test_blind_screening_stays_blind_through_every_decision(
    rita: User, alices_profile: Profile, django_role: Posting, sign_in: SignIn
) -> None:
    application = pipeline.apply(profile=alices_profile, posting=django_role, note="Best, Alice Ashworth", now=NOW)
    browser = sign_in(rita)
    detail = reverse("candidate_detail", args=[application.pk]) + "?blind=1"
    page = browser.get(detail).content.decode()
    assert "Ashworth" not in page
    assert reverse("candidates", args=[django_role.pk]) + "?blind=1" in page
    moved = browser.post(
        reverse("candidate_stage", args=[application.pk]) + "?blind=1", {"stage": "screening"}, follow=True
    )
    assert "Ashworth" not in moved.content.decode()
    closed = browser.post(
        reverse("posting_status", args=[django_role.pk]) + "?blind=1", {"status": "closed"}, follow=True
    )
    assert "Ashworth" not in closed.content.decode()


def test_a_posting_edited_from_a_blind_screen_leads_back_to_one(
    rita: User, django_role: Posting, sign_in: SignIn
) -> None:
    browser, edit = sign_in(rita), reverse("posting_edit", args=[django_role.pk]) + "?blind=1"
    listed = browser.get(reverse("candidates", args=[django_role.pk]) + "?blind=1").content.decode()
    assert edit in listed
    form = {"company": django_role.company_id, "title": django_role.title, "text": django_role.text, "publish": "1"}
    saved = browser.post(edit, form)
    assert saved.headers["Location"] == reverse("candidates", args=[django_role.pk]) + "?blind=1"


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Best, Alice, alice_ashworth@x.example, +44 7700 900123, linkedin.com/in/aliceashworth", "Alice Ashworth"),
        ("Regards, Jose\u0301 Mu\u0308ller", "José Müller"),
        ("謝謝，李明", "李 明"),
    ],
)
def test_a_blind_note_shows_neither_name_nor_where_to_write(note: str, name: str) -> None:
    shown = screening.blind(note, name=name)
    assert len(shown) == len(note)
    for secret in ("alice", "ashworth", "7700", "jose", "mu\u0308ller", "李", "明"):
        assert secret not in shown.lower()


def sent(posting: Posting, by: User, *, name: str, state: str, at: datetime) -> Upload:
    return Upload.objects.create(
        user=by, company=posting.company, posting_id=posting.pk, filename=name, sha256=name, size=1, state=state,
        message="The file is damaged." if state == "refused" else "", created_at=at,
    )  # fmt: skip


def test_many_files_are_one_line_of_progress_and_say_no_name_to_a_blind_screen(
    rita: User, django_role: Posting, sign_in: SignIn
) -> None:
    now = timezone.now()
    sent(django_role, rita, name="earlier.pdf", state="refused", at=now - timedelta(hours=1))
    for number, state in enumerate(("accepted", "refused", "waiting", "reading")):
        sent(django_role, rita, name=f"Ashworth_{number}.pdf", state=state, at=now - timedelta(seconds=number))
    coming = arriving.last_sending(django_role, now=now)
    assert (coming.read, coming.total, coming.unread, len(coming.refused)) == (2, 4, 2, 1)
    url = reverse("candidates", args=[django_role.pk])
    page = sign_in(rita).get(url).content.decode()
    assert page.count("Reading the resumes") == 2  # the line, and what the bar is called
    assert "Ashworth_1.pdf" in page
    assert "Ashworth_2.pdf" not in page
    assert "earlier.pdf" not in page
    assert 'hx-trigger="every 2s"' in page
    assert "Ashworth" not in sign_in(rita).get(url + "?blind=1").content.decode()


def test_a_page_whose_files_are_all_read_asks_no_more(rita: User, django_role: Posting, sign_in: SignIn) -> None:
    sent(django_role, rita, name="broken.pdf", state="refused", at=timezone.now())
    page = sign_in(rita).get(reverse("candidates", args=[django_role.pk])).content.decode()
    assert "broken.pdf" in page
    assert 'hx-trigger="every 2s"' not in page
