"""Skills and languages as well-known templates set them: rows with a label, grids, tables, sentences."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.corpus.blind.entries import cells
from tests.corpus.lists import every
from tests.corpus.view import View

AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en", "pl": "i", "ro": "și"}


def labelled_rows(skills: list[dict[str, Any]]) -> str:
    """The group's name in the left column, its words at the right."""
    return "".join(cells(escape(group["name"]), escape(", ".join(group["keywords"]))) for group in skills)


def headed_dots(skills: list[dict[str, Any]]) -> str:
    """The group's name on its own line, its words running below with dots between."""
    out = []
    for group in skills:
        name = f'<div class="gn">{escape(group["name"])}</div>' if group["name"] else ""
        out.append(f'{name}<div class="g">{escape(" • ".join(group["keywords"]))}</div>')
    return "".join(out)


def headed_pipes(skills: list[dict[str, Any]]) -> str:
    """The group's name on its own line, its words below between upright rules."""
    out = []
    for group in skills:
        name = f'<div class="gn">{escape(group["name"])}</div>' if group["name"] else ""
        out.append(f'{name}<p class="g">{escape(" | ".join(group["keywords"]))}</p>')
    return "".join(out)


def grid(skills: list[dict[str, Any]]) -> str:
    """Two cells a row: a group's name over its words, or single words where groups have no name."""
    named = [group for group in skills if group["name"]]
    said = [f"<b>{escape(group['name'])}</b><br>{escape(', '.join(group['keywords']))}" for group in named]
    said += [escape(word) for group in skills if not group["name"] for word in group["keywords"]]
    return in_pairs(said)


def in_pairs(said: list[str]) -> str:
    marked = [f"<td>{words}</td>" for words in said]
    pairs = [f"<tr>{''.join(marked[at : at + 2])}</tr>" for at in range(0, len(marked), 2)]
    return f'<table class="pairs">{"".join(pairs)}</table>'


def sentence(skills: list[dict[str, Any]]) -> str:
    """Words in running text with a full stop."""
    return f'<p class="said">{escape(", ".join(every(skills)))}.</p>'


def pairs_of(view: View) -> list[tuple[str, str]]:
    return [(entry["language"], entry.get("fluency", "")) for entry in view.truth["languages"]]


def language_rows(view: View) -> str:
    """The language in the left column, the level at the right."""
    return "".join(cells(escape(name), escape(level)) for name, level in pairs_of(view))


def language_cells(view: View) -> str:
    """Two cells a row: the language, its level below."""
    return in_pairs([f"<b>{escape(name)}</b><br>{escape(level)}" for name, level in pairs_of(view)])


def language_stack(view: View) -> str:
    """The language, its level on the next line."""
    return "".join(
        f'<div class="s"><div class="ln">{escape(name)}</div><div class="ll">{escape(level)}</div></div>'
        for name, level in pairs_of(view)
    )


def language_table(view: View) -> str:
    """A ruled table, a language a row."""
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(level)}</td></tr>" for name, level in pairs_of(view))
    return f'<table class="ruled">{rows}</table>'


def language_sentence(view: View) -> str:
    """ "English (native), Irish (B2) and French (A1)." """
    said = [f"{name} ({level})" if level else name for name, level in pairs_of(view)]
    together = f" {AND[view.language]} ".join(part for part in (", ".join(said[:-1]), said[-1]) if part)
    return f'<p class="said">{escape(together)}.</p>'
