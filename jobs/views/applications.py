"""A candidate's applications: here and elsewhere."""

from __future__ import annotations

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.roles import SignedIn, candidate_required
from jobs.hiring import pipeline
from jobs.models import Application


@require_GET
@candidate_required
def applications(request: SignedIn) -> HttpResponse:
    mine = Application.objects.filter(profile__user=request.user).select_related("posting__company")
    return render(request, "jobs/application_list.html", {"applications": mine, "stages": Application.Stage})


@require_POST
@candidate_required
def withdraw(request: SignedIn, application_id: uuid.UUID) -> HttpResponse:
    mine = get_object_or_404(Application.objects.filter(profile__user=request.user), pk=application_id)
    pipeline.advance(application=mine, to=Application.Stage.WITHDRAWN, by=request.user, now=timezone.now())
    return redirect("applications")
