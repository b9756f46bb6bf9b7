"""Mails about a posting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generation import outreach
from generation.material import Material
from generation.outreach import OutreachOptions
from generation.texts import Composed
from generation.writers.writer import Given, Writer, manner_of
from jobmatch.errors import Refused

NAMES = {"cold": "First message", "applied": "Follow-up", "interviewed": "After the interview", "thanks": "Thank-you"}
ASKED = {
    "cold": "a first mail to the {reader} about the posting: why it is written, the evidence that fits best, and a "
    "request for a short conversation",
    "applied": "a short, polite follow-up to an application that was sent{on} and not answered yet",
    "interviewed": "a short mail after an interview{on} that asks about the next step",
    "thanks": "a short mail of thanks after an interview{on}",
}
WORDS = {"short": 70, "medium": 120, "long": 180}
LIMIT = 4_000
NAMED = ("purpose", "to", "recipient_name", "company_name", "about")


def _read(values: Mapping[str, Any], *, first: bool) -> OutreachOptions:
    on = values.get("on") or None
    kept = {name: values[name] for name in NAMED if name in values}
    if not first and kept.get("purpose", "cold") == "cold":
        raise Refused("A follow-up is after an application, after an interview, or thanks for one.", code="bad_options")
    return OutreachOptions(
        **{**kept, **({"purpose": "cold"} if first else {})},
        on=date.fromisoformat(on) if isinstance(on, str) else on,
        manner=manner_of(values.get("manner", {})),
    )


def _ruled(given: Given, options: OutreachOptions) -> Composed:
    assert isinstance(given.source, Material)
    company = options.company_name or given.source.posting.organization
    told = OutreachOptions(**{name: getattr(options, name) for name in NAMED if name != "company_name"},
                           company_name=company, on=options.on, manner=options.manner)  # fmt: skip
    return outreach.write(given.source.resume, given.source.job, style=given.style, options=told, today=given.today)


def _task(options: OutreachOptions) -> str:
    on = f" on {options.on.isoformat()}" if options.on else ""
    reader = "recruiter" if options.to == "recruiter" else "hiring manager"
    return (
        f"Write {ASKED[options.purpose].format(reader=reader, on=on)}. At most {WORDS[options.manner.length]} words. "
        "No subject, no greeting, no sign-off: paragraphs only. Do not name the company where you tell of "
        "applying or talking."
    )


def _shown(options: OutreachOptions) -> dict[str, str]:
    return {"what was talked about": options.talked} if options.talked else {}


def _writer(*, first: bool) -> Writer:
    return Writer(
        read=lambda values: _read(values, first=first),
        ruled=_ruled,
        task=_task,
        shown=_shown,
        named=lambda options: NAMES[options.purpose],
        limit=lambda options: LIMIT,
        settled=lambda options: False,
        feature="outreach",
    )


FIRST, FOLLOW_UP = _writer(first=True), _writer(first=False)
