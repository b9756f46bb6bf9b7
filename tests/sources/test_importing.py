"""Importing: any number of times, each item by itself, and a record of what happened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytest_django import DjangoCaptureOnCommitCallbacks

from jobmatch.errors import Conflict
from jobs import arrivals, duplicates, importing
from jobs.models import Fetch, Posting, Source
from jobs.sources import SourceItem
from tests.sources.conftest import Site
from tests.sources.feeds import BODY, item, rss

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
pytestmark = pytest.mark.django_db
BREAD = (
    "<p>Our bakery opens at four in the morning. You knead, shape and bake sourdough for three shops, train two "
    "apprentices and keep the starter alive.</p><ul><li>A finished apprenticeship as a baker</li><li>Two years at "
    "the oven</li></ul>"
)


def source(site: Site, path: str = "/feed") -> Source:
    return Source.objects.create(name=path, url=site.url + path)


def visit(feed: Source, now: datetime = NOW) -> Fetch:
    feed.refresh_from_db()
    return importing.refresh(source=feed, now=now)


def counts(fetched: Fetch) -> dict[str, int]:
    names = ("new", "updated", "unchanged", "duplicates", "refused", "closed")
    return {name: getattr(fetched, name) for name in names if getattr(fetched, name)}


def test_a_feed_becomes_postings_once(site: Site) -> None:
    site.answer(
        "/feed",
        rss([item("Ward manager", guid="1", link="https://jobs.example/1"), item("Baker", guid="2", body=BREAD)]),
    )
    feed = source(site)
    assert counts(visit(feed)) == {"new": 2}
    manager = Posting.objects.get(external_id="1")
    assert (manager.title, manager.url, manager.source) == ("Ward manager", "https://jobs.example/1", feed)
    assert "Ward manager" in manager.text
    assert "forty nurses" in manager.text
    assert manager.simhash == duplicates.simhash(manager.text)
    assert counts(visit(feed, NOW + timedelta(hours=1))) == {"unchanged": 2}
    assert Posting.objects.count() == 2


def test_changed_words_change_the_posting_and_keep_its_identity(site: Site) -> None:
    feed = source(site)
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]))
    visit(feed)
    before = Posting.objects.get()
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD + "<p>We now pay for the night.</p>")]))
    assert counts(visit(feed, NOW + timedelta(hours=1))) == {"updated": 1}
    after = Posting.objects.get()
    assert (after.pk, after.created_at) == (before.pk, before.created_at)
    assert "for the night" in after.text


def test_the_same_job_from_another_source_is_not_stored_twice(site: Site) -> None:
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]))
    site.answer("/board", rss([item("Baker", guid="b-77", body=BREAD)]))
    site.answer("/near", rss([item("Baker", guid="n-1", body=BREAD + "<p>Reference 88123</p>")]))
    assert counts(visit(source(site))) == {"new": 1}
    assert counts(visit(source(site, "/board"))) == {"duplicates": 1}
    assert counts(visit(source(site, "/near"))) == {"duplicates": 1}


def test_the_same_words_for_another_company_or_place_are_another_job(site: Site) -> None:
    def of(company: str, place: str, guid: str) -> str:
        extra = (
            f"<job_listing:company>{company}</job_listing:company><job_listing:location>{place}</job_listing:location>"
        )
        return item("Baker", guid=guid, body=BREAD, extra=extra)

    site.answer(
        "/feed", rss([of("Kornblume", "Berlin", "1"), of("Mohnhof", "Berlin", "2"), of("Kornblume", "Munich", "3")])
    )
    assert counts(visit(source(site))) == {"new": 3}


def test_one_bad_item_does_not_cost_the_others(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.answer(
        "/feed",
        rss([item("Ward manager", guid="1"), item("Trap", guid="2"), item("Baker", guid="3", body=BREAD)]),
        ETag='"1"',
    )
    real = importing.take_in

    def trapped(*, source: Source, item: SourceItem, now: datetime) -> tuple[arrivals.Outcome, Posting]:
        if item.title == "Trap":
            raise ValueError("a bug of ours")
        return real(source=source, item=item, now=now)

    monkeypatch.setattr(importing, "take_in", trapped)
    feed = source(site)
    assert counts(visit(feed)) == {"new": 2, "refused": 1}
    feed.refresh_from_db()
    # The ETag is forgotten, so that the item is tried again.
    assert feed.state == {}


def test_an_item_of_three_words_is_refused(site: Site) -> None:
    site.answer("/feed", rss([item("Baker", guid="1", body="Bake our bread")]))
    assert counts(visit(source(site))) == {"refused": 1}
    assert not Posting.objects.exists()


def test_a_failed_visit_says_why_loses_nothing_and_waits_longer(site: Site) -> None:
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]))
    feed = source(site)
    visit(feed)
    site.answer("/feed", b"<html>We moved</html>", Content_Type="text/html")
    for number in (1, 2, 3):
        failed = visit(feed, NOW + timedelta(days=number))
        assert (failed.status, failed.code) == (Fetch.Status.FAILED, "fetch_not_a_feed")
        assert failed.message
    feed.refresh_from_db()
    assert feed.failures == 3
    assert feed.due_at == NOW + timedelta(days=3, minutes=4 * feed.interval_minutes)
    assert Posting.objects.open(NOW).count() == 1
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]))
    visit(feed, NOW + timedelta(days=4))
    feed.refresh_from_db()
    assert feed.failures == 0


def test_nothing_new_keeps_what_was_seen(site: Site) -> None:
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]), ETag='"1"')
    feed = source(site)
    visit(feed)
    site.answer("/feed", b"", status=304)
    for day in range(0, 100, 20):
        assert visit(feed, NOW + timedelta(days=day)).status == Fetch.Status.UNCHANGED
    assert Posting.objects.get().status == Posting.Status.OPEN


def test_expired_and_vanished_postings_are_closed_and_reopened(site: Site) -> None:
    expires = "<job_listing:expires>2026-03-10</job_listing:expires>"
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD), item("Ward manager", guid="2", extra=expires)]))
    feed = source(site)
    visit(feed)
    site.answer("/feed", rss([]))
    assert counts(visit(feed, NOW + timedelta(days=10))) == {"closed": 1}
    assert Posting.objects.get(external_id="2").status == Posting.Status.CLOSED
    assert counts(visit(feed, NOW + timedelta(days=60))) == {"closed": 1}
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]))
    visit(feed, NOW + timedelta(days=61))
    assert Posting.objects.get(external_id="1").status == Posting.Status.OPEN


def test_only_one_visit_at_a_time_and_a_dead_one_is_cleared(site: Site) -> None:
    site.answer("/feed", rss([]))
    feed = source(site)
    Fetch.objects.create(source=feed, started_at=NOW)
    with pytest.raises(Conflict) as caught:
        visit(feed, NOW + timedelta(minutes=1))
    assert caught.value.code == "source_busy"
    assert visit(feed, NOW + timedelta(minutes=30)).status == Fetch.Status.DONE
    assert Fetch.objects.filter(code="interrupted").count() == 1


def test_due_sources_are_claimed_once(site: Site) -> None:
    feed = source(site)
    Source.objects.filter(pk=feed.pk).update(due_at=NOW - timedelta(minutes=1))
    Source.objects.create(name="off", url="https://jobs.example/off", active=False, due_at=NOW)
    assert importing.claim_due(now=NOW) == [feed.pk]
    assert importing.claim_due(now=NOW) == []


def test_what_changed_is_announced_and_what_did_not_is_not(
    site: Site, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    site.answer("/feed", rss([item("Baker", guid="1", body=BREAD)]))
    feed = source(site)
    with django_capture_on_commit_callbacks() as first:
        visit(feed)
    Posting.objects.update(facts={})
    with django_capture_on_commit_callbacks() as second:
        visit(feed, NOW + timedelta(hours=1))
    # A visit that was cut off after storing: the next one announces.
    Posting.objects.update(facts=None)
    with django_capture_on_commit_callbacks() as third:
        visit(feed, NOW + timedelta(hours=2))
    assert (len(first), len(second), len(third)) == (1, 0, 1)


def test_a_preview_keeps_nothing(site: Site) -> None:
    site.answer("/feed", rss([item("Baker", guid="1")]))
    feed = source(site)
    assert len(importing.preview(source=feed, now=NOW).items) == 1
    assert not Posting.objects.exists()
    assert not Fetch.objects.exists()


def test_small_edits_stay_near_and_other_jobs_far() -> None:
    edited = BODY.replace("forty", "fifty") + " Reference 4711."
    assert duplicates.distance(duplicates.simhash(BODY), duplicates.simhash(edited)) <= duplicates.NEAR_BITS
    assert duplicates.similarity(BODY, edited) >= duplicates.SAME_SHARE
    assert duplicates.distance(duplicates.simhash(BODY), duplicates.simhash(BREAD)) > duplicates.NEAR_BITS
    assert duplicates.similarity(BODY, BREAD) < 0.1
    assert duplicates.similarity("", BODY) == 0
    assert -(2**63) <= duplicates.simhash(BODY) < 2**63
