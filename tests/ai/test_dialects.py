"""Servers as they really answer: what each refuses, in its own words, and how the door comes to an answer all the same.

The refusals are those of OpenAI's reasoning models, Azure, Mistral, Groq, vLLM, llama.cpp, Ollama and LM Studio.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import BaseModel, Field

from jobmatch.ai import gateway
from jobmatch.ai.models import Call
from jobmatch.ai.prompts import Prompt
from jobmatch.ai.schemas import strict_schema
from jobmatch.ai.trying import try_model
from tests.ai.provider_server import ProviderServer, Said

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
WORDS = json.dumps({"text": "Hello there, this is an answer"})
GOOD = Said(WORDS)
Refusing = Callable[[dict[str, Any]], bool]


class Text(BaseModel):
    text: str


def ask(words: str = "A resume", *, streamed: bool = False) -> gateway.Reply[Text]:
    prompt = Prompt("greeting", 1, "Greet the person.", {"resume": words})
    go_on = (lambda _value: True) if streamed else None
    return gateway.ask(gateway.Request(prompt, Text, "test"), now=NOW, go_on=go_on)


def said(message: str, *, status: int = 400, **more: Any) -> Said:
    return Said(status=status, raw=json.dumps({"error": {"message": message, **more}}))


def has_format(*kinds: str) -> Refusing:
    return lambda body: body.get("response_format", {}).get("type") in kinds


def has(name: str) -> Refusing:
    return lambda body: name in body


def has_system(body: dict[str, Any]) -> bool:
    return any(message["role"] == "system" for message in body["messages"])


REASONING = said(
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    type="invalid_request_error",
    param="max_tokens",
    code="unsupported_parameter",
)
REASONING_HEAT = said(
    "Unsupported value: 'temperature' does not support 0.3 with this model. Only the default (1) value is supported.",
    type="invalid_request_error",
    param="temperature",
    code="unsupported_value",
)
MISTRAL_EXTRA = Said(
    status=422,
    raw=json.dumps(
        {
            "object": "error",
            "message": {"detail": [{"type": "extra_forbidden", "loc": ["body", "stream_options"]}]},
            "type": "invalid_request_error",
        }
    ),
)
AZURE_OLD = said("Unrecognized request argument supplied: stream_options", type="invalid_request_error")
GROQ = said(
    "This model does not support response format `json_schema`. See supported models at our docs.",
    type="invalid_request_error",
)
LM_STUDIO = Said(status=400, raw=json.dumps({"error": "'response_format.type' must be 'json_schema' or 'text'"}))
VLLM_GEMMA = Said(
    status=400,
    raw=json.dumps({"object": "error", "message": "System role not supported", "type": "BadRequestError", "code": 400}),
)
NO_STREAM = said("Your organization must be verified to stream this model.", param="stream", code="unsupported_value")


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("rules", "sent"),
    [
        ([(has("max_tokens"), REASONING), (has("temperature"), REASONING_HEAT)], {"max_completion_tokens": 6000}),
        ([(has("stream_options"), MISTRAL_EXTRA)], {"max_tokens": 2000}),
        ([(has("stream_options"), AZURE_OLD)], {"temperature": 0.3}),
        ([(has_format("json_schema"), GROQ)], {"response_format": {"type": "json_object"}}),
        ([(has_format("json_schema", "json_object"), LM_STUDIO)], {"response_format": None}),
        ([(has_system, VLLM_GEMMA)], {"temperature": 0.3}),
        ([(has("stream"), NO_STREAM)], {"stream": None}),
        ([(has("max_tokens"), REASONING), (has_format("json_schema"), GROQ), (has("stream_options"), AZURE_OLD)],
         {"max_completion_tokens": 6000, "response_format": {"type": "json_object"}}),
    ],
    ids=["openai-reasoning", "mistral", "azure", "groq", "lm-studio", "gemma", "unverified", "several"],
)  # fmt: skip
def test_what_a_server_refuses_is_left_out_and_remembered(
    server: ProviderServer, rules: list[tuple[Refusing, Said]], sent: dict[str, Any], streamed: bool
) -> None:
    def answer(body: dict[str, Any]) -> Said:
        return next((refusal for refuses, refusal in rules if refuses(body)), GOOD)

    server.answers = [answer]
    assert ask(streamed=streamed).value == Text(text="Hello there, this is an answer")
    assert {name: server.received[-1].get(name) for name in sent} == sent
    tries = len(server.received)
    assert ask("Another resume", streamed=streamed).value
    assert len(server.received) == tries + 1
    assert Call.objects.filter(outcome="ok").count() == 2


def test_what_is_asked_first_fits_most_servers(server: ProviderServer) -> None:
    server.answers = [GOOD]
    ask(streamed=True)
    body = server.received[0]
    # Mistral takes no system message at the end, many templates take only one at all.
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    assert "JSON" in body["messages"][0]["content"]
    assert body["stream_options"] == {"include_usage": True}
    assert body["response_format"]["json_schema"]["strict"] is True


def test_a_strict_schema_is_closed_and_says_structure_only() -> None:
    class Part(BaseModel):
        number: int = Field(default=0, ge=0)
        items: list[str] = Field(default_factory=list, max_length=3)

    class Whole(BaseModel):
        title: str = Field(min_length=1, max_length=9, description="of it")
        parts: list[Part]
        other: Part | None = None

    schema = strict_schema(Whole)
    assert (schema["required"], schema["additionalProperties"]) == (["title", "parts", "other"], False)
    assert schema["properties"]["title"] == {"type": "string", "description": "of it"}
    assert schema["$defs"]["Part"] == {
        "type": "object",
        "properties": {"number": {"type": "integer"}, "items": {"type": "array", "items": {"type": "string"}}},
        "required": ["number", "items"],
        "additionalProperties": False,
    }
    assert schema["properties"]["other"] == {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}]}


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    "answer",
    [
        Said(f"<think>The schema wants {{text}}. I say hello.</think>\n\n{WORDS}"),
        Said(f"Let me see: {{text}}.</think>{WORDS}"),
        Said(f"Here it is: {WORDS} I hope it helps."),
        Said(f"```json\n{WORDS}\n```"),
        Said(WORDS, message={"reasoning_content": "I say hello."}),
        Said(WORDS, counts=False),
        Said(WORDS, finish="eos"),
        Said(WORDS, in_one_piece=True),
        Said(WORDS, first={"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}),
    ],
    ids=["think", "think-unopened", "prose", "fenced", "apart", "uncounted", "eos", "one-piece", "azure-first"],
)
def test_what_else_comes_with_an_answer_is_no_part_of_it(server: ProviderServer, answer: Said, streamed: bool) -> None:
    server.answers = [answer]
    assert ask(streamed=streamed).value == Text(text="Hello there, this is an answer")
    assert len(server.received) == 1
    call = Call.objects.get()
    assert call.input_tokens > 0
    assert call.output_tokens > 0
    assert call.estimated == (not answer.counts)


def test_content_in_parts_is_put_together(server: ProviderServer) -> None:
    parts = [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}, {"type": "text", "text": WORDS}]
    server.answers = [Said(message={"content": parts})]
    assert ask().value == Text(text="Hello there, this is an answer")


def test_thoughts_are_not_shown(server: ProviderServer) -> None:
    thought = " ".join(['Should {"text": "never"} be said?'] * 20)
    server.answers = [Said(f"<think>{thought}</think>{WORDS}", pace=0.02)]
    seen = list[Any]()
    prompt = Prompt("greeting", 1, "Greet the person.", {"resume": "A resume"})
    gateway.ask(gateway.Request(prompt, Text, "test"), now=NOW, go_on=lambda value: bool(seen.append(value)) or True)
    assert "never" not in json.dumps(seen)


QUOTA = said("You exceeded your current quota, please check your plan.", status=429, code="insufficient_quota")
FILTERED = said("The response was filtered due to the prompt.", code="content_filter", param="prompt")
TOO_LONG = said(
    "This model's maximum context length is 4096 tokens. You requested 9000.", code="context_length_exceeded"
)
NO_MODEL = said("The model `gpt-x` does not exist or you do not have access to it.", status=404, code="model_not_found")


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("answer", "reason", "tries"),
    [
        (QUOTA, "no_credit", 1),
        (said("Insufficient Balance", status=402), "no_credit", 1),
        (said("Not allowed", status=403), "refused", 1),
        (NO_MODEL, "refused", 1),
        (said("model 'llama9' not found", status=404), "refused", 1),
        (TOO_LONG, "refused", 1),
        (FILTERED, "declined", 1),
        (Said(message={"content": None, "refusal": "I cannot help with that."}), "declined", 1),
        (Said("", finish="content_filter"), "declined", 1),
        (Said("timeout", status=408), "timeout", 1),
        (Said(raw='{"error": "Unexpected endpoint or method."}', in_one_piece=True), "invalid", 1),
        (said("Loading model", status=503), "unavailable", 3),
    ],
)
def test_a_refusal_is_named_and_not_repeated_in_vain(
    server: ProviderServer, answer: Said, reason: str, tries: int, streamed: bool
) -> None:
    server.answers = [answer]
    reply = ask(streamed=streamed)
    assert (reply.value, reply.reason) == (None, reason)
    assert len(server.received) == tries
    assert Call.objects.get().outcome == reason


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/", "/v1/chat/completions"])
def test_an_address_is_taken_as_people_write_it(server: ProviderServer, settings: Any, ending: str) -> None:
    settings.LLM_BASE_URL = server.url.removesuffix("/v1") + ending
    server.serves = "/v1/chat/completions"
    server.answers = [GOOD]
    assert ask().value
    assert ask("Another resume").value
    assert server.paths.count("/v1/chat/completions") == 2
    assert len(server.paths) <= 3


def test_what_an_address_asks_for_is_kept(server: ProviderServer, settings: Any) -> None:
    settings.LLM_BASE_URL = f"{server.url}?api-version=2024-10-21"
    server.answers = [GOOD]
    assert ask().value
    assert server.paths == ["/v1/chat/completions?api-version=2024-10-21"]
    assert server.headers[0]["authorization"] == "Bearer key-of-the-installation"


@pytest.mark.parametrize("header", [{"retry-after-ms": "30"}, {"retry-after": "Sat, 21 Nov 2026 09:00:00 GMT"}])
def test_the_wait_is_read_in_every_form(server: ProviderServer, header: dict[str, str]) -> None:
    server.answers = [Said("slow down", status=429, headers=header), GOOD]
    assert ask().value
    assert len(server.received) == 2


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (said("Incorrect API key provided", status=401), "does not accept this key"),
        (NO_MODEL, "There is no such model at this address"),
        (QUOTA, "credit of this key is used up"),
        (said("Not allowed", status=403), "may not use this model"),
        (Said(message={"content": None, "refusal": "No."}), "declined"),
    ],
)
def test_the_connection_test_says_what_to_do(server: ProviderServer, answer: Said, told: str) -> None:
    server.answers = [answer]
    result = try_model()
    assert not result["ok"]
    assert told in result["sentence"]
    assert result["detail"]
