"""What a model wrote, before anybody reads it: links it was not given and instructions to the reader are taken out.

A posting or resume may try to speak through the model ("ignore previous instructions", "apply at this link"). The
prompt declares such text as data; this is the second wall, for the model that obeyed all the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

IMAGE_OR_LINK = re.compile(r"!?\[([^\]\n]*)\]\(\s*<?[^)\s]*>?[^)\n]*\)")
# A bare domain only with a path: "ASP.NET", "socket.io" and "Booking.com" are words of resumes.
ADDRESS = re.compile(
    r"(?:(?:https?|ftp|data|javascript|file)\s*:\s*//|(?:data|javascript):|www\.)[^\s<>\"')\]]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}/[^\s<>\"')\]]+",
    re.IGNORECASE,
)
TAG = re.compile(
    r"<\s*/?\s*(?:script|iframe|img|a|object|embed|style|link|meta|svg|form|data|system|instructions?)\b[^>]*>?",
    re.IGNORECASE,
)
ORDERED = r"(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,60}"
ABOUT = r"\b(?:instructions?|rules?|prompts?|above|directions?)\b"
INSTRUCTION = re.compile(
    rf"\b{ORDERED}{ABOUT}|\bsystem prompt\b|\bas an ai (?:language )?(?:model|assistant)\b|\byou are now\b"
    r"|\bnew instructions?\b|\bdeveloper mode\b|\bjailbreak|\bpretend (?:to be|that)\b"
    r"|\b(?:hire|rank|score|rate) (?:this|the) candidate\b"
    r"|\[\[?/?(?:inst|system)\b|<\|[^|>]*\|>|^\s*(?:system|assistant|user)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+(?=\s|$)|\n|$)|[^\n]+?[.!?](?=\s|$)")


def scanned(value: Any, *, allowed: Collection[str] = ()) -> Any:
    """The same text, list or mapping without foreign links and without sentences that give orders.

    allowed: addresses that the answer may hold (the person's own links and mail address).
    """
    if isinstance(value, str):
        return _clean(value, {address.casefold().rstrip("/") for address in allowed})
    if isinstance(value, list):
        return [scanned(item, allowed=allowed) for item in value]
    if isinstance(value, dict):
        return {key: scanned(item, allowed=allowed) for key, item in value.items()}
    return value


def _clean(text: str, allowed: set[str]) -> str:
    if not (ADDRESS.search(text) or TAG.search(text) or INSTRUCTION.search(text) or IMAGE_OR_LINK.search(text)):
        return text
    text = TAG.sub("", IMAGE_OR_LINK.sub(r"\1", text))
    text = ADDRESS.sub(lambda hit: _kept(hit.group(), allowed), text)
    kept = [part for part in SENTENCE.findall(text) if not INSTRUCTION.search(part)]
    lines = (re.sub(r"[ \t]{2,}", " ", line).strip() for line in "".join(kept).split("\n"))
    return "\n".join(lines).strip()


def _kept(address: str, allowed: set[str]) -> str:
    bare = address.rstrip(".,;:!?")
    return address if bare.casefold().rstrip("/") in allowed else ""
