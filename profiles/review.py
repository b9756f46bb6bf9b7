"""The review of a read resume: cards to check, the words they rest on, and what the person made of them."""

from __future__ import annotations

import copy
import itertools
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from profiles.models import SECTIONS, Upload

DOUBTFUL = 0.6
LABELS = {
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
BASICS = {
    "name": "Name",
    "label": "Headline",
    "email": "Email",
    "phone": "Phone",
    "url": "Website",
    "summary": "Summary",
}
FIELD_LABELS = {
    "name": "Name",
    "position": "Position",
    "organization": "Organization",
    "institution": "School",
    "area": "Subject",
    "studyType": "Degree",
    "startDate": "From",
    "endDate": "To",
    "score": "Grade",
    "highlights": "Points, one a line",
    "keywords": "Keywords, one a line",
    "courses": "Courses, one a line",
    "releaseDate": "Date",
}
# Who and where before when, and the long texts last, whatever order the reader found them in.
FIRST = (
    *("position", "name", "organization", "institution", "studyType"),
    *("area", "title", "location", "startDate", "endDate"),
)
MULTILINE = {"summary", "description", "highlights", "keywords", "courses", "roles", "reference"}


@dataclass(frozen=True, slots=True)
class Field:
    """One value of an entry. name: JSON Pointer, also the form's field name. confidence: 0 to 1, None if typed in."""

    name: str
    label: str
    value: str
    multiline: bool
    confidence: float | None

    @property
    def doubtful(self) -> bool:
        return self.confidence is not None and self.confidence < DOUBTFUL


@dataclass(frozen=True, slots=True)
class Card:
    """One section: its entries, each a list of fields."""

    key: str
    label: str
    entries: tuple[tuple[Field, ...], ...]

    @property
    def doubtful(self) -> bool:
        return any(field.doubtful for entry in self.entries for field in entry)


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A stretch of the document and the pointers of the facts that it states."""

    text: str
    pointers: str


def cards(upload: Upload) -> list[Card]:
    """The sections that were found, doubtful ones first."""
    resume = upload.parsed["resume"]
    sure = {span["pointer"]: span["confidence"] for span in upload.parsed["spans"]}
    found = []
    if resume.get("basics"):
        found.append(Card("basics", LABELS["basics"], (_basics(resume["basics"], sure),)))
    for key in (*(model.key for model in SECTIONS), "volunteer"):
        entries = [entry for entry in resume.get(key) or [] if isinstance(entry, dict)]
        if entries:
            rows = tuple(_entry(key, number, entry, sure) for number, entry in enumerate(entries))
            found.append(Card(key, LABELS[key], rows))
    return sorted(found, key=lambda card: not card.doubtful)


def marked_text(upload: Upload) -> list[TextPiece]:
    """The document's words cut where facts begin and end."""
    text, spans = upload.parsed["text"], upload.parsed["spans"]
    cuts = sorted({0, len(text), *(span[side] for span in spans for side in ("start", "end"))})
    result = []
    for start, end in itertools.pairwise(cuts):
        here = [span["pointer"] for span in spans if span["start"] <= start and end <= span["end"]]
        result.append(TextPiece(text[start:end], " ".join(here)))
    return result


def read_form(upload: Upload, form: QueryDict) -> dict[str, Any]:
    """The resume with the form's values in place; an entry whose `remove` box is ticked goes."""
    resume = copy.deepcopy(upload.parsed["resume"])
    for name in form:
        value = str(form[name])
        parts = name.split("/")[1:]
        if parts[:1] == ["basics"] and len(parts) == 2 and parts[1] in BASICS:
            resume.setdefault("basics", {})[parts[1]] = value.strip()
        elif len(parts) == 3 and parts[0] in LABELS and parts[1].isdigit():
            entries = resume.get(parts[0]) or []
            if int(parts[1]) < len(entries):
                _put(entries[int(parts[1])], parts[2], value)
    removed = set(form.getlist("remove"))
    for key in LABELS.keys() - {"basics"}:
        if key in resume:
            resume[key] = [entry for n, entry in enumerate(resume[key]) if f"/{key}/{n}" not in removed]
    return resume


def _put(entry: dict[str, Any], key: str, text: str) -> None:
    if isinstance(entry.get(key), list):
        entry[key] = [line.strip() for line in text.splitlines() if line.strip()]
    else:
        entry[key] = text.replace("\r\n", "\n").strip()


def _basics(basics: dict[str, Any], sure: dict[str, float]) -> tuple[Field, ...]:
    return tuple(
        Field(f"/basics/{key}", label, str(basics.get(key) or ""), key == "summary", sure.get(f"/basics/{key}"))
        for key, label in BASICS.items()
        if basics.get(key) or key in ("name", "label", "summary")
    )


def _rank(name: str) -> int:
    return FIRST.index(name) if name in FIRST else len(FIRST) + (name in MULTILINE)


def _entry(key: str, number: int, entry: dict[str, Any], sure: dict[str, float]) -> tuple[Field, ...]:
    fields = []
    for name, value in sorted(entry.items(), key=lambda pair: _rank(pair[0])):
        if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value)):
            continue
        pointer = f"/{key}/{number}/{name}"
        shown = "\n".join(map(str, value)) if isinstance(value, list) else str(value)
        label = "Employer" if (key, name) == ("work", "name") else FIELD_LABELS.get(name, name.capitalize())
        parts = [level for at, level in sure.items() if at == pointer or at.startswith(f"{pointer}/")]
        fields.append(Field(pointer, label, shown, name in MULTILINE, min(parts, default=None)))
    return tuple(fields)
