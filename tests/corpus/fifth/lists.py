"""Skills, languages, interests of the fifth designs."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.corpus.entries import joined, tag
from tests.corpus.fresh.entries import colon
from tests.corpus.lists import every
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import View
from tests.corpus.wild.lists import listed


def languages_by_level(view: View) -> str:
    """ "Native: German, Turkish", a line for each level."""
    spoken: dict[str, list[str]] = {}
    for name, level in levels(view):
        spoken.setdefault(level, []).append(name)
    lines = (joined(level, ", ".join(names), by=colon(view.language)) for level, names in spoken.items())
    return "".join(tag("s", line) for line in lines)


def languages_grid(view: View) -> str:
    """A row of languages over a row of levels."""
    names, said = zip(*levels(view), strict=True)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(one)}</td>' for one in row)}</tr>" for row in (names, said))
    return f'<table class="grid tongues">{rows}</table>'


def languages_bare(view: View) -> str:
    """ "English native, Irish B2" in one line."""
    return f"<p>{escape(', '.join(joined(name, level, by=' ') for name, level in levels(view)))}</p>"


def languages_under(view: View) -> str:
    """The level small under the language, for a narrow column."""
    return "".join(f'<div class="e">{tag("ln", name)}{tag("lv", level)}</div>' for name, level in levels(view))


def languages_cells(view: View) -> str:
    """Two cells a row: language, level."""
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(level)}</td></tr>" for name, level in levels(view))
    return f'<table class="grid">{rows}</table>'


def skills_cells(skills: list[dict[str, Any]]) -> str:
    """A row with rules for each group: its name in the middle of the left cell."""
    out = []
    for group in skills:
        words = f"<td>{escape(', '.join(group['keywords']))}</td>"
        out.append(f"<tr>{tag('when', group['name'], 'td')}{words}</tr>")
    return f'<table class="cell">{"".join(out)}</table>'


def skills_points_of_groups(skills: list[dict[str, Any]]) -> str:
    """A point for each group: "Group: a, b, c"; words without a group a point each."""
    lines = [
        line
        for group in skills
        for line in ([f"{group['name']}: {', '.join(group['keywords'])}"] if group["name"] else group["keywords"])
    ]
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def skills_tagged(skills: list[dict[str, Any]]) -> str:
    """A group's name, then its words as tags on the same line."""
    out = []
    for group in skills:
        tags = " ".join(tag("tg", word, "span") for word in group["keywords"])
        out.append(f'<div class="tags">{tag("gn", group["name"], "span")} {tags}</div>')
    return "".join(out)


def skills_grid(skills: list[dict[str, Any]]) -> str:
    """Four words a row of a table with rules."""
    said = [f"<td>{escape(word)}</td>" for word in every(skills)]
    said += ["<td></td>"] * (-len(said) % 4)
    rows = "".join(f"<tr>{''.join(said[n : n + 4])}</tr>" for n in range(0, len(said), 4))
    return f'<table class="grid">{rows}</table>'


def skills_running(skills: list[dict[str, Any]]) -> str:
    """ "*Group* a, b; *group* c, d." in one paragraph."""
    parts = []
    for group in skills:
        name = f"<i>{escape(group['name'])}</i> " if group["name"] else ""
        parts.append(name + escape(", ".join(group["keywords"])))
    return f"<p>{'; '.join(parts)}.</p>"


def interests_sentence(view: View) -> str:
    """ "a, b and c."."""
    return f"<p>{escape(listed(hobbies(view), view.language))}.</p>"


def interests_dashes(view: View) -> str:
    return f"<p>{escape(' – '.join(hobbies(view)))}</p>"


def interests_pipes(view: View) -> str:
    return f"<p>{escape(' | '.join(hobbies(view)))}</p>"
