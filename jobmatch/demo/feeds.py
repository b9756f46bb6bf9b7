"""The companies' adverts as the feeds they would publish, so that the demo comes in the way real postings do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

from jobmatch.demo.catalogue import Employer, employers, roles
from jobmatch.demo.wording import Advert, compose


def adverts(total: int) -> dict[str, list[Advert]]:
    """`total` postings dealt round the companies, and round each company's kinds of jobs."""
    dealt: dict[str, list[Advert]] = {key: [] for key in employers()}
    known = roles()
    for number in range(total):
        employer = list(employers().values())[number % len(dealt)]
        turn = number // len(dealt)
        role = known[employer.roles[turn % len(employer.roles)]]
        dealt[employer.key].append(compose(employer, turn, role))
    return dealt


def address(employer: Employer) -> str:
    return f"https://jobs.{employer.key}.example/feed"


def document(employer: Employer, items: Sequence[Advert], *, now: datetime) -> bytes:
    """An RSS 2.0 or Atom 1.0 document, as the company's `feed` says."""
    return (_atom if employer.feed == "atom" else _rss)(employer, items, now).encode()


def _rss(employer: Employer, items: Sequence[Advert], now: datetime) -> str:
    entries = "".join(
        f"<item><guid isPermaLink='false'>{item.identity}</guid><title>{escape(item.title)}</title>"
        f"<link>{_link(employer, item)}</link><pubDate>{format_datetime(_published(item, now))}</pubDate>"
        f"<job:company>{escape(employer.name)}</job:company><job:location>{escape(item.place)}</job:location>"
        f"<description>{escape(item.html)}</description></item>"
        for item in items
    )
    head = f"<title>{escape(employer.name)}</title><link>https://jobs.{employer.key}.example/</link>"
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:job='https://jobmatch.example/ns/job'>"
        f"<channel>{head}<description>Jobs at {escape(employer.name)}</description>{entries}</channel></rss>"
    )


def _atom(employer: Employer, items: Sequence[Advert], now: datetime) -> str:
    entries = "".join(
        f"<entry><id>{item.identity}</id><title>{escape(item.title)}</title><link href='{_link(employer, item)}'/>"
        f"<updated>{_published(item, now).isoformat()}</updated>"
        f"<published>{_published(item, now).isoformat()}</published>"
        f"<job:company>{escape(employer.name)}</job:company><job:location>{escape(item.place)}</job:location>"
        f"<content type='html'>{escape(item.html)}</content></entry>"
        for item in items
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:job='https://jobmatch.example/ns/job'>"
        f"<id>{address(employer)}</id><title>{escape(employer.name)}</title><updated>{now.isoformat()}</updated>"
        f"{entries}</feed>"
    )


def _link(employer: Employer, item: Advert) -> str:
    return f"https://jobs.{employer.key}.example/{item.identity}"


def _published(item: Advert, now: datetime) -> datetime:
    return (now - timedelta(days=item.days_old, hours=item.days_old % 5)).replace(microsecond=0)
