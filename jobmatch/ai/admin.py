"""The operator's view of model use: what it costs, what fails, prices and budgets, and whether the model answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from unfold.admin import ModelAdmin
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminEmailInputWidget

from jobmatch import overview
from jobmatch.ai import recording_admin as recording_admin
from jobmatch.ai.gateway import target_for
from jobmatch.ai.models import Budget, Call, Price
from jobmatch.ai.report import report
from jobmatch.ai.trying import try_model

PATIENCE = 5.0  # seconds that an operator waits for each model


ENOUGH = 10  # calls that say something about a day
MOST_FAILED = 10.0  # percent of calls without an answer that an operator should look into


@overview.tells
def model_use(now: datetime) -> Iterator[overview.Sign]:
    today = report(now=now, days=1)["total"]
    note = (
        f"{today['calls']:,} call{'' if today['calls'] == 1 else 's'}, {today['failed_percent']:g}% without an answer"
    )
    url = reverse("admin:ai_call_changelist")
    asks = today["calls"] >= ENOUGH and today["failed_percent"] > MOST_FAILED
    yield overview.Sign("Models, last 24 hours", f"${today['cost']:.2f}", note, url, asks=asks)


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
        told = report(now=timezone.now())
        emails = dict(get_user_model()._default_manager.filter(pk__in={row["user_id"] for row in told["people"]})
                      .values_list("pk", "email"))  # fmt: skip
        told["people"] = [{**row, "whose": emails.get(row["user_id"], "nobody signed in")} for row in told["people"]]
        context = {**(extra_context or {}), "report": told}
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
    """USD per million tokens; the longest beginning of a model's name holds."""

    list_display = ("model", "per_million_in", "per_million_cached", "per_million_out")
    search_fields = ("model",)

    @display(description="USD per million in", ordering="input")
    def per_million_in(self, price: Price) -> str:
        return f"{price.input:.2f}"

    @display(description="in, from the provider's cache", ordering="cached_input")
    def per_million_cached(self, price: Price) -> str:
        return "as in" if price.cached_input is None else f"{price.cached_input:.3f}"

    @display(description="out", ordering="output")
    def per_million_out(self, price: Price) -> str:
        return f"{price.output:.2f}"


class BudgetForm(forms.ModelForm):
    """An address instead of an id, and a sentence where the two fields do not go together."""

    person = forms.EmailField(required=False, widget=UnfoldAdminEmailInputWidget,
                              help_text="The address of the one person; empty for all others.")  # fmt: skip

    class Meta:
        model = Budget
        fields = ("scope", "daily_limit", "alert_share")
        help_texts = {"alert_share": "From 0 to 1: at 0.8 operators are told when four fifths of the day are spent."}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.user_id:
            self.initial["person"] = _address_of(self.instance.user_id)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        email, alone = data.get("person"), data.get("scope") == Budget.Scope.PERSON
        if alone and not email:
            self.add_error("person", "Say whose budget this is.")
        elif email and not alone:
            self.add_error("person", "Leave this empty, or choose “One person”.")
        found = get_user_model()._default_manager.filter(email__iexact=email).first() if email and alone else None
        if email and alone and found is None:
            self.add_error("person", "Nobody here has this address.")
        # No field of the form, so the model's own constraint is not asked.
        self.instance.user_id = found.pk if found else None
        same = Budget.objects.filter(scope=data.get("scope"), user_id=self.instance.user_id).exclude(
            pk=self.instance.pk
        )
        if same.exists():
            self.add_error("scope", "There is such a budget already. Change that one.")
        return data


def _address_of(user_id: int) -> str:
    found = get_user_model()._default_manager.filter(pk=user_id).values_list("email", flat=True).first()
    return found or f"person {user_id}"


@admin.register(Budget)
class BudgetAdmin(ModelAdmin):
    form = BudgetForm
    fields = ("scope", "person", "daily_limit", "alert_share")
    list_display = ("scope", "whose", "daily_limit", "alert_share", "alerted_on")

    @display(description="Whose")
    def whose(self, budget: Budget) -> str:
        return _address_of(budget.user_id) if budget.user_id else ""
