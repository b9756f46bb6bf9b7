"""Changes to single entries of a profile: added, corrected, moved, taken out and taken back.

Every change locks the profile, so two tabs take turns; a correction carries the stamp of what its person saw, so the
second tab is told instead of overwriting the first.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import models, transaction
from django.forms.models import model_to_dict

from jobmatch.errors import Conflict, NotFound
from profiles import editing, jsonresume, labels, versions
from profiles.models import SECTIONS, Experience, Profile, RemovedEntry, Section

TAKE_BACK = timedelta(days=1)
CHANGED = Conflict(
    "This entry was changed in another tab or by a resume. Reload the page to see how it stands now.",
    code="entry_changed",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A section by its JSON Resume key; work and volunteer are rows of one table."""

    key: str
    model: type[Section]
    volunteer: bool = False

    @property
    def label(self) -> str:
        return labels.SECTIONS[self.key]

    @property
    def one(self) -> str:
        return labels.ONE[self.key]

    @property
    def fields(self) -> dict[str, str]:
        """JSON Resume's keys → our field names, in the order of a form."""
        fields = jsonresume.VOLUNTEER if self.volunteer else self.model.fields
        return dict(sorted(fields.items(), key=lambda pair: labels.rank(pair[0])))

    def rows(self, profile: Profile) -> list[Section]:
        """The entries in their order; uses what `with_sections` has fetched."""
        rows = list(getattr(profile, self.model.plural).all())
        return [row for row in rows if getattr(row, "volunteer", False) == self.volunteer]


KINDS = {model.key: Kind(model.key, model) for model in SECTIONS}
KINDS["volunteer"] = Kind("volunteer", Experience, volunteer=True)


def kind_of(key: str) -> Kind:
    """Raises NotFound for a section that there is not."""
    if key not in KINDS:
        raise NotFound("There is no such section.")
    return KINDS[key]


def find(profile: Profile, kind: Kind, entry_id: uuid.UUID) -> Section:
    """Raises NotFound where the profile has no such entry (any more)."""
    for row in kind.rows(profile):
        if row.pk == entry_id:
            return row
    raise NotFound("This entry is not in your profile any more. Reload the page to see what is.")


def stamp(row: Section) -> str:
    """A fingerprint of what the entry says."""
    said = json.dumps(model_to_dict(row, exclude=["id", "order", "profile"]), sort_keys=True, default=str)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


@transaction.atomic
def add(*, profile: Profile, kind: Kind, values: dict[str, Any], now: datetime) -> Section:
    """A new entry on top of its section. `values` by our field names."""
    profile = _locked(profile, now=now)
    row = kind.model(profile=profile, **values)  # type: ignore[misc]
    if kind.volunteer:
        row.volunteer = True  # type: ignore[attr-defined]
    rows = kind.rows(profile)
    row.save()
    _number([row, *rows])
    editing.announce(profile, now=now)
    return row


@transaction.atomic
def change(
    *, profile: Profile, kind: Kind, entry_id: uuid.UUID, values: dict[str, Any], seen: str, now: datetime
) -> Section:
    """Write `values` over an entry. Raises Conflict (`entry_changed`) where it no longer is what `seen` stamps."""
    profile = _locked(profile, now=now)
    row = find(profile, kind, entry_id)
    if stamp(row) != seen:
        raise CHANGED
    for key, ours in kind.fields.items():
        if ours in values and getattr(row, ours) != values[ours]:
            setattr(row, ours, values[ours])
            row.extra.pop(key, None)
            # Better wording was of the words that stood here.
            if hasattr(row, f"enhanced_{ours}"):
                setattr(row, f"enhanced_{ours}", type(values[ours])())
    row.save()
    editing.announce(profile, now=now)
    return row


@transaction.atomic
def remove(*, profile: Profile, kind: Kind, entry_id: uuid.UUID, now: datetime) -> RemovedEntry:
    """Take an entry out; for a day it can be taken back."""
    profile = _locked(profile, now=now)
    row = find(profile, kind, entry_id)
    fields = [field for field in row._meta.concrete_fields if not isinstance(field, models.ForeignKey)]
    values = {field.attname: field.value_from_object(row) for field in fields}
    kept = RemovedEntry.objects.create(
        profile=profile, section=kind.key, values=values | {"id": str(row.pk)}, created_at=now
    )
    row.delete()
    editing.announce(profile, now=now)
    return kept


@transaction.atomic
def take_back(*, removed: RemovedEntry, now: datetime) -> Section:
    """The entry as it was, where it was; a second time it is there already."""
    profile, kind = _locked(removed.profile, now=now), kind_of(removed.section)
    row, made = kind.model._default_manager.get_or_create(
        pk=uuid.UUID(removed.values["id"]),
        defaults={"profile": profile} | {key: value for key, value in removed.values.items() if key != "id"},
    )
    removed.delete()
    if made:
        editing.announce(profile, now=now)
    return row


@transaction.atomic
def shift(*, profile: Profile, kind: Kind, entry_id: uuid.UUID, by: int, now: datetime) -> None:
    """Move an entry up (-1) or down (1); at the end of the list nothing happens."""
    rows = kind.rows(_locked(profile, now=now))
    at = next((n for n, row in enumerate(rows) if row.pk == entry_id), None)
    if at is None or not 0 <= at + by < len(rows):
        return
    rows[at], rows[at + by] = rows[at + by], rows[at]
    _number(rows)
    editing.announce(profile, now=now)


@transaction.atomic
def reorder(*, profile: Profile, kind: Kind, ids: Sequence[str], now: datetime) -> None:
    """Put the entries into the order of `ids`; those that it does not name keep theirs, behind."""
    wanted = {name: number for number, name in enumerate(ids)}
    rows = kind.rows(_locked(profile, now=now))
    _number(sorted(rows, key=lambda row: wanted.get(str(row.pk), len(wanted))))
    editing.announce(profile, now=now)


def forget_removed(*, now: datetime) -> int:
    """Entries that nobody took back in time; how many went."""
    gone, _ = RemovedEntry.objects.filter(created_at__lt=now - TAKE_BACK).delete()
    return gone


def _locked(profile: Profile, *, now: datetime) -> Profile:
    """The profile for this change alone; how it stood before a first change is kept in the history."""
    locked = Profile.objects.select_for_update().get(pk=profile.pk)
    versions.record_before_editing(profile=locked, now=now)
    return locked


def _number(rows: Sequence[Section]) -> None:
    for number, row in enumerate(rows):
        row.order = number
    if rows:
        type(rows[0])._default_manager.bulk_update(rows, ["order"])
