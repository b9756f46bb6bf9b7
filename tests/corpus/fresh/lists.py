"""Skills, languages and other short lists of the fresh designs."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.corpus.entries import joined, tag
from tests.corpus.fresh.entries import colon
from tests.corpus.fresh.words import ADDITIONAL
from tests.corpus.lists import every
from tests.corpus.view import View
from tests.corpus.wild.lists import spoken


def levels(view: View) -> list[tuple[str, str]]:
    return [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]


def skills_described(skills: list[dict[str, Any]]) -> str:
    """Groups' names in a column of their own, words beside them."""
    out = []
    for group in skills:
        words = escape(", ".join(group["keywords"]))
        name = f'<div class="td1"><b>{escape(group["name"])}</b></div>' if group["name"] else ""
        out.append(f'<div class="tr">{name}<div class="td2">{words}</div></div>')
    return "".join(out)


def skills_arrows(view: View) -> str:
    """A point for each group, its words divided by semicolons."""
    lines = [joined(g["name"], " ; ".join(g["keywords"]), by=colon(view.language)) for g in view.truth["skills"]]
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def skills_lines(skills: list[dict[str, Any]]) -> str:
    """A line of words for each group, its name unsaid."""
    return "".join(f"<p>{escape(', '.join(group['keywords']))}</p>" for group in skills)


def skills_pills(skills: list[dict[str, Any]]) -> str:
    """Groups' names in small letters over rows of pills."""
    out = []
    for group in skills:
        pills = " ".join(f'<span class="chip">{escape(word)}</span>' for word in group["keywords"])
        out.append(f'{tag("gn", group["name"])}<div class="chips">{pills}</div>')
    return "".join(out)


def skills_code(skills: list[dict[str, Any]]) -> str:
    """ "Group" and its words as code after it."""
    out = []
    for group in skills:
        name = f"<b>{escape(group['name'])}</b> " if group["name"] else ""
        out.append(f"<p>{name}{' '.join(f'<code>{escape(word)}</code>' for word in group['keywords'])}</p>")
    return "".join(out)


def skills_ticked(skills: list[dict[str, Any]]) -> str:
    """Three columns of words with ticks."""
    cells = [f"<td>✓ {escape(word)}</td>" for word in every(skills)]
    rows = "".join(f"<tr>{''.join(cells[n : n + 3])}</tr>" for n in range(0, len(cells), 3))
    return f'<table class="ticks">{rows}</table>'


def languages_semicolons(view: View) -> str:
    return f"<p>{escape('; '.join(spoken(view)))}</p>"


def languages_points(view: View) -> str:
    lines = [joined(name, level, by=colon(view.language)) for name, level in levels(view)]
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def languages_slashes(view: View) -> str:
    """ "English, native / Irish, B2"."""
    return f"<p>{escape(' / '.join(joined(name, level) for name, level in levels(view)))}</p>"


def languages_cells(view: View) -> str:
    """Cells side by side: language, level under it."""
    cells = "".join(f"<div>{tag('ln', name)}{tag('lv', level)}</div>" for name, level in levels(view))
    return f'<div class="kv">{cells}</div>'


def languages_dots(view: View) -> str:
    """ "English: native · Irish: B2"."""
    return f"<p>{escape(' · '.join(joined(name, level, by=': ') for name, level in levels(view)))}</p>"


def languages_rows(view: View) -> str:
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(level)}</td></tr>" for name, level in levels(view))
    return f"<table>{rows}</table>"


def labelled(view: View, section: str, said: str) -> str:
    return f"<p><b>{escape(view.heading(section))}:</b> {escape(said)}</p>"


def additional_skills(view: View) -> str:
    """The heading of the last section, and the skills as its first labelled line."""
    title = f"<h2>{escape(ADDITIONAL[view.language])}</h2>"
    return title + labelled(view, "skills", ", ".join(every(view.truth["skills"])))


def additional_languages(view: View) -> str:
    return labelled(view, "languages", ", ".join(spoken(view)))


def additional_interests(view: View) -> str:
    return labelled(view, "interests", ", ".join(entry["name"] for entry in view.truth["interests"]))
