"""The JSON Schema of a shape as servers take it that hold the model to it.

OpenAI's strict mode wants every object closed and every property required, and refuses most keywords that narrow a
value (lengths, defaults); those are checked here, by pydantic, when the answer is read.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

STRUCTURAL = {"type", "properties", "items", "enum", "const", "anyOf", "$ref", "$defs", "description"}


def strict_schema(shape: type[BaseModel]) -> dict[str, Any]:
    """Of a pydantic model, with nothing but structure in it."""
    narrowed: dict[str, Any] = _strict(shape.model_json_schema())
    return narrowed


def _strict(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_strict(member) for member in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _members(key, value) for key, value in schema.items() if key in STRUCTURAL}
    if kept.get("type") == "object":
        kept |= {"required": list(kept.get("properties", {})), "additionalProperties": False}
    return kept


def _members(key: str, value: Any) -> Any:
    """The names under `properties` and `$defs` are words of ours, no keywords."""
    if key in ("properties", "$defs"):
        return {name: _strict(member) for name, member in value.items()}
    return value if key in ("enum", "const", "description", "$ref", "type") else _strict(value)
