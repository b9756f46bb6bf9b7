"""Five very different files, each from upload through review and editing to the profile, in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from profiles.models import Profile, Upload, UploadPage
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import ALICE_RESUME, PASSWORD
from tests.conftest import data_folder
from tests.corpus.cases import case_of, layouts
from tests.corpus.people import everyone
from tests.profiles.test_highlights import RESUME

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]
expect.set_options(timeout=20_000)


def generated(layout: str, language: str) -> tuple[str, bytes]:
    """A fictional person's resume in one of the corpus's layouts."""
    chosen = next(found for found in layouts() if found.name == layout)
    person = next(found for found in everyone() if found.language == language and not found.held)
    case = case_of(chosen, person)
    return case.filename, case.data


def published(path: str, otherwise: Callable[[], tuple[str, bytes]]) -> tuple[str, bytes]:
    """A published file where the development data is beside the project."""
    found = data_folder() / path
    return (found.name, found.read_bytes()) if found.is_file() else otherwise()


FILES: dict[str, Callable[[], tuple[str, bytes]]] = {
    "scan": lambda: generated("scan_pdf", "en"),
    "two columns": lambda: published(
        "resumes/made/jsonresume_even_nurse/resume.pdf", lambda: generated("sidebar_dark_left", "en")
    ),
    "docx": lambda: published("resumes/made/docx_manual_nurse/resume.docx", lambda: generated("docx_plain", "en")),
    "french": lambda: generated("classic", "fr"),
    "json resume": lambda: published(
        "resumes/jsonresume/sample.resume.json", lambda: ("resume.json", json.dumps(RESUME).encode())
    ),
}
DRAWN = {"scan", "two columns", "french"}


@pytest.mark.parametrize("kind", FILES)
def test_upload_review_edit_profile(visit: Visit, alice: User, tmp_path: Path, kind: str) -> None:
    name, data = FILES[kind]()
    (tmp_path / name).write_bytes(data)
    page = visit(width=360 if kind == "docx" else 1280, theme="dark" if kind == "french" else "light")
    sign_in(page, "alice@example.org", PASSWORD)
    page.goto("/profile/upload/")
    page.set_input_files("input[type=file]", tmp_path / name)
    # A scan is read by OCR within the request here, which takes its time on a busy machine.
    page.get_by_role("button", name="Read it").click(timeout=120_000)
    expect(page.get_by_role("heading", name="Check what was read")).to_be_visible()
    look_at_the_document(page, drawn=kind in DRAWN)
    assert_accessible(page)
    correct_the_headline(page)
    accept_by_enter(page)
    page.get_by_role("button", name="Save to my profile").click()
    expect(page).to_have_url(re.compile("/matches/"))
    assert not UploadPage.objects.exists()
    profile = Profile.objects.get(user=alice)
    assert profile.label == "Corrected headline"
    assert profile.experiences.exists()
    edit_in_place(page)
    assert_accessible(page)


def look_at_the_document(page: Page, *, drawn: bool) -> None:
    """A fact in a card lights up where it stands; for a keyboard, too."""
    pane = page.locator("[data-pane='job']")
    expect(pane.locator("rect.evidence" if drawn else "mark.evidence").first).to_be_attached()
    page.locator("#card-work .entry-line [data-link]").first.click()
    expect(pane.locator(".evidence.is-lit").first).to_be_visible()


def correct_the_headline(page: Page) -> None:
    card = page.locator("#card-basics")
    if not card.get_by_label(re.compile("^Headline")).is_visible():
        card.locator("summary").click()
    card.get_by_label(re.compile("^Headline")).fill("Corrected headline")
    card.get_by_role("button", name="Use this").click()
    expect(page.locator("#card-basics")).to_have_attribute("data-state", "accepted")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#card-basics")).to_have_attribute("data-state", "open")
    page.locator("#card-basics").get_by_role("button", name="Use this").click()
    expect(page.locator("#card-basics")).to_have_attribute("data-state", "accepted")


def accept_by_enter(page: Page) -> None:
    """Enter, Enter, Enter: the next open card has the focus each time."""
    left = page.locator(".review-card[data-state='open']").count()
    for still in range(left, 0, -1):
        expect(page.locator("[data-review-next]:focus")).to_have_text("Use this")
        page.keyboard.press("Enter")
        expect(page.locator(".review-card[data-state='open']")).to_have_count(still - 1)
    expect(page.get_by_text("Nothing is left")).to_be_visible()


def edit_in_place(page: Page) -> None:
    page.goto("/profile/")
    jobs = page.locator("#section-work > ol > li")
    count = jobs.count()
    first = jobs.first.locator("h3").inner_text()
    jobs.first.get_by_role("link", name=re.compile("^Edit")).click()
    page.get_by_label(re.compile("^From")).fill("whenever")
    page.get_by_label(re.compile("^To")).fill("present")
    expect(page.locator("[data-autosave-state]")).to_contain_text("Not saved. Change")
    expect(page.get_by_text("like “Mar 2021”").first).to_be_visible()
    page.get_by_label(re.compile("^From")).fill("März 2019")
    page.get_by_label(re.compile("^Position")).click()
    expect(page.locator("[data-autosave-state]")).to_have_text("Saved")
    assert_accessible(page)
    page.get_by_role("button", name="Done").click()
    expect(jobs.first).to_contain_text("Mar 2019 – now")
    if count > 1:
        jobs.first.get_by_title("Move down").click()
        expect(jobs.nth(1)).to_contain_text(first)
        expect(page.locator("[id^='down-']:focus")).to_be_attached()
    jobs.last.get_by_title("Take out").click()
    expect(jobs).to_have_count(count - 1)
    page.get_by_role("button", name="Undo").click()
    expect(jobs).to_have_count(count)


def test_entries_are_dragged_into_another_order(visit: Visit, alice: User, alices_profile: Profile) -> None:
    page = visit()
    sign_in(page, "alice@example.org", PASSWORD)
    page.goto("/profile/")
    jobs = page.locator("#section-work > ol > li")
    jobs.nth(1).hover()
    jobs.nth(1).locator("[data-reorder-grip]").drag_to(jobs.nth(0), target_position={"x": 40, "y": 4})
    expect(page.get_by_text("Order saved")).to_be_visible()
    assert [job.employer for job in alices_profile.experiences.all()] == ["Fell & Sons", "Northgate Travel"]


def test_a_second_resume_is_merged(visit: Visit, alice: User, alices_profile: Profile) -> None:
    page = visit(width=360)
    sign_in(page, "alice@example.org", PASSWORD)
    page.goto("/profile/upload/")
    page.get_by_label("Or paste the text").fill(ALICE_RESUME.replace("Senior Backend Developer", "Lead Engineer"))
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Accept all and save").click()
    expect(page.get_by_role("heading", name="Your profile and this resume")).to_be_visible()
    assert_accessible(page)
    page.get_by_role("group", name="Position").get_by_label(re.compile("This resume")).check()
    page.get_by_role("button", name="Save these choices").click()
    expect(page.get_by_text("Lead Engineer").first).to_be_visible()
    assert Upload.objects.filter(state="accepted").count() == 2
    page.get_by_role("link", name="History").click()
    page.get_by_role("link", name="What changed since").first.click()
    expect(page.get_by_text("Lead Engineer")).to_be_visible()
    assert_accessible(page)


def test_the_profile_works_without_scripts(chromium: object, live_server: object, alice: User) -> None:
    """The same way with JavaScript switched off: forms and pages only."""
    context = chromium.new_context(java_script_enabled=False, base_url=live_server.url)  # type: ignore[attr-defined]
    page = context.new_page()
    sign_in(page, "alice@example.org", PASSWORD)
    page.goto("/profile/upload/")
    page.get_by_label("Or paste the text").fill(ALICE_RESUME)
    page.get_by_role("button", name="Read it").click()
    page.locator("#card-work").get_by_role("button", name="Skip").click()
    expect(page.locator("#card-work")).to_have_attribute("data-state", "skipped")
    page.get_by_role("button", name=re.compile("^Accept the other")).click()
    page.goto("/profile/")
    page.get_by_role("link", name=re.compile("Add a job")).click()
    page.get_by_label(re.compile("^Position")).fill("Gardener")
    page.get_by_label(re.compile("^From")).fill("03/2021")
    page.get_by_role("button", name="Add").click()
    expect(page.locator("#section-work")).to_contain_text("Mar 2021 – now")
    page.locator("#section-work").get_by_title("Take out").click()
    page.get_by_role("button", name="Put it back").click()
    expect(page.locator("#section-work")).to_contain_text("Gardener")
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_pages_fit_and_are_accessible(
    visit: Visit, alice: User, alices_profile: Profile, width: int, theme: str
) -> None:
    page = visit(width=width, theme=theme)
    sign_in(page, "alice@example.org", PASSWORD)
    for path in (
        "/profile/",
        "/profile/about/",
        "/profile/sections/work/new/",
        "/profile/personal/",
        "/profile/preferences/",
        "/profile/history/",
        "/settings/",
        "/settings/erase/",
    ):
        page.goto(path)
        assert_accessible(page)
