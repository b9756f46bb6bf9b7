"""Many at once before a provider that is down, silent, or talks nonsense: the rules answer soon, nothing is charged."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connections
from pydantic import BaseModel

from jobmatch.ai import gateway, shared_breaker
from jobmatch.ai.models import Call
from jobmatch.ai.prompts import Prompt
from tests.ai.conftest import server as server
from tests.ai.provider_server import ProviderServer, Said

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


class Text(BaseModel):
    text: str


def ask(number: int) -> tuple[str, float]:
    """(why there is no answer, when it was said: of time.monotonic())."""
    prompt = Prompt("greeting", 1, "Greet.", {"resume": f"Resume {number}"})
    try:
        return gateway.ask(gateway.Request(prompt, Text, "test"), now=NOW).reason, time.monotonic()
    finally:
        connections.close_all()


def test_who_waits_for_a_silent_provider_is_answered_once_the_breaker_opens(
    server: ProviderServer, settings: Any
) -> None:
    settings.LLM_TIMEOUT_SECONDS = 20.0
    server.answers = [Said("{}", wait=20)]
    with ThreadPoolExecutor(8) as people:
        waiting = [people.submit(ask, number) for number in range(8)]
        time.sleep(0.5)
        opened = time.monotonic()
        for _ in range(shared_breaker.THRESHOLD):
            shared_breaker.failed(server.url)
        answered = [one.result() for one in waiting]
    assert {reason for reason, _ in answered} == {"resting"}
    assert max(at for _, at in answered) - opened < 2
    assert ask(9)[0] == "resting"
    assert {call.cost for call in Call.objects.all()} == {0}


def test_failures_at_the_same_instant_are_all_counted_in_the_database(settings: Any) -> None:
    table = "cache_of_a_test"
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": table}}
    call_command("createcachetable")
    together = Barrier(shared_breaker.THRESHOLD)

    def fail() -> None:
        try:
            together.wait(10)
            shared_breaker.failed("http://somewhere.example/v1")
        finally:
            connections.close_all()

    with ThreadPoolExecutor(shared_breaker.THRESHOLD) as people:
        for one in [people.submit(fail) for _ in range(shared_breaker.THRESHOLD)]:
            one.result()
    assert shared_breaker.is_open("http://somewhere.example/v1")
    shared_breaker.worked("http://somewhere.example/v1")
    assert not shared_breaker.is_open("http://somewhere.example/v1")


@pytest.mark.parametrize(
    "said",
    [
        Said("broken", status=500, headers={"retry-after": "0"}),
        Said(raw="<html>down for maintenance</html>", content_type="text/html"),
        Said(raw="{ not json"),
        Said("Lovely weather today."),
    ],
    ids=["down", "page", "broken-json", "nonsense"],
)
def test_a_provider_that_fails_for_everybody_is_left_alone(server: ProviderServer, said: Said) -> None:
    server.answers = [said]
    for number in range(shared_breaker.THRESHOLD):
        assert ask(number)[0] in ("unavailable", "invalid")
    before = len(server.received)
    for number in range(20):
        assert ask(100 + number)[0] == "resting"
    assert len(server.received) == before


def test_retries_count_towards_the_time_that_anybody_waits(server: ProviderServer, settings: Any) -> None:
    settings.LLM_TIMEOUT_SECONDS = 0.6
    server.answers = [Said("{", status=500, headers={"retry-after": "0.4"})]
    begun = time.monotonic()
    assert ask(1)[0] in ("timeout", "unavailable")
    assert time.monotonic() - begun < 2
