"""A stored profile as JSON Resume v1.0.0 and back, losing nothing but empty values.

Keys that we do not model, and values that our columns cannot hold as they are (a number for a text, a date that is
none, a text over the limit), are kept beside the columns and given back as they came until the person changes the
field. What identifies a person goes to `private`, which is encrypted.

Format: https://jsonresume.org/schema (v1.0.0).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models, transaction

from profiles.models import SECTIONS, Experience, Profile, Section
from profiles.models.sections import PARTIAL_DATE, PartialDateField

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
BASICS = {"name": "name", "label": "label", "url": "url", "summary": "summary"}
LOCATION = {"city": "city", "region": "region", "countryCode": "country_code"}
PRIVATE_BASICS = ("email", "phone")
PRIVATE_LOCATION = ("address", "postalCode")
# JSON Resume has no place for these: they travel in meta.jobmatch, and lie encrypted. Key there → key in `private`.
PERSONAL = {
    "birthDate": "birthDate",
    "nationality": "nationality",
    "workAuthorization": "authorization",
    "emails": "emails",
    "phones": "phones",
}
VOLUNTEER = {**Experience.fields, "organization": "employer"}
VOLUNTEER.pop("name")
EMPTY: tuple[Any, ...] = ("", None, [], {})


def as_resume(profile: Profile, *, enhanced: bool = False) -> dict[str, Any]:
    """The profile as JSON Resume; empty values are left out. `enhanced`: improved wording where there is some."""
    resume: dict[str, Any] = {"$schema": SCHEMA, "basics": _basics(profile, enhanced=enhanced)}
    for model in SECTIONS:
        rows = list(getattr(profile, model.plural).all())
        paid = [row for row in rows if not getattr(row, "volunteer", False)]
        resume[model.key] = [entry(row, model.fields, enhanced=enhanced) for row in paid]
        if model is Experience:
            resume["volunteer"] = [entry(row, VOLUNTEER, enhanced=enhanced) for row in rows if row not in paid]
    resume = _said({**resume, **profile.extra})
    personal = _said({key: (profile.private or {}).get(ours) for key, ours in PERSONAL.items()})
    if personal:
        meta = resume.get("meta") or {}
        resume["meta"] = {**meta, "jobmatch": {**(meta.get("jobmatch") or {}), **personal}}
    return resume


def _basics(profile: Profile, *, enhanced: bool) -> dict[str, Any]:
    private = profile.private or {}
    location = {key: getattr(profile, ours) for key, ours in LOCATION.items()}
    location |= {key: private.get(key) for key in PRIVATE_LOCATION}
    location |= private.get("location", {})
    basics: dict[str, Any] = {key: getattr(profile, ours) for key, ours in BASICS.items()}
    if enhanced and profile.enhanced_summary:
        basics["summary"] = profile.enhanced_summary
    basics |= {key: private.get(key) for key in PRIVATE_BASICS}
    basics |= {"location": _said(location), "profiles": profile.links}
    return _said(basics | private.get("basics", {}))


def entry(row: Section, fields: dict[str, str] | None = None, *, enhanced: bool = False) -> dict[str, Any]:
    """One row as JSON Resume has it; `fields` maps its keys to ours, the model's own map by default."""
    values = {}
    for key, ours in (fields or type(row).fields).items():
        values[key] = (enhanced and getattr(row, f"enhanced_{ours}", None)) or getattr(row, ours)
    return {**_said(values), **row.extra}


@transaction.atomic
def write(profile: Profile, resume: dict[str, Any]) -> None:
    """Make the profile say exactly what `resume` says. The caller records the version before, and tells others."""
    resume = _storable(resume)
    write_basics(profile, _mapping(resume.get("basics")))
    known = {"basics", "volunteer", "$schema", "meta", *(model.key for model in SECTIONS)}
    profile.extra = {key: value for key, value in resume.items() if key not in known and value not in EMPTY}
    _write_meta(profile, resume.get("meta"))
    profile.save()
    for model in SECTIONS:
        write_section(profile, model, _entries(resume, model.key), volunteer=_entries(resume, "volunteer"))


def _write_meta(profile: Profile, meta: Any) -> None:
    """What is personal in meta.jobmatch goes to `private`, the rest of `meta` stays as it is."""
    ours = _mapping(_mapping(meta).get("jobmatch"))
    private = {key: value for key, value in (profile.private or {}).items() if key not in PERSONAL.values()}
    profile.private = private | _said({PERSONAL[key]: value for key, value in ours.items() if key in PERSONAL})
    if not isinstance(meta, dict):
        rest = meta
    else:
        rest = _said({**meta, "jobmatch": {key: value for key, value in ours.items() if key not in PERSONAL}})
    if rest not in EMPTY:
        profile.extra["meta"] = rest


def write_basics(profile: Profile, basics: Mapping[str, Any]) -> None:
    """Set the columns of `basics` on the instance; the caller saves."""
    location, before = _mapping(basics.get("location")), profile.summary
    odd, odd_location = _fill(profile, BASICS, basics), _fill(profile, LOCATION, location)
    if profile.summary != before:
        profile.enhanced_summary = ""  # it was of the words that stood here
    private = dict(profile.private or {})
    for names, said, kept in ((PRIVATE_BASICS, basics, odd), (PRIVATE_LOCATION, location, odd_location)):
        for key in names:
            value = said.get(key)
            private[key] = value if isinstance(value, str) else ""
            if private[key] != value and value not in EMPTY:
                kept[key] = value
    links = basics.get("profiles") or []
    profile.links = [link for link in links if isinstance(link, dict)] if isinstance(links, list) else []
    modelled = {*BASICS, *PRIVATE_BASICS, "location", "profiles"}
    odd |= _said({key: value for key, value in basics.items() if key not in modelled})
    odd_location |= _said({k: v for k, v in location.items() if k not in LOCATION and k not in PRIVATE_LOCATION})
    private |= {"basics": odd, "location": odd_location}
    profile.private = _said(private)


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
    entries = resume.get(key)
    return [said for said in entries if isinstance(said, dict)] if isinstance(entries, list) else []


def _row(profile: Profile, model: type[Section], said: dict[str, Any], fields: dict[str, str], order: int) -> Section:
    row = model(profile=profile, order=order)  # type: ignore[misc]
    odd = _fill(row, fields, said)
    row.extra = odd | _said({key: value for key, value in said.items() if key not in fields})
    return row


def _fill(row: models.Model, fields: Mapping[str, str], said: Mapping[str, Any]) -> dict[str, Any]:
    """Set the columns from what is said; what a column cannot hold as it was said is given back."""
    odd = {}
    for key, ours in fields.items():
        value = said.get(key)
        held = _held(type(row), ours, value)
        setattr(row, ours, held)
        if held != value and value not in EMPTY:
            odd[key] = value
    return odd


def _held(model: type[models.Model], name: str, value: Any) -> Any:
    """`value` as the column takes it: text cut to its length, lists as lists of text, nothing as empty."""
    field = model._meta.get_field(name)
    if not isinstance(field, models.CharField | models.TextField):
        items = value if isinstance(value, list) else [value] if value else []
        return [str(item) for item in items if item]
    text = "" if isinstance(value, dict | list) or value is None else str(value)
    if isinstance(field, PartialDateField):
        return text if PARTIAL_DATE.match(text) else ""
    if name == "country_code" and len(text) != 2:
        return ""
    return text[: field.max_length] if field.max_length else text


def _storable(value: Any) -> Any:
    """Without what PostgreSQL takes in no text: NUL and lone surrogates."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "ignore").decode()
    if isinstance(value, dict):
        return {_storable(key): _storable(said) for key, said in value.items()}
    return [_storable(said) for said in value] if isinstance(value, list) else value


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in EMPTY}


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
