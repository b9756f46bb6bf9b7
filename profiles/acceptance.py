"""From a read upload to a profile: what the person accepts is written, what they skip is left as it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db import transaction

from accounts.models import User
from jobmatch.errors import Conflict
from profiles import jsonresume, page_pictures, versions
from profiles.models import SECTIONS, Preferences, Profile, Upload
from profiles.signals import profile_changed, upload_became_profile

# Sections of a review, in the order of the page: JSON Resume's keys.
REVIEWED = ("basics", *(model.key for model in SECTIONS), "volunteer")


def profile_of(user: User) -> Profile:
    """The person's profile, made empty on first use."""
    profile, made = Profile.objects.get_or_create(user=user, defaults={"name": user.full_name})
    if made:
        Preferences.objects.get_or_create(profile=profile)
    return profile


def says_something(resume: dict[str, Any]) -> bool:
    """Whether a profile holds more than the name that its account came with."""
    return len(resume) > 2 or bool(resume["basics"].keys() - {"name"})


def stamp(resume: dict[str, Any]) -> str:
    """A fingerprint of a profile as its person saw it."""
    return hashlib.sha256(json.dumps(resume, sort_keys=True).encode()).hexdigest()[:24]


@transaction.atomic
def accept(
    *, upload: Upload, resume: dict[str, Any], sections: Collection[str], now: datetime, seen: str = ""
) -> Profile:
    """Write `sections` of the reviewed `resume` into the person's profile; the version before is kept.

    seen: stamp of the profile that the person compared with. Raises Conflict: `already_accepted` where another tab was
    first, `profile_changed` where the profile no longer is what was seen.
    """
    claimed = Upload.objects.filter(pk=upload.pk, state=Upload.State.READ).update(state=Upload.State.ACCEPTED)
    if not claimed:
        raise Conflict("This resume is in your profile already.", code="already_accepted")
    page_pictures.drop(upload=upload)
    profile = profile_of(upload.user)
    profile = Profile.objects.select_for_update().get(pk=profile.pk)
    before = jsonresume.as_resume(profile)
    if seen and stamp(before) != seen:
        raise Conflict("Your profile changed in the meantime. Look at the differences again.", code="profile_changed")
    if says_something(before):
        versions.record(profile=profile, resume=before, reason=f"Before {upload.filename}", now=now)
    merged = {**before, **{key: resume[key] for key in sections if key in resume}}
    if "meta" in resume:
        merged["meta"] = {**before.get("meta", {}), **resume["meta"]}
    if "basics" in sections and not merged.get("basics", {}).get("name"):
        merged["basics"] = {**merged.get("basics", {}), "name": profile.name}
    _write(profile, merged, upload, now=now)
    return profile


@transaction.atomic
def accept_for_company(*, upload: Upload, now: datetime) -> Profile:
    """A recruiter's upload as a profile of their company, exactly as read."""
    profile = Profile.objects.create(company=upload.company)
    Preferences.objects.create(profile=profile)
    _write(profile, upload.parsed["resume"], upload, now=now)
    Upload.objects.filter(pk=upload.pk).update(state=Upload.State.ACCEPTED)
    transaction.on_commit(lambda: upload_became_profile.send(sender=Upload, upload_id=upload.pk, profile_id=profile.pk))
    return profile


def _write(profile: Profile, resume: dict[str, Any], upload: Upload, *, now: datetime) -> None:
    jsonresume.write(profile, resume)
    profile.language = upload.language or "en"
    profile.last_resume_upload = profile.changed_at = now
    profile.save()
    Upload.objects.filter(pk=upload.pk).update(profile=profile)
    transaction.on_commit(lambda: profile_changed.send(sender=Profile, profile_id=profile.pk))
