"""What a call costs. Prices are rows that operators edit; a model without one counts as free, shown as unpriced."""

from __future__ import annotations

from decimal import Decimal

from jobmatch.ai.models import Price

MILLION = Decimal(1_000_000)
# Characters of English prose a token, for estimates before a run (OpenAI's rule of thumb: about four).
CHARACTERS_A_TOKEN = 4


def price_of(model: str) -> Price | None:
    """The price whose name the model's name begins with; the longest such name holds."""
    fitting = [price for price in Price.objects.all() if model.startswith(price.model)]
    return max(fitting, key=lambda price: len(price.model), default=None)


def cost(*, model: str, input_tokens: int, output_tokens: int, cached_tokens: int = 0) -> Decimal:
    """USD. cached_tokens is the part of input_tokens that the provider had cached."""
    price = price_of(model)
    if price is None:
        return Decimal(0)
    cached_price = price.cached_input if price.cached_input is not None else price.input
    fresh = max(input_tokens - cached_tokens, 0)
    total = fresh * price.input + cached_tokens * cached_price + output_tokens * price.output
    return (total / MILLION).quantize(Decimal("0.00000001"))


def estimate(*, model: str, characters: int, output_tokens: int, times: int = 1) -> Decimal:
    """USD that a run of `times` such calls may cost, for showing before it starts."""
    tokens = -(-characters // CHARACTERS_A_TOKEN)
    return cost(model=model, input_tokens=tokens, output_tokens=output_tokens) * times
