"""A document as words in order, before any format: what all formats are made from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """kind: place phone email url profile. href: "" where there is nothing to follow."""

    kind: str
    text: str
    href: str = ""


def rows_of(contacts: tuple[Contact, ...]) -> tuple[tuple[Contact, ...], ...]:
    """How to reach the person on one line, where to read more on the next."""
    links = tuple(contact for contact in contacts if contact.kind in ("url", "profile"))
    direct = tuple(contact for contact in contacts if contact not in links)
    return tuple(row for row in (direct, links) if row)


@dataclass(frozen=True, slots=True)
class Note:
    """A line with a label: "Technologies: Go, SQLite". label may be ""."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """title: position, degree, project. organisation with place under it. paragraphs, bullets and notes follow."""

    title: str
    organisation: str = ""
    place: str = ""
    dates: str = ""
    link: Contact | None = None
    paragraphs: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def under(self) -> str:
        """The line under the title. A dot parts organisation and place: both have commas of their own."""
        return " · ".join(part for part in (self.organisation, self.place) if part)


@dataclass(frozen=True, slots=True)
class Section:
    """kind: a name of model.SECTIONS. Has entries, or brief ones (a line each), or notes, or paragraphs."""

    kind: str
    heading: str
    entries: tuple[Entry, ...] = ()
    brief: tuple[Entry, ...] = ()
    notes: tuple[Note, ...] = ()
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A resume in words. main and aside: its sections by column; one-column formats set main, then aside."""

    name: str
    label: str
    contacts: tuple[Contact, ...]
    main: tuple[Section, ...]
    aside: tuple[Section, ...]
    language: str

    @property
    def sections(self) -> tuple[Section, ...]:
        return (*self.main, *self.aside)

    @property
    def contact_rows(self) -> tuple[tuple[Contact, ...], ...]:
        return rows_of(self.contacts)
