"""What a phone, a magnified page and one long word need."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from jobs.hiring import pipeline
from jobs.models import Posting
from profiles.models import Profile
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import NOW, PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
# Links and buttons that stand alone, with less than a fingertip of height.
LOW = """() => [...document.querySelectorAll('main a, main button')].filter(e => e.checkVisibility() &&
  !e.closest('p') && e.getBoundingClientRect().height < 24).map(e => e.textContent.trim())"""

# What has the focus and lies under something else.
COVERED = """() => { const e = document.activeElement, r = e.getBoundingClientRect();
  const on = document.elementFromPoint(r.left + Math.min(r.width / 2, 40), Math.min(r.bottom, innerHeight) - 3);
  return on && (on === e || e.contains(on) || on.contains(e)) ? "" : e.textContent.trim() }"""


def test_what_the_keyboard_comes_to_is_not_under_the_bars(
    visit: Visit, alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    page = visit()
    page.set_viewport_size({"width": 640, "height": 450})  # a laptop at 200 %
    sign_in(page, alice.email, PASSWORD)
    for path in ("/profile/", f"/jobs/{django_role.pk}/"):
        page.goto(path)
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement === document.body"):
                break
            assert page.evaluate(COVERED) == "", path


@pytest.mark.parametrize("width", [360, 640, 1280])
def test_one_long_word_does_not_make_a_page_scroll_sideways(
    visit: Visit, alice: User, alices_profile: Profile, django_role: Posting, width: int
) -> None:
    Profile.objects.filter(pk=alices_profile.pk).update(name=f"{WORD} Ashworth", label=WORD, summary=f"Led {WORD}")
    alices_profile.experiences.update(employer=f"{WORD} GmbH", position=WORD)
    alices_profile.skills.update(name=WORD)
    Posting.objects.filter(pk=django_role.pk).update(title=WORD, organization=WORD)
    page = visit(width=width)
    sign_in(page, alice.email, PASSWORD)
    for path in (
        "/profile/",
        "/matches/",
        "/jobs/",
        f"/jobs/{django_role.pk}/",
        f"/matches/{django_role.pk}/",
        "/studio/",
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def test_applying_is_in_reach_before_one_has_read_it_all(
    visit: Visit, alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    Posting.objects.filter(pk=django_role.pk).update(text=django_role.text + "\n\nMore about us." * 60)
    page = visit(width=360)
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/jobs/{django_role.pk}/")
    bar = page.locator(".apply-bar")
    expect(bar.get_by_role("link", name="Apply")).to_be_in_viewport()
    assert_accessible(page)
    bar.get_by_role("link", name="Apply").click()
    apply = page.get_by_role("button", name="Apply with your profile")
    expect(apply).to_be_in_viewport()
    apply.click()
    expect(page.get_by_text("Your applications")).to_be_visible()
    expect(bar).to_be_hidden()


def test_withdrawing_asks_first_and_is_called_off_by_escape(
    visit: Visit, alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    application = pipeline.apply(profile=alices_profile, posting=django_role, now=NOW)
    page = visit(width=360)
    sign_in(page, alice.email, PASSWORD)
    page.goto("/applications/")
    opener = page.get_by_role("button", name="Withdraw", exact=True)
    opener.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("You cannot apply for it here again.")
    assert_accessible(page)
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    opener.click()
    page.get_by_role("button", name="Withdraw it").click()
    expect(page.get_by_text("Withdrawn")).to_be_visible()
    application.refresh_from_db()
    assert application.stage == "withdrawn"


def test_a_recruiters_postings_need_no_sideways_scrolling(visit: Visit, rita: User, django_role: Posting) -> None:
    page = visit(width=360)
    sign_in(page, rita.email, PASSWORD)
    page.goto("/hiring/")
    inner = page.locator(".table-scroll").evaluate("e => e.scrollWidth <= e.clientWidth")
    assert inner
    expect(page.get_by_text("0 candidates")).to_be_visible()


def test_what_stands_alone_is_tall_enough_to_touch(
    visit: Visit, alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    page = visit(width=360)
    sign_in(page, alice.email, PASSWORD)
    for path in (
        "/matches/",
        "/jobs/",
        "/studio/",
        "/settings/",
        "/profile/personal/",
        f"/studio/for/{django_role.pk}/",
    ):
        page.goto(path)
        assert page.evaluate(LOW) == [], path
    page.get_by_role("button", name="Make the resume").click()
    expect(page.get_by_role("heading", name="Words")).to_be_visible()
    assert page.evaluate(LOW) == []


def test_words_of_another_language_are_marked_as_such(
    visit: Visit, alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    Posting.objects.filter(pk=django_role.pk).update(language="de")
    Profile.objects.filter(pk=alices_profile.pk).update(language="fr")
    page = visit()
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/matches/{django_role.pk}/")
    expect(page.locator('[data-pane="job"] .evidence-text')).to_have_attribute("lang", "de")
    expect(page.locator('[data-pane="resume"] .evidence-text')).to_have_attribute("lang", "fr")
    expect(page.get_by_role("heading", level=1)).to_have_attribute("lang", "de")
    page.goto(f"/jobs/{django_role.pk}/")
    expect(page.locator(".posting-text")).to_have_attribute("lang", "de")
    page.goto("/profile/")
    expect(page.locator("#section-work .profile-body").first).to_have_attribute("lang", "fr")
