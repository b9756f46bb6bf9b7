"""What a document is written from: one profile and one posting, as the pure cores take them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from accounts.models import User
from generation.letters import LetterOptions
from generation.models import Confirmation, Draft
from jobmatch.errors import NotFound
from jobs.models import Posting
from jobs.parsing.model import ParsedPosting
from jobs.postings import parsed_of
from profiles import jsonresume
from profiles.models import Profile


@dataclass(frozen=True)
class Own:
    """What is written from the profile alone.

    experience_ids and project_ids name the entries of `resume`'s work and projects, in their order.
    """

    profile: Profile

    @property
    def owner(self) -> User:
        """Documents are written for people who sign in; profiles without one are read, never written for."""
        assert self.profile.user is not None
        return self.profile.user

    @cached_property
    def resume(self) -> dict[str, Any]:
        """The profile as JSON Resume, with the better wording that its owner accepted."""
        return jsonresume.as_resume(self.profile, enhanced=True)

    @property
    def job(self) -> ParsedPosting | None:
        return None

    @property
    def experience_ids(self) -> list[str]:
        return [str(row.pk) for row in self.profile.experiences.all() if not row.volunteer]

    @property
    def project_ids(self) -> list[str]:
        return [str(row.pk) for row in self.profile.projects.all()]

    @property
    def private(self) -> dict[str, str]:
        """What never leaves for a model, by label."""
        return private_of(self.resume)

    @property
    def confirmed(self) -> tuple[str, ...]:
        return tuple(Confirmation.objects.filter(profile=self.profile).values_list("text", flat=True))

    def vouched(self, options: Mapping[str, Any]) -> tuple[str, ...]:
        """Facts that the person confirmed, and what they vouched for by the options that a text was written with."""
        if "vouched" in options:
            return (*self.confirmed, *options["vouched"])
        asked = LetterOptions(company_name=options.get("company_name", ""), supplied=tuple(options.get("supplied", ())))
        return (*self.confirmed, *asked.facts)


@dataclass(frozen=True)
class Material(Own):
    """One profile and one posting."""

    posting: Posting

    @cached_property
    def job(self) -> ParsedPosting:
        return parsed_of(self.posting)


def private_of(resume: Mapping[str, Any]) -> dict[str, str]:
    """What of a JSON Resume never leaves for a model, by label."""
    basics = resume["basics"]
    values = {"name": basics.get("name"), "email": basics.get("email"), "phone": basics.get("phone")}
    values["address"] = (basics.get("location") or {}).get("address")
    return {label: str(value) for label, value in values.items() if value}


def material_of(*, user: User, posting_id: uuid.UUID | str) -> Material:
    """Raises NotFound `no_profile` where there is nothing to write from, `no_job` where the posting is not visible."""
    profile = own_of(user).profile
    posting = Posting.objects.visible_to(user).filter(pk=posting_id).first()
    if posting is None:
        raise NotFound("Job not found", code="no_job")
    return Material(profile, posting)


def own_of(user: User) -> Own:
    """Raises NotFound `no_profile` where there is nothing to write from."""
    profile = Profile.objects.with_sections().filter(user=user).first()
    if profile is None or not profile.name:
        raise NotFound("No profile found for user. Create a profile first.", code="no_profile")
    return Own(profile)


def can_write_for(user: User) -> bool:
    """Whether `own_of` has something to write from."""
    return Profile.objects.filter(user=user).exclude(name="").exists()


def material_in(draft: Draft) -> Material:
    """What a draft is written from, as its owner's profile and the posting are by now. Raises NotFound `no_profile`."""
    profile = Profile.objects.with_sections().filter(user=draft.user).first()
    if profile is None or draft.posting is None:
        raise NotFound("No profile found for user. Create a profile first.", code="no_profile")
    return Material(profile, draft.posting)
