"""The check of a file as it is: nothing is kept."""

from __future__ import annotations

import uuid

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.roles import SignedIn, candidate_required
from generation.evaluating import Given, ats_of
from jobmatch.errors import DomainError
from jobs.models import Match, Posting
from profiles.intake import checked_size

MOST_MATCHES = 30


class CheckForm(forms.Form):
    file = forms.FileField(allow_empty_file=True)
    job = forms.ChoiceField(label="Beside a job", required=False)

    def __init__(self, *args: object, jobs: list[tuple[str, str]], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["job"].choices = [("", "None: the file alone"), *jobs]  # type: ignore[attr-defined]


@require_http_methods(["GET", "POST"])
@candidate_required
def check_file(request: SignedIn) -> HttpResponse:
    """What programs that read resumes make of a file, finding by finding."""
    matches = Match.objects.visible_to(request.user).for_page()[:MOST_MATCHES]
    jobs = [(str(match.posting_id), f"{match.posting.title}, {match.posting.organization}") for match in matches]
    form = CheckForm(request.POST or None, request.FILES or None, jobs=jobs)
    context: dict[str, object] = {"form": form}
    status = 200
    if request.method == "POST":
        try:
            if form.is_valid():
                context |= _checked(request, form)
        except DomainError as refusal:
            form.add_error("file", refusal.message)
        status = 422 if form.errors else 200
    return render(request, "generation/check_file.html", context, status=status)


def _checked(request: SignedIn, form: CheckForm) -> dict[str, object]:
    file, chosen = form.cleaned_data["file"], form.cleaned_data["job"]
    data = file.read()
    checked_size(data)
    words = ""
    if chosen:
        words = get_object_or_404(Posting.objects.visible_to(request.user), pk=uuid.UUID(chosen)).text
    return {"report": ats_of(Given(data, file.name, words), today=timezone.now().date()), "filename": file.name}
