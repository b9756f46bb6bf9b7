"""A model's letter as it comes, in a browser: seen, stopped, finished though nobody looked."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
from django.db import connections
from django.utils import timezone
from playwright.sync_api import Page, expect

from accounts.models import User
from generation import drafting
from generation.models import Draft, Generation
from jobmatch.ai.models import Call
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.provider_server import ProviderServer, Said, configured_provider
from tests.browser.conftest import assert_accessible, sign_in
from tests.cast import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PARAGRAPHS = [
    "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day. "
    "I also led a team of 60 engineers.",
    "I moved the payment service to PostgreSQL and cut failed payments by a third.",
    "I would be glad to talk about the work.",
]


@pytest.fixture
def model(settings: Any) -> Iterator[ProviderServer]:
    """A provider on loopback that takes about four seconds for a letter."""

    def answer(body: dict[str, Any]) -> Said:
        if "ProposedLetter" in json.dumps(body):
            return Said(json.dumps({"paragraphs": PARAGRAPHS}), pace=0.08)
        return Said(json.dumps({"experiences": [0, 1], "projects": [], "rationale": "The newest tells most."}))

    with configured_provider(settings) as running:
        running.answers = [answer]
        yield running


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Letters are written in a thread, as the worker of their queue writes them."""
    threads = list[Thread]()

    def work(draft_id: Any) -> None:
        drafting.write(draft_id=draft_id, now=timezone.now())
        connections.close_all()

    def ring(draft_id: Any) -> None:
        threads.append(Thread(target=work, args=(draft_id,)))
        threads[-1].start()

    monkeypatch.setattr(drafting, "_ring", ring)
    yield
    for thread in threads:
        thread.join(20)


def begin(page: Page, alice: User, posting: Posting) -> None:
    sign_in(page, alice.email, PASSWORD)
    page.goto(f"/studio/for/{posting.pk}/")
    page.get_by_role("button", name="Write the letter").press("Enter")
    expect(page.locator("#draft")).to_contain_text("At Northgate Travel")


def until(held: Callable[[], Any]) -> None:
    end = time.monotonic() + 15
    while not held():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.parametrize(("width", "theme"), [(360, "dark"), (1440, "light")])
def test_the_letter_is_seen_as_it_comes_and_then_checked(
    visit: Callable[..., Page],
    alice: User,
    alices_profile: Profile,
    django_role: Posting,
    model: ProviderServer,
    worker: None,
    width: int,
    theme: str,
) -> None:
    page = visit(width=width, theme=theme)
    begin(page, alice, django_role)
    expect(page.get_by_text("Being checked")).to_be_visible()
    assert not Generation.objects.exists()
    first = page.locator("#draft").inner_text()
    height = page.locator(".draft-sheet").bounding_box()
    assert_accessible(page)
    expect(page.get_by_role("status").filter(has_text="gpt-4o-mini is writing paragraph 2")).to_be_visible()
    later = page.locator("#draft").inner_text()
    assert len(later) > len(first)
    assert "60 engineers" in later
    assert height == page.locator(".draft-sheet").bounding_box()
    expect(page.get_by_label("Paragraph 1")).to_have_value(
        PARAGRAPHS[0].replace(" I also led a team of 60 engineers.", "")
    )
    expect(page.get_by_text("gpt-4o-mini, checked against your facts")).to_be_visible()
    expect(page.get_by_text("Taken out of the model's text")).to_be_visible()
    assert Generation.objects.count() == 1
    page.go_back()
    expect(page.get_by_role("button", name="Write the letter")).to_be_visible()


def test_cancel_stops_the_provider_and_rules_can_take_over(
    visit: Callable[..., Page],
    alice: User,
    alices_profile: Profile,
    django_role: Posting,
    model: ProviderServer,
    worker: None,
) -> None:
    page = visit()
    begin(page, alice, django_role)
    page.get_by_role("button", name="Cancel").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("gpt-4o-mini was told to stop. Nothing of it was kept.")).to_be_visible()
    assert_accessible(page)
    until(lambda: model.left == 1)
    until(lambda: Call.objects.filter(outcome="cancelled", output_tokens__gt=0).exists())
    assert not Generation.objects.exists()
    page.get_by_role("button", name="Write it by rules").click()
    expect(page.get_by_text("written by rules, from your facts")).to_be_visible()
    assert Generation.objects.count() == 1


def test_a_closed_tab_loses_nothing(
    visit: Callable[..., Page],
    alice: User,
    alices_profile: Profile,
    django_role: Posting,
    model: ProviderServer,
    worker: None,
) -> None:
    page = visit()
    begin(page, alice, django_role)
    page.goto("about:blank")
    until(lambda: Draft.objects.filter(kind="letter", state="done").exists())
    page.goto("/studio/")
    page.get_by_role("link", name=re.compile("Cover letter for")).click()
    expect(page.get_by_text("gpt-4o-mini, checked against your facts")).to_be_visible()


def test_a_provider_that_hangs_up_is_named(
    visit: Callable[..., Page],
    alice: User,
    alices_profile: Profile,
    django_role: Posting,
    model: ProviderServer,
    worker: None,
) -> None:
    said = Said(json.dumps({"paragraphs": PARAGRAPHS}), pace=0.08, hangs_up_after=20)
    model.answers.insert(0, model.answers[0])
    model.answers[1] = said
    page = visit()
    begin(page, alice, django_role)
    expect(page.get_by_text("gpt-4o-mini broke off before the end, so rules wrote this letter")).to_be_visible()
    assert Generation.objects.count() == 1
