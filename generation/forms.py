"""Forms of the Studio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from generation.letters import LetterOptions
from generation.letters.model import VARIANTS
from generation.models import SampleDocument
from generation.rendering import template_named, templates
from generation.rendering.model import PAGE_SIZES
from generation.resumes import ResumeOptions

STRUCTURES = {
    "achievement": "Strongest result first",
    "requirements": "What they ask for, one by one",
    "story": "One piece of work, told whole",
    "short": "Short and direct",
}


def design_choices() -> list[tuple[str, str]]:
    return [(design.name, design.title) for design in templates()]


class LookForm(forms.Form):
    """How a document looks; every field may be left as it is."""

    template = forms.ChoiceField(label="Design", choices=design_choices)
    page_size = forms.ChoiceField(label="Page", choices=[(size, size) for size in PAGE_SIZES], required=False)
    font_size = forms.FloatField(label="Font size (points)", min_value=9, max_value=14, required=False,
                                 widget=forms.NumberInput(attrs={"step": "0.5"}))  # fmt: skip
    accent = forms.RegexField(r"^#[0-9a-fA-F]{6}$", label="Accent colour", required=False,
                              widget=forms.TextInput(attrs={"type": "color"}))  # fmt: skip
    one_page = forms.BooleanField(label="Fit on one page: leave out what tells least", required=False)

    def look(self, *, was: str) -> dict[str, Any]:
        """Of the document whose template was `was`: a size or colour that was that template's own is none chosen."""
        values = {key: self.cleaned_data[key] for key in ("page_size", "font_size", "accent", "one_page")}
        own = template_named(was)
        if values["accent"].lower() == own.accent.lower():
            values["accent"] = ""
        if values["font_size"] == own.font_size:
            values["font_size"] = None
        return values

    @staticmethod
    def initial_of(look: Mapping[str, Any], template: str) -> dict[str, Any]:
        own = template_named(template)
        shown = {"accent": look.get("accent") or own.accent, "font_size": look.get("font_size") or own.font_size}
        return {**look, **shown, "template": template}


class ResumeForm(forms.Form):
    template = forms.ChoiceField(label="Design", choices=design_choices)
    max_experiences = forms.IntegerField(label="Experiences at most", min_value=1, max_value=10, initial=5)
    max_projects = forms.IntegerField(label="Projects at most", min_value=0, max_value=5, initial=3)
    include_summary = forms.BooleanField(label="With your summary", required=False, initial=True)

    def options(self) -> ResumeOptions:
        return ResumeOptions(
            max_experiences=self.cleaned_data["max_experiences"],
            max_projects=self.cleaned_data["max_projects"],
            include_summary=self.cleaned_data["include_summary"],
        )


class LetterForm(forms.Form):
    variant = forms.ChoiceField(
        label="Structure", choices=[(number, STRUCTURES[name]) for number, name in enumerate(VARIANTS)]
    )
    hiring_manager_name = forms.CharField(label="Addressed to", max_length=120, required=False,
                                          help_text="Name of the person who hires, if you know it")  # fmt: skip
    max_paragraphs = forms.IntegerField(label="Paragraphs at most", min_value=3, max_value=6, initial=4)
    supplied = forms.CharField(label="What you know of the company", required=False, max_length=1200,
                               widget=forms.Textarea(attrs={"rows": 2}),
                               help_text="One sentence a line. Otherwise only the posting is quoted.")  # fmt: skip
    custom_prompt = forms.CharField(label="A wish", required=False, max_length=500,
                                    help_text="A model follows it, as far as it is true; rules cannot")  # fmt: skip

    def options(self) -> LetterOptions:
        lines = tuple(line.strip() for line in self.cleaned_data["supplied"].splitlines() if line.strip())
        return LetterOptions(
            hiring_manager_name=self.cleaned_data["hiring_manager_name"],
            max_paragraphs=self.cleaned_data["max_paragraphs"],
            variant=int(self.cleaned_data["variant"]),
            supplied=lines,
        )


class SampleForm(forms.Form):
    document_type = forms.ChoiceField(
        label="What it is",
        choices=[(SampleDocument.Type.COVER_LETTER, "A cover letter"), (SampleDocument.Type.RESUME, "A resume")],
    )
    file = forms.FileField(required=False, allow_empty_file=True)
    text = forms.CharField(
        label="Or paste it", required=False, max_length=60_000, widget=forms.Textarea(attrs={"rows": 6})
    )
