"""What the OpenAPI document says of refusals: the same for every operation, so it is written once."""

from __future__ import annotations

from typing import Any

REFUSAL = {
    "type": "object",
    "description": (
        "Every refusal. `code` is stable: what the sentence says may be worded anew, and each endpoint may refuse with "
        "codes of its own besides the general ones."
    ),
    "required": ["code", "detail"],
    "properties": {
        "code": {"type": "string", "example": "not_found"},
        "detail": {"type": "string", "description": "A sentence that says what to do."},
        "fields": {
            "type": "object",
            "description": "Sentences by field, with dots between levels; `non_field_errors` for the body as a whole.",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
    },
}
ALWAYS = {
    "406": "`not_acceptable`: answers come as JSON.",
    "429": "`throttled`: too many requests; `Retry-After` gives the seconds.",
    "default": "Any other refusal, by its own `code`.",
}
WITH_BODY = {
    "400": "`invalid` with `fields`, or `parse_error`.",
    "413": "`body_too_large`, or `too_large` for a file.",
    "415": "`unsupported_media_type`.",
}
WITH_QUERY = {"400": "`invalid` with `fields`."}
SIGNED_IN = {
    "401": "`not_authenticated` or `authentication_failed`.",
    "403": "`not_allowed`, or `csrf_failed` where a session's cookie signs in.",
}
WITH_ID = {"404": "`not_found`, or a code that names what is missing."}


def add_refusals(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """A postprocessing hook of drf-spectacular: every operation gets the refusals it can answer with."""
    result["components"]["schemas"]["Refusal"] = REFUSAL
    for operations in result["paths"].values():
        for operation in operations.values():
            for status, description in sorted(_refusals(operation).items()):
                operation["responses"].setdefault(status, _response(description))
    return result


def _refusals(operation: dict[str, Any]) -> dict[str, str]:
    places = {parameter["in"] for parameter in operation.get("parameters", [])}
    found = dict(ALWAYS)
    if "query" in places:
        found |= WITH_QUERY
    if "requestBody" in operation:
        found |= WITH_BODY
    if {} not in operation.get("security", [{}]):
        found |= SIGNED_IN
    if "path" in places or "requestBody" in operation:
        found |= WITH_ID
    return found


def _response(description: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Refusal"}
    return {"description": description, "content": {"application/json": {"schema": schema}}}
