"""Editing a profile in place, one entry at a time. With HTMX each answer is the piece that changed; without, a page."""

from __future__ import annotations

import uuid
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import reswap, retarget, trigger_client_event

from accounts.roles import SignedIn, candidate_required
from jobmatch.errors import DomainError
from profiles import entries
from profiles.acceptance import profile_of
from profiles.entries import Kind
from profiles.entry_forms import EntryForm
from profiles.models import Profile, RemovedEntry


@require_http_methods(["GET", "POST"])
@candidate_required
def entry_new(request: SignedIn, section: str) -> HttpResponse:
    """A form for one more entry, and what it makes."""
    kind, own = _kind(section), profile_of(request.user)
    form = EntryForm(request.POST or None, kind=kind)
    if request.method == "POST" and form.is_valid():
        row = entries.add(profile=own, kind=kind, values=form.cleaned_data, now=timezone.now())
        return _section(request, kind, toast={"text": f"{str(row) or kind.label} added"})
    return _form(request, kind, form, None, refused=request.method == "POST")


@require_http_methods(["GET", "POST"])
@candidate_required
def entry(request: SignedIn, section: str, entry_id: uuid.UUID) -> HttpResponse:
    """One entry: its form, what is saved of it while it is typed, and how it reads when it is done.

    GET `?as=text` gives it for reading. POST with `done` closes the form; without, it was saved on the way.
    """
    kind, own = _kind(section), profile_of(request.user)
    row = entries.find(own, kind, entry_id)
    if request.method == "GET" and request.GET.get("as") == "text":
        return render(request, "profiles/_entry.html", {"kind": kind, "row": row})
    form = EntryForm(request.POST or None, kind=kind, row=row)
    if request.method == "GET" or not form.is_valid():
        return _form(request, kind, form, row, refused=request.method == "POST")
    row = entries.change(
        profile=own,
        kind=kind,
        entry_id=entry_id,
        values=form.cleaned_data,
        seen=request.POST.get("seen", ""),
        now=timezone.now(),
    )
    if not request.htmx:
        return redirect(f"{reverse('profile')}#entry-{row.pk}")
    template = "profiles/_entry.html" if "done" in request.POST else "profiles/_entry_saved.html"
    return render(request, template, {"kind": kind, "row": row, "form": form})


@require_POST
@candidate_required
def entry_remove(request: SignedIn, section: str, entry_id: uuid.UUID) -> HttpResponse:
    kind = _kind(section)
    gone = entries.remove(profile=profile_of(request.user), kind=kind, entry_id=entry_id, now=timezone.now())
    undo = {"undo": reverse("entry_take_back", args=[gone.pk]), "undo_target": f"#section-{kind.key}"}
    return _section(request, kind, toast={"text": "Taken out of your profile"} | undo)


@require_POST
@candidate_required
def entry_take_back(request: SignedIn, removed_id: uuid.UUID) -> HttpResponse:
    """Undo a removal."""
    removed = get_object_or_404(RemovedEntry.objects.filter(profile__user=request.user), pk=removed_id)
    kind = _kind(removed.section)
    entries.take_back(removed=removed, now=timezone.now())
    return _section(request, kind)


@require_POST
@candidate_required
def section_order(request: SignedIn, section: str) -> HttpResponse:
    """Move one entry (`up` or `down` names it), or put all into the order of `entry`."""
    kind, own, now = _kind(section), profile_of(request.user), timezone.now()
    for name, by in (("up", -1), ("down", 1)):
        if name in request.POST:
            entries.shift(profile=own, kind=kind, entry_id=_uuid(request.POST[name]), by=by, now=now)
            return _section(request, kind)
    entries.reorder(profile=own, kind=kind, ids=request.POST.getlist("entry"), now=now)
    return _section(request, kind, toast={"text": "Order saved"})


def _kind(section: str) -> Kind:
    try:
        return entries.kind_of(section)
    except DomainError as error:
        raise Http404 from error


def _uuid(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError as error:
        raise Http404 from error


def _section(request: SignedIn, kind: Kind, *, toast: dict[str, str] | None = None) -> HttpResponse:
    """The section as it stands now; without HTMX, the page at the section."""
    if not request.htmx:
        return redirect(f"{reverse('profile')}#section-{kind.key}")
    own = Profile.objects.with_sections().get(user=request.user)
    context = {"kind": kind, "rows": kind.rows(own)}
    answer = reswap(retarget(render(request, "profiles/_section.html", context), f"#section-{kind.key}"), "outerHTML")
    return trigger_client_event(answer, "toast", toast) if toast else answer


def _form(request: SignedIn, kind: Kind, form: EntryForm, row: Any, *, refused: bool) -> HttpResponse:
    """The form in its place, or as a page of its own; what was wrong while typing goes where that is said."""
    context, status = {"kind": kind, "form": form, "row": row}, 422 if refused else 200
    if not request.htmx:
        return render(request, "profiles/entry.html", context, status=status)
    if refused and row is not None and "done" not in request.POST:
        return render(request, "profiles/_entry_saved.html", context, status=status)
    answer = render(request, "profiles/_entry_form.html", context, status=status)
    return retarget(answer, f"#new-{kind.key}") if refused and row is None else answer
