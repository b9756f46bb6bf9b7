"""The connection test: one tiny question of each configured model, and what exactly is wrong where it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from jobmatch.ai import gateway, structured
from jobmatch.ai.models import Call
from jobmatch.ai.provider import ProviderFailed

SENTENCES = {
    Call.Outcome.TIMEOUT: "The server took too long. Raise LLM_TIMEOUT_SECONDS or choose a faster model.",
    Call.Outcome.UNAVAILABLE: "Nothing usable answers at this address. Check LLM_BASE_URL; it usually ends in /v1.",
    Call.Outcome.RATE_LIMITED: "The provider limits this key right now, or its credit is used up.",
    Call.Outcome.REFUSED: "The provider refused the request. Check the key and the model's name.",
    Call.Outcome.INVALID: "The server answers, but not with what was asked. This model may be too small.",
    Call.Outcome.TRUNCATED: "The server cut its answer off. Check its token limits.",
}

# Room for a model that thinks before it answers.
MOST_TOKENS = 2000


class Ready(BaseModel):
    ready: bool


def try_model(
    *, user_id: int | None = None, role: str = "writing", go_on: Callable[[str], bool] | None = None
) -> dict[str, Any]:
    """{ok, model, address, sentence, detail, outcome}. Asks the provider directly: no cache, no breaker, no ledger.

    go_on: asked several times a second; `outcome` is `cancelled` once it says no.
    """
    target = gateway.target_for(user_id=user_id, role=role)
    if target is None:
        sentence = (
            "No model is configured: everything is written by rules. Set LLM_MODEL with LLM_BASE_URL or LLM_API_KEY."
        )
        return {"ok": False, "model": "", "address": "", "sentence": sentence, "detail": "", "outcome": "no_model"}
    told = {"model": target.model, "address": target.base_url}
    messages = [{"role": "user", "content": 'Answer with {"ready": true}.'}]
    try:
        structured.ask(target, messages, Ready, max_tokens=MOST_TOKENS, temperature=0.0, go_on=go_on)
    except ProviderFailed as failed:
        sentence = SENTENCES.get(Call.Outcome(failed.outcome), "The model could not be asked.")
        return {"ok": False, **told, "sentence": sentence, "detail": failed.detail, "outcome": failed.outcome}
    return {"ok": True, **told, "sentence": f"{target.model} answers.", "detail": "", "outcome": Call.Outcome.OK}
