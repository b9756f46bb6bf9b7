"""One form for every kind of entry, made from what the section's fields are."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone

from profiles import labels
from profiles.dating import UnreadableDate, read_date, runs_backwards, written
from profiles.entries import Kind
from profiles.forms import LinesField
from profiles.models import Section
from profiles.models.sections import PartialDateField

HINTS = {
    "highlights": "One a line. What you did, and what came of it: a number helps.",
    "keywords": "One a line.",
    "courses": "One a line.",
    "roles": "One a line.",
    "start": "For example: Mar 2021",
    "end": "Empty or “present” if it goes on",
    "date": "For example: Mar 2021",
    "fluency": "For example: native, fluent, B2",
}
# What an entry cannot do without: one of these has to be filled in.
NEEDED = {"skills": ("name", "keywords")}


class PeopleDateField(forms.CharField):
    """A date in a person's own words, stored as precise as it was written."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=40, **kwargs)
        self.widget.attrs["autocomplete"] = "off"

    def prepare_value(self, value: Any) -> Any:
        return written(value) if isinstance(value, str) else value

    def to_python(self, value: Any) -> str:
        try:
            return read_date(super().to_python(value) or "", today=timezone.now().date())
        except UnreadableDate as error:
            raise forms.ValidationError(str(error)) from error


class EntryForm(forms.Form):
    """The fields of one entry by our names. `kind` says which; `row` fills them."""

    def __init__(self, data: QueryDict | None = None, *, kind: Kind, row: Section | None = None) -> None:
        self.kind = kind
        initial = {ours: getattr(row, ours) for ours in kind.fields.values()} if row else {}
        # Several entries may stand open on one page: their fields need ids of their own.
        super().__init__(data, initial=initial, auto_id=f"id_{row.pk if row else kind.key}_%s")
        for key, ours in kind.fields.items():
            self.fields[ours] = _field(kind, key, ours)
        if row is None and data is None:
            # HTMX puts the form beside the link that asked for it, which keeps the focus otherwise.
            next(iter(self.fields.values())).widget.attrs["autofocus"] = True

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if runs_backwards(data.get("start", ""), data.get("end", "")):
            self.add_error("end", "This ends before it begins. Correct one of the two dates.")
        needed = NEEDED.get(self.kind.key) or tuple(
            ours for key, ours in self.kind.fields.items() if key in labels.HEADS
        )
        if not self.errors and not any(data.get(name) for name in needed):
            first = self.fields[needed[0]].label
            raise forms.ValidationError(f"Fill in at least “{first}”, so that this {self.kind.one} can be told apart.")
        return data


def _field(kind: Kind, key: str, ours: str) -> forms.Field:
    column = kind.model._meta.get_field(ours)
    said: dict[str, Any] = {
        "label": labels.field_label(kind.key, key),
        "required": False,
        "help_text": HINTS.get(ours, ""),
    }
    if key in labels.LISTS:
        return LinesField(width=2000, most=100, **said)
    if isinstance(column, PartialDateField):
        return PeopleDateField(**said)
    limit = getattr(column, "max_length", None)
    if key in labels.LONG:
        return forms.CharField(max_length=limit, widget=forms.Textarea(attrs={"rows": 3}), **said)
    return forms.CharField(max_length=limit, **said)
