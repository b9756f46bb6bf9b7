"""Entries of the third designs: where dates, employer, title and place stand to each other on no older page."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import body, joined, row, tag
from tests.corpus.view import Item, View


def place_opposite(item: Item, language: str) -> str:
    """Dates at the left; title with the place at the other margin of its line, the employer under it."""
    right = row(tag("t", item.title, "b"), tag("p", item.place, "span")) + tag("o", item.organisation) + body(item)
    return f'<div class="tr"><div class="td1 d">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def three_stops(item: Item, language: str) -> str:
    """Dates, employer and place on one line; the title and the duties under the employer."""
    head = tag("o", item.organisation) or tag("t", item.title)
    under = tag("t", item.title, "i") if item.organisation else ""
    middle = f'<div class="td2">{head}{under}{body(item)}</div>'
    left, right = (
        f'<div class="{name}">{escape(said)}</div>' for name, said in (("td1", item.dates), ("td3", item.place))
    )
    return f'<div class="tr">{left}{middle}{right}</div>'


def arrow_dates(item: Item, language: str) -> str:
    """Title, "dates · place", then the employer over a paragraph."""
    head = tag("t", item.title) + tag("d", joined(item.dates, item.place, by=" · ")) + tag("o", item.organisation)
    return head + body(item)


def three_columns(item: Item, language: str) -> str:
    """Dates; title, employer, place; what was done: side by side."""
    middle = tag("t", item.title) + tag("o", item.organisation) + tag("p", item.place)
    return (
        f'<div class="three"><div class="c1">{escape(item.dates)}</div>'
        f'<div class="c2">{middle}</div><div class="c3">{body(item)}</div></div>'
    )


def project_card(item: Item, language: str) -> str:
    """A card: the title, the dates under it, what it was."""
    return f'<div class="pcard">{tag("t", item.title)}{tag("d", item.dates)}{body(item)}</div>'


def commas_dates_under(item: Item, language: str) -> str:
    """ "Title, Employer, Place" in bold, the dates in small capitals under it."""
    return tag("t", joined(item.title, item.organisation, item.place)) + tag("d", item.dates) + body(item)


def employer_column(item: Item, language: str) -> str:
    """Employer, place and dates in a column at the left; title and arrows at the right."""
    left = tag("o", item.organisation) + tag("p", item.place) + tag("d", item.dates)
    points = "".join(tag("arrow", f"→ {bullet}") for bullet in item.bullets)
    right = tag("t", item.title) + tag("text", item.text) + points + tag("tail", item.tail)
    return f'<div class="tr"><div class="td1">{left}</div><div class="td2">{right}</div></div>'


def place_dash_title(item: Item, language: str) -> str:
    """ "**Employer**, Place — *Title*", the dates in capitals under it."""
    first = tag("o", item.organisation, "b") + (f", {escape(item.place)}" if item.place else "")
    first += f" — {tag('t', item.title, 'i')}" if first else tag("o", item.title, "b")
    return f"<div>{first}</div>{tag('d', item.dates)}{body(item)}"


def in_brackets(item: Item, language: str) -> str:
    """Year at the left; "**Title**, Employer (Place)" and sentences at the right."""
    place = f" ({item.place})" if item.place else ""
    employer = f", {escape(item.organisation)}{escape(place)}" if item.organisation else ""
    right = f"<div>{tag('t', item.title, 'b')}{employer}</div>{body(item)}"
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def given_left(item: Item, language: str) -> str:
    """The date in the column of dates; title and, after a dash, who gave it."""
    issuer = f" – <i>{escape(item.organisation)}</i>" if item.organisation else ""
    right = f'<div class="td2">{tag("g", item.title, "span")}{issuer}</div>'
    return f'<div class="tr"><div class="td1 d">{escape(item.dates)}</div>{right}</div>'


def given_three(item: Item, language: str) -> str:
    """Date, title, issuer side by side."""
    return (
        f'<div class="three"><div class="c1">{escape(item.dates)}</div>'
        f'<div class="c2">{tag("t", item.title)}</div><div class="c3">{escape(item.organisation)}</div></div>'
    )


def given_stops(item: Item, language: str) -> str:
    """Date, title, and the issuer at the right margin."""
    return (
        f'<div class="tr"><div class="td1">{escape(item.dates)}</div>'
        f'<div class="td2">{escape(item.title)}</div><div class="td3">{escape(item.organisation)}</div></div>'
    )


def given_point(item: Item, language: str) -> str:
    """A point "Title (issuer, date)"."""
    rest = joined(item.organisation, item.dates)
    return f"<ul><li>{escape(item.title + (f' ({rest})' if rest else ''))}</li></ul>"


def given_block(item: Item, language: str) -> str:
    """Title, issuer, date: a line each, for a narrow column."""
    return tag("t", item.title) + tag("o", item.organisation) + tag("d", item.dates)


def given_commas_under(item: Item, language: str) -> str:
    """ "Title, Issuer", the date in small capitals under it."""
    return tag("t", joined(item.title, item.organisation)) + tag("d", item.dates)


def authored(view: View) -> str:
    """ "Surname, N.: Title. *Where*, when." as a list of papers has it."""
    first, _, last = view.name.rpartition(" ")
    author = f"{last}, {first.rpartition('. ')[2][:1]}."
    out = []
    for number, item in enumerate(view.items["publications"], 1):
        where = joined(f"<i>{escape(item.organisation)}</i>" if item.organisation else "", escape(item.dates))
        stop = "" if item.title.endswith(("?", "!")) else "."
        out.append(f'<div class="ref">{number}. {escape(author)}: {escape(item.title)}{stop} {where}.</div>')
    return "".join(out)
