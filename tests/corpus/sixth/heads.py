"""Heads and feet of the sixth designs' pages."""

from __future__ import annotations

from html import escape

from tests.corpus import words
from tests.corpus.entries import tag
from tests.corpus.headers import GLYPHS, NAME_LABEL, PHOTO, labelled, spans
from tests.corpus.sixth.words import COVER, FRESHER
from tests.corpus.third.words import DECLARED, REFERENCES
from tests.corpus.view import View
from tests.corpus.wild.heads import in_a_row, label_of, lines, named, said, with_labels
from tests.corpus.wild.words import EXPECTED


def typed_letterhead(view: View) -> str:
    """Name in capitals; the place on a line, phone and mail after their labels on the next, links on the last."""
    pairs = [f"{label}: {value}" for label, value in with_labels(view) if value in said(view, "phone", "email")]
    place, links = lines(said(view, "place")), in_a_row(said(view, "web"), "   ")
    links = links if said(view, "web") else ""
    inner = place + in_a_row(pairs, "     ") + links + tag("label", label_of(view))
    return f'<div class="header"><h1>{escape(view.name)}</h1>{inner}</div>'


def awesome(view: View) -> str:
    """First names thin and the last one heavy, label under them, the place slanted, the rest with signs and rules."""
    first, _, last = view.name.rpartition(" ")
    name = f"<h1>{escape(first)} <b>{escape(last)}</b></h1>"
    reach = " | ".join(
        span for span, (kind, _) in zip(spans(view, icons=True), view.contacts, strict=True) if kind != "place"
    )
    place = tag("place", ", ".join(said(view, "place")))
    return f'<div class="header">{name}{tag("label", label_of(view))}{place}<div class="contact">{reach}</div></div>'


def signs_after(view: View) -> str:
    """Name, label and summary at the left; at the right the contacts, each with its sign after it."""
    right = "".join(
        f'<div class="c">{escape(value)} <i class="icon">{GLYPHS[kind]}</i></div>' for kind, value in view.contacts
    )
    summary = tag("about", view.truth["basics"].get("summary", ""))
    return f'<div class="header"><div class="who">{named(view)}{summary}</div><div class="reach">{right}</div></div>'


def cover_sheet(view: View) -> str:
    """A sheet of its own with title, name, photo, contacts and what is enclosed; the vita's title over the next one."""
    title, enclosed, papers = COVER[view.language]
    contact = "".join(tag("c", value) for _, value in view.contacts)
    sheet = (
        f'<div class="cover"><div class="cv">{escape(title)}</div>{PHOTO}{named(view)}'
        f'<div class="reach">{contact}</div>'
        f'<div class="enclosed"><b>{escape(enclosed)}:</b> {escape(papers)}</div></div>'
    )
    extra = "".join(
        f'<div class="tr"><div class="td1">{escape(label)}</div><div class="td2">{escape(value)}</div></div>'
        for label, value in view.person.extra
    )
    return f'{sheet}<div class="vita">{escape(words.TITLES[view.language])}</div>{extra}'


def photo_and_name(view: View) -> str:
    return f'<div class="header">{PHOTO}{named(view)}</div>'


def profile_sheet(view: View) -> str:
    """ "Curriculum Vitae – Name" as a title, then the label and the contacts as rows of a table."""
    rows = "".join(
        f"<tr><th>{escape(label)}</th><td>{escape(value)}</td></tr>" for label, value in labelled(view) if value
    )
    title = f"<h1>{escape(view.name)}</h1>{tag('label', label_of(view))}"
    return f'<div class="header">{title}<table class="sheet">{rows}</table></div>'


def name_left_mail_right(view: View) -> str:
    """Name and label at the left; at the right mail and phone after short labels, links under them."""
    pairs = [(label, value) for label, value in with_labels(view) if label != "Web"]
    right = "".join(tag("c", f"{label}: {value}") for label, value in pairs) + lines(said(view, "web"))
    return f'<div class="header"><div class="who">{named(view)}</div><div class="reach">{right}</div></div>'


def personal_and_declaration(view: View) -> str:
    """Name and address once more under a heading, then the sentence such a page ends with, place and a line to sign."""
    heading = FRESHER[view.language]["contact"]
    rows = [(NAME_LABEL[view.language], view.name), *view.person.extra]
    facts = "".join(tag("pd", f"{label}: {value}") for label, value in rows)
    declared = tag("declared", DECLARED[view.language])
    return (
        f'<div class="section personal"><h2>{escape(heading)}</h2><div class="in">{facts}</div></div>{declared}'
        f'<div class="sign">({escape(view.name)})</div>'
    )


def data_box(view: View) -> str:
    """The vita's title, then a box: name and contacts after their labels at the left, a photo at the right."""
    rows = "".join(
        f"<div><b>{escape(label)}:</b> {escape(value)}</div>"
        for label, value in [(NAME_LABEL[view.language], view.name), *labelled(view)]
    )
    box = f'<div class="box">{PHOTO}<div class="rows">{rows}</div></div>'
    title = tag("cv", words.TITLES[view.language])
    return f'<div class="header">{title}{box}{tag("label", label_of(view))}</div>'


def references_last(view: View) -> str:
    """The last section: that there are people to ask."""
    return (
        f'<div class="section refs"><h2>{escape(REFERENCES[view.language])}</h2><p>{EXPECTED[view.language]}.</p></div>'
    )
