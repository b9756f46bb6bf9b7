"""Pages of a candidate's own profile: as it stands, what they want, and how it stood before."""

from __future__ import annotations

import json
from datetime import timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.roles import SignedIn, candidate_required
from profiles import editing, entries, jsonresume, labels, merging, versions
from profiles.acceptance import profile_of
from profiles.categories import categories_of
from profiles.completeness import completeness_of
from profiles.forms import AboutForm, PersonalForm, PreferencesForm
from profiles.models import Preferences, Profile, ProfileVersion, RemovedEntry
from profiles.parsing.experience import total_months
from profiles.portrait import portrait_of
from profiles.skill_usage import skill_uses

# How long the page itself offers to put back what was taken out (the toast of HTMX has its own, shorter life).
JUST_NOW = timedelta(minutes=10)


@require_GET
@candidate_required
def profile(request: SignedIn) -> HttpResponse:
    """Like a resume that is edited in place, with how it reads and what is missing said beside it."""
    own = Profile.objects.with_sections().get(pk=profile_of(request.user).pk)
    now = timezone.now()
    resume, wanted = jsonresume.as_resume(own), own.preferences
    uses = skill_uses(resume, today=now.date())
    wants = bool(wanted.roles or wanted.places or wanted.pay_minimum or wanted.remote)
    context = {
        "profile": own,
        "sections": [(entries.KINDS[key], entries.KINDS[key].rows(own)) for key in labels.ONE],
        "years": round(total_months(resume.get("work", []), today=now.date()) / 12),
        "uses": uses,
        "categories": categories_of(resume),
        "portrait": portrait_of(resume, uses, today=now.date()),
        "completeness": completeness_of(resume, wants=wants),
        "removed": RemovedEntry.objects.filter(profile=own, created_at__gt=now - JUST_NOW).order_by("-created_at")[:3],
    }
    return render(request, "profiles/profile.html", context)


@require_http_methods(["GET", "POST"])
@candidate_required
def about(request: SignedIn) -> HttpResponse:
    """Headline and summary, in place: saved on the way, closed with `done`. GET and POST as for an entry."""
    own = profile_of(request.user)
    form = AboutForm(request.POST or None, initial={"label": own.label, "summary": own.summary})
    context = {"form": form, "profile": own, "seen": editing.stamp_of_about(own)}
    if request.method == "GET" or not form.is_valid():
        status = 422 if request.method == "POST" else 200
        saving = status == 422 and "done" not in request.POST
        fragment = "profiles/_about_saved.html" if saving else "profiles/_about_form.html"
        return render(request, fragment if request.htmx else "profiles/about.html", context, status=status)
    seen = request.POST.get("seen", "")
    own = editing.set_about(profile=own, values=form.cleaned_data, seen=seen, now=timezone.now())
    if not request.htmx:
        return redirect("profile")
    context |= {"profile": own, "seen": editing.stamp_of_about(own)}
    return render(request, "profiles/_about.html" if "done" in request.POST else "profiles/_about_saved.html", context)


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


@require_GET
@candidate_required
def profile_compare(request: SignedIn) -> HttpResponse:
    """What changed from version `old` to version `new`; without `new`, to the profile as it stands."""
    old, new = (_version(request, request.GET.get(name, "")) for name in ("old", "new"))
    if old is None:
        raise Http404
    own = Profile.objects.with_sections().get(pk=profile_of(request.user).pk)
    before, after = old.as_resume(), new.as_resume() if new else jsonresume.as_resume(own)
    context = {
        "lede": f"From version {old.number} to {f'version {new.number}' if new else 'your profile now'}.",
        "changed": merging.compare(before, after, sections=labels.SECTIONS),
        "gone": merging.compare(after, before, sections=labels.SECTIONS).additions,
    }
    return render(request, "profiles/compare.html", context)


def _version(request: SignedIn, number: str) -> ProfileVersion | None:
    if not number:
        return None
    kept = ProfileVersion.objects.filter(profile__user=request.user)
    return get_object_or_404(kept, number=int(number) if number.isdecimal() else 0)


@require_POST
@candidate_required
def profile_restore(request: SignedIn, number: int) -> HttpResponse:
    """Bring a version back; how the profile stood becomes a version too, so this can be undone."""
    version = get_object_or_404(ProfileVersion.objects.filter(profile__user=request.user), number=number)
    versions.restore(version=version, now=timezone.now())
    return redirect("profile")
