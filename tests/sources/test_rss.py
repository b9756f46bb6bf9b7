"""What is read from feeds, good and bad."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobmatch.errors import DomainError, Refused
from jobs.sources import SourceConfig, SourceItem
from jobs.sources.rss import RssSource, read_feed
from tests.sources.conftest import Site
from tests.sources.feeds import item, rss

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def readable(content: bytes) -> bool:
    """Whether it was read; where not, it was refused as no feed."""
    try:
        found = read(content)
    except DomainError as error:
        if error.code != "fetch_not_a_feed":
            raise
        return False
    return all(0 < len(one.external_id) <= 500 for one in found)


def read(content: bytes) -> tuple[SourceItem, ...]:
    return read_feed(content, content_type="application/rss+xml", url="https://jobs.example/feed", now=NOW)[0]


def test_an_item_brings_its_facts() -> None:
    extra = (
        "<pubDate>Mon, 02 Feb 2026 08:00:00 GMT</pubDate><job_listing:company>Lindenhof Clinic</job_listing:company>"
        "<job_listing:location>Bern</job_listing:location><job_listing:expires>2026-04-01</job_listing:expires>"
    )
    [found] = read(rss([item("Ward manager &amp; planner", guid="7", link="https://jobs.example/7", extra=extra)]))
    assert (found.external_id, found.url, found.company) == ("7", "https://jobs.example/7", "Lindenhof Clinic")
    assert found.hints == {"title": "Ward manager & planner", "company": "Lindenhof Clinic", "location": "Bern"}
    assert found.published == datetime(2026, 2, 2, 8, tzinfo=UTC)
    assert found.expires == datetime(2026, 4, 1, tzinfo=UTC)
    assert found.is_html
    assert "<li>" in found.body


def test_atom_is_read_too() -> None:
    entry = "<entry><id>urn:1</id><title>Baker</title><content type='html'>&lt;p&gt;Bread.&lt;/p&gt;</content></entry>"
    [found] = read(f"<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>{entry}</feed>".encode())
    assert (found.external_id, found.title, found.is_html) == ("urn:1", "Baker", True)


def test_items_without_ids_get_one_that_stays() -> None:
    feed = rss([item("Baker", link="https://jobs.example/a"), item("Nurse")])
    first, second = read(feed), read(rss([item("Cook"), item("Nurse"), item("Baker", link="https://jobs.example/a")]))
    assert first[0].external_id == "https://jobs.example/a" == second[2].external_id
    assert first[1].external_id == second[1].external_id
    assert first[1].external_id.startswith("hash:")


def test_an_id_that_several_items_share_identifies_none() -> None:
    found = read(
        rss(
            [
                item("Baker", guid="jobs", link="https://jobs.example/"),
                item("Nurse", guid="jobs", link="https://jobs.example/"),
            ]
        )
    )
    assert len({one.external_id for one in found}) == 2
    assert all(one.external_id.startswith("hash:") for one in found)


def test_a_repeated_item_comes_once() -> None:
    content = rss([item("Baker", guid="1"), item("Baker", guid="1"), item("Nurse", guid="2")])
    items, notes = read_feed(content, content_type="", url="", now=NOW)
    assert [one.external_id for one in items] == ["1", "2"]
    assert notes == ("1 items appear more than once.",)


def test_an_id_too_long_to_store_is_hashed() -> None:
    [found] = read(rss([item("Baker", guid="x" * 2000)]))
    assert len(found.external_id) < 100


def test_an_empty_feed_is_fine() -> None:
    assert read(rss([])) == ()


def test_a_cut_off_feed_gives_what_it_has() -> None:
    items, notes = read_feed(
        rss([item("Baker", guid="1"), item("Nurse", guid="2")])[:-60], content_type="", url="", now=NOW
    )
    assert items[0].title == "Baker"
    assert notes == ("The feed is not well formed; what could be read was read.",)


@pytest.mark.parametrize(
    "content", [b"", b"<html><body><h1>Jobs</h1></body></html>", b'{"jobs": []}', b"\x89PNG\r\n\x1a\n\x00"]
)
def test_what_is_no_feed_says_so(content: bytes) -> None:
    with pytest.raises(Refused) as caught:
        read(content)
    assert caught.value.code == "fetch_not_a_feed"


def test_scripts_in_a_feed_do_not_come_along() -> None:
    [found] = read(rss([item("<b>Baker</b>", guid="1", body="<p>Bread</p><script>steal()</script>")]))
    assert found.title == "Baker"
    assert "script" not in found.body


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    readable(content)
    assert readable(rss([]).replace(b"</channel>", b"<item><title>x</title>" + content + b"</item></channel>"))


def test_the_next_visit_sends_what_the_last_one_got(site: Site) -> None:
    url = site.answer("/feed", rss([item("Baker", guid="1")]), ETag='"1"')
    batch = RssSource().fetch(SourceConfig(url), {}, NOW)
    assert len(batch.items) == 1
    site.answer("/feed", b"", status=304)
    again = RssSource().fetch(SourceConfig(url), batch.state, NOW)
    assert again.unchanged
    assert site.requests[-1][1]["If-None-Match"] == '"1"'
    # Another address of the same source has a memory of its own.
    RssSource().fetch(SourceConfig(site.answer("/other", rss([]))), batch.state, NOW)
    assert "If-None-Match" not in site.requests[-1][1]


def test_published_feeds_are_read_without_failing(shared_data: Path) -> None:
    files = [path for path in (shared_data / "feeds" / "feedparser").rglob("*.xml") if path.is_file()]
    assert sum(readable(path.read_bytes()) for path in files) >= 0.99 * len(files) > 0
