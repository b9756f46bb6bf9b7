# ruff: noqa: E501 (lists of phrases read better unbroken)
"""Phrases that say nothing, pronouns, and words that the template left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import entries, listed, prose, said, short, words_in

_CLICHES = re.compile(
    r"\b(?:team[ -]player|hard[ -]?working|hard worker|go-getter|results?[ -](?:driven|oriented|focused)|detail[ -]oriented|"
    r"self[ -](?:starter|motivated)|highly motivated|(?:think|thinker|thinking) outside (?:of )?the box|synerg(?:y|ies|istic)|"
    r"go-to person|best[ -]of[ -]breed|proven track record|fast[ -]paced environment|(?:excellent|strong|great|outstanding) communication skills|"
    r"works? well under pressure|(?:quick|fast) learner|thought leader(?:ship)?|value[ -]add(?:ed)?|guru|rock ?star|people person|"
    r"seasoned professional|dedicated professional|dynamic (?:professional|individual|leader|team)|hit the ground running|"
    r"wear(?:ing)? many hats|above and beyond|110 ?%|bottom[ -]line driven|strategic thinker|game[ -]changer|"
    r"passionate about (?:excellence|success|everything)|perfectionist)\b",
    re.IGNORECASE,
)
_BUZZ = re.compile(
    r"\b(?:leverag(?:e|ed|ing)|synerg\w+|innovative|dynamic|passionate|proactive(?:ly)?|visionary|disruptive|cutting[ -]edge|"
    r"world[ -]class|best[ -]in[ -]class|state[ -]of[ -]the[ -]art|holistic(?:ally)?|impactful|seamless(?:ly)?|strategic(?:ally)?|"
    r"motivated|driven|dedicated|results|robust|scalable|next[ -]gen(?:eration)?|transformative|empower(?:ed|ing)?|ecosystem|"
    r"paradigm|actionable|mission[ -]critical|value[ -]added|outcome[ -]oriented|solution[ -]oriented|thought leadership)\b",
    re.IGNORECASE,
)
BUZZ_SHARE, BUZZ_LEAST = 0.03, 7
_OPENS = r"(?:^|[.;:!?•(–—]\s*|,\s+|\b(?:and|that|where|when|which|while|as|because|what|but|so)\s+)"
_PRONOUNS = {
    "en": re.compile(rf"{_OPENS}I(?:['’](?:m|ve|d|ll)\b|\s+[a-z]+)|\b(?:my|me|myself)\b(?!\s*-)|(?:^|[.!?•]\s+)My\b"),
    "de": re.compile(r"\b(?:[Ii]ch|[Mm]eine?[rnms]?|mir|mich)\b"),
}
_PLACEHOLDER = re.compile(
    r"\[(?:your|company|employer|insert|enter|add|job|position|city|date|month|year|phone|email|name|address|number|title|school|university)\b[^\]\n]{0,60}\]|"
    r"<(?:your|insert|company|name)\b[^>\n]{0,60}>|\{\{?\s*\w+\s*\}?\}|\blorem ipsum\b|\bfirst ?name last ?name\b|"
    r"(?<![\w])(?:xxx[-. ]){1,2}xxxx\b|\b(?:19|20)xx\b|\b(?:insert|enter|type) (?:your )?(?:text|name|here|job title)\b",
    re.IGNORECASE,
)
_NEEDLESS = re.compile(
    r"(?im)^[\W_]*(references?\s+(?:are\s+|will be\s+)?(?:available|furnished|provided|given)?\s*(?:up)?on request|"
    r"referenzen auf anfrage|références sur demande|referencias a (?:petición|solicitud)|"
    r"i (?:hereby )?(?:declare|certify) that .{0,160})"
)
CAPITAL_SHARE, CAPITAL_LETTERS = 0.6, 300


def check(document: AtsDocument) -> Iterator[Sighting]:
    for found in _PLACEHOLDER.finditer(document.text):
        where = document.at(found.start(), found.end())
        yield Sighting("placeholder", f"“{short(found.group())}” is left over from a template.", where)
    for found in _NEEDLESS.finditer(document.text):
        where = document.at(found.start(1), found.end(1))
        yield Sighting("needless_line", f"“{short(found[1])}” tells a reader nothing.", where)
    if document.language == "en":
        yield from _phrases(document)
    yield from _pronouns(document)
    yield from _capitals(document)


def _phrases(document: AtsDocument) -> Iterator[Sighting]:
    text = "\n".join(words for _, words in prose(document))
    for pointer, words in (*prose(document), *_listed(document)):
        for found in _CLICHES.finditer(words):
            message = f"“{found.group()}” stands in many resumes."
            yield Sighting("cliche", message, document.where(pointer))
    buzz, count = _BUZZ.findall(text), len(words_in(text))
    if len(buzz) >= max(BUZZ_LEAST, BUZZ_SHARE * count):
        named = ", ".join(dict.fromkeys(word.lower() for word in buzz))
        yield Sighting("buzzwords", f"{len(buzz)} of {count} words are buzzwords: {short(named)}.")


def _listed(document: AtsDocument) -> list[tuple[str, str]]:
    """(pointer, words) of the list of skills."""
    rows = list(entries(document.resume, "skills"))
    names = [(f"{pointer}/name", said(entry, "name")) for pointer, entry in rows]
    words = [(f"{pointer}/keywords/{number}", word) for pointer, entry in rows
             for number, word in listed(entry, "keywords")]  # fmt: skip
    return [(pointer, word) for pointer, word in names + words if word]


def _pronouns(document: AtsDocument) -> Iterator[Sighting]:
    pattern = _PRONOUNS.get(document.language)
    for pointer, words in prose(document) if pattern else ():
        if pattern and (found := pattern.search(words)):
            start = words.rfind(" ", 0, max(0, found.start() - 20)) + 1
            message = f"Written in the first person: “{short(words[start:], 60)}”."
            yield Sighting("first_person", message, document.where(pointer))


def _capitals(document: AtsDocument) -> Iterator[Sighting]:
    letters = [letter for _, words in prose(document) for letter in words if letter.isalpha()]
    if len(letters) >= CAPITAL_LETTERS and sum(letter.isupper() for letter in letters) > CAPITAL_SHARE * len(letters):
        pointer = prose(document)[0][0]
        yield Sighting("all_capitals", "Most of the text is written in capitals.", document.where(pointer))
