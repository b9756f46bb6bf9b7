"""Forms of mails, LinkedIn texts and answers."""

from __future__ import annotations

from typing import Any

from django import forms

from generation.answers.model import DEFAULT_LIMIT, FEWEST_CHARACTERS, LONGEST_QUESTION, MOST_CHARACTERS
from generation.letters import manner
from generation.models import Generation
from generation.outreach.model import LONGEST_ABOUT
from generation.short_texts import Wanted

TONES = [("", "As I write"), ("formal", "Formal"), ("plain", "Plain"), ("casual", "Casual")]
SIZES = [("short", "Short"), ("medium", "Medium"), ("long", "Long")]
LANGUAGES = [("", "Automatic"), *manner.LANGUAGES.items()]
PURPOSES = [
    ("cold", "A first message about this job"),
    ("applied", "After applying: where do things stand?"),
    ("interviewed", "After an interview: any news?"),
    ("thanks", "Thanks for an interview"),
]
READERS = [("manager", "Who hires"), ("recruiter", "A recruiter")]
KINDS = [
    ("headline", "Headline, at most 220 characters"),
    ("about", "About, at most 2,600 characters"),
    ("search", "Post: I am looking for work"),
    ("project", "Post: a project of mine"),
]


class MannerForm(forms.Form):
    tone = forms.ChoiceField(label="Tone", choices=TONES, required=False)
    length = forms.ChoiceField(label="Length", choices=SIZES, initial="medium")
    language = forms.ChoiceField(label="Language", choices=LANGUAGES, required=False)
    custom_prompt = forms.CharField(
        label="A wish",
        required=False,
        max_length=500,
        help_text="A model follows it, as far as it is true; rules cannot",
    )

    field_order = ["tone", "length", "language", "custom_prompt"]

    @property
    def manner(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("tone", "length", "language")}

    @property
    def own(self) -> list[Any]:
        """The fields before tone, length and language."""
        return [self[name] for name in self.fields if name not in MannerForm.base_fields]

    def made(self, document_type: str, /, **options: Any) -> Wanted:
        return Wanted(document_type, {**options, "manner": self.manner}, self.cleaned_data["custom_prompt"])


class MessageForm(MannerForm):
    purpose = forms.ChoiceField(label="What for", choices=PURPOSES)
    to = forms.ChoiceField(label="To", choices=READERS)
    recipient_name = forms.CharField(
        label="Name of the reader",
        max_length=120,
        required=False,
        help_text="As you address them: Ms Okafor, Frau Brandt",
    )
    on = forms.DateField(
        label="Applied, or talked, on",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text="Of a follow-up",
    )
    about = forms.CharField(
        label="What you talked about",
        max_length=LONGEST_ABOUT,
        required=False,
        help_text="Of a conversation, as words that follow “about”: the move to Celery",
    )

    def wanted(self) -> Wanted:
        values = self.cleaned_data
        cold = values["purpose"] == "cold"
        return self.made(
            Generation.Type.COLD_MAIL if cold else Generation.Type.FOLLOW_UP,
            purpose=values["purpose"],
            to=values["to"],
            recipient_name=values["recipient_name"],
            on=values["on"].isoformat() if values["on"] and not cold else None,
            about="" if cold else values["about"],
        )


class AnswerForm(MannerForm):
    question = forms.CharField(
        label="The question", max_length=LONGEST_QUESTION, widget=forms.Textarea(attrs={"rows": 3})
    )
    max_characters = forms.IntegerField(
        label="Characters at most",
        min_value=FEWEST_CHARACTERS,
        max_value=MOST_CHARACTERS,
        initial=DEFAULT_LIMIT,
        required=False,
        help_text="What the form takes",
    )

    def wanted(self) -> Wanted:
        values = self.cleaned_data
        limit = values["max_characters"] or DEFAULT_LIMIT
        return self.made(Generation.Type.ANSWER, question=values["question"], max_characters=limit)


class LinkedInForm(MannerForm):
    kind = forms.ChoiceField(label="What", choices=KINDS)
    project = forms.ChoiceField(label="Which project", required=False)
    looking = forms.BooleanField(label="Say that I am looking for work", required=False)

    def __init__(self, *args: Any, projects: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["project"].choices = [("", "The one that tells most"), *projects]  # type: ignore[attr-defined]
        if not projects:
            del self.fields["project"]

    def wanted(self) -> Wanted:
        values = self.cleaned_data
        project = values.get("project") or ""
        return self.made(
            Generation.Type.LINKEDIN,
            kind=values["kind"],
            looking=values["looking"],
            project=int(project) if project else None,
        )
