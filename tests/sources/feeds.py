"""Feeds for tests: small, and wrong in the ways that feeds are."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

BODY = (
    "<p>We look for somebody who plans shifts for forty nurses, talks with the wards every morning and keeps the "
    "roster fair.</p><h3>You bring</h3><ul><li>Three years in ward management</li><li>Experience with roster "
    "software</li><li>German at level B2</li></ul><p>We offer 38 hours a week and a subsidised canteen.</p>"
)


def item(title: str, *, guid: str = "", link: str = "", body: str = BODY, extra: str = "") -> str:
    parts = [f"<title>{escape(title)}</title>", f"<description>{escape(body)}</description>", extra]
    parts += [f"<guid isPermaLink='false'>{escape(guid)}</guid>"] if guid else []
    parts += [f"<link>{escape(link)}</link>"] if link else []
    return f"<item>{''.join(parts)}</item>"


def rss(items: Sequence[str]) -> bytes:
    head = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:job_listing="https://jobs.example"><channel><title>Jobs</title>'
    )
    return f"{head}{''.join(items)}</channel></rss>".encode()
