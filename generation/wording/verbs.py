# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""English verbs and their forms. Inflection is lemminflect's; what counts as a verb at the head of a line is ours."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from lemminflect import getAllLemmas, getInflection, getLemma

Form = Literal["base", "past", "gerund", "third"]
_TAGS: dict[str, str] = {"base": "VB", "past": "VBD", "gerund": "VBG", "third": "VBZ"}
# Forms that the tables spell the American way first, or that resumes use and dictionaries lack.
_OWN: dict[str, dict[str, str]] = {
    "program": {"past": "programmed", "gerund": "programming", "third": "programs"},
    "travel": {"past": "travelled", "gerund": "travelling", "third": "travels"},
    "model": {"past": "modelled", "gerund": "modelling", "third": "models"},
    "label": {"past": "labelled", "gerund": "labelling", "third": "labels"},
    "be": {"base": "be", "past": "was", "gerund": "being", "third": "is"},
}
# Nouns and adjectives that head many a line and look like verbs.
_NO_VERB = frozenset(
    "experience senior lead-in project sales training marketing engineering nursing accounting consulting accounts "
    "products services systems operations customer team staff data web software hardware hands key daily weekly monthly "
    "annual general national regional head chief member responsible fluent native basic strong good excellent other "
    "clients patients students children tools skills duties various several more less first second third".split()
)
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?")


@lru_cache(maxsize=8_192)
def verb_of(word: str) -> tuple[str, Form] | None:
    """The base form of an English verb form and which form it is; None for a word that is no verb.

    "led" → ("lead", "past"), "Managing" → ("manage", "gerund"). A form that is both base and past ("cut") is past.
    """
    low = word.casefold()
    if not low.isascii() or not _WORD.fullmatch(low):
        return None
    prefix, _, stem = low.rpartition("-")
    for base, forms in _OWN.items():
        found = next((name for name, own in forms.items() if own == low), None)
        if found:
            return base, found  # type: ignore[return-value]
    if "VERB" not in getAllLemmas(stem):
        return None
    lemma = getLemma(stem, "VERB")[0]
    for name in ("past", "gerund", "third", "base"):
        if stem in getInflection(lemma, _TAGS[name]):
            return (f"{prefix}-{lemma}" if prefix else lemma), name
    return None


@lru_cache(maxsize=8_192)
def form(base: str, wanted: Form) -> str:
    """A form of a verb: form("lead", "past") → "led"."""
    own = _OWN.get(base, {}).get(wanted)
    if own or wanted == "base":
        return own or base
    prefix, _, stem = base.rpartition("-")
    found = getInflection(stem, _TAGS[wanted])
    said = found[0] if found else stem
    return f"{prefix}-{said}" if prefix else said


def leading_verb(text: str) -> tuple[str, Form, int] | None:
    """(base form, form, where the word ends) of the verb that a line starts with; None where it starts otherwise.

    A base form counts only where an object follows ("Lead engineer" and "Sales" start with nouns, "Manage a team" does
    not): an article, possessive, number, capital, gerund or plural next.
    """
    match = _WORD.match(text)
    if match is None or match[0].casefold() in _NO_VERB:
        return None
    found = verb_of(match[0])
    if found is None:
        return None
    base, which = found
    if which in ("base", "third", "gerund") and not _object_follows(text[match.end() :]):
        return None
    return base, which, match.end()


# "of" after a base form makes a noun of it: "Triage of patients", "Design and build of systems".
_OBJECT = re.compile(
    r"(?:,\s+[a-z]+)*\s+(?:(?:and|&)\s+[a-z]+\s+)?(?!of\b)(?:(?:the|an?|all|our|their|its|his|her|my|new|daily|weekly|up\s+to|over|more|"
    r"with|for|on|to|as)\b|[\d$€£]|[\w-]+(?:s|ing|ly)\b|[a-z-]+\s+[a-z-]+(?:s|ing|ion|ent)\b|(?:and|&)\s+[a-z]+s\b)",
    re.IGNORECASE,
)


def _object_follows(rest: str) -> bool:
    return _OBJECT.match(rest) is not None
