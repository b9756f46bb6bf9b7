"""Pages of a candidate's own profile: as it stands, what they want, and how it stood before."""

from __future__ import annotations

import json

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.roles import SignedIn, candidate_required
from profiles import editing, jsonresume, versions
from profiles.acceptance import profile_of
from profiles.forms import PersonalForm, PreferencesForm
from profiles.models import Preferences, Profile, ProfileVersion
from profiles.parsing.experience import total_months


@require_GET
@candidate_required
def profile(request: SignedIn) -> HttpResponse:
    """Like a resume, with what is missing said beside it."""
    own = Profile.objects.with_sections().get(pk=profile_of(request.user).pk)
    work = [jsonresume.entry(row) for row in own.experiences.all() if not row.volunteer]
    years = total_months(work, today=timezone.now().date()) / 12
    return render(request, "profiles/profile.html", {"profile": own, "years": years})


@require_http_methods(["GET", "POST"])
@candidate_required
def personal(request: SignedIn) -> HttpResponse:
    """Name, contact and place. Contact is encrypted and reaches no score."""
    own = profile_of(request.user)
    form = PersonalForm(request.POST or None, initial=PersonalForm.values_of(own))
    if request.method == "POST" and form.is_valid():
        editing.set_personal(profile=own, values=form.cleaned_data, now=timezone.now())
        return redirect("profile")
    return render(request, "profiles/personal.html", {"form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@candidate_required
def preferences(request: SignedIn) -> HttpResponse:
    own = profile_of(request.user)
    wanted, _ = Preferences.objects.get_or_create(profile=own)
    form = PreferencesForm(request.POST or None, instance=wanted)
    if request.method == "POST" and form.is_valid():
        editing.set_preferences(profile=own, values=form.cleaned_data, now=timezone.now())
        return redirect("profile")
    return render(request, "profiles/preferences.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
@candidate_required
def profile_json(request: SignedIn) -> HttpResponse:
    """The profile as JSON Resume, to take elsewhere."""
    own = Profile.objects.with_sections().get(pk=profile_of(request.user).pk)
    body = json.dumps(jsonresume.as_resume(own), ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": 'attachment; filename="resume.json"'}
    return HttpResponse(body, content_type="application/json", headers=headers)


@require_GET
@candidate_required
def profile_history(request: SignedIn) -> HttpResponse:
    kept = ProfileVersion.objects.filter(profile__user=request.user).defer("resume")
    return render(request, "profiles/history.html", {"versions": kept})


@require_POST
@candidate_required
def profile_restore(request: SignedIn, number: int) -> HttpResponse:
    """Bring a version back; how the profile stood becomes a version too, so this can be undone."""
    version = get_object_or_404(ProfileVersion.objects.filter(profile__user=request.user), number=number)
    versions.restore(version=version, now=timezone.now())
    return redirect("profile")
