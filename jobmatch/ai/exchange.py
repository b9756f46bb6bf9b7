"""One request and its answer: told as it comes, and stopped at once when nobody wants it any more."""

from __future__ import annotations

import json
import queue
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from openai.types.chat import ChatCompletion

from jobmatch.ai import provider
from jobmatch.ai.line import Line
from jobmatch.ai.models import Call
from jobmatch.ai.pricing import CHARACTERS_A_TOKEN
from jobmatch.ai.provider import Answer, ProviderFailed, Target

# Asked with the text so far; None to go on, else why not.
Stop = Callable[[str], ProviderFailed | None]
BEAT = 0.25  # seconds between two questions whether to go on
CUT_OFF = {"length", "max_tokens", "model_length"}
# What a reasoning model says to itself where its server does not keep it apart (Qwen, DeepSeek R1, Magistral).
THOUGHT = re.compile(r"\A.*?(?:</think>|\[/THINK\])\s*|\A\s*(?:<think>|\[THINK\]).*\Z", re.DOTALL | re.IGNORECASE)


@dataclass(slots=True)
class Arrived:
    """What came so far. finish: why the model stopped, "" where it did not say. refusal: why it would not answer.

    complaint: what the server says in place of an answer, though it calls it a success (LM Studio).
    """

    text: str = ""
    usage: Any = None
    finish: str = ""
    refusal: str = ""
    complaint: str = ""
    chunks: int = 0

    def take(self, chunk: Any, *, whole: bool = False) -> None:
        """One piece of a stream, or a whole answer."""
        self.usage = getattr(chunk, "usage", None) or self.usage
        self.complaint = str(getattr(chunk, "error", None) or self.complaint)
        choices = getattr(chunk, "choices", None)
        for choice in (choices if isinstance(choices, list) else [])[:1]:
            self.chunks += 1
            said = getattr(choice, "message" if whole else "delta", None)
            self.text += words(getattr(said, "content", None))
            self.refusal += str(getattr(said, "refusal", None) or "")
            self.finish = getattr(choice, "finish_reason", None) or ("stop" if whole else self.finish)


@dataclass(frozen=True, slots=True)
class Whole:
    """An answer that came in one piece."""

    reply: Any


@dataclass(frozen=True, slots=True)
class Ended:
    error: Exception | None = None


def words(content: Any) -> str:
    """The text of a content: a string, or parts of which some are text (Mistral's reasoning models)."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    found = [part if isinstance(part, dict) else getattr(part, "__dict__", {}) for part in parts]
    return "".join(str(part.get("text") or "") for part in found if part.get("type") == "text")


def without_thoughts(text: str) -> str:
    """What is meant for the reader; "" while the model still talks to itself."""
    return THOUGHT.sub("", text, count=1)


def complete(
    target: Target, messages: list[dict[str, str]], options: Mapping[str, Any], *, stop: Stop, until: float
) -> Answer:
    """One answer. options: of the request, with `stream` where it shall be told as it comes.

    stop: asked every BEAT, in the caller's thread. until: of time.monotonic(), when the answer has to be there.
    A thread of its own reads: a provider that is silent must not keep anybody from stopping it. Raises ProviderFailed
    with what came; openai.APIStatusError where the server refused the request.
    """
    line, inbox = Line(), queue.SimpleQueue[Any]()
    reader = threading.Thread(
        target=_read, args=(target, messages, dict(options), line, inbox), name="model", daemon=True
    )
    reader.start()
    arrived = Arrived()
    try:
        _gather(inbox, arrived, stop, until)
    except ProviderFailed as failed:
        begun = arrived.text or arrived.usage or failed.outcome == Call.Outcome.CANCELLED
        raise failed.with_answers(*([_counted(messages, arrived)] if begun else [])) from failed
    finally:
        line.cut()
    return _answer(messages, arrived)


def _read(
    target: Target, messages: list[dict[str, str]], options: dict[str, Any], line: Line, inbox: queue.SimpleQueue[Any]
) -> None:
    """In a thread of its own, which touches no database: what comes, then one Ended, whatever happens."""
    try:
        with provider.slots, line.client(own=target.own) as http_client:
            reply = provider.create(provider.client_of(target, http_client), target, messages, options)
            if not options.get("stream"):
                inbox.put(Whole(reply))
            elif "json" in reply.response.headers.get("content-type", ""):
                # Some servers know no streams and say nothing of it.
                inbox.put(Whole(ChatCompletion.model_construct(**json.loads(reply.response.read()))))
            else:
                with reply as chunks:
                    for chunk in chunks:
                        inbox.put(chunk)
    except Exception as error:  # Whatever it fails with, the side that waits must hear of it.
        inbox.put(Ended(error))
    else:
        inbox.put(Ended())


def _gather(inbox: queue.SimpleQueue[Any], arrived: Arrived, stop: Stop, until: float) -> None:
    """Until the end. Raises what the reader failed with, what `stop` says; ProviderFailed `timeout`."""
    while not _beat(inbox, arrived):
        if (reason := stop(without_thoughts(arrived.text))) is not None:
            raise reason
        if time.monotonic() > until:
            raise ProviderFailed(Call.Outcome.TIMEOUT, "The whole answer took too long.")


def _beat(inbox: queue.SimpleQueue[Any], arrived: Arrived) -> bool:
    """Take what comes within BEAT; True at the end."""
    beat_ends = time.monotonic() + BEAT
    while (left := beat_ends - time.monotonic()) > 0:
        try:
            came = inbox.get(timeout=left)
        except queue.Empty:
            break
        if isinstance(came, Ended):
            if came.error is not None:
                _fail(came.error, arrived)
            return True
        if isinstance(came, Whole):
            arrived.take(came.reply, whole=True)
        else:
            arrived.take(came)
    return False


def _fail(error: Exception, arrived: Arrived) -> None:
    """What was refused before it began may be asked otherwise: that goes up as it is."""
    if getattr(error, "status_code", 0) and not arrived.text:
        raise error
    raise provider.failure(error) from error


def _answer(messages: list[dict[str, str]], arrived: Arrived) -> Answer:
    answer = _counted(messages, arrived)
    if not arrived.chunks:
        raise ProviderFailed(Call.Outcome.INVALID, arrived.complaint[:300] or "The server answered without a choice.")
    if arrived.refusal or arrived.finish == "content_filter":
        said = arrived.refusal or "The provider's filter stopped the answer."
        raise ProviderFailed(Call.Outcome.DECLINED, said[:300], answers=(answer,))
    return answer


def _counted(messages: list[dict[str, str]], arrived: Arrived) -> Answer:
    """Where a server counts nothing, or was stopped before it could, tokens follow from the words."""
    answer = provider.counted(arrived.text, arrived.usage)
    if not answer.input_tokens and not answer.output_tokens:
        asked = sum(len(message["content"]) for message in messages)
        answer = replace(answer, input_tokens=_tokens(asked), output_tokens=_tokens(len(arrived.text)), estimated=True)
    return replace(
        answer, text=without_thoughts(answer.text), truncated=arrived.finish in CUT_OFF or not arrived.finish
    )


def _tokens(characters: int) -> int:
    return -(-characters // CHARACTERS_A_TOKEN)
