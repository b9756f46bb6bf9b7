"""One request to any OpenAI-compatible server: where it goes, what is tried again, and every failure by its kind."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2
import openai
import stamina
from django.conf import settings
from openai import OpenAI

from jobmatch.ai.models import Call

ATTEMPTS = 3
LONGEST_RETRY_AFTER = 10.0
slots = threading.BoundedSemaphore(settings.LLM_CONCURRENCY)
Outcome = Call.Outcome
# What providers call an account without money: OpenAI, Azure; DeepSeek and OpenRouter say it by 402.
NO_CREDIT_CODES = {"insufficient_quota", "billing_hard_limit_reached", "insufficient_balance"}
DECLINED_CODES = {"content_filter", "content_policy_violation", "moderation_blocked"}


@dataclass(frozen=True, slots=True)
class Target:
    """Where to ask and as whom."""

    base_url: str
    # Never in a log line.
    api_key: str = field(repr=False)
    model: str
    # A person's own address: it may lead to the public internet only.
    own: bool = False

    @property
    def endpoint(self) -> str:
        """What the breaker counts for: a person's own key must not speak against everybody's."""
        return f"{self.base_url} {self.api_key}" if self.own else self.base_url


@dataclass(frozen=True, slots=True)
class Answer:
    """The words of the model and what they took."""

    text: str
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    truncated: bool = False
    # The provider did not say what it counted: tokens are reckoned from the words.
    estimated: bool = False


class ProviderFailed(Exception):
    """No usable answer. outcome: Call.Outcome; detail: what exactly was wrong, for the connection test and the log.

    status: of HTTP, 0 where there was none. answers: what the provider did send; it was paid for all the same.
    resting: it was not this request's fault, the endpoint is being left alone.
    """

    def __init__(
        self, outcome: str, detail: str, *, status: int = 0, answers: tuple[Answer, ...] = (), resting: bool = False
    ) -> None:
        super().__init__(detail)
        self.outcome, self.detail, self.status = outcome, detail, status
        self.answers, self.resting = answers, resting

    @property
    def counts(self) -> bool:
        """Whether it speaks against the endpoint (for the breaker) or only against this request."""
        against = (Outcome.TIMEOUT, Outcome.UNAVAILABLE, Outcome.RATE_LIMITED, Outcome.NO_CREDIT, Outcome.INVALID)
        return not self.resting and self.outcome in against

    def with_answers(self, *answers: Answer) -> ProviderFailed:
        """The same, where `answers` were paid for before."""
        return ProviderFailed(
            self.outcome,
            self.detail,
            status=self.status,
            answers=(*answers, *self.answers),
            resting=self.resting,
        )


def create(client: OpenAI, target: Target, messages: list[dict[str, str]], options: Mapping[str, Any]) -> Any:
    """What the library gives for one request. What may pass (429 with its Retry-After, 5xx, a broken connection) is
    tried again, at most ATTEMPTS times in all. Raises openai.OpenAIError, ValueError."""
    # The library's overloads know only its own literals; tests check what is sent with a real server.
    send: Any = client.chat.completions.create
    # Not as a decorator, which would log what it was called with: prompts, and the key.
    for attempt in stamina.retry_context(
        on=_retriable, attempts=ATTEMPTS, wait_initial=0.3, wait_max=4.0, timeout=60.0
    ):
        with attempt:
            return send(model=target.model, messages=messages, **options)
    raise AssertionError("stamina ends with an answer or an error")


def _retriable(error: Exception) -> bool | float:
    """True to retry with jitter, seconds where the server said how long, False to give up."""
    if isinstance(error, openai.RateLimitError | openai.InternalServerError):
        if outcome_of(error) != (
            Outcome.RATE_LIMITED if isinstance(error, openai.RateLimitError) else Outcome.UNAVAILABLE
        ):
            return False
        seconds = _retry_after(error.response.headers)
        # Longer than a person waits: the rules engine answers now.
        return True if seconds is None else seconds if seconds <= LONGEST_RETRY_AFTER else False
    return isinstance(error, openai.APIConnectionError) and not isinstance(error, openai.APITimeoutError)


def _retry_after(headers: httpx2.Headers) -> float | None:
    """Seconds, stated as such, in milliseconds, or as a date (RFC 9110); None where nothing is stated."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(float(headers[name]) * unit, 0.0)
        except (KeyError, ValueError):
            continue
    try:
        left = parsedate_to_datetime(headers.get("retry-after", "")) - datetime.now(UTC)
    except (ValueError, TypeError):
        return None
    return max(left.total_seconds(), 0.0)


def client_of(target: Target, http_client: httpx2.Client | None) -> OpenAI:
    """A client of this address. What stands after `?` goes with every request; Azure gets its key as it likes it."""
    url = httpx2.URL(target.base_url)
    azure = {"api-key": target.api_key} if url.host.endswith(".azure.com") else None
    return OpenAI(
        base_url=str(url.copy_with(query=None)),
        api_key=target.api_key or "none",
        timeout=settings.LLM_TIMEOUT_SECONDS,
        # Retries are ours, so that they are counted once and respect the breaker.
        max_retries=0,
        default_query=dict(url.params),
        default_headers=azure,
        http_client=http_client,
    )


def failure(error: Exception) -> ProviderFailed:
    """Whatever a request failed with, by its kind. What no provider can cause is raised again."""
    said = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    if isinstance(error, openai.OpenAIError):
        status = error.status_code if isinstance(error, openai.APIStatusError) else 0
        return ProviderFailed(outcome_of(error), _said(error), status=status)
    if isinstance(error, httpx2.TimeoutException):
        return ProviderFailed(Outcome.TIMEOUT, said)
    if isinstance(error, httpx2.HTTPError):
        return ProviderFailed(Outcome.UNAVAILABLE, said)
    if isinstance(error, ValueError):
        return ProviderFailed(Outcome.INVALID, f"The server did not answer with JSON: {said}")
    raise error


def outcome_of(error: openai.OpenAIError) -> Call.Outcome:
    """A library error as what is written down of it."""
    code = str(getattr(error, "code", "") or "")
    status = error.status_code if isinstance(error, openai.APIStatusError) else 0
    if status == 402 or code in NO_CREDIT_CODES:
        return Outcome.NO_CREDIT
    if code in DECLINED_CODES:
        return Outcome.DECLINED
    if isinstance(error, openai.APITimeoutError) or status in (408, 504):
        return Outcome.TIMEOUT
    if status == 429:
        return Outcome.RATE_LIMITED
    # An error without a status came in the midst of a stream: the server broke down over it.
    return Outcome.UNAVAILABLE if status == 0 or status >= 500 else Outcome.REFUSED


def _said(error: Exception) -> str:
    said = str(error)
    if isinstance(error, openai.APIConnectionError) and error.__cause__ is not None:
        said = f"{said} {error.__cause__}"
    return " ".join(said.split())[:300]


def counted(text: str, usage: Any) -> Answer:
    """The words with the tokens that the provider counted; none where it counted nothing."""
    details = getattr(usage, "prompt_tokens_details", None)
    return Answer(
        text=text,
        input_tokens=getattr(usage, "prompt_tokens", 0) or 0,
        cached_tokens=getattr(details, "cached_tokens", 0) or 0,
        output_tokens=getattr(usage, "completion_tokens", 0) or 0,
    )
