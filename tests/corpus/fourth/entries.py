"""Entries of the fourth designs: dates in two columns or over two lines, ranks under a house, leaders, bubbles."""

from __future__ import annotations

from html import escape
from itertools import groupby

from tests.corpus.entries import body, joined, tag
from tests.corpus.fourth.words import OFFICE, SPAN
from tests.corpus.view import Item, View
from tests.corpus.wild.words import AND

SUPERVISORS = (("D. Marlow", "555-0131"), ("K. Osei", "555-0177"), ("R. Halvorsen", "555-0102"))
AUTHORS = ("K. Larsen", "P. Odum", "S. Weir")


def dated_rows(view: View, section: str) -> str:
    """A table with "from" and "to" over its columns of dates; title, employer, place and hyphened lines beside them."""
    first, last = SPAN[view.language]
    rows = "".join(dated_row(item) for item in view.items[section])
    return f'<table class="span"><tr><th>{first}</th><th>{last}</th><th></th></tr>{rows}</table>'


def dated_row(item: Item) -> str:
    """One date alone takes both columns."""
    start, _, end = item.dates.partition(" – ")
    dates = f"<td>{escape(start)}</td><td>{escape(end)}</td>" if end else f'<td colspan="2">{escape(start)}</td>'
    title = escape(item.title + (", " if item.organisation else ""))
    facts = f"<div><b>{title}</b>{escape(joined(item.organisation, item.place))}</div>{tag('text', item.text)}"
    points = "".join(tag("point", f"- {bullet}") for bullet in item.bullets)
    return f"<tr>{dates}<td>{facts}{points}{tag('tail', item.tail)}</td></tr>"


def dated_plain(item: Item, language: str) -> str:
    """The same columns for one short thing: its date, "title (issuer)"."""
    issuer = f" ({item.organisation})" if item.organisation else ""
    return (
        f'<div class="tr"><div class="td1">{escape(item.dates)}</div>'
        f'<div class="td2">{escape(item.title + issuer)}</div></div>'
    )


def offices(view: View) -> str:
    """Jobs as a government form prints them: a line for every answer, starred duties, whom to ask."""
    hours, duties, supervisor, ask, *_ = OFFICE[view.language]
    out = []
    for number, item in enumerate(view.items["work"]):
        name, phone = SUPERVISORS[number % len(SUPERVISORS)]
        head = tag("o", item.organisation) + tag("p", item.place) + tag("t", item.title) + tag("d", item.dates)
        told = tag("text", item.text) + "".join(tag("point", f"* {bullet}") for bullet in item.bullets)
        duty = tag("k", f"{duties}:") + told if told else ""
        last = tag("asked", f"{supervisor}: {name} ({phone})") + tag("s", ask)
        out.append(f'<div class="e">{head}{tag("s", f"{hours}: 40")}{duty}{tag("tail", item.tail)}{last}</div>')
    return "".join(out)


def answers(item: Item, language: str) -> str:
    """Institution with its place, degree, dates, a line each."""
    head = tag("o", joined(item.organisation, item.place)) + tag("t", item.title) + tag("d", item.dates)
    return (
        head
        + tag("text", item.text)
        + "".join(tag("point", f"* {said}") for said in item.bullets)
        + tag("tail", item.tail)
    )


def leader(item: Item, language: str) -> str:
    """ "**Title**, Employer, Place ......... dates" on one line, points under it."""
    place = escape(joined(item.organisation, item.place))
    left = f"<b>{escape(item.title)}</b>{', ' if place else ''}{place}"
    end = f'<span class="lead"></span><span class="d">{escape(item.dates)}</span>' if item.dates else ""
    return f'<div class="led">{left}{end}</div>{body(item)}'


def folded_left(item: Item, language: str) -> str:
    """Start and end under each other in a narrow column at the left; title, employer and place beside them."""
    start, _, end = item.dates.partition(" - ")
    dates = tag("s", f"{start} -") + tag("s", end) if end else tag("s", start)
    right = tag("t", item.title) + tag("o", joined(item.organisation, item.place)) + body(item)
    return f'<div class="tr"><div class="td1 d">{dates}</div><div class="td2">{right}</div></div>'


def ranks(items: list[Item], language: str) -> str:
    """A house and its place once, the positions held there with their dates in brackets, then sentences."""
    out = []
    for house, held in groupby(items, key=lambda item: joined(item.organisation, item.place)):
        positions = "".join(f'<div class="e rank">{rank(item)}</div>' for item in held)
        out.append(f'<div class="house"><div class="employer">{escape(house)}</div>{positions}</div>')
    return "".join(out)


def rank(item: Item) -> str:
    dates = f" ({escape(item.dates)})" if item.dates else ""
    return f"<div>{tag('t', item.title, 'i')}{dates}</div>{body(item)}"


def dates_amid(item: Item, language: str) -> str:
    """ "**Degree** (dates), School, Place." in running words."""
    dates = f" ({escape(item.dates)})" if item.dates else ""
    place = escape(joined(item.organisation, item.place))
    line = f"{tag('t', item.title, 'b')}{dates}{', ' if place else ''}{place}."
    return f'<div class="run">{line}</div>{body(item)}'


def cited(view: View) -> str:
    """ "**N. Surname**, K. Larsen and P. Odum (2023). “Title”. In: *Journal*." as a bibliography program sets it."""
    first, _, last = view.name.rpartition(" ")
    initial = first.rpartition(". ")[2][:1]
    own = f"<b>{escape(initial)}. {escape(last)}</b>"
    out = []
    for number, item in enumerate(view.items["publications"]):
        others = [AUTHORS[(number + step) % 3] for step in range(number % 3)]
        authors = (
            own
            + (f", {others[0]}" if len(others) > 1 else "")
            + (f" {AND[view.language]} {others[-1]}" if others else "")
        )
        dates = f" ({escape(item.dates)})" if item.dates else ""
        where = f" In: <i>{escape(item.organisation)}</i>." if item.organisation else ""
        out.append(f'<div class="ref">[{number + 1}] {authors}{dates}. “{escape(item.title)}”.{where}</div>')
    return "".join(out)


def bubble(item: Item, language: str) -> str:
    """On a line of time: the dates in a bubble, the employer in capitals with its place, the title under it."""
    place = f" ({escape(item.place)})" if item.place else ""
    house = f"<div>{tag('o', item.organisation, 'b')}{place}</div>" if item.organisation else ""
    dates = f'<span class="bubble">{escape(item.dates)}</span>' if item.dates else ""
    return f'<div class="dot"><div>{dates}</div>{house}{tag("t", item.title)}{body(item)}</div>'


def given_bars(item: Item, language: str) -> str:
    """ "Title / issuer / date"."""
    return f"<div>{escape(joined(item.title, item.organisation, item.dates, by=' / '))}</div>"


def given_folded(item: Item, language: str) -> str:
    """The date in the narrow column, the title, the issuer under it."""
    right = tag("g", item.title) + tag("o", item.organisation)
    return f'<div class="tr"><div class="td1 d">{escape(item.dates)}</div><div class="td2">{right}</div></div>'
