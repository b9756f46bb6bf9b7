"""Which pages a person can go to from anywhere: the rail, the phone's bottom bar and the palette draw from here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.urls import NoReverseMatch, reverse

ON_PHONE = 4


@dataclass(frozen=True)
class Entry:
    """A place in the frame. `url_name` is what urls.py calls it; without such an address the entry is left out."""

    label: str
    url_name: str
    icon: str


@dataclass(frozen=True)
class Link:
    label: str
    url: str
    icon: str
    current: bool


@dataclass(frozen=True)
class Navigation:
    """`bar` and `more` split the same links for a phone; `account` are the pages about the person."""

    rail: tuple[Link, ...] = ()
    account: tuple[Link, ...] = ()

    @property
    def bar(self) -> tuple[Link, ...]:
        return self.rail[:ON_PHONE]

    @property
    def more(self) -> tuple[Link, ...]:
        return self.rail[ON_PHONE:]

    @property
    def pages(self) -> tuple[Link, ...]:
        return self.rail + self.account


CANDIDATE = (
    Entry("Matches", "matches", "queue-list"),
    Entry("Jobs", "jobs", "briefcase"),
    Entry("Applications", "applications", "paper-airplane"),
    Entry("Profile", "profile", "identification"),
    Entry("Studio", "studio", "pencil-square"),
    Entry("Digest", "digest", "envelope"),
)
RECRUITER = (
    Entry("Postings", "postings", "document-text"),
    Entry("Candidates", "candidates", "users"),
    Entry("Board", "board", "view-columns"),
    Entry("Interviews", "interviews", "calendar-days"),
    Entry("Analytics", "analytics", "chart-bar"),
)
ACCOUNT = (
    Entry("Settings", "settings", "cog-6-tooth"),
    Entry("Email addresses", "account_email", "at-symbol"),
    Entry("Password", "account_change_password", "key"),
    Entry("Two-factor sign-in", "mfa_index", "device-phone-mobile"),
    Entry("Connected accounts", "socialaccount_connections", "link"),
)


def for_user(user: Any, path: str) -> Navigation:
    """The links for this person; nothing for a visitor. `path` is the page being shown."""
    if user is None or not user.is_authenticated:
        return Navigation()
    places: tuple[Entry, ...] = ()
    if user.is_recruiter:
        places += RECRUITER
    if user.is_candidate:
        places += CANDIDATE
    return Navigation(rail=tuple(_links(places, path)), account=tuple(_links(ACCOUNT, path)))


def _links(entries: Iterable[Entry], path: str) -> list[Link]:
    known = [(entry, url) for entry in entries if (url := _address(entry.url_name))]
    # The longest address wins, so that "/jobs/" is not current on "/jobs/board/".
    here = max((url for _, url in known if path.startswith(url)), key=len, default=None)
    return [Link(entry.label, url, entry.icon, url == here) for entry, url in known]


@cache
def _address(url_name: str) -> str:
    try:
        return reverse(url_name)
    except NoReverseMatch:
        return ""
