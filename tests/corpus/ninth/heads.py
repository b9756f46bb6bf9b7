"""Heads and feet of the twelve templates."""

from __future__ import annotations

from html import escape

from tests.corpus import words
from tests.corpus.entries import joined, row, tag
from tests.corpus.headers import GLYPHS, NAME_LABEL, PHOTO
from tests.corpus.ninth.lists import personal_details
from tests.corpus.ninth.words import TABULAR
from tests.corpus.third.words import DECLARED
from tests.corpus.view import View
from tests.corpus.wild.heads import in_a_row, label_of, lines, named, said, with_labels


def signed_span(kind: str, value: str) -> str:
    return f'<span class="c"><i class="icon">{GLYPHS[kind]}</i>{escape(value)}</span>'


def called(view: View) -> list[tuple[str, str]]:
    """(label, words) of each contact; a link is called by its site."""
    sites = {"linkedin.com": "LinkedIn", "github.com": "GitHub"}
    return [
        (sites.get(value.partition("/")[0], "Website") if label == "Web" else label, value)
        for label, value in with_labels(view)
    ]


def centred_dots(view: View) -> str:
    """The name in the middle, place, mail, phone and links under it with dots between."""
    order = said(view, "place"), said(view, "email"), said(view, "phone"), said(view, "web")
    return f'<div class="header">{named(view)}{in_a_row([one for part in order for one in part], " • ")}</div>'


def centred_bars(view: View) -> str:
    """The name in the middle, phone, mail and links under it with upright rules between."""
    reach = said(view, "phone", "email") + said(view, "web")
    return f'<div class="header">{named(view)}{in_a_row(reach, " | ")}</div>'


def thin_and_bold(view: View) -> str:
    """First names thin, the last one bold; label; the contacts with signs and dots between."""
    first, _, last = view.name.rpartition(" ")
    reach = " • ".join(signed_span(kind, value) for kind, value in view.contacts)
    name = f"<h1>{escape(first)} <b>{escape(last)}</b></h1>"
    return f'<div class="header">{name}{tag("label", label_of(view))}<div class="contact">{reach}</div></div>'


def name_and_block(view: View) -> str:
    """Name and label at the left; at the right the place, then phone, mail and links in bold."""
    block = lines(said(view, "place")) + "".join(tag("c", one, "b") for one in said(view, "phone", "email", "web"))
    return f'<div class="header"><div class="who">{named(view)}</div><div class="reach">{block}</div></div>'


def two_tones(view: View) -> str:
    """First names thin, the last one bold, both centred; place and phone, then mail and links."""
    first, _, last = view.name.rpartition(" ")
    name = f"<h1>{escape(first)} <b>{escape(last)}</b></h1>{tag('label', label_of(view))}"
    lower = in_a_row(said(view, "email", "web"), " · ")
    return f'<div class="header">{name}{in_a_row(said(view, "place", "phone"), " · ")}{lower}</div>'


def photo_and_name(view: View) -> str:
    """A photo that the page puts into its sidebar, then name and label."""
    return f'<div class="header">{PHOTO}{named(view)}</div>'


def signs_in_lines(view: View) -> str:
    """For a sidebar: every contact behind its sign."""
    return "".join(f'<div class="c">{signed_span(kind, value)}</div>' for kind, value in view.contacts)


def name_label_signs(view: View) -> str:
    """Name, label in colour, the contacts with signs in one line, a round photo at the right."""
    reach = " ".join(signed_span(kind, value) for kind, value in view.contacts)
    return f'<div class="header">{PHOTO}{named(view)}<div class="contact">{reach}</div></div>'


def lebenslauf(view: View) -> str:
    """The sheet's title, a photo, and a table of who one is, the name being its first row."""
    facts = [(NAME_LABEL[view.language], view.name), *view.person.extra, *called(view)]
    rows = "".join(
        f'<div class="tr"><div class="td1">{escape(label)}</div><div class="td2">{escape(value)}</div></div>'
        for label, value in facts
    )
    heading = TABULAR["de"]["contact"]
    return f'<div class="header">{PHOTO}<h1>{words.TITLES[view.language]}</h1><h2>{heading}</h2>{rows}</div>'


def place_date_name(view: View) -> str:
    """Town and date, a name to sign with."""
    where = joined(view.truth["basics"].get("location", {}).get("city", ""), "12.01.2026")
    return f'<div class="foot"><div>{escape(where)}</div><div class="sign">{escape(view.name)}</div></div>'


def resume_title(view: View) -> str:
    """ "RESUME" in the middle; name and label at the left, mail, mobile and links after their labels under them."""
    pairs = [(label.replace("Phone", "Mobile No."), value) for label, value in called(view)]
    rows = "".join(f'<div class="c"><b>{escape(label)}:</b> {escape(value)}</div>' for label, value in pairs)
    return f'<div class="header"><div class="cv">RESUME</div>{named(view)}{rows}</div>'


def declared(view: View) -> str:
    """Personal details, the sentence such a page ends with, date and place, the name to sign with at the right."""
    town = view.truth["basics"].get("location", {}).get("city", "")
    left = tag("c", "Date: 12/01/2026") + (tag("c", f"Place: {town}") if town else "")
    sentence = f"<h2>Declaration</h2><p>{escape(DECLARED[view.language])}</p>"
    end = f'<div class="section declared">{sentence}{row(left, escape(f"({view.name})"))}</div>'
    return personal_details(view) + end


def federal_head(view: View) -> str:
    """Name, then place, phone, mail and links after their labels a line each, then what an agency asks of everyone."""
    reach = lines([f"{label}: {value}" for label, value in called(view)])
    asked = tag("asked", "Citizenship: United States   |   Veterans' Preference: No   |   Federal Civilian: No")
    return f'<div class="header">{named(view)}{reach}{asked}</div>'


def scholar(view: View) -> str:
    """Name and post at the left, the contacts in a block at the right."""
    block = lines([value for _, value in view.contacts])
    return f'<div class="header">{row(named(view), block)}</div>'
