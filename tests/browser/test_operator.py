"""An operator's work: a feed added, imported, and what it brought; the API's own pages under the site's policy."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from jobs.models import Fetch, Posting, Source
from tests.browser.conftest import sign_in
from tests.cast import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Jobs</title><link>https://jobs.example.org/</link>
<description>Jobs</description><item><guid>1</guid><title>Baker</title><link>https://jobs.example.org/1</link>
<description>We need a baker in York. You have three years of experience with sourdough and pastry. Early shifts.
</description></item></channel></rss>"""


def test_a_feed_is_added_and_imported(visit: Visit, olga: User, httpserver_feed: str, settings: Any) -> None:
    settings.FETCH_ALLOWED_PRIVATE_HOSTS = ["127.0.0.1"]
    page = visit()
    sign_in(page, "olga@jobmatch.example", PASSWORD)
    page.goto("/admin/jobs/source/add/")
    page.get_by_label("Name").fill("Baker's feed")
    page.get_by_label("Url").fill(httpserver_feed)
    page.get_by_role("button", name="Save", exact=True).click()
    source = Source.objects.get()
    page.goto(f"/admin/jobs/source/{source.pk}/change/")
    page.get_by_role("link", name=re.compile("Import now")).first.click()
    page.wait_for_load_state("networkidle")
    assert Posting.objects.get().title == "Baker"
    assert Fetch.objects.get().new == 1
    page.goto("/admin/jobs/fetch/")
    expect(page.get_by_text("Done").first).to_be_visible()


def test_the_api_documents_itself(visit: Visit) -> None:
    page = visit("/api/docs/")
    expect(page.get_by_text("/api/v1/auth/login").first).to_be_visible()
