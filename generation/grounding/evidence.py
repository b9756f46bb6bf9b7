"""What a profile states, leaf by leaf, each with its JSON Pointer and the entry it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LONGEST_PATH = 12


@dataclass(frozen=True, slots=True)
class Leaf:
    """One text of the profile. entry: pointer of the section's entry ("/work/0") or of the section ("/basics")."""

    pointer: str
    text: str
    entry: str


def leaves(resume: Mapping[str, Any]) -> tuple[Leaf, ...]:
    return tuple(
        Leaf(pointer, text, _entry(pointer))
        for pointer, text in _walk(resume, "", 0)
        if not pointer.startswith(("/$schema", "/meta"))
    )


def _walk(value: Any, pointer: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > LONGEST_PATH:
        return
    if isinstance(value, Mapping):
        for name, inner in value.items():
            escaped = str(name).replace("~", "~0").replace("/", "~1")
            yield from _walk(inner, f"{pointer}/{escaped}", depth + 1)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            yield from _walk(inner, f"{pointer}/{number}", depth + 1)
    elif isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
        yield pointer, str(value)


def _entry(pointer: str) -> str:
    parts = pointer.split("/")
    return "/".join(parts[:3]) if len(parts) > 3 and parts[2].isdigit() else "/".join(parts[:2])
