"""The one door to models against a server that answers, misbehaves, and is paid."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from pydantic import BaseModel

from jobmatch.ai import gateway, pricing, shared_breaker
from jobmatch.ai.models import Budget, CachedAnswer, Call, Endpoint
from jobmatch.ai.prompts import Prompt
from jobmatch.ai.trying import try_model
from tests.ai.provider_server import ProviderServer, Said

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
GOOD = Said('{"text": "Hello"}')


def until(held: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not held():
        assert time.monotonic() < end
        time.sleep(0.02)


class Text(BaseModel):
    text: str


def ask(words: str = "A resume", **options: Any) -> gateway.Reply[Text]:
    prompt = Prompt("greeting", 1, "Greet the person.", {"resume": words})
    return gateway.ask(gateway.Request(prompt, Text, "test", **options), now=NOW)


def test_without_a_model_the_rules_are_named(db: None, settings: Any) -> None:
    settings.LLM_MODEL = settings.LLM_BASE_URL = settings.LLM_API_KEY = ""
    reply = ask()
    assert (reply.value, reply.engine, reply.reason) == (None, "rules", "no_model")
    assert not Call.objects.exists()


def test_an_answer_of_the_shape_is_priced_and_remembered(server: ProviderServer) -> None:
    server.answers = [Said('{"text": "Hello"}', usage=(1000, 400, 200))]
    first, second = ask(user_id=1), ask(user_id=1)
    assert first.value == second.value == Text(text="Hello")
    assert first.engine == "gpt-4o-mini"
    assert len(server.received) == 1
    paid, cached = Call.objects.order_by("pk")
    # 600 fresh at .15, 400 cached at .075, 200 out at .60, a million.
    assert paid.cost == first.cost == Decimal("0.00024")
    assert (cached.outcome, cached.cost) == ("cached", 0)
    assert server.received[0]["response_format"]["type"] == "json_schema"


def test_a_server_without_response_formats_is_asked_in_plain_text_from_then_on(server: ProviderServer) -> None:
    def old(body: dict[str, Any]) -> Said:
        return Said("unknown field response_format", status=400) if "response_format" in body else GOOD

    server.answers = [old]
    assert ask().value
    assert [body.get("response_format", {}).get("type") for body in server.received] == [
        "json_schema",
        "json_object",
        None,
    ]
    assert ask("Another resume").value
    assert len(server.received) == 4


def test_a_wrong_shape_is_repaired_once_with_its_error_shown(server: ProviderServer) -> None:
    server.answers = [Said('{"words": "Hello"}'), GOOD]
    assert ask().value == Text(text="Hello")
    assert "Field required" in server.received[1]["messages"][-1]["content"]
    assert Call.objects.get().outcome == "repaired"
    assert Call.objects.get().input_tokens == 2000


def test_a_wrong_shape_twice_is_nothing_and_is_paid_for(server: ProviderServer) -> None:
    server.answers = [Said('{"words": "Hello"}')]
    reply = ask()
    assert (reply.value, reply.reason) == (None, "invalid")
    assert len(server.received) == 2
    assert Call.objects.get().input_tokens == 2000
    assert not CachedAnswer.objects.exists()


def test_retry_after_is_kept_to(server: ProviderServer) -> None:
    server.answers = [Said("slow down", status=429, headers={"retry-after": "0"}), GOOD]
    assert ask().value
    assert len(server.received) == 2


def test_neither_prompt_nor_key_is_logged(server: ProviderServer, capfd: Any, caplog: Any) -> None:
    server.answers = [Said("broken", status=500, headers={"retry-after": "0"})]
    with caplog.at_level("DEBUG"):
        ask("A resume of a very private person")
    logged = caplog.text + "".join(capfd.readouterr())
    assert "retry" in logged
    assert "private person" not in logged
    assert "key-of-the-installation" not in logged


def test_a_long_retry_after_is_not_waited_for(server: ProviderServer) -> None:
    server.answers = [Said("slow down", status=429, headers={"retry-after": "600"})]
    assert ask().reason == "rate_limited"
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (Said("broken", status=500, headers={"retry-after": "0"}), "unavailable"),
        (Said("wrong key", status=401), "refused"),
        (Said(raw="<html>hello</html>", content_type="text/html"), "invalid"),
        (Said(raw="{ not json"), "invalid"),
        (Said(raw='{"choices": []}'), "invalid"),
        (Said(raw='{"choices": "none"}'), "invalid"),
        (Said('{"text": "Hel', finish="length"), "truncated"),
    ],
)
def test_each_failure_has_its_reason_and_is_written_down(server: ProviderServer, said: Said, reason: str) -> None:
    server.answers = [said]
    reply = ask()
    assert (reply.value, reply.engine, reply.reason) == (None, "rules", reason)
    assert Call.objects.get().outcome == reason


def test_a_cut_off_answer_is_paid_for(server: ProviderServer) -> None:
    server.answers = [Said('{"text": "Hel', finish="length")]
    ask()
    assert Call.objects.get().output_tokens == 200


def test_a_slow_server_times_out(server: ProviderServer, settings: Any) -> None:
    settings.LLM_TIMEOUT_SECONDS = 0.2
    server.answers = [Said('{"text": "late"}', wait=1.0)]
    assert ask().reason == "timeout"


def test_the_breaker_opens_and_nobody_asks_until_it_closes(server: ProviderServer) -> None:
    server.answers = [Said("no", status=429, headers={"retry-after": "600"})]
    for number in range(shared_breaker.THRESHOLD):
        ask(f"Resume {number}")
    assert ask("One more").reason == "resting"
    assert len(server.received) == shared_breaker.THRESHOLD
    shared_breaker.worked(server.url)
    server.answers = [GOOD]
    assert ask("One more").value


def test_a_rested_endpoint_is_tried_in_the_background_and_nobody_waits(
    server: ProviderServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_breaker, "REST_SECONDS", 0.2)
    server.answers = [Said("no", status=429, headers={"retry-after": "600"})]
    for number in range(shared_breaker.THRESHOLD):
        ask(f"Resume {number}")
    time.sleep(0.3)
    server.answers = [Said('{"ready": true}', wait=0.5)]
    begun = time.monotonic()
    assert [ask(f"While it is tried {number}").reason for number in range(3)] == ["resting"] * 3
    assert time.monotonic() - begun < 0.4
    until(lambda: not shared_breaker.is_open(server.url))
    assert len(server.received) == shared_breaker.THRESHOLD + 1
    server.answers = [GOOD]
    assert ask("Afterwards").value


def test_an_endpoint_that_still_fails_rests_again(server: ProviderServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_breaker, "REST_SECONDS", 0.2)
    server.answers = [Said("no", status=429, headers={"retry-after": "600"})]
    for number in range(shared_breaker.THRESHOLD):
        ask(f"Resume {number}")
    time.sleep(0.3)
    assert ask("One").reason == "resting"
    until(lambda: len(server.received) == shared_breaker.THRESHOLD + 1)
    assert ask("Two").reason == "resting"
    assert shared_breaker.is_open(server.url)


def test_a_persons_own_key_does_not_speak_against_everybodys(server: ProviderServer, settings: Any) -> None:
    settings.LLM_USER_KEYS_ALLOWED = True
    settings.FETCH_ALLOWED_PRIVATE_HOSTS = ["127.0.0.1"]
    Endpoint.objects.create(user_id=7, base_url=server.url, model="mine", api_key="secret-of-seven")
    server.answers = [Said("no money", status=402)]
    for number in range(shared_breaker.THRESHOLD):
        ask(f"Resume {number}", user_id=7)
    assert ask("One more", user_id=7).reason == "resting"
    server.answers = [GOOD]
    assert ask("One more").value


def test_a_spent_budget_stops_and_tomorrow_goes_on(server: ProviderServer) -> None:
    Budget.objects.create(scope="installation", daily_limit=Decimal("0.0002"))
    assert ask("One", user_id=1).value
    assert ask("Two", user_id=2).reason == "over_budget"
    assert Budget.objects.get().alerted_on == NOW.date()
    prompt = Prompt("greeting", 1, "Greet.", {"resume": "Two"})
    later = gateway.ask(gateway.Request(prompt, Text, "test"), now=NOW + timedelta(days=1))
    assert later.value


def test_each_persons_budget_is_their_own(server: ProviderServer) -> None:
    Budget.objects.create(scope="each", daily_limit=Decimal("0.0002"))
    assert ask("One", user_id=1).value
    assert ask("Two", user_id=1).reason == "over_budget"
    assert ask("Two", user_id=2).value


def test_a_budget_per_scope(db: None) -> None:
    Budget.objects.create(scope="installation", daily_limit=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        Budget.objects.create(scope="installation", daily_limit=2)


def test_the_longest_name_sets_the_price(db: None) -> None:
    assert pricing.cost(model="gpt-4o-mini-2024", input_tokens=1_000_000, output_tokens=0) == Decimal("0.15")
    assert pricing.cost(model="gpt-4o", input_tokens=1_000_000, output_tokens=0) == Decimal("2.5")
    assert pricing.cost(model="llama.cpp", input_tokens=1_000_000, output_tokens=0) == 0


def test_private_values_never_reach_the_server_and_come_back(server: ProviderServer) -> None:
    private = {"name": "Zoë Straße", "email": "zoe@example.org", "phone": "+44 113 496 0101"}
    server.answers = [Said('{"text": "Dear team, [[NAME]], call [[PHONE]]"}')]
    words = "ZOË  STRASSE? Zoë\nStraße, zoe@EXAMPLE.org, (+44) 113-496-0101, +441134960101. [[EMAIL]]"
    reply = ask(words, private=private, links=("zoe@example.org",))
    sent = json.dumps(server.received, ensure_ascii=False)
    assert "zoe@" not in sent.lower()
    assert "0101" not in sent
    assert "Zoë\\nStraße" not in sent
    assert "[[EMAIL]]" in sent
    assert reply.value == Text(text="Dear team, Zoë Straße, call +44 113 496 0101")
    assert "Zoë" not in json.dumps(CachedAnswer.objects.get().value)


def test_a_persons_own_endpoint_reaches_no_private_address(server: ProviderServer, settings: Any) -> None:
    settings.LLM_USER_KEYS_ALLOWED = True
    Endpoint.objects.create(user_id=7, base_url=server.url, model="mine", api_key="secret-of-seven")
    assert ask(user_id=7).reason == "unavailable"
    assert not server.received
    assert "not on the public internet" in try_model(user_id=7)["detail"]
    settings.FETCH_ALLOWED_PRIVATE_HOSTS = ["127.0.0.1"]
    reply = ask(user_id=7)
    assert reply.engine == "mine"
    assert reply.cost == 0
    settings.LLM_TIMEOUT_SECONDS = 0.2
    server.answers = [Said('{"text": "late"}', wait=1.0)]
    assert ask("Another", user_id=7).reason == "timeout"


def test_the_connection_test_says_what_is_wrong(server: ProviderServer) -> None:
    server.answers = [Said('{"ready": true}')]
    assert try_model()["ok"]
    server.answers = [Said("Incorrect API key", status=401)]
    told = try_model()
    assert not told["ok"]
    assert "key" in told["sentence"]
    assert "Incorrect API key" in told["detail"]
