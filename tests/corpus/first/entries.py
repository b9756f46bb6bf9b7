"""More ways to set a dated entry: labelled rows, bordered tables, dates apart, points without bullets."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import body, joined, row, tag
from tests.corpus.view import Item

LABELS = {
    "en": ("Dates", "Occupation or position held", "Name and address of employer"),
    "de": ("Zeitraum", "Funktion", "Arbeitgeber"),
    "fr": ("Dates", "Poste occupé", "Employeur"),
    "es": ("Fechas", "Puesto", "Empresa"),
    "it": ("Date", "Lavoro o posizione ricoperti", "Nome del datore di lavoro"),
    "pt": ("Datas", "Função", "Empregador"),
    "nl": ("Data", "Functie", "Werkgever"),
    "pl": ("Daty", "Stanowisko", "Pracodawca"),
    "ro": ("Perioada", "Funcția sau postul ocupat", "Numele angajatorului"),
}


def label_rows(item: Item, language: str) -> str:
    """As the old Europass form: a label at the left of every line."""
    dates, position, employer = LABELS[language]
    said = ((dates, item.dates), (position, item.title), (employer, joined(item.organisation, item.place)))
    rows = "".join(
        f'<div class="tr"><div class="td1">{escape(label)}</div><div class="td2">{escape(words)}</div></div>'
        for label, words in said
        if words
    )
    rest = body(item)
    return rows + (f'<div class="tr"><div class="td1"></div><div class="td2">{rest}</div></div>' if rest else "")


def bordered_row(item: Item, language: str) -> str:
    head = tag("t", item.title) + tag("o", joined(item.organisation, item.place))
    return f'<table class="grid"><tr><td class="g1">{escape(item.dates)}</td><td>{head}{body(item)}</td></tr></table>'


def date_above(item: Item, language: str) -> str:
    return (
        tag("d", item.dates)
        + tag("h", joined(item.title, item.organisation, by=" – "))
        + tag("p", item.place)
        + body(item)
    )


def date_below(item: Item, language: str) -> str:
    """Employer with its city, the position, then the dates alone."""
    return tag("o", joined(item.organisation, item.place)) + tag("t", item.title) + tag("d", item.dates) + body(item)


def indented(item: Item, language: str) -> str:
    """Points are told by their indent alone."""
    points = "".join(f'<div class="point">{escape(bullet)}</div>' for bullet in item.bullets)
    head = row(tag("o", joined(item.organisation, item.place), "b"), tag("d", item.dates, "span")) + tag(
        "t", item.title
    )
    return head + tag("text", item.text) + points + tag("tail", item.tail)


def definition(item: Item, language: str) -> str:
    """An HTML definition list: the dates as term."""
    head = tag("t", joined(item.title, item.organisation, item.place), "strong")
    return f"<dl><dt>{escape(item.dates)}</dt><dd>{head}{body(item)}</dd></dl>"


def inline_dates(item: Item, language: str) -> str:
    """ "Employer (dates)", then "Position, place"."""
    dates = f" ({item.dates})" if item.dates else ""
    if not item.organisation:
        return tag("h", item.title + dates) + body(item)
    return tag("h", item.organisation + dates) + tag("t", joined(item.title, item.place, by=" | ")) + body(item)
