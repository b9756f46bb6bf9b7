"""Heads of a page that are no template's: cells, rows, names over two lines, contacts in every page's margin."""

from __future__ import annotations

from html import escape

from tests.corpus import words
from tests.corpus.entries import row, tag
from tests.corpus.view import View
from tests.corpus.wild import words as words_wild

SIGNS = {"place": "⌂", "phone": "☎", "email": "✉", "web": "➤"}


def label_of(view: View) -> str:
    return str(view.truth["basics"].get("label", ""))


def named(view: View) -> str:
    return f"<h1>{escape(view.name)}</h1>{tag('label', label_of(view))}"


def said(view: View, *kinds: str) -> list[str]:
    return [words for kind, words in view.contacts if kind in kinds]


def with_labels(view: View) -> list[tuple[str, str]]:
    names = dict(zip(("email", "phone", "place"), words.LABELS[view.language], strict=True))
    return [(names.get(kind, "Web"), value) for kind, value in view.contacts]


def lines(parts: list[str]) -> str:
    return "".join(tag("c", part) for part in parts)


def in_a_row(parts: list[str], by: str) -> str:
    """Contacts in running lines that break only between two of them."""
    return f'<div class="contact">{escape(by).join(tag("c", part, "span") for part in parts)}</div>'


def three_cells(view: View) -> str:
    """Place at the left, name in the middle, how to reach at the right."""
    middle = f"{named(view)}"
    inner = (lines(said(view, "place")), middle, lines(said(view, "phone", "email", "web")))
    return f'<div class="header cells">{"".join(f"<div>{part}</div>" for part in inner)}</div>'


def label_over_name(view: View) -> str:
    contact = in_a_row([value for _, value in view.contacts], "  •  ")
    return f'<div class="header">{tag("label", label_of(view))}<h1>{escape(view.name)}</h1>{contact}</div>'


def letterhead(view: View) -> str:
    """Contacts as a block at the right, as on a letter; the name alone under it."""
    block = lines([value for _, value in view.contacts])
    return f'<div class="header"><div class="block">{block}</div>{named(view)}</div>'


def two_by_two(view: View) -> str:
    """Name, then the contacts with labels in two columns of a table."""
    pairs = [f"<td><b>{escape(name)}:</b> {escape(value)}</td>" for name, value in with_labels(view)]
    rows = "".join(f"<tr>{''.join(pairs[n : n + 2])}</tr>" for n in range(0, len(pairs), 2))
    return f'<div class="header">{named(view)}<table>{rows}</table></div>'


def signs(view: View) -> str:
    """A band: name and label, contacts with plain signs in a row under them."""
    inner = "".join(f'<span class="c"><i>{SIGNS[kind]}</i> {escape(value)}</span> ' for kind, value in view.contacts)
    return f'<div class="header">{named(view)}<div class="contact">{inner}</div></div>'


def label_opposite(view: View) -> str:
    """Name left, label right on the same line; labelled contacts in a line."""
    first = row(f"<h1>{escape(view.name)}</h1>", tag("label", label_of(view)))
    contact = "   ".join(f"{name}: {value}" for name, value in with_labels(view))
    return f'<div class="header">{first}{tag("contact", contact)}</div>'


def centred_lines(view: View) -> str:
    """Everything centred, place on a line, the rest on the next."""
    rest = in_a_row(said(view, "phone", "email", "web"), " | ")
    place = tag("contact", ", ".join(said(view, "place")))
    return f'<div class="header"><h1>{escape(view.name)}</h1>{place}{rest}{tag("label", label_of(view))}</div>'


def name_over_lines(view: View) -> str:
    """First names and last name on two lines, contacts stacked at the right."""
    first, _, last = view.name.rpartition(" ")
    left = f"<h1>{escape(first)}<br>{escape(last)}</h1>"
    first_row = row(left, lines([value for _, value in view.contacts]))
    return f'<div class="header">{first_row}{tag("label", label_of(view))}</div>'


def margin_contacts(view: View) -> str:
    """Name and label; the contacts run in the margin of every page (CSS puts them at its top or foot)."""
    contact = f'<div class="running">{escape("  |  ".join(value for _, value in view.contacts))}</div>'
    return f'<div class="header">{contact}{named(view)}</div>'


def running_name(view: View) -> str:
    """As `margin_contacts`, and the title of the document over the name."""
    title = tag("cv", words.TITLES[view.language])
    return margin_contacts(view).replace("<h1>", f"{title}<h1>")


def name_alone(view: View) -> str:
    return f'<div class="header">{named(view)}</div>'


def name_with_label(view: View) -> str:
    """ "Name, label" on a line, contacts divided by upright rules."""
    label = f"<span class=label>, {escape(label_of(view))}</span>" if label_of(view) else ""
    contact = in_a_row([value for _, value in view.contacts], " ¦ ")
    return f'<div class="header"><h1>{escape(view.name)}</h1>{label}{contact}</div>'


def monogram(view: View) -> str:
    """Initials in a circle beside the name, contacts in a line under it."""
    initials = "".join(part[0] for part in view.name.replace(".", "").split() if part[0].isupper())[:2]
    contact = in_a_row([value for _, value in view.contacts], " / ")
    return (
        f'<div class="header"><div class="initials">{escape(initials)}</div>'
        f'<div class="beside">{named(view)}{contact}</div></div>'
    )


def on_lines(view: View) -> str:
    """Name, label and each contact on a line of its own, at the left."""
    return f'<div class="header">{named(view)}{lines([value for _, value in view.contacts])}</div>'


def name_right(view: View) -> str:
    """Contacts at the left, the name at the right."""
    right = f"{named(view)}"
    return f'<div class="header">{row(lines([value for _, value in view.contacts]), right)}</div>'


def personal_rows(view: View) -> str:
    """Name, then rows of label and words, and what else the person says of themself."""
    rows = "".join(
        f'<div class="pr"><span>{escape(name)}</span> {escape(value)}</div>'
        for name, value in (*with_labels(view), *view.person.extra)
    )
    return f'<div class="header">{named(view)}{rows}</div>'


def references(view: View) -> str:
    """The usual last line."""
    return f'<div class="references">{words_wild.EXPECTED[view.language]}</div>'
