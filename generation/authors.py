"""Why rules wrote a text that a model was meant to write, as a sentence for its reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CHOSEN = "chosen"  # the person asked for the rules
UNSUPPORTED = "unsupported"  # the truth check left too little of the model's words
UNSAID = {"", "no_model", CHOSEN}
HAPPENED = {
    "over_budget": "was not asked, because today's budget for it is spent",
    "resting": "failed several times in a row and is left alone for half a minute",
    "timeout": "took too long to answer",
    "unavailable": "could not be reached, or the connection broke off",
    "rate_limited": "takes no more requests right now",
    "refused": "refused the request",
    "invalid": "did not answer with a letter",
    "truncated": "broke off before the end",
    UNSUPPORTED: "wrote a letter of which your facts support too little",
}


def why_rules(metadata: Mapping[str, Any]) -> str:
    """What happened to the model that was asked, from a document's `llm_metadata`; "" where nothing did."""
    reason = str(metadata.get("reason", ""))
    if reason in UNSAID:
        return ""
    model = str(metadata.get("asked") or "") or "The model"
    return f"{model} {HAPPENED.get(reason, 'did not answer')}, so rules wrote this letter from your facts."
