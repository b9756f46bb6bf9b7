# ruff: noqa: E501 - tables of words are read as they stand
"""What a page says of its job in JSON-LD, laid over what its words say. Only known keys, cleaned, of sane size."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from jobmatch.places import parse_places
from jobs.parsing.schema import Builder, place_document

PLAIN = ("title", "datePosted", "validThrough", "employmentType", "jobLocationType", "industry", "workHours", "directApply", "url", "jobStartDate", "totalJobOpenings")  # fmt: skip
NESTED = (
    "hiringOrganization", "jobLocation", "baseSalary", "identifier", "applicantLocationRequirements",
    "experienceRequirements", "educationRequirements", "occupationalCategory", "employmentUnit",
)  # fmt: skip
TAG = re.compile(r"<[^>]{0,300}>")
LONGEST = 2_000
DEEPEST = 5


def merge_structured(builder: Builder, job: Mapping[str, Any], hints: Mapping[str, Any]) -> None:
    """JSON-LD is the employer's own statement and wins; hints fill only what is still open."""
    for key in PLAIN:
        value = _clean(job.get(key))
        if value not in (None, "", [], {}) and not (key == "title" and not isinstance(value, str)):
            builder.posting[key] = value
            _forget(builder, key)
    for key in NESTED:
        value = _clean(job.get(key))
        if isinstance(value, dict | list | str) and value:
            builder.posting[key] = (
                {"@type": "Organization", "name": value}
                if key == "hiringOrganization" and isinstance(value, str)
                else value
            )
            _forget(builder, key)
    _fill(builder, hints)


def _forget(builder: Builder, key: str) -> None:
    """Spans of a replaced value hold only where the text still says the same."""
    value = builder.posting[key]
    text = builder.posting.get("description", "")
    prefix = f"/{key}"
    builder.spans = [
        span
        for span in builder.spans
        if not (span.pointer == prefix or span.pointer.startswith(prefix + "/")) or text[span.start : span.end] == value
    ]
    if isinstance(value, str) and not any(span.pointer == prefix for span in builder.spans):
        at = text.find(value)
        if at >= 0:
            builder.point(prefix, at, at + len(value))


def _fill(builder: Builder, hints: Mapping[str, Any]) -> None:
    if hints.get("title"):
        builder.posting.setdefault("title", str(hints["title"])[:LONGEST])
    if hints.get("company"):
        builder.posting.setdefault(
            "hiringOrganization", {"@type": "Organization", "name": str(hints["company"])[:LONGEST]}
        )
    if hints.get("posted"):
        builder.posting.setdefault("datePosted", str(hints["posted"]))
    if hints.get("location") and "jobLocation" not in builder.posting:
        places = [
            place
            for place in parse_places(str(hints["location"]), country=str(hints.get("country") or ""))
            if place.country
        ]
        if places:
            builder.posting["jobLocation"] = (
                place_document(places[0]) if len(places) == 1 else [place_document(place) for place in places]
            )


def _clean(value: Any, depth: int = 0) -> Any:
    if depth > DEEPEST:
        return None
    if isinstance(value, str):
        return " ".join(TAG.sub(" ", value).split())[:LONGEST]
    if isinstance(value, list):
        return [each for item in value[:50] if (each := _clean(item, depth + 1)) not in (None, "", {}, [])]
    if isinstance(value, dict):
        pairs = ((str(key), _clean(item, depth + 1)) for key, item in list(value.items())[:60])
        return {key: item for key, item in pairs if item not in (None, "", {}, [])}
    return value if isinstance(value, bool | int | float) else None
