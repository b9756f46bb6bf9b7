# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Whether two spellings that the taxonomy files under one skill name the same product: it files Miro with Padlet."""

from __future__ import annotations

import re

from generation.grounding.evidence import initials
from generation.grounding.words import FOLDED_STOP, words
from jobmatch.skills.model import Mention
from profiles.parsing.folding import flat

_VENDORS = frozenset(
    "microsoft google adobe oracle sap apache amazon ibm software system systems tool tools suite pro online cloud autodesk siemens platform app enterprise cms crm erp management meta cisco red hat server studio".split()
)
# Names of one thing that share no letters.
_SAME = (
    "gtaw tig wig", "gmaw mig mag mig/mag", "smaw stick mma e-hand stick-welding", "fcaw flux-cored flux-core", "creo pro/e pro-e proe pro/engineer", "kronos ukg",
    "sendinblue brevo", "plc sps", "as400 as/400 iseries", "jpa hibernate", "looker-studio data-studio", "x twitter", "fb facebook meta",
)  # fmt: skip
_GROUPS = tuple(frozenset(line.split()) for line in _SAME)
_PROCESSES = ("welding",)


def same_product(mention: Mention, said: str, known: set[str]) -> bool:
    """Whether `said`, found as `mention`, is what one of the profile's spellings of that skill names.

    Only proper names of tools (and names of welding processes) can differ: "CAT tools" is any of them.
    """
    proper = any(character.isupper() for character in said)
    acronym = said.isupper() and len(said) <= 5
    if not known or not proper or not (mention.kind == "tool" or (mention.id in _PROCESSES and acronym)):
        return True
    if mention.id in _PROCESSES and not any(form.isupper() for form in known):
        return True
    return any(_same(flat(said), said, flat(form), form) for form in known)


def _same(one: str, one_spelled: str, other: str, other_spelled: str) -> bool:
    if one == other or any(one in group and other in group for group in _GROUPS):
        return True
    if _telling(one) & _telling(other):
        return True
    shorter, longer = sorted((re.sub(r"\W", "", one), re.sub(r"\W", "", other)), key=len)
    return (
        one_spelled.upper() in initials(other_spelled)
        or other_spelled.upper() in initials(one_spelled)
        or shorter in longer
        or bool(re.fullmatch(rf"{re.escape(shorter[:1])}\d+{re.escape(shorter[-1:])}", shorter))
    )


def _telling(text: str) -> frozenset[str]:
    return frozenset(
        word.folded for word in words(text) if len(word.folded) > 2 and word.folded not in _VENDORS | FOLDED_STOP
    )
