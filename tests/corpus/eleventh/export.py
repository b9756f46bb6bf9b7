"""What a network of professionals gives who asks for one's profile as a PDF."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import Any

from tests.corpus.eleventh.words import KINDS, LASTED
from tests.corpus.entries import body, joined, tag
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import named, said

MADE = "2026-01"  # the month every profile is saved in

Held = list[tuple[dict[str, Any], Item]]


def head(view: View) -> str:
    """Name, headline, place."""
    return f'<div class="header">{named(view)}{"".join(tag("where", one) for one in said(view, "place"))}</div>'


def reach(view: View) -> str:
    """Phone, mail and links a line each, what each is in brackets behind."""
    phone, own, other = KINDS[view.language]
    kinds = {"linkedin.com": "LinkedIn", "github.com": other}
    out = [f"{one} ({phone})" for one in said(view, "phone")] + said(view, "email")
    links = [(one, kinds.get(one.partition("/")[0], own)) for one in said(view, "web")]
    whole = "".join(f'<div class="c">{tag("whole", one, "span")} ({kind})</div>' for one, kind in links)
    return "".join(tag("c whole", one) for one in out) + whole


def jobs(view: View) -> str:
    """Employers; where somebody held several posts, how long in all; then posts with dates, how long, place."""
    held = zip(view.truth["work"], view.items["work"], strict=True)
    houses = [list(posts) for _, posts in groupby(held, key=lambda pair: pair[1].organisation)]
    return "".join(f'<div class="house">{house(posts, view.language)}</div>' for posts in houses)


def house(posts: Held, language: str) -> str:
    first, last = posts[-1][0], posts[0][0]
    in_all = tag("long", lasted(months_of(first["startDate"], last.get("endDate")), language))
    return (
        tag("o", posts[0][1].organisation)
        + (in_all if len(posts) > 1 else "")
        + "".join(f'<div class="e">{post(entry, item, language)}</div>' for entry, item in posts)
    )


def post(entry: dict[str, Any], item: Item, language: str) -> str:
    long = lasted(months_of(entry["startDate"], entry.get("endDate")), language)
    return tag("t", item.title) + tag("d", f"{item.dates} ({long})") + tag("p", item.place) + told(item)


def told(item: Item) -> str:
    """Points as their author typed them into a box."""
    return tag("text", item.text) + "".join(tag("line", f"• {one}") for one in item.bullets)


def months_of(start: str, end: str | None) -> int:
    """Months from the one to the other ("2019-03"), both counted."""
    (year, month), (last_year, last_month) = (map(int, (date or MADE).split("-")) for date in (start, end))
    return (last_year - year) * 12 + last_month - month + 1


def lasted(months: int, language: str) -> str:
    """ "2 years 1 month"."""
    year, years, month, some = LASTED[language]
    full, rest = divmod(months, 12)
    said_years = f"{full} {year if full == 1 else years}" if full else ""
    return joined(said_years, f"{rest} {month if rest == 1 else some}" if rest else "", by=" ")


def studies(item: Item, language: str) -> str:
    """School; "Degree, area · (dates)" under it."""
    dates = f"({item.dates})" if item.dates else ""
    return tag("o", item.organisation) + tag("deg", joined(item.title, dates, by=" · ")) + body(item)


def title_alone(item: Item, language: str) -> str:
    return f'<div class="c">{escape(item.title)}</div>'
