"""JSON Resume v1.0.0 files (https://jsonresume.org/schema)."""

from __future__ import annotations

import json
from typing import Any

from jobmatch.errors import refuse_file
from profiles.parsing.formats.structured import parsed_from
from profiles.parsing.model import ParsedResume

SECTIONS = frozenset(
    [
        "basics",
        "work",
        "education",
        "skills",
        "projects",
        "volunteer",
        "awards",
        "languages",
        "publications",
        "certificates",
    ]
)


def looks_like(data: bytes) -> bool:
    """An object at the top: JSON, of whatever kind. A brace opens RTF too, which no member's name follows."""
    top = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    return top[:1] == b"{" and top[1:64].lstrip()[:1] in (b'"', b"}", b"")


def read(data: bytes) -> ParsedResume:
    """Raises Refused: corrupt where it is no JSON, unsupported_type where it is no resume, no_text if empty."""
    try:
        resume = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise refuse_file("corrupt") from error
    if not isinstance(resume, dict) or not SECTIONS & resume.keys() or not _shaped(resume):
        raise refuse_file("unsupported_type")
    parsed = parsed_from(resume)
    if not parsed.text.strip():
        raise refuse_file("no_text")
    return parsed


def _shaped(resume: dict[str, Any]) -> bool:
    """Sections are lists, basics an object: what every reader of JSON Resume relies on."""
    return all(isinstance(resume[name], dict if name == "basics" else list) for name in SECTIONS & resume.keys())
