"""`followed`: an instruction as another manner of the same text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generation.instructions.reading import LANGUAGES, Piece, pieces
from generation.letters.manner import LENGTHS, Manner
from generation.letters.wishes import stated
from jobmatch.errors import Refused

LONGEST = 500  # characters
UNDERSTOOD = (
    "shorter",
    "longer",
    "more formal, casual or plain",
    "in English, German, French or Spanish",
    "another example",
    "mention Python",
    "mention Python first",
    "leave out Python",
)
LONGEST_QUOTE = 60


class NotUnderstood(Refused):
    """Rules cannot read `strange`. The sentence lists what they can, for whoever has no page to show it on."""

    code = "not_understood"
    understood = UNDERSTOOD

    def __init__(self, strange: str) -> None:
        self.strange = strange[:LONGEST_QUOTE]
        super().__init__(
            f"Rules do not understand “{self.strange}”, so nothing was changed. They understand, for example: "
            f"{'; '.join(UNDERSTOOD)}."
        )


def said(instruction: str) -> str:
    """An instruction with its white space in order. Raises Refused `bad_instruction`."""
    told = " ".join(instruction.split())
    if not told or len(told) > LONGEST:
        raise Refused(f"Say what to change in 1 to {LONGEST} characters.", code="bad_instruction")
    return told


def followed(instruction: str, manner: Manner, *, resume: Mapping[str, Any]) -> Manner:
    """The manner that the instruction asks for.

    Raises Refused `not_understood`, `not_in_profile`, `no_change`, `bad_options`.
    """
    found = list(pieces(instruction))
    strange = next((piece.what for piece in found if not piece.kind), "" if found else instruction)
    if strange:
        raise NotUnderstood(strange)
    for piece in found:
        manner = _with(piece, manner, resume=resume)
    return manner


def _with(piece: Piece, manner: Manner, *, resume: Mapping[str, Any]) -> Manner:
    match piece.kind:
        case "shorter":
            return replace(manner, length=_length(manner, -1))
        case "longer":
            return replace(manner, length=_length(manner, 1))
        case "formal" | "casual" | "plain":
            return replace(manner, tone=piece.kind)
        case "language":
            return replace(manner, language=LANGUAGES[piece.what.casefold()])
        case "another":
            return replace(manner, variant=manner.variant + 1)
    _must_be_stated(piece, resume)
    if piece.kind in ("mention", "first"):
        left = _less(manner.leave_out, piece.what)
        if piece.kind == "mention":
            return replace(manner, mention=_added(manner.mention, piece.what), leave_out=left)
        return replace(manner, mention=_added((piece.what,), *manner.mention), leave_out=left, first=True)
    mention = _less(manner.mention, piece.what)
    first = manner.first and mention[:1] == manner.mention[:1]
    return replace(manner, leave_out=_added(manner.leave_out, piece.what), mention=mention, first=first)


def _length(manner: Manner, step: int) -> str:
    place = manner.rank + step
    if not 0 <= place < len(LENGTHS):
        size = "short" if step < 0 else "long"
        raise Refused(f"It is as {size} as rules write it. Change the words yourself.", code="no_change")
    return LENGTHS[place]


def _must_be_stated(piece: Piece, resume: Mapping[str, Any]) -> None:
    if piece.what and stated(resume, piece.what):
        return
    said = piece.what[:LONGEST_QUOTE]
    if piece.kind != "leave_out":
        raise Refused(
            f"Your profile does not state “{said}”, so no text may claim it. If it is true, add it there first.",
            code="not_in_profile",
        )
    raise Refused(
        f"Your profile does not state “{said}”, so there is nothing of that name to leave out. Name it as it stands "
        "there.",
        code="not_in_profile",
    )


def _added(known: tuple[str, ...], *phrases: str) -> tuple[str, ...]:
    """Each once, whatever its capitals."""
    kept: dict[str, str] = {}
    for phrase in (*known, *phrases):
        kept.setdefault(phrase.casefold(), phrase)
    return tuple(kept.values())


def _less(known: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    return tuple(each for each in known if each.casefold() != phrase.casefold())
