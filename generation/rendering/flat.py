"""A Sheet as plain text and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.rendering.sheet import Contact, Entry, Note, Section, Sheet

# What would start markup at the start of a line, or anywhere in it.
LINE_START = re.compile(r"^(\d+)([.)])(?=\s)|^([#>+\-=])(?=\s|[#>+\-=]|$)")
ANYWHERE = re.compile(r"([\\`*_\[\]<])")


def text_of(sheet: Sheet) -> str:
    """Headings in capitals on their own line, "- " before highlights, one fact a line; UTF-8, never wrapped."""
    lines = [sheet.name, *([sheet.label] if sheet.label else [])]
    lines += [contact.text for contact in sheet.contacts]
    for section in sheet.sections:
        lines += ["", section.heading.upper(), ""]
        lines += section.paragraphs
        for number, entry in enumerate(section.entries):
            lines += [*([""] if number else []), *_entry_text(entry)]
        for entry in section.brief:
            lines += _brief_text(entry)
        lines += [_note_text(note) for note in section.notes]
    return "\n".join(lines) + "\n"


def _note_text(note: Note) -> str:
    return f"{note.label}: {note.text}" if note.label else note.text


def _entry_text(entry: Entry) -> Iterator[str]:
    link = entry.link.text if entry.link else ""
    heads = [entry.title, entry.under, entry.dates] if entry.under else [f"{entry.title} | {entry.dates}".strip(" |")]
    yield from (line for line in (*heads, link) if line)
    yield from entry.paragraphs
    yield from (f"- {highlight}" for highlight in entry.highlights)
    yield from (_note_text(note) for note in entry.notes)


def _brief_text(entry: Entry) -> Iterator[str]:
    line = " – ".join(part for part in (entry.title, entry.organisation) if part)
    yield f"{line} ({entry.dates})" if entry.dates else line
    if entry.link:
        yield entry.link.text
    yield from entry.paragraphs


def escaped(text: str) -> str:
    """The words as Markdown shows them: nothing in them is taken for markup."""
    text = ANYWHERE.sub(r"\\\1", " ".join(text.split()))
    return LINE_START.sub(lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[0]}", text)


def markdown_of(sheet: Sheet) -> str:
    """CommonMark: # name, ## sections, ### entries."""
    parts = [f"# {escaped(sheet.name)}"]
    if sheet.label:
        parts.append(f"**{escaped(sheet.label)}**")
    if sheet.contacts:
        parts.append(" | ".join(_linked(contact) for contact in sheet.contacts))
    for section in sheet.sections:
        parts += _section_markdown(section)
    return "\n\n".join(parts) + "\n"


def _linked(contact: Contact) -> str:
    return f"[{escaped(contact.text)}](<{contact.href}>)" if contact.href else escaped(contact.text)


def _section_markdown(section: Section) -> list[str]:
    parts = [f"## {escaped(section.heading)}", *(escaped(paragraph) for paragraph in section.paragraphs)]
    for entry in section.entries:
        parts += _entry_markdown(entry)
    rows = [_brief_markdown(entry) for entry in section.brief] + [f"- {_note_markdown(note)}" for note in section.notes]
    return [*parts, "\n".join(rows)] if rows else parts


def _note_markdown(note: Note) -> str:
    return f"**{escaped(note.label)}:** {escaped(note.text)}" if note.label else escaped(note.text)


def _entry_markdown(entry: Entry) -> list[str]:
    under = " | ".join(part for part in (escaped(entry.under), escaped(entry.dates)) if part)
    parts = [f"### {escaped(entry.title)}", *([under] if under else [])]
    if entry.link:
        parts.append(_linked(entry.link))
    parts += [escaped(paragraph) for paragraph in entry.paragraphs]
    if entry.highlights:
        parts.append("\n".join(f"- {escaped(highlight)}" for highlight in entry.highlights))
    return parts + [_note_markdown(note) for note in entry.notes]


def _brief_markdown(entry: Entry) -> str:
    line = " – ".join(part for part in (f"**{escaped(entry.title)}**", escaped(entry.organisation)) if part)
    line = f"{line} ({escaped(entry.dates)})" if entry.dates else line
    more = ([_linked(entry.link)] if entry.link else []) + [escaped(paragraph) for paragraph in entry.paragraphs]
    return f"- {line}" + "".join(f"  \n  {words}" for words in more)
