"""Entries of the fifth designs: labels, cells, cards, run-in heads, points that begin with nothing."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from itertools import groupby

from tests.corpus.dates import written
from tests.corpus.entries import body, joined, row, tag
from tests.corpus.fifth.words import FACTS, FROM_TO, IN, QUOTES
from tests.corpus.fresh.entries import colon
from tests.corpus.third.words import FIELDS
from tests.corpus.view import Item, View
from tests.corpus.wild.words import COLUMNS
from tests.corpus.words import AT

Facts = list[tuple[str, str]]


def plain(item: Item) -> str:
    """Duties as lines that begin with nothing."""
    return tag("text", item.text) + "".join(tag("line", bullet) for bullet in item.bullets) + tag("tail", item.tail)


def facts(said: Facts, language: str) -> str:
    """A line for each: label, colon, words."""
    return "".join(
        f'<div class="fact"><b>{escape(label)}{colon(language)}</b>{escape(words)}</div>'
        for label, words in said
        if words
    )


def labelled_job(item: Item, language: str) -> str:
    """Period, employer (place), position, each after its label; duties under theirs. Projects likewise."""
    employer, position, period, _, duties, project, _ = FIELDS[language]
    tools = FACTS[language][6]
    if not item.organisation:
        about = FACTS[language][3]
        head = facts([(period, item.dates), (project, item.title), (about, item.text)], language)
        return head + "".join(tag("line", one) for one in item.bullets) + facts([(tools, item.tail)], language)
    place = f" ({item.place})" if item.place else ""
    head = facts([(period, item.dates), (employer, item.organisation + place), (position, item.title)], language)
    label = f'<div class="fact"><b>{escape(duties)}{colon(language).rstrip()}</b></div>' if item.bullets else ""
    return head + label + plain(item)


def labelled_study(item: Item, language: str) -> str:
    """Years, degree and school after their labels; what else there is in the last line."""
    degree, school, years, *_ = FACTS[language]
    said = [(years, item.dates), (degree, item.title), (school, joined(item.organisation, item.place))]
    return facts(said, language) + tag("text", item.text) + tag("tail", item.tail)


def folded(dates: str) -> str:
    """Both ends of a stretch on lines of their own, the dash between them."""
    first, dash, last = dates.partition(" – ")
    return f"{escape(first)}<br>–<br>{escape(last)}" if dash else escape(dates)


def cell_job(item: Item, language: str) -> str:
    """A row with rules: dates in the middle of the left cell; employer, title and plain lines in the right one."""
    head = tag("o", joined(item.organisation, item.place)) + tag("t", item.title)
    return (
        f'<table class="cell"><tr><td class="when">{folded(item.dates)}</td><td>{head}{plain(item)}</td></tr></table>'
    )


def cell_given(item: Item, language: str) -> str:
    """The same for what was given: title, who gave it on the next line."""
    right = tag("t", item.title) + tag("by", item.organisation)
    return f'<table class="cell"><tr><td class="when">{escape(item.dates)}</td><td>{right}</td></tr></table>'


def employer_left(items: list[Item], language: str) -> str:
    """Employer and place once at the left; at the right all posts held there, dates over each."""
    out = []
    for (employer, place), held in groupby(items, lambda item: (item.organisation, item.place)):
        posts = "".join(
            f'<div class="post">{tag("d", one.dates)}{tag("t", one.title)}{plain(one)}</div>' for one in held
        )
        left = tag("o", employer) + tag("p", place)
        out.append(f'<div class="tr e"><div class="td1">{left}</div><div class="td2">{posts}</div></div>')
    return "".join(out)


def one_left(item: Item, language: str) -> str:
    return employer_left([item], language)


def quoted(said: str, language: str) -> str:
    first, last = QUOTES[language]
    gap = "\u00a0" if language == "fr" else ""
    return f"{first}{gap}{said}{gap}{last}"


def run_on(view: View, section: str) -> str:
    """All in one paragraph: "Title (issuer, date); title (issuer, date)"."""
    said = []
    for item in view.items[section]:
        rest = joined(item.organisation, item.dates)
        said.append(item.title + (f" ({rest})" if rest else ""))
    return f"<p>{escape('; '.join(said))}</p>"


def quoted_paper(item: Item, language: str) -> str:
    """ "“Title”, publisher, date"."""
    return tag("c", joined(quoted(item.title, language), item.organisation, item.dates))


def chip_at(item: Item, language: str) -> str:
    """Dates in a chip, the title, "@ Employer" on a line of its own, the place on another."""
    employer = f"@ {item.organisation}" if item.organisation else ""
    return (
        tag("when", item.dates, "span") + tag("t", item.title) + tag("o", employer) + tag("p", item.place) + body(item)
    )


def narrow_study(item: Item, language: str) -> str:
    """School, degree, then "place, dates"."""
    heads = tag("o", item.organisation), tag("t", item.title), tag("d", joined(item.place, item.dates))
    return "".join(heads) + plain(item)


def dates_at_foot(item: Item, language: str) -> str:
    """A card: title, "(employer, place)", plain lines with gaps, the dates at its foot."""
    where = joined(item.organisation, item.place)
    head = tag("t", item.title) + tag("o", f"({where})" if where else "")
    return f'<div class="card">{head}{plain(item)}{tag("foot", item.dates)}</div>'


def issuer_over(item: Item, language: str) -> str:
    """Who gave it in small letters, what it was, when."""
    return f'<div class="card">{tag("by", item.organisation)}{tag("t", item.title)}{tag("foot", item.dates)}</div>'


def run_in(item: Item, language: str) -> str:
    """ "**Title**, employer, place, *dates*." and the sentences follow in the same paragraph."""
    where = joined(item.organisation, item.place)
    head = f"<b>{escape(item.title)}</b>" + (f", {escape(where)}" if where else "")
    head += f", <i>{escape(item.dates)}</i>" if item.dates else ""
    rest = " ".join(
        part if part.endswith(".") else f"{part}." for part in (item.text, *item.bullets, item.tail) if part
    )
    return f"<p>{head}. {escape(rest)}</p>"


def papers_numbered(view: View) -> str:
    """ "1. “Title”. In: publisher, date." """
    out = []
    for number, item in enumerate(view.items["publications"], 1):
        where = joined(item.organisation, item.dates)
        said = f"{number}. {quoted(item.title, view.language)}. {IN[view.language]}{colon(view.language)}{where}."
        out.append(tag("ref", said))
    return "".join(out)


def cells(said: list[str], element: str = "td") -> str:
    return f"<tr>{''.join(f'<{element}>{escape(one)}</{element}>' for one in said)}</tr>"


def from_to(view: View, section: str) -> str:
    """A table with a head row, start and end in columns of their own, a row across all of it for what was done."""
    employer, position, start, end, school, degree = FROM_TO[view.language]
    head = [employer, position] if section != "education" else [school, degree]
    rows = [cells([*head, start, end], "th")]
    for entry, item in zip(view.truth[section], view.items[section], strict=True):
        first = written(entry["startDate"], view.language, view.showing.dates) if "startDate" in entry else ""
        last = item.dates.rpartition(view.showing.dates.separator)[2]
        rows.append(cells([joined(item.organisation, item.place), item.title, first, last]))
        done = plain(item)
        rows.append(f'<tr><td colspan="4" class="done">{done}</td></tr>' if done else "")
    return f'<table class="grid">{"".join(rows)}</table>'


def counted(view: View, section: str) -> str:
    """A table "No., title, issuer, date" with a head row."""
    rows = [cells(["#", *COLUMNS[view.language][4:7]], "th")]
    for number, item in enumerate(view.items[section], 1):
        rows.append(cells([f"{number}.", item.title, item.organisation, item.dates]))
    return f'<table class="grid">{"".join(rows)}</table>'


def project_rows(view: View) -> str:
    """Projects as rows without heads: name, description with tools under it, dates."""
    rows = []
    for item in view.items["projects"]:
        done = tag("text", item.text) + "".join(tag("line", one) for one in item.bullets) + tag("tail", item.tail)
        rows.append(f"<tr><td>{escape(item.title)}</td><td>{done}</td><td>{escape(item.dates)}</td></tr>")
    return f'<table class="grid wide">{"".join(rows)}</table>'


def lettered(view: View, section: str) -> str:
    """ "a) date: title (issuer)"."""
    out = []
    for letter, item in zip("abcdefghijkl", view.items[section], strict=False):
        issuer = f" ({item.organisation})" if item.organisation else ""
        out.append(tag("ref", f"{letter}) {joined(item.dates, item.title + issuer, by=colon(view.language))}"))
    return "".join(out)


def by_section(setter: Callable[[View, str], str], *sections: str) -> dict[str, Callable[[View], str]]:
    """The same way of setting for several sections, for `Design.own`."""
    return {name: lambda view, name=name: setter(view, name) for name in sections}  # type: ignore[misc]


def place_with_dates(item: Item, language: str) -> str:
    """ "Employer – Title", "(place, dates)" small under it, plain lines with a rule at their left."""
    when = joined(item.place, item.dates)
    head = tag("h", joined(item.organisation, item.title, by=" – ")) + tag("d", f"({when})" if when else "")
    return f'{head}<div class="did">{plain(item)}</div>'


def loud(item: Item, language: str) -> str:
    """The title larger than any heading, "at Employer, place" on its own line, dates beneath, plain lines."""
    at = f"{AT[language]} {item.organisation}" if item.organisation else ""
    return tag("loud", item.title) + tag("o", joined(at, item.place)) + tag("d", item.dates) + plain(item)


def loud_study(item: Item, language: str) -> str:
    """The same for studies: the school without a word before it."""
    where = joined(item.organisation, item.place)
    return tag("loud", item.title) + tag("o", where) + tag("d", item.dates) + plain(item)


def hyphen_points(item: Item, language: str) -> str:
    """ "Title | Employer" with the dates opposite, the place under the dates; points typed with a hyphen."""
    head = row(tag("h", joined(item.title, item.organisation, by=" | ")), tag("d", item.dates, "span"))
    place = tag("place", item.place)
    return (
        head
        + place
        + tag("text", item.text)
        + "".join(tag("c", f"- {one}") for one in item.bullets)
        + tag("tail", item.tail)
    )


def piped(item: Item, language: str) -> str:
    """ "Title | issuer | date"."""
    return tag("c", joined(item.title, item.organisation, item.dates, by=" | "))


def date_in_front(item: Item, language: str) -> str:
    """ "(date) Title, issuer"."""
    dates = f"({item.dates}) " if item.dates else ""
    return tag("c", dates + joined(item.title, item.organisation))


def names_only(view: View, section: str) -> str:
    """Nothing but the names, a comma between them."""
    return f"<p>{escape(', '.join(item.title for item in view.items[section]))}</p>"


def quoted_dashes(view: View, section: str) -> str:
    """ "“Title” – issuer – date" a line."""
    said = [
        joined(quoted(item.title, view.language), item.organisation, item.dates, by=" – ")
        for item in view.items[section]
    ]
    return "".join(tag("c", one) for one in said)
