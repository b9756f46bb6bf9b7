"""What our own reader makes of our own documents: the facts that went in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from generation.rendering import render, templates
from profiles.parsing import parse_file
from tests.rendering.people import resume_of

FIELDS = {
    "work": ("name", "position", "location", "startDate", "endDate"),
    "education": ("institution", "studyType", "area", "startDate", "endDate"),
    "projects": ("name", "description", "startDate", "endDate"),
    "certificates": ("name", "issuer", "date"),
    "languages": ("language", "fluency"),
}
WHO = ("en-jordan-blake", "de-mehmet", "es-inigo-etxe", "pl-lukasz-wisniewski")


def facts(resume: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key in ("name", "label", "email", "summary"):
        if resume["basics"].get(key):
            yield key, resume["basics"][key]
    for section, fields in FIELDS.items():
        for entry in resume.get(section, ()):
            yield from ((f"{section}.{field}", entry[field]) for field in fields if entry.get(field))
            yield from ((f"{section}.highlights", said) for said in entry.get("highlights", ()))
    for group in resume.get("skills", ()):
        yield from (("skills", word) for word in group.get("keywords") or [group["name"]])


@pytest.mark.parametrize("format", ["pdf", "docx", "txt", "md"])
@pytest.mark.parametrize("template", [template.name for template in templates()])
def test_the_facts_come_back(template: str, format: str) -> None:
    hits = given = wanted = 0
    for who in WHO:
        resume = resume_of(who)
        data = render(resume, template=template, format=format)
        read = parse_file(data, filename=f"resume.{format}", today=date(2026, 6, 1)).resume
        got, want = Counter(facts(read)), Counter(facts(resume))
        hits, given, wanted = hits + (got & want).total(), given + got.total(), wanted + want.total()
    assert 2 * hits / (given + wanted) >= 0.98
