"""Heads of the fresh designs' pages."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import row, tag
from tests.corpus.fresh.words import FORM
from tests.corpus.view import View
from tests.corpus.wild.heads import in_a_row, label_of, lines, said, with_labels


def two_addresses(view: View) -> str:
    """Name in the middle; under it where to write at the left and how to reach at the right."""
    left, right = lines(said(view, "place", "phone")), lines(said(view, "email", "web"))
    return f'<div class="header"><h1>{escape(view.name)}</h1>{row(left, right)}{tag("label", label_of(view))}</div>'


def framed_title(view: View) -> str:
    """Name and contacts stacked at the left, a grey box for the photo, the job sought in a frame under both."""
    left = f"<h1>{escape(view.name)}</h1>{lines([value for _, value in view.contacts])}"
    label = tag("label", label_of(view))
    return f'<div class="header"><div class="photo"></div>{left}</div>{label}'


def two_lines(view: View) -> str:
    """Name, label, then place and phone on a line and the addresses on the net on another."""
    first, second = in_a_row(said(view, "place", "phone"), "  |  "), in_a_row(said(view, "email", "web"), "  |  ")
    return f'<div class="header"><h1>{escape(view.name)}</h1>{tag("label", label_of(view))}{first}{second}</div>'


def labels_over_values(view: View) -> str:
    """A band: name and label, then cells with a small label over each contact."""
    cells = "".join(f"<div>{tag('k', name)}{tag('v', value)}</div>" for name, value in with_labels(view))
    head = f"<h1>{escape(view.name)}</h1>{tag('label', label_of(view))}"
    return f'<div class="header">{head}<div class="kv">{cells}</div></div>'


def based_in(view: View) -> str:
    """Name; "label — place"; the rest in a line of links."""
    about = " — ".join(part for part in (label_of(view), *said(view, "place")) if part)
    links = in_a_row(said(view, "email", "phone", "web"), " / ")
    return f'<div class="header"><h1>{escape(view.name)}</h1>{tag("about", about)}{links}</div>'


def centred_dots(view: View) -> str:
    contact = in_a_row([value for _, value in view.contacts], " • ")
    return f'<div class="header"><h1>{escape(view.name)}</h1>{contact}</div>'


def candidate_form(view: View) -> str:
    """A recruiter's title, then rows of label and value, the name among them."""
    title, name, position = FORM[view.language]
    pairs = [(name, view.name), (position, label_of(view)), *with_labels(view)]
    rows = "".join(f"<tr><th>{escape(key)}</th><td>{escape(value)}</td></tr>" for key, value in pairs if value)
    return f'<div class="header"><div class="cv">{escape(title)}</div><table>{rows}</table></div>'


def name_band(view: View) -> str:
    """Name and label between two rules; contacts stand in the sidebar."""
    return f'<div class="header"><h1>{escape(view.name)}</h1>{tag("label", label_of(view))}</div>'
