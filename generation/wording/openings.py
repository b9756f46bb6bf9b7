# ruff: noqa: E501 (tables of words read better unbroken)
"""Weak openings ("Responsible for managing", "Duties included the maintenance of") turned into their own verb.

Only openings that state the act itself are turned. "Helped", "assisted", "contributed", "supported" say whose act it
was and stay as they are: a stronger verb there would be a claim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.wording.verbs import Form, form, verb_of

_WEAK = re.compile(
    r"^((?:(?:was|were|am|is|being)\s+)?(?:(?:solely\s+|directly\s+|also\s+|primarily\s+|mainly\s+)?responsible\s+for|in\s+charge\s+of|"
    r"tasked\s+with|charged\s+with|entrusted\s+with|"
    r"(?:my\s+|main\s+|key\s+|daily\s+)*(?:duties|responsibilities|tasks)\s+(?:include[ds]?|were|was|are|involved):?))\s+(?:the\s+|for\s+)?",
    re.IGNORECASE,
)
_ACTS = {
    "maintenance": "maintain", "development": "develop", "management": "manage", "implementation": "implement",
    "preparation": "prepare", "design": "design", "coordination": "coordinate", "supervision": "supervise",
    "administration": "administer", "creation": "create", "production": "produce", "analysis": "analyse",
    "organisation": "organise", "organization": "organize", "installation": "install", "operation": "operate",
    "training": "train", "planning": "plan", "delivery": "deliver", "execution": "execute", "testing": "test",
    "handling": "handle", "processing": "process", "monitoring": "monitor", "recruitment": "recruit", "repair": "repair",
    "integration": "integrate", "migration": "migrate", "configuration": "configure", "evaluation": "evaluate",
    "assessment": "assess", "procurement": "procure", "negotiation": "negotiate", "translation": "translate",
    "documentation": "document", "deployment": "deploy", "optimisation": "optimise", "optimization": "optimize",
    "automation": "automate", "inspection": "inspect", "reconciliation": "reconcile", "construction": "construct",
}  # fmt: skip
_ACT = re.compile(r"(?:overall\s+|day-to-day\s+|daily\s+)?([a-z]+)\s+of\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opening:
    text: str
    reason: str


def opened(text: str, *, tense: Form) -> Opening | None:
    """The line from its own verb on, "base" or "past"; None where it has no weak opening or no verb follows it."""
    weak = _WEAK.match(text)
    if weak is None:
        return None
    rest = text[weak.end() :]
    turned = _from_act(rest, tense) or _from_gerunds(rest, tense)
    if turned is None:
        return None
    return Opening(turned, f"“{' '.join(weak[1].split())}” gives way to the verb itself.")


def _from_act(rest: str, tense: Form) -> str | None:
    match = _ACT.match(rest)
    base = _ACTS.get(match[1].casefold()) if match else None
    return _capital(form(base, tense)) + " " + rest[match.end() :] if match and base else None


_GERUNDS = re.compile(r"^([A-Za-z-]+ing)((?:,\s+[a-z-]+ing)*,?\s+(?:and|&)\s+[a-z-]+ing)?\b", re.IGNORECASE)


def _from_gerunds(rest: str, tense: Form) -> str | None:
    """ "managing, training and rostering staff" → "Managed, trained and rostered staff"."""
    match = _GERUNDS.match(rest)
    if match is None or match.end() >= len(rest) or (found := verb_of(match[1])) is None:
        return None
    tail = re.sub(r"[A-Za-z-]+ing\b", lambda word: _in(word[0], tense), match[2] or "")
    return _capital(form(found[0], tense)) + tail + rest[match.end() :]


def _in(word: str, tense: Form) -> str:
    found = verb_of(word)
    return form(found[0], tense) if found else word


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
