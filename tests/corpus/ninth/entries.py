"""How the twelve templates set a job, a degree, a project."""

from __future__ import annotations

from html import escape
from itertools import groupby

from tests.corpus.entries import body, joined, row, tag
from tests.corpus.headers import GLYPHS
from tests.corpus.ninth.words import COURSEWORK, DUTIES, HOURS, SUPERVISORS
from tests.corpus.view import Item, View

CALENDAR = '<span class="cal"></span>'
PLACE = f'<i class="icon">{GLYPHS["place"]}</i>'


def bulleted(item: Item) -> str:
    """A text without points stands as a point itself; what else there is follows."""
    said = (item.text, *item.bullets, item.tail)
    points = "".join(f"<li>{escape(one)}</li>" for one in said if one)
    return f"<ul>{points}</ul>" if points else ""


# -- a college's career office


def posts_under_house(items: list[Item], language: str) -> str:
    """Employer and place at the margins once, then title and dates at the margins for each post there."""
    out = []
    for (house, place), held in groupby(items, key=lambda item: (item.organisation, item.place)):
        out.append(house_line(house, place))
        out += [f'<div class="e">{post(item)}</div>' for item in held]
    return "".join(out)


def house_line(house: str, place: str) -> str:
    return f'<div class="house">{row(tag("o", house, "b"), tag("p", place, "span"))}</div>'


def post(item: Item) -> str:
    return row(tag("t", item.title, "b"), tag("d", item.dates, "span")) + body(item)


def house_and_post(item: Item, language: str) -> str:
    """The same for one entry alone."""
    return house_line(item.organisation, item.place) + post(item)


def school_and_month(item: Item, language: str) -> str:
    """School and place, then "degree, area, result" and the month of graduation, then coursework after its label."""
    house = row(tag("o", item.organisation, "b"), tag("p", item.place, "span"))
    degree = row(escape(joined(item.title, item.text)), tag("d", item.dates, "span"))
    return house + degree + tag("tail", item.tail.replace("Courses", COURSEWORK, 1))


# -- the LaTeX template of students of computing


def title_over_slanted_house(item: Item, language: str) -> str:
    """Title and dates, employer and place in italics under them."""
    house = row(tag("o", item.organisation, "i"), tag("p", item.place, "i"))
    return row(tag("t", item.title, "b"), tag("d", item.dates, "span")) + house + bulleted(item)


def school_over_slanted_degree(item: Item, language: str) -> str:
    """School and place, degree and dates in italics under them."""
    degree = row(tag("t", joined(item.title, item.text), "i"), tag("d", item.dates, "i"))
    return row(tag("o", item.organisation, "b"), tag("p", item.place, "span")) + degree + tag("tail", item.tail)


def project_with_stack(item: Item, language: str) -> str:
    """ "**Project** | *technologies*" and the dates at the right; what it is as a point."""
    stack = f" | <i>{escape(item.tail)}</i>" if item.tail else ""
    points = "".join(f"<li>{escape(one)}</li>" for one in (item.text, *item.bullets) if one)
    return row(tag("t", item.title, "b") + stack, tag("d", item.dates, "span")) + f"<ul>{points}</ul>"


# -- the LaTeX class of Europe, in its centred style


def house_then_slanted_title(item: Item, language: str) -> str:
    """Employer and place in bold, title and dates in italics."""
    if not item.organisation:
        return row(tag("o", item.title, "b"), tag("d", item.dates, "i")) + body(item)
    house = row(tag("o", item.organisation, "b"), tag("p", item.place, "b"))
    return house + row(tag("t", item.title, "i"), tag("d", item.dates, "i")) + body(item)


# -- two office suites


def house_place_dash_title(item: Item, language: str) -> str:
    """ "**Employer, Place** — *Title*", the dates in small capitals under it."""
    title = tag("t", item.title, "i")
    house = tag("o", joined(item.organisation, item.place), "b")
    head = f"{house} — {title}" if item.organisation else tag("o", item.title, "b")
    return f'<div class="line">{head}</div>{tag("d", item.dates)}{body(item)}'


def dates_over_title_house(item: Item, language: str) -> str:
    """Dates, then "**Title**, employer, place", then what was done as a paragraph."""
    house = f", {tag('o', joined(item.organisation, item.place), 'span')}" if item.organisation else ""
    return f'<div class="post">{tag("d", item.dates)}<div>{tag("t", item.title, "b")}{house}</div>{body(item)}</div>'


# -- a drawing tool's sidebar


def house_dates_over_title(item: Item, language: str) -> str:
    """Employer in bold and dates at the right, "title, place" under it."""
    house = item.organisation or item.title
    under = joined(item.title, item.place, by=" · ") if item.organisation else ""
    return row(tag("o", house, "b"), tag("d", item.dates, "span")) + tag("t", under) + body(item)


def years_school_degree(item: Item, language: str) -> str:
    """For a narrow column: dates, school, then degree and result as points."""
    return (
        tag("d", item.dates)
        + tag("o", joined(item.organisation, item.place))
        + bulleted(Item(item.title, bullets=tuple(part for part in (item.title, item.text) if part), tail=item.tail))
    )


# -- a builder on the net


def title_house_signs(item: Item, language: str) -> str:
    """Title, employer in colour, then a calendar before the dates and a pin before the place."""
    when = f'<span class="d">{CALENDAR}{escape(item.dates)}</span>' if item.dates else ""
    where = f'<span class="p">{PLACE}{escape(item.place)}</span>' if item.place else ""
    meta = f'<div class="meta">{when} {where}</div>' if when or where else ""
    return tag("t", item.title) + tag("o", item.organisation) + meta + body(item)


# -- a German table


def beside_months(item: Item, language: str) -> str:
    """Dates at the left; title in bold, "employer, place" and points beside them."""
    right = tag("t", item.title, "b") + tag("o", joined(item.organisation, item.place)) + body(item)
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{right}</div></div>'


def given_beside_month(item: Item, language: str) -> str:
    """The month at the left, "title, issuer" beside it."""
    said = joined(item.title, item.organisation)
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{escape(said)}</div></div>'


# -- a graduate's page


def title_house_bracketed(item: Item, language: str) -> str:
    """ "**Title**, Employer, Place (dates)"."""
    dates = f" ({escape(item.dates)})" if item.dates else ""
    where = joined("", item.organisation, item.place)
    return f'<div class="h">{escape(joined(item.title, where))}{dates}</div>{body(item)}'


def labelled_project(item: Item, language: str) -> str:
    """Title and dates, then "Description:" and "Technologies used:" as points."""
    pairs = (("Description", item.text), ("Tools Used", item.tail))
    points = "".join(f"<li><b>{label}:</b> {escape(said)}</li>" for label, said in pairs if said)
    points += "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    dates = f" ({escape(item.dates)})" if item.dates else ""
    return f'<div class="h">{escape(item.title)}{dates}</div><ul>{points}</ul>'


# -- skills first


def history_line(item: Item, language: str) -> str:
    """ "**Title**, Employer, Place" and the dates at the right, nothing more."""
    where = joined("", item.organisation, item.place)
    return row(tag("t", item.title, "b") + escape(f", {where}" if where else ""), tag("d", item.dates, "span"))


def study_line(item: Item, language: str) -> str:
    return history_line(item, language) + tag("text", joined(item.text, item.tail, by=" – "))


# -- for a federal agency


def federal_jobs(items: list[Item], language: str) -> str:
    """Each job as the agencies' own form prints it: employer, place, dates, hours, title, supervisor, duties."""
    return "".join(f'<div class="e">{federal_job(item, SUPERVISORS[n % 4])}</div>' for n, item in enumerate(items))


def federal_job(item: Item, supervisor: str) -> str:
    head = tag("o", item.organisation, "b") + tag("p", item.place) + tag("d", item.dates) + tag("c", HOURS)
    title = tag("t", item.title) + tag("c", f"Supervisor: {supervisor}")
    points = "".join(f"<li>{escape(one)}</li>" for one in (item.text, *item.bullets) if one)
    return head + title + (tag("k", f"{DUTIES}:") + f"<ul>{points}</ul>" if points else "")


def federal_school(item: Item, language: str) -> str:
    """ "**School**, Place" over "Degree, dates" and the result."""
    where = joined("", item.organisation, item.place)
    return tag("h", where) + tag("t", joined(item.title, item.dates, by=" – ")) + body(item)


# -- a scholar's list


def papers(view: View) -> str:
    """A numbered list: "I. Surname, “Title”, *Journal*, month year."."""
    first, _, last = view.name.removeprefix("Dr. ").partition(" ")
    author = f"{first[:1]}. {last}"
    out = []
    for item in view.items["publications"]:
        house = f", <i>{escape(item.organisation)}</i>" if item.organisation else ""
        dates = f", {escape(item.dates)}" if item.dates else ""
        out.append(f"<li>{escape(author)}, “{escape(item.title)}”{house}{dates}.</li>")
    return f"<ol>{''.join(out)}</ol>"
