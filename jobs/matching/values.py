"""Frozen dataclasses to JSON values and back, by their own type hints: one codec for facts and scores."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """A JSON value: dataclasses become objects with their fields in order, tuples become arrays."""
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    return value


def from_json(kind: type[T], value: Any) -> T:
    """The value of type `kind` that `to_json` wrote. Unknown keys are ignored, absent ones take their default.

    Raises KeyError where a field without a default is absent.
    """
    return _read(kind, value)


def _read(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _read(next(arg for arg in get_args(kind) if arg is not type(None)), value)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], item) for item in value)
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]
        return kind(**{name: _read(hint, value[name]) for name, hint in hints.items() if name in value})  # type: ignore[operator]
    return float(value) if kind is float else value


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
