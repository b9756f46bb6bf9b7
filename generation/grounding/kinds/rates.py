"""How often an amount is told: the rate that a fact gives, or none."""

from __future__ import annotations

from generation.grounding.amount_words import RATE
from generation.grounding.comparing import A_YEAR, is_money
from generation.grounding.evidence import Fact
from generation.grounding.figures import Quantity
from generation.grounding.kinds.frequencies import how_often
from profiles.parsing.folding import flat

_OFTEN = ("minute", "hour", "day", "week", "month")
_LONGEST = 12  # " every month"


def rate_told(fact: Fact) -> str:
    """How often, where a fact says so before its amount: "the monthly bill from €21,000 to €13,500"."""
    said = flat(fact.text)
    return next((unit for unit in A_YEAR if RATE[unit].search(said)), "")


def another_sum(one: Quantity, fact: Fact) -> bool:
    """Whether money is told by the month or a shorter time and the fact tells it by none: that is another sum."""
    if one.rate not in _OFTEN or not is_money(one.unit) or one.reach - one.end > _LONGEST:
        return False
    said = flat(fact.text)
    return not RATE[one.rate].search(said) and one.rate not in how_often(said)
