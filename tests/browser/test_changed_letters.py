"""A letter changed by an instruction in a browser: quick changes, own words, refusals, versions compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from accounts.models import User
from generation import cover_letters
from generation.letters import LetterOptions
from generation.material import material_of
from generation.models import Generation
from jobs.models import Posting
from profiles.models import Profile
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def letter(alice: User, alices_profile: Profile, django_role: Posting) -> Generation:
    material = material_of(user=alice, posting_id=django_role.pk)
    return cover_letters.write_letter(material, options=LetterOptions(), now=timezone.now())


@pytest.mark.parametrize(("width", "theme"), [(360, "dark"), (1280, "light")])
def test_a_letter_is_changed_and_the_versions_compared(
    visit: Callable[..., Page], alice: User, letter: Generation, width: int, theme: str
) -> None:
    page = visit(width=width, theme=theme)
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/studio/{letter.pk}/")
    assert_accessible(page)
    page.get_by_role("button", name="Shorter", exact=True).click()
    expect(page).not_to_have_url(f"/studio/{letter.pk}/")
    expect(page.get_by_text("“shorter”").first).to_be_visible()
    page.get_by_label("Or say what to change").fill("mention my Celery work first")
    page.get_by_role("button", name="Change", exact=True).click()
    expect(page.get_by_label("Paragraph 1")).to_have_value("""\
As Backend Developer at Fell & Sons I wrote REST APIs in Python with Django and Celery. I am applying for the Senior \
Django Developer position at Acme Rail, which asks for Python and Django, and I would like to bring that experience to \
your team.""")
    assert_accessible(page)
    page.get_by_label("Or say what to change").fill("make it rhyme")
    page.get_by_role("button", name="Change", exact=True).click()
    expect(page.get_by_text("do not understand “rhyme”")).to_be_visible()
    assert Generation.objects.count() == 3
    page.get_by_text("Versions", exact=True).click()
    expect(page.get_by_role("link", name="Compare")).to_have_count(2)
    page.get_by_role("link", name="Compare").first.click()
    expect(page.get_by_role("heading", name="Two versions")).to_be_visible()
    assert_accessible(page)


def test_a_posting_in_another_language_is_said_on_the_page(
    visit: Callable[..., Page], alice: User, alices_profile: Profile, django_role: Posting
) -> None:
    Posting.objects.filter(pk=django_role.pk).update(language="it")
    page = visit(width=360)
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/studio/for/{django_role.pk}/message/")
    page.get_by_role("button", name="Write the message").click()
    expect(page.get_by_text("The posting is in Italian.")).to_be_visible()
    assert_accessible(page)
