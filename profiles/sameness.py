"""Which entries of two resumes speak of the same thing, however each words it. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from jobmatch import skills
from profiles.parsing.folding import key

Entry = Mapping[str, Any]
LEGAL = re.compile(
    r"\b(inc|incorporated|llc|ltd|limited|plc|gmbh|co|kg|ag|se|sa|sas|sarl|srl|spa|bv|nv|corp|company)\b"
)
ALIKE = 88.0
# Of several like entries, the one that says exactly the same comes first.
IDENTICAL = 10.0
FAR_MONTH = 9999 * 12


@dataclass(frozen=True, slots=True)
class Match:
    """mine, theirs: numbers of the two entries in their sections. why: a sentence for the person."""

    mine: int
    theirs: int
    why: str


def matches(section: str, mine: Sequence[Entry], theirs: Sequence[Entry]) -> list[Match]:
    """The best pairs, each entry in at most one; in the order of mine."""
    scored = []
    for m, own in enumerate(mine):
        for t, other in enumerate(theirs):
            weight, why = _likeness(section, own, other)
            if weight > 0:
                weight += IDENTICAL * (own == other)
                scored.append((-weight, m, t, why))
    found: list[Match] = []
    for _, m, t, why in sorted(scored):
        if not any(m == match.mine or t == match.theirs for match in found):
            found.append(Match(m, t, why))
    return sorted(found, key=lambda match: match.mine)


def same_name(first: object, second: object) -> bool:
    """The same organization or title, but for case, accents, legal form and a word more or less."""
    one, other = _bare(first), _bare(second)
    if not one or not other:
        return False
    if one == other:
        return True
    shorter, longer = sorted((one.split(), other.split()), key=len)
    if len(" ".join(shorter)) >= 4 and longer[: len(shorter)] == shorter:
        return True
    return fuzz.token_sort_ratio(one, other) >= ALIKE


def _bare(name: object) -> str:
    words = key(name if isinstance(name, str) else "")
    return " ".join(LEGAL.sub(" ", words).split()) or words


def _likeness(section: str, mine: Entry, theirs: Entry) -> tuple[float, str]:
    """(0 for different things, else more for more alike; why they are taken for the same)."""
    if section in ("work", "volunteer"):
        return _same_job(mine, theirs, "name" if section == "work" else "organization")
    if section == "education":
        return _same_school(mine, theirs)
    if section == "languages":
        one, other = _language(mine), _language(theirs)
        return (1.0, "The same language") if one and one == other else (0.0, "")
    name = "title" if section == "awards" else "name"
    return (1.0, "The same name") if same_name(mine.get(name), theirs.get(name)) else (0.0, "")


def _same_job(mine: Entry, theirs: Entry, employer: str) -> tuple[float, str]:
    """The employer and the time decide, not the title: titles get reworded between resumes."""
    if not same_name(mine.get(employer), theirs.get(employer)):
        return 0.0, ""
    titles = fuzz.token_set_ratio(key(str(mine.get("position") or "")), key(str(theirs.get("position") or ""))) / 100
    shared, whole = _shared(mine, theirs)
    if whole is None:
        return (0.2 + titles, "The same employer and a like title") if titles >= 0.8 else (0.0, "")
    if shared <= 0:
        return 0.0, ""
    return shared / whole + titles / 10, "The same employer, and the dates overlap"


def _same_school(mine: Entry, theirs: Entry) -> tuple[float, str]:
    """At one school people take several degrees: the degree or the time has to agree too."""
    if not same_name(mine.get("institution"), theirs.get("institution")):
        return 0.0, ""
    degree = fuzz.token_set_ratio(_degree(mine), _degree(theirs)) / 100 if _degree(mine) and _degree(theirs) else 0.5
    shared, whole = _shared(mine, theirs)
    if whole is None:
        return (degree, "The same school") if degree >= 0.5 else (0.0, "")
    if shared <= 0 or (degree < 0.4 and shared / whole < 0.5):
        return 0.0, ""
    return shared / whole + degree, "The same school, and the dates overlap"


def _degree(entry: Entry) -> str:
    return key(f"{entry.get('studyType') or ''} {entry.get('area') or ''}")


def _language(entry: Entry) -> str:
    name = entry.get("language")
    known = skills.canonical(name) if isinstance(name, str) and name else None
    return known.id if known else key(name if isinstance(name, str) else "")


def _shared(mine: Entry, theirs: Entry) -> tuple[int, int | None]:
    """Months that both cover and that either covers; (0, None) where one of them has no dates."""
    one, other = _span(mine), _span(theirs)
    if one is None or other is None:
        return 0, None
    shared = min(one[1], other[1]) - max(one[0], other[0]) + 1
    whole = max(one[1], other[1]) - min(one[0], other[0]) + 1
    return shared, max(whole, 1)


def _span(entry: Entry) -> tuple[int, int] | None:
    """First and last month; a year alone is the whole year, an open end is now and later."""
    start, end = str(entry.get("startDate") or ""), str(entry.get("endDate") or "")
    if not re.match(r"\d{4}", start or end):
        return None
    first = _month(start or end, 1)
    last = _month(end, 12) if re.match(r"\d{4}", end) else FAR_MONTH if start else first
    return first, max(first, last)


def _month(value: str, missing: int) -> int:
    return int(value[:4]) * 12 + (int(value[5:7]) if re.fullmatch(r"\d\d", value[5:7]) else missing)
