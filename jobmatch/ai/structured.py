"""Answers of a given shape: native JSON schema where the server has it, then JSON mode, then strict reading of text."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, TypeVar

from django.core.cache import cache
from pydantic import BaseModel, ValidationError

from jobmatch.ai import provider, streaming
from jobmatch.ai.models import Call
from jobmatch.ai.provider import Answer, FormatNotSupported, ProviderFailed, Target
from jobmatch.ai.streaming import GoOn

Shape = TypeVar("Shape", bound=BaseModel)
MODES = ("json_schema", "json_object", "text")
FENCED = re.compile(r"```(?:json)?\s*(\{.*\}|\[.*\])\s*```", re.DOTALL)
REMEMBER_SECONDS = 24 * 3600


def ask(
    target: Target,
    messages: list[dict[str, str]],
    shape: type[Shape],
    *,
    max_tokens: int,
    temperature: float,
    go_on: GoOn | None = None,
) -> tuple[Shape, list[Answer], bool]:
    """The answer as `shape`, every provider answer it took, and whether it had to be repaired.

    go_on: gets the text so far as it comes. Raises ProviderFailed; `invalid` where it had the wrong shape twice,
    `truncated` where it was cut off, `cancelled` where `go_on` said no.
    """
    told = [*messages, {"role": "system", "content": _shape_rule(shape)}]
    first = _complete(target, told, shape, go_on, max_tokens=max_tokens, temperature=temperature)
    try:
        return read(first.text, shape), [first], False
    except ValueError as error:
        if first.truncated:
            cut = "The answer was cut off before its end."
            raise ProviderFailed(Call.Outcome.TRUNCATED, cut, answers=(first,)) from error
        again = [*told, {"role": "assistant", "content": first.text}, {"role": "user", "content": _repair(error)}]
    try:
        second = _complete(target, again, shape, go_on, max_tokens=max_tokens, temperature=0.0)
    except ProviderFailed as failed:
        raise ProviderFailed(failed.outcome, failed.detail, answers=(first, *failed.answers)) from failed
    try:
        return read(second.text, shape), [first, second], True
    except ValueError as error:
        raise ProviderFailed(Call.Outcome.INVALID, str(error)[:300], answers=(first, second)) from error


def read(text: str, shape: type[Shape]) -> Shape:
    """The one JSON value of an answer as `shape`. Raises ValueError (pydantic's is one) with what is wrong."""
    fenced = FENCED.search(text)
    body = fenced.group(1) if fenced else text.strip()
    try:
        return shape.model_validate(json.loads(body))
    except json.JSONDecodeError as error:
        raise ValueError(f"Not one JSON value: {error}") from error


def _complete(
    target: Target, messages: list[dict[str, str]], shape: type[BaseModel], go_on: GoOn | None, **options: Any
) -> Answer:
    """Ask in the best mode that this server is known to take; what it refuses is remembered for a day."""
    named = hashlib.sha256(f"{target.base_url} {target.model}".encode()).hexdigest()
    key = f"ai-mode-{named[:24]}"
    start = MODES.index(cache.get(key, MODES[0]))
    for mode in MODES[start:]:
        try:
            answer = _answer(target, messages, go_on, response_format=_format(mode, shape), **options)
        except FormatNotSupported:
            continue
        if mode != MODES[start]:
            cache.set(key, mode, timeout=REMEMBER_SECONDS)
        return answer
    raise ProviderFailed(Call.Outcome.REFUSED, "The server takes no form of this request.")


def _answer(target: Target, messages: list[dict[str, str]], go_on: GoOn | None, **options: Any) -> Answer:
    if go_on is None:
        return provider.complete(target, messages, **options)
    return streaming.complete(target, messages, go_on=go_on, **options)


def _format(mode: str, shape: type[BaseModel]) -> dict[str, Any] | None:
    if mode == "json_schema":
        return {"type": "json_schema", "json_schema": {"name": shape.__name__, "schema": shape.model_json_schema()}}
    return {"type": "json_object"} if mode == "json_object" else None


def _shape_rule(shape: type[BaseModel]) -> str:
    return f"Answer with one JSON object and nothing else. Its JSON Schema: {json.dumps(shape.model_json_schema())}"


def _repair(error: Exception) -> str:
    detail = error.errors(include_url=False) if isinstance(error, ValidationError) else str(error)
    return (
        f"That answer could not be used: {detail}. Answer again with one JSON object of the schema, and nothing else."
    )
