"""Heads and feet of a page as well-known templates set them: name, label, contacts, at times a photo."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from html import escape

from tests.corpus import words
from tests.corpus.entries import row, tag
from tests.corpus.view import View

Head = Callable[[View], str]

NAME_LABEL = {
    "en": "Name", "de": "Name", "fr": "Nom", "es": "Nombre", "it": "Nome", "pt": "Nome", "nl": "Naam",
    "pl": "Imię i nazwisko", "ro": "Nume",
}  # fmt: skip
GLYPHS = {"place": "\uf041", "phone": "\uf095", "email": "\uf0e0", "web": "\uf0c1"}
SILHOUETTE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="#c9d1d9"/>'
    '<circle cx="50" cy="38" r="19" fill="#8794a1"/><ellipse cx="50" cy="95" rx="36" ry="33" fill="#5f6f7f"/></svg>'
)
PHOTO = f'<img class="photo" alt="" src="data:image/svg+xml;base64,{b64encode(SILHOUETTE.encode()).decode()}">'


def label_of(view: View) -> str:
    """The line under the name, empty where the design or the person has none."""
    return str(view.truth["basics"].get("label", ""))


def spans(view: View, *, icons: bool = False) -> list[str]:
    """Each contact as a span, with a sign of an icon font before it if wanted."""
    out = []
    for kind, said in view.contacts:
        icon = f'<i class="icon">{GLYPHS[kind]}</i>' if icons else ""
        out.append(f'<span class="c">{icon}{escape(said)}</span>')
    return out


def labelled(view: View) -> list[tuple[str, str]]:
    """(label, words) of each contact and of what else the person says of themself (birth, nationality)."""
    labels = dict(zip(("email", "phone", "place"), words.LABELS[view.language], strict=True))
    return [(labels.get(kind, "Web"), said) for kind, said in view.contacts] + list(view.person.extra)


def beside_contacts(view: View) -> str:
    """Name and label at the left, contacts with icons in a column at the right."""
    left = f"<h1>{escape(view.name)}</h1>{tag('label', label_of(view))}"
    right = "".join(f'<div class="cl">{span}</div>' for span in spans(view, icons=True))
    return f'<div class="header">{row(left, right)}</div>'


def photo_right(view: View) -> str:
    """Name, label and contacts with icons in running lines; a round photo at the right."""
    contact = f'<div class="contact">{" ".join(spans(view, icons=True))}</div>'
    return f'<div class="header">{PHOTO}<h1>{escape(view.name)}</h1>{tag("label", label_of(view))}{contact}</div>'


def two_weights(view: View) -> str:
    """First names thin, the last name bold, contacts on one line below."""
    first, _, last = view.name.rpartition(" ")
    contact = f'<div class="contact">{" | ".join(spans(view))}</div>'
    return f'<div class="header"><h1>{escape(first)} <b>{escape(last)}</b></h1>{contact}</div>'


def label_pairs(view: View) -> str:
    """Label and words of each contact in running lines, upright rules between them."""
    pairs = [f'<span class="c"><b>{escape(label)}:</b> {escape(said)}</span>' for label, said in labelled(view)]
    contact = f'<div class="contact">{" | ".join(pairs)}</div>'
    return f'<div class="header">{PHOTO}<h1>{escape(view.name)}</h1>{tag("label", label_of(view))}{contact}</div>'


def personal_table(view: View) -> str:
    """The document's title, then a section of personal data in which the name is a row like the others."""
    said = [(NAME_LABEL[view.language], view.name), *labelled(view)]
    rows = "".join(
        f'<div class="tr"><div class="td1">{escape(label)}</div><div class="td2">{escape(value)}</div></div>'
        for label, value in said
    )
    title = words.TITLES[view.language]
    heading = words.heading(view.language, "contact", 1)
    return f'<div class="header"><h1>{title}</h1>{PHOTO}<h2>{escape(heading)}</h2>{rows}</div>'


def band_with_strip(view: View) -> str:
    """A coloured band with photo, name and label; the contacts in a strip under it."""
    names = f'<div class="names"><h1>{escape(view.name)}</h1>{tag("label", label_of(view))}</div>'
    strip = f'<div class="strip">{" ".join(spans(view, icons=True))}</div>'
    return f'<div class="header"><div class="band">{PHOTO}{names}</div>{strip}</div>'


def address_blocks(view: View) -> str:
    """Title of the document, the name, and two blocks: the place at the left, how to reach at the right."""
    contacts = view.contacts
    left = "".join(tag("c", said) for kind, said in contacts if kind == "place")
    right = "".join(tag("c", said) for kind, said in contacts if kind != "place")
    title = f'<div class="cv">{words.TITLES[view.language]}</div>'
    left = tag("label", label_of(view)) + left
    return f'<div class="header">{title}<h1>{escape(view.name)}</h1>{row(left, right)}</div>'


def name_alone(view: View) -> str:
    """Name and label; the contacts stand elsewhere."""
    return f'<div class="header"><h1>{escape(view.name)}</h1>{tag("label", label_of(view))}</div>'


def label_beside_name(view: View) -> str:
    """Name and label on one line, contacts with icons in a row."""
    label = tag("label", label_of(view), "span")
    contact = f'<div class="contact">{" ".join(spans(view, icons=True))}</div>'
    return f'<div class="header"><h1>{escape(view.name)}</h1> {label}{contact}</div>'


def contact_foot(view: View) -> str:
    """Contacts at the end of the document."""
    return f'<div class="foot">{" / ".join(spans(view))}</div>'


def signature(view: View) -> str:
    """Town, date and name to sign with, as a tabular Lebenslauf ends."""
    town = view.truth["basics"].get("location", {}).get("city", "")
    where = f"{town}, 12.01.2026" if town else "12.01.2026"
    return f'<div class="foot"><div>{escape(where)}</div><div class="sign">{escape(view.name)}</div></div>'
