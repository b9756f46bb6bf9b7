"""Versions of a document: another structure of the same facts, what differs between two, and which got replies."""

from __future__ import annotations

import difflib
import math
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from accounts.models import User
from generation import cover_letters, documents, short_texts
from generation.cover_letters import Wanted
from generation.letters.model import VARIANTS
from generation.models import Generation
from generation.resumes import ResumeOptions
from jobmatch.ai.gateway import RULES

LEAST_KEPT = 2  # words between two changes, below which they are one
FEWEST = 5  # answers of one kind, below which nothing is said of it
Z = 1.96  # 95 %


def again(document: Generation, *, by_rules: bool = False, now: datetime, **changed: Any) -> Generation:
    """Another version for the same posting: of a letter the next structure, of a resume with `changed` options.

    by_rules: no model is asked, whatever the document was.
    """
    if document.is_short:
        wanted_text = replace(short_texts.again(document), by_rules=by_rules)
        text = short_texts.compose(documents.source_of(document), wanted_text, now=now)
        text.save()
        return text
    material = documents.material_of_document(document)
    if document.document_type == Generation.Type.COVER_LETTER:
        wanted = replace(next_structure(document, **changed), by_rules=by_rules)
        letter = cover_letters.compose(material, wanted, now=now)
        letter.save()
        return letter
    values = {name: document.options[name] for name in ResumeOptions.__dataclass_fields__ if name in document.options}
    return documents.write_resume(
        material,
        options=ResumeOptions(**{**values, **changed}),
        template=document.template,
        look=document.options.get("look", {}),
        parent=document.parent or document,
        by_rules=by_rules,
        now=now,
    )


def next_structure(document: Generation, **changed: Any) -> Wanted:
    """What to ask of the next version of a letter: the next structure, with `changed` options."""
    options = cover_letters.options_of(document)
    number = (options.variant + 1) % len(VARIANTS)
    options = replace(options, **{"variant": number, **changed})
    return Wanted(
        options,
        document.template,
        document.options.get("look", {}),
        document.options.get("custom_prompt", ""),
        document.parent or document,
    )


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of two texts. kind: same, gone (only in the first) or new (only in the second)."""

    kind: str
    text: str


def difference(first: str, second: str) -> list[Piece]:
    """Word by word, with the whitespace kept. A word or two that two changes have between them belongs to both: what
    was said otherwise is read as one passage, not as a riddle."""
    left, right = re.findall(r"\s+|\S+", first), re.findall(r"\s+|\S+", second)
    pieces: list[Piece] = []
    gone, new, kept = "", "", ""
    for kind, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        same = "".join(left[a:b]) if kind == "equal" else ""
        if kind == "equal" and (not (gone or new) or len(same.split()) > LEAST_KEPT or "\n" in same):
            pieces += _changed(gone, new)
            pieces.append(Piece("same", kept + same))
            gone = new = kept = ""
        elif kind == "equal":
            kept = same
        else:
            gone, new, kept = gone + kept + "".join(left[a:b]), new + kept + "".join(right[c:d]), ""
    return [*pieces, *_changed(gone, new), *([Piece("same", kept)] if kept else [])]


def _changed(gone: str, new: str) -> list[Piece]:
    return [piece for piece in (Piece("gone", gone), Piece("new", new)) if piece.text]


@dataclass(frozen=True, slots=True)
class Replies:
    """How documents of one kind fared. low, high: 95 % Wilson interval of the share of replies, 0-1."""

    kind: str
    replied: int
    sent: int
    low: float
    high: float
    sentence: str


def replies(*, user: User) -> list[Replies]:
    """Per structure of letter and template of resume, over the documents whose outcome is known."""
    counted: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    rows = Generation.objects.filter(profile__user=user, deleted_at=None).exclude(outcome=Generation.Outcome.UNKNOWN)
    for kind, template, options, engine, outcome in rows.values_list(
        "document_type", "template", "options", "engine", "outcome"
    ):
        name = f"Resume: {template}"
        if kind in Generation.SHORT:
            name = options.get("named", "") + ("" if engine == RULES else f", by {engine}")
        if kind == Generation.Type.COVER_LETTER:
            # A model's letter of a structure is another letter than the rules'.
            name = f"Letter: {options.get('variant', '')}" + ("" if engine == RULES else f", by {engine}")
        counted[name][0] += outcome == Generation.Outcome.REPLIED
        counted[name][1] += 1
    return [_replies(name, *counts) for name, counts in sorted(counted.items())]


def _replies(kind: str, replied: int, sent: int) -> Replies:
    low, high = wilson(replied, sent)
    if sent < FEWEST:
        sentence = f"{replied} of {sent} got a reply: too few to say anything of this version yet."
    else:
        sentence = f"{replied} of {sent} got a reply; the true share lies most likely between {low:.0%} and {high:.0%}."
    return Replies(kind, replied, sent, low, high, sentence)


def wilson(hits: int, trials: int) -> tuple[float, float]:
    """95 % score interval of a share (Wilson 1927); (0, 1) without trials."""
    if not trials:
        return 0.0, 1.0
    share = hits / trials
    middle = (share + Z * Z / (2 * trials)) / (1 + Z * Z / trials)
    half = Z / (1 + Z * Z / trials) * math.sqrt(share * (1 - share) / trials + Z * Z / (4 * trials * trials))
    return max(0.0, middle - half), min(1.0, middle + half)


def siblings(document: Generation) -> Iterable[Generation]:
    """Other versions of the same document, oldest first."""
    root = document.parent_id or document.pk
    rows = Generation.objects.filter(profile=document.profile_id, deleted_at=None).exclude(pk=document.pk)
    return (rows.filter(parent_id=root) | rows.filter(pk=root)).order_by("created_at").defer("content", "content_text")
