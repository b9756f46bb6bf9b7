"""Short lists as people set them by hand: sentences, levels in words and stars, years, tables with heads."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import joined, tag
from tests.corpus.lists import every
from tests.corpus.view import Item, View
from tests.corpus.wild import words as words_wild


def listed(said: list[str], language: str) -> str:
    """ "a, b and c"."""
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {words_wild.AND[language]} {said[-1]}"


def skills_sentence(view: View) -> str:
    """One sentence for every group of skills."""
    lines = [listed(group["keywords"], view.language) for group in view.truth["skills"]]
    return "".join(f"<p>{escape(f'{words_wild.PROFICIENT[view.language]} {line}.')}</p>" for line in lines)


def spoken(view: View) -> list[str]:
    """ "English (native)" for each language."""
    pairs = [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]
    return [f"{name} ({level})" if level else name for name, level in pairs]


def languages_sentence(view: View) -> str:
    return f"<p>{escape(f'{words_wild.SPEAKS[view.language]} {listed(spoken(view), view.language)}.')}</p>"


def languages_lines(view: View) -> str:
    """Name and level on lines of their own, for narrow columns."""
    pairs = [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]
    return "".join(f'<div class="e">{tag("ln", name)}{tag("lv", level)}</div>' for name, level in pairs)


def skills_years(view: View) -> str:
    """ "Python (5 years)", the years made up."""
    years = words_wild.YEARS[view.language]
    said = [f"{word} ({9 - number % 6} {years})" for number, word in enumerate(every(view.truth["skills"]))]
    return f"<p>{escape(', '.join(said))}</p>"


def skills_stars(view: View) -> str:
    """A skill at the left, stars at the right of a narrow column."""
    out = []
    for number, word in enumerate(every(view.truth["skills"])):
        full = 5 - number % 3
        stars = "★" * full + "☆" * (5 - full)
        out.append(f'<div class="row s"><div class="l">{escape(word)}</div><div class="r">{stars}</div></div>')
    return "".join(out)


def skills_slashes(view: View) -> str:
    """ "Group – a / b / c" a line."""
    lines = [joined(group["name"], " / ".join(group["keywords"]), by=" – ") for group in view.truth["skills"]]
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def cells(row: tuple[str, ...], element: str = "td") -> str:
    return "<tr>" + "".join(f"<{element}>{escape(cell)}</{element}>" for cell in row) + "</tr>"


def ruled(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table with a row of heads."""
    return f'<table class="ruled">{cells(head, "th")}{"".join(cells(row) for row in rows)}</table>'


def skills_matrix(view: View) -> str:
    """Two pairs of columns, skill and level."""
    *_, skill, level, _ = words_wild.COLUMNS[view.language]
    levels = words_wild.LEVELS[view.language]
    pairs = [(word, levels[number % 3]) for number, word in enumerate(every(view.truth["skills"]))]
    half = (len(pairs) + 1) // 2
    second = [*pairs[half:], ("", "")]
    rows: list[tuple[str, ...]] = [(*left, *right) for left, right in zip(pairs[:half], second, strict=False)]
    return ruled((skill, level, skill, level), rows)


def languages_table(view: View) -> str:
    *_, level, language = words_wild.COLUMNS[view.language]
    return ruled((language, level), [(row["language"], row.get("fluency", "")) for row in view.truth["languages"]])


def titles_table(view: View, section: str) -> str:
    """Certificates, awards or publications: title, a narrow column for who gave it, date."""
    head = words_wild.COLUMNS[view.language][4:7]
    return ruled(head, [(item.title, item.organisation, item.dates) for item in view.items[section]])


def work_table(view: View) -> str:
    """Work as a form asks for it: period, position, employer, duties."""
    rows = []
    for item in view.items["work"]:
        duties = "".join(f"<div>{escape(line)}</div>" for line in (item.text, *item.bullets) if line)
        employer = tag("o", item.organisation) + tag("p", item.place)
        rows.append(
            f"<tr><td>{escape(item.dates)}</td><td>{escape(item.title)}</td><td>{employer}</td><td>{duties}</td></tr>"
        )
    head = cells(words_wild.COLUMNS[view.language][:4], "th")
    return f'<table class="ruled work">{head}{"".join(rows)}</table>'


def study_table(view: View) -> str:
    rows = [
        (item.dates, item.title, item.organisation, joined(item.place, item.text, item.tail, by=" · "))
        for item in view.items["education"]
    ]
    return f'<table class="ruled work">{"".join(cells(row) for row in rows)}</table>'


def date_before(item: Item, language: str) -> str:
    """ "2021  Title, issuer", the dates in a column."""
    line = joined(item.title, item.organisation)
    return f'<div class="tr"><div class="td1">{escape(item.dates)}</div><div class="td2">{escape(line)}</div></div>'


def date_under(item: Item, language: str) -> str:
    """The date on a line of its own between title and issuer."""
    return tag("t", item.title) + tag("d", item.dates) + tag("o", item.organisation)


def issuer_first(item: Item, language: str) -> str:
    """ "Issuer: title (date)"."""
    dates = f" ({item.dates})" if item.dates else ""
    return f"<div>{escape(joined(item.organisation, item.title, by=': ') + dates)}</div>"


def bulleted(item: Item, language: str) -> str:
    """A point "Title – issuer, date"."""
    line = joined(item.title, joined(item.organisation, item.dates), by=" – ")
    return f"<ul><li>{escape(line)}</li></ul>"


def projects_table(view: View) -> str:
    rows = [
        (item.dates, item.title, joined(item.text, *item.bullets, by=". "), item.tail)
        for item in view.items["projects"]
    ]
    return f'<table class="ruled">{"".join(cells(row) for row in rows)}</table>'
