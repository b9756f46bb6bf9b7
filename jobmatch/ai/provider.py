"""One request to any OpenAI-compatible server: timeouts, retries with jitter, and every failure by its kind."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import httpx2
import openai
import stamina
from django.conf import settings
from openai import OpenAI

from jobmatch.ai.models import Call
from jobmatch.ai.public import public_client

ATTEMPTS = 3
LONGEST_RETRY_AFTER = 10.0
slots = threading.BoundedSemaphore(settings.LLM_CONCURRENCY)


@dataclass(frozen=True, slots=True)
class Target:
    """Where to ask and as whom."""

    base_url: str
    api_key: str
    model: str
    # A person's own address: it may lead to the public internet only.
    own: bool = False


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

    answers: what the provider did send; it was paid for all the same.
    """

    def __init__(self, outcome: str, detail: str, *, answers: tuple[Answer, ...] = ()) -> None:
        super().__init__(detail)
        self.outcome, self.detail, self.answers = outcome, detail, answers

    @property
    def counts(self) -> bool:
        """Whether it speaks against the endpoint (for the breaker) or only against this request."""
        return self.outcome in (Call.Outcome.TIMEOUT, Call.Outcome.UNAVAILABLE, Call.Outcome.RATE_LIMITED)


class FormatNotSupported(Exception):
    """The server knows nothing of the response format that was asked for."""


def complete(
    target: Target,
    messages: list[dict[str, str]],
    *,
    response_format: dict[str, Any] | None = None,
    max_tokens: int,
    temperature: float,
) -> Answer:
    """One answer. Retries what may pass (429 with its Retry-After, 5xx, timeouts), at most ATTEMPTS times.

    Raises ProviderFailed; FormatNotSupported where `response_format` is the trouble.
    """
    options: dict[str, Any] = {"max_tokens": max_tokens, "temperature": temperature}
    if response_format is not None:
        options["response_format"] = response_format
    with slots:
        try:
            reply = create(_client(target), target, messages, options)
        except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
            if response_format is not None:
                raise FormatNotSupported(str(error)) from error
            raise failure(error) from error
        except openai.OpenAIError as error:
            raise failure(error) from error
        except ValueError as error:
            raise ProviderFailed(Call.Outcome.INVALID, f"The server did not answer with JSON: {error}") from error
    return _answer(reply)


@stamina.retry(on=lambda error: _retriable(error), attempts=ATTEMPTS, wait_initial=0.3, wait_max=4.0, timeout=60.0)
def create(client: OpenAI, target: Target, messages: list[dict[str, str]], options: dict[str, Any]) -> Any:
    """What the library gives for one request, retried as `complete` says. Raises openai.OpenAIError, ValueError."""
    # The library's overloads know only its own literals; tests check what is sent with a real server.
    send: Any = client.chat.completions.create
    return send(model=target.model, messages=messages, **options)


def _retriable(error: Exception) -> bool | float:
    """True to retry with jitter, seconds where the server said how long, False to give up."""
    if isinstance(error, openai.RateLimitError | openai.InternalServerError):
        stated = error.response.headers.get("retry-after", "")
        if not stated.replace(".", "", 1).isdigit():
            return True
        # Longer than a person waits: the rules engine answers now.
        return float(stated) if float(stated) <= LONGEST_RETRY_AFTER else False
    return isinstance(error, openai.APIConnectionError) and not isinstance(error, openai.APITimeoutError)


@lru_cache(maxsize=16)
def _client(target: Target) -> OpenAI:
    return client_of(target, public_client() if target.own else None)


def client_of(target: Target, http_client: httpx2.Client | None) -> OpenAI:
    # Retries are ours, so that they are counted once and respect the breaker.
    return OpenAI(
        base_url=target.base_url,
        api_key=target.api_key or "none",
        timeout=settings.LLM_TIMEOUT_SECONDS,
        max_retries=0,
        http_client=http_client,
    )


def failure(error: openai.OpenAIError) -> ProviderFailed:
    """A library error by its kind."""
    kinds: list[tuple[type[Exception], str]] = [
        (openai.APITimeoutError, Call.Outcome.TIMEOUT),
        (openai.APIConnectionError, Call.Outcome.UNAVAILABLE),
        (openai.RateLimitError, Call.Outcome.RATE_LIMITED),
        (openai.InternalServerError, Call.Outcome.UNAVAILABLE),
    ]
    outcome = next((outcome for kind, outcome in kinds if isinstance(error, kind)), Call.Outcome.REFUSED)
    return ProviderFailed(outcome, _said(error))


def _said(error: Exception) -> str:
    said = str(error)
    if isinstance(error, openai.APIConnectionError) and error.__cause__ is not None:
        said = f"{said} {error.__cause__}"
    return " ".join(said.split())[:300]


def _answer(reply: Any) -> Answer:
    choices = getattr(reply, "choices", None)
    if not isinstance(choices, list) or not choices or getattr(choices[0], "message", None) is None:
        raise ProviderFailed(Call.Outcome.INVALID, "The server answered without a choice.")
    answer = counted(choices[0].message.content or "", getattr(reply, "usage", None))
    if choices[0].finish_reason == "length":
        return Answer(answer.text, answer.input_tokens, answer.cached_tokens, answer.output_tokens, truncated=True)
    return answer


def counted(text: str, usage: Any) -> Answer:
    """The words with the tokens that the provider counted; none where it counted nothing."""
    details = getattr(usage, "prompt_tokens_details", None)
    return Answer(
        text=text,
        input_tokens=getattr(usage, "prompt_tokens", 0) or 0,
        cached_tokens=getattr(details, "cached_tokens", 0) or 0,
        output_tokens=getattr(usage, "completion_tokens", 0) or 0,
    )
