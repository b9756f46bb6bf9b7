"""What a candidate wants of the next job, and how they want to be treated."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from profiles.models.profile import Profile
from profiles.models.sections import strings


class Preferences(models.Model):
    class Remote(models.TextChoices):
        ANY = "", "No preference"
        REMOTE = "remote", "Remote only"
        HYBRID = "hybrid", "Hybrid or remote"
        ONSITE = "onsite", "On site"

    class Period(models.TextChoices):
        HOUR = "hour", "an hour"
        DAY = "day", "a day"
        MONTH = "month", "a month"
        YEAR = "year", "a year"

    class JobType(models.TextChoices):
        FULL_TIME = "FULL_TIME", "Full time"
        PART_TIME = "PART_TIME", "Part time"
        CONTRACTOR = "CONTRACTOR", "Contract"
        TEMPORARY = "TEMPORARY", "Temporary"
        INTERN = "INTERN", "Internship"

    profile = models.OneToOneField(Profile, on_delete=models.CASCADE, related_name="preferences")
    roles = strings()
    places = strings()
    radius_km = models.PositiveIntegerField(default=50)
    remote = models.CharField(max_length=8, choices=Remote.choices, blank=True, default="")
    pay_minimum = models.PositiveIntegerField(null=True, blank=True)
    pay_maximum = models.PositiveIntegerField(null=True, blank=True)
    pay_currency = models.CharField(max_length=3, blank=True)
    pay_period = models.CharField(max_length=5, choices=Period.choices, default=Period.YEAR)
    job_types = ArrayField(models.CharField(max_length=12, choices=JobType.choices), default=list, blank=True)
    company_sizes = strings()
    start_date = models.DateField(null=True, blank=True)
    needs_sponsorship = models.BooleanField(null=True, blank=True)
    # The person asked that no ranking by machine be used on them (GDPR Art. 22): they are listed unranked.
    no_automatic_ranking = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(pay_minimum=None) | Q(pay_maximum=None) | Q(pay_minimum__lte=F("pay_maximum")),
                name="wanted_pay_runs_upwards",
            )
        ]

    def __str__(self) -> str:
        return f"Preferences of {self.profile}"
