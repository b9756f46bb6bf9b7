"""A recruiter from an empty account to ranked candidates."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from accounts.models import Company, User
from jobs.models import Application, Posting
from profiles.models import Profile
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import ALICE_RESUME, BOB_RESUME, DJANGO_POSTING, PASSWORD, make_person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]


def test_from_a_company_to_ranked_candidates(visit: Visit, tmp_path: Path) -> None:
    make_person("rena@acme.example", "Rena Rook", recruiter=True)
    page = visit()
    sign_in(page, "rena@acme.example", PASSWORD)
    page.get_by_role("link", name="Create your company").click()
    page.get_by_label("Name").fill("Acme Rail")
    page.get_by_role("button", name="Create the company").click()
    page.get_by_label("The posting").fill(DJANGO_POSTING)
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("heading", name="What is read from it")).to_be_visible()
    expect(page.get_by_text("At least five years of experience with Python").last).to_be_visible()
    assert_accessible(page)
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_role("heading", name="Senior Django Developer")).to_be_visible()

    for name, text in (("alice", ALICE_RESUME), ("bob", BOB_RESUME)):
        (tmp_path / f"{name}.txt").write_text(text)
    page.get_by_text("Add resumes", exact=True).click()
    page.set_input_files("input[type=file]", [tmp_path / "bob.txt", tmp_path / "alice.txt"])
    page.get_by_role("button", name="Read and rank").click()
    rows = page.locator("tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("Alice Ashworth")
    assert_accessible(page)

    page.get_by_role("link", name="Screen blind").click()
    expect(page.get_by_role("main")).not_to_contain_text("Ashworth")
    rows.first.get_by_role("link").click()
    expect(page.get_by_role("main")).not_to_contain_text("Ashworth")
    expect(page.locator('[data-pane="job"] mark.evidence').first).to_be_visible()
    assert_accessible(page)
    page.get_by_role("button", name="Interview").click()
    expect(page.get_by_text(re.compile("Interview since"))).to_be_visible()
    assert Application.objects.filter(stage="interview").count() == 1
    assert Company.objects.get().postings.count() == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_pages_fit_and_are_accessible(
    visit: Visit, rita: User, django_role: Posting, alices_profile: Profile, width: int, theme: str
) -> None:
    from jobs.hiring import pipeline
    from tests.cast import NOW

    application = pipeline.apply(profile=alices_profile, posting=django_role, now=NOW)
    page = visit(width=width, theme=theme)
    sign_in(page, "rita@acme.example", PASSWORD)
    for path in (
        "/hiring/",
        "/hiring/new/",
        f"/hiring/{django_role.pk}/",
        f"/hiring/{django_role.pk}/edit/",
        f"/hiring/candidates/{application.pk}/",
    ):
        page.goto(path)
        assert_accessible(page)
