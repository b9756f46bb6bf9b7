"""The sections of a profile: rows in the person's order. Field names are ours; JSON Resume's are beside them.

`SECTIONS` is the one list of them; `fields` maps JSON Resume's keys to ours, and `jsonresume.py` walks it both ways.
"""

from __future__ import annotations

import re
import uuid
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models

from profiles.models.profile import Profile

# JSON Resume's iso8601: a year, a year and month, or a day.
PARTIAL_DATE = re.compile(r"^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
partial_date = RegexValidator(PARTIAL_DATE, "Write a year, or year-month.")


class PartialDateField(models.CharField):
    """A date as precise as it is known: "2021", "2021-03" or "2021-03-14"; empty where unknown or ongoing."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("max_length", 10)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.validators.append(partial_date)


def strings() -> ArrayField[list[str], list[str]]:
    """A list of short texts."""
    return ArrayField(models.TextField(), default=list, blank=True)


class Section(models.Model):
    """One entry of one section."""

    plural: ClassVar[str]
    key: ClassVar[str]
    fields: ClassVar[dict[str, str]]

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    order = models.PositiveIntegerField(default=0)
    extra = models.JSONField(default=dict, blank=True)

    class Meta:
        abstract = True
        ordering = ["order", "id"]


class Experience(Section):
    """A position held, paid or voluntary."""

    plural, key = "experiences", "work"
    fields = {
        "name": "employer",
        "position": "position",
        "location": "location",
        "url": "url",
        "startDate": "start",
        "endDate": "end",
        "summary": "summary",
        "highlights": "highlights",
    }

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="experiences")
    volunteer = models.BooleanField(default=False)
    employer = models.CharField(max_length=300, blank=True)
    position = models.CharField(max_length=300, blank=True)
    location = models.CharField(max_length=200, blank=True)
    url = models.CharField(max_length=500, blank=True)
    start = PartialDateField()
    end = PartialDateField()
    summary = models.TextField(blank=True, max_length=6000)
    highlights = strings()
    enhanced_summary = models.TextField(blank=True, max_length=6000)
    enhanced_highlights = strings()

    def __str__(self) -> str:
        return " at ".join(part for part in (self.position, self.employer) if part)

    @property
    def ongoing(self) -> bool:
        return bool(self.start) and not self.end


class Education(Section):
    plural, key = "educations", "education"
    fields = {
        "institution": "institution",
        "url": "url",
        "area": "area",
        "studyType": "study_type",
        "startDate": "start",
        "endDate": "end",
        "score": "score",
        "courses": "courses",
    }

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="educations")
    institution = models.CharField(max_length=300, blank=True)
    url = models.CharField(max_length=500, blank=True)
    area = models.CharField(max_length=300, blank=True)
    study_type = models.CharField("degree", max_length=200, blank=True)
    start = PartialDateField()
    end = PartialDateField()
    score = models.CharField("grade", max_length=80, blank=True)
    courses = strings()

    def __str__(self) -> str:
        return ", ".join(part for part in (self.study_type, self.area, self.institution) if part)


class Project(Section):
    plural, key = "projects", "projects"
    fields = {
        "name": "name",
        "description": "description",
        "highlights": "highlights",
        "keywords": "keywords",
        "startDate": "start",
        "endDate": "end",
        "url": "url",
        "roles": "roles",
        "entity": "entity",
        "type": "type",
    }

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="projects")
    name = models.CharField(max_length=300, blank=True)
    description = models.TextField(blank=True, max_length=6000)
    highlights = strings()
    keywords = strings()
    start = PartialDateField()
    end = PartialDateField()
    url = models.CharField(max_length=500, blank=True)
    roles = strings()
    entity = models.CharField(max_length=300, blank=True)
    type = models.CharField(max_length=120, blank=True)
    enhanced_description = models.TextField(blank=True, max_length=6000)
    enhanced_highlights = strings()

    def __str__(self) -> str:
        return self.name


class Skill(Section):
    plural, key = "skills", "skills"
    fields = {"name": "name", "level": "level", "keywords": "keywords"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="skills")
    name = models.CharField(max_length=300, blank=True)
    level = models.CharField(max_length=80, blank=True)
    keywords = strings()

    def __str__(self) -> str:
        return self.name


class Language(Section):
    plural, key = "languages", "languages"
    fields = {"language": "language", "fluency": "fluency"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="languages")
    language = models.CharField(max_length=80, blank=True)
    fluency = models.CharField(max_length=120, blank=True)

    def __str__(self) -> str:
        return f"{self.language} {self.fluency}".strip()


class Certificate(Section):
    plural, key = "certificates", "certificates"
    fields = {"name": "name", "date": "date", "issuer": "issuer", "url": "url"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="certificates")
    name = models.CharField(max_length=300, blank=True)
    date = PartialDateField()
    issuer = models.CharField(max_length=300, blank=True)
    url = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.name


class Publication(Section):
    plural, key = "publications", "publications"
    fields = {"name": "name", "publisher": "publisher", "releaseDate": "date", "url": "url", "summary": "summary"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="publications")
    name = models.CharField(max_length=500, blank=True)
    publisher = models.CharField(max_length=300, blank=True)
    date = PartialDateField()
    url = models.CharField(max_length=500, blank=True)
    summary = models.TextField(blank=True, max_length=6000)

    def __str__(self) -> str:
        return self.name


class Award(Section):
    plural, key = "awards", "awards"
    fields = {"title": "title", "date": "date", "awarder": "awarder", "summary": "summary"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="awards")
    title = models.CharField(max_length=300, blank=True)
    date = PartialDateField()
    awarder = models.CharField(max_length=300, blank=True)
    summary = models.TextField(blank=True, max_length=6000)

    def __str__(self) -> str:
        return self.title


class Interest(Section):
    plural, key = "interests", "interests"
    fields = {"name": "name", "keywords": "keywords"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="interests")
    name = models.CharField(max_length=300, blank=True)
    keywords = strings()

    def __str__(self) -> str:
        return self.name


class Reference(Section):
    plural, key = "references", "references"
    fields = {"name": "name", "reference": "reference"}

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="references")
    name = models.CharField(max_length=300, blank=True)
    reference = models.TextField(blank=True, max_length=6000)

    def __str__(self) -> str:
        return self.name


SECTIONS: tuple[type[Section], ...] = (
    Experience,
    Education,
    Project,
    Skill,
    Language,
    Certificate,
    Publication,
    Award,
    Interest,
    Reference,
)
