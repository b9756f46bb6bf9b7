"""Entries of the sixth designs."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import body, joined, row, tag
from tests.corpus.fifth.entries import cells, plain
from tests.corpus.fresh.entries import colon
from tests.corpus.fresh.words import DUTIES
from tests.corpus.sixth.words import ACHIEVED, ASSIGNMENT, DURATION, ISSUED, STUDY_HEADS
from tests.corpus.view import Item, View


def opposite(item: Item, language: str) -> str:
    """Employer and title at the two margins of a line, place and dates at those of the next."""
    if not item.organisation:
        return row(tag("o", item.title, "b"), tag("d", item.dates, "span")) + body(item)
    first = row(tag("o", item.organisation, "b"), tag("t", item.title, "i"))
    return first + row(tag("p", item.place, "span"), tag("d", item.dates, "span")) + body(item)


def study_then_school(item: Item, language: str) -> str:
    """The degree; under it "school, place" and the dates at the right."""
    second = row(escape(joined(item.organisation, item.place)), tag("d", item.dates, "span"))
    return tag("t", item.title) + second + body(item)


def issued(item: Item, language: str) -> str:
    """ "Title – issuer" and at the right "Issued: date"."""
    date = f"{ISSUED[language]}{colon(language)}{item.dates}" if item.dates else ""
    return row(escape(joined(item.title, item.organisation, by=" – ")), escape(date))


def all_issued(view: View) -> str:
    """All certificates in this way."""
    return "".join(f'<div class="e">{issued(item, view.language)}</div>' for item in view.items["certificates"])


def dated_right(item: Item, language: str) -> str:
    """ "Title – issuer", the bare date at the right."""
    return row(escape(joined(item.title, item.organisation, by=" – ")), escape(item.dates))


def capitals_slanted(item: Item, language: str) -> str:
    """Employer and place, then title and dates, each pair at the two margins; one line where there is no employer."""
    if not item.organisation:
        return row(tag("o", item.title, "b"), tag("d", item.dates, "span")) + body(item)
    first = row(tag("o", item.organisation, "b"), tag("p", item.place, "span"))
    return first + row(tag("t", item.title, "span"), tag("d", item.dates, "span")) + body(item)


def honour(item: Item, language: str) -> str:
    """The date in a column, "**title**, issuer" beside it."""
    issuer = f", {escape(item.organisation)}" if item.organisation else ""
    return (
        f'<div class="tr"><div class="td1">{escape(item.dates)}</div>'
        f'<div class="td2"><b>{escape(item.title)}</b>{issuer}</div></div>'
    )


def dates_then_place(item: Item, language: str) -> str:
    """Title, employer, then dates left and place right on one line; a small label over the points."""
    meta = row(tag("d", item.dates, "span"), tag("p", item.place, "span")) if item.dates or item.place else ""
    label = tag("small", ACHIEVED[language]) if item.bullets and item.organisation else ""
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    told = tag("text", item.text) + label + (f"<ul>{points}</ul>" if points else "")
    return tag("t", item.title) + tag("o", item.organisation) + meta + told + tag("tail", item.tail)


def study_in_column(item: Item, language: str) -> str:
    """The same without a label, for studies."""
    meta = row(tag("d", item.dates, "span"), tag("p", item.place, "span"))
    return tag("t", item.title) + tag("o", item.organisation) + meta + plain(item)


def title_date_in_brackets(item: Item, language: str) -> str:
    """ "Title (date)", the issuer in italics under it."""
    dates = f" ({item.dates})" if item.dates else ""
    return tag("g", item.title + dates) + tag("by", item.organisation)


def beside_dates(item: Item, language: str) -> str:
    """Dates at the left; "**Title** | Employer | Place" beside them, dashes typed before the duties."""
    rest = "".join(f" | {escape(part)}" for part in (item.organisation, item.place) if part)
    points = "".join(tag("point", f"– {bullet}") for bullet in item.bullets)
    right = f"<div><b>{escape(item.title)}</b>{rest}</div>{tag('text', item.text)}{points}{tag('tail', item.tail)}"
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def given_beside_dates(item: Item, language: str) -> str:
    """The date at the left, "title | issuer" beside it."""
    said = joined(item.title, item.organisation, by=" | ")
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{escape(said)}</div></div>'


def dates_house_title(item: Item, language: str) -> str:
    """Dates alone, "Employer - Place" under them, then the title, then points."""
    house = tag("o", joined(item.organisation, item.place, by=" - "))
    return tag("d", item.dates) + house + tag("t", item.title) + body(item)


def given_year_dash(item: Item, language: str) -> str:
    """ "date - title (issuer)"."""
    issuer = f" ({item.organisation})" if item.organisation else ""
    return tag("c", joined(item.dates, item.title + issuer, by=" - "))


def labelled_run(pairs: list[tuple[str, str]], language: str) -> str:
    """ "**Label:** words   **Label:** words" in one line."""
    said = "".join(
        f'<span class="lb"><b>{escape(label)}{colon(language)}</b>{escape(words)}</span> '
        for label, words in pairs
        if words
    )
    return f'<div class="run">{said}</div>' if said else ""


def assignment(item: Item, language: str) -> str:
    """Period and place after their labels in one line, client in the next, role in the third, then the tasks."""
    client, location, period, role, tasks = ASSIGNMENT[language]
    head = labelled_run([(period, item.dates), (location, item.place)], language)
    if not item.organisation:
        return tag("h", item.title) + head + body(item)
    head += labelled_run([(client, item.organisation)], language) + labelled_run([(role, item.title)], language)
    label = tag("k", tasks + colon(language).rstrip()) if item.bullets else ""
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    told = tag("text", item.text) + label + (f"<ul>{points}</ul>" if points else "")
    return head + told + tag("tail", item.tail)


def study_semicolons(item: Item, language: str) -> str:
    """ "dates; degree; school, place" in one line."""
    return tag("h", joined(item.dates, item.title, joined(item.organisation, item.place), by="; ")) + body(item)


def volunteered(view: View) -> str:
    """The same for what was done unpaid."""
    said = (study_semicolons(item, view.language) for item in view.items["volunteer"])
    return "".join(f'<div class="e">{one}</div>' for one in said)


def given_semicolons(item: Item, language: str) -> str:
    return tag("c", joined(item.dates, item.title, item.organisation, by="; "))


def study_table(view: View) -> str:
    """Qualification, institute with its place, years, result under their heads; courses in a row across."""
    rows = [cells(list(STUDY_HEADS[view.language]), "th")]
    for entry, item in zip(view.truth["education"], view.items["education"], strict=True):
        school = joined(item.organisation, item.place)
        rows.append(cells([item.title, school, item.dates, str(entry.get("score", "–"))]))
        rows.append(f'<tr><td colspan="4">{escape(item.tail)}</td></tr>' if item.tail else "")
    return f'<table class="grid">{"".join(rows)}</table>'


def with_duration(item: Item, language: str) -> str:
    """ "Title – Employer, Place" after an arrow; "Duration: dates" under it."""
    head = tag("h", joined(item.title, joined(item.organisation, item.place), by=" – "))
    dates = tag("d", f"{DURATION[language]}{colon(language)}{item.dates}" if item.dates else "")
    return head + dates + body(item)


def given_sentence(item: Item, language: str) -> str:
    """A point: "Title by issuer" put as "Title, issuer (date)."."""
    dates = f" ({item.dates})" if item.dates else ""
    return f"<ul><li>{escape(joined(item.title, item.organisation) + dates)}</li></ul>"


def dates_after_title(item: Item, language: str) -> str:
    """ "**Title** (dates)", "Employer. Place." under it, what was done after a label in the same paragraph."""
    dates = f" ({escape(item.dates)})" if item.dates else ""
    where = "".join(
        f"{part} " if part.endswith(".") else f"{part}. " for part in (item.organisation, item.place) if part
    )
    label = f"<i>{escape(DUTIES[language] + colon(language))}</i>" if item.text and item.organisation else ""
    text = f'<div class="text">{label}{escape(item.text)}</div>' if item.text else ""
    points = "".join(tag("point", bullet) for bullet in item.bullets)
    return (
        f"<div><b>{escape(item.title)}</b>{dates}</div>{tag('o', where.strip())}{text}{points}{tag('tail', item.tail)}"
    )


def study_after_title(item: Item, language: str) -> str:
    """The same for studies, whose result follows without a label."""
    dates = f" ({escape(item.dates)})" if item.dates else ""
    where = joined(item.organisation, item.place, by=". ")
    return f"<div><b>{escape(item.title)}</b>{dates}</div>{tag('o', where)}{plain(item)}"


def given_full_stops(item: Item, language: str) -> str:
    """ "Title. Issuer. Date." typed in one line."""
    stops = (
        part if part.endswith((".", "?", "!")) else f"{part}."
        for part in (item.title, item.organisation, item.dates)
        if part
    )
    return tag("c", " ".join(stops))
