"""Of what libraries bring into the admin: what an operator needs, in our dress; the rest is set by the environment or
by its owners and stays out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialToken
from django.conf import settings
from django.contrib import admin
from django.contrib.sites.models import Site
from django.http import HttpRequest
from django_celery_beat.models import ClockedSchedule, CrontabSchedule, IntervalSchedule, PeriodicTask, SolarSchedule
from unfold.admin import ModelAdmin
from unfold.decorators import display

from jobmatch import overview
from jobmatch.queue.state import queue_state

SLOW_SECONDS = 60

admin.site.unregister([
    Site, SocialAccount, SocialApp, SocialToken, ClockedSchedule, CrontabSchedule, IntervalSchedule, SolarSchedule,
    PeriodicTask, EmailAddress, Authenticator,
])  # fmt: skip


@admin.register(EmailAddress)
class EmailAddressAdmin(ModelAdmin):
    """An address can be confirmed by hand for somebody whom no mail reaches."""

    list_display = ("email", "user", "primary", "verified")
    list_filter = ("verified", "primary")
    search_fields = ("email", "user__full_name")
    autocomplete_fields = ("user",)
    list_select_related = ("user",)


@admin.register(Authenticator)
class AuthenticatorAdmin(ModelAdmin):
    """Deleting one lets in somebody who lost their device; its secret is nobody's to see."""

    list_display = ("user", "type", "created_at", "last_used_at")
    list_filter = ("type",)
    search_fields = ("user__email", "user__full_name")
    fields = readonly_fields = ("user", "type", "created_at", "last_used_at")
    list_select_related = ("user",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False


@admin.register(PeriodicTask)
class ScheduleAdmin(ModelAdmin):
    """When things run is said by the settings, which win at each start; here one can be paused."""

    list_display = ("name", "enabled", "when", "last_run_at", "total_run_count")
    list_filter = ("enabled",)
    list_select_related = ("interval", "crontab")
    search_fields = ("name", "task")
    fields = ("name", "enabled", "task", "when", "last_run_at", "total_run_count")
    readonly_fields = ("name", "task", "when", "last_run_at", "total_run_count")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @display(description="When")
    def when(self, task: PeriodicTask) -> str:
        if task.interval:
            return str(task.interval).capitalize()
        return str(task.crontab.human_readable) if task.crontab else ""


@overview.tells
def queue(now: datetime) -> Iterator[overview.Sign]:
    """Where the queue lies in our database; of another broker its own tools tell."""
    if not settings.QUEUE_IN_DATABASE:
        return
    state = queue_state()
    oldest = state.oldest_seconds or 0
    note = (
        f"the oldest for {oldest:.0f} s; {state.running} under way" if state.waiting else f"{state.running} under way"
    )
    yield overview.Sign("Tasks waiting", str(state.waiting), note, asks=oldest > SLOW_SECONDS)
    yield overview.Sign("Workers", str(state.workers), "that listen for tasks", asks=not state.workers)
