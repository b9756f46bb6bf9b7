"""The living style page at /styleguide/, in development only: every part, as pages use it. Needs no database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

FACTORS = (
    ("skills", "Skills", 91),
    ("experience", "Experience", 84),
    ("education", "Education", 70),
    ("place", "Place", 100),
    ("pay", "Pay", None),
    ("semantics", "Wording", 66),
    ("languages", "Languages", 40),
    ("culture", "Culture", 12),
)
BANDS = (
    (88, "Strong match", 5),
    (71, "Good match", 4),
    (57, "Fair match", 3),
    (41, "Weak match", 2),
    (17, "Far off", 1),
)
PALETTE = ["paper", "surface", "sunken", "ink", "muted", "line", "edge", "accent", "positive", "caution", "negative"]
SIZES = ((34, "Large title"), (27, "Page title"), (21, "Section"), (17, "Reading"), (15, "Interface"), (13, "Notes"))


@dataclass(frozen=True)
class SamplePerson:
    """Someone to draw the frame for without asking a database."""

    full_name: str = "Alice Moreau"
    email: str = "alice@example.org"
    is_authenticated: bool = True
    is_candidate: bool = True
    is_recruiter: bool = False
    is_staff: bool = False


class SampleForm(forms.Form):
    """One field of every kind."""

    title = forms.CharField(label="Job title", help_text="As it stands in the posting.", initial="Ward nurse")
    email = forms.EmailField(label="Email")
    place = forms.ChoiceField(label="Place", choices=[("", "Anywhere"), ("ly", "Lyon"), ("gr", "Graz")], required=False)
    about = forms.CharField(label="What you want next", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    contract = forms.ChoiceField(
        label="Contract", choices=[("f", "Full time"), ("p", "Part time")], widget=forms.RadioSelect, initial="f"
    )
    days = forms.MultipleChoiceField(
        label="Days", choices=[("mo", "Monday"), ("tu", "Tuesday")], widget=forms.CheckboxSelectMultiple, required=False
    )
    remote = forms.BooleanField(label="Remote work is fine", required=False)
    start = forms.DateField(label="From", widget=forms.DateInput(attrs={"type": "date"}), required=False)


def styleguide(request: HttpRequest) -> HttpResponse:
    """Every component once, in the frame of a signed-in page."""
    if not (settings.DEBUG or settings.TESTING):
        raise Http404
    return render(request, "styleguide/page.html", sample_context())


def sample_context() -> dict[str, Any]:
    """What styleguide/page.html draws."""
    return {
        "user": SamplePerson(),
        "form": SampleForm(),
        "wrong_form": SampleForm({"title": "Ward nurse", "email": "alice@", "contract": "f"}, auto_id="wrong_%s"),
        "factors": FACTORS,
        "bands": BANDS,
        "page_obj": Paginator(range(1, 231), 20).page(4),
        "crumbs": [("Jobs", "#"), ("Acme Care", "#"), ("Ward nurse", "")],
        "tabs": [
            {"label": "Evidence", "url": "#", "current": True, "count": 9},
            {"label": "Posting", "url": "#", "count": None},
            {"label": "History", "url": "#", "count": 3},
        ],
        "steps": [("Upload", "done"), ("Read", "done"), ("Review", "current"), ("Matches", "")],
        "pairs": [("Place", "Lyon, on site"), ("Pay", "€ 2,900 – 3,300 a month"), ("Starts", "1 March 2027")],
        "palette": PALETTE,
        "sizes": SIZES,
    }
