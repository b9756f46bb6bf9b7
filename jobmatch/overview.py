"""What an operator sees first: a few numbers of each app, and which of them ask for a hand.

The kernel knows no app: each registers what it has to tell in its `admin.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone


@dataclass(frozen=True, slots=True)
class Sign:
    """One number. note: what it means in words. url: where more of it stands. asks: whether somebody should look."""

    label: str
    value: str
    note: str = ""
    url: str = ""
    asks: bool = False


Teller = Callable[[datetime], Iterator[Sign]]
_tellers: list[Teller] = []


def tells(teller: Teller) -> Teller:
    """Register who tells signs; they are asked anew at each view."""
    _tellers.append(teller)
    return teller


def signs(now: datetime) -> list[Sign]:
    """All of them, those that ask for a hand first."""
    return sorted((sign for teller in _tellers for sign in teller(now)), key=lambda sign: not sign.asks)


def dashboard(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """What the front page of the admin gets, beside what it has."""
    return {**context, "title": "Overview", "signs": signs(timezone.now())}
