"""Forms of hiring: a company, a posting, resumes to rank."""

from __future__ import annotations

from typing import Any

from django import forms

from accounts.models import Company
from jobs.models import Posting
from jobs.postings import Stated


class CompanyForm(forms.ModelForm):
    class Meta:
        model = Company
        fields = ["name", "website", "place", "description"]
        help_texts = {"place": "Where most people work, for example: Leeds, UK"}


class PostingForm(forms.Form):
    """The words of the posting, and what the form says wins over what is read from them."""

    company = forms.ModelChoiceField(queryset=Company.objects.none(), empty_label=None)
    text = forms.CharField(
        label="The posting",
        max_length=60_000,
        min_length=40,
        widget=forms.Textarea(attrs={"rows": 18}),
        help_text="Paste it as it is. Title, place, pay and requirements are read from it; check them in the preview.",
        error_messages={"min_length": "Write at least a few sentences: what the job is and what it asks for."},
    )
    title = forms.CharField(required=False, max_length=300, help_text="Left empty: read from the posting.")
    place = forms.CharField(required=False, max_length=300)
    pay = forms.CharField(required=False, max_length=120, help_text="For example: £31,000 to £36,000 a year")

    def __init__(self, *args: Any, companies: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["company"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = companies
        if len(companies) == 1:
            field.initial = companies[0]

    def stated(self) -> Stated:
        data = self.cleaned_data
        return Stated(title=data["title"], place=data["place"], pay=data["pay"])


class StatusForm(forms.Form):
    status = forms.ChoiceField(choices=Posting.Status.choices)


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """Several files in one field; each is checked as one."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> Any:
        given = data if isinstance(data, list | tuple) else [data]
        return [super(ManyFilesField, self).clean(item, initial) for item in given]


class ResumesForm(forms.Form):
    MOST = 50

    files = ManyFilesField(label="Resumes")  # type: ignore[assignment]  # the field shadows nothing that is used

    def clean_files(self) -> list[Any]:
        files: list[Any] = self.cleaned_data["files"]
        if len(files) > self.MOST:
            raise forms.ValidationError(f"Upload up to {self.MOST} resumes at a time.")
        return files
