"""A candidate from the landing page to an application, as they would do it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core import mail
from playwright.sync_api import Page, expect

from generation.rendering import render
from jobs.models import Application, Match, Posting
from profiles.models import Profile
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import PASSWORD
from tests.conftest import data_folder

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]

RESUME = {
    "basics": {
        "name": "Nell Nash",
        "label": "Senior Python Developer",
        "email": "nell@example.org",
        "phone": "+44 113 496 0199",
        "location": {"city": "Leeds", "countryCode": "GB"},
        "summary": "Backend developer with eight years of Python and Django.",
    },
    "work": [
        {
            "name": "Pennine Parcels",
            "position": "Senior Python Developer",
            "startDate": "2020-02",
            "highlights": [
                "Built the tracking service in Django and PostgreSQL",
                "Packaged every service with Docker",
            ],
        },
        {
            "name": "Calder Software",
            "position": "Python Developer",
            "startDate": "2017-05",
            "endDate": "2020-01",
            "highlights": ["Wrote REST APIs with Django"],
        },
    ],
    "education": [
        {
            "institution": "University of Leeds",
            "studyType": "BSc",
            "area": "Computer Science",
            "startDate": "2014-09",
            "endDate": "2017-06",
        }
    ],
    "skills": [{"name": "Backend", "keywords": ["Python", "Django", "PostgreSQL", "Docker", "Celery"]}],
}


@pytest.fixture
def resume_pdf(tmp_path: Path) -> Path:
    """A published resume design where the development data is beside the project, else one that we render."""
    published = data_folder() / "resumes" / "rendercv" / "John_Doe_EngineeringresumesTheme_CV.pdf"
    if published.is_file():
        return published
    path = tmp_path / "nell.pdf"
    path.write_bytes(render(RESUME, template="modern", format="pdf"))
    return path


def test_from_sign_up_to_an_application(visit: Visit, django_role: Posting, resume_pdf: Path) -> None:
    page = visit("/")
    page.get_by_role("link", name="Find work").click()
    page.get_by_label("Your name").fill("Nell Nash")
    page.get_by_label("Email").fill("nell@example.org")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign up").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("mail", ignore_case=True)
    link = re.search(r"https?://[^/\s]+(/accounts/confirm-email/\S+)", mail.outbox[0].body)
    assert link
    page.goto(link.group(1))
    page.get_by_role("main").get_by_role("button").first.click()
    expect(page).to_have_url(re.compile("/matches/"))
    page.get_by_role("link", name="Add a resume").first.click()

    page.set_input_files("input[type=file]", resume_pdf)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="Check what was read")).to_be_visible()
    assert_accessible(page)
    accept_everything(page)
    expect(page).to_have_url(re.compile("/matches/"))

    row = page.get_by_role("article").filter(has_text="Senior Django Developer")
    expect(row).to_be_visible()
    assert_accessible(page)
    row.get_by_role("link", name="Senior Django Developer").click()
    mark = page.locator('[data-pane="job"] mark.evidence:not([data-state="missing"])').first
    mark.hover()
    expect(page.locator('[data-pane="resume"] mark.is-lit').first).to_be_visible()
    assert_accessible(page)
    shown = page.locator("[data-evidence-view]").inner_text()
    assert "nell@example.org" not in shown
    assert "john.doe@email.com" not in shown

    page.get_by_role("link", name="See the job and apply").click()
    page.get_by_label("A note to the employer").fill("I take your trains.")
    page.get_by_role("button", name="Apply with your profile").click()
    expect(page.get_by_text("Applied", exact=True)).to_be_visible()
    application = Application.objects.get()
    assert application.posting == django_role
    assert application.note == "I take your trains."
    assert Profile.objects.get(user__email="nell@example.org").experiences.count() >= 2


def accept_everything(page: Page) -> None:
    """Whatever the review shows, take it over."""
    page.get_by_role("button", name=re.compile("Accept all|Save and see my matches")).first.click()


def test_dismiss_undo_and_filter(visit: Visit, alices_profile: Profile) -> None:
    page = visit()
    sign_in(page, "alice@example.org", PASSWORD)
    row = page.get_by_role("article").filter(has_text="Senior Django Developer")
    row.get_by_role("button", name="Dismiss").click()
    expect(page.get_by_text("Dismissed: Senior Django Developer")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(row.get_by_role("button", name="Dismiss")).to_be_visible()
    row.get_by_role("button", name="Save").click()
    expect(row.get_by_role("button", name="Saved")).to_be_visible()
    assert Match.objects.get().state == "saved"
    page.goto("/matches/?q=zebra")
    expect(page.get_by_text("No job fits these filters")).to_be_visible()


def test_a_visitor_tries_a_sample(visit: Visit) -> None:
    page = visit("/")
    page.get_by_role("link", name="A ward nurse").click()
    expect(page.get_by_role("textbox", name="Posting")).to_have_value(re.compile("respiratory ward"))
    page.get_by_role("button", name="Compare").click()
    score = page.locator("#evidence .score-number")
    expect(score).to_be_visible()
    first = score.inner_text()
    text = page.get_by_role("textbox", name="Resume").input_value().replace("Mina Okafor", "James Smith")
    page.get_by_role("textbox", name="Resume").fill(text)
    page.get_by_role("button", name="Compare").click()
    page.wait_for_load_state("networkidle")
    assert score.inner_text() == first
    assert not Profile.objects.exists()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_pages_fit_and_are_accessible(visit: Visit, alices_profile: Profile, width: int, theme: str) -> None:
    page = visit(width=width, theme=theme)
    sign_in(page, "alice@example.org", PASSWORD)
    match = Match.objects.get()
    for path in (
        "/matches/",
        f"/matches/{match.posting_id}/",
        "/jobs/",
        f"/jobs/{match.posting_id}/",
        "/applications/",
        "/profile/upload/",
        "/digest/",
    ):
        page.goto(path)
        assert_accessible(page)
