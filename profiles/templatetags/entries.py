"""What a profile's templates need of its entries."""

from __future__ import annotations

from django import template

from profiles import jsonresume
from profiles.entries import Kind
from profiles.entries import stamp as stamp_of
from profiles.models import Section
from profiles.showing import Entry, entry_of

register = template.Library()


@register.filter
def shown(row: Section, kind: Kind) -> Entry:
    """A row as `_entry_body.html` draws it."""
    fields = jsonresume.VOLUNTEER if kind.volunteer else None
    return entry_of(kind.key, "", jsonresume.entry(row, fields))


@register.filter
def stamp(row: Section) -> str:
    """What the row says now, as a fingerprint: a form sends it back, so that two tabs do not overwrite each other."""
    return stamp_of(row)
