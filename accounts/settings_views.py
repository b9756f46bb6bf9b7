"""Settings: what a person is here for, how pages look, what is held of them, and how to leave."""

from __future__ import annotations

from django.conf import settings
from django.contrib import auth, messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts import personal_data
from accounts.forms import EraseForm, SettingsForm
from accounts.roles import SignedIn, signed_in

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
A_YEAR = 365 * 24 * 3600


@require_http_methods(["GET", "POST"])
@signed_in
def overview(request: SignedIn) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, "Saved.")
        return redirect("settings")
    theme = request.COOKIES.get("theme", "system")
    context = {"form": form, "themes": THEMES, "theme": theme if theme in THEMES else "system"}
    return render(request, "accounts/settings.html", context, status=422 if form.errors else 200)


@require_POST
@signed_in
def theme(request: SignedIn) -> HttpResponse:
    """The cookie that the switch in the menu writes too; here without a script."""
    chosen = request.POST.get("theme", "")
    if chosen not in THEMES:
        raise Http404
    answer = redirect("settings")
    answer.set_cookie("theme", chosen, max_age=A_YEAR, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE)
    return answer


@require_GET
@signed_in
def export(request: SignedIn) -> HttpResponse:
    """All that is held of the person, as one file."""
    now = timezone.now()
    answer = JsonResponse(
        personal_data.export(request.user, now=now), json_dumps_params={"ensure_ascii": False, "indent": 1}
    )
    answer["Content-Disposition"] = f'attachment; filename="jobmatch-{now:%Y-%m-%d}.json"'
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_http_methods(["GET", "POST"])
@signed_in
def erase(request: SignedIn) -> HttpResponse:
    """Leave for good; the person types their address, so that no single click can do it."""
    form = EraseForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        person = request.user
        auth.logout(request)
        personal_data.erase(user=person)
        messages.success(request, "Your account and everything in it are erased.")
        return redirect("landing")
    context = {"form": form, "companies": personal_data.companies_left_alone(request.user)}
    return render(request, "accounts/erase.html", context, status=422 if form.errors else 200)
