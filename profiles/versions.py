"""A profile's past: a version is kept before every change that replaces much, and can be brought back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Max

from profiles import jsonresume
from profiles.models import Profile, ProfileVersion
from profiles.signals import profile_changed

KEPT = 50
SITTING = timedelta(hours=1)


def record(*, profile: Profile, resume: dict[str, Any], reason: str, now: datetime) -> ProfileVersion:
    """Keep `resume` as the next version; the oldest beyond KEPT go."""
    number = (profile.versions.aggregate(top=Max("number"))["top"] or 0) + 1
    version = ProfileVersion.objects.create(
        profile=profile, number=number, resume=resume, reason=reason[:200], created_at=now
    )
    profile.versions.filter(number__lte=number - KEPT).delete()
    return version


def record_before_editing(*, profile: Profile, now: datetime) -> None:
    """Keep the state before somebody begins to edit by hand: one version a sitting, not one a keystroke."""
    if profile.versions.filter(created_at__gt=now - SITTING).exists():
        return
    resume = jsonresume.as_resume(profile)
    if len(resume) > 2 or resume["basics"].keys() - {"name"}:
        record(profile=profile, resume=resume, reason="Before you edited", now=now)


@transaction.atomic
def restore(*, version: ProfileVersion, now: datetime) -> Profile:
    """Bring a version back; how the profile stood until now becomes a version itself, so this can be undone."""
    profile = Profile.objects.select_for_update().get(pk=version.profile_id)
    record(profile=profile, resume=jsonresume.as_resume(profile), reason=f"Before restoring v{version.number}", now=now)
    jsonresume.write(profile, version.as_resume())
    Profile.objects.filter(pk=profile.pk).update(changed_at=now)
    transaction.on_commit(lambda: profile_changed.send(sender=Profile, profile_id=profile.pk))
    return profile
