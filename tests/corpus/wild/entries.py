"""Entries as people set them who follow no template: numbered points, dates in brackets, below, folded, spelled out."""

from __future__ import annotations

from html import escape

from tests.corpus import words
from tests.corpus.dates import written
from tests.corpus.entries import body, joined, row, tag
from tests.corpus.view import Item, View
from tests.corpus.wild import words as words_wild


def prose(item: Item) -> str:
    """Duties as a paragraph or as lines that begin with nothing."""
    return tag("text", item.text) + "".join(tag("line", bullet) for bullet in item.bullets) + tag("tail", item.tail)


def numbered(item: Item, language: str) -> str:
    """Dates over the place in a column at the left, employer first, duties counted."""
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    right = tag("o", item.organisation, "b") + tag("t", item.title) + tag("text", item.text)
    right += (f"<ol>{points}</ol>" if points else "") + tag("tail", item.tail)
    left = tag("d", item.dates) + tag("p", item.place)
    return f'<div class="tr"><div class="td1">{left}</div><div class="td2">{right}</div></div>'


def square_brackets(item: Item, language: str) -> str:
    """ "Title – Employer [dates], place" over a paragraph."""
    dates = f" [{item.dates}]" if item.dates else ""
    return tag("h", joined(joined(item.title, item.organisation, by=" – ") + dates, item.place)) + prose(item)


def spelled_out(item: Item, language: str) -> str:
    """ "From March 2019 to May 2021" on a line, then "Title for Employer, place", then lines without bullets."""
    spelled = f" {words.TO[language]} " in item.dates
    dates = f"{words_wild.FROM[language]} {item.dates}" if spelled else item.dates
    line = joined(item.title, item.organisation, by=f" {words_wild.FOR[language]} ")
    return tag("d", dates) + tag("h", joined(line, item.place)) + prose(item)


def spelled_study(item: Item, language: str) -> str:
    """The same for studies and projects, where nothing is done "for" anyone."""
    spelled = f" {words.TO[language]} " in item.dates
    dates = f"{words_wild.FROM[language]} {item.dates}" if spelled else item.dates
    return tag("d", dates) + tag("h", joined(item.title, item.organisation, item.place)) + prose(item)


def nested_employers(view: View) -> str:
    """Work by employer with the whole time there; positions are points of a list, their duties points in these."""
    out = []
    entries = list(zip(view.truth["work"], view.items["work"], strict=True))
    while entries:
        employer = joined(entries[0][1].organisation, entries[0][1].place, by=" · ")
        here = [pair for pair in entries if joined(pair[1].organisation, pair[1].place, by=" · ") == employer]
        entries = [pair for pair in entries if pair not in here]
        head = row(tag("o", employer, "b"), tag("d", whole_time(view, here), "span"))
        positions = "".join(f"<li>{tag('t', joined(item.title, item.dates))}{body(item)}</li>" for _, item in here)
        out.append(f'<div class="e group">{head}<ul class="positions">{positions}</ul></div>')
    return "".join(out)


def whole_time(view: View, here: list[tuple[dict[str, str], Item]]) -> str:
    """Start of the first position to the end of the last one, empty where there is but one."""
    if len(here) == 1:
        return ""
    separator = view.showing.dates.separator
    start = written(here[-1][0]["startDate"], view.language, view.showing.dates)
    return f"{start}{separator}{here[0][1].dates.rpartition(separator)[2]}"


def employer_over_title(item: Item, language: str) -> str:
    """For a narrow column: employer, its place, the position in italics, the dates alone, all on lines of their own."""
    heads = tag("o", item.organisation), tag("p", item.place), tag("t", item.title, "i"), tag("d", item.dates)
    return "".join(heads) + body(item)


def dates_on_top(item: Item, language: str) -> str:
    """A card: dates as a strip, the title, "Employer, place" under it."""
    head = tag("strip", item.dates) + tag("t", item.title) + tag("o", joined(item.organisation, item.place))
    return f'<div class="box">{head}{body(item)}</div>'


def dated_title(item: Item, language: str) -> str:
    """ "dates · Title", then "Employer (place)"."""
    place = f" ({item.place})" if item.place else ""
    return tag("h", joined(item.dates, item.title, by=" · ")) + tag("o", item.organisation + place) + body(item)


def dash_dates(item: Item, language: str) -> str:
    """ "Title, Employer, place – dates" in one run; the dates end the line."""
    line = escape(joined(item.organisation, item.place))
    head = tag("t", item.title, "b") + (f", {line}" if line else "")
    return f"<div>{head}{escape(f' – {item.dates}' if item.dates else '')}</div>{body(item)}"


def slash_place(item: Item, language: str) -> str:
    """ "Employer / place", then "Title: dates"."""
    if not item.organisation:
        return tag("o", joined(item.title, item.dates, by=": ")) + body(item)
    first = tag("o", joined(item.organisation, item.place, by=" / "))
    return first + tag("t", joined(item.title, item.dates, by=": ")) + body(item)


def dates_then_employer(item: Item, language: str) -> str:
    """ "Title", then "dates — Employer", then the place alone."""
    line = joined(item.dates, item.organisation, by=" — ")
    return tag("t", item.title) + tag("o", line) + tag("p", item.place) + body(item)


def achieving(item: Item, language: str) -> str:
    """A paragraph, then a label of its own over the points."""
    head = row(tag("t", item.title, "b"), tag("p", item.place, "span"))
    head += row(tag("o", item.organisation, "span"), tag("d", item.dates, "span"))
    label = tag("sub", words_wild.ACHIEVEMENTS[language] + ":") if item.bullets else ""
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    return head + tag("text", item.text) + label + (f"<ul>{points}</ul>" if points else "") + tag("tail", item.tail)


def dates_after(item: Item, language: str) -> str:
    """ "Employer: Title", what was done, and where and when at the right under it."""
    head = tag("h", joined(item.organisation, item.title, by=": "))
    return head + body(item) + tag("when", joined(item.place, item.dates))


def tabbed(item: Item, language: str) -> str:
    """Dates, title, employer and place at the same four stops of every line."""
    cells = zip(("s1", "s2", "s3", "s4"), (item.dates, item.title, item.organisation, item.place), strict=True)
    spans = "".join(tag(name, said or "\u00a0", "span") for name, said in cells)
    return f'<div class="stops">{spans}</div>{body(item)}'


def folded_dates(item: Item, language: str) -> str:
    """Dates folded over two lines in a narrow column at the right of the whole entry."""
    first, dash, second = item.dates.partition(" – ")
    dates = escape(first) + (f" –<br>{escape(second)}" if dash else "")
    left = tag("h", joined(item.organisation, item.title, by=" | ")) + tag("p", item.place) + body(item)
    return f'<div class="tr"><div class="td2">{left}</div><div class="td3">{dates}</div></div>'


def full_stops(item: Item, language: str) -> str:
    """ "Title. Employer, place. Dates." in one line, as people write who type all of it."""
    parts = [part for part in (item.title, joined(item.organisation, item.place), item.dates) if part]
    return tag("h", "".join(f"{part.rstrip('.')}. " for part in parts).strip()) + body(item)


def place_and_time(item: Item, language: str) -> str:
    """ "dates, place" small over "Employer – Title" in bold."""
    return (
        tag("d", joined(item.dates, item.place))
        + tag("h", joined(item.organisation, item.title, by=" – "))
        + body(item)
    )
