"""JSON Resume to a Sheet: every stated value once, in the words and order that the options ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generation.rendering import words
from generation.rendering.dates import stretch, written
from generation.rendering.model import SECTIONS, RenderOptions, Template
from generation.rendering.sheet import Contact, Entry, Note, Section, Sheet

Values = Mapping[str, Any]


def sheet_of(resume: Values, template: Template, options: RenderOptions) -> Sheet:
    """`resume` as validation.checked gives it."""
    language = language_of(resume, options)
    basics = resume["basics"]
    order = [name for name in options.sections or template.order if name not in options.hidden]
    sections = {name: section_of(resume, name, language) for name in order}
    full = {name: section for name, section in sections.items() if section is not None}
    return Sheet(
        name=basics["name"],
        label=basics.get("label", ""),
        contacts=tuple(contacts_of(basics, language)),
        main=tuple(section for name, section in full.items() if name not in template.aside),
        aside=tuple(section for name, section in full.items() if name in template.aside),
        language=language,
    )


def language_of(resume: Values, options: RenderOptions) -> str:
    """The language asked for, else the one the resume states in its meta, else the one it is written in."""
    stated = options.language or str(resume.get("meta", {}).get("language", ""))
    if stated:
        return words.supported(stated)
    texts = [resume["basics"].get("summary", ""), resume["basics"].get("label", "")]
    for entry in resume.get("work", ()):
        texts += [entry.get("position", ""), entry.get("summary", ""), *entry.get("highlights", ())]
    return words.guessed(" ".join(text for text in texts if text))


def contacts_of(basics: Values, language: str) -> list[Contact]:
    found = []
    if place := place_of(basics.get("location", {}), language):
        found.append(Contact("place", place))
    if phone := basics.get("phone"):
        found.append(Contact("phone", phone, "tel:" + "".join(sign for sign in phone if sign in "+0123456789")))
    if email := basics.get("email"):
        found.append(Contact("email", email, f"mailto:{email}"))
    if url := basics.get("url"):
        found.append(link_of("url", url))
    for profile in basics.get("profiles", ()):
        found.append(profile_of(profile))
    return found


def profile_of(profile: Values) -> Contact:
    """The address where it tells network and user, else "Network: user" that leads there."""
    network, username, url = (profile.get(key, "") for key in ("network", "username", "url"))
    named = ": ".join(part for part in (network, username) if part)
    if not url:
        return Contact("profile", named)
    link = link_of("profile", url)
    if username.casefold() in url.casefold() and network.casefold() in url.casefold():
        return link
    return Contact("profile", f"{named}: {link.text}" if username.casefold() in url.casefold() else named, link.href)


def link_of(kind: str, url: str) -> Contact:
    """Shown without its scheme; followed only if it is a web address."""
    shown = url.removeprefix("https://").removeprefix("http://").rstrip("/")
    href = url if url.startswith(("https://", "http://")) else ""
    return Contact(kind, shown, href or (f"https://{url}" if "." in url and ":" not in url else ""))


def place_of(location: Values, language: str) -> str:
    """ "Lindenstraße 14, 10969 Berlin, Deutschland"."""
    code = location.get("countryCode", "")
    country = location.get("country") or (words.country(code, language) if code else "")
    city = " ".join(part for part in (location.get("postalCode"), location.get("city")) if part)
    address = ", ".join(location.get("address", "").split("\n"))
    parts = [address, city, location.get("region", ""), country]
    # Singapore, Luxembourg: the city and its country share a name that is written once.
    distinct = [part for number, part in enumerate(parts) if part and part not in parts[:number]]
    return ", ".join(distinct)


def lines_of(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def listed(items: list[str]) -> str:
    """ "a, b, c"; with semicolons where an item has a comma of its own."""
    return ("; " if any("," in item for item in items) else ", ").join(items)


def section_of(resume: Values, kind: str, language: str) -> Section | None:
    """The section with its heading, or None where the resume states nothing for it."""
    heading = words.HEADINGS[language][SECTIONS.index(kind)]
    if kind == "summary":
        summary = lines_of(resume["basics"].get("summary", ""))
        return Section(kind, heading, paragraphs=summary) if summary else None
    values = resume.get(kind, ())
    if not values:
        return None
    if kind in NOTED:
        return Section(kind, heading, notes=NOTED[kind](values))
    if kind in BRIEF:
        return Section(kind, heading, brief=tuple(brief_of(value, *BRIEF[kind], language) for value in values))
    return Section(kind, heading, entries=tuple(ENTRIES[kind](value, language) for value in values))


def link_in(value: Values) -> Contact | None:
    return link_of("url", value["url"]) if value.get("url") else None


def paragraphs_of(value: Values) -> tuple[str, ...]:
    return lines_of(value.get("description", "")) + lines_of(value.get("summary", ""))


def occupation(value: Values, language: str) -> Entry:
    """Work and volunteering."""
    organisation = value.get("name") or value.get("organization", "")
    position = value.get("position", "")
    return Entry(
        title=position or organisation,
        organisation=organisation if position else "",
        place=value.get("location", "") if isinstance(value.get("location", ""), str) else "",
        dates=stretch(value.get("startDate", ""), value.get("endDate", ""), language, open_ended=True),
        link=link_in(value),
        paragraphs=paragraphs_of(value),
        highlights=tuple(value.get("highlights", ())),
    )


def studies(value: Values, language: str) -> Entry:
    degree = ", ".join(part for part in (value.get("studyType"), value.get("area")) if part)
    institution = value.get("institution", "")
    notes = []
    if value.get("score"):
        notes.append(Note(words.label(language, words.GRADE), value["score"]))
    if value.get("courses"):
        notes.append(Note(words.label(language, words.COURSES), listed(value["courses"])))
    return Entry(
        title=degree or institution,
        organisation=institution if degree else "",
        place=value.get("location", "") if isinstance(value.get("location", ""), str) else "",
        dates=stretch(value.get("startDate", ""), value.get("endDate", ""), language, open_ended=False),
        link=link_in(value),
        paragraphs=paragraphs_of(value),
        highlights=tuple(value.get("highlights", ())),
        notes=tuple(notes),
    )


def project(value: Values, language: str) -> Entry:
    notes = []
    if value.get("roles"):
        notes.append(Note(words.label(language, words.ROLE), listed(value["roles"])))
    if value.get("keywords"):
        notes.append(Note(words.label(language, words.TECHNOLOGIES), listed(value["keywords"])))
    return Entry(
        title=value.get("name", ""),
        organisation=value.get("entity", ""),
        dates=stretch(value.get("startDate", ""), value.get("endDate", ""), language, open_ended=True),
        link=link_in(value),
        paragraphs=paragraphs_of(value),
        highlights=tuple(value.get("highlights", ())),
        notes=tuple(notes),
    )


def reference(value: Values, language: str) -> Entry:
    return Entry(title=value.get("name", ""), paragraphs=lines_of(value.get("reference", "")))


def brief_of(value: Values, title: str, issuer: str, date: str, language: str) -> Entry:
    return Entry(
        title=value.get(title, "") or value.get(issuer, ""),
        organisation=value.get(issuer, "") if value.get(title) else "",
        dates=written(value[date], language) if value.get(date) else "",
        link=link_in(value),
        paragraphs=lines_of(value.get("summary", "")),
    )


def skill_notes(values: list[Values]) -> tuple[Note, ...]:
    """Groups a line each; skills that stand alone together on one line, after the groups."""
    groups, alone = [], []
    for value in values:
        name, level, keywords = value.get("name", ""), value.get("level", ""), list(value.get("keywords", ()))
        shown = f"{name} ({level})" if name and level else name or level
        if keywords:
            groups.append(Note(shown, listed(keywords)))
        elif shown:
            alone.append(shown)
    return (*groups, *([Note("", listed(alone))] if alone else []))


def language_notes(values: list[Values]) -> tuple[Note, ...]:
    pairs = [(value.get("language", ""), value.get("fluency", "")) for value in values]
    return tuple(Note(name, level) if name and level else Note("", name or level) for name, level in pairs)


NOTED: dict[str, Callable[[Any], tuple[Note, ...]]] = {
    "skills": skill_notes,
    "languages": language_notes,
    "interests": skill_notes,
}
BRIEF = {
    "certificates": ("name", "issuer", "date"),
    "publications": ("name", "publisher", "releaseDate"),
    "awards": ("title", "awarder", "date"),
}
ENTRIES: dict[str, Callable[[Values, str], Entry]] = {
    "work": occupation,
    "volunteer": occupation,
    "education": studies,
    "projects": project,
    "references": reference,
}
