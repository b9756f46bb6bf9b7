"""The connection test of a person's own model on its way."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from accounts.models import User
from generation import drafting
from generation.asking import Stopped
from generation.drafts.kind import Keep, Kind
from generation.models import Draft
from jobmatch.ai.gateway import GoOn
from jobmatch.ai.models import Call
from jobmatch.ai.trying import try_model


def begin(*, user: User, now: datetime) -> Draft:
    return drafting.begin(user=user, kind=Draft.Kind.TRIAL, now=now)


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    told = try_model(user_id=draft.user_id, go_on=go_on)
    if told["outcome"] == Call.Outcome.CANCELLED:
        raise Stopped
    return lambda: {"result": told}


def _said(value: Any) -> list[str] | None:
    return None


KIND = Kind(compose, _said)
