"""Pages of a candidate's resume: uploading, watching it being read, reviewing it."""

from __future__ import annotations

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.roles import SignedIn, candidate_required
from jobmatch.errors import Refused
from profiles import acceptance, intake, review
from profiles.forms import UploadForm
from profiles.models import Upload


@require_http_methods(["GET", "POST"])
@candidate_required
def upload(request: SignedIn) -> HttpResponse:
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "GET" or not form.is_valid():
        status = 200 if request.method == "GET" else 422
        recent = Upload.objects.visible_to(request.user).filter(company=None)[:5]
        return render(request, "profiles/upload.html", {"form": form, "recent": recent}, status=status)
    filename, data = form.content()
    try:
        received = intake.receive(user=request.user, filename=filename, data=data, now=timezone.now())
    except Refused as error:
        form.add_error("file" if form.cleaned_data["file"] else "text", error.message)
        return render(request, "profiles/upload.html", {"form": form}, status=error.status)
    return redirect("upload_detail", received.pk)


@require_GET
@candidate_required
def upload_detail(request: SignedIn, upload_id: uuid.UUID) -> HttpResponse:
    """Where an upload stands: waiting, reading, refused, ready to review, accepted. HTMX polls the same address."""
    found = get_object_or_404(Upload.objects.visible_to(request.user).filter(company=None), pk=upload_id)
    if request.htmx and found.unfinished:
        return render(request, "profiles/upload_detail.html#progress", {"upload": found})
    if request.htmx and request.htmx.target == "progress":
        # The reading is over: the whole page changes, so let the browser fetch it.
        return HttpResponse(headers={"HX-Refresh": "true"})
    context: dict[str, object] = {"upload": found}
    if found.state == Upload.State.READ:
        context |= {"cards": review.cards(found), "text": found.parsed["text"]}
        context["pieces"] = review.marked_text(found)
    return render(request, "profiles/upload_detail.html", context)


@require_POST
@candidate_required
def upload_accept(request: SignedIn, upload_id: uuid.UUID) -> HttpResponse:
    """Write the reviewed sections into the profile; sections unticked are skipped."""
    found = get_object_or_404(Upload.objects.visible_to(request.user).filter(company=None), pk=upload_id)
    reviewed = review.read_form(found, request.POST)
    acceptance.accept(upload=found, resume=reviewed, sections=request.POST.getlist("accept"), now=timezone.now())
    return redirect("matches")
