# ruff: noqa: E501 (tables of words read better unbroken)
"""Words of rank: who led, founded or did alone, and who is told to be first, best or an expert."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.evidence import Fact
from generation.grounding.kinds import firsts
from generation.grounding.kinds.deeds import told_fact
from generation.grounding.kinds.leading import led, people_follow
from generation.grounding.kinds.superlatives import superlative
from generation.grounding.model import Claim
from generation.grounding.rank_words import (
    FOUNDED,
    HELPED,
    INVENTED,
    PATTERN,
)
from generation.grounding.reading import Reading
from generation.grounding.standing import clause, standing
from generation.grounding.words import words
from profiles.parsing.folding import flat

_OTHERS = re.compile(
    r"\b(?:teams?|groups?|departments?|compan(?:y|ies)|firms?|managers?|boss|directors?|colleagues?|consultants?|agency|client|partners?|they|you)\s+(?:\w+ly\s+)?$"
)
# "At Acme alone", "in 2024 alone": not counting others.
_ONLY_THERE = re.compile(r"\b(?:at|in|for|with|of|on|from) (?:the )?(?:[A-ZÀ-Þ0-9][\w.’'&-]* (?:& |of |the )?)+$")
_SO_MUCH_THERE = re.compile(r"(?:^|[.,;:\n]\s*|\band )(?:in|at|for|with|on|from) (?:the |our |my )?(?:[\w-]+ ){1,2}$")
_BY_SOMEBODY = re.compile(r"\s+(?:mostly |jointly )?(?:by|von|par|por) (?!me\b|us\b|mir\b|uns\b|moi\b|nous\b|mi\b)")
_MINE = re.compile(r"\b(?:i|we|she|he)\b")
_INVENTED = re.compile(r"invent|pioneer|originat")
_VERB = r"wrote|written|authored|drafted|designed|developed|created|built|implemented|launched|introduced|delivered|drove|rolled out|set up|produced|organi[sz]ed|redesigned|architected|negotiated|trained|taught|mentored|coached|instructed"
_MADE = re.compile(
    rf"(?:\b(?:i|i've|i have|and|also|personally|then|later)\s+|(?:^|\n)\s*(?:[-•*·–]\s*)?|,\s+)(?P<verb>{_VERB})\b"
)
_MADE_FACT = re.compile(rf"\b(?:{_VERB})\b")
_AT_FIRST, _BESIDE = 25, 12
# "which is the best moment": of a thing, not of the writer.
_OF_THINGS = re.compile(r"(?:was|am|is|as|became|being) the ")
_FIRST_OF_MANY = re.compile(
    r" (?:points? of|port of|line of|contact|step|to (?:admit|say|arrive|help|ask|volunteer))\b"
)
_OF_WHOM = re.compile(r" of (?:whom|which|them|these|those)\b|(?: \w+)? (?:is|are|was|were|being)\b")
_SUBJECT = re.compile(r"\b(?:i|we|she|he|who|and|also|then|even|later)\s+$|(?:^|[.!?,:\n])\s*$")
# "They have learned to manage without us": what others are to do, or anybody.
_TO_DO = re.compile(
    r"\b(?:as for|when it comes to|regarding) $|\b(?:learn\w*|know|how|able|ability|capacity|taught|teach\w*|help\w*|let|lets|asked|hard|easy|difficult|enough|\w+ who) (?:\w+ )?to\s+$"
)
_SINCE_FOUNDED, _WHEN_FOUNDED = re.compile(r"\b(?!i|we|and\b)\w+, $"), re.compile(r" (?:in|by|only|over|after)\b")
_SINGLE = re.compile(
    r"\W*(?:by example|to|in|at|into|the way|edge|time|times|up to|for|through|out|off|over|from|with)\b"
)
# "What led me to nursing", "this led to fewer returns": nobody is led.
_PRONOUN = re.compile(r" (?:it|this|that|both|all of it)\b(?! \w+s\b)")
_LED = ("led", "lead", "leads", "leading")
_WHERE_TO = re.compile(r" (?:me|us|him|her|them|to|into|from|on to|straight)\b")


def claims(reading: Reading) -> Iterator[Claim]:
    yield from _done_alone(reading)
    yield from firsts.claims(reading)
    for match in PATTERN.finditer(reading.folded):
        start, end = match.span()
        if not reading.free(start, end):
            continue
        claim = judged(reading, match)
        if claim is not None:
            reading.take(start, end)
            yield claim


def judged(reading: Reading, match: re.Match[str]) -> Claim | None:
    start, end = match.span()
    if standing(reading, start, end) != "own":
        return None
    if _verbatim(reading, start, end):
        return None
    if match["best"]:
        if _FIRST_OF_MANY.match(reading.folded, end) or _OF_WHOM.match(reading.folded, end):
            return None
        about_oneself = reading.ends(_SUBJECT, start)
        return None if _OF_THINGS.match(match["best"]) and not about_oneself else superlative(reading, start, end)
    if match["lead"] and (not _is_verb(reading, match) or _by_others(reading, start, end)):
        return None
    if match["lead"] and re.search(
        r"\b(?:help\w*|assist\w*|support\w*|contribut\w*)(?:\s+\w+){0,2}\s*$",
        reading.folded[max(0, start - 30) : start],
    ):
        return None
    fact, weight = told_fact(reading, start, end)
    if match["alone"]:
        return _alone(reading, start, end, fact, weight)
    if match["found"]:
        if _SINCE_FOUNDED.search(reading.folded[:start]) and _WHEN_FOUNDED.match(reading.folded, end):
            return None  # "the team, founded in 2021, counts eight"
        own = _own_project(reading, end)
        if own is not None:
            return reading.claim(start, end, "rank", "derived", own.source, "a project of one's own")
        proof = INVENTED if _INVENTED.match(match["found"]) else FOUNDED
        return _checked(reading, start, end, fact, weight, proof, "the profile does not say founded")
    if _PRONOUN.match(reading.folded, end):
        fact, weight = None, 0.0  # "I have managed it since then": of what was named before
    people = people_follow(reading, end)
    return led(reading, start, end, fact, weight, people)


def _own_project(reading: Reading, end: int) -> Fact | None:
    """The project of the profile that is named right after text[:end]: whose it is has founded it."""
    for named in reading.named:
        entry = (
            reading.evidence.entry(named.pointers[0]) if 0 < named.start - end <= _BESIDE and named.pointers else None
        )
        if entry is not None and entry.section == "projects":
            return next(iter(entry.facts), None)
    return None


def _verbatim(reading: Reading, start: int, end: int) -> bool:
    """Whether a study, certificate or prize of the profile has the rank word and the two after it: a part of its name."""
    said = " ".join(word.folded for word in words(reading.text[start : end + 40])[:3])
    return any(
        said in " ".join(word.folded for word in words(fact.text))
        for fact in reading.evidence.facts
        if fact.pointer.startswith(("/education", "/certificates", "/awards"))
    )


def _done_alone(reading: Reading) -> Iterator[Claim]:
    """What one is said to have made, where the profile says helped: "I wrote the protocol"."""
    for match in _MADE.finditer(reading.folded):
        start, end = match.span("verb")
        if not reading.free(start, end) or standing(reading, start, end) != "own":
            continue
        if HELPED.search(reading.folded, *clause(reading, start, end)):
            continue  # said to have been done with others
        fact, weight = told_fact(reading, start, end)
        if fact is None or weight < 1.0 or fact.field != "highlights":
            continue
        helped = HELPED.search(flat(fact.text))
        if helped and helped.start() < _AT_FIRST and not _MADE_FACT.search(flat(fact.text)[: helped.start()]):
            reading.take(start, end)
            reason = f"the profile says “{helped[0]}”: “{fact.text}”"
            yield reading.claim(start, end, "rank", "unsupported", None, reason)


def _is_verb(reading: Reading, match: re.Match[str]) -> bool:
    """ "lead" is a verb after "I" or at the beginning, not in "Lead Welder" or "a lead"."""
    word, start, end = match["lead"], match.start(), match.end()
    if reading.text[start:end].isupper() and not reading.sentence_at(start).text.isupper():
        return False  # Open RAN
    before, after = reading.folded[max(0, start - 14) : start], reading.text[end : end + 2]
    if word in ("lead", "heads", "chair", "head", "directed", "pilote", "dirige") and re.search(
        r"\b(?:a|an|the|as|of|pastoral|team|technical|and|our|my)\s+$", before
    ):
        return not re.search(r"\b(?:a|an|the|as|of|pastoral|team|technical|our|my)\s+$", before)
    if (
        word in ("lead", "chair", "managing", "leading", "supervising", "directing")
        and after[:1] == " "
        and after[1:2].isupper()
        and reading.text[start].isupper()
    ):
        return False
    if _TO_DO.search(reading.folded, max(0, start - 40), start):
        return False
    if word in _LED and _WHERE_TO.match(reading.folded, end):
        return False
    return not (word in ("ran", "leading") and _SINGLE.match(reading.folded, end))


def _by_others(reading: Reading, start: int, end: int) -> bool:
    """Whether somebody else is told to have led: "the platform team led it", "led by the site manager"."""
    sentence = reading.sentence_at(start)
    before = reading.folded[sentence.start : start]
    if re.search(r"\b(?:second|vice|deputy|co)[- ]$", before) or _BY_SOMEBODY.match(reading.folded, end):
        return True
    return bool(_OTHERS.search(before)) and not _MINE.search(before.rsplit(",", 1)[-1])


def _checked(
    reading: Reading, start: int, end: int, fact: Fact | None, weight: float, proof: re.Pattern[str], reason: str
) -> Claim:
    if fact is not None and weight >= 0.5:
        found = proof.search(flat(fact.text))
        helped = HELPED.search(flat(fact.text))
        if found and not (helped and helped.start() < found.start()):
            return reading.claim(start, end, "rank", "stated", fact.source, f"the profile says “{found[0]}”")
        reason = f"{reason}: “{fact.text}”"
    return reading.claim(start, end, "rank", "unsupported", None, reason)


def _alone(reading: Reading, start: int, end: int, fact: Fact | None, weight: float) -> Claim | None:
    if re.search(r"\b(?:nothing|not|never|no one|nobody)\b", reading.folded[max(0, start - 30) : start]):
        return None
    if _ONLY_THERE.search(reading.text, 0, start) or any(0 < start - named.end <= 1 for named in reading.named):
        return None
    if reading.ends(_SO_MUCH_THERE, start):
        return None  # "In laundry alone we save …"
    if re.search(
        r"\b(?:that|this|it|which|these|those|\d{4}|year|month)\s+$", reading.folded[max(0, start - 12) : start]
    ):
        return None  # "That alone saved …"
    if fact is not None and weight >= 0.5 and fact.entry.startswith("/projects"):
        return reading.claim(start, end, "rank", "derived", fact.source, f"a project of one's own: “{fact.text}”")
    if (
        fact is not None
        and weight >= 0.5
        and re.search(r"\b(?:sole|alone|only|single-?handed|single|unique)", flat(fact.text))
    ):
        return reading.claim(start, end, "rank", "stated", fact.source)
    return reading.claim(start, end, "rank", "unsupported", None, "nothing in the profile says that nobody else did")
