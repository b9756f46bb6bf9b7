"""What can be written for one job, as tabs."""

from __future__ import annotations

from django.urls import reverse

from jobs.models import Posting

TABS = {"studio_new": "Resume and letter", "studio_message": "Message", "studio_answer": "Answer"}


def tabs_for(posting: Posting, current: str) -> list[dict[str, object]]:
    return [
        {"label": label, "url": reverse(name, args=[posting.pk]), "current": name == current}
        for name, label in TABS.items()
    ]
