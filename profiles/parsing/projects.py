"""Projects: name, what they are, what was done and with which tools."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from jobmatch.skills import canonical
from profiles.parsing import evidence
from profiles.parsing.atoms import Atom, atoms_of
from profiles.parsing.bodies import Paragraph, merged, paragraphs_of, split_body
from profiles.parsing.entries import Entry, entries_of
from profiles.parsing.facts import fact
from profiles.parsing.lists import items_of, split_items
from profiles.parsing.periods import dated
from profiles.parsing.records import address_of, grouped, is_note, words_fact
from profiles.parsing.rows import Row
from profiles.parsing.run_on import labels_apart
from profiles.parsing.short_lines import records_of

Tree = dict[str, Any]


def read_projects(rows: list[Row], *, today: date) -> list[Tree]:
    """{name, description, highlights, keywords, dates, url, roles, entity} of every project."""
    if not rows:
        return []
    text = rows[0].source
    entries = records_of(rows, today) if all(row.bullet for row in rows) else entries_of(rows, today=today)
    headed = []
    for entry in entries:
        _only_name_rows(entry)
        atoms = [atom for atom in atoms_of(entry) if not is_note(text[atom.start : atom.end])]
        if atoms:
            headed.append((entry, grouped(atoms)))
    behind = [group for _, groups in headed for group in groups if _behind_bar(text, group)]
    barred = _are_means([text[group[0].start : group[-1].end] for group in behind])
    return _with_lone_points_told([_project(entry, groups, text, barred) for entry, groups in headed])


def _with_lone_points_told(projects: list[Tree]) -> list[Tree]:
    """Lists of one point, where none of the projects has more or a description, tell what the projects are."""
    if any(tree.get("description") or len(tree["highlights"]) > 1 for tree in projects):
        return projects
    return [
        {**tree, "description": tree["highlights"][0], "highlights": []} if tree["highlights"] else tree
        for tree in projects
    ]


def _only_name_rows(entry: Entry) -> None:
    """A project is headed by its first words and its dates; other rows describe it."""
    dated_rows = [row for row in entry.header if any(s < row.end and e > row.start for s, e in entry.dates)]
    last = dated_rows[-1].index if dated_rows else entry.header[0].index if entry.header else 0
    named = [row for row in entry.header if row.index <= last]
    if dated_rows and len(named) == 1 and len(atoms_of(Entry(named, [], None, entry.dates))) == 0:
        named = entry.header[: len(named) + 1]
    entry.body[:0] = entry.header[len(named) :]
    entry.header[:] = named


def _project(entry: Entry, groups: list[list[Atom]], text: str, barred: bool) -> Tree:
    """barred: several names behind a bar are the project's means."""
    first_row = [group for group in groups if group[0].slot[0] == 0]
    tree: Tree = {"name": words_fact(text, groups[0])}
    for words_of in first_row[1:] + [words_of for words_of in groups if words_of[0].slot[0] > 0]:
        words = text[words_of[0].start : words_of[-1].end]
        if barred and _behind_bar(text, words_of):
            tree["keywords"] = [words_fact(text, [atom]) for atom in words_of]
        elif evidence.title(words) >= 2 and "roles" not in tree and len(words) < 50:
            tree["roles"] = [words_fact(text, words_of)]
        elif len(words_of) > 1 and _are_tools(words):
            tree["keywords"] = [words_fact(text, [atom]) for atom in words_of]
        elif words_of[0].slot[0] > 0 or evidence.is_sentence(words):
            tree.setdefault("description", words_fact(text, words_of))
        elif evidence.organisation(words) > 1:
            tree.setdefault("entity", words_fact(text, words_of))
        else:
            tree.setdefault("description", words_fact(text, words_of))
    _tools_in_brackets(tree, text)
    tree.update(dated(entry.period, text, whole_year=True))
    tree["url"] = address_of(entry)
    return _project_body(tree, entry)


def _are_tools(words: str) -> bool:
    """`Python, Flask, SQLite` behind a project's name: mostly skills that are known."""
    items = [item.strip() for item in words.split(",")]
    return sum(canonical(item) is not None for item in items) >= 0.6 * len(items)


def _behind_bar(text: str, atoms: list[Atom]) -> bool:
    """`Harbour Map | Soundings, Shoreline survey`: several short names that a bar or a bracket parts from its own."""
    before = text[: atoms[0].start].rpartition("\n")[2].rstrip()
    words = [text[atom.start : atom.end] for atom in atoms]
    short = all(len(each.split()) <= 3 and not any(map(str.isdigit, each)) for each in words)
    if before.endswith("("):
        short = short and not any(_names_other(each) for each in words)
    return len(atoms) > 1 and before.endswith(("|", "(")) and short


def _names_other(words: str) -> bool:
    """Whether words in brackets name a place, a position or a house."""
    return max(evidence.place(words), evidence.title(words), evidence.organisation(words), evidence.school(words)) > 1


def _are_means(told: list[str]) -> bool:
    """Whether what stands behind the bars of a section are the means: not all of it names places or positions."""
    return any(evidence.place(words) < 1 and evidence.title(words) < 2 for words in told)


_TOOLS_LAST = re.compile(r"\s*\(([^()]+,[^()]+)\)\s*\.?$")


def _tools_in_brackets(tree: Tree, text: str) -> None:
    """`Logs rain on a balcony (Python, Flask)`: what is known of skills in the last brackets are the tools."""
    told = tree.get("description")
    if told is None or len(told.spans) > 1 or tree.get("keywords"):
        return
    start, end = told.spans[0]
    match = _TOOLS_LAST.search(text[start:end])
    if match and _are_tools(match[1]):
        tree["keywords"] = [
            made
            for a, b in split_items(text, start + match.start(1), start + match.end(1))
            if (made := fact(text, a, b))
        ]
        tree["description"] = fact(text, start, start + match.start(), told.confidence)


def _project_body(tree: Tree, entry: Entry) -> Tree:
    told = [part for row in entry.body for part in labels_apart(row)]
    body = [p for p in paragraphs_of(told, entry.dates) if not is_note(p.first.text)]
    tools = [paragraph for paragraph in body if paragraph.label == "keywords" or _lists_tools(paragraph)]
    tree["keywords"] = [*tree.get("keywords", []), *(item for paragraph in tools for item in items_of(paragraph))]
    summary, points = split_body([p for p in body if p not in tools and p.label != "url"], listed=False)
    if summary and not tree.get("description"):
        tree["description"] = merged(summary)
    tree["highlights"] = [paragraph.fact() for paragraph in points]
    return tree


def _lists_tools(paragraph: Paragraph) -> bool:
    """`React, FastAPI, PostgreSQL`: short names and nothing else."""
    words = paragraph.first.text
    if paragraph.bullet or paragraph.label or len(paragraph.parts) > 2 or words.endswith("."):
        return False
    items = items_of(paragraph)
    return len(items) >= 2 and all(len(item.value.split()) <= 3 for item in items) and not evidence.is_sentence(words)
