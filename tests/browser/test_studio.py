"""A candidate's way through the Studio in a browser: sample, wording, ranking, resume, letter, file, history."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from generation.models import Generation, SampleDocument
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.provider_server import ProviderServer, Said, configured_provider
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LETTER = "Dear Ms Byrne,\n\nI'm writing about your post. I've kept things short, as I always do.\n\nBest wishes,\nAlice"
MODEL_PARAGRAPHS = [
    "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day. "
    "I also led a team of 60 engineers.",
    "I would be glad to talk.",
]


@pytest.fixture
def model(settings: Any) -> Iterator[ProviderServer]:
    """A provider on loopback that writes a letter, orders entries and rewords a summary."""

    def answer(body: dict[str, Any]) -> Said:
        asked = json.dumps(body)
        if "ProposedLetter" in asked:
            return Said(json.dumps({"paragraphs": MODEL_PARAGRAPHS}))
        if "ProposedOrder" in asked:
            return Said(json.dumps({"experiences": [0, 1], "projects": [], "rationale": "The newest tells most."}))
        return Said(json.dumps({"items": []}))

    with configured_provider(settings) as running:
        running.answers = [answer]
        yield running


def keep_sample(page: Page) -> None:
    page.goto("/studio/samples/")
    page.get_by_label("Or paste it").fill(LETTER)
    page.get_by_role("button", name="Keep this sample").click()
    expect(page.get_by_text("In use")).to_be_visible()
    assert_accessible(page)


def make_a_resume(page: Page) -> None:
    page.get_by_role("button", name="Make the resume").click()
    expect(page.get_by_role("img", name=re.compile("Page 1"))).to_be_visible()
    assert_accessible(page)
    summary = page.get_by_role("textbox", name="Summary")
    summary.fill("Backend developer who led 45 engineers.")
    summary.blur()
    expect(page.get_by_text("Saved")).to_be_visible()
    expect(page.get_by_role("heading", name=re.compile("nothing supports"))).to_be_visible()
    page.locator("button.claim-mark").filter(has_text="45").first.click()
    expect(page.locator(".claim-source:popover-open")).to_contain_text("Nothing supports it")
    assert_accessible(page)


def design_and_download_it(page: Page) -> None:
    page.keyboard.press("Escape")
    page.get_by_text("Design", exact=True).first.click()
    page.get_by_role("button", name="Education further up").click()
    expect(page.get_by_role("button", name="Experience further down")).to_be_visible()
    page.get_by_text("Suggestions").first.click()
    expect(page.get_by_text("You have this: say it").or_(page.get_by_text("says what there is to say"))).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download PDF").click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF")


def write_a_letter_twice(page: Page) -> None:
    page.get_by_label("Addressed to").fill("Sarah Johnson")
    page.get_by_role("button", name="Write the letter").click()
    expect(page.get_by_label("Salutation")).to_have_value(re.compile("Sarah Johnson"))
    expect(page.get_by_text("written by rules")).to_be_visible()
    assert_accessible(page)
    page.get_by_text("Versions", exact=True).click()
    first = page.url
    page.get_by_role("button", name="Write it in another structure").click()
    expect(page).not_to_have_url(first)
    page.get_by_text("Versions", exact=True).click()
    page.get_by_role("link", name="Compare").click()
    expect(page.get_by_role("heading", name="Two versions")).to_be_visible()
    assert_accessible(page)


def delete_and_undo(page: Page) -> None:
    page.goto("/studio/")
    expect(page.locator(".document-row")).to_have_count(3)
    assert_accessible(page)
    page.locator(".document-row").first.get_by_role("button", name="Delete").click()
    expect(page.locator(".document-row")).to_have_count(2)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".document-row")).to_have_count(3)


def test_the_whole_journey_without_a_model(
    visit: Callable[..., Page], alice: User, alices_profile: Profile, django_role: Posting, tmp_path: Path
) -> None:
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    keep_sample(page)

    page.goto("/studio/wording/")
    page.get_by_role("button", name="Look through my profile").click()
    expect(page.get_by_role("heading", name=re.compile("proposal|Nothing to improve"))).to_be_visible()
    assert_accessible(page)

    page.goto(f"/studio/for/{django_role.pk}/")
    expect(page.get_by_role("heading", name="What tells most here")).to_be_visible()
    assert_accessible(page)
    make_a_resume(page)
    design_and_download_it(page)

    page.goto(f"/studio/for/{django_role.pk}/")
    write_a_letter_twice(page)
    delete_and_undo(page)
    assert SampleDocument.objects.count() == 1
    assert Generation.objects.filter(deleted_at=None).count() == 3


@pytest.mark.parametrize(("width", "theme"), [(360, "dark"), (1440, "light")])
def test_a_model_s_letter_names_its_author_and_shows_what_was_taken_out(
    visit: Callable[..., Page],
    alice: User,
    alices_profile: Profile,
    django_role: Posting,
    model: ProviderServer,
    width: int,
    theme: str,
) -> None:
    page = visit(width=width, theme=theme)
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/studio/for/{django_role.pk}/")
    expect(page.get_by_text("The newest tells most.")).to_be_visible()
    page.get_by_role("button", name="Write the letter").click()
    expect(page.get_by_text("gpt-4o-mini, checked against your facts")).to_be_visible()
    expect(page.get_by_label("Paragraph 1")).to_have_value(
        MODEL_PARAGRAPHS[0].replace(" I also led a team of 60 engineers.", "")
    )
    expect(page.get_by_text("Taken out of the model's text")).to_be_visible()
    assert_accessible(page)


def test_many_at_once(visit: Callable[..., Page], alice: User, alices_profile: Profile, django_role: Posting) -> None:
    page = visit(width=360)
    sign_in(page, alice.email, PASSWORD)
    page.goto("/studio/batch/")
    assert_accessible(page)
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_text("Done")).to_be_visible()
    assert_accessible(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all as ZIP").click()
    assert Path(download.value.path()).read_bytes().startswith(b"PK")


def test_a_style_that_others_leave_on_the_page_does_not_offend_its_policy(
    visit: Callable[..., Page], alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    """As accessibility checkers and browser extensions do: an element styled by script, and emptied again."""
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/studio/for/{django_role.pk}/")
    page.evaluate(
        "document.querySelectorAll('[id]').forEach((part) => { part.style.color = 'red'; part.style.color = ''; })"
    )
    assert page.locator('[style=""]').count()
    page.get_by_role("button", name="Make the resume").click()
    expect(page.get_by_role("img", name=re.compile("Page 1"))).to_be_visible()
