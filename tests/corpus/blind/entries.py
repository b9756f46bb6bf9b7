"""Dated entries as well-known templates set them (LaTeX classes, office galleries, resume makers)."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import body, joined, row, tag
from tests.corpus.view import Item

TASKS = {
    "en": "Duties", "de": "Aufgaben", "fr": "Missions", "es": "Funciones", "it": "Mansioni", "pt": "Funções",
    "nl": "Taken", "pl": "Obowiązki", "ro": "Responsabilități",
}  # fmt: skip


def cells(left: str, right: str) -> str:
    return f'<div class="tr"><div class="td1">{left}</div><div class="td2">{right}</div></div>'


def hint(item: Item, language: str) -> str:
    """Dates as a hint at the left; "Position, employer, place." as a sentence at the right."""
    organisation = tag("o", item.organisation, "i")
    line = joined(tag("t", item.title, "b"), organisation, escape(item.place)) + "."
    return cells(escape(item.dates), f"<div>{line}</div>{body(item)}")


def two_rows(item: Item, language: str) -> str:
    """Position and dates, then employer and place."""
    first = row(tag("t", item.title, "b"), tag("d", item.dates, "span"))
    second = row(tag("o", item.organisation, "i"), tag("p", item.place, "i"))
    return first + (second if item.organisation else "") + body(item)


def project_line(item: Item, language: str) -> str:
    """The name, an upright rule, what it was made with; then the description as the first point."""
    made_with = f" | {tag('o', item.tail, 'i')}" if item.tail else ""
    points = "".join(f"<li>{escape(point)}</li>" for point in (item.text, *item.bullets) if point)
    return row(tag("t", item.title, "b") + made_with, tag("d", item.dates, "span")) + f"<ul>{points}</ul>"


def with_signs(item: Item, language: str) -> str:
    """Position, employer, then dates and place on one line, each after a small picture."""
    dates = f'<span class="d"><i class="calendar"></i>{escape(item.dates)}</span>' if item.dates else ""
    place = f'<span class="p"><i class="icon">\uf041</i>{escape(item.place)}</span>' if item.place else ""
    line = f'<div class="signs">{dates} {place}</div>' if dates or place else ""
    return tag("t", item.title) + tag("o", item.organisation) + line + body(item)


def bar_line(item: Item, language: str) -> str:
    """ "Employer | Position", then "dates | place"."""
    head = joined(tag("o", item.organisation, "b"), tag("t", item.title, "span"), by=" | ")
    return f'<div class="h">{head}</div>' + tag("d", joined(item.dates, item.place, by=" | ")) + body(item)


def study_block(item: Item, language: str) -> str:
    """Institution, degree, then "dates | place", for a narrow column."""
    when = joined(item.dates, item.place, by=" | ")
    return tag("o", item.organisation) + tag("t", item.title) + tag("d", when) + body(item)


def dates_place_above(item: Item, language: str) -> str:
    """Dates and place on the first line, "Position – Employer" on the second."""
    place = tag("p", item.place, "span")
    first = f'<div class="when">{tag("d", item.dates, "span")} {place}</div>' if item.dates or item.place else ""
    organisation = f" – {tag('o', item.organisation, 'span')}" if item.organisation else ""
    return f'{first}<div class="h">{tag("t", item.title, "b")}{organisation}</div>{body(item)}'


def slash_line(item: Item, language: str) -> str:
    """ "Employer / Position", then "dates, place" in small letters."""
    head = joined(tag("o", item.organisation, "b"), tag("t", item.title, "i"), by=" / ")
    return f'<div class="h">{head}</div>' + tag("d", joined(item.dates, item.place)) + body(item)


def dates_degree_school(item: Item, language: str) -> str:
    """Dates, degree, institution with its place, for a narrow column."""
    where = joined(item.organisation, item.place)
    return tag("d", item.dates) + tag("t", item.title) + tag("o", where) + body(item)


def under_employer(items: list[Item], language: str) -> str:
    """Employer and place once; the positions held there follow, the dates under each."""
    out, last = [], ("", "")
    for item in items:
        if (item.organisation, item.place) != last:
            out.append(f'<div class="employer">{escape(item.organisation)}</div>{tag("p", item.place)}')
        last = (item.organisation, item.place)
        out.append(f'<div class="e job">{tag("t", item.title)}{tag("d", item.dates)}{body(item)}</div>')
    return "".join(out)


def dates_over_place(item: Item, language: str) -> str:
    """Left column: dates, the place under them. Right column: position, then the employer on its own line."""
    left = tag("d", item.dates) + tag("p", item.place)
    return cells(left, tag("t", item.title) + tag("o", item.organisation) + body(item))


def employer_cells(item: Item, language: str) -> str:
    """Dates at the left; employer with place, the position, and a word over the points at the right."""
    where = joined(item.organisation, item.place)
    over = f'<div class="over">{TASKS[language]}:</div>' if item.bullets else ""
    head = tag("o", where) + tag("t", item.title) + tag("text", item.text)
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    rest = f"{over}<ul>{points}</ul>" if points else ""
    return cells(escape(item.dates), head + rest + tag("tail", item.tail))


def dates_employer(item: Item, language: str) -> str:
    """Dates and employer on one line, the position under it."""
    where = joined(item.organisation, item.place)
    first = joined(tag("d", item.dates, "span"), tag("o", where, "span"), by=" | ")
    return (f'<div class="when">{first}</div>' if first else "") + tag("t", item.title) + body(item)


def sentence(item: Item, language: str) -> str:
    """ "Position, Employer, place, dates." in running words."""
    rest = joined(item.organisation, item.place, item.dates)
    tail = f", {escape(rest)}" if rest else ""
    return f'<div class="said">{tag("t", item.title, "b")}{tail}.</div>{body(item)}'


def employer_dates_commas(item: Item, language: str) -> str:
    """The position alone, then "Employer, place, dates"."""
    return tag("t", item.title) + tag("o", joined(item.organisation, item.place, item.dates)) + body(item)


def quoted(item: Item, language: str) -> str:
    """Publications, awards: "Title. Where, when." """
    return f'<div class="ref"><i>{escape(item.title)}</i>. {escape(joined(item.organisation, item.dates))}.</div>'


def date_first(item: Item, language: str) -> str:
    """Short entries: the date, then the title, who gave it on a second line."""
    return cells(escape(item.dates), tag("t", item.title) + tag("o", item.organisation))


def date_brackets(item: Item, language: str) -> str:
    """Short entries: the date in square brackets before the title, who gave it below."""
    date = f"[{item.dates}] " if item.dates else ""
    return f'<div class="h">{escape(date)}{tag("t", item.title, "b")}</div>{tag("o", item.organisation)}'
