# ruff: noqa: E501 (tables of words read better unbroken)
"""The line that a letter opens with: whom it greets is the writer's to know, unless the posting names somebody."""

from __future__ import annotations

import re

from profiles.parsing.folding import flat

GREETING = re.compile(
    r"^\s*(?:dear|hello|hi|hey|hiya|greetings|hola|salut|beste|geachte|gentile|egregi[oa]|caro|cara|prezad[oa]s?|exmos?|szanown[ay]|stimat[aei]|good (?:morning|afternoon|day)|liebe[rs]?|sehr geehrte[rs]?|hallo|guten tag|chere?|cher|bonjour|estimad[oa]s?|querid[oa])\b"
)
# Who is written to, in any language: a short first line that ends in a comma or a colon.
_OPENING = re.compile(r"\s*([^\n.!?]{2,60}[,:])[ \t]*\n")
_LONGEST = 90
_STOP = re.compile(r"[,!:]|\s[–—-]\s")
_CONTACT = re.compile(
    r"(?:\b(?i:contact|ansprechpartner(?:in)?|ask for|apply to|write to|questions to|reports? to|reporting to|speak to|interlocuteur|contacto|hiring (?:manager|lead)|recruiter|talent partner|addressed to|applications? to|bewerbung an|candidature (?:a|à)|solicitud a|curr[ií]culum a)\b\W+(?:[a-z]+\W+){0,3}|\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herrn?|Frau|Mme|Sra?|Lic|Ing)\.?\s+)[A-ZÀ-Þ][\w'’-]+"
)

SUBJECT_LINE = re.compile(r"\W*(?:re|subject|ref|betreff|objet|asunto|application|bewerbung|candidature)\b")


def greeting_span(text: str) -> tuple[int, int]:
    """Start and end of the words of greeting; empty where a text has none."""
    position = 0
    for line in text.splitlines(keepends=True):
        if GREETING.match(flat(line)):
            stop = _STOP.search(line, 0, _LONGEST)
            return position, position + (stop.end() if stop else min(len(line), _LONGEST))
        position += len(line)
    opening = _OPENING.match(text)
    return opening.span(1) if opening and len(text) > 4 * _LONGEST else (0, 0)


def names_somebody(posting: str) -> bool:
    """Whether a posting says whom to write to."""
    return bool(_CONTACT.search(posting))
