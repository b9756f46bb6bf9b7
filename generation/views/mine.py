"""A person's own document, by its id."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.shortcuts import get_object_or_404
from django.utils.dateparse import parse_datetime

from accounts.roles import SignedIn
from generation.models import Generation


def mine(request: SignedIn, document_id: uuid.UUID) -> Generation:
    rows = Generation.objects.visible_to(request.user).select_related("posting", "profile", "ranking")
    return get_object_or_404(rows, pk=document_id)


def seen(request: SignedIn) -> datetime | None:
    """The version that an editor was shown."""
    return parse_datetime(request.POST.get("seen", ""))
