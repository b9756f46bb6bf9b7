"""Heads and feet of the third designs' pages."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import tag
from tests.corpus.third.words import DECLARED, HELLO, REFERENCES, TALK
from tests.corpus.view import View
from tests.corpus.wild.heads import in_a_row, label_of, lines, named, said, with_labels
from tests.corpus.words import TITLES

REFEREES = (
    ("Marta Lindholm", "Northgate Partners", "m.lindholm@northgate.example", "+46 8 555 01 77"),
    ("Peter Okafor", "Quayside Associates", "p.okafor@quayside.example", "+44 20 7946 0131"),
)


def two_weights(view: View) -> str:
    """A band: first names thin, the last one bold, the label under them."""
    first, _, last = view.name.rpartition(" ")
    return f'<div class="header"><h1>{escape(first)} <b>{escape(last)}</b></h1>{tag("label", label_of(view))}</div>'


def small_capitals(view: View) -> str:
    """Name in the middle, one line of contacts under it, then the label."""
    contact = in_a_row([value for _, value in view.contacts], " ▪ ")
    return f'<div class="header"><h1>{escape(view.name)}</h1>{contact}{tag("label", label_of(view))}</div>'


def with_menu(view: View) -> str:
    """A page of the net, printed: the menu over the name, the links of its contacts under it."""
    sections = [name for name in ("work", "education", "skills", "contact") if name == "contact" or name in view.truth]
    menu = "".join(tag("m", view.heading(name), "span") + " " for name in sections)
    place = tag("where", " ".join(said(view, "place")))
    contact = in_a_row(said(view, "email", "phone", "web"), "   ")
    return f'<div class="menu">{menu}</div><div class="header">{named(view)}{place}{contact}</div>'


def hello(view: View) -> str:
    """A greeting, the name large, the label under it."""
    return f'<div class="header"><div class="hello">{escape(HELLO[view.language])}</div>{named(view)}</div>'


def let_us_talk(view: View) -> str:
    """A band at the foot with the contacts side by side."""
    contact = in_a_row([value for _, value in view.contacts], "     ")
    return f'<div class="talk"><h2>{escape(TALK[view.language])}</h2>{contact}</div>'


def labels_over(view: View) -> str:
    """For a sidebar: a small label over every contact."""
    return "".join(tag("k", name) + tag("v", value) for name, value in (*with_labels(view), *view.person.extra))


def referees(view: View) -> str:
    """Two people who will say a good word, with where to reach them."""
    people = "".join(
        f'<div class="e"><div class="t">{escape(name)} – {escape(firm)}</div>'
        f'<div class="referee">{escape(email)} · {escape(phone)}</div></div>'
        for name, firm, email, phone in REFEREES
    )
    heading = f"<h2>{escape(REFERENCES[view.language])}</h2>"
    return f'<div class="section referees">{heading}<div class="in">{people}</div></div>'


def photo_and_name(view: View) -> str:
    """A grey square for the photo at the left, name and label beside it, contacts stacked at the right."""
    contact = f'<div class="reach">{lines([value for _, value in view.contacts])}</div>'
    return f'<div class="header"><div class="photo"></div><div class="who">{named(view)}</div>{contact}</div>'


def scholar(view: View) -> str:
    """The document's title, the name, the label, then the contacts with labels a line each."""
    rows = "".join(
        f'<div class="kv"><span>{escape(name)}:</span> {escape(value)}</div>'
        for name, value in (*with_labels(view), *view.person.extra)
    )
    return f'<div class="header"><div class="cv">{TITLES[view.language]}</div>{named(view)}{rows}</div>'


def consent(view: View) -> str:
    """The last line of a page, small: that all of it is true, or may be kept."""
    return f'<div class="consent">{escape(DECLARED[view.language])}</div>'


def name_and_label(view: View) -> str:
    """Name and label; contacts stand in the sidebar."""
    return f'<div class="header">{named(view)}</div>'
