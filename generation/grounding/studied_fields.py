# ruff: noqa: E501 (tables of words read better unbroken)
"""The field of study that a text gives beside a degree: "BSc Nursing", "a PhD in food chemistry", "BA, History"."""

from __future__ import annotations

import re

from generation.grounding.degree_names import PATTERN
from generation.grounding.field_names import fields_in
from generation.grounding.reading import Reading
from generation.grounding.words import stems
from jobmatch.places.gazetteer import cities
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import group

_FIELD = re.compile(
    r"(?:\s+degree)?(?:\s+\((?:hons?\.?|first|(?:first|second|upper second|lower second)[- ]class(?: hon\w*)?|[12][.:][12]|with [^)\d]+|merit|distinction|hon\w+|(?:magna |summa )?cum laude)\))?\s*(?:\((?P<inside>[^)\n]{2,60})\)|(?:,|\b(?:is |was )?in\b|\ben\b|\bder\b|\bd['’]|\bde\b)\s*(?P<after>[^.;:\n)|]{2,60}))"
)
# "took the MEd in the evenings", "finished my MSc in two years": no field of study.
_NO_FIELD = re.compile(
    r"hons?\b|\d|(?:(?:summa |magna )?cum laude|(?:upper |lower )?(?:first|second|third)[- ]class|upper second|lower second|first|distinction|merit|mention|avec|mit|then|followed|back|early|late|mid|q[1-4]\b|later|before|after|and|with|from|at|both|which|followed|the|my|mon|ma|mes|ainsi|mi|mis|his|her|their|our|just|only|under|less|more|about|parallel|addition|spring|summer|autumn|fall|winter|part|full|night|evening|hand|progress|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|ein\w*|zwei|drei|vier|funf|meine[mnrs]?|der abend\w*|teilzeit|cours|deux|trois|quatre|dos|tres|cuatro)\b"
)
# Prepositions, conjunctions and adverbs of time and place go on about something else than the field.
_FIELD_END = re.compile(
    r"\s*\(|\s+(?:about|above|abroad|across|after|against|ahead|along|alongside|although|among|amid|around|aside|because|before|behind|beneath|beside|besides|between|beyond|by|despite|earlier|if|inside|into|last|later|near|next|online|onto|outside|over|followed|back|came|part-time|full-time|past|per|remotely|since|so|that|this|though|through|throughout|till|together|toward|towards|under|until|up|upon|when|whenever|while|who|within|without|"
    r"focus\w*|speciali[sz]ing|major\w*|on|during|while|then|but|to|for|through|via|under|between|since|as|after|mit|pour|para|sur|from|at|and|with|was|is|took|before|after|an der|von|por|de l|der|der technischen|by|where|which|i|im jahr|von der|en la|au|und|et|y|,)\b|,|\s\d"
)
_NAME = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+")
_OLOGY = re.compile(r"(?:ology|ics|graphy|nomy|istry|ature)$")
_LETTERS = re.compile(r"[A-Z]{2,6}\b(?=\s*(?:,|\n|$|\d))")  # "…, BSN, RN, CCRN": letters after a name
CAPITALS_BESIDE = re.compile(
    r" (?:\([Hh]ons?\.?\) |[Hh]ons?\.? )?((?:[A-ZÀ-Þ][a-zß-ÿ]{3,}|IT)(?:(?: and | & | of | )[A-ZÀ-Þ][a-zß-ÿ]{3,})*)(?=[ ,.;:\n]|$)"
)
_INSIDE = re.compile(
    r"^(?:bachelor|master|doctor)\S* of (?!science|arts|laws?\b|philosophy|engineering|education|commerce|business|fine|design|pharmacy|public|social|medicine|architecture|technology)([a-z]+(?: (?!degree|in\b|from|at\b|with|and)[a-z]+)?)"
)


def field_of(reading: Reading, end: int) -> str:
    match = _FIELD.match(reading.folded, end)
    if not match:
        return _field_beside(reading, end)
    said = match["inside"] or match["after"]
    if match["after"] and match[0].lstrip().startswith(",") and not _names_field(reading, match.start("after"), said):
        return ""
    if PATTERN.match(said + " ") or _NO_FIELD.match(said) or _LETTERS.match(reading.text, match.end() - len(said)):
        return ""
    if _is_place(reading, match.end() - len(said)):
        return ""
    cut = _FIELD_END.search(said)
    return said[: cut.start()] if cut else said


def _is_place(reading: Reading, start: int) -> bool:
    """Whether a degree's "in" goes on with the town where it was taken: "My LLM in Galway covered …"."""
    name = _NAME.match(reading.text, start)
    taken = (fact for fact in reading.evidence.facts if fact.field == "location" or "/location" in fact.pointer)
    return name is not None and any(flat(name[0]) in flat(fact.text).split() for fact in taken)


def _names_field(reading: Reading, start: int, said: str) -> bool:
    """Whether what follows a degree's comma is its field: a name in capitals, or words that are known for one. "Since the PhD,
    working on …" goes on with the sentence."""
    if not reading.text[start : start + 1].islower() or reading.language in ("fr", "es", "it", "pt"):
        return True
    first = re.split(r"[,;(]|\b(?:and|at|from)\b", said)[0].strip()
    return bool(is_field(first) or stems(first) <= studied_stems(reading))


def studied_stems(reading: Reading) -> frozenset[str]:
    entries = reading.evidence.of_section("education", "certificates")
    return frozenset().union(*(entry.every_stem for entry in entries))


def _field_beside(reading: Reading, end: int) -> str:
    """The capitalised words right after the degree ("BSc Nursing"), unless they are a school or a place."""
    match = CAPITALS_BESIDE.match(reading.text, end)
    if not match or any(one.start < match.end() and match.start(1) < one.end for one in reading.named):
        return ""
    said = flat(match[1])
    school = any(word in group("organizations", "school") for word in said.split())
    return "" if school or cities(said) else said


def field_inside(said: str) -> str:
    """The field that the degree's name itself gives: "Bachelor of Paramedicine"."""
    match = _INSIDE.search(said)
    return match[1] if match else ""


def is_field(said: str) -> bool:
    """Whether words are known for a field of study, or end as those do."""
    return bool(fields_in(said) or _OLOGY.search(said))
