"""One request whose answer is told as it comes, and which stops at once when nobody wants it any more."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import httpx2
import openai
from django.conf import settings

from jobmatch.ai import provider
from jobmatch.ai.line import Line
from jobmatch.ai.models import Call
from jobmatch.ai.pricing import CHARACTERS_A_TOKEN
from jobmatch.ai.provider import Answer, FormatNotSupported, ProviderFailed, Target

GoOn = Callable[[str], bool]
BEAT = 0.25  # seconds between two questions whether to go on
# A server that drips keeps every single wait short: the whole answer may take so many times the longest wait.
LONGEST = 4


@dataclass(slots=True)
class Arrived:
    """What came so far. finish: why the model stopped, "" where it did not say."""

    text: str = ""
    usage: Any = None
    finish: str = ""

    def take(self, chunk: Any) -> None:
        self.usage = getattr(chunk, "usage", None) or self.usage
        for choice in (getattr(chunk, "choices", None) or ())[:1]:
            self.text += getattr(getattr(choice, "delta", None), "content", None) or ""
            self.finish = getattr(choice, "finish_reason", None) or self.finish


@dataclass(frozen=True, slots=True)
class Ended:
    error: Exception | None = None


def complete(
    target: Target,
    messages: list[dict[str, str]],
    *,
    response_format: dict[str, Any] | None = None,
    max_tokens: int,
    temperature: float,
    go_on: GoOn,
) -> Answer:
    """As `provider.complete`, with the text so far told to `go_on` every BEAT, in the caller's thread.

    Once `go_on` says False the connection is closed and ProviderFailed `cancelled` raised, with what came. A thread of
    its own reads: a provider that is silent must not keep anybody from stopping it.
    """
    options: dict[str, Any] = {"max_tokens": max_tokens, "temperature": temperature, "stream": True}
    options["stream_options"] = {"include_usage": True}
    if response_format is not None:
        options["response_format"] = response_format
    line, inbox = Line(), queue.SimpleQueue[Any]()
    reader = threading.Thread(
        target=_read, args=(target, messages, options, line, inbox), name="model-stream", daemon=True
    )
    reader.start()
    arrived = Arrived()
    try:
        _gather(inbox, arrived, go_on)
    except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
        if response_format is not None:
            raise FormatNotSupported(str(error)) from error
        raise provider.failure(error) from error
    except ProviderFailed as failed:
        raise ProviderFailed(failed.outcome, failed.detail, answers=(_answer(messages, arrived),)) from failed
    except Exception as error:
        named = _failure(error)
        raise ProviderFailed(named.outcome, named.detail, answers=_paid(messages, arrived)) from error
    finally:
        line.cut()
    return _answer(messages, arrived)


def _read(
    target: Target,
    messages: list[dict[str, str]],
    options: dict[str, Any],
    line: Line,
    inbox: queue.SimpleQueue[Any],
) -> None:
    """In a thread of its own, which touches no database: chunks, then one Ended, whatever happens."""
    try:
        with provider.slots, line.client(own=target.own) as http_client:
            client = provider.client_of(target, http_client)
            with provider.create(client, target, messages, options) as chunks:
                for chunk in chunks:
                    inbox.put(chunk)
    except Exception as error:  # Whatever a stream fails with, the side that waits must hear of it.
        inbox.put(Ended(error))
    else:
        inbox.put(Ended())


def _gather(inbox: queue.SimpleQueue[Any], arrived: Arrived, go_on: GoOn) -> None:
    """Until the end. Raises what the reader failed with; ProviderFailed `cancelled`, `timeout`."""
    begun = time.monotonic()
    while not _beat(inbox, arrived):
        if not go_on(arrived.text):
            raise ProviderFailed(Call.Outcome.CANCELLED, "The person stopped it.")
        if time.monotonic() - begun > LONGEST * settings.LLM_TIMEOUT_SECONDS:
            raise ProviderFailed(Call.Outcome.TIMEOUT, "The whole answer took too long.")


def _beat(inbox: queue.SimpleQueue[Any], arrived: Arrived) -> bool:
    """Take what comes within BEAT; True at the end."""
    until = time.monotonic() + BEAT
    while (left := until - time.monotonic()) > 0:
        try:
            came = inbox.get(timeout=left)
        except queue.Empty:
            break
        if not isinstance(came, Ended):
            arrived.take(came)
        elif came.error is not None:
            raise came.error
        else:
            return True
    return False


def _failure(error: Exception) -> ProviderFailed:
    if isinstance(error, openai.OpenAIError):
        return provider.failure(error)
    said = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    if isinstance(error, httpx2.TimeoutException):
        return ProviderFailed(Call.Outcome.TIMEOUT, said)
    if isinstance(error, httpx2.HTTPError):
        return ProviderFailed(Call.Outcome.UNAVAILABLE, said)
    if isinstance(error, ValueError):
        return ProviderFailed(Call.Outcome.INVALID, f"The server did not answer with JSON: {said}")
    raise error


def _paid(messages: list[dict[str, str]], arrived: Arrived) -> tuple[Answer, ...]:
    """What a failed request took: nothing, unless the answer had begun."""
    return (_answer(messages, arrived),) if arrived.text or arrived.usage else ()


def _answer(messages: list[dict[str, str]], arrived: Arrived) -> Answer:
    """Servers count at the end of a stream, if at all: without that, tokens follow from the words."""
    answer = provider.counted(arrived.text, arrived.usage)
    if arrived.usage is None:
        asked = sum(len(message["content"]) for message in messages)
        answer = replace(answer, input_tokens=_tokens(asked), output_tokens=_tokens(len(arrived.text)), estimated=True)
    return replace(answer, truncated=arrived.finish != "stop")


def _tokens(characters: int) -> int:
    return -(-characters // CHARACTERS_A_TOKEN)
