# ruff: noqa: E501 (tables of words read better unbroken)
"""Whether words claim what they tell as the writer's own doing or having.

A letter also speaks of the reader's house, of the work ahead and of the world. What the posting has is the posting's there,
unless the writer is the one who is said to do or have it.
"""

from __future__ import annotations

import re

from generation.grounding.reading import FIRST_PERSON, Reading

_DOER = re.compile(
    r"\b(?:i|i'm|i've|my|mine|we|we've|our|ich|mein\w*|wir|unser\w*|je|j'\w+|mon|ma|mes|nous|notre|nos|yo|mi|mis|nuestr\w+|he|hemos|tengo|soy|fui)\b"
)
# Spanish says who acts by the verb's ending: "dirigí", "coordino un equipo".
_DOES_ES = re.compile(
    r"\b(?!(?:esté|café|qué|así|ahí|aquí|allí|allá|mí|sí)\b)\w{2,}[éí]\b|\b\w+(?:amos|imos)\b|(?:^|[,.;:]\s|\b(?:y|que|también|además|ahora|hoy|donde|como)\s)(?!(?:como|pero|solo|cuando|todo|todos|eso|esto|otro)\b)\w{3,}o\b"
)
_TO_ME = re.compile(r"\b(?:(?:report\w*|answer\w*|entrusted) to|under|behind|with|by|for) me\b")
_REMARK = re.compile(r"[,“”]|(?<=\w)\s(?:is|are|sounds?|seems?|feels?|would|sind|ist|waren|ware|c'est|son)\b")
_BULLET = re.compile(r"[ \t]*(?:[-•*–·▪]|\d+[.)])\s")
# "Led a team of seven." with nobody named: the doing of whom a résumé is of.
_DONE = re.compile(
    r"\W*(?:\w+ly |also |then |now |currently )?(?:\w{2,}ed|\w{3,}(?:ing)|led|ran|built|grew|cut|won|wrote|taught|took|made|held|sold|brought|kept|drove|oversaw|oversee|lead|manage|run|gave|set|began|spent)\b"
)
_LISTED = re.compile(r"\W*[^\W\d](?:[\w/&'’-]+ ?){0,4}:\s")


def asserted(reading: Reading, start: int, end: int) -> bool:
    """Whether text[start:end] is told as done or had by the writer, or in the clipped lines of a résumé."""
    sentence = reading.sentence_at(start)
    passage = reading.passage_at(start)
    if (passage is not None and passage.entries) or not FIRST_PERSON.search(reading.folded):
        return True
    if _BULLET.match(reading.text, reading.text.rfind("\n", 0, start) + 1):
        return True
    if _DOER.search(reading.folded, sentence.start, start) or _DONE.match(reading.folded, sentence.start):
        return True
    if reading.language == "es" and _DOES_ES.search(reading.text[sentence.start : start].lower()):
        return True
    remark = _REMARK.search(reading.folded, end, sentence.end)
    right = remark.start() if remark else sentence.end
    return bool(_DOER.search(reading.folded, end, right) or _TO_ME.search(reading.folded, end, right))


def listed(reading: Reading, start: int) -> bool:
    """Whether a thing stands in a line of things had: "Software: R, Stata"."""
    sentence = reading.sentence_at(start)
    return bool(_LISTED.match(reading.text, sentence.start, start))
