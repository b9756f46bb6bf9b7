"""Filters of the lists of matches and jobs: the same words in pages and API."""

from __future__ import annotations

import django_filters
from django import forms
from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import F, QuerySet

from jobs.models import Match, Posting

EMPLOYMENT = [
    ("FULL_TIME", "Full time"),
    ("PART_TIME", "Part time"),
    ("CONTRACTOR", "Contract"),
    ("TEMPORARY", "Temporary"),
    ("INTERN", "Internship"),
]
BANDS = [(80, "Strong"), (65, "Good or better"), (50, "Possible or better")]


def _holds(queryset: QuerySet, name: str, value: str) -> QuerySet:
    return queryset.filter(**{f"{name}__contains": [value]}) if value else queryset


class PostingFilter(django_filters.FilterSet):
    q = django_filters.CharFilter(method="with_words", label="Words")
    place = django_filters.CharFilter(field_name="place", lookup_expr="icontains", label="Place")
    remote = django_filters.MultipleChoiceFilter(
        choices=Posting.Remote.choices[1:], label="Where", widget=forms.CheckboxSelectMultiple
    )
    employment = django_filters.ChoiceFilter(
        field_name="employment_types", choices=EMPLOYMENT, method="with_type", label="Type", empty_label="Any type"
    )
    pay = django_filters.NumberFilter(field_name="pay_annual_maximum", lookup_expr="gte", label="Pay a year from")

    class Meta:
        model = Posting
        fields: list[str] = []

    def with_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        # Best first by words; without words the list stays newest first.
        query = SearchQuery(value, search_type="websearch", config="english")
        ranked = queryset.filter(search=query).annotate(rank=SearchRank(F("search"), query))
        return ranked.order_by("-rank", "-date_posted", "id")

    def with_type(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return _holds(queryset, name, value)


class MatchFilter(django_filters.FilterSet):
    q = django_filters.CharFilter(method="with_words", label="Words")
    min_score = django_filters.NumberFilter(field_name="total", lookup_expr="gte", label="Score from")
    place = django_filters.CharFilter(field_name="posting__place", lookup_expr="icontains", label="Place")
    remote = django_filters.MultipleChoiceFilter(
        field_name="posting__remote",
        choices=Posting.Remote.choices[1:],
        label="Where",
        widget=forms.CheckboxSelectMultiple,
    )
    employment = django_filters.ChoiceFilter(
        field_name="posting__employment_types",
        choices=EMPLOYMENT,
        method="with_type",
        label="Type",
        empty_label="Any type",
    )
    state = django_filters.ChoiceFilter(
        choices=Match.State.choices, label="State", method="in_state", empty_label="Open"
    )

    class Meta:
        model = Match
        fields: list[str] = []

    def with_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(posting__search=SearchQuery(value, search_type="websearch", config="english"))

    def with_type(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return _holds(queryset, name, value)

    def in_state(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(state=value)

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        # Dismissed jobs are gone from the list until asked for.
        queryset = super().filter_queryset(queryset)
        return queryset if self.form.cleaned_data.get("state") else queryset.exclude(state=Match.State.DISMISSED)
