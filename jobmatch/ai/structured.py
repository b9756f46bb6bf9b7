"""Answers of a given shape: native JSON schema where the server has it, then JSON mode, then strict reading of text."""

from __future__ import annotations

import json
import re
import time
from typing import Any, TypeVar

import openai
from pydantic import BaseModel, ValidationError

from jobmatch.ai import dialects, exchange, provider
from jobmatch.ai.exchange import Stop
from jobmatch.ai.models import Call
from jobmatch.ai.provider import Answer, ProviderFailed, Target

Shape = TypeVar("Shape", bound=BaseModel)
FENCED = re.compile(r"```(?:json)?\s*(\{.*\}|\[.*\])\s*```", re.DOTALL)


def never(_text: str) -> None:
    """Nobody stops it."""


def ask(
    target: Target,
    messages: list[dict[str, str]],
    shape: type[Shape],
    *,
    max_tokens: int,
    temperature: float,
    stop: Stop = never,
    streamed: bool = False,
    until: float,
) -> tuple[Shape, list[Answer], bool]:
    """The answer as `shape`, every provider answer it took, and whether it had to be repaired.

    stop: as in `exchange.complete`, which gets the text so far where the answer is `streamed`. until: of
    time.monotonic(), for everything together. Raises ProviderFailed; `invalid` where it had the wrong shape twice,
    `truncated` where it was cut off, what `stop` gives.
    """
    options: dict[str, Any] = {"max_tokens": max_tokens, "stop": stop, "streamed": streamed, "until": until}
    told = _with_shape(messages, shape)
    first = _complete(target, told, shape, temperature=temperature, **options)
    try:
        return read(first.text, shape), [first], False
    except ValueError as error:
        if first.truncated:
            cut = "The answer was cut off before its end."
            raise ProviderFailed(Call.Outcome.TRUNCATED, cut, answers=(first,)) from error
        again = [*told, {"role": "assistant", "content": first.text}, {"role": "user", "content": _repair(error)}]
    try:
        second = _complete(target, again, shape, temperature=0.0, **options)
    except ProviderFailed as failed:
        raise failed.with_answers(first) from failed
    try:
        return read(second.text, shape), [first, second], True
    except ValueError as error:
        raise ProviderFailed(Call.Outcome.INVALID, str(error)[:300], answers=(first, second)) from error


def read(text: str, shape: type[Shape]) -> Shape:
    """The one JSON value of an answer as `shape`. Raises ValueError (pydantic's is one) with what is wrong."""
    fenced = FENCED.search(text)
    body = fenced.group(1) if fenced else text.strip()
    if not body.startswith(("{", "[")) and "{" in body:
        # A sentence before or after it, as small models like to write.
        body = body[body.index("{") : body.rindex("}") + 1]
    try:
        return shape.model_validate(json.loads(body))
    except json.JSONDecodeError as error:
        raise ValueError(f"Not one JSON value: {error}") from error


def _complete(
    target: Target,
    messages: list[dict[str, str]],
    shape: type[BaseModel],
    *,
    max_tokens: int,
    temperature: float,
    stop: Stop,
    streamed: bool,
    until: float,
) -> Answer:
    """Ask in the way that this server is known to take, and otherwise where it refuses; what it took is remembered."""
    before = dialect = dialects.known(target)
    for _ in range(dialects.MOST_TRIES):
        options = dialect.options(shape, max_tokens=max_tokens, temperature=temperature, stream=streamed)
        try:
            answer = exchange.complete(
                dialect.target(target), dialect.messages(messages), options, stop=stop, until=until
            )
        except openai.APIStatusError as error:
            other = dialects.adapted(dialect, target, error)
            if other is None or time.monotonic() > until:
                raise provider.failure(error) from error
            dialect = other
            continue
        if dialect != before:
            dialects.remember(target, dialect)
        return answer
    raise ProviderFailed(Call.Outcome.REFUSED, "The server takes no form of this request.")


def _with_shape(messages: list[dict[str, str]], shape: type[BaseModel]) -> list[dict[str, str]]:
    """The shape is told with the task: some servers refuse a second word of the system, or one at the end (Mistral)."""
    rule = _shape_rule(shape)
    if messages[0]["role"] != "system":
        return [{"role": "system", "content": rule}, *messages]
    return [{"role": "system", "content": f"{messages[0]['content']}\n\n{rule}"}, *messages[1:]]


def _shape_rule(shape: type[BaseModel]) -> str:
    return f"Answer with one JSON object and nothing else. Its JSON Schema: {json.dumps(shape.model_json_schema())}"


def _repair(error: Exception) -> str:
    detail = error.errors(include_url=False) if isinstance(error, ValidationError) else str(error)
    return (
        f"That answer could not be used: {detail}. Answer again with one JSON object of the schema, and nothing else."
    )
