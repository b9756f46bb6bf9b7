"""Entries, heads and feet of the eight PDFs."""

from __future__ import annotations

from html import escape
from itertools import groupby

from tests.corpus import words
from tests.corpus.entries import body, joined, row, tag
from tests.corpus.fifth.entries import plain
from tests.corpus.fresh.entries import colon
from tests.corpus.headers import GLYPHS, NAME_LABEL, PHOTO
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import in_a_row, label_of, lines, named, said, with_labels
from tests.corpus.wild.words import ACHIEVEMENTS


def dated(item: Item) -> str:
    """The date in brackets with a space before it, nothing where there is none."""
    return f" ({item.dates})" if item.dates else ""


# -- a designer's one page


def employer_then_dashes(item: Item, language: str) -> str:
    """The employer in large letters, "Title — Place — dates" in small ones under it."""
    large, small = (item.organisation, item.title) if item.organisation else (item.title, "")
    return tag("o", large) + tag("line", joined(small, item.place, item.dates, by=" — ")) + body(item)


def reach_in_columns(view: View) -> str:
    """A strip at the end, a column for each contact, its label over it."""
    columns = "".join(f"<div>{tag('lb', label)}{tag('c', value)}</div>" for label, value in with_labels(view))
    return f'<div class="strip">{columns}</div>'


def name_in_lower_case(view: View) -> str:
    """Name and label beside each other, as one line of type in two weights."""
    return f'<div class="header"><h1>{escape(view.name)}</h1>{tag("label", label_of(view))}</div>'


# -- a data scientist's LaTeX


def diamonds(view: View) -> str:
    """Name in the middle; phone, mail and place, then links, with diamonds between."""
    first = in_a_row(said(view, "phone", "email", "place"), " ⋄ ")
    second = in_a_row(said(view, "web"), " ⋄ ") if said(view, "web") else ""
    return f'<div class="header">{named(view)}{first}{second}</div>'


def slanted_title_bold_house(item: Item, language: str) -> str:
    """ "*Title*, **Employer**, Place" and the dates at the right."""
    title = tag("t", item.title, "i" if item.organisation else "b")
    house = f", {tag('o', item.organisation, 'b')}" if item.organisation else ""
    place = f", {escape(item.place)}" if item.place else ""
    return row(title + house + place, tag("d", item.dates, "span")) + body(item)


def slanted_issuer(item: Item, language: str) -> str:
    """ "Title, *issuer*" and the date at the right."""
    issuer = f", {tag('o', item.organisation, 'i')}" if item.organisation else ""
    return row(escape(item.title) + issuer, escape(item.dates))


# -- a job centre's sheet


def centred(item: Item, language: str) -> str:
    """Title, then "Employer, Place", then dates, each in the middle of its line."""
    head = tag("t", item.title) + tag("o", joined(item.organisation, item.place)) + tag("d", item.dates)
    return f'<div class="mid">{head}</div>{body(item)}'


def given_centred(item: Item, language: str) -> str:
    return tag("mid", joined(item.title, item.organisation, by=" – ") + dated(item))


# -- a manager's two pages


def under_bars(items: list[Item], language: str) -> str:
    """A bar in grey for each employer with its place at the right; posts under it, results after a label."""
    out = []
    for house, held in groupby(items, key=lambda item: (item.organisation, item.place)):
        out.append(f'<div class="house">{row(tag("o", house[0], "b"), tag("p", house[1], "span"))}</div>')
        out += [f'<div class="e">{post(item, language)}</div>' for item in held]
    return "".join(out)


def post(item: Item, language: str) -> str:
    """Title left and dates right, a paragraph, then the results as points under their label."""
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    label = tag("k", ACHIEVEMENTS[language] + colon(language).rstrip()) if points else ""
    head = row(tag("t", item.title, "b"), tag("d", item.dates, "span"))
    return head + tag("text", item.text) + label + (f"<ul>{points}</ul>" if points else "") + tag("tail", item.tail)


def school_bar(item: Item, language: str) -> str:
    """Degree left and dates right, "school, place" under it."""
    head = row(tag("t", item.title, "b"), tag("d", item.dates, "span"))
    return head + tag("o", joined(item.organisation, item.place)) + body(item)


# -- an apprentice's table


def place_under_dates(item: Item, language: str) -> str:
    """Dates over the place at the left, employer over title and points beside them."""
    left = tag("d", item.dates) + tag("p", item.place)
    house = tag("o", item.organisation, "b") if item.organisation else ""
    right = house + tag("t", item.title, "div" if house else "b") + body(item)
    return f'<div class="tr"><div class="td1">{left}</div><div class="td2">{right}</div></div>'


def given_under_year(item: Item, language: str) -> str:
    """The date at the left, the title and under it who gave it beside it."""
    right = tag("t", item.title, "div") + tag("by", item.organisation)
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def address_right(view: View) -> str:
    """As on a letter: name and how to reach the sender at the right; the sheet's title and a photo under it."""
    sender = tag("c", view.name) + lines([value for _, value in view.contacts])
    facts = "".join(
        f'<div class="tr"><div class="td1">{escape(label)}</div><div class="td2">{escape(value)}</div></div>'
        for label, value in ((NAME_LABEL[view.language], view.name), *view.person.extra)
    )
    title = f"<h1>{escape(words.TITLES[view.language])}</h1>{tag('label', label_of(view))}"
    return f'<div class="header"><div class="sender">{sender}</div>{PHOTO}{title}{facts}</div>'


# -- a developer's column beside


def house_place_dates(item: Item, language: str) -> str:
    """The title; "Employer | Place | dates" under it."""
    return tag("t", item.title) + tag("line", joined(item.organisation, item.place, item.dates, by=" | ")) + body(item)


def given_bracketed(item: Item, language: str) -> str:
    """Title over "issuer | date"."""
    return tag("ct", item.title) + tag("line", joined(item.organisation, item.dates, by=" | "))


def signs_in_column(view: View) -> str:
    """A contact a line, each behind its sign."""
    return "".join(
        f'<div class="c"><i class="icon">{GLYPHS[kind]}</i>{escape(value)}</div>' for kind, value in view.contacts
    )


# -- a driver's page in large type


def typed_line(item: Item, language: str) -> str:
    """ "dates Title – Employer (Place)" typed in one line, duties as lines under it."""
    place = f" ({item.place})" if item.place else ""
    said_of = joined(item.title, item.organisation, by=" – ") + place
    return tag("first", joined(item.dates, said_of, by="  ")) + plain(item)


def school_typed(item: Item, language: str) -> str:
    """ "dates School (Place) – Degree"."""
    place = f" ({item.place})" if item.place else ""
    return tag("first", joined(item.dates, joined(item.organisation + place, item.title, by=" – "), by="  ")) + plain(
        item
    )


def given_typed(item: Item, language: str) -> str:
    return tag("c", joined(item.dates, joined(item.title, item.organisation, by=" – "), by="  "))


def name_and_labels(view: View) -> str:
    """The name underlined, then what is personal in lines of label and words."""
    pairs = [*with_labels(view), *view.person.extra]
    facts = "".join(tag("c", f"{label}{colon(view.language)}{value}") for label, value in pairs)
    return f'<div class="header">{named(view)}{facts}</div>'


def languages_equal(view: View) -> str:
    """ "English = native" a line."""
    return "".join(tag("c", joined(*pair, by=" = ")) for pair in levels(view))


def hobbies_with_and(view: View) -> str:
    """Hobbies in one line with plus signs."""
    return tag("c", " + ".join(hobbies(view)))


# -- a nurse's template


def title_and_place(item: Item, language: str) -> str:
    """Title and place at the margins of a line, employer and dates at those of the next."""
    if not item.organisation:
        return row(tag("t", item.title, "b"), tag("d", item.dates, "span")) + body(item)
    first = row(tag("t", item.title, "b"), tag("p", item.place, "span"))
    return first + row(tag("o", item.organisation, "span"), tag("d", item.dates, "span")) + body(item)


def given_over_issuer(item: Item, language: str) -> str:
    """Title and date at the margins, the issuer under them."""
    return row(tag("ct", item.title, "span"), escape(item.dates)) + tag("by", item.organisation)


def banner_with_grid(view: View) -> str:
    """A light band: photo, name, label; the contacts in two columns with their signs."""
    cells = "".join(
        f'<div class="c"><i class="icon">{GLYPHS[kind]}</i>{escape(value)}</div>' for kind, value in view.contacts
    )
    return f'<div class="header">{PHOTO}<div class="who">{named(view)}<div class="reach">{cells}</div></div></div>'
