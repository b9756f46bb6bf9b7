"""Why rules wrote a text that a model was meant to write, as a sentence for its reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.asking import CHOSEN

UNSUPPORTED = "unsupported"  # the truth check left too little of the model's words
SETTLED = "settled"  # a fact that the person stated: no model is asked
UNSAID = {"", "no_model", "nothing_to_improve", CHOSEN, SETTLED}
HAPPENED = {
    "over_budget": "was not asked, because today's budget for it is spent",
    "resting": "failed several times in a row and is left alone for half a minute",
    "timeout": "took too long to answer",
    "unavailable": "could not be reached, or the connection broke off",
    "rate_limited": "takes no more requests right now",
    "no_credit": "takes no more requests, because its credit is used up",
    "refused": "refused the request",
    "declined": "declined to write this",
    "invalid": "did not answer with {what}",
    "truncated": "broke off before the end",
    UNSUPPORTED: "wrote {what} of which your facts support too little",
}


def why_rules(metadata: Mapping[str, Any], *, what: str = "a letter", so: str = "rules wrote this letter") -> str:
    """What happened to the model that was asked, from `llm_metadata`; "" where nothing did. so: what follows from it,
    to which "from your facts" is added."""
    said = happened(str(metadata.get("asked") or ""), str(metadata.get("reason", "")), what=what)
    return f"{said}, so {so} from your facts." if said else ""


def happened(model: str, reason: str, *, what: str) -> str:
    """What became of a model that was asked, without a full stop; "" where nothing did."""
    if reason in UNSAID:
        return ""
    return f"{model or 'The model'} {HAPPENED.get(reason, 'did not answer').format(what=what)}"
