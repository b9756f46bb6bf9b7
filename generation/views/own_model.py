"""A person's own model, where the operator allows it: address, names, key, and whether it answers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts.roles import SignedIn, candidate_required
from generation.drafts import trial
from generation.models import Draft
from jobmatch.ai.models import Endpoint


class EndpointForm(forms.Form):
    base_url = forms.URLField(label="Address", max_length=300, assume_scheme="https",
                              help_text="Of any OpenAI-compatible server; it usually ends in /v1")  # fmt: skip
    model = forms.CharField(label="Model for writing", max_length=200)
    fast_model = forms.CharField(label="Model for ranking", max_length=200, required=False)
    api_key = forms.CharField(label="Key", max_length=500, required=False, help_text="Kept encrypted and never shown",
                              widget=forms.PasswordInput(attrs={"autocomplete": "off"}))  # fmt: skip


@sensitive_post_parameters("api_key")
@require_http_methods(["GET", "POST"])
@candidate_required
def own_model(request: SignedIn) -> HttpResponse:
    """POST keeps it, with `forget` removes it, with `test` asks it one tiny question."""
    if not settings.LLM_USER_KEYS_ALLOWED:
        raise Http404
    kept = Endpoint.objects.filter(user_id=request.user.pk).first()
    asked = request.POST if request.method == "POST" and not {"forget", "test"} & request.POST.keys() else None
    form = EndpointForm(asked, initial=_initial(kept))
    if "forget" in request.POST:
        Endpoint.objects.filter(user_id=request.user.pk).delete()
        return redirect("own_model")
    if "test" in request.POST:
        return redirect("studio_draft", trial.begin(user=request.user, now=timezone.now()).pk)
    if asked is not None and form.is_valid():
        _keep(request.user.pk, form.cleaned_data, kept)
        return redirect("own_model")
    status = 422 if asked is not None else 200
    return render(
        request, "generation/own_model.html", {"form": form, "kept": kept, "told": _told(request)}, status=status
    )


def _told(request: SignedIn) -> dict[str, Any]:
    """What came of the newest test, while the page of it is open."""
    if "draft" not in request.GET:
        return {}
    rows = Draft.objects.visible_to(request.user).filter(kind=Draft.Kind.TRIAL, state=Draft.State.DONE)
    newest = rows.first()
    return newest.result if newest else {}


def _initial(kept: Endpoint | None) -> dict[str, str]:
    return {name: getattr(kept, name) for name in ("base_url", "model", "fast_model")} if kept else {}


def _keep(user_id: int, values: dict[str, str], kept: Endpoint | None) -> None:
    """An empty key leaves the one that is kept, but a key never goes to another server."""
    same = kept is not None and kept.base_url == values["base_url"]
    key = values["api_key"] or (kept.api_key if same and kept else "")
    Endpoint.objects.update_or_create(user_id=user_id, defaults={**values, "api_key": key})
