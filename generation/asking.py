"""Asking a model for something that its person may no longer want."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from pydantic import BaseModel

from jobmatch.ai import gateway
from jobmatch.ai.gateway import RULES, GoOn, Reply, Request
from jobmatch.ai.models import Call

Shape = TypeVar("Shape", bound=BaseModel)
CHOSEN = "chosen"  # the person asked for the rules


class Stopped(Exception):
    """Nobody wants it any more."""


def asked(request: Request[Shape], *, now: datetime, go_on: GoOn | None = None, by_rules: bool = False) -> Reply[Shape]:
    """As `gateway.ask`. Raises Stopped once `go_on` says no; with `by_rules` no model is asked."""
    if by_rules:
        return Reply(None, RULES, CHOSEN)
    reply = gateway.ask(request, now=now, go_on=go_on)
    if reply.reason == Call.Outcome.CANCELLED:
        raise Stopped
    return reply
