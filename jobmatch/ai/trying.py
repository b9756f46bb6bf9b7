"""The connection test: one tiny question of each configured model, and what exactly is wrong where it fails."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from django.conf import settings

from jobmatch.ai import gateway, structured
from jobmatch.ai.models import Call
from jobmatch.ai.probing import MOST_TOKENS, QUESTION, Ready
from jobmatch.ai.provider import ProviderFailed

Outcome = Call.Outcome
SENTENCES = {
    Outcome.TIMEOUT: "The server took too long. Raise LLM_TIMEOUT_SECONDS or choose a faster model.",
    Outcome.UNAVAILABLE: "Nothing usable answers at this address. Check it; it usually ends in /v1.",
    Outcome.RATE_LIMITED: "The provider limits this key right now. Try again in a minute.",
    Outcome.NO_CREDIT: "The credit of this key is used up. Top it up at the provider.",
    Outcome.REFUSED: "The provider refused the request. Check the model's name and the address.",
    Outcome.DECLINED: "The model declined to answer a harmless question. Choose another.",
    Outcome.INVALID: "The server answers, but not with what was asked. Check the address; or the model is too small.",
    Outcome.TRUNCATED: "The server cut its answer off. Check its token limits.",
    Outcome.CANCELLED: "The test was stopped.",
}
# Where the status says more than the kind.
BY_STATUS = {
    401: "The provider does not accept this key. Check the key.",
    403: "This key may not use this model. Check the key's rights, or choose another model.",
    404: "There is no such model at this address. Check the model's name, and the address; it usually ends in /v1.",
}


def try_model(
    *,
    user_id: int | None = None,
    role: str = "writing",
    go_on: Callable[[str], bool] | None = None,
    seconds: float = math.inf,
) -> dict[str, Any]:
    """{ok, model, address, sentence, detail, outcome}. Asks the provider directly: no cache, no breaker, no ledger.

    seconds: to wait at most, where that is less than the site's own patience.
    go_on: asked several times a second; `outcome` is `cancelled` once it says no.
    """
    target = gateway.target_for(user_id=user_id, role=role)
    if target is None:
        sentence = (
            "No model is configured: everything is written by rules. Set LLM_MODEL with LLM_BASE_URL or LLM_API_KEY."
        )
        return {"ok": False, "model": "", "address": "", "sentence": sentence, "detail": "", "outcome": "no_model"}
    told = {"model": target.model, "address": target.base_url}
    until = time.monotonic() + min(seconds, settings.LLM_TIMEOUT_SECONDS)
    try:
        structured.ask(
            target, QUESTION, Ready, max_tokens=MOST_TOKENS, temperature=0.0, stop=partial(_stopped, go_on), until=until
        )
    except ProviderFailed as failed:
        sentence = BY_STATUS.get(failed.status) or SENTENCES[Outcome(failed.outcome)]
        return {"ok": False, **told, "sentence": sentence, "detail": failed.detail, "outcome": failed.outcome}
    return {"ok": True, **told, "sentence": f"{target.model} answers.", "detail": "", "outcome": Outcome.OK}


def _stopped(go_on: Callable[[str], bool] | None, text: str) -> ProviderFailed | None:
    gone = go_on is not None and not go_on(text)
    return ProviderFailed(Outcome.CANCELLED, "The person stopped it.") if gone else None
