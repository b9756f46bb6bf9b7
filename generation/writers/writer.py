"""What a kind of short text has to say for itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from generation.material import Own
from generation.texts import Composed, Manner
from generation.texts.aims import Aims, Pay
from profiles.models import Preferences
from profiles.writing_style import WritingStyle

Options = Any  # OutreachOptions, LinkedInOptions or AnswerOptions


@dataclass(frozen=True)
class Given:
    """What a text is written from."""

    source: Own
    style: WritingStyle | None
    aims: Aims
    today: date


@dataclass(frozen=True, slots=True)
class Writer:
    """read: options from what is stored or sent; raises Refused `bad_options`, `bad_question`.

    ruled: the text by rules; raises Refused. task: what a model is asked. shown: what else it is shown, by label.
    named: what the person calls it. limit: characters. settled: where the rules' answer is a stated fact, which no
    model says better.
    """

    read: Callable[[Mapping[str, Any]], Options]
    ruled: Callable[[Given, Options], Composed]
    task: Callable[[Options], str]
    shown: Callable[[Options], dict[str, str]]
    named: Callable[[Options], str]
    limit: Callable[[Options], int]
    settled: Callable[[Options], bool]
    feature: str


def manner_of(values: Mapping[str, Any]) -> Manner:
    """Raises Refused `bad_options`."""
    kept: dict[str, Any] = {name: values[name] for name in Manner.__dataclass_fields__ if name in values}
    for name in ("mention", "leave_out"):
        kept[name] = tuple(kept.get(name, ()))
    return Manner(**kept)


def in_manner(options: Options, manner: Manner) -> Options:
    return replace(options, manner=manner)


def aims_of(source: Own) -> Aims:
    """What the person wants, as their preferences say it."""
    wanted = Preferences.objects.filter(profile=source.profile).first()
    authorization = str((source.profile.private or {}).get("authorization") or "")
    if wanted is None:
        return Aims(authorization=authorization)
    stated = wanted.pay_minimum or wanted.pay_maximum
    pay = Pay(wanted.pay_minimum, wanted.pay_maximum, wanted.pay_currency, wanted.pay_period) if stated else None
    return Aims(
        roles=tuple(wanted.roles),
        places=tuple(wanted.places),
        remote=wanted.remote,
        pay=pay,
        start=wanted.start_date,
        sponsorship=wanted.needs_sponsorship,
        authorization=authorization,
    )
