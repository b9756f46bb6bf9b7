"""Heads and feet of the fifth designs' pages."""

from __future__ import annotations

from html import escape

from tests.corpus import words
from tests.corpus.entries import joined, tag
from tests.corpus.fifth.entries import facts
from tests.corpus.fifth.words import OFFICIAL, SPOKEN
from tests.corpus.third.lists import languages_comma
from tests.corpus.view import View
from tests.corpus.wild.heads import in_a_row, label_of, lines, named, with_labels


def title_and_name(view: View) -> str:
    """The document's title at the left, name and label at the right; how to reach stands at the end."""
    right = f'<div class="who">{named(view)}</div>'
    return f'<div class="header"><div class="cv">{escape(words.TITLES[view.language])}</div>{right}</div>'


def personal_last(view: View) -> str:
    """The last section: everything personal, a labelled line each."""
    heading = f"<h2>{escape(OFFICIAL[view.language]['contact'])}</h2>"
    rows = facts([*with_labels(view), *view.person.extra], view.language)
    return f'<div class="section personal">{heading}<div class="in">{rows}</div></div>'


def name_over_cells(view: View) -> str:
    """A grey box with the name, and under it three contacts a row, in cells."""
    cells = [f"<td>{escape(value)}</td>" for _, value in view.contacts]
    rows = "".join(f"<tr>{''.join(cells[n : n + 3])}</tr>" for n in range(0, len(cells), 3))
    return f'<div class="header">{named(view)}<table class="reach">{rows}</table></div>'


def last_name_first_line(view: View) -> str:
    """Label, name and a line of contacts, all at the right margin."""
    contact = in_a_row([value for _, value in view.contacts], "  ·  ")
    return f'<div class="header">{named(view)}{contact}</div>'


def slide_band(view: View) -> str:
    """A band over the page; a column at the left under it with contacts, skills and languages."""
    titles = SPOKEN[view.language]
    groups = view.truth["skills"]
    parts = [("contact", lines([value for _, value in view.contacts]))]
    parts.append(("skills", "".join(tag("gn", one["name"]) + lines(one["keywords"]) for one in groups)))
    if "languages" in view.truth:
        parts.append(("languages", languages_comma(view)))
    left = "".join(f'<div class="section"><h2>{escape(titles[name])}</h2>{inner}</div>' for name, inner in parts)
    return f'<div class="header">{named(view)}</div><div class="left">{left}</div>'


def nothing(view: View) -> str:
    """For sections that a head has set already."""
    return ""


def name_alone(view: View) -> str:
    return f'<div class="header">{named(view)}</div>'


def reach_at_foot(view: View) -> str:
    """A strip at the end: the contacts with labels, side by side."""
    cells = "".join(f"<div><b>{escape(label)}</b><br>{escape(value)}</div>" for label, value in with_labels(view))
    return f'<div class="strip">{cells}</div>'


def two_blocks(view: View) -> str:
    """Name and label at the left, the contacts as lines at the right, a rule under both."""
    right = lines([value for _, value in view.contacts])
    return f'<div class="header"><div class="who">{named(view)}</div><div class="reach">{right}</div></div>'


def sheet_head(view: View) -> str:
    """Rows of a sheet: label and words, the name among them."""
    rows = [(words.TITLES[view.language], view.name), ("", label_of(view)), *with_labels(view)]
    cells = "".join(f"<tr><th>{escape(label)}</th><td>{escape(value)}</td></tr>" for label, value in rows if value)
    return f'<div class="header"><table class="sheet">{cells}</table></div>'


def awards_in_brackets(view: View) -> str:
    """ "Title (issuer, date)" a line."""
    said = [(item.title, joined(item.organisation, item.dates)) for item in view.items["awards"]]
    return "".join(tag("c", title + (f" ({rest})" if rest else "")) for title, rest in said)
