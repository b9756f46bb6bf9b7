"""Changing a text by an instruction, alike for letters and short texts: a model does it as far as it stays with the
facts, else rules as far as they understand it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from generation import instructions
from generation.authors import UNSUPPORTED, happened
from generation.letters.manner import Manner
from generation.models import Generation
from jobmatch.ai.gateway import Reply
from jobmatch.errors import NotFound, Refused


def parent_of(document: Generation | None) -> Generation:
    """Raises NotFound `no_generation` for what was deleted for good while its change was on its way."""
    if document is None:
        raise NotFound("The text that was to be changed is gone.", code="no_generation")
    return document


def understood(instruction: str, manner: Manner, *, resume: Mapping[str, Any]) -> Manner:
    """What a model is told of the manner, and what later versions keep of it: all of an instruction that rules
    understand as a whole, else the language that it asks for."""
    try:
        return instructions.followed(instruction, manner, resume=resume)
    except Refused:
        return replace(manner, language=instructions.language_in(instruction) or manner.language)


def must_differ(paragraphs: Sequence[str], before: Sequence[str], *, model: str) -> None:
    """Raises Refused `no_change` for a model that changed nothing, or whose changes the truth check took out."""
    if list(paragraphs) == list(before):
        raise Refused(
            f"{model} changed nothing that your facts support. Say it otherwise, or change the words yourself.",
            code="no_change",
        )


@contextmanager
def after(reply: Reply[Any]) -> Iterator[None]:
    """What rules refuse after a model was asked begins with what became of the model."""
    try:
        yield
    except Refused as refusal:
        told = happened(reply.asked, UNSUPPORTED if reply.value is not None else str(reply.reason), what="a text")
        if not told:
            raise
        raise Refused(f"{told}. {refusal.message}", code=refusal.code, fields=refusal.fields) from refusal
