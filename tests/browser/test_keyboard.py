"""The keyboard keeps its place when a part of a page is exchanged."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from jobs.hiring import pipeline
from jobs.models import Posting
from profiles.models import Profile, Upload
from tests.browser.conftest import sign_in
from tests.cast import NOW, PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]


def test_editing_the_profile_by_keyboard_alone(visit: Visit, alice: User, alices_profile: Profile) -> None:
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    page.goto("/profile/")
    work, languages = page.locator("#section-work"), page.locator("#section-languages")
    edit = work.get_by_role("link", name="Edit").first
    edit.press("Enter")
    expect(work.get_by_label("Position").first).to_be_focused()
    work.get_by_role("button", name="Done").press("Enter")
    expect(edit).to_be_focused()

    add = languages.get_by_role("link", name="Add")
    add.press("Enter")
    expect(languages.get_by_label("Language")).to_be_focused()
    languages.get_by_text("Cancel").press("Enter")
    expect(add).to_be_focused()

    languages.get_by_role("button", name="out").first.press("Enter")
    expect(languages.locator("li.profile-entry")).to_have_count(1)
    expect(languages.get_by_role("button", name="out")).to_be_focused()


def test_deciding_about_a_match_by_keyboard_alone(visit: Visit, alice: User, alices_profile: Profile) -> None:
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    page.goto("/matches/")
    page.get_by_role("button", name="Save").first.press("Enter")
    expect(page.get_by_role("button", name="Saved")).to_be_focused()
    page.get_by_role("button", name="Dismiss").first.press("Enter")
    expect(page.get_by_role("main").get_by_role("button", name="Undo").first).to_be_focused()


def test_a_button_that_waits_for_its_answer_keeps_the_keyboard(visit: Visit) -> None:
    page = visit("/?sample=nurse")
    compare = page.get_by_role("button", name="Compare")
    compare.press("Enter")
    expect(page.locator(".evidence-view")).to_be_visible()
    expect(compare).to_be_focused()


def test_a_list_that_renews_itself_keeps_the_keyboard_on_its_row(
    visit: Visit, rita: User, django_role: Posting, alices_profile: Profile
) -> None:
    pipeline.apply(profile=alices_profile, posting=django_role, now=NOW)
    Upload.objects.create(user=rita, company=django_role.company, posting_id=django_role.pk, filename="b.txt", size=1)
    page = visit()
    sign_in(page, rita.email, PASSWORD)
    page.goto(f"/hiring/{django_role.pk}/")
    person = page.get_by_role("link", name="Alice Ashworth")
    person.focus()
    with page.expect_response(lambda answer: answer.request.headers.get("hx-request") == "true"):
        pass
    page.wait_for_timeout(200)
    expect(person).to_be_focused()


def test_who_was_signed_out_meanwhile_keeps_the_page_and_is_told_once(
    visit: Visit, meant: set[int], alice: User, alices_profile: Profile
) -> None:
    meant.add(401)
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    page.goto("/profile/")
    page.context.clear_cookies()
    for _ in range(2):
        page.locator("#section-work").get_by_role("link", name="Edit").first.click()
        expect(page.get_by_text("You are no longer signed in.")).to_have_count(1)
    expect(page.locator("#section-work").get_by_text("Senior Backend Developer").first).to_be_visible()
    expect(page.get_by_role("heading", name="Log in")).to_have_count(0)
