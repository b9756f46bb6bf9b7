# ruff: noqa: E501 (lists of phrases read better unbroken)
"""Sentences that anyone could send to anyone: a stock phrase with no fact of the person's own beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from generation.grounding.model import Claim
from generation.grounding.sentences import sentences

REASON = "a stock phrase that says nothing of you"
BLANK = re.compile(r"\[(?!\[)[^\]\n]{2,60}\](?!\])|\{\{?[^}\n]{2,40}\}\}?")
BLANK_REASON = "a blank that was left to fill in"
STOCK = re.compile(
    r"\b(?:i am (?:writing to (?:express|apply|convey)|(?:very |truly |so )?(?:excited|thrilled|delighted|eager) (?:to|about|by|at)|confident (?:that|in)|convinced that|drawn to|impressed by)"
    r"|i (?:was|have been) (?:excited|thrilled|delighted|impressed|drawn)|(?:strong|keen|deep|genuine|great) interest in"
    r"|(?:perfect|great|strong|excellent|ideal|natural) (?:fit|match|candidate)|proven (?:track record|ability)|track record of"
    r"|passionate about|passion for|team player|hit the ground running|fast[- ]paced|self[- ]starter|results[- ]driven|detail[- ]oriented"
    r"|unique (?:blend|combination|mix|perspective)|(?:valuable|strong|great) (?:asset|addition)|meaningful (?:impact|contribution|difference)"
    r"|aligns? (?:perfectly|closely|well|seamlessly|strongly|directly|deeply) with|(?:values|skills|experience|background|goals|interests) aligns? with|resonates?|leverag(?:e|ing) my|cutting[- ]edge|at the forefront|dynamic (?:team|environment|company|organi[sz]ation)"
    r"|thank you for (?:considering|your (?:time|consideration))|appreciate your (?:time|consideration)"
    r"|look(?:ing)? forward to (?:the (?:opportunity|possibility|chance)|hearing|contributing|discussing)|welcome the (?:opportunity|chance) to (?:discuss|contribute|bring)"
    r"|make me (?:a|an|the) |further my career|next step in my career|exciting (?:opportunity|role|position|challenge)"
    r"|hiermit bewerbe ich mich|mit (?:großem|grossem) interesse|hoch ?motiviert|teamfähig|belastbar|neue herausforderung|über die einladung"
    r"|avec (?:un )?(?:grand|vif|beaucoup d\W)\s?intérêt|dynamique et motivée?|motivée? et dynamique|esprit d\Wéquipe|nouveau défi"
    r"|(?:gran|vivo) interés|trabajo en equipo|altamente motivad[oa]|nuevos? retos?)",
    re.IGNORECASE,
)


def without_canned(
    paragraphs: Sequence[str], claims: Callable[[str], Iterable[Claim]], *, own: str
) -> tuple[list[str], list[dict[str, str]]]:
    """(paragraphs without canned sentences, what went and why).

    A sentence with a fact of the profile stays whatever else it says. own: words that the person uses themselves; what
    is in them is a habit and not canned.
    """
    kept, removed = [], []
    for paragraph in paragraphs:
        gone = [(each, why) for each in sentences(paragraph) if (why := _why(each.text, claims, own))]
        said = paragraph
        for each, _ in reversed(gone):
            said = f"{said[: each.start].rstrip()} {said[each.end :].lstrip()}".strip()
        removed += [{"text": each.text, "reason": why} for each, why in gone]
        if said:
            kept.append(said)
    return kept, removed


def _why(sentence: str, claims: Callable[[str], Iterable[Claim]], own: str) -> str:
    if BLANK.search(sentence):
        return BLANK_REASON
    stock = STOCK.search(sentence)
    if stock is None or stock.group().casefold() in own.casefold():
        return ""
    told = any(claim.source and claim.source.where != "posting" for claim in claims(sentence))
    return "" if told else REASON
