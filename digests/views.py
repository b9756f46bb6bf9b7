"""The digest as a page."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from accounts.roles import SignedIn, candidate_required
from digests.models import Digest

SHOWN = 30


@require_GET
@candidate_required
def digest(request: SignedIn, digest_id: int | None = None) -> HttpResponse:
    """One digest, the latest without an id, and the list of those before it."""
    mine = Digest.objects.visible_to(request.user)
    shown = get_object_or_404(mine, pk=digest_id) if digest_id else mine.first()
    if shown and shown.viewed_at is None:
        Digest.objects.filter(pk=shown.pk).update(viewed_at=timezone.now())
    earlier = mine.exclude(pk=shown.pk)[:SHOWN] if shown else []
    return render(request, "digests/digest.html", {"digest": shown, "earlier": earlier})
