"""The ways skills, languages and other short lists are set in HTML."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from tests.corpus.view import View

Lister = Callable[[list[dict[str, Any]]], str]


def every(skills: list[dict[str, Any]]) -> list[str]:
    return [word for group in skills for word in group["keywords"]]


def comma(skills: list[dict[str, Any]]) -> str:
    return f"<p>{escape(', '.join(every(skills)))}</p>"


def piped(skills: list[dict[str, Any]]) -> str:
    return f"<p>{escape(' | '.join(every(skills)))}</p>"


def middots(skills: list[dict[str, Any]]) -> str:
    return f"<p>{escape(' · '.join(every(skills)))}</p>"


def rows(skills: list[dict[str, Any]]) -> str:
    """ "Group: a, b" a line; groups without a name are a plain comma list."""
    lines = []
    for group in skills:
        name = f"<b>{escape(group['name'])}:</b> " if group["name"] else ""
        lines.append(f'<p class="g">{name}{escape(", ".join(group["keywords"]))}</p>')
    return "".join(lines)


def headed(skills: list[dict[str, Any]]) -> str:
    """The group's name on its own line, its words as bullets under it."""
    out = []
    for group in skills:
        name = f'<div class="gn">{escape(group["name"])}</div>' if group["name"] else ""
        out.append(name + "<ul>" + "".join(f"<li>{escape(word)}</li>" for word in group["keywords"]) + "</ul>")
    return "".join(out)


def bullets(skills: list[dict[str, Any]]) -> str:
    return "<ul>" + "".join(f"<li>{escape(word)}</li>" for word in every(skills)) + "</ul>"


def lines(skills: list[dict[str, Any]]) -> str:
    return "".join(f'<div class="s">{escape(word)}</div>' for word in every(skills))


def chips(skills: list[dict[str, Any]]) -> str:
    return (
        '<div class="chips">'
        + " ".join(f'<span class="chip">{escape(word)}</span>' for word in every(skills))
        + "</div>"
    )


def columns(skills: list[dict[str, Any]]) -> str:
    return f'<div class="cols">{lines(skills)}</div>'


def bars(skills: list[dict[str, Any]]) -> str:
    """A bar of made-up length under each skill: ink without words."""
    out = []
    for number, word in enumerate(every(skills)):
        width = 95 - (number * 17) % 50
        out.append(f'<div class="s">{escape(word)}<div class="bar"><div style="width:{width}%"></div></div></div>')
    return "".join(out)


def table(skills: list[dict[str, Any]]) -> str:
    cells = [f"<td>{escape(word)}</td>" for word in every(skills)]
    return "<table>" + "".join(f"<tr>{''.join(cells[n : n + 3])}</tr>" for n in range(0, len(cells), 3)) + "</table>"


def languages(view: View, form: str) -> str:
    """form: dash, parenthesis, comma, colon, right, dots (level as ink only)."""
    pairs = [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]
    if form == "comma":
        return "<p>" + escape(", ".join(f"{name} ({level})" if level else name for name, level in pairs)) + "</p>"
    out = []
    for name, level in pairs:
        said = {"dash": f"{name} – {level}", "parenthesis": f"{name} ({level})", "colon": f"{name}: {level}"}
        if form == "right":
            out.append(
                f'<div class="row"><div class="l">{escape(name)}</div><div class="r">{escape(level)}</div></div>'
            )
        elif form == "dots" or not level:
            out.append(f'<div class="s">{escape(name)}<span class="dots"><i></i><i></i><i></i></span></div>')
        else:
            out.append(f'<div class="s">{escape(said[form])}</div>')
    return "".join(out)
