"""Changes that a person makes to their own profile."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from django.db import transaction

from jobmatch.errors import Conflict
from jobmatch.places import parse_place
from profiles import jsonresume, versions
from profiles.models import Preferences, Profile
from profiles.signals import profile_changed


@transaction.atomic
def replace(*, profile: Profile, resume: dict[str, Any], reason: str, now: datetime) -> Profile:
    """Make the profile say what `resume` says; how it stood before is kept as a version."""
    profile = Profile.objects.select_for_update().get(pk=profile.pk)
    versions.record(profile=profile, resume=jsonresume.as_resume(profile), reason=reason, now=now)
    jsonresume.write(profile, resume)
    return announce(profile, now=now)


@transaction.atomic
def set_personal(*, profile: Profile, values: dict[str, Any], now: datetime) -> Profile:
    """Change name, contact and place; `values` holds only what changes (see the API's PersonalInfo)."""
    if "full_name" in values:
        profile.name = values["full_name"]
    private = dict(profile.private or {})
    private |= {key: values[key] for key in ("email", "phone", "emails", "phones") if key in values}
    if "work_authorization" in values:
        private["authorization"] = values["work_authorization"]
    profile.private = private
    if "location" in values:
        _set_place(profile, values["location"])
    profile.save()
    return announce(profile, now=now)


@transaction.atomic
def set_about(*, profile: Profile, values: dict[str, str], seen: str, now: datetime) -> Profile:
    """Change headline and summary. Raises Conflict (`entry_changed`) where they no longer are what `seen` stamps."""
    profile = Profile.objects.select_for_update().get(pk=profile.pk)
    if stamp_of_about(profile) != seen:
        raise Conflict(
            "Headline or summary were changed in another tab or by a resume. Reload the page to see them.",
            code="entry_changed",
        )
    versions.record_before_editing(profile=profile, now=now)
    if profile.summary != values["summary"]:
        profile.enhanced_summary = ""  # it was of the words that stood here
    profile.label, profile.summary = values["label"], values["summary"]
    profile.save(update_fields=["label", "summary", "enhanced_summary"])
    return announce(profile, now=now)


def stamp_of_about(profile: Profile) -> str:
    """A fingerprint of what the person saw when they began to edit."""
    return hashlib.sha256(f"{profile.label}\n{profile.summary}".encode()).hexdigest()[:16]


@transaction.atomic
def set_preferences(*, profile: Profile, values: dict[str, Any], now: datetime) -> Preferences:
    """Change what the person wants; `values` are Preferences fields."""
    preferences, _ = Preferences.objects.get_or_create(profile=profile)
    for name, value in values.items():
        setattr(preferences, name, value)
    preferences.full_clean(exclude=["profile"])
    preferences.save()
    announce(profile, now=now)
    return preferences


def announce(profile: Profile, *, now: datetime) -> Profile:
    """Stamp the change, and tell the scorer's side once it is committed."""
    profile.changed_at = now
    Profile.objects.filter(pk=profile.pk).update(changed_at=now)
    transaction.on_commit(lambda: profile_changed.send(sender=Profile, profile_id=profile.pk))
    return profile


def _set_place(profile: Profile, text: str) -> None:
    place = parse_place(text) if text.strip() else None
    profile.city = place.city if place else text.strip()[:120]
    profile.region = place.region if place else ""
    profile.country_code = place.country if place else ""
