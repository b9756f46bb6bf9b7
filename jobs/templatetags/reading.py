"""Filters that say a posting's or a score's values in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import template
from django.contrib.humanize.templatetags.humanize import intcomma

from jobs.filters import EMPLOYMENT
from jobs.matching.score import BANDS
from jobs.models import Posting

register = template.Library()
SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$", "CHF": "CHF ", "INR": "₹", "JPY": "¥"}


@register.filter
def pay(posting: Posting) -> str:
    """ "£28,400–34,500 a year", as precise as it is stated."""
    low, high = posting.pay_minimum, posting.pay_maximum
    symbol = SYMBOLS.get(posting.pay_currency, f"{posting.pay_currency} " if posting.pay_currency else "")
    if low is None and high is None:
        return ""
    if low is not None and high is not None and low != high:
        amount = f"{symbol}{_amount(low)}–{_amount(high)}"
    elif low is None:
        amount = f"up to {symbol}{_amount(high)}"
    elif high is None:
        amount = f"from {symbol}{_amount(low)}"
    else:
        amount = f"{symbol}{_amount(low)}"
    article = "an" if posting.pay_period == "hour" else "a"
    return f"{amount} {article} {posting.pay_period}" if posting.pay_period else amount


@register.filter
def facts_line(posting: Posting) -> str:
    """Employer · place · where · pay: only what is stated."""
    where = posting.get_remote_display() if posting.remote else ""
    return " · ".join(part for part in (posting.organization, posting.place, where, pay(posting)) if part)


def _amount(value: Decimal | None) -> str:
    value = value or Decimal(0)
    return intcomma(int(value)) if value == int(value) else intcomma(f"{value:.2f}")


@register.filter
def employment(posting: Posting) -> str:
    names = dict(EMPLOYMENT)
    return ", ".join(names.get(kind, kind.replace("_", " ").capitalize()) for kind in posting.employment_types)


@register.filter
def band_level(total: float) -> int:
    """1 for the lowest band to 5 for the highest: the score's colour and segments."""
    return 1 + sum(total >= least for least, _ in BANDS)


@register.filter
def percent(share: float) -> str:
    return f"{share * 100:.0f}%"


@register.filter
def get(mapping: dict[str, Any], key: str) -> Any:
    """A value of a mapping by a key that a template holds in a variable; empty where it has none."""
    return mapping.get(key, ())
