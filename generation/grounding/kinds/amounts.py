# ruff: noqa: E501 (tables of words read better unbroken)
"""Numbers, percentages, money and team sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generation.grounding import likeness
from generation.grounding.amount import Amount
from generation.grounding.averages import averaged
from generation.grounding.binding import all_of_them, of_another, same_verb, tells
from generation.grounding.comparing import amounts, fits, shared_out
from generation.grounding.deriving import derived
from generation.grounding.evidence import HELD, Entry, Fact
from generation.grounding.figures import COUNT, PERCENT, POINTS, TIME_UNITS, TIMES, Quantity
from generation.grounding.idle import idle, measured
from generation.grounding.kinds.counted import (
    entries_counted,
    from_posting,
    labelled,
    miscounted,
    mislabelled,
    of_posting,
    standard,
)
from generation.grounding.kinds.rates import another_sum, rate_told
from generation.grounding.kinds.surroundings import SOME, context, counted_otherwise, rival
from generation.grounding.kinds.unrelated import by_chance, of_things
from generation.grounding.model import Claim
from generation.grounding.names_beside import before_names, own_clause
from generation.grounding.office_words import plain_offices
from generation.grounding.quantities import LABELLED
from generation.grounding.reading import Reading
from generation.grounding.relevance import around
from generation.grounding.standing import asserted, clause, standing
from generation.grounding.words import stem, stems, words
from profiles.parsing.folding import flat

_CARRIED = 110
_SMALL = 12.0
_SEEN = frozenset(map(stem, ("views", "visits", "downloads", "plays", "installs", "reads", "clicks", "streams")))
_TELLING = 1_000.0  # a number that stands for itself, whatever word it counts by
_QUARTER = 25.0  # "5 new hires a quarter" may be read as a share
_DEED = re.compile(r"\b[a-z]{3,}(?:ed|ing|te|ten|ert)\s(?:\w+\s)?$")
_NEAREST = 30
_NEAR_COUNT = 60
_FEW_TIMES = 3.0
_OUT_OF = re.compile(r"\s+(?:out )?of\b")
_CLOSED = re.compile(r"\s*(?:[.,;:)\n]|$|(?:now|today)\b)")
_AS = re.compile(r"\bas (?:an? |the )?\w")
_OF_US = re.compile(r"\s+of us\b")
_BESIDE_ME = re.compile(r"\b(?:with|alongside|beside|together with|other|mit|avec|con|otr[oa]s|autres|weitere\w*)\b")
_NOW = re.compile(
    r"\b(?:now|today|currently|these days|since then|afterwards|heute|jetzt|inzwischen|seitdem|aujourd'hui|desormais|hoy|ahora)\b"
)
_THEY = re.compile(r"\b(?:it|it's|they|that|this|there|sie|es|er|das|ils?|elles?|cela)\b")
_ALL = re.compile(
    r"\b(?:all|every one|each one|alle|tous|toutes|todos|todas)\s+(?:of\s+)?(?:the\s+|my\s+|our\s+|die\s+|les\s+|los\s+|las\s+)?$"
)
_WITH = re.compile(r"\b(?:with|and|alongside|mit|avec|con)\s+$")
_OTHERS = re.compile(
    r"\s+(?:\w+\s+)?(?:others?|friends?|fellow\w*|classmates?|teammates?|colleagues?|peers?|co-?\w+|kommiliton\w+|freunden|anderen|amis?|camarades|autres|amigos|companeros|otros)\b"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A fact whose amount fits, and how much the words around agree with it."""

    fact: Fact
    amount: Amount
    near: float
    wide: float
    counted: bool


def claims(reading: Reading, found: tuple[Quantity, ...]) -> Iterator[Claim]:
    for one in found:
        if not reading.free(one.start, one.end) or idle(reading, one):
            continue
        follows = [each.start for each in found if one.end <= each.start < one.reach and each.value != _QUARTER]
        reading.take(one.start, max(one.end, one.reach) if not follows else one.end)
        claim = _resumed(reading, one, found) or judged(reading, one, kind_of(reading, one))
        if claim is not None and (claim.state != "unsupported" or not _said_idly(reading, one)):
            yield claim


def _resumed(reading: Reading, one: Quantity, found: tuple[Quantity, ...]) -> Claim | None:
    """A bare number that tells what the amount before it is now: "It took eleven days. It now takes six." """
    before = [each for each in found if one.start - _CARRIED <= each.start < one.start and (each.unit or each.nouns)]
    if one.unit or one.nouns or one.team or not before or standing(reading, one.start, one.end) != "own":
        return None
    if not _CLOSED.match(reading.folded, one.end) or reading.ends(LABELLED, one.start):
        return None
    sentence = reading.sentence_at(one.start)
    now = _NOW.search(reading.folded, sentence.start, min(sentence.end, one.end + 20))
    if not now or not _THEY.search(reading.folded, sentence.start, one.start):
        return None
    one = replace(one, unit=before[-1].unit, nouns=before[-1].nouns)
    source = next((made.source for made in reading.made if made.start == before[-1].start), None)
    fact = next((each for each in reading.evidence.mine if source and each.source == source), None)
    if fact is None:
        return judged(reading, one, kind_of(reading, one))
    if any(fits(one, amount) for amount in amounts(fact)):
        return reading.claim(one.start, one.end, kind_of(reading, one), "stated", fact.source)
    reason = f"the profile says “{fact.text}”"
    return reading.claim(one.start, one.end, kind_of(reading, one), "unsupported", None, reason)


def _said_idly(reading: Reading, one: Quantity) -> bool:
    """A small number in words that counts nothing, with nothing that says it changed or was led: "a saint or two"."""
    sentence = reading.sentence_at(one.start)
    if _NOW.search(reading.folded, sentence.start, sentence.end) or _OUT_OF.match(reading.folded, one.end):
        return False
    if _second_count(reading, one):
        return False
    times = re.search(r"\s(?:times|mal|fois|veces)$", reading.folded[one.start : one.end])
    if one.unit == TIMES and one.value <= _FEW_TIMES and times:
        return True
    plain = one.worded and one.unit == COUNT and one.value <= _SMALL
    if not plain or one.team or one.role or one.way or one.rate:
        return False
    return not one.nouns or _nobodys(reading, one)


def _second_count(reading: Reading, one: Quantity) -> bool:
    """ "Six papers, five as first author": what follows a count of a fact that has two is the other one."""
    before = [made for made in reading.made if 0 <= one.start - made.end <= _NEAR_COUNT and made.source is not None]
    same = before and reading.sentence_at(before[-1].start) == reading.sentence_at(one.start)
    if not same or "," not in reading.text[before[-1].end : one.start]:
        return False
    source = before[-1].source
    fact = next((each for each in reading.evidence.facts if source and each.pointer == source.pointer), None)
    return fact is not None and sum(each.unit == COUNT for each in fact.quantities) > 1


def _nobodys(reading: Reading, one: Quantity) -> bool:
    """A few of some things, no people, and nobody who had or did them: "between two alarms"."""
    counted = words(reading.text[one.end : one.end + _NEAREST])[:2]
    people = any(word.folded.removesuffix("s") in plain_offices() for word in counted)
    done = _DEED.search(reading.folded, reading.sentence_at(one.start).start, one.start)
    return not people and not done and not asserted(reading, one.start, one.end)


def kind_of(reading: Reading, one: Quantity) -> str:
    if one.unit in (PERCENT, POINTS):
        return "percentage"
    if one.unit in TIME_UNITS:
        return "duration"
    if one.unit not in (COUNT, TIMES):
        return "money"
    return "team_size" if one.team else "number"


def judged(reading: Reading, one: Quantity, kind: str) -> Claim | None:
    """What an amount rests on. One that the writer does not assert as the writer's own is doubted only where the posting
    says otherwise; None where nothing is claimed."""
    matches = [match for fact in reading.evidence.mine for match in _matches(reading, one, fact)]
    best, doubt = _best(reading, one, matches) if matches else (None, "")
    labelled_so = standard(reading, one) or mislabelled(reading, one)
    if labelled_so is not None:
        return labelled_so
    wrong = "" if best is not None and best.counted else miscounted(reading, one)
    if best is not None and not doubt and not wrong:
        return _resting(reading, one, kind, best)
    counted = labelled(reading, one) or entries_counted(reading, one)
    if counted is not None:
        return counted
    changed = one.role or (one.way and one.unit in (PERCENT, POINTS, TIMES))
    result = measured(reading, one) or bool(changed or one.rate or one.team)
    held = standing(reading, one.start, one.end, measured=result)
    posting = from_posting(reading, one, kind, own=held == "own")
    if posting is not None:
        return posting
    follows = averaged(reading, one) or derived(reading, one)
    if follows is not None:
        return reading.claim(one.start, one.reach, kind, "derived", follows[1], follows[0])
    if held == "own":
        freed = replace(one, rate="")
        often = one.rate and any(fits(freed, amount) for fact in reading.evidence.mine for amount in amounts(fact))
        end = one.reach if often else one.end
        return reading.claim(one.start, end, kind, "unsupported", None, wrong or doubt or _nothing(reading, one))
    telling = held == "theirs" or one.team or one.unit != COUNT or one.value > _SMALL
    other = of_posting(reading, one) if held != "denied" and telling else ""
    if other:
        return reading.claim(one.start, one.end, kind, "unsupported", None, f"the posting says “{other}”")
    return None


def _resting(reading: Reading, one: Quantity, kind: str, best: Match) -> Claim:
    reckoned = bool(best.amount.how) or abs(best.amount.value - one.value) > 1e-9 * max(1.0, one.value)
    reason = best.amount.how or (f"the profile states {best.amount.value:g}" if reckoned else "")
    return reading.claim(one.start, one.end, kind, "derived" if reckoned else "stated", best.fact.source, reason)


def _matches(reading: Reading, one: Quantity, fact: Fact) -> Iterator[Match]:
    near, wide = context(reading, one)
    others = _WITH.search(reading.folded[max(0, one.start - 12) : one.start]) and _OTHERS.match(reading.folded, one.end)
    with_me = replace(one, values=tuple(value + 1 for value in one.values), nouns=(), team=True)
    less_me = replace(one, values=tuple(value - 1 for value in one.values), nouns=())
    of_us = _OF_US.match(reading.folded, one.end) and _BESIDE_ME.search(flat(fact.text))
    for amount in amounts(fact):
        if one.rate and not amount.rate:
            amount = replace(amount, rate=rate_told(fact))
        if amount.unit == TIMES and one.unit == COUNT and _SEEN & set(one.nouns):
            amount = replace(amount, unit=COUNT)  # "48,000 views" of what was "viewed 48,000 times"
        if not amount.rate and not amount.how and another_sum(one, fact):
            continue
        joint = bool(others) and one.unit == COUNT and amount.team and fits(with_me, amount)
        if joint or fits(one, amount) or (of_us and amount.unit == COUNT and fits(less_me, amount)):
            same = bool(set(one.nouns[:3]) & set(amount.nouns)) or (one.team and amount.team)
            weight = likeness.shared(near, fact, reading.evidence)
            if amount.together and not same and weight < SOME:
                continue
            if one.unit == TIMES and amount.unit == COUNT and not (one.rate or weight):
                continue  # "nine times" only of what the fact tells
            yield Match(fact, amount, weight, likeness.shared(wide, fact, reading.evidence), same)


def _best(reading: Reading, one: Quantity, matches: list[Match]) -> tuple[Match, str]:
    """The fact that agrees best with the words around, and why it may be the wrong one, or ""."""
    passage = reading.passage_at(one.start)
    inside = matches
    if passage and passage.entries:
        here = {entry.pointer for entry in passage.entries}
        beyond = own_clause(reading, one.start) or before_names(reading, one.start, one.end)
        here |= _listed_beside(reading, one)
        inside = [
            match
            for match in matches
            if match.fact.entry in here or not match.fact.entry.startswith(HELD) or (beyond and match.near >= SOME)
        ]
        if not inside:
            told_of = reading.evidence.entry(matches[0].fact.entry)
            other = told_of.name if told_of else matches[0].fact.entry
            here_told = passage.entries[0].name
            if told_of and other == here_told:
                if not _by_title(reading, one, passage.entries[0]):
                    return matches[0], _doubt(reading, one, matches[0])  # another position there
                other, here_told = told_of.title, passage.entries[0].title
            return matches[0], f"the profile tells this of {other}, not of {here_told}"
    best = max(inside, key=lambda match: (match.near + match.counted, match.wide, not match.amount.how))
    return best, _doubt(reading, one, best)


def _by_title(reading: Reading, one: Quantity, entry: Entry) -> bool:
    """Whether the clause of an amount names the very position: "As Deck Officer I cut …"."""
    left, right = clause(reading, one.start, one.end)
    sentence = reading.sentence_at(one.start)
    left = sentence.start if _AS.match(reading.folded, sentence.start) else left
    title = stems(re.split(r",| [-–—|(]", entry.title)[0])
    said = stems(reading.text[left:right])
    return bool(title) and (title <= said or bool(title & said and _AS.search(reading.folded, left, right)))


def _listed_beside(reading: Reading, one: Quantity) -> set[str]:
    """All the employers of the sentence, where it lists several and commas part this amount from any of them."""
    sentence = reading.sentence_at(one.start)
    names = [named for named in reading.named if sentence.start <= named.start < sentence.end]
    held = {pointer for named in names for pointer in named.pointers if pointer.startswith(HELD)}
    left, right = around(reading, one.start, one.end, r"[,;:–—]\s")
    apart = not any(left <= named.start < right for named in names)
    verbless = not re.search(r"\b(?:i|we|he|she|where|which)\b", reading.folded[left:right])
    return held if apart and verbless and len(held) > 1 else set()


def _doubt(reading: Reading, one: Quantity, best: Match) -> str:
    """Why the right number may be told of the wrong thing, or ""."""
    part = shared_out(best.fact, one.value)
    if part is not None and all_of_them(reading, one):
        return f"the profile says {part:g} of {one.value:g}"
    before = reading.folded[max(0, one.start - 25) : one.start]
    if part is not None and (_ALL.search(before) or same_verb(before, best.fact)) and not tells(reading, one, part):
        return f"the profile says {part:g} of {one.value:g}"
    if one.value >= _TELLING and one.unit == COUNT and not one.team and not best.amount.how:
        return ""  # no other fact has such a number by chance
    if best.fact.field == "score" or best.fact.language != reading.language:
        return ""  # words of two languages share nothing
    if one.team and not (best.counted or best.near) and of_things(best.fact, best.amount):
        return f"the profile counts other things: “{best.fact.text}”"
    if by_chance(reading, one, best.fact, best.amount):
        return "the profile tells of no such change"
    counted = None if best.amount.how else counted_otherwise(reading, one, best.fact, best.amount.nouns, best.near)
    if counted is not None:
        return f"the profile has another number of these: “{counted.text}”"
    other = None if best.amount.how else of_another(reading, one, best.fact)
    if other is not None:
        return f"the profile says {other.value:g} of this: “{best.fact.text}”"
    other_fact = rival(reading, one, best.fact, best.counted)
    return f"the profile states another number of this: “{other_fact.text}”" if other_fact is not None else ""


def _nothing(reading: Reading, one: Quantity) -> str:
    for fact in reading.evidence.posting:
        if any(fits(one, amount) for amount in amounts(fact)):
            return "only the posting states this number"
    return "no fact of the profile states this"
