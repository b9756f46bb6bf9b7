"""The operator's view of model use: what it costs, what fails, prices and budgets, and whether the model answers."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from unfold.admin import ModelAdmin
from unfold.decorators import action

from jobmatch.ai import recording_admin as recording_admin
from jobmatch.ai.gateway import target_for
from jobmatch.ai.models import Budget, Call, Price
from jobmatch.ai.report import report
from jobmatch.ai.trying import try_model

PATIENCE = 5.0  # seconds that an operator waits for each model


@admin.register(Call)
class CallAdmin(ModelAdmin):
    """The ledger is written by the machine and read by people."""

    list_display = (
        "at",
        "feature",
        "user_id",
        "model",
        "outcome",
        "input_tokens",
        "output_tokens",
        "cost",
        "latency_ms",
    )
    list_filter = ("outcome", "feature", "model")
    search_fields = ("=user_id", "feature")
    date_hierarchy = "at"
    change_list_template = "admin/ai/call/change_list.html"
    actions_list = ["test_connection"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        context = {**(extra_context or {}), "report": report(now=timezone.now())}
        return super().changelist_view(request, extra_context=context)

    @action(description="Test the model")
    def test_connection(self, request: HttpRequest) -> HttpResponse:
        # One model in both roles is asked once.
        roles = {target_for(user_id=None, role=role): role for role in ("fast", "writing")}
        for role in sorted(roles.values(), reverse=True):
            told = try_model(role=role, seconds=PATIENCE)
            level = messages.SUCCESS if told["ok"] else messages.ERROR
            messages.add_message(request, level, f"{role.capitalize()}: {told['sentence']} {told['detail']}".strip())
        return redirect("admin:ai_call_changelist")


@admin.register(Price)
class PriceAdmin(ModelAdmin):
    list_display = ("model", "input", "cached_input", "output")
    search_fields = ("model",)


@admin.register(Budget)
class BudgetAdmin(ModelAdmin):
    list_display = ("scope", "user_id", "daily_limit", "alert_share", "alerted_on")
