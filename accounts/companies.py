"""Companies: founding one, inviting to it, joining it."""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from accounts.models import Company, Invitation, Membership, User
from jobmatch.errors import Conflict, NotFound


@transaction.atomic
def found(*, user: User, name: str, website: str = "", description: str = "", place: str = "") -> Company:
    """A new company that `user` owns; whoever founds a company recruits."""
    company = Company.objects.create(
        name=name, slug=_free_slug(name), website=website, description=description, place=place
    )
    Membership.objects.create(user=user, company=company, role=Membership.Role.OWNER)
    if not user.is_recruiter:
        user.is_recruiter = True
        user.save(update_fields=["is_recruiter"])
    return company


def invite(*, company: Company, email: str, by: User) -> Invitation:
    """An open invitation. Raises Conflict: `already_member`, `already_invited`."""
    if company.memberships.filter(user__email__iexact=email).exists():
        raise Conflict("This person hires for the company already.", code="already_member")
    try:
        with transaction.atomic():
            return Invitation.objects.create(company=company, email=email.lower(), invited_by=by)
    except IntegrityError as error:
        raise Conflict("This address has an open invitation already.", code="already_invited") from error


@transaction.atomic
def join(*, invitation: Invitation, user: User, now: datetime) -> Membership:
    """Take the seat. Raises NotFound where the invitation was used or is for another address."""
    taken = Invitation.objects.filter(pk=invitation.pk, email__iexact=user.email, accepted_at=None).update(
        accepted_at=now
    )
    if not taken:
        raise NotFound("This invitation is not open for your address.", code="invitation_not_open")
    membership, _ = Membership.objects.get_or_create(user=user, company=invitation.company)
    if not user.is_recruiter:
        user.is_recruiter = True
        user.save(update_fields=["is_recruiter"])
    return membership


def _free_slug(name: str) -> str:
    base = slugify(name)[:70] or "company"
    taken = set(Company.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(slug for n in range(len(taken) + 1) if (slug := f"{base}-{n + 1}" if n else base) not in taken)
