"""The one door to language models. What comes back is an answer of the asked shape, or nothing and the reason.

Nothing is never dressed up: the caller's rules engine answers instead, and the page names it as the author.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, Generic, TypeVar

import structlog
from django.conf import settings
from pydantic import BaseModel

from jobmatch.ai import budgets, pricing, recording, shared_breaker, structured
from jobmatch.ai.beginnings import beginning
from jobmatch.ai.exchange import Stop
from jobmatch.ai.models import CachedAnswer, Call, Endpoint
from jobmatch.ai.probing import probe_if_due
from jobmatch.ai.prompts import Prompt
from jobmatch.ai.provider import Answer, ProviderFailed, Target
from jobmatch.ai.redaction import Redaction
from jobmatch.ai.scanning import scanned

Shape = TypeVar("Shape", bound=BaseModel)
GoOn = Callable[[Any], bool]
RULES = "rules"
# An answer that is watched may take so many times the longest silence: a server that drips keeps every silence short.
LONGEST = 4
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Reply(Generic[Shape]):
    """value: the answer, or None. engine: the model's name, or "rules" where the caller has to answer itself.

    reason: why there is no value: no_model, over_budget, resting, or a Call.Outcome. asked: the model that was asked,
    or would have been.
    """

    value: Shape | None
    engine: str
    reason: str = ""
    input_tokens: int = 0
    output_tokens: int = 0
    cost: Decimal = Decimal(0)
    seconds: float = 0.0
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Request(Generic[Shape]):
    """What is asked, for what and for whom. role: "writing" or "fast". private: label → value that must not leave.

    links: addresses that an answer may hold; every other one is taken out of it.
    """

    prompt: Prompt
    shape: type[Shape]
    feature: str
    user_id: int | None = None
    role: str = "writing"
    private: Mapping[str, str] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    max_tokens: int = 2000
    temperature: float = 0.3


def ask(request: Request[Shape], *, now: datetime, go_on: GoOn | None = None) -> Reply[Shape]:
    """Never raises for what a provider does; never holds a transaction (callers must not either).

    Who is not told anything meanwhile waits no longer than LLM_TIMEOUT_SECONDS in all, retries and repair included;
    who waits for a first word gives up when the endpoint is left alone.
    go_on: called several times a second while the answer comes, with its beginning as plain JSON values (scanned, and
    with private values back in their places; None where there is none yet). Once it says False the provider's
    connection is closed, and the reason is `cancelled`.
    """
    target = target_for(user_id=request.user_id, role=request.role)
    if target is None:
        return Reply(None, RULES, "no_model")
    redaction = Redaction(request.private)
    messages = [{**message, "content": redaction.hide(message["content"])} for message in request.prompt.messages()]
    key = _key(target, messages, request)
    cached = CachedAnswer.objects.filter(pk=key).first()
    if cached is not None:
        _record(request, target, [], Call.Outcome.CACHED, 0.0, now)
        return Reply(request.shape.model_validate(redaction.restore(cached.value)), target.model, asked=target.model)
    if not budgets.allowed(user_id=request.user_id, now=now):
        return Reply(None, RULES, "over_budget", asked=target.model)
    if shared_breaker.is_open(target.endpoint):
        probe_if_due(target)
        return Reply(None, RULES, "resting", asked=target.model)
    stop = partial(_stopped, target, None if go_on is None else partial(_shown, go_on, request, redaction))
    return _ask(request, target, messages, redaction, key, now=now, stop=stop, streamed=go_on is not None)


def target_for(*, user_id: int | None, role: str) -> Target | None:
    """The person's own provider where allowed and set, else the installation's; None where there is no model."""
    if settings.LLM_USER_KEYS_ALLOWED and user_id is not None:
        own = Endpoint.objects.filter(user_id=user_id).first()
        if own is not None:
            model = (own.fast_model or own.model) if role == "fast" else own.model
            return Target(own.base_url, str(own.api_key), model, own=True)
    model = settings.LLM_FAST_MODEL if role == "fast" else settings.LLM_MODEL
    if not model or not (settings.LLM_BASE_URL or settings.LLM_API_KEY):
        return None
    return Target(settings.LLM_BASE_URL or "https://api.openai.com/v1", settings.LLM_API_KEY, model)


def anybody_has_one() -> bool:
    """Whether any model may be asked here: the installation's, or one that a person brings."""
    return settings.LLM_USER_KEYS_ALLOWED or target_for(user_id=None, role="writing") is not None


def _ask(
    request: Request[Shape],
    target: Target,
    messages: list[dict[str, str]],
    redaction: Redaction,
    key: str,
    *,
    now: datetime,
    stop: Stop,
    streamed: bool,
) -> Reply[Shape]:
    started = time.monotonic()
    until = started + settings.LLM_TIMEOUT_SECONDS * (LONGEST if streamed else 1)
    options: dict[str, Any] = {"max_tokens": request.max_tokens, "temperature": request.temperature, "stop": stop}
    try:
        value, answers, repaired = structured.ask(
            target, messages, request.shape, streamed=streamed, until=until, **options
        )
    except ProviderFailed as error:
        seconds = time.monotonic() - started
        if error.counts:
            shared_breaker.failed(target.endpoint)
        _record(request, target, error.answers, error.outcome, seconds, now, messages)
        log.warning("model_call_failed", feature=request.feature, outcome=error.outcome, detail=error.detail)
        reason = "resting" if error.resting else error.outcome
        return Reply(None, RULES, reason, seconds=seconds, asked=target.model)
    seconds = time.monotonic() - started
    shared_breaker.worked(target.endpoint)
    outcome = Call.Outcome.REPAIRED if repaired else Call.Outcome.OK
    call = _record(request, target, answers, outcome, seconds, now, messages)
    dumped = scanned(value.model_dump(mode="json"), allowed=request.links)
    CachedAnswer.objects.get_or_create(key=key, defaults={"value": dumped, "model": target.model, "created_at": now})
    return Reply(
        request.shape.model_validate(redaction.restore(dumped)),
        target.model,
        input_tokens=call.input_tokens,
        output_tokens=call.output_tokens,
        cost=call.cost,
        seconds=seconds,
        asked=target.model,
    )


def _stopped(target: Target, go_on: Callable[[str], bool] | None, text: str) -> ProviderFailed | None:
    """Why nobody should wait for this answer any longer."""
    if go_on is not None and not go_on(text):
        return ProviderFailed(Call.Outcome.CANCELLED, "The person stopped it.")
    if not text and shared_breaker.is_open(target.endpoint):
        return ProviderFailed(
            Call.Outcome.UNAVAILABLE, "The endpoint failed for others and is left alone.", resting=True
        )
    return None


def _shown(go_on: GoOn, request: Request[Any], redaction: Redaction, text: str) -> bool:
    begun = beginning(text)
    return go_on(None if begun is None else redaction.restore(scanned(begun, allowed=request.links)))


def _key(target: Target, messages: Sequence[Mapping[str, str]], request: Request[Shape]) -> str:
    """Everything that the answer depends on; the redacted words, so that no private value is hashed into a key."""
    asked = [target.base_url, target.model, list(messages), request.shape.model_json_schema(), request.temperature]
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()


def _record(
    request: Request[Shape],
    target: Target,
    answers: Sequence[Answer],
    outcome: str,
    seconds: float,
    now: datetime,
    messages: Sequence[Mapping[str, str]] = (),
) -> Call:
    """Into the ledger; the words themselves only where an operator records them and something was sent."""
    if messages:
        recording.keep(
            user_id=request.user_id,
            feature=request.feature,
            model=target.model,
            messages=messages,
            answers=[answer.text for answer in answers],
            outcome=outcome,
            now=now,
        )
    used = {
        "input_tokens": sum(answer.input_tokens for answer in answers),
        "cached_tokens": sum(answer.cached_tokens for answer in answers),
        "output_tokens": sum(answer.output_tokens for answer in answers),
    }
    return Call.objects.create(
        at=now,
        user_id=request.user_id,
        feature=request.feature,
        model=target.model,
        prompt=request.prompt.label,
        # A person's own key is not this installation's money.
        cost=Decimal(0) if target.own else pricing.cost(model=target.model, **used),
        latency_ms=round(seconds * 1000),
        outcome=outcome,
        estimated=any(answer.estimated for answer in answers),
        **used,
    )
