"""The ways a dated entry is set in HTML. Each takes an Item (and the language) and gives markup."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from tests.corpus import words
from tests.corpus.view import Item

Setter = Callable[[Item, str], str]


def joined(*parts: str, by: str = ", ") -> str:
    return by.join(part for part in parts if part)


def body(item: Item) -> str:
    """What follows the head of an entry: text, bullets, tail."""
    text = f'<div class="text">{escape(item.text)}</div>' if item.text else ""
    rows = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    tail = f'<div class="tail">{escape(item.tail)}</div>' if item.tail else ""
    return text + (f"<ul>{rows}</ul>" if rows else "") + tail


def tag(name: str, said: str, element: str = "div") -> str:
    return f'<{element} class="{name}">{escape(said)}</{element}>' if said else ""


def row(left: str, right: str) -> str:
    """Left words and words at the right margin on one line."""
    return f'<div class="row"><div class="l">{left}</div><div class="r">{right}</div></div>'


def title_right(item: Item, language: str) -> str:
    place = joined(item.organisation, item.place)
    return row(tag("t", item.title, "b"), tag("d", item.dates, "span")) + tag("o", place) + body(item)


def org_right(item: Item, language: str) -> str:
    if not item.organisation:
        return title_right(item, language)
    first = row(tag("o", item.organisation, "b"), tag("d", item.dates, "span"))
    return first + row(tag("t", item.title, "i"), tag("p", item.place, "span")) + body(item)


def pipe_line(item: Item, language: str) -> str:
    line = joined(joined(item.organisation, item.place), item.title, item.dates, by=" | ")
    return tag("h", line) + body(item)


def title_at(item: Item, language: str) -> str:
    if not item.organisation:
        return stacked(item, language)
    line = f"{item.title} {words.AT[language]} {item.organisation}"
    return tag("h", line) + tag("d", joined(item.dates, item.place, by=" · ")) + body(item)


def org_dash(item: Item, language: str) -> str:
    line = joined(item.organisation, joined(item.title, item.place), by=" — ")
    return tag("h", line) + tag("d", item.dates) + body(item)


def table_row(item: Item, language: str) -> str:
    right = tag("t", item.title, "b") + tag("o", joined(item.organisation, item.place)) + body(item)
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def dotted(item: Item, language: str) -> str:
    inner = tag("d", item.dates) + tag("t", item.title) + tag("o", joined(item.organisation, item.place, by=" · "))
    return f'<div class="dot">{inner}{body(item)}</div>'


def stacked(item: Item, language: str) -> str:
    heads = tag("t", item.title), tag("o", item.organisation), tag("d", item.dates), tag("p", item.place)
    return "".join(heads) + body(item)


def org_stacked(item: Item, language: str) -> str:
    heads = tag("o", item.organisation), tag("t", item.title), tag("d", joined(item.dates, item.place, by=" | "))
    return "".join(heads) + body(item)


def title_parenthesis(item: Item, language: str) -> str:
    dates = f" ({item.dates})" if item.dates else ""
    return tag("h", joined(item.title, item.organisation, item.place) + dates) + body(item)


def date_lead(item: Item, language: str) -> str:
    line = joined(item.title, item.organisation, item.place)
    return tag("h", joined(item.dates, line, by=": ")) + body(item)


def org_place_right(item: Item, language: str) -> str:
    if not item.organisation:
        return title_right(item, language)
    first = row(tag("o", item.organisation, "b"), tag("p", item.place, "span"))
    return first + row(tag("t", item.title, "i"), tag("d", item.dates, "span")) + body(item)


def margin_date(item: Item, language: str) -> str:
    """Dates hang in the margin; the entry stands beside them."""
    head = tag("o", item.organisation, "b") + tag("t", joined(item.title, item.place, by=" · "), "div")
    return f'<div class="hang"><div class="m">{escape(item.dates)}</div>{head}{body(item)}</div>'


def date_column_right(item: Item, language: str) -> str:
    left = tag("t", item.title, "b") + tag("o", item.organisation) + body(item)
    right = tag("d", item.dates) + tag("p", item.place)
    return f'<div class="tr"><div class="td2">{left}</div><div class="td3">{right}</div></div>'


def bullets_line(item: Item, language: str) -> str:
    return tag("h", joined(item.title, item.organisation, item.place, item.dates, by=" • ")) + body(item)


def card(item: Item, language: str) -> str:
    head = tag("pill", item.dates, "span") + tag("t", item.title, "b")
    return f'<div class="card">{head}{tag("o", joined(item.organisation, item.place, by=" / "))}{body(item)}</div>'


def title_comma_right(item: Item, language: str) -> str:
    """ "Position, Employer" and the dates at the right of the same line, place in brackets."""
    place = f" ({item.place})" if item.place else ""
    left = tag("t", item.title, "b") + escape((", " if item.organisation else "") + item.organisation + place)
    return row(left, tag("d", item.dates, "span")) + body(item)


def grouped(items: list[Item], language: str) -> str:
    """Positions at one employer under one employer line."""
    out, last = [], ""
    for item in items:
        employer = joined(item.organisation, item.place)
        if employer != last:
            out.append(f'<div class="employer">{escape(employer)}</div>')
        last = employer
        out.append(
            f'<div class="e sub">{row(tag("t", item.title, "b"), tag("d", item.dates, "span"))}{body(item)}</div>'
        )
    return "".join(out)
