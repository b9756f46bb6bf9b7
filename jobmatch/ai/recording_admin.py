"""Recording of prompts, in the admin alone, for superusers: turn it on for a time, read, stop."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import structlog
from django import forms
from django.contrib import admin, messages
from django.contrib.auth import get_user_model
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin
from unfold.decorators import action
from unfold.widgets import UnfoldAdminEmailInputWidget, UnfoldAdminIntegerFieldWidget, UnfoldAdminTextInputWidget

from jobmatch.ai import recording
from jobmatch.ai.models import RecordedPrompt, Recording

log = structlog.get_logger()


class RecordingForm(forms.ModelForm):
    """Hours instead of a moment, and an address instead of an id."""

    hours = forms.IntegerField(min_value=1, max_value=24, initial=1, widget=UnfoldAdminIntegerFieldWidget,
                               help_text="At most 24. What was recorded is deleted when they are over.")  # fmt: skip
    person = forms.EmailField(required=False, widget=UnfoldAdminEmailInputWidget,
                              help_text="The address of one person; empty for everyone.")  # fmt: skip
    reason = forms.CharField(max_length=200, widget=UnfoldAdminTextInputWidget, help_text="Kept with your name.")

    class Meta:
        model = Recording
        fields: list[str] = []

    def clean_person(self) -> int | None:
        email = self.cleaned_data["person"]
        if not email:
            return None
        found = get_user_model()._default_manager.filter(email__iexact=email).values_list("pk", flat=True).first()
        if found is None:
            raise forms.ValidationError("Nobody here has this address.")
        return int(found)


class SuperuserOnly(ModelAdmin):
    """Other people's words: staff that may look at the ledger may not look at these."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self._allowed(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._allowed(request)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @staticmethod
    def _allowed(request: HttpRequest) -> bool:
        return bool(request.user.is_active and request.user.is_superuser)


@admin.register(Recording)
class RecordingAdmin(SuperuserOnly):
    """Who had prompts recorded, when and why; adding one turns it on. No row is ever changed or removed here."""

    form = RecordingForm
    add_fieldsets = ((None, {"fields": ("hours", "person", "reason")}),)
    list_display = ("started_at", "until", "whose", "reason", "started_by", "state", "kept")
    fields = ("started_at", "until", "whose", "reason", "started_by", "state", "stopped_by", "stopped_at", "kept")
    actions_detail = ["stop_recording"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._allowed(request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Recording]:
        return super().get_queryset(request).annotate(exchanges=Count("prompts"))

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.add_fieldsets if obj is None else super().get_fieldsets(request, obj)

    def save_model(self, request: HttpRequest, obj: Recording, form: Any, change: bool) -> None:
        asked = form.cleaned_data
        made = recording.start(
            by=str(request.user),
            reason=asked["reason"],
            lasting=timedelta(hours=asked["hours"]),
            user_id=asked["person"],
            now=timezone.now(),
        )
        obj.__dict__.update(made.__dict__)

    @admin.display(description="whose")
    def whose(self, obj: Recording) -> str:
        return f"person {obj.user_id}" if obj.user_id else "everyone"

    @admin.display(description="state")
    def state(self, obj: Recording) -> str:
        if obj.stopped_at:
            return "stopped"
        return "recording" if obj.until > timezone.now() else "over"

    @admin.display(description="exchanges kept")
    def kept(self, obj: Any) -> int:
        return int(obj.exchanges) if obj.until > timezone.now() else 0

    @action(description="Stop and delete what was recorded", permissions=["view"])
    def stop_recording(self, request: HttpRequest, object_id: int) -> HttpResponse:
        row = get_object_or_404(Recording, pk=object_id)
        if request.method != "POST":
            context = {**self.admin_site.each_context(request), "title": "Stop recording?", "row": row}
            return render(request, "admin/ai/recording/stop.html", context)
        stopped = recording.stop(row, by=str(request.user), now=timezone.now())
        if stopped:
            self.log_change(request, row, "Stopped the recording.")
        said = "Stopped. What was recorded is deleted." if stopped else "It had ended before."
        messages.success(request, said)
        return redirect("admin:ai_recording_changelist")


@admin.register(RecordedPrompt)
class RecordedPromptAdmin(SuperuserOnly):
    """What was sent and what came back, until the recording's time is over."""

    list_display = ("at", "feature", "user_id", "model", "outcome")
    list_filter = ("feature", "outcome")
    fields = ("at", "feature", "user_id", "model", "outcome", "sent", "came_back")

    def get_queryset(self, request: HttpRequest) -> QuerySet[RecordedPrompt]:
        return super().get_queryset(request).readable(timezone.now())  # type: ignore[no-any-return,attr-defined]

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        log.warning("recorded_prompt_read", prompt=object_id, by=str(request.user))
        return super().change_view(request, object_id, *args, **kwargs)

    @admin.display(description="sent")
    def sent(self, obj: RecordedPrompt) -> SafeString:
        return _blocks((message["role"], message["content"]) for message in obj.messages)

    @admin.display(description="came back")
    def came_back(self, obj: RecordedPrompt) -> SafeString:
        return _blocks((f"answer {number}", text) for number, text in enumerate(obj.answers, start=1))


def _blocks(parts: Any) -> SafeString:
    pattern = '<strong>{}</strong><pre style="white-space: pre-wrap; overflow-wrap: anywhere">{}</pre>'
    return format_html_join("", pattern, parts) or format_html("nothing")
