"""The development outbox: mails that a machine without a mail server wrote to files, to be read in the browser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import get_current_timezone
from django.views.decorators.http import require_GET

SHOWN = 50
# Between two mails of one file, as Django's file backend writes it.
RULE = re.compile(rb"\n-{79}\n")


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of the outbox. number: its place, newest first, as the page's address names it."""

    number: int
    subject: str
    to: str
    at: datetime
    text: str
    html: str

    @property
    def links(self) -> list[str]:
        return list(dict.fromkeys(re.findall(r"https?://[^\s<>\"]+", self.text)))


def mails() -> list[Mail]:
    """The newest SHOWN mails, newest first."""
    folder = Path(getattr(settings, "EMAIL_FILE_PATH", ""))
    files = sorted(folder.glob("*.log"), key=lambda path: path.stat().st_mtime, reverse=True) if folder.is_dir() else []
    found: list[Mail] = []
    for path in files[:SHOWN]:
        at = datetime.fromtimestamp(path.stat().st_mtime, get_current_timezone())
        for raw in reversed([part for part in RULE.split(path.read_bytes()) if part.strip()]):
            found.append(_mail(len(found), raw, at))
    return found[:SHOWN]


def _mail(number: int, raw: bytes, at: datetime) -> Mail:
    message = message_from_bytes(raw.lstrip(), _class=EmailMessage, policy=policy.default)
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    return Mail(
        number=number,
        subject=str(message["subject"] or ""),
        to=str(message["to"] or ""),
        at=at,
        text=text.get_content() if text else "",
        html=html.get_content() if html else "",
    )


@require_GET
def outbox(request: HttpRequest) -> HttpResponse:
    """All mails of this machine; only where the operator shows them (development)."""
    if not settings.OUTBOX_VISIBLE:
        raise Http404
    return render(request, "pages/outbox.html", {"mails": mails()})
