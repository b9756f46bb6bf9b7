"""What the sections and fields of a JSON Resume are called on our pages, and in which order people read them."""

from __future__ import annotations

from typing import Any

SECTIONS = {
    "basics": "You",
    "work": "Experience",
    "volunteer": "Volunteering",
    "education": "Education",
    "projects": "Projects",
    "skills": "Skills",
    "languages": "Languages",
    "certificates": "Certificates",
    "publications": "Publications",
    "awards": "Awards",
    "interests": "Interests",
    "references": "References",
}
ONE = {
    "work": "job",
    "volunteer": "voluntary work",
    "education": "school or degree",
    "projects": "project",
    "skills": "group of skills",
    "languages": "language",
    "certificates": "certificate",
    "publications": "publication",
    "awards": "award",
    "interests": "interest",
    "references": "reference",
}
BASICS = {
    "name": "Name",
    "label": "Headline",
    "email": "Email",
    "phone": "Phone",
    "url": "Website",
    "summary": "Summary",
}
FIELDS = {
    "studyType": "Degree",
    "area": "Subject",
    "institution": "School",
    "startDate": "From",
    "endDate": "To",
    "releaseDate": "Date",
    "score": "Grade",
    "url": "Link",
    "highlights": "Points",
    "fluency": "Level",
    "reference": "What they say",
    "entity": "For",
}
# Who and where before when, and the long texts last, whatever order they were found in.
HEADS = ("position", "title", "language", "studyType", "area", "name", "organization", "institution")
SMALL = ("fluency", "level", "issuer", "publisher", "awarder", "entity", "type", "score", "location", "url")
DATES = ("startDate", "endDate", "date", "releaseDate")
LONG = ("summary", "description", "reference")
LISTS = ("highlights", "keywords", "courses", "roles")
# What a form offers even where nothing was said.
EXPECTED = {
    "work": ("position", "name", "startDate", "endDate"),
    "volunteer": ("position", "organization", "startDate", "endDate"),
    "education": ("studyType", "area", "institution", "startDate", "endDate"),
}
ORDER = (*HEADS, *DATES, *SMALL, *LONG, *LISTS)


def field_label(section: str, name: str) -> str:
    """What a field is called; the same key means different things in different sections."""
    if name == "name" and section == "work":
        return "Employer"
    if name == "name" and section == "skills":
        return "Group"
    if name == "keywords" and section == "skills":
        return "Skills"
    return FIELDS.get(name, name[:1].upper() + name[1:])


def rank(name: str) -> int:
    return ORDER.index(name) if name in ORDER else len(ORDER)


def entry_title(section: str, entry: dict[str, Any]) -> str:
    """The few words that tell an entry from the others of its section."""
    parts = [str(entry[name]) for name in HEADS if isinstance(entry.get(name), str) and entry[name]]
    if not parts:
        lists = [item for name in LISTS for item in entry.get(name) or []] if entry else []
        parts = [str(next((words for words in [*entry.values()] if isinstance(words, str) and words), ""))]
        parts = parts if parts[0] else [", ".join(map(str, lists[:3]))]
    joint = " at " if section == "work" else ", "
    return joint.join(parts[:2]) or f"A {ONE.get(section, 'entry')} without a name"
