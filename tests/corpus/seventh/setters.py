"""Entries, heads and lists of the four PDFs."""

from __future__ import annotations

import textwrap
from html import escape

from tests.corpus import words
from tests.corpus.entries import body, joined, tag
from tests.corpus.fresh.entries import colon
from tests.corpus.headers import NAME_LABEL, PHOTO
from tests.corpus.seventh.words import ACTIVITIES, POST, TAUGHT
from tests.corpus.third.lists import levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, lines, named, said, with_labels
from tests.corpus.words import AT

WIDTH = 58  # letters that fit beside the tab of the typed page


# -- a document template of an online editor


def contacts_opposite(view: View) -> str:
    """Name and label at the left, the contacts as lines over the narrow column."""
    right = lines([value for _, value in view.contacts])
    return f'<div class="header"><div class="who">{named(view)}</div><div class="reach">{right}</div></div>'


def title_employer_dash_place(item: Item, language: str) -> str:
    """ "**Title,** Employer — *Place*", the dates on a line of their own."""
    rest = joined(item.organisation, item.place, by=" — ")
    return _strong_then(item.title, rest, item) + body(item)


def school_dash_degree(item: Item, language: str) -> str:
    """ "**School,** Place — *Degree*", the dates on a line of their own."""
    return _strong_then(item.organisation, joined(item.place, item.title, by=" — "), item) + body(item)


def _strong_then(strong: str, rest: str, item: Item) -> str:
    comma = "," if rest else ""
    return f'<div class="line"><b>{escape(strong + comma)}</b> {escape(rest)}</div>{tag("d", item.dates)}'


# -- a page typed with the tabulator


def tabbed(left: str, *right: str) -> str:
    """A line for each part; who types breaks long ones by hand and goes on at the same stop."""
    typed = [line for part in right for line in textwrap.wrap(part, WIDTH, break_long_words=False)]
    before = [left, *[""] * len(typed)]
    return "".join(
        f'<div class="typed"><span class="stop">{escape(first) or "&nbsp;"}</span>{escape(line)}</div>'
        for first, line in zip(before, typed, strict=False)
    )


def pointed(item: Item) -> list[str]:
    return [part for part in (item.text, *(f"- {bullet}" for bullet in item.bullets), item.tail) if part]


def tabbed_job(item: Item, language: str) -> str:
    """Dates, tab, "Title at Employer, Place"; duties with hyphens at the same stop."""
    where = f" {AT[language]} {item.organisation}" if item.organisation else ""
    return tabbed(item.dates, joined(item.title + where, item.place), *pointed(item))


def tabbed_study(item: Item, language: str) -> str:
    """Dates, tab, school and place; the degree on the next line."""
    return tabbed(item.dates, joined(item.organisation, item.place), item.title, *pointed(item))


def tabbed_given(item: Item, language: str) -> str:
    return tabbed(item.dates, joined(item.title, item.organisation))


def tabbed_languages(view: View) -> str:
    return "".join(tabbed(name, level) if level else tag("c", name) for name, level in levels(view))


def tabbed_skills(view: View) -> str:
    """The group's name before the tab; words without one from the margin."""
    out = []
    for group in view.truth["skills"]:
        listed = ", ".join(group["keywords"])
        out.append(tabbed(f"{group['name']}:", listed) if group["name"] else tag("c", listed))
    return "".join(out)


def personal_tabs(view: View) -> str:
    """The document's title, a photo, and lines of label, tab and words, the name among them."""
    pairs = [(NAME_LABEL[view.language], view.name), *with_labels(view), *view.person.extra]
    rows = "".join(tabbed(f"{label}:", value) for label, value in pairs)
    heading = f"<h2>{escape(TAUGHT[view.language]['contact'])}</h2>"
    return f'<div class="header"><h1>{words.TITLES[view.language]}</h1>{PHOTO}{heading}{rows}</div>'


# -- a job board's download


def plain_head(view: View) -> str:
    """Name, label, then place, e-mail, phone and links on lines of their own."""
    reach = [*said(view, "place"), *said(view, "email"), *said(view, "phone"), *said(view, "web")]
    return f'<div class="header">{named(view)}{lines(reach)}</div>'


def title_house_dates(item: Item, language: str) -> str:
    """Title; "Employer - Place"; dates; each on a line of its own."""
    where = joined(item.organisation, item.place, by=" - ")
    return tag("t", item.title) + tag("o", where) + tag("d", item.dates) + body(item)


# -- a Brazilian habit


def name_centred(view: View) -> str:
    """The name over everything, then what is personal in lines with labels."""
    pairs = [*view.person.extra, *with_labels(view)]
    facts = "".join(tag("c", f"{label}{colon(view.language)}{value}") for label, value in pairs)
    label = tag("label", label_of(view))
    return f'<div class="header"><h1>{escape(view.name)}</h1>{label}{facts}</div>'


def point_then_labels(item: Item, language: str) -> str:
    """ "• dates – **Employer**, Place"; under it the post and what was done there, each after its label."""
    if not item.organisation:
        dates = f" ({item.dates})" if item.dates else ""
        head = f"<b>{escape(item.title)}</b>{escape(dates)}"
        return _point(head, [item.text, *item.bullets, item.tail])
    place = f", {escape(item.place)}" if item.place else ""
    head = escape(f"{item.dates} – " if item.dates else "") + f"<b>{escape(item.organisation)}</b>{place}"
    post = f"{POST[language]}{colon(language)}{item.title}"
    done = [f"{ACTIVITIES[language]}{colon(language)}{item.text}" if item.text else "", *item.bullets, item.tail]
    return _point(head, [post, *done])


def point_degree(item: Item, language: str) -> str:
    """ "• **Degree**. School, Place, dates."; the rest under it."""
    rest = joined(item.organisation, item.place, item.dates)
    head = f"<b>{escape(item.title)}</b>. {escape(rest)}"
    return _point(head, [item.text, item.tail])


def _point(head: str, under: list[str]) -> str:
    return f"<ul><li>{head}{''.join(tag('c', line) for line in under)}</li></ul>"


def point_given(item: Item, language: str) -> str:
    """ "• Title – issuer (date)"."""
    dates = f" ({item.dates})" if item.dates else ""
    return _point(escape(joined(item.title, item.organisation, by=" – ") + dates), [])


def points_of_languages(view: View) -> str:
    """ "• English – Fluent"."""
    return "".join(_point(escape(joined(*pair, by=" – ")), []) for pair in levels(view))
