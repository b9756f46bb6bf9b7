# ruff: noqa: E501 (tables of words read better unbroken)
"""Whether words claim what they tell as the writer's own doing or having.

A letter also speaks of the reader's house, of the work ahead and of the world. What the posting has is the posting's there,
unless the writer is the one who is said to do or have it.
"""

from __future__ import annotations

import re

from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.sentences import BULLET, Sentence
from generation.grounding.standing.clauses import clause
from generation.grounding.standing.cues import CHANGED_FROM, DOER, YOU
from generation.grounding.standing.telling import of_theirs

_BEFORE = re.compile(rf"{DOER.pattern}|\b(?:me|mich|mir|moi)\b")
_IT = re.compile(r"\b(?:it|they|them|es|sie|ils?|elles?)\b")
_OF_IT = re.compile(r"(?: [\w-]+){1,4} (?:it|them)\b")
# Spanish says who acts by the verb's ending: "dirigí", "coordino un equipo".
_DOES_ES = re.compile(
    r"\b(?!(?:esté|café|qué|así|ahí|aquí|allí|allá|mí|sí)\b)\w{2,}[éí]\b|\b\w+(?:amos|imos)\b|(?:^\s*|[,.;:]\s|\b(?:y|que|también|además|ahora|hoy|donde|como)\s)(?!(?:como|pero|solo|cuando|todo|todos|eso|esto|otro)\b)\w{3,}o\b"
)
_TO_ME = re.compile(r"\b(?:(?:report\w*|answer\w*|entrusted) to|under|behind|with|by|for) me\b")
_REMARK = re.compile(r"[,“”]|(?<=\w)\s(?:is|are|sounds?|seems?|feels?|would|sind|ist|waren|ware|c'est|son)\b")
# "Using SAP, I cut …": what opens a sentence is done by its "I"; "through SAP, I would …" is not done yet.
_FRONTED = re.compile(
    r"\W*(?:using|with the help of|with|through|by (?:means of|way of|\w+ing)|via|thanks to|drawing on|working (?:in|with|on)|having \w+)\b[^.;:]{0,90}?,\s(?:i|we|i've|i have) "
    r"(?!would|could|can|will|might|may|should|hope|want|plan|intend|feel|am|see|understand|think|believe|know\b)(?:\w+ ?)"
)
_LISTED = re.compile(r"\W*[^\W\d](?:[\w/&'’-]+ ?){0,4}:\s")


def asserted(reading: Reading, start: int, end: int, *, thing: bool = False) -> bool:
    """Whether text[start:end] is told as done or had by the writer, or in the clipped lines of a résumé. thing: a name, of
    which the whole sentence may tell who has it ("R is what I use daily")."""
    if not FIRST_PERSON.search(reading.folded):
        return True
    sentence = reading.sentence_at(start)
    left, right = clause(reading, start, end)
    doers = [match.end() for match in _BEFORE.finditer(reading.folded, sentence.start if thing else left, start)]
    if doers:
        return not of_theirs(reading, start, max(doers))
    if BULLET.match(reading.text, reading.line_start(start)):
        return True
    if _clipped(reading, left, right, start) or carried(reading, sentence, left, start, end):
        return True
    if thing and (_fronted(reading, sentence, start) or CHANGED_FROM.search(reading.folded, sentence.start, start)):
        return True
    remark = None if thing else _REMARK.search(reading.folded, end, right)
    right = remark.start() if remark else right
    return bool(DOER.search(reading.folded, end, right) or _TO_ME.search(reading.folded, end, right))


def _clipped(reading: Reading, left: int, right: int, start: int) -> bool:
    """Whether the clause says what was done without saying by whom, or at which employer of the writer's."""
    if any(left <= named.start < right and any(named.pointers) for named in reading.named):
        return True
    return reading.language == "es" and bool(_DOES_ES.search(reading.text[left:start].lower()))


def _fronted(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether the name stands in the phrase that a sentence on the writer's own doing opens with."""
    match = _FRONTED.match(reading.folded, sentence.start, sentence.end)
    return match is not None and start < match.end() and not YOU.search(reading.folded, sentence.start, match.end())


def carried(reading: Reading, sentence: Sentence, left: int, start: int, end: int) -> bool:
    """Whether the clause goes on about what the sentence before told of the writer: "Three years later it was 78%"."""
    before = reading.sentence_at(max(0, sentence.start - 2))
    if before.paragraph != sentence.paragraph or not (
        _IT.search(reading.folded, left, start) or _OF_IT.match(reading.folded, end)
    ):
        return False
    doers = [match.end() for match in DOER.finditer(reading.folded, before.start, before.end)]
    return bool(doers) and not of_theirs(reading, sentence.start, max(doers))


def listed(reading: Reading, start: int) -> bool:
    """Whether a thing stands in a line of things had: "Software: R, Stata", or beside one that the profile has."""
    sentence = reading.sentence_at(start)
    beside = any(
        fact.field == "keywords" and re.search(rf"\b{re.escape(fact.text)}\b", sentence.text)
        for fact in reading.evidence.facts
    )
    return beside or bool(_LISTED.match(reading.text, sentence.start, start))
