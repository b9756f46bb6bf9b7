"""A company's vacancies as the bytes of its RSS or Atom feed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from jobmatch.demo.composing import compose
from jobmatch.demo.markup import marked_up
from jobmatch.demo.model import Employer, Entry, Vacancy

ATOM = "http://www.w3.org/2005/Atom"
JOB = "https://jobs.example/terms"
DAYS = 30
ET.register_namespace("job", JOB)


def entry_of(vacancy: Vacancy, *, now: datetime) -> Entry:
    """The vacancy as posted some time in the thirty days before `now`; a third of them name a day they close."""
    chance = random.Random(f"dates {vacancy.number}")
    published = now - timedelta(minutes=chance.randint(90, DAYS * 24 * 60))
    day = (now + timedelta(days=chance.randint(12, 60))).replace(hour=22, minute=59, second=0, microsecond=0)
    closes = day if chance.random() < 0.34 else None
    shape = chance.choice(vacancy.employer.shapes)
    shape = "sections" if shape == "prose" and vacancy.role.language != "en" else shape
    body, markup = marked_up(compose(vacancy, shape=shape, closes=closes), shape=shape, number=vacancy.number)
    # People apply here to companies that hire here; the others have pages of their own.
    page = f"https://jobs.{vacancy.employer.email_domain}/{vacancy.number:05d}"
    return Entry(
        identity=f"tag:{vacancy.employer.email_domain},2026:{vacancy.number:05d}",
        title=vacancy.title if chance.random() < 0.7 else f"{vacancy.title} – {vacancy.city}",
        place=vacancy.site,
        body=body,
        markup=markup,
        link="" if vacancy.employer.recruiter else page,
        published=published,
        expires=closes,
    )


def feed_of(employer: Employer, entries: Sequence[Entry]) -> bytes:
    """The feed's XML."""
    root = _rss(employer, entries) if employer.feed == "rss" else _atom(employer, entries)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def _rss(employer: Employer, entries: Sequence[Entry]) -> ET.Element:
    root = ET.Element("rss", version="2.0")
    channel = _add(root, "channel")
    _add(channel, "title", f"Jobs at {employer.name}")
    _add(channel, "link", f"https://jobs.{employer.email_domain}/")
    for entry in entries:
        item = _add(channel, "item")
        _add(item, "title", entry.title)
        _add(item, "guid", entry.identity).set("isPermaLink", "false")
        if entry.link:
            _add(item, "link", entry.link)
        _add(item, "pubDate", format_datetime(entry.published))
        _add(item, "description", entry.body)
        _facts(item, employer, entry)
    return root


def _atom(employer: Employer, entries: Sequence[Entry]) -> ET.Element:
    root = ET.Element(f"{{{ATOM}}}feed")
    _add(root, f"{{{ATOM}}}title", f"Jobs at {employer.name}")
    for entry in entries:
        item = _add(root, f"{{{ATOM}}}entry")
        _add(item, f"{{{ATOM}}}title", entry.title)
        _add(item, f"{{{ATOM}}}id", entry.identity)
        if entry.link:
            _add(item, f"{{{ATOM}}}link").set("href", entry.link)
        _add(item, f"{{{ATOM}}}published", entry.published.isoformat())
        _add(item, f"{{{ATOM}}}content", entry.body).set("type", entry.markup)
        _facts(item, employer, entry)
    return root


def _facts(item: ET.Element, employer: Employer, entry: Entry) -> None:
    _add(item, f"{{{JOB}}}company", employer.name)
    _add(item, f"{{{JOB}}}location", entry.place)
    if entry.expires:
        _add(item, f"{{{JOB}}}expires", entry.expires.isoformat())


def _add(parent: ET.Element, name: str, text: str = "") -> ET.Element:
    child = ET.SubElement(parent, name)
    child.text = text or None
    return child
