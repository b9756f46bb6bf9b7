"""RSS and Atom feeds, well formed or not."""

from __future__ import annotations

import calendar
import hashlib
import html
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser
import nh3

from jobmatch import fetch
from jobmatch.errors import Refused
from jobs.sources.base import Batch, SourceConfig, SourceItem

# Job feeds add elements of their own (job_listing:company, g:employer, location, …). feedparser names an element of
# an unknown namespace prefix_local, so the last part of the name tells.
COMPANY = re.compile(r"(?:^|_)(?:company|employer|organi[sz]ation|hiring_?organi[sz]ation)(?:_?name)?$")
PLACE = re.compile(r"(?:^|_)(?:job_?)?(?:location|city)$")
EXPIRES = re.compile(r"(?:^|_)(?:expires|expir\w*|expiration_?date|valid_?through|closing_?date|deadline)$")
LONGEST_ID = 500


class RssSource:
    def fetch(self, config: SourceConfig, state: Mapping[str, Any], now: datetime) -> Batch:
        """Visit a feed, sending the ETag and Last-Modified of the visit before.

        Raises what jobmatch.fetch raises, and Refused `fetch_not_a_feed`.
        """
        known = state if state.get("url") == config.url else {}
        answer = fetch.fetch(
            config.url,
            etag=str(known.get("etag", "")),
            last_modified=str(known.get("last_modified", "")),
            accept=fetch.FEEDS,
        )
        if answer.unchanged:
            return Batch(items=(), state=dict(state), unchanged=True)
        items, notes = read_feed(answer.content, content_type=answer.content_type, url=answer.url, now=now)
        memory = {"url": config.url, "etag": answer.etag, "last_modified": answer.last_modified}
        return Batch(items=items, state=memory, notes=notes)


def read_feed(
    content: bytes, *, content_type: str, url: str, now: datetime
) -> tuple[tuple[SourceItem, ...], tuple[str, ...]]:
    """The feed's items, each once, and notes on what was wrong with it. Raises Refused `fetch_not_a_feed`."""
    headers = {"content-type": content_type, "content-location": url}
    parsed = feedparser.parse(content, response_headers={k: v for k, v in headers.items() if v})
    if not parsed.get("version") and not parsed.entries:
        raise Refused(
            "This address answers with something that is not an RSS or Atom feed. Look for the feed's own address, "
            "often linked as RSS on the page.",
            code="fetch_not_a_feed",
        )
    entries = [entry for entry in parsed.entries if _title(entry) or _body(entry)[0]]
    notes = ["The feed is not well formed; what could be read was read."] if parsed.bozo and _is_broken(parsed) else []
    items: dict[str, SourceItem] = {}
    for entry, identity in zip(entries, _identities(entries), strict=True):
        items.setdefault(identity, _item(entry, identity, now))
    if len(items) < len(entries):
        notes.append(f"{len(entries) - len(items)} items appear more than once.")
    return tuple(items.values()), tuple(notes)


def _is_broken(parsed: Any) -> bool:
    # A charset that differs from the declared one is corrected without loss and not worth a note.
    return not isinstance(parsed.get("bozo_exception"), feedparser.CharacterEncodingOverride)


def _identities(entries: Iterable[Any]) -> list[str]:
    """An id for each entry that stays the same between visits: its guid, else its link, else a hash of its words.

    A guid or link that stands for several different entries (the feed's home page, a constant) identifies none.
    """
    entries = list(entries)
    used: dict[str, Counter[tuple[str, str]]] = {"id": Counter(), "link": Counter()}
    for key, counter in used.items():
        counter.update({(str(entry.get(key) or ""), _words_hash(entry)) for entry in entries if entry.get(key)})
    shared = {key: Counter(value for value, _ in counter) for key, counter in used.items()}
    identities = []
    for entry in entries:
        known = (str(entry.get(key) or "") for key in ("id", "link") if shared[key][str(entry.get(key) or "")] == 1)
        identity = next(known, "") or f"hash:{_words_hash(entry)}"
        fits = len(identity) <= LONGEST_ID
        identities.append(identity if fits else f"hash:{hashlib.sha256(identity.encode()).hexdigest()}")
    return identities


def _words_hash(entry: Any) -> str:
    words = re.findall(r"\w+", f"{_title(entry)} {_plain(_body(entry)[0])}".casefold())
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def _item(entry: Any, identity: str, now: datetime) -> SourceItem:
    body, is_html = _body(entry)
    title, company, place = _title(entry), _company(entry), _extra(entry, PLACE)
    hints = {"title": title, "company": company, "location": place}
    published = _published(entry)
    return SourceItem(
        external_id=identity,
        url=_link(entry),
        title=title,
        company=company,
        body=body,
        is_html=is_html,
        published=min(published, now) if published else None,
        expires=_moment(_extra(entry, EXPIRES)),
        hints={name: value for name, value in hints.items() if value},
    )


def _body(entry: Any) -> tuple[str, bool]:
    """The longest of the entry's texts, and whether it is HTML."""
    parts = [*entry.get("content", []), *([entry["summary_detail"]] if "summary_detail" in entry else [])]
    texts = [(str(part.get("value") or ""), str(part.get("type") or "")) for part in parts]
    text, kind = max(texts, key=lambda part: len(part[0]), default=("", ""))
    return text.replace("\x00", ""), "html" in kind or bool(re.search(r"<(?:p|br|li|div|h\d)\b", text, re.I))


def _title(entry: Any) -> str:
    return " ".join(_plain(str(entry.get("title") or "")).split())[:300]


def _plain(text: str) -> str:
    return html.unescape(nh3.clean(text, tags=set())) if "<" in text or "&" in text else text


def _link(entry: Any) -> str:
    link = str(entry.get("link") or "")
    return link if link.startswith(("http://", "https://")) and len(link) <= 1000 else ""


def _company(entry: Any) -> str:
    stated = _extra(entry, COMPANY) or str((entry.get("source") or {}).get("title") or "")
    author = str(entry.get("author") or "")
    # An author may be the company or a person; an address or a login is neither.
    return (stated or (author if " " in author and "@" not in author else ""))[:300]


def _extra(entry: Any, name: re.Pattern[str]) -> str:
    for key, value in entry.items():
        if isinstance(value, str) and value.strip() and name.search(str(key).lower()):
            return " ".join(_plain(value).split())[:300]
    return ""


def _published(entry: Any) -> datetime | None:
    for key in ("published_parsed", "updated_parsed", "created_parsed"):
        moment = entry.get(key)
        if moment:
            try:
                return datetime.fromtimestamp(calendar.timegm(moment), UTC)
            except (ValueError, OverflowError, OSError):
                continue
    return None


def _moment(text: str) -> datetime | None:
    """A moment in RFC 822 or ISO 8601 form; where no zone is stated, UTC."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
        except (ValueError, TypeError):
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None
