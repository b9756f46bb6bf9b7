# ruff: noqa: E501 (tables of words read better unbroken)
"""Clauses that tell of the world or of somebody else, not of the writer: general truths, scenes, other people."""

from __future__ import annotations

import re

from generation.grounding import voice
from generation.grounding.reading import FIRST_PERSON, Reading

# Who is spoken of is anybody: "nobody cares about your title", "when a cooler goes down", "in a place where …".
_ANYBODY = re.compile(
    r"\b(?:they|he|she|nobody|no one|everyone|everybody|anyone|anybody|someone|somebody|whoever|you|your|people (?:say|think|forget|remember|know|like|do|are|who)|"
    r"(?:when|if|once|until|unless) (?:an?|someone|people|things|there|nobody|everyone)|(?:in|at|for) an? (?:\w+ ){0,2}(?:where|that|in which)|a good \w+|any \w+ (?:who|that|will|can)|"
    r"there (?:is|are) (?:no|always|usually|often|nothing)|nothing|most (?:of us|people)|the best \w+ (?:is|are|in|of)|the worst|the (?:difference|secret|trick|point)|niemand|jeder|man|personne|chacun|nadie|todos)\b"
)
_OPINION = re.compile(
    r"\bi (?:\w+ly |still |also |often )?(?:think|believe|suspect|guess|find|would say) (?:that )?(?!(?:my|our|i|we|of|about)\b)"
)
_SOMEBODY = re.compile(
    r"\b(?:an?|one|another|his|her|their|your|some|the|my) (?:\w+ ){0,2}?(?:friends?|neighbou?rs?|mother|father|grandmother|grandfather|sister|brother|uncle|aunt|daughter|son|wife|husband|partner|customers?|guests?|patients?|boy|girl|child|parents?|pupil|student|stranger|relative|cousin)\b"
)


def general(reading: Reading, start: int, end: int) -> bool:
    """Whether the clause around start:end tells of anybody, in a text whose writer says "I" elsewhere."""
    sentence = reading.sentence_at(start)
    left, right = voice.clause(reading.folded, start, end, sentence.start, sentence.end)
    opinion = _OPINION.search(reading.folded, left, start)
    if opinion and not FIRST_PERSON.search(reading.folded, opinion.end(), right):
        return True
    if FIRST_PERSON.search(reading.folded, left, right) or not FIRST_PERSON.search(reading.folded):
        return False
    if any(left <= named.start < right and any(named.pointers) for named in reading.named):
        return False
    return bool(_ANYBODY.search(reading.folded, left, right))


def of_somebody(reading: Reading, start: int) -> bool:
    """Whether the words before `start` turn to another person: "… since a friend came back from a torn ACL"."""
    sentence = reading.sentence_at(start)
    turned = list(_SOMEBODY.finditer(reading.folded, sentence.start, start))
    return bool(turned) and not FIRST_PERSON.search(reading.folded, turned[-1].end(), start)
