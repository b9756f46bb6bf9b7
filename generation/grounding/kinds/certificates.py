# ruff: noqa: E501 (tables of words read better unbroken)
"""Certificates, licences and memberships: held as the profile says, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.certificate_likeness import (
    CUE_STEMS,
    fits,
    same_certificate,
    short_forms,
    telling,
    words_agree,
)
from generation.grounding.evidence import Fact, mentions
from generation.grounding.kinds.tools import AS_THEIRS, asked_source, by_words
from generation.grounding.model import Claim
from generation.grounding.office_words import is_office
from generation.grounding.reading import Reading
from generation.grounding.standing import asserted, clause, listed, standing
from generation.grounding.words import stem
from jobmatch import skills
from profiles.parsing.folding import flat

_WORDS = (
    r"certificat(?:e|es|ion|ions)|certified|licen[cs]ed?|licen[cs]es|accredited|accreditation|chartered|charterholder|diploma|zertifikat\w*|zertifiziert\w*|zertifizierung|"
    r"certificado|certificada|certificacion|certifie|certifiee|certification|black belt|green belt|qualification"
)
_CUE = re.compile(rf"\b(?:{_WORDS})\b")
_CUE_WORD = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
_TITLE_WORD = re.compile(r"[\w+#&.'’/-]*[\w+#]")
# "certified in radiographic testing"
_FIELD = re.compile(
    r" (?:in|for|en|fur) (?!it\b|them\b|this\b|more\b|over\b|nearly\b|almost\b|about\b|many\b|several\b|some\b|years\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a\b|an\b|my\b|our\b|the\b|this\b|that\b|\d)[^\W\d_]+(?:[ -](?!at\b|by\b|in\b|since\b|and\b|from\b|for\b|with\b)[^\W\d_]+){0,2}"
)
_NAME_BEFORE = re.compile(r"([A-Z][\w-]+(?: [A-Z][\w-]+)*) ((?:[a-z]{4,} ){1,2})$")
_LETTERS = re.compile(r"\b[A-Z]{2,}\b")
_OFFERED = re.compile(
    r"\b(?:proof|cop(?:y|ies)|scans?|details|evidence|send|show|bring|forward|provide|share|attach|use|apply|rely on|draw on|build on)\b[^.;]*\bmy (?:\w+ )?$"
)
_GOT = re.compile(
    r"\b(?:complet\w+|finish\w*|obtain\w*|gain\w*|get(?:ting)?|pass(?:ing)?|earn\w*|pursu\w+|start\w*|begin\w*|achiev\w+|acquir\w+|add(?:ing)?|work\w* (?:on|towards?)|stud\w+|once|as soon as|when)\b"
)
_LIKE = re.compile(r"\b(?:as|like) (?:an?|the) $")
_BAR = re.compile(r"\b(?:the\s+)?([A-Z]\w+(?: [A-Z]\w+)?) [Bb]ar\b")


def claims(reading: Reading) -> Iterator[Claim]:
    for start, end in _found(reading):
        if not reading.free(start, end) or _is_job(reading.text[start:end]):
            continue
        claim = judged(reading, start, end)
        if claim is not None:
            reading.take(start, end)
            yield claim


def _is_job(said: str) -> bool:
    """ "paramedic" in small letters is what one works as."""
    return said.islower() and " " not in said and is_office(said)


def _found(reading: Reading) -> Iterator[tuple[int, int]]:
    """Names of certificates that the taxonomy knows, and phrases around "certified", "licence", …"""
    spans = [(one.start, one.end) for one in mentions(reading.text) if one.kind == "certification"]
    spans += [_phrase(reading, match) for match in _CUE.finditer(reading.folded)]
    spans += [match.span() for match in _BAR.finditer(reading.text)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(span for span in spans if span[1] > span[0]):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return iter(merged)


def _phrase(reading: Reading, cue: re.Match[str]) -> tuple[int, int]:
    """The cue word with the capitalised words around it; empty where it stands alone."""
    sentence = reading.sentence_at(cue.start())
    start, end = cue.span()
    before = list(_TITLE_WORD.finditer(reading.text, sentence.start, start))
    for word in reversed(before):
        if (
            reading.text[word.end() : start].strip(" ")
            or not (word[0][0].isupper() or word[0][0].isdigit())
            or word[0][:2] in ("I'", "I’")
            or word[0] in ("I", "A", "An", "The", "As", "My")
        ):
            break
        start = word.start()
    if start == cue.start():
        start = _named_before(reading, sentence.start, start)
    for word in _TITLE_WORD.finditer(reading.text, end, sentence.end):
        gap = reading.text[end : word.start()]
        if gap not in (" ", "-", " in ", " (") or not (word[0][0].isupper() or word[0][0].isdigit()):
            break
        if gap == " (" and word[0].isdigit():
            break  # the year it was given in
        end = word.end()
    if (
        (start, end) == cue.span()
        and (field := _FIELD.match(reading.folded, end))
        and cue[0].startswith(("certifi", "licen", "zertifi", "accredit"))
    ):
        end = field.end()
    return (start, end) if (start, end) != cue.span() else (start, start)


def _named_before(reading: Reading, low: int, start: int) -> int:
    """Where "Illinois educator license" begins: one or two plain words may stand between the name and the cue."""
    match = _NAME_BEFORE.search(reading.text, low, start)
    return match.start(1) if match else start


def judged(reading: Reading, start: int, end: int) -> Claim | None:
    said = reading.text[start:end]
    ids = [one.id for one in mentions(said)]
    evidence = reading.evidence
    known = _known(reading, said, ids)
    if known is not None:
        return reading.claim(start, end, "certificate", "stated", known.source)
    fact = _in_words(reading, said)
    if fact is not None:
        return reading.claim(start, end, "certificate", "stated", fact.source)
    short = evidence.acronyms.get(said) or evidence.acronyms.get(" ".join(_CUE_WORD.sub(" ", said).split()))
    if short is not None:
        return reading.claim(start, end, "certificate", "derived", short.source, f"short for {short.text}")
    likened = reading.ends(_LIKE, start)
    held = "denied" if likened else "own" if _shown(reading, start) else standing(reading, start, end, thing=True)
    asked = next((source for id in ids if (source := asked_source(reading, id))), None)
    theirs = asked is not None and not asserted(reading, start, end, thing=True) and not listed(reading, start)
    if theirs or held != "own":
        if asked is None:
            return None
        return reading.claim(start, end, "certificate", "stated", asked, AS_THEIRS)
    reason = "only the posting names it" if asked else "the profile states no such certificate"
    return reading.claim(start, end, "certificate", "unsupported", None, reason)


def _known(reading: Reading, said: str, ids: list[str]) -> Fact | None:
    """A fact that the taxonomy files under the same certificate and that names no other one: it files all that a trade has
    under one name, and the body that gives them too."""
    for id in ids:
        one = skills.get(id)
        if one is None or one.kind != "certification" or id not in reading.evidence.skills:
            continue
        for fact in reading.evidence.mine:
            if fact.field == "issuer" or not any(mention.id == id for mention in mentions(fact.text)):
                continue
            if words_agree(said, fact, reading) and same_certificate(said, fact, reading):
                return fact
    return None


def _shown(reading: Reading, start: int) -> bool:
    """Whether one's own paper is what one offers to show: "happy to send you a copy of my first-aid certificate"."""
    left, _ = clause(reading, start, start + 1)
    offered = _OFFERED.search(reading.folded, left, start)
    return offered is not None and not _GOT.search(reading.folded, left, start)


def states_a_paper(fact: Fact) -> bool:
    """A study, a certificate, or a line that tells of one."""
    return (
        fact.pointer.startswith(("/certificates", "/education", "/languages", "/awards"))
        or fact.where == "confirmed"
        or bool(CUE_STEMS & fact.stems)
        or bool(_CUE.search(flat(fact.text)))
    )


def _states_certificates(fact: Fact) -> bool:
    """A skill or a line about work is no certificate, unless it says so itself."""
    titled = fact.pointer.startswith("/basics/label") or fact.field in ("position", "summary")
    return titled or states_a_paper(fact)


def _in_words(reading: Reading, said: str) -> Fact | None:
    wanted = telling(said)
    digits = set(re.findall(r"\d+", said))
    facts = reading.evidence.mine
    ordered = sorted(
        (
            fact
            for fact in facts
            if _states_certificates(fact)
            and fits(said, fact, reading)
            and (fact.field != "issuer" or telling(fact.text) <= wanted)
        ),
        key=lambda fact: not fact.pointer.startswith("/certificates"),
    )
    if not wanted and not digits:
        return by_words(reading.evidence, said)
    whole = next(
        (fact for fact in ordered if wanted <= fact.stems and digits <= set(re.findall(r"\d+", fact.text))), None
    )
    if whole is not None:
        return whole
    letters = {stem(short.lower()) for short in _LETTERS.findall(said)}
    for one in reading.evidence.of_section("certificates"):  # with who gives it
        named = fits(said, one.facts[0], reading) and wanted - (letters & short_forms(one)) <= one.stems
        if named and digits <= set(re.findall(r"\d+", one.name)):
            return one.facts[0]
    return None
