"""The operator's view of uploads and profiles: states and counts, never what a resume says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from unfold.admin import ModelAdmin
from unfold.decorators import display

from jobmatch import overview
from profiles.models import Profile, Upload

STATE_COLOURS = {
    Upload.State.WAITING: "warning",
    Upload.State.READING: "warning",
    Upload.State.READ: "info",
    Upload.State.ACCEPTED: "success",
    Upload.State.REFUSED: "danger",
}


# Some files are not resumes; more than this share unread in a day is worth a look.
MOST_REFUSED = 0.2


@overview.tells
def uploads(now: datetime) -> Iterator[overview.Sign]:
    recent = Upload.objects.filter(created_at__gt=now - timedelta(days=1))
    count, refused = recent.count(), recent.filter(state=Upload.State.REFUSED).count()
    note, url = f"{refused} could not be read", reverse("admin:profiles_upload_changelist")
    yield overview.Sign("Resumes since yesterday", f"{count:,}", note, url, asks=refused > count * MOST_REFUSED)


class WrittenByTheMachine(ModelAdmin):
    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Upload)
class UploadAdmin(WrittenByTheMachine):
    list_display = ("filename", "user", "company", "shown_state", "code", "size", "language", "created_at", "read_at")
    list_filter = ("state", "code", "language")
    search_fields = ("filename", "user__email", "sha256")
    fields = ("filename", "sha256", "size", "user", "company", "state", "code", "message", "language", "created_at")
    list_select_related = ("user", "company")

    @display(description="State", label=STATE_COLOURS, ordering="state")
    def shown_state(self, upload: Upload) -> tuple[str, str]:
        return upload.state, upload.get_state_display()


@admin.register(Profile)
class ProfileAdmin(WrittenByTheMachine):
    list_display = ("id", "user", "company", "language", "changed_at", "matched_at", "last_resume_upload")
    list_filter = ("language", "company")
    search_fields = ("user__email", "id")
    fields = ("id", "user", "company", "language", "created_at", "changed_at", "matched_at", "last_resume_upload")
    list_select_related = ("user", "company")
