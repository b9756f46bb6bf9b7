"""Skills, languages, interests of the third designs."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.corpus.entries import joined, tag
from tests.corpus.lists import every
from tests.corpus.view import View
from tests.corpus.wild.lists import spoken


def levels(view: View) -> list[tuple[str, str]]:
    return [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]


def hobbies(view: View) -> list[str]:
    return [entry["name"] for entry in view.truth["interests"]]


def skills_under_names(skills: list[dict[str, Any]]) -> str:
    """Groups' names in bold, a word a line under them."""
    return "".join(tag("gn", group["name"]) + "".join(tag("s", word) for word in group["keywords"]) for group in skills)


def skills_semicolons(skills: list[dict[str, Any]]) -> str:
    """ "Group – a; b; c" as points."""
    lines = [joined(group["name"], "; ".join(group["keywords"]), by=" – ") for group in skills]
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def skills_tags(skills: list[dict[str, Any]]) -> str:
    """Tags without a border, a gap apart."""
    return f'<div class="tags">{" ".join(tag("tg", word, "span") for word in every(skills))}</div>'


def skills_abreast(skills: list[dict[str, Any]]) -> str:
    """Groups side by side, names over their words; words without groups in three columns."""
    named = [group for group in skills if group["name"]]
    columns = [(group["name"], group["keywords"]) for group in skills]
    if not named:
        words = every(skills)
        third = (len(words) + 2) // 3
        columns = [("", words[n : n + third]) for n in range(0, len(words), third)]
    out = [f"<div>{tag('gn', name)}{''.join(tag('s', word) for word in said)}</div>" for name, said in columns]
    return f'<div class="abreast">{"".join(out)}</div>'


def skills_two_columns(skills: list[dict[str, Any]]) -> str:
    """Points in two columns of a table."""
    cells = [f"<td>• {escape(word)}</td>" for word in every(skills)]
    half = (len(cells) + 1) // 2
    rows = "".join(f"<tr>{left}{right}</tr>" for left, right in zip(cells[:half], [*cells[half:], ""], strict=False))
    return f'<table class="pairs">{rows}</table>'


def languages_with_dots(view: View) -> str:
    """ "English ●●●●● native": the level drawn and said."""
    out = []
    for number, (name, level) in enumerate(levels(view)):
        full = max(5 - number, 2)
        dots = "●" * full + "○" * (5 - full)
        out.append(f'<div class="s"><b>{escape(name)}</b> <span class="dd">{dots}</span> {escape(level)}</div>')
    return "".join(out)


def languages_bars(view: View) -> str:
    """Language and level on a line, a bar under them."""
    out = []
    for number, (name, level) in enumerate(levels(view)):
        bar = f'<div class="bar"><div style="width:{max(100 - 22 * number, 30)}%"></div></div>'
        out.append(f'<div class="s">{escape(joined(name, level, by=" – "))}{bar}</div>')
    return "".join(out)


def languages_abreast(view: View) -> str:
    """Languages side by side, the level under each."""
    cells = [f"<div>{tag('gn', name)}{tag('s', level)}</div>" for name, level in levels(view)]
    return f'<div class="abreast">{"".join(cells)}</div>'


def languages_middots(view: View) -> str:
    return f"<p>{escape(' · '.join(spoken(view)))}</p>"


def languages_stops(view: View) -> str:
    """The language in the column of dates, its level beside it."""
    return "".join(
        f'<div class="tr"><div class="td1">{escape(name)}</div><div class="td2">{escape(level)}</div></div>'
        for name, level in levels(view)
    )


def languages_comma(view: View) -> str:
    """ "English, native" a line."""
    return "".join(tag("s", joined(name, level)) for name, level in levels(view))


def interests_lines(view: View) -> str:
    return "".join(tag("s", word) for word in hobbies(view))


def interests_points(view: View) -> str:
    return f"<ul>{''.join(f'<li>{escape(word)}</li>' for word in hobbies(view))}</ul>"


def interests_semicolons(view: View) -> str:
    return f"<p>{escape('; '.join(hobbies(view)))}</p>"


def interests_middots(view: View) -> str:
    return f"<p>{escape(' · '.join(hobbies(view)))}</p>"
