"""How well resumes are read: one parsed resume against its truth, field by field.

Matching rules. Words are compared folded (case, accents, punctuation and spacing do not count); phones by their last
nine digits; addresses without scheme, `www.` and a trailing slash; dates by the precision of the truth, and a truth
that is more precise than the document is met by its year and month. Entries of a list are aligned one to one by the
greatest number of equal fields; an entry without partner counts all its fields as missed, or as invented. Sets
(highlights, skills, courses) are compared as sets. Fields that the truth never states are not counted against it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from profiles.parsing.folding import key

BASICS = ("name", "label", "email", "phone", "url", "summary")
PLACE = ("city", "region", "countryCode", "postalCode", "address")
LISTS: dict[str, tuple[str, ...]] = {
    "work": ("name", "position", "location", "startDate", "endDate", "summary"),
    "volunteer": ("organization", "position", "startDate", "endDate"),
    "education": ("institution", "studyType", "area", "startDate", "endDate", "score"),
    "projects": ("name", "description", "startDate", "endDate"),
    "certificates": ("name", "issuer", "date"),
    "publications": ("name", "publisher", "releaseDate"),
    "awards": ("title", "awarder", "date"),
    "languages": ("language", "fluency"),
    "references": ("name",),
}
FULLY = ("name", "position", "startDate", "endDate")


@dataclass
class Counts:
    """True positives, invented and missed values of one field."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.invented) if self.right + self.invented else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass
class Report:
    """Counts for every field, and the entries and highlights that are right as a whole."""

    fields: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))
    entries: int = 0
    entries_right: int = 0
    highlights: int = 0
    highlights_right: int = 0
    errors: list[tuple[str, str, str]] = field(default_factory=list)
    # (field, stated value folded, which one of equal ones) → None where read right, else what was read.
    read: dict[tuple[str, str, int], str | None] = field(default_factory=dict)

    def macro_f1(self) -> float:
        """Mean F1 over the fields that the truth states at least once."""
        stated = [counts.f1 for counts in self.fields.values() if counts.right + counts.missed]
        return sum(stated) / len(stated) if stated else 0.0

    def add(self, name: str, wanted: str, found: str, kind: str = "words") -> bool:
        """Count one value. True where it is right."""
        counts = self.fields[name]
        right = bool(wanted) and same(wanted, found, kind)
        self.note(name, wanted, None if right else _compact(found))
        if right:
            counts.right += 1
        else:
            counts.missed += bool(wanted)
            counts.invented += bool(found)
            if wanted or found:
                self.errors.append((name, wanted, found))
        return right or not (wanted or found)

    def note(self, name: str, wanted: str, outcome: str | None) -> None:
        """Remember how a stated value was read, for comparing one design with another."""
        if wanted:
            folded = _compact(wanted)
            number = next(n for n in range(len(self.read) + 1) if (name, folded, n) not in self.read)
            self.read[name, folded, number] = outcome


def same(wanted: str, found: str, kind: str = "words") -> bool:
    """Whether two values state the same, by the rules at the top."""
    if not wanted or not found:
        return False
    if kind == "date":
        return wanted == found or (len(found) >= 7 and wanted.startswith(found)) or found.startswith(wanted)
    if kind == "phone":
        digits = [re.sub(r"\D", "", number) for number in (wanted, found)]
        return digits[0][-9:] == digits[1][-9:] and len(digits[1]) >= 6
    if kind == "url":
        return _bare(wanted) == _bare(found)
    if kind == "email":
        return wanted.strip().lower() == found.strip().lower()
    return _compact(wanted) == _compact(found)


def _compact(words: str) -> str:
    return key(words).replace(" ", "")


def _bare(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip().lower()).rstrip("/")


def kind_of(name: str) -> str:
    """How values of a field are compared."""
    if name.endswith("Date") or name == "date":
        return "date"
    return name if name in {"phone", "url", "email"} else "words"


def compare(resume: dict[str, Any], truth: dict[str, Any], report: Report) -> None:
    """Add one parsed resume to the report."""
    wanted, found = truth.get("basics", {}), resume.get("basics", {})
    for name in BASICS:
        _text(report, f"basics.{name}", wanted.get(name), found.get(name), kind_of(name))
    for name in PLACE:
        theirs, ours = (wanted.get("location") or {}).get(name), (found.get("location") or {}).get(name)
        _text(report, f"basics.location.{name}", theirs, ours)
    _set(report, "basics.profiles", _profiles(wanted), _profiles(found))
    for section, names in LISTS.items():
        _list(report, section, names, truth.get(section) or [], resume.get(section) or [])
    _set(report, "skills", _skills(truth), _skills(resume))
    _set(report, "interests", _names(truth, "interests"), _names(resume, "interests"))


def _text(report: Report, name: str, wanted: Any, found: Any, kind: str = "words") -> None:
    if wanted:
        report.add(name, str(wanted), str(found or ""), kind)
    elif found and name in {"basics.name", "basics.email", "basics.phone"}:
        report.add(name, "", str(found), kind)


def _profiles(basics: dict[str, Any]) -> list[str]:
    return [f"{p.get('network', '')} {p.get('username', '')}" for p in basics.get("profiles") or []]


def _skills(resume: dict[str, Any]) -> list[str]:
    """All keywords; a skill without keywords by its name. Group names are layout, not skill."""
    found: list[str] = []
    for skill in resume.get("skills") or []:
        found += skill.get("keywords") or [skill.get("name", "")]
    return found


def _names(resume: dict[str, Any], section: str) -> list[str]:
    return [word for entry in resume.get(section) or [] for word in (entry.get("keywords") or [entry.get("name", "")])]


def _set(report: Report, name: str, wanted: Iterable[str], found: Iterable[str]) -> None:
    theirs = {_compact(value): value for value in wanted if value}
    ours = {_compact(value): value for value in found if value}
    if not theirs:
        return
    for folded, value in theirs.items():
        report.note(name, value, None if folded in ours else "")
    counts = report.fields[name]
    counts.right += len(theirs.keys() & ours.keys())
    counts.missed += len(theirs.keys() - ours.keys())
    counts.invented += len(ours.keys() - theirs.keys())
    report.errors += [(name, value, "") for folded, value in theirs.items() if folded not in ours]
    report.errors += [(name, "", value) for folded, value in ours.items() if folded not in theirs]


def _list(report: Report, section: str, names: tuple[str, ...], wanted: list[Any], found: list[Any]) -> None:
    if not wanted:
        return
    stated = {name for name in names for entry in wanted if entry.get(name)}
    pairs = align(wanted, found, names)
    for theirs, ours in pairs:
        for name in names:
            if name in stated:
                value, other = (theirs or {}).get(name) or "", (ours or {}).get(name) or ""
                report.add(f"{section}.{name}", str(value), str(other), kind_of(name))
        _points(report, section, theirs or {}, ours or {})
    if section == "work":
        report.entries += len(wanted)
        report.entries_right += sum(_fully_right(theirs, ours) for theirs, ours in pairs if theirs)


def _fully_right(theirs: dict[str, Any], ours: dict[str, Any] | None) -> bool:
    return ours is not None and all(
        same(str(theirs[name]), str(ours.get(name) or ""), kind_of(name)) if theirs.get(name) else not ours.get(name)
        for name in FULLY
    )


def _points(report: Report, section: str, theirs: dict[str, Any], ours: dict[str, Any]) -> None:
    for name in ("highlights", "courses", "keywords", "roles"):
        if theirs.get(name):
            _set(report, f"{section}.{name}", theirs[name], ours.get(name) or [])
    if section == "work":
        kept = {_compact(point) for point in ours.get("highlights") or []}
        report.highlights += len(theirs.get("highlights") or [])
        report.highlights_right += sum(_compact(point) in kept for point in theirs.get("highlights") or [])


def align(wanted: list[Any], found: list[Any], names: tuple[str, ...]) -> list[tuple[Any | None, Any | None]]:
    """One-to-one pairs with the most equal fields first; what is left over stands alone."""
    scored = sorted(
        (
            (-_alike(theirs, ours, names), abs(i - j), i, j)
            for i, theirs in enumerate(wanted)
            for j, ours in enumerate(found)
        ),
    )
    pairs: list[tuple[Any | None, Any | None]] = []
    left, right = set(range(len(wanted))), set(range(len(found)))
    for score, _, i, j in scored:
        if score < 0 and i in left and j in right:
            pairs.append((wanted[i], found[j]))
            left.discard(i)
            right.discard(j)
    return pairs + [(wanted[i], None) for i in sorted(left)] + [(None, found[j]) for j in sorted(right)]


def _alike(theirs: dict[str, Any], ours: dict[str, Any], names: tuple[str, ...]) -> int:
    return sum(same(str(theirs.get(n) or ""), str(ours.get(n) or ""), kind_of(n)) for n in names)
