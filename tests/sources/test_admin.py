"""An operator adds a feed, tests it, imports it and sees what it brought; nobody else gets in."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from jobs import scoring
from jobs.models import Posting, Source
from tests.sources.conftest import Site
from tests.sources.feeds import item, rss

pytestmark = pytest.mark.django_db


@pytest.fixture
def operator(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("olga@jobmatch.example", "correct horse battery"))
    return client


@pytest.fixture(autouse=True)
def _without_scoring(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows an import is tested where it lives, and loads the embedder."""
    monkeypatch.setattr(scoring, "refresh_postings", Mock())


def words(response: object) -> str:
    return " ".join(str(message) for message in response.context["messages"])  # type: ignore[attr-defined]


@pytest.mark.django_db(transaction=True)
def test_from_adding_a_feed_to_its_postings(operator: Client, site: Site) -> None:
    url = site.answer("/feed", rss([item("Ward manager", guid="1"), item("Ward manager", guid="1")]))
    form = {"name": "Clinics", "kind": "rss", "url": url, "active": "on", "interval_minutes": "60",
            "due_at_0": "2026-03-02", "due_at_1": "09:00:00",
            "fetches-TOTAL_FORMS": "0", "fetches-INITIAL_FORMS": "0"}  # fmt: skip
    assert operator.post(reverse("admin:jobs_source_add"), form).status_code == 302
    source = Source.objects.get()
    page = operator.get(reverse("admin:jobs_source_change", args=[source.pk]))
    assert page.status_code == 200
    tested = operator.get(f"/admin/jobs/source/{source.pk}/test/", follow=True)
    assert "1 items found and nothing stored. First: “Ward manager”." in words(tested)
    assert not Posting.objects.exists()
    imported = operator.get(f"/admin/jobs/source/{source.pk}/import/", follow=True)
    assert "runs in the background" in words(imported)
    assert Posting.objects.get().title == "Ward manager"
    assert "1 new" in operator.get(reverse("admin:jobs_source_changelist")).content.decode()
    for name in ("jobs_fetch_changelist", "jobs_posting_changelist"):
        assert operator.get(reverse(f"admin:{name}")).status_code == 200
    assert (
        "forty nurses"
        in operator.get(reverse("admin:jobs_posting_change", args=[Posting.objects.get().pk])).content.decode()
    )


def test_a_feed_that_fails_says_why(operator: Client, site: Site) -> None:
    source = Source.objects.create(name="Moved", url=site.answer("/feed", b"<html>gone</html>"))
    assert "(fetch_not_a_feed)" in words(operator.get(f"/admin/jobs/source/{source.pk}/test/", follow=True))


def test_a_feed_inside_our_network_is_refused(operator: Client) -> None:
    source = Source.objects.create(name="Inside", url="http://169.254.169.254/latest/meta-data/")
    assert "(fetch_private_address)" in words(operator.get(f"/admin/jobs/source/{source.pk}/test/", follow=True))


def test_selected_sources_are_imported_and_postings_closed(operator: Client, site: Site) -> None:
    source = Source.objects.create(name="Off", url=site.answer("/feed", rss([])), active=False)
    chosen = {"action": "import_selected", "_selected_action": [source.pk]}
    assert operator.post(reverse("admin:jobs_source_changelist"), chosen).status_code == 302
    assert "only active ones" in words(operator.get(f"/admin/jobs/source/{source.pk}/import/", follow=True))
    posting = Posting.objects.create(title="Baker", text="Bread.", content_hash="x", source=source)
    operator.post(reverse("admin:jobs_posting_changelist"), {"action": "close", "_selected_action": [posting.pk]})
    posting.refresh_from_db()
    assert posting.status == Posting.Status.CLOSED


def test_nobody_else_gets_in(client: Client) -> None:
    client.force_login(User.objects.create_user("alice@example.org", "correct horse battery"))
    source = Source.objects.create(name="Clinics", url="https://jobs.example/feed")
    for path in ("", f"{source.pk}/change/", f"{source.pk}/test/", f"{source.pk}/import/"):
        assert client.get(f"/admin/jobs/source/{path}").status_code == 302
