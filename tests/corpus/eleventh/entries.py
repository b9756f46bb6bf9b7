"""How these templates set a job, a degree, a project, a language."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby

from tests.corpus.eleventh.words import MEASURED
from tests.corpus.entries import body, joined, tag
from tests.corpus.third.entries import three_stops
from tests.corpus.third.lists import levels
from tests.corpus.view import Item, View
from tests.corpus.words import AT

LEVEL = re.compile(r"[ABC][12]")  # of the common European frame


# -- a LaTeX class in two columns


def house_bar_title(item: Item, language: str) -> str:
    """ "**Employer** | Title", "dates | place" small under it."""
    title = tag("t", item.title, "span" if item.organisation else "b")
    house = f"{tag('o', item.organisation, 'b')} | " if item.organisation else ""
    return f'<div class="line">{house}{title}</div>{tag("d", joined(item.dates, item.place, by=" | "))}{body(item)}'


def school_over_degree(item: Item, language: str) -> str:
    """For a narrow column: school, degree, "dates | place", result and courses."""
    when = tag("d", joined(item.dates, item.place, by=" | "))
    return tag("o", item.organisation) + tag("t", item.title) + when + body(item)


# -- the LaTeX class of Europe in its oldest style


def hinted(item: Item, language: str) -> str:
    """Dates in the margin; "**Title**, *Employer*, Place." beside them."""
    house = f", {tag('o', item.organisation, 'i')}" if item.organisation else ""
    place = f", {escape(item.place)}" if item.place else ""
    stop = "." if item.organisation else ""
    right = f"<div>{tag('t', item.title, 'b')}{house}{place}{stop}</div>{body(item)}"
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


# -- an office suite on the net


def house_slash_title(item: Item, language: str) -> str:
    """ "**Employer** / *Title*", "DATES, Place" under it."""
    title = f" / {tag('t', item.title, 'i')}" if item.organisation else ""
    when = joined(tag("d", item.dates, "span"), escape(item.place))
    return (
        f'<div class="line">{tag("o", item.organisation or item.title, "b")}{title}</div>'
        f'<div class="when">{when}</div>{body(item)}'
    )


# -- a business school's page


def dated_posts(items: list[Item], language: str) -> str:
    """Dates, employer and place at three stops; where somebody rose, the employer alone, each post beside its dates."""
    out = []
    for (house, place), held in groupby(items, key=lambda item: (item.organisation, item.place)):
        posts = list(held)
        if len(posts) == 1:
            out.append(three_stops(posts[0], language))
            continue
        out.append(f'<div class="house">{three_stops(Item("", house, place), language)}</div>')
        out += [three_stops(Item(post.title, "", "", post.dates, post.text, post.bullets), language) for post in posts]
    return "".join(f'<div class="e">{one}</div>' for one in out)


# -- a form that Europe hands out


def when_where_over_title(item: Item, language: str) -> str:
    """ "dates  place", then "**Title** – Employer"."""
    where = f"{tag('d', item.dates, 'span')} {tag('p', item.place, 'span')}"
    house = f" – {tag('o', item.organisation, 'span')}" if item.organisation else ""
    return f'<div class="when">{where}</div><div>{tag("t", item.title, "b")}{house}</div>{body(item)}'


def languages_measured(view: View) -> str:
    """Languages with a level in words a line each; those of the European frame in a grid of what is measured."""
    named = [(name, level) for name, level in levels(view) if not LEVEL.fullmatch(level)]
    out = "".join(f'<p class="g"><b>{escape(name)}:</b> {escape(level)}</p>' for name, level in named)
    rows = [
        f"<tr>{tag('ln', name, 'th')}{tag('', level, 'td') * 5}</tr>"
        for name, level in levels(view)
        if LEVEL.fullmatch(level)
    ]
    if not rows:
        return out
    heads = "".join(tag("", head, "th") for head in MEASURED[view.language])
    return out + f'<table class="grid"><tr><th></th>{heads}</tr>{"".join(rows)}</table>'


# -- a drawing tool's line of time


def along_line(item: Item, language: str) -> str:
    """Dates, employer and place left of a line; a point on it, title and duties at its right."""
    left = tag("d", item.dates) + tag("o", item.organisation) + tag("p", item.place)
    right = f'<span class="knot"></span>{tag("t", item.title)}{body(item)}'
    return f'<div class="tr"><div class="td1">{left}</div><div class="td2">{right}</div></div>'


# -- a builder on the net


def at_house_place(item: Item, language: str) -> str:
    """ "**Title at Employer, Place**" over the dates in grey."""
    at = f" {AT[language]} {item.organisation}" if item.organisation else ""
    return tag("h", joined(item.title + at, item.place)) + tag("d", item.dates) + body(item)


def issuer_then_date(item: Item, language: str) -> str:
    """ "**Title**, issuer" and the date in grey under it."""
    return tag("h", joined(item.title, item.organisation)) + tag("d", item.dates)


# -- few words


def title_years_over_house(item: Item, language: str) -> str:
    """ "**Title**, years" over "Employer, Place"."""
    dates = f", {escape(item.dates)}" if item.dates else ""
    house = tag("o", joined(item.organisation, item.place))
    return f"<div>{tag('t', item.title, 'b')}{dates}</div>{house}{body(item)}"
