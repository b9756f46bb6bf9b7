"""What OpenAI-compatible servers do not agree on, learnt from what each refuses and remembered for a day.

Nothing is known beforehand: a request begins in the way that most servers take, and a refusal that names a part of it
is answered by leaving that part out. Behaviours as met with at OpenAI (reasoning models), Azure, Mistral, Groq, vLLM,
llama.cpp, Ollama and LM Studio.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict, dataclass, replace
from typing import Any

import openai
from django.core.cache import cache
from pydantic import BaseModel

from jobmatch.ai.provider import DECLINED_CODES, Target
from jobmatch.ai.schemas import strict_schema

REMEMBER_SECONDS = 24 * 3600
FORMATS = ("json_schema", "json_object", "text")
# A format, tokens, temperature, usage, stream, system role, path: each may be given up, formats twice.
MOST_TRIES = 9
# Tokens for models that count their thoughts to the answer.
ROOM_TO_THINK = 4000
# Refused for what was asked, not for how: another way of asking is refused as well.
FINAL_CODES = DECLINED_CODES | {
    "context_length_exceeded",
    "model_not_found",
    "invalid_api_key",
    "string_above_max_length",
}
TOO_LONG = re.compile(r"maximum context length|context (?:window|size|length)|too many tokens|prompt is too long", re.I)
SYSTEM_ROLE = re.compile(r"system role|role.{0,20}system|roles must alternate|only user and assistant roles", re.I)
ENDING = re.compile(r"/chat/completions/?\Z")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one server wants to be asked for one model."""

    format: str = "json_schema"
    tokens: str = "max_tokens"
    temperature: bool = True
    usage: bool = True
    stream: bool = True
    system: bool = True
    # Put before the path where the address has none: "http://localhost:11434" means ".../v1".
    path: str = ""

    def options(self, shape: type[BaseModel], *, max_tokens: int, temperature: float, stream: bool) -> dict[str, Any]:
        """Of one request."""
        room = ROOM_TO_THINK if self.tokens == "max_completion_tokens" else 0
        options: dict[str, Any] = {self.tokens: max_tokens + room}
        if self.temperature:
            options["temperature"] = temperature
        if stream and self.stream:
            options["stream"] = True
            if self.usage:
                options["stream_options"] = {"include_usage": True}
        if self.format == "json_schema":
            schema = {"name": shape.__name__, "strict": True, "schema": strict_schema(shape)}
            options["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif self.format == "json_object":
            options["response_format"] = {"type": "json_object"}
        return options

    def messages(self, messages: list[dict[str, str]]) -> list[dict[str, str]]:
        """For models that know no system: what it says stands before the first message of the user."""
        if self.system:
            return messages
        said = [message["content"] for message in messages if message["role"] == "system"]
        rest = [dict(message) for message in messages if message["role"] != "system"]
        rest[0]["content"] = "\n\n".join([*said, rest[0]["content"]])
        return rest

    def target(self, target: Target) -> Target:
        return replace(target, base_url=ENDING.sub("", target.base_url).rstrip("/") + self.path)


def known(target: Target) -> Dialect:
    """What was learnt of this server and model."""
    return Dialect(**cache.get(_key(target), {}))


def remember(target: Target, dialect: Dialect) -> None:
    cache.set(_key(target), asdict(dialect), timeout=REMEMBER_SECONDS)


def _key(target: Target) -> str:
    return f"ai-dialect-{hashlib.sha256(f'{target.base_url} {target.model}'.encode()).hexdigest()[:24]}"


def adapted(dialect: Dialect, target: Target, error: openai.APIStatusError) -> Dialect | None:
    """The dialect without what was refused; None where the refusal is not about the way of asking."""
    status, told = error.status_code, _told(error)
    if status in (404, 405) and not dialect.path and _has_no_path(target) and "model" not in told.lower():
        return replace(dialect, path="/v1")
    if SYSTEM_ROLE.search(told) and dialect.system and status in (400, 422, 500):
        return replace(dialect, system=False)
    if status not in (400, 422) or error.code in FINAL_CODES or TOO_LONG.search(told):
        return None
    return _without(dialect, str(error.param or ""), told)


def _without(dialect: Dialect, param: str, told: str) -> Dialect | None:
    """What the refusal names is left out; where it names nothing, the format is the likeliest trouble."""
    named = param or told
    if "max_completion_tokens" in told and dialect.tokens == "max_tokens":
        return replace(dialect, tokens="max_completion_tokens")
    if "stream_options" in named and dialect.usage:
        return replace(dialect, usage=False)
    if "temperature" in named and dialect.temperature:
        return replace(dialect, temperature=False)
    if re.search(r"\bstream(?:ing)?\b", named) and dialect.stream:
        return replace(dialect, stream=False)
    if dialect.format != FORMATS[-1]:
        return replace(dialect, format=FORMATS[FORMATS.index(dialect.format) + 1])
    return None


def _told(error: openai.APIStatusError) -> str:
    """All that the server said: its JSON may be of any shape (FastAPI's `detail`, vLLM's without `error`)."""
    return f"{error.message} {error.response.text}"


def _has_no_path(target: Target) -> bool:
    return re.fullmatch(r"https?://[^/?#]+/?", target.base_url) is not None
