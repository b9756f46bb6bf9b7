"""The operator's view of postings, of where they come from, and of what each visit brought."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import action, display

from jobmatch import overview
from jobmatch.errors import DomainError
from jobs import importing, tasks
from jobs.models import Fetch, Posting, Source

COUNTS = ("new", "updated", "unchanged", "duplicates", "refused", "closed")
LABELS = {
    Fetch.Status.DONE: "success",
    Fetch.Status.UNCHANGED: "info",
    Fetch.Status.RUNNING: "warning",
    Fetch.Status.FAILED: "danger",
}
SHOWN_VISITS = 15
SHOWN_TITLES = 5


@overview.tells
def postings_and_sources(now: datetime) -> Iterator[overview.Sign]:
    new = Posting.objects.filter(created_at__gt=now - timedelta(days=1)).count()
    note, url = f"{new} new since yesterday", reverse("admin:jobs_posting_changelist")
    yield overview.Sign("Open postings", f"{Posting.objects.open(now).count():,}", note, url)
    failing, active = Source.objects.filter(active=True, failures__gt=0).count(), Source.objects.filter(active=True)
    note = f"{failing} failed at the last visit" if failing else "none failed at the last visit"
    url = reverse("admin:jobs_source_changelist")
    yield overview.Sign("Active sources", str(active.count()), note, url, asks=bool(failing))


def enqueue(source_id: int) -> None:
    transaction.on_commit(partial(tasks.refresh_source.delay, source_id=source_id))


def status_of(visit: Fetch) -> tuple[str, str]:
    """Its key for the label's colour, and its name."""
    return visit.status, visit.get_status_display()


class ReadOnly:
    """What the machine writes down, people read."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class FetchInline(ReadOnly, TabularInline):
    model = Fetch
    fields = ("started_at", "shown_status", *COUNTS, "code", "message")
    readonly_fields = fields
    ordering = ("-started_at",)
    extra = 0
    tab = True
    verbose_name_plural = "latest visits"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fetch]:
        # A sliced queryset cannot be filtered by the parent, so the latest are picked by their ids.
        match = request.resolver_match
        latest = Fetch.objects.filter(source_id=str(match.kwargs.get("object_id") or 0) if match else 0)
        ids = list(latest.order_by("-started_at").values_list("pk", flat=True)[:SHOWN_VISITS])
        return super().get_queryset(request).filter(pk__in=ids)

    @display(description="Status")
    def shown_status(self, visit: Fetch) -> str:
        return visit.get_status_display()


@admin.register(Source)
class SourceAdmin(ModelAdmin):
    list_display = ("name", "kind", "active", "last_visit", "brought", "failures", "due_at")
    list_filter = ("kind", "active")
    search_fields = ("name", "url")
    fields = ("name", "kind", "url", "active", "interval_minutes", "due_at", "failures", "created_at")
    readonly_fields = ("failures", "created_at")
    inlines = (FetchInline,)
    actions = ("import_selected",)
    actions_detail = ("import_now", "look")

    @display(description="Last visit", label=LABELS)
    def last_visit(self, source: Source) -> tuple[str, str] | None:
        visit = source.fetches.first()
        return status_of(visit) if visit else None

    @display(description="Brought")
    def brought(self, source: Source) -> str:
        visit = source.fetches.first()
        if visit is None:
            return "not visited yet"
        if visit.status == Fetch.Status.FAILED:
            return visit.message
        return ", ".join(f"{getattr(visit, name)} {name}" for name in COUNTS if getattr(visit, name)) or "nothing"

    @admin.action(description="Import now", permissions=["change"])
    def import_selected(self, request: HttpRequest, queryset: QuerySet[Source]) -> None:
        for source_id in queryset.filter(active=True).values_list("pk", flat=True):
            enqueue(source_id)
        self.message_user(request, "The import runs in the background. Reload to see what it brought.")

    @action(description="Import now", url_path="import", icon="download", permissions=["change"])
    def import_now(self, request: HttpRequest, object_id: str) -> HttpResponse:
        source = get_object_or_404(Source, pk=object_id)
        if source.active:
            enqueue(source.pk)
            self.message_user(request, "The import runs in the background. Reload to see what it brought.")
        else:
            self.message_user(request, "Switch the source on first: only active ones are imported.", messages.WARNING)
        return redirect("admin:jobs_source_change", object_id)

    @action(description="Test", url_path="test", icon="visibility", permissions=["change"])
    def look(self, request: HttpRequest, object_id: str) -> HttpResponse:
        source = get_object_or_404(Source, pk=object_id)
        try:
            batch = importing.preview(source=source, now=timezone.now())
        except DomainError as error:
            self.message_user(request, f"{error.message} ({error.code})", messages.ERROR)
        else:
            titles = ", ".join(f"“{item.title}”" for item in batch.items[:SHOWN_TITLES])
            words = [
                f"{len(batch.items)} items found and nothing stored.",
                titles and f"First: {titles}.",
                *batch.notes,
            ]
            self.message_user(request, " ".join(word for word in words if word))
        return redirect("admin:jobs_source_change", object_id)


@admin.register(Fetch)
class FetchAdmin(ReadOnly, ModelAdmin):
    list_display = ("source", "started_at", "shown_status", *COUNTS, "seconds", "code")
    list_filter = ("status", "source", "code")
    search_fields = ("source__name", "code", "message")
    date_hierarchy = "started_at"
    list_select_related = ("source",)

    @display(description="Status", label=LABELS)
    def shown_status(self, visit: Fetch) -> tuple[str, str]:
        return status_of(visit)

    @display(description="Took")
    def seconds(self, visit: Fetch) -> str:
        return f"{(visit.finished_at - visit.started_at).total_seconds():.1f} s" if visit.finished_at else ""


@admin.register(Posting)
class PostingAdmin(ModelAdmin):
    list_display = ("title", "organization", "place", "status", "source", "date_posted", "scorable")
    list_filter = ("status", "remote", "source", "country_code", "language")
    search_fields = ("title", "organization", "external_id", "text")
    date_hierarchy = "date_posted"
    list_select_related = ("source",)
    autocomplete_fields = ("source",)
    fields = (
        ("title", "organization"), ("status", "source"), ("place", "remote"),
        ("pay_minimum", "pay_maximum", "pay_currency"),
        ("date_posted", "valid_through"), "address", "words", ("created_at", "changed_at", "seen_in_source_at"),
    )  # fmt: skip
    readonly_fields = ("title", "organization", "place", "remote", "pay_minimum", "pay_maximum", "pay_currency",
                       "source", "address", "words", "created_at", "changed_at", "seen_in_source_at")  # fmt: skip
    actions = ("close",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        # Postings come from sources or from recruiters, who see them parsed and previewed.
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Posting]:
        heavy = ("posting", "requirements", "spans", "facts", "vectors", "search")
        return super().get_queryset(request).defer(*heavy)

    @display(description="Scorable", boolean=True)
    def scorable(self, posting: Posting) -> bool:
        return posting.embedding is not None

    @display(description="Address")
    def address(self, posting: Posting) -> str:
        if not posting.url:
            return ""
        return format_html('<a href="{}" rel="noopener noreferrer" target="_blank">{}</a>', posting.url, posting.url)

    @display(description="Words")
    def words(self, posting: Posting) -> str:
        return format_html('<div style="white-space: pre-wrap">{}</div>', posting.text)

    @admin.action(description="Close", permissions=["change"])
    def close(self, request: HttpRequest, queryset: QuerySet[Posting]) -> None:
        closed = queryset.exclude(status=Posting.Status.CLOSED).update(
            status=Posting.Status.CLOSED, changed_at=timezone.now()
        )
        self.message_user(request, f"{closed} postings closed.")
