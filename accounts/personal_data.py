"""Everything the installation holds because of one person: to hand out, and to erase.

Both follow the same rule, so that nothing can be in one and not in the other: what the database deletes with the
person (foreign keys that cascade, from the account outwards) is theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import structlog
from django.db import models, transaction
from django.db.models import Count, Q

from accounts.models import Company, Membership, User

log = structlog.get_logger()
# Secrets, pictures and numbers computed for machines: of no use to the person, and some a danger in a file.
WITHHELD_FIELDS = {"password", "api_key", "vectors", "embedding", "search", "picture"}
WITHHELD_MODELS = {"mfa.Authenticator", "socialaccount.SocialToken", "authtoken.Token", "sessions.Session"}


def export(user: User, *, now: datetime) -> dict[str, Any]:
    """{"exported_at", "rows": {model: [{field: value}]}}; encrypted fields are opened."""
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in _theirs(User.objects.get(pk=user.pk)):
        if row._meta.label not in WITHHELD_MODELS:
            rows[row._meta.label].append(_said(row))
    return {"exported_at": now.isoformat(), "rows": dict(sorted(rows.items()))}


def companies_left_alone(user: User) -> models.QuerySet[Company]:
    """Companies that nobody would hire for once this person is gone."""
    members = Company.objects.of(user).values("pk")
    return Company.objects.filter(pk__in=members).annotate(people=Count("memberships")).filter(people=1)


@transaction.atomic
def erase(*, user: User) -> None:
    """The account and all that hangs from it, with the companies that would be left without anyone."""
    # Members of those companies are locked: one who joins meanwhile keeps the company.
    alone = companies_left_alone(user)
    list(Membership.objects.select_for_update().filter(company__in=alone.values("pk")))
    for company in list(companies_left_alone(user)):
        company.delete()
    key = user.pk
    user.delete()
    log.info("account_erased", user=key)


def _theirs(user: User) -> Iterator[models.Model]:
    yield user
    seen: set[tuple[str, Any]] = {(user._meta.label, user.pk)}
    layer: list[models.Model] = [user]
    while layer:
        following: list[models.Model] = []
        for model, found in _by_model(layer).items():
            for row in _hanging_from(model, found):
                if (mark := (row._meta.label, row.pk)) not in seen:
                    seen.add(mark)
                    following.append(row)
        yield from following
        layer = following


def _by_model(rows: Iterable[models.Model]) -> dict[type[models.Model], list[models.Model]]:
    grouped: dict[type[models.Model], list[models.Model]] = defaultdict(list)
    for row in rows:
        grouped[type(row)].append(row)
    return grouped


def _hanging_from(model: type[models.Model], rows: list[models.Model]) -> Iterator[models.Model]:
    """Rows of other tables that the database deletes with these."""
    for relation in model._meta.related_objects:
        if relation.on_delete is models.CASCADE:
            wanted = Q(**{f"{relation.field.name}__in": [row.pk for row in rows]})
            yield from relation.related_model._base_manager.filter(wanted)


def _said(row: models.Model) -> dict[str, Any]:
    return {
        field.attname: field.value_from_object(row)
        for field in row._meta.concrete_fields
        if field.name not in WITHHELD_FIELDS
    }
