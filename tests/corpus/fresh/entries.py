"""Entries of the fresh designs: joints and orders of employer, title, place and dates that no older page has."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import body, joined, row, tag
from tests.corpus.fresh.words import DUTIES, FORM
from tests.corpus.view import Item, View
from tests.corpus.wild.entries import prose


def title_dates_under(item: Item, language: str) -> str:
    """ "**Employer**, place", then the title in italics with the dates at the right."""
    if not item.organisation:
        return row(tag("t", item.title, "b"), tag("d", item.dates, "span")) + body(item)
    place = f", {escape(item.place)}" if item.place else ""
    first = f"<div>{tag('o', item.organisation, 'b')}{place}</div>"
    return first + row(tag("t", item.title, "i"), tag("d", item.dates, "span")) + body(item)


def colon(language: str) -> str:
    return " : " if language == "fr" else ": "


def dates_colon(item: Item, language: str) -> str:
    """ "dates: title", "employer – place" indented under it."""
    dates = tag("d", item.dates + colon(language).rstrip(), "span") + " " if item.dates else ""
    under = tag("o", joined(item.organisation, item.place, by=" – "))
    return f'<div class="h">{dates}{tag("t", item.title, "span")}</div><div class="in">{under}{body(item)}</div>'


def dates_beside_title(item: Item, language: str) -> str:
    """Title and, small and grey a little way after it, the dates; "employer — place" on the next line."""
    first = f"<div>{tag('t', item.title, 'b')} {tag('d', item.dates, 'span')}</div>"
    return first + tag("o", joined(item.organisation, item.place, by=" — ")) + body(item)


def dots_line_prose(item: Item, language: str) -> str:
    """Title, then "employer • place • dates", then sentences."""
    return tag("t", item.title) + tag("o", joined(item.organisation, item.place, item.dates, by=" • ")) + prose(item)


def study_aside(item: Item, language: str) -> str:
    """For a narrow column: dates, degree, school, place."""
    heads = tag("d", item.dates), tag("t", item.title), tag("o", item.organisation), tag("p", item.place)
    return "".join(heads) + prose(item)


def dates_and_place(item: Item, language: str) -> str:
    """Title, employer, then dates and place a gap apart on one grey line."""
    spans = f"{tag('d', item.dates, 'span')} {tag('p', item.place, 'span')}"
    return tag("t", item.title) + tag("o", item.organisation) + f'<div class="meta">{spans}</div>' + body(item)


def at_sign(item: Item, language: str) -> str:
    """ "Title @ Employer", "dates // place" under it."""
    head = tag("t", joined(item.title, item.organisation, by=" @ "))
    return head + tag("meta", joined(item.dates, item.place, by=" // ")) + body(item)


def study_plain(item: Item, language: str) -> str:
    """ "Degree, school", "dates // place" under it."""
    head = tag("t", joined(item.title, item.organisation))
    return head + tag("meta", joined(item.dates, item.place, by=" // ")) + body(item)


def handout(item: Item, language: str) -> str:
    """Employer and place, title and dates, each pair at the two margins."""
    if not item.organisation:
        return row(tag("t", item.title, "b"), tag("d", item.dates, "span")) + body(item)
    first = row(tag("o", item.organisation, "b"), tag("p", item.place, "b"))
    return first + row(tag("t", item.title, "i"), tag("d", item.dates, "i")) + body(item)


def recruited(item: Item, language: str) -> str:
    """A shaded bar "dates  Employer, place", the position with its label, duties under a label of theirs."""
    bar = f'<div class="tr bar2"><div class="td1">{escape(item.dates)}</div>'
    bar += f'<div class="td2">{escape(joined(item.organisation, item.place))}</div></div>'
    position = f"<div><b>{FORM[language][2]}:</b> {escape(item.title)}</div>"
    label = tag("sub", DUTIES[language] + ":") if item.bullets else ""
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    rest = (f"<ul>{points}</ul>" if points else "") + tag("tail", item.tail)
    return bar + position + tag("text", item.text) + label + rest


def recruited_study(item: Item, language: str) -> str:
    """Dates in the column of the bar, "School – degree" beside them, place and grade under it."""
    right = tag("t", joined(item.organisation, item.title, by=" – ")) + tag("p", item.place) + body(item)
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def references_numbered(view: View) -> str:
    """ "[1] Title. Publisher, date." """
    out = []
    for number, item in enumerate(view.items["publications"], 1):
        rest = joined(f"<i>{escape(item.organisation)}</i>" if item.organisation else "", escape(item.dates))
        title = escape(item.title) + ("" if item.title.endswith(("?", "!")) else ".")
        out.append(f'<div class="ref">[{number}]&ensp;{title} {rest}.</div>')
    return "".join(out)


def given_right(item: Item, language: str) -> str:
    """ "Title, *issuer*", the date at the right."""
    issuer = f", <i>{escape(item.organisation)}</i>" if item.organisation else ""
    return row(escape(item.title) + issuer, escape(item.dates))


def given_colon(item: Item, language: str) -> str:
    """ "date: title, issuer"."""
    return tag("c", joined(item.dates, joined(item.title, item.organisation), by=colon(language)))


def given_under(item: Item, language: str) -> str:
    """Title, then "issuer, date"."""
    return tag("t", item.title) + tag("o", joined(item.organisation, item.dates))


def given_year(item: Item, language: str) -> str:
    """ "Title (date)", the issuer under it."""
    return tag("t", item.title + (f" ({item.dates})" if item.dates else "")) + tag("o", item.organisation)


def given_dashes(item: Item, language: str) -> str:
    """ "Title, issuer — date"."""
    return tag("c", joined(joined(item.title, item.organisation), item.dates, by=" — "))


def given_log(item: Item, language: str) -> str:
    """ "date  title (issuer)", the date in the typewriter's face."""
    issuer = f" ({item.organisation})" if item.organisation else ""
    return f"<div>{tag('meta', item.dates, 'span')} {escape(item.title + issuer)}</div>"


def given_point(item: Item, language: str) -> str:
    """A point "Title – issuer – date"."""
    return f"<ul><li>{escape(joined(item.title, item.organisation, item.dates, by=' – '))}</li></ul>"
