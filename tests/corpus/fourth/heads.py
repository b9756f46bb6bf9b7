"""Heads and feet of the fourth designs' pages."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import row, tag
from tests.corpus.fourth.words import BORN, CLAUSE, OFFICE
from tests.corpus.view import View
from tests.corpus.wild.heads import SIGNS, in_a_row, label_of, lines, named, said, with_labels
from tests.corpus.words import TITLES


def tabular_person(view: View) -> str:
    """The document's title over a ruled photo, then rows of who one is, the name being the first of them."""
    facts = [(BORN[view.language], view.name), *with_labels(view), *view.person.extra]
    rows = "".join(
        f'<div class="tr"><div class="td1">{escape(label)}:</div><div class="td2">{escape(value)}</div></div>'
        for label, value in facts
    )
    return f'<div class="header"><div class="photo"></div><h1>{TITLES[view.language]}</h1>{rows}</div>'


def signed(view: View) -> str:
    """Town and date over a line, the name under it."""
    town = view.truth["basics"].get("location", {}).get("city", "")
    where = f"{town}, 12.01.2026" if town else "12.01.2026"
    return f'<div class="signed"><div>{escape(where)}</div><div class="rule">{escape(view.name)}</div></div>'


def applicant(view: View) -> str:
    """A form's head: name, label, address, then phone, mail and web after a word, last how one wants to work."""
    place = lines(said(view, "place"))
    rest = [
        tag("c", f"{name}: {value}")
        for (name, value), (kind, _) in zip(with_labels(view), view.contacts, strict=True)
        if kind != "place"
    ]
    *_, label, value = OFFICE[view.language]
    return f'<div class="header">{named(view)}{place}{"".join(rest)}{tag("c", f"{label}: {value}")}</div>'


def label_between(view: View) -> str:
    """Name in the middle, contacts between two rules, label last."""
    contact = in_a_row([value for _, value in view.contacts], " ◆ ")
    return f'<div class="header"><h1>{escape(view.name)}</h1>{contact}{tag("label", label_of(view))}</div>'


def photo_over(view: View) -> str:
    """For a sidebar: a round photo over name and label."""
    return f'<div class="header"><div class="photo"></div>{named(view)}</div>'


def contact_pairs(view: View) -> str:
    """For a sidebar: label and value on lines of their own, the label in bold."""
    pairs = (*with_labels(view), *view.person.extra)
    return "".join(f"{tag('k', f'{name}:')}{tag('v', value)}" for name, value in pairs)


def clause(view: View) -> str:
    """The small print."""
    return f'<div class="clause">{escape(CLAUSE[view.language])}</div>'


def thesis(view: View) -> str:
    """Name and label at the left, contacts in italics at the right, as a LaTeX class has it; a rule under them."""
    contact = lines([value for _, value in view.contacts])
    return f'<div class="header">{row(named(view), contact)}</div>'


def banner(view: View) -> str:
    """A banner: the label in capitals, the name, and two rows of contacts with signs."""
    pairs = [f"{SIGNS[kind]} {value}" for kind, value in view.contacts]
    rows = "".join(in_a_row(pairs[n : n + 3], "    ") for n in range(0, len(pairs), 3))
    return f'<div class="header"><div class="who">{named(view)}</div><div class="reach">{rows}</div></div>'
