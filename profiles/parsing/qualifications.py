"""Sections headed "qualifications": schools in one resume, certificates or skills in another. What they hold tells."""

from __future__ import annotations

from datetime import date

from profiles.parsing import evidence
from profiles.parsing.anchors import periods_in
from profiles.parsing.lexicon import group
from profiles.parsing.sections import Section

_DATED = 0.5  # of the lines


def with_qualifications_told(sections: list[Section], *, today: date) -> list[Section]:
    """The sections; such a one beside another of schools, or among skills, is of certificates if it lists dated names.

    A certificate has a date and no degree of a university; a school's section without a rival keeps its kind.
    """
    schools = sum(section.kind == "education" for section in sections)
    return [
        Section("certificates", section.heading, section.rows, ("certificates",))
        if _may_be_certificates(section, schools) and _lists_dated_names(section, today)
        else section
        for section in sections
    ]


def _may_be_certificates(section: Section, schools: int) -> bool:
    words = set(section.heading.key.split()) if section.heading is not None else set()
    named = bool(words & group("words", "qualifications")) and not words & group("words", "schooling")
    return named and (section.kind == "skills" or (section.kind == "education" and schools > 1))


def _lists_dated_names(section: Section, today: date) -> bool:
    rows = [row for row in section.rows if row.role not in {"header", "footer"}]
    dated = sum(bool(periods_in(row, today)) for row in rows)
    degrees = (evidence.degree(row.text) for row in rows)
    higher = any(found is not None and found.level in {"doctorate", "master", "bachelor"} for found in degrees)
    return bool(rows) and not higher and dated >= _DATED * len(rows)
