"""Short entries: certificates, awards, publications, interests, references."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from profiles.parsing import evidence
from profiles.parsing.atoms import Atom, atoms_of
from profiles.parsing.bodies import merged, paragraphs_of
from profiles.parsing.deeds import is_deed
from profiles.parsing.entries import Entry
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.folding import key
from profiles.parsing.issuers import Pair, is_journal, told_apart, with_titles_first
from profiles.parsing.lexicon import group
from profiles.parsing.links import find_links
from profiles.parsing.lists import items_of
from profiles.parsing.periods import point
from profiles.parsing.record_ways import best_records
from profiles.parsing.rows import Row
from profiles.parsing.starts import heads

Tree = dict[str, Any]


def read_certificates(rows: list[Row], *, today: date) -> list[Tree]:
    """{name, issuer, date, url} of every certificate, licence or course."""
    made = []
    records = best_records(rows, today, lambda entry: _issued(*_name_and_second(entry), entry))
    pairs = told_apart([pair for _, pair in records], rows[0].source if rows else "")
    for (entry, _), (name, issuer) in zip(records, pairs, strict=True):
        if name is not None:
            made.append({"name": name, "issuer": issuer, "date": _date(entry), "url": address_of(entry)})
    return made


_ISSUED = re.compile(
    r"\s+(?:issued by|offered by|awarded by|by|from|ausgestellt von|délivrée? par|emitido por|expedido por"
    r"|rilasciat[oa] da|afgegeven door|wydany przez|eliberat de)\s+(?=[A-ZÀ-Þ])"
)


def _issued(name: Fact | None, second: Fact | None, entry: Entry) -> tuple[Fact | None, Fact | None]:
    """Name and issuer told apart where words say so: `X issued by Y`."""
    if name is None or len(name.spans) > 1:
        return name, second
    text, (start, end) = entry.header[0].source, name.spans[0]
    if match := _ISSUED.search(text, start, end):
        return fact(text, start, match.start(), 0.85), fact(text, match.end(), end, 0.85)
    return name, second


def read_awards(rows: list[Row], *, today: date) -> list[Tree]:
    """{title, awarder, date, summary} of every award. Most points of a list being deeds, those are no awards."""
    made = []
    records = best_records(rows, today, _name_and_second)
    deeds = [bool(entry.header[0].bullet) and is_deed(entry.header[0].text) for entry, _ in records]
    if sum(deeds) > 1 and 2 * sum(deeds) > len(records):
        records = [record for record, deed in zip(records, deeds, strict=True) if not deed]
    pairs = told_apart([pair for _, pair in records], rows[0].source if rows else "")
    for (entry, _), (name, second) in zip(records, pairs, strict=True):
        if name is not None:
            body = paragraphs_of(entry.body, entry.dates)
            made.append({"title": name, "awarder": second, "date": _date(entry), "summary": merged(body)})
    return made


def _name_and_second(entry: Entry) -> tuple[Fact | None, Fact | None]:
    """The name and what stands behind it (issuer, awarder): by strong separators, else by the last comma."""
    text = entry.header[0].source if entry.header else ""
    atoms = [atom for atom in atoms_of(entry) if not is_note(text[atom.start : atom.end])]
    groups = grouped(_with_fields(atoms, text))
    if not groups:
        return None, None
    first = groups[0]
    rest = [group for group in groups[1:] if _wordy(text, group)]
    if rest:
        second = max(rest, key=lambda group: evidence.organisation(text[group[0].start : group[-1].end]))
        return words_fact(text, first), words_fact(text, second)
    match = _LAST_BRACKET.search(text, first[0].start, first[-1].end)
    if match and not is_note(match[1] or match[2]):
        group = 1 if match[1] else 2
        return fact(text, first[0].start, match.start(), 0.85), fact(text, *match.span(group), 0.85)
    if len(first) > 1:
        return words_fact(text, first[:-1]), words_fact(text, first[-1:])
    return words_fact(text, first), None


_IN_WORD = re.compile(r"\s+(?:en|em|w|na|no|la)\s+")


def _with_fields(atoms: list[Atom], text: str) -> list[Atom]:
    """`Especialista en Enfermería, Colegio de Burgos`: what it joins is the field where a house follows,
    or where the words are none's.
    """
    made: list[Atom] = []
    for number, atom in enumerate(atoms):
        last = made[-1] if made else None
        cut = last is not None and _IN_WORD.fullmatch(text[last.end : atom.start]) is not None
        field = number + 1 < len(atoms) or evidence.organisation(text[atom.start : atom.end]) < _HOUSE
        if last is not None and cut and field:
            made[-1] = replace(last, end=atom.end)
        else:
            made.append(atom)
    return made


_HOUSE = 1.4  # what words of an organisation score


# `Early Career Prize (British Society for Statistics)`, but not `(CKA)` nor `(EN 60204)`; open where a date closed it.
_LAST_BRACKET = re.compile(r"\s\(([^()\d]*[^\W\d_]+ [^()\d]+|[^()\W\d_][^()\W\d_][^()\d]{3,})\)\s*$|\s\(([^()]{2,60})$")


def is_note(words: str) -> bool:
    folded = key(words)
    return not folded or folded in _NOTES or bool(find_links(words))


_NOTES = group("words", "notes")


def _wordy(text: str, group: list[Atom]) -> bool:
    return sum(character.isalpha() for character in text[group[0].start : group[-1].end]) > 1


def grouped(atoms: list[Atom]) -> list[list[Atom]]:
    groups: list[list[Atom]] = []
    for atom in atoms:
        if groups and atom.weak and groups[-1][-1].slot[0] == atom.slot[0] and groups[-1][-1].slot[2:] == atom.slot[2:]:
            groups[-1].append(atom)
        else:
            groups.append([atom])
    return groups


def words_fact(text: str, atoms: list[Atom]) -> Fact | None:
    return fact(text, atoms[0].start, atoms[-1].end, 0.85)


def _date(entry: Entry) -> Fact | None:
    if entry.period is None:
        return None
    text = entry.header[0].source
    return point(entry.period.begin or entry.period.finish, text)


def address_of(entry: Entry) -> Fact | None:
    for row in [*entry.header, *entry.body]:
        for link in find_links(row.text):
            return Fact(link.url, ((row.start + link.start, row.start + link.end),), 0.9)
    return None


_IN = {"in", "dans", "en", "em", "w", "nel", "published in", "erschienen in"}
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]{8,})[”\"“»]")
_BRACKETED = re.compile(r"\s*\(([^()\d]{3,60})\)")
_INITIALS = re.compile(r"(?:\b[A-ZÀ-Þ]\.\s?)+|\bet al\b")


def read_publications(rows: list[Row], *, today: date) -> list[Tree]:
    """{name, publisher, releaseDate, url} of every publication; authors are no field of JSON Resume."""
    made = []
    records = best_records(rows, today, _publication, is_journal)
    pairs = with_titles_first([pair for _, pair in records])
    for (entry, _), (name, publisher) in zip(records, pairs, strict=True):
        if name is not None:
            made.append({"name": name, "publisher": publisher, "releaseDate": _date(entry), "url": address_of(entry)})
    return made


def _publication(entry: Entry) -> tuple[Fact | None, Fact | None]:
    text = entry.header[0].source
    rows = _behind_date([*entry.header, *entry.body], entry)
    if len(entry.header) and (match := _QUOTED.search(text, entry.header[0].start, rows[-1].end)):
        if bracketed := _BRACKETED.match(text, match.end(), rows[-1].end):
            return fact(text, *match.span(1), 0.85), fact(text, *bracketed.span(1), 0.85)
        after = grouped([atom for atom in atoms_of(entry) if atom.start >= match.end() - 1])
        publisher = next((g for g in after if _wordy(text, g) and key(text[g[0].start : g[-1].end]) not in _IN), None)
        return fact(text, *match.span(1), 0.85), _unbracketed(text, publisher) if publisher else None
    if len(rows) > 1 and not entry.header[0].bullet:
        start, end = _around_date(entry, rows[0])
        title = fact(text, start, end, 0.8)
        entry.dates += [(m.start(), m.end()) for m in _DOI.finditer(text, rows[0].start, rows[-1].end)]
        below = Entry([row for row in rows[1:] if not _authors(row)], [], None, entry.dates)
        if not any(_wordy(text, [atom]) for atom in atoms_of(below)):
            below = Entry(rows[1:], [], None, entry.dates)
        others = [group for group in grouped(atoms_of(below)) if _wordy(text, group)]
        return title, _unbracketed(text, others[0]) if others else None
    return _with_subtitle(*_name_and_second(entry), text)


def _with_subtitle(title: Fact | None, second: Fact | None, text: str) -> Pair:
    """`Irrigation in broccoli: three seasons`: what a colon parts from a title is a journal or the title's rest."""
    if title is None or second is None or is_journal(title.value) or is_journal(second.value):
        return title, second
    (_, end), start = title.spans[-1], second.spans[0][0]
    whole = text[end:start].strip() == ":" and len(second.spans) == 1
    return (fact(text, title.start, second.spans[0][1], title.confidence), None) if whole else (title, second)


def _behind_date(rows: list[Row], entry: Entry) -> list[Row]:
    """The rows of an entry without a first one that holds its date alone."""
    start, end = _around_date(entry, rows[0])
    return rows[1:] if start >= end and len(rows) > 1 else rows


_DOI = re.compile(r"(?:doi:?\s*)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/[^\s)]+", re.IGNORECASE)


def _authors(row: Row) -> bool:
    """A row of people: names between commas, or initials."""
    people = [part.strip() for part in re.split(r",| and | und | et | y |&|;", row.text) if part.strip()]
    if _INITIALS.search(row.text):
        return True
    return all(
        looks_like_name(person) and len(person.split()) <= 4 and not evidence.organisation(person) > 1
        for person in people
    )


def _unbracketed(text: str, group: list[Atom]) -> Fact | None:
    start, end = group[0].start, group[-1].end
    while start < end and text[start] in "([":
        start += 1
    if text[end - 1] in ")]" and text[start:end].count("(") < text[start:end].count(")"):
        end -= 1
    return fact(text, start, end, 0.8)


def _around_date(entry: Entry, row: Row) -> tuple[int, int]:
    """The row's words behind a date that it begins with and before one further on."""
    begin = max((end for start, end in entry.dates if start <= row.start < end <= row.end), default=row.start)
    begin += len(row.source[begin : row.end]) - len(row.source[begin : row.end].lstrip(" \t:|,–—-)"))
    starts = [start for start, _ in entry.dates if begin < start < row.end]
    return begin, min(starts, default=row.end)


def read_interests(rows: list[Row]) -> list[Tree]:
    """{name} of every interest; a sentence stays whole."""
    if _one_a_line(rows):
        return [{"name": fact(row.source, row.start, row.end, 0.8)} for row in rows]
    made: list[Tree] = []
    for paragraph in paragraphs_of(rows):
        words = paragraph.first.text
        if evidence.is_sentence(words) and words.count(",") < 2:
            made.append({"name": paragraph.fact(0.7)})
        else:
            made += [{"name": item} for item in _with_last_parted(items_of(paragraph), paragraph.first.source)]
    return made


def _one_a_line(rows: list[Row]) -> bool:
    """`Tango` over `Hiking` over `Ceramics`: a few words a line, each with a capital."""
    short = all(row.word_count <= _SHORT and row.text[:1].isupper() and len(row.cells) == 1 for row in rows)
    return len(rows) > 2 and short and not any(mark in row.text for row in rows for mark in ",;·|•")


_AND = re.compile(r"\s+(?:and|und|et|y|e|en|oraz|i|și|si)\s+")
_SHORT = 3  # words on each side


def _with_last_parted(items: list[Fact], text: str) -> list[Fact]:
    """`Chess and Bouldering`, `Running, Chess and Cooking`: the last words are two items."""
    last = items[-1] if items else None
    parts = _AND.split(last.value) if last is not None else []
    if last is None or len(parts) != 2 or len(last.spans) > 1 or any(len(part.split()) > _SHORT for part in parts):
        return items
    start, end = last.spans[0]
    parted = [fact(text, start, start + len(parts[0]), 0.8), fact(text, end - len(parts[1]), end, 0.8)]
    return [*items[:-1], *(item for item in parted if item is not None)]


def read_references(rows: list[Row]) -> list[Tree]:
    """{name, reference}: a name line and what stands under it; a sentence alone is the reference."""
    made: list[Tree] = []
    listed = bool(rows and rows[0].bullet)
    for row in rows:
        first = row.cells[0]
        words = row.source[first.start : first.end].split(",")[0].split("–")[0].strip()
        heading = heads(row) or (listed and bool(row.bullet))
        if heading and looks_like_name(words) and evidence.title(words) < 2 and evidence.organisation(words) < 1.5:
            name = fact(row.source, first.start, first.start + len(words), 0.8)
            made.append({"name": name, "parts": [(first.start + len(words), row.end)]})
        elif made and "parts" in made[-1]:
            made[-1]["parts"].append((row.start, row.end))
        else:
            made.append({"parts": [(row.start, row.end)]})
    return [_reference(tree, rows[0].source) for tree in made]


def _reference(tree: Tree, text: str) -> Tree:
    parts = tree.pop("parts")
    start, end = parts[0]
    parts[0] = (start + len(text[start:end]) - len(text[start:end].lstrip(" ,–-|:")), end)
    return {**tree, "reference": joined(text, parts, 0.75)}


def looks_like_name(words: str) -> bool:
    """Two to five capitalised words without digits or colons."""
    tokens = [token for token in words.split() if token not in {"-", "–"}]
    if (
        not len(tokens) >= 2
        or sum(token.lower() not in _PARTICLES for token in tokens) > 5
        or any(character.isdigit() or character == ":" for character in words)
    ):
        return False
    return all(token[:1].isupper() or token.lower() in _PARTICLES for token in tokens)


_PARTICLES = group("words", "particles")
