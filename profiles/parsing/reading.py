"""Document → resume: the order of the steps. Each step lives in a module of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from jobmatch.documents.model import Document
from profiles.parsing.arrangement import arranged
from profiles.parsing.bodies import merged, paragraphs_of
from profiles.parsing.column_heads import without_column_heads
from profiles.parsing.consent import without_consent
from profiles.parsing.contact import Contact, read_contact
from profiles.parsing.education import read_education
from profiles.parsing.evidence import is_sentence
from profiles.parsing.facts import Fact, kept, resume_of, spans_of
from profiles.parsing.folding import key
from profiles.parsing.foot import with_contact_apart
from profiles.parsing.grids import column_by_column
from profiles.parsing.language import language_of
from profiles.parsing.lexicon import group
from profiles.parsing.line_ends import begins_small
from profiles.parsing.lines import without_repeats
from profiles.parsing.model import ParsedResume
from profiles.parsing.named_lists import with_named_lists
from profiles.parsing.names import NameChoice
from profiles.parsing.nested import with_heads_of_lists
from profiles.parsing.personal_lists import with_personal_lists
from profiles.parsing.projects import read_projects
from profiles.parsing.qualifications import with_qualifications_told
from profiles.parsing.questions import questions_of
from profiles.parsing.ranges import with_whole_ranges
from profiles.parsing.records import (
    read_awards,
    read_certificates,
    read_interests,
    read_publications,
    read_references,
)
from profiles.parsing.rows import Row, rows_of
from profiles.parsing.sections import Section, sections_of
from profiles.parsing.signature import unsigned
from profiles.parsing.skills import read_skills
from profiles.parsing.spoken import is_spoken, read_languages
from profiles.parsing.stray_degrees import with_stray_degrees
from profiles.parsing.unheaded import recovered
from profiles.parsing.unheaded_lists import with_lists_apart
from profiles.parsing.ways import CLEARLY, OTHER_WAYS, Way, are_few, headings_of, passes_over_titles
from profiles.parsing.wholeness import wholeness
from profiles.parsing.work import lists_plainly, read_work

Tree = dict[str, Any]
SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


def parse(document: Document, *, today: date, once: bool = False) -> ParsedResume:
    """The facts of a read document as JSON Resume, each with its span. Pure; never raises on odd text.

    A page of which not all comes out whole is read in other ways too, unless `once`; the most whole reading is taken.
    """
    rows = rows_of(document)
    best = _read_rows(document, rows, Way(), today)
    if not once and not best.whole and are_few(len(rows), sum(row.end - row.start for row in rows)):
        least = best.worth + CLEARLY
        for way in OTHER_WAYS:
            other = _read_rows(document, rows, way, today)
            if other.worth > least:
                best, least = other, other.worth
    page_starts = [page.start for page in document.pages] or [0]
    return ParsedResume(
        resume={"$schema": SCHEMA, **resume_of(best.tree)},
        text=document.text,
        language=language_of(document.text),
        spans=tuple(spans_of(best.tree, page_starts)),
        questions=tuple(questions_of(best.tree, best.name, today=today)),
        whole=best.whole,
        wholeness=best.worth,
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one way of reading tells. whole, worth: as `Wholeness` has them; where headings come again, or large titles
    of sections are passed over, it is not whole.
    """

    tree: Tree
    name: NameChoice | None
    whole: bool
    worth: float


def _read_rows(document: Document, lines: list[Row], way: Way, today: date) -> _Reading:
    rows = with_whole_ranges(arranged(lines, margins=way.margins), today=today)
    rows = without_consent(unsigned(without_repeats(rows)))
    told = headings_of(rows, way)
    sections = with_qualifications_told(with_contact_apart(sections_of(rows, told)), today=today)
    headings = [section.heading.key for section in sections if section.heading is not None]
    sections = recovered(sections, today=today, anywhere=way.anywhere)
    sections = with_personal_lists(with_lists_apart(with_stray_degrees(sections, today=today)))
    sections = with_named_lists(sections)
    contact = read_contact(_contact_rows(sections), rows, document, today=today)
    tree: Tree = {"basics": contact.basics}
    contact.basics["summary"] = _summary(sections, contact)
    listed = _lists_plainly(sections, today)
    for section in sections:
        section.rows = _without_name(section.rows, contact)
        _read(tree, section, today, listed=listed)
    if contact.personal:
        tree["meta"] = {"jobmatch": contact.personal}
    found = wholeness(tree, lines, today=today)
    doubtful = len(set(headings)) < len(headings) or passes_over_titles(rows, told)
    return _Reading(tree, contact.name, found.whole and not doubtful, found.worth)


def _contact_rows(sections: list[Section]) -> list[Row]:
    """What stands above the first heading of a column or under a contact heading; page furniture last."""
    zone = [row for section in sections if section.kind in {"", "contact"} for row in _content(section.rows)]
    edges = [row for section in sections for row in section.rows if row.role in {"header", "footer"}]
    return zone + edges


def _summary(sections: list[Section], contact: Contact) -> Fact | None:
    for section in sections:
        if section.kind == "summary" and section.rows:
            return merged(paragraphs_of(_content(section.rows)), 0.9)
    taken = {span for fact in _facts(contact.basics) for span in fact.spans}
    for section in sections:
        if section.kind in {"", "contact"}:
            found = _running_text(section.rows, taken)
            if found:
                return merged(paragraphs_of(found), 0.75)
    return None


def _facts(tree: Any) -> list[Fact]:
    if isinstance(tree, Fact):
        return [tree]
    branches = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return [leaf for branch in branches for leaf in _facts(branch)]


def _running_text(rows: list[Row], taken: set[tuple[int, int]]) -> list[Row]:
    """The first stretch of sentences among contact rows."""
    found: list[Row] = []
    for row in rows:
        used = any(start < row.end and end > row.start for start, end in taken)
        sentence = not used and (is_sentence(row.text) or (found and (begins_small(row.text) or len(row.text) > 60)))
        if sentence or (found and not used and found[-1].block == row.block):
            found.append(row)
        elif found:
            break
    return found if sum(row.word_count for row in found) >= 10 else []


def _content(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.role not in {"header", "footer"} and row.key not in _FURNITURE]


def _lists_plainly(sections: list[Section], today: date) -> bool:
    """Whether points stand without bullets where there are enough jobs to tell; asked for voluntary posts alone."""
    if not any(section.kind == "volunteer" for section in sections):
        return False
    return any(section.kind == "work" and lists_plainly(_content(section.rows), today=today) for section in sections)


def _without_name(rows: list[Row], contact: Contact) -> list[Row]:
    """The rows without lines that only repeat the person's name: heads and feet of pages."""
    if contact.name is None or " " not in contact.name.fact.value:
        return rows
    name = key(contact.name.fact.value)
    return [row for row in rows if row.key != name or row.index == contact.name.row.index]


_FURNITURE = group("words", "furniture")


def _read(tree: Tree, section: Section, today: date, *, listed: bool) -> None:
    reader = READERS.get("listed" if section.kind == "volunteer" and listed else section.kind)
    rows = with_heads_of_lists(_content(section.rows))
    if reader is None or not rows:
        return
    name, read = reader
    if section.kind in {"skills", "languages"} and without_column_heads(rows) == rows:
        rows = column_by_column(rows)
    if section.kind == "skills" and (spoken := [row for row in rows if is_spoken(row)]):
        tree.setdefault("languages", []).extend(kept(read_languages(spoken)))
        rows = [row for row in rows if row not in spoken]
    if "languages" in section.kinds and section.kind != "languages":
        tree.setdefault("languages", []).extend(kept(read_languages(rows)))
    tree.setdefault(name, []).extend(kept(read(rows, today)))


Reader = Callable[[list[Row], date], list[Tree]]
READERS: dict[str, tuple[str, Reader]] = {
    "work": ("work", lambda rows, today: read_work(rows, today=today)),
    "volunteer": ("volunteer", lambda rows, today: read_work(rows, today=today, employer="organization")),
    "listed": ("volunteer", lambda rows, today: read_work(rows, today=today, employer="organization", listed=True)),
    "education": ("education", lambda rows, today: read_education(rows, today=today)),
    "projects": ("projects", lambda rows, today: read_projects(rows, today=today)),
    "skills": ("skills", lambda rows, today: read_skills(rows)),
    "languages": ("languages", lambda rows, today: read_languages(rows)),
    "certificates": ("certificates", lambda rows, today: read_certificates(rows, today=today)),
    "courses": ("certificates", lambda rows, today: read_certificates(rows, today=today)),
    "publications": ("publications", lambda rows, today: read_publications(rows, today=today)),
    "awards": ("awards", lambda rows, today: read_awards(rows, today=today)),
    "interests": ("interests", lambda rows, today: read_interests(rows)),
    "references": ("references", lambda rows, today: read_references(rows)),
}
