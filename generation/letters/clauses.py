# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""A highlight as words that follow "I": "Reduced deployment time by 75%" → "reduced deployment time by 75%". English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.wording import Line, form, leading_verb, reworded
from jobmatch import skills

MOST_WORDS, FEWEST_WORDS = 42, 3
_END = re.compile(r"[\s.;,:]+$")
_SENTENCE = re.compile(r"(?<=[a-z0-9%)])[.!?]\s+(?=[A-Z])")
# Participles that say what was done to the person, where these words follow: "Promoted to head of year".
_PASSIVE = {
    "promoted": r"(?:to|from|into|twice|after|within)", "awarded": r"(?!(?:contracts?|grants?|funding|work|tenders)\b)\w+", "appointed": r"(?:to|as|by|head|lead|chair|deputy|manager)",
    "selected": r"(?:to|as|by|for|from|among)", "named": r"(?!the\b)\w+", "nominated": r"(?:for|as|by)", "elected": r"(?:to|as|by|chair|head|president|member)",
    "recognised": r"(?:as|for|by|with|in)", "recognized": r"(?:as|for|by|with|in)", "trained": r"(?:in|as|on|at|by|to)", "certified": r"(?:in|as|by|to|for)",
    "hired": r"(?:to|as|by|for|from)", "invited": r"(?:to|by)", "seconded": r"(?:to|from|by)", "asked": r"to", "chosen": r"(?:to|as|by|for|from)",
    "entrusted": r"with", "tasked": r"with", "based": r"(?:in|at|on)", "exposed": r"to", "accredited": r"\w+", "qualified": r"(?:to|as|in)", "honoured": r"\w+", "honored": r"\w+",
    "employed": r"(?:as|by|in|to|for|at)", "assigned": r"to", "involved": r"in", "licensed": r"(?:in|as|by|to|for)", "credited": r"\w+", "praised": r"\w+", "commended": r"\w+", "rated": r"(?:as|by|excellent|outstanding|best|top)",
}  # fmt: skip
_PASSIVES = {word: re.compile(rf"{word}\s+{after}\b", re.IGNORECASE) for word, after in _PASSIVE.items()}
_ADJECTIVE = re.compile(
    r"^(?:also\s+)?(?:(?:solely|directly|fully|jointly|primarily|mainly)\s+)?(?:responsible|accountable|liable|able|in charge|on call|part of|member of)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:[\w-]+\s+){0,2}(?:lead|partner|preceptor|mentor|manager|head|chair|member|supervisor|representative|coordinator|tutor|deputy|secretary|treasurer|contact|champion|owner|trainer|"
    r"assessor|instructor|examiner|president|captain|liaison|ambassador|buddy|steward|first aider|warden|adviser|advisor)\s+(?:for|to|of|on|at|in|with)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|rose|fell|grew|went|became|can|could|will)\b", re.IGNORECASE)
_ADVERB = re.compile(r"^([A-Za-z]+ly|[Aa]lso|[Oo]ften|[Rr]egularly)\s+(?=[A-Za-z])")
# Verbs that lists of duties start with, told from nouns by habit where what follows does not tell: "Keep records".
_BARE = frozenset(
    "keep run own write look mentor buy care teach drive make build give bring sell serve cook clean grow create ensure provide develop maintain prepare handle operate assist "
    "perform conduct coordinate manage supervise oversee deliver analyse analyze implement coach validate inspect install negotiate administer assess educate advise train "
    "troubleshoot forecast translate interpret weld paint lift load pack pick fix repair treat nurse feed dress bathe open close greet collect organise organize".split()
)
_BARE_PAST = {"troubleshot": "troubleshoot", "forecast": "forecast"}
# Verbs at the head that tell of the post, not of the person.
_IMPERSONAL = frozenset(
    "include included includes including involve involved involves require required requires consist consisted".split()
)
_NOUN_ENDS = re.compile(
    r"(?:ion|ment|ance|ence|ing|ity|age|ure|ship|al|ysis|care|work|support|sales|design|repair|triage|service|services|control|duty|duties|s)$"
)
_NONE = re.compile(r"(?:zero|no|not|never|none)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"^(?:I|My|We|Our|He|She|They|His|Her|Their|You|Your|It|This|That|These|There)\b")


@dataclass(frozen=True, slots=True)
class Clause:
    """words: what follows "I" ("cut falls by 28%", "was promoted to …") where kind is "verb".

    kind "nouns": a noun phrase without article that "my work includes" can take. present: it is told in the present.
    """

    words: str
    kind: str
    present: bool

    @property
    def size(self) -> int:
        return len(self.words.split())


def clause_of(text: str, *, current: bool) -> Clause | None:
    """None where no honest sentence can be made of the line by rule: it is then left out."""
    said = _first_sentence(text)
    if (
        not FEWEST_WORDS <= len(said.split()) <= MOST_WORDS
        or said.count("(") != said.count(")")
        or (_PRONOUN.match(said) and not said.startswith("I "))
    ):
        return None
    if _named(said):
        return _nouns(said, current=current)
    role = _role(said, current=current)
    if role is not None:
        return role
    said = _END.sub("", reworded(Line(said, current=current)).text)
    adverb = _ADVERB.match(said)
    head = adverb[0].lower() if adverb else ""
    rest = said[adverb.end() :] if adverb else said
    return (
        _passive(rest, head)
        or _adjective(rest, current=current)
        or _verb(rest, head, current=current)
        or _bare(rest, head, current=current)
        or _nouns(said, current=current)
    )


def _named(text: str) -> bool:
    """The line starts with a skill of several words by its name: "Wound care" is no past of "to wind"."""
    first = next(iter(skills.mentions(text)), None)
    words = text[: first.end] if first is not None and first.start == 0 else ""
    return first is not None and " " in words and words.casefold() == first.name.casefold()


def _first_sentence(text: str) -> str:
    return _END.sub("", re.sub(r"^[\s•▪◦‣·*–—-]+(?=\S)", "", _SENTENCE.split(" ".join(text.split()))[0]))


def _passive(text: str, head: str) -> Clause | None:
    word = text.split()[0].lower() if text.split() else ""
    found = _PASSIVES.get(word)
    return Clause(f"was {head}{_lowered(text)}", "verb", present=False) if found and found.match(text) else None


def _adjective(text: str, *, current: bool) -> Clause | None:
    return (
        Clause(f"{'am' if current else 'was'} {_lowered(text)}", "verb", present=current)
        if _ADJECTIVE.match(text)
        else None
    )


def _verb(text: str, head: str, *, current: bool) -> Clause | None:
    found = leading_verb(text)
    if found is None or found[0] in _IMPERSONAL or _NONE.match(text):
        return None
    base, which, end = found
    if which == "past":
        return Clause(head + _lowered(text), "verb", present=False)
    return Clause(head + form(base, "base" if current else "past") + text[end:], "verb", present=current)


def _bare(text: str, head: str, *, current: bool) -> Clause | None:
    """A verb that `leading_verb` leaves open because no object of a known kind follows: "Keep records"."""
    first, _, rest = text.partition(" ")
    word = first.lower()
    if re.match(r"(?:of|and sales)\b", rest):
        return None
    if word in _BARE_PAST and not current:
        return Clause(f"{head}{word} {rest}", "verb", present=False)
    if word not in _BARE:
        return None
    return Clause(f"{head}{form(word, 'base' if current else 'past')} {rest}", "verb", present=current)


def _role(text: str, *, current: bool) -> Clause | None:
    found = leading_verb(text)
    if not _ROLE.match(text) or (found is not None and found[1] == "past"):
        return None
    return Clause(f"{'serve' if current else 'served'} as {_lowered(text)}", "verb", present=current)


def _nouns(text: str, *, current: bool) -> Clause | None:
    words = re.findall(r"[A-Za-z-]+", text)
    if not words or not text[:1].isalpha() or _FINITE.search(text) or re.search(r"[;:%]", text):
        return None
    head = re.split(r"\s+(?:of|for|in|on|with|to|at|from|using|by|across|under|including)\b|,", text)[0].split()
    if not head or len(head) > 5 or not _NOUN_ENDS.search(head[-1].lower()) or _NONE.match(text):
        return None
    return Clause(_lowered(text), "nouns", present=current)


def _lowered(text: str) -> str:
    """Its first letter small, unless the first word is a name or an abbreviation."""
    first = text.split()[0] if text.split() else ""
    if not first[1:].islower() and len(first) > 1:
        return text
    return text[:1].lower() + text[1:]
