"""What operators are told about model use."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from jobmatch.ai.models import Call
from jobmatch.ai.report import report
from tests.ai.provider_server import ProviderServer, Said
from tests.ai.test_gateway import NOW


def call(feature: str, outcome: str = "ok", ms: int = 100, cost: str = "0.01", user_id: int | None = 1) -> Call:
    return Call.objects.create(
        at=NOW,
        feature=feature,
        outcome=outcome,
        latency_ms=ms,
        cost=Decimal(cost),
        user_id=user_id,
        model="m",
        prompt="p@1",
    )


def test_the_report_adds_up(db: None) -> None:
    call("letter", ms=100)
    call("letter", ms=300)
    call("letter", "timeout", ms=500, cost="0", user_id=2)
    call("letter", "cached", ms=0, cost="0")
    told = report(now=NOW)
    (letter,) = told["features"]
    assert (letter["calls"], letter["cost"], letter["failed_percent"], letter["p50"]) == (4, Decimal("0.02"), 25.0, 300)
    assert [(row["user_id"], row["calls"], row["cost"]) for row in told["people"]] == [
        (1, 3, Decimal("0.02")),
        (2, 1, 0),
    ]


def test_operators_see_it_and_can_test_the_model(
    server: ProviderServer, olga: User, sign_in: Callable[[User], Client]
) -> None:
    call("letter")
    browser = sign_in(olga)
    assert "Who used it, day by day" in browser.get(reverse("admin:ai_call_changelist")).content.decode()
    server.answers = [Said("Incorrect API key", status=401)]
    page = browser.get(reverse("admin:ai_call_test_connection"), follow=True)
    assert "Incorrect API key" in page.content.decode()
    assert len(server.received) == 1


def test_an_operator_waits_for_no_silent_model(
    server: ProviderServer, olga: User, sign_in: Callable[[User], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobmatch.ai.admin.PATIENCE", 0.3)
    server.answers = [Said("late", wait=4)]
    begun = time.monotonic()
    page = sign_in(olga).get(reverse("admin:ai_call_test_connection"), follow=True)
    assert time.monotonic() - begun < 3
    assert "took too long" in page.content.decode()
