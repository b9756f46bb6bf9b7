"""A stored profile as JSON Resume v1.0.0 and back. Keys that we do not model are kept and given back.

Format: https://jsonresume.org/schema (v1.0.0).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import models, transaction

from profiles.models import SECTIONS, Experience, Profile, Section

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
BASICS = {"name": "name", "label": "label", "url": "url", "summary": "summary"}
LOCATION = {"city": "city", "region": "region", "countryCode": "country_code"}
PRIVATE_BASICS = ("email", "phone")
PRIVATE_LOCATION = ("address", "postalCode")
VOLUNTEER = {**Experience.fields, "organization": "employer"}
VOLUNTEER.pop("name")


def as_resume(profile: Profile, *, enhanced: bool = False) -> dict[str, Any]:
    """The profile as JSON Resume; empty values are left out. `enhanced`: improved wording where there is some."""
    resume: dict[str, Any] = {"$schema": SCHEMA, "basics": _basics(profile, enhanced=enhanced)}
    for model in SECTIONS:
        rows = list(getattr(profile, model.plural).all())
        paid = [row for row in rows if not getattr(row, "volunteer", False)]
        resume[model.key] = [entry(row, model.fields, enhanced=enhanced) for row in paid]
        if model is Experience:
            resume["volunteer"] = [entry(row, VOLUNTEER, enhanced=enhanced) for row in rows if row not in paid]
    resume = {key: value for key, value in resume.items() if value}
    return {**resume, **{key: value for key, value in profile.extra.items() if key != "basics"}}


def _basics(profile: Profile, *, enhanced: bool) -> dict[str, Any]:
    private = profile.private or {}
    location = {key: getattr(profile, ours) for key, ours in LOCATION.items()}
    location |= {key: private.get(key, "") for key in PRIVATE_LOCATION}
    location |= profile.extra.get("basics", {}).get("location", {})
    basics: dict[str, Any] = {key: getattr(profile, ours) for key, ours in BASICS.items()}
    if enhanced and profile.enhanced_summary:
        basics["summary"] = profile.enhanced_summary
    basics |= {key: private.get(key, "") for key in PRIVATE_BASICS}
    basics |= {key: value for key, value in profile.extra.get("basics", {}).items() if key != "location"}
    basics |= {"location": {key: value for key, value in location.items() if value}, "profiles": profile.links}
    return {key: value for key, value in basics.items() if value}


def entry(row: Section, fields: dict[str, str] | None = None, *, enhanced: bool = False) -> dict[str, Any]:
    """One row as JSON Resume has it; `fields` maps its keys to ours, the model's own map by default."""
    values = {}
    for key, ours in (fields or type(row).fields).items():
        value = (enhanced and getattr(row, f"enhanced_{ours}", None)) or getattr(row, ours)
        if value:
            values[key] = value
    return {**values, **row.extra}


@transaction.atomic
def write(profile: Profile, resume: dict[str, Any]) -> None:
    """Make the profile say exactly what `resume` says. The caller records the version before, and tells others."""
    write_basics(profile, resume.get("basics") or {})
    known = {"basics", "volunteer", "$schema", *(model.key for model in SECTIONS)}
    unknown_basics = profile.extra.get("basics", {})
    profile.extra = {key: value for key, value in resume.items() if key not in known}
    if unknown_basics:
        profile.extra["basics"] = unknown_basics
    profile.save()
    for model in SECTIONS:
        write_section(profile, model, _entries(resume, model.key), volunteer=_entries(resume, "volunteer"))


def write_basics(profile: Profile, basics: dict[str, Any]) -> None:
    """Set the columns of `basics` on the instance; the caller saves."""
    location = basics.get("location") or {}
    for key, ours in BASICS.items():
        setattr(profile, ours, _clip(Profile, ours, basics.get(key)))
    for key, ours in LOCATION.items():
        setattr(profile, ours, _clip(Profile, ours, location.get(key)))
    private = dict(profile.private or {})
    private |= {key: str(basics.get(key) or "") for key in PRIVATE_BASICS}
    private |= {key: str(location.get(key) or "") for key in PRIVATE_LOCATION}
    profile.private = private
    profile.links = [link for link in basics.get("profiles") or [] if isinstance(link, dict)]
    modelled = {*BASICS, *PRIVATE_BASICS, "location", "profiles"}
    unknown = {key: value for key, value in basics.items() if key not in modelled}
    unknown_location = {k: v for k, v in location.items() if k not in LOCATION and k not in PRIVATE_LOCATION}
    if unknown_location:
        unknown["location"] = unknown_location
    profile.extra = {
        **{k: v for k, v in profile.extra.items() if k != "basics"},
        **({"basics": unknown} if unknown else {}),
    }


def write_section(
    profile: Profile,
    model: type[Section],
    entries: Sequence[dict[str, Any]],
    *,
    volunteer: Sequence[dict[str, Any]] = (),
) -> None:
    """Replace one section by `entries`, in their order. `volunteer` counts for the work section only."""
    getattr(profile, model.plural).all().delete()
    rows = [_row(profile, model, said, model.fields, order) for order, said in enumerate(entries)]
    if model is Experience:
        later = [_row(profile, model, said, VOLUNTEER, len(rows) + n) for n, said in enumerate(volunteer)]
        for row in later:
            row.volunteer = True  # type: ignore[attr-defined]
        rows += later
    model._default_manager.bulk_create(rows)


def _entries(resume: dict[str, Any], key: str) -> list[dict[str, Any]]:
    return [said for said in resume.get(key) or [] if isinstance(said, dict)]


def _row(profile: Profile, model: type[Section], said: dict[str, Any], fields: dict[str, str], order: int) -> Section:
    values = {ours: _clip(model, ours, said[key]) for key, ours in fields.items() if key in said}
    extra = {key: value for key, value in said.items() if key not in fields}
    return model(profile=profile, order=order, extra=extra, **values)  # type: ignore[misc]


def _clip(model: type[models.Model], name: str, value: Any) -> Any:
    """`value` as the column takes it: text cut to its length, lists as lists of text, nothing as empty."""
    field = model._meta.get_field(name)
    if not isinstance(field, models.CharField | models.TextField):
        items = value if isinstance(value, list) else [value] if value else []
        return [str(item) for item in items if item]
    text = str(value or "").replace("\x00", "")
    return text[: field.max_length] if field.max_length else text
