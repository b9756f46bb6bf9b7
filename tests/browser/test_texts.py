"""Mails, answers and LinkedIn texts in a browser: asked for, read, copied, changed; on a phone and at a desk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from generation.models import Generation
from jobs.models import Posting
from profiles.models import Preferences, Profile
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize(("width", "theme"), [(360, "dark"), (1280, "light")])
def test_a_message_is_written_copied_and_changed(
    visit: Callable[..., Page], alice: User, alices_profile: Profile, django_role: Posting, width: int, theme: str
) -> None:
    page = visit(width=width, theme=theme)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/studio/for/{django_role.pk}/")
    page.get_by_role("link", name="Message", exact=True).click()
    expect(page.get_by_label("Applied, or talked, on")).to_be_hidden()
    page.get_by_label("What for").select_option("thanks")
    expect(page.get_by_label("To", exact=True)).to_be_hidden()
    page.get_by_label("Applied, or talked, on").fill("2026-11-12")
    page.get_by_label("What you talked about").fill("the timetables")
    assert_accessible(page)
    page.get_by_role("button", name="Write the message").click()
    expect(page.get_by_role("heading", name="Thank-you", level=1)).to_be_visible()
    expect(page.locator("#sent-body")).to_contain_text("12 November about the Senior Django Developer position")
    assert_accessible(page)
    page.get_by_role("button", name="Copy text").click()
    expect(page.get_by_text("Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear Acme Rail team,")
    assert copied.endswith("alice@example.org")
    page.get_by_label("Or say what to change").fill("leave out Northgate Travel")
    page.get_by_role("button", name="Change", exact=True).click()
    expect(page.get_by_text("“leave out Northgate Travel”").first).to_be_visible()
    expect(page.locator("#sent-body")).not_to_contain_text("Northgate")
    page.get_by_label("Or say what to change").fill("make it rhyme")
    page.get_by_role("button", name="Change", exact=True).click()
    expect(page.get_by_text("do not understand “rhyme”")).to_be_visible()
    assert Generation.objects.count() == 2


def test_an_edit_is_saved_checked_and_counted(visit: Callable[..., Page], alice: User, alices_profile: Profile) -> None:
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    page.goto("/studio/")
    page.get_by_role("link", name="LinkedIn headline, About or post").click()
    page.get_by_role("button", name="Write it").click()
    text = page.get_by_label("Text", exact=True)
    text.fill("Head of Engineering at Northgate Travel")
    expect(page.locator("#body-count")).to_have_text("39 of 220 characters")
    text.blur()
    expect(page.get_by_text("1 claim that nothing supports")).to_be_visible()
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    assert_accessible(page)


def test_a_question_that_nothing_answers_leads_to_the_field(
    visit: Callable[..., Page], alice: User, alices_profile: Profile
) -> None:
    page = visit(width=360)
    sign_in(page, alice.email, PASSWORD)
    page.goto("/studio/answer/")
    page.get_by_label("The question").fill("What are your salary expectations?")
    page.get_by_role("button", name="Write the answer").click()
    expect(page.get_by_role("alert").filter(has_text="You have not said what you want to earn")).to_be_visible()
    assert_accessible(page)
    page.get_by_role("link", name="Add it").click()
    expect(page.locator("#id_pay_minimum")).to_be_visible()
    Preferences.objects.update_or_create(
        profile=alices_profile, defaults={"pay_minimum": 60_000, "pay_currency": "GBP"}
    )
    page.goto("/studio/answer/")
    page.get_by_label("The question").fill("What are your salary expectations?")
    page.get_by_role("button", name="Write the answer").click()
    expect(page.locator("#sent-body")).to_have_text("I am looking for at least 60,000 GBP a year.")
    assert_accessible(page)
