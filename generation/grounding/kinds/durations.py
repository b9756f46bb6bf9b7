# ruff: noqa: E501 (tables of words read better unbroken)
"""How long: years of experience, time at an employer, in a role or with a tool, derived from the positions' dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.events import apart, years_told
from generation.grounding.evidence import HELD, Entry, mentions
from generation.grounding.figures import TIME_UNITS, Quantity
from generation.grounding.idle import idle
from generation.grounding.kinds import ranked
from generation.grounding.kinds.amounts import judged
from generation.grounding.kinds.surroundings import otherwise
from generation.grounding.kinds.titled_lengths import in_the_role, titled
from generation.grounding.kinds.told_lengths import articled, bare
from generation.grounding.lengths import (
    Span,
    careers,
    in_words,
    of_entry,
    since_certified,
    since_qualified,
    together,
    with_skill,
)
from generation.grounding.model import Claim
from generation.grounding.naming import entries_of
from generation.grounding.reading import Reading
from generation.grounding.relevance import BACK, around, relevant
from generation.grounding.standing import clause
from profiles.parsing.folding import flat

_CERTIFIED = re.compile(
    r"\b(?:chartered|licen[cs]ed|registered|certified|qualified|accredited|admitted)\b(?: \w+){0,4} (?:for|since) (?:\w+ ){0,2}$"
)
_JOINED = re.compile(
    r"(?:\s*\([^)]*\)|,?\s+in\s+\w+)?\s*(?:,|and|und|et|y|&|, and|then|and then)\s*(?:at |the |bei |der )*"
)
_IN_TOWN = re.compile(
    r"\b(?:in|at|à|en|a) ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?! (?:and|und|et|y) (?:(?:in|on|at) )?(?:the )?[A-ZÀ-Þ]|, [A-ZÀ-Þ])"
)
# "My ten years in finance include seven at Acme": what follows is a part.
_OF_THESE = re.compile(
    r"\binclud(?:e|es|ing)\b|, (?:\w+ )?(?:of|among) (?:which|them|these|those)\b|\band (?:then )?(?:spent|worked|did|was|served|joined|interned)\b"
)
_SINCE_THEN = re.compile(r"^[^.,;:]{0,40}\bsince (?:i )?(?:qualif|graduat)\w+")
# One thing after the other: "seven years on the phones, and three in retail before that".
_IN_TURN = re.compile(
    r"\b(?:before (?:that|this|then)|previously|earlier|prior|preceded|followed|following|after|then|first|later|beforehand|davor|danach|zuvor|avant|ensuite|puis|antes|despues|luego)\b"
)
_LATER = re.compile(r"\s*(?:later|earlier|after|ago|before(?! that))\b")
_EVERY = re.compile(r"\b(?:every|each|alle|tous les|toutes les|cada)\s$")  # tells how often, see `frequencies`
_SOMEWHERE = re.compile(r"\s+(?:with|at|in|for|on|bei|in|chez|dans|en)\s+(?:an?|one|eine[mnr]?|une?|una?)\b")


def claims(reading: Reading, found: tuple[Quantity, ...]) -> Iterator[Claim]:
    timed = [one for one in found if one.unit in TIME_UNITS]
    timed += list(articled(reading, found))
    timed += list(bare(reading, found, timed))
    for one in sorted(timed, key=lambda one: one.start):
        if reading.free(one.start, one.end) and not reading.ends(_EVERY, one.start):
            reading.take(one.start, one.end)
            claim = None if idle(reading, one) else claim_of(reading, one)
            if claim is not None:
                yield claim


def claim_of(reading: Reading, one: Quantity) -> Claim | None:
    """Stated by a fact where one states it; else derived from the dates where it tells of a career."""
    stated = judged(reading, one, "duration")
    if stated is not None and stated.state != "unsupported":
        return stated
    if one.unit not in ("decade", "year", "month", "week"):
        return stated
    between = apart(reading, one) or years_told(reading, one)
    if between is not None:
        return reading.claim(one.start, one.end, "duration", "derived", between[1], between[0])
    other = otherwise(reading, one)
    if other is not None:
        reason = f"the profile gives another time: “{other.text}”"
        return reading.claim(one.start, one.end, "duration", "unsupported", None, reason)
    spans = _spans(reading, one)
    for span in sorted(spans, key=lambda span: abs(span.months - _months(one))):
        if _fits(one, span):
            return reading.claim(one.start, one.end, "duration", "derived", span.source, span.how)
    if stated is None and not in_the_role(reading, one, reading.evidence.of_section("work")):
        return None
    longest = max(spans, key=lambda span: span.months, default=None)
    reason = (
        f"the dates give {in_words(longest.months)} ({longest.how})" if longest else "no dates of the profile give this"
    )
    return reading.claim(one.start, one.end, "duration", "unsupported", None, reason)


def _months(one: Quantity) -> float:
    return one.value * TIME_UNITS[one.unit] / TIME_UNITS["month"]


def _fits(one: Quantity, span: Span) -> bool:
    """ "8 years" for eight to nearly nine, "over 8" for more, "nearly 8" for a little less; a year's leeway where the
    profile gives no months."""
    told, slack = _months(one), 0.0 if span.exact else 12.0
    if one.relation == "over":
        return told - 0.5 <= span.months + slack and span.months <= told * 2.2 + 12
    if one.relation in ("under", "upto", "below"):
        return told * 0.84 - slack <= span.months <= told + 1 + slack
    if one.relation == "about":
        return abs(span.months - told) <= max(0.15 * span.months, 3) + slack
    unit = (
        11.9
        if one.unit == "decade" or (one.unit == "year" and one.value >= 2 and one.value == int(one.value))
        else 6.9
        if one.unit == "year"
        else 1.0
    )
    return (
        told - min(6.0 if one.value == int(one.value) else 3.0, 0.15 * told) - slack
        <= span.months
        <= told + unit + slack
    )


def _spans(reading: Reading, one: Quantity) -> list[Span]:
    """The lengths of time that this may mean; those of a named employer alone where one is named."""
    entries, named = relevant(reading, one.start, one.end, sections=("work", "volunteer"))
    held = tuple(entry for entry in entries if entry.since is not None)
    sole = () if named else _employer_of_task(reading, one)
    if sole or (named and _named_in_clause(reading, one)):
        return _at_house(reading, one, sole or held)
    both = _at_house(reading, one, held) if named else []
    return [*both, *_of_career(reading, one, () if named else held)]


def _named_in_clause(reading: Reading, one: Quantity) -> bool:
    """Whether a house is named in the very clause of a length of time, or looked back to; beside another clause's house it
    may be that of a career."""
    left, right = clause(reading, one.start, one.end)
    sentence = reading.sentence_at(one.start)
    parts = _OF_THESE.search(reading.folded, one.end, right)
    right = parts.start() if parts else right
    names = [named.start for named in reading.named if any(named.pointers) and sentence.start <= named.start]
    inside = any(left <= at < right for at in names) or not any(at < sentence.end for at in names)
    return inside or bool(BACK.search(reading.folded, left, right))


def _at_house(reading: Reading, one: Quantity, held: tuple[Entry, ...]) -> list[Span]:
    """Time at the employer of these positions, or in those of them that the words name by their title."""
    here = _same_employer(reading, held)
    by_title = titled(reading, one, here) or tuple(
        entry for entry in ranked.length_of(reading, one.end) if entry in here
    )
    if by_title:
        return [*(of_entry(entry) for entry in by_title), *together(by_title, "in this role")]
    listed = _listed(reading, one)
    spans = [*(of_entry(entry) for entry in held), *together(here, "at this employer")]
    return [*spans, *together(listed, "at these employers"), *since_qualified(reading, one)]


def _of_career(reading: Reading, one: Quantity, held: tuple[Entry, ...]) -> list[Span]:
    """Time in a town, a role, a trade or all positions, where no employer is named. held: those that the words tell."""
    sentence = reading.sentence_at(one.start)
    qualified = since_qualified(reading, one) if _SINCE_THEN.search(reading.folded, one.end, sentence.end) else []
    if qualified:
        return qualified
    work = tuple(entry for entry in reading.evidence.of_section("work") if entry.since is not None)
    there = _in_town(reading, one, work)
    if there:
        return [*(of_entry(entry) for entry in there), *together(there, "in this town")]
    by_title = titled(reading, one, work)
    spans = [of_entry(entry) for entry in (*(by_title or held), *_schools(reading, one), *_projects(reading, one))]
    spans += together(by_title, "in this role")
    if by_title:
        return spans
    if _CERTIFIED.search(reading.folded[sentence.start : one.start]) and (since := since_certified(reading, one)):
        return since
    left, right = clause(reading, one.start, one.end)
    in_turn = _IN_TURN.search(reading.folded, left, right) and not _LATER.match(reading.folded, one.end)
    if in_turn or _SOMEWHERE.match(reading.folded, one.end):
        spans += [of_entry(entry) for entry in work]
    spans += [span for skill in _skills_near(reading, one) for span in with_skill(reading, skill, work)]
    spans += since_certified(reading, one) + since_qualified(reading, one)
    if _of_one_task(reading, one) and held and len(held) < len(work):
        return spans
    for name in dict.fromkeys(entry.name for entry in work):
        held_there = tuple(entry for entry in work if entry.name == name)
        spans += together(held_there, f"at {name}") if len(held_there) > 1 else []
    return [*spans, *careers(work)]


def _schools(reading: Reading, one: Quantity) -> list[Entry]:
    """The studies whose school the sentence names."""
    sentence = reading.sentence_at(one.start)
    named = (each for each in reading.named if reading.sentence_at(each.start) == sentence)
    studies = (entry for each in named for entry in entries_of(each, reading.evidence))
    return [entry for entry in studies if entry.section == "education" and entry.since is not None]


def _listed(reading: Reading, one: Quantity) -> tuple[Entry, ...]:
    """The positions at all the employers that the words after list: "ten years at Acme and Widgets Ltd"."""
    sentence = reading.sentence_at(one.start)
    after = [named for named in reading.named if one.end <= named.start < sentence.end]
    run: list[Entry] = []
    for number, named in enumerate(after):
        if number and not _JOINED.fullmatch(reading.folded, after[number - 1].end, named.start):
            break
        run += [entry for entry in entries_of(named, reading.evidence) if entry.section == "work"]
    return tuple(run)


def _in_town(reading: Reading, one: Quantity, work: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The positions in the one town that the same breath names: "I have worked in Utrecht for nine years"."""
    left, right = around(reading, one.start, one.end, r"[,;:]\s+(?=\w+ \w+ \w+)|\.\s|\n")
    names = {match[1] for match in _IN_TOWN.finditer(reading.text, left, right)}
    there = tuple(entry for entry in work if names & _towns(entry))
    return there if len(names) == 1 and len(there) < len(work) else ()


def _towns(entry: Entry) -> set[str]:
    located = [fact.text for fact in entry.facts if fact.field in ("location", "city")]
    return {text.split(",")[0].strip() for text in located}


def _employer_of_task(reading: Reading, one: Quantity) -> tuple[Entry, ...]:
    """ "For six years I have run a shop at Acme": the one employer that the sentence names after what was done there."""
    if not _of_one_task(reading, one):
        return ()
    passage = reading.passage_at(reading.sentence_at(one.start).end - 1)
    held = tuple(entry for entry in (passage.entries if passage else ()) if entry.since is not None)
    return held if len({entry.name for entry in held}) == 1 else ()


def _projects(reading: Reading, one: Quantity) -> list[Entry]:
    """The project that the text named last, to the end of this sentence."""
    end = reading.sentence_at(one.start).end
    dated = {entry.pointer: entry for entry in reading.evidence.of_section("projects") if entry.since is not None}
    said = reading.folded[:end]
    named = [(said.rfind(flat(entry.name)), entry.pointer) for entry in dated.values() if flat(entry.name) in said]
    return [dated[max(named)[1]]] if named else []


def _of_one_task(reading: Reading, one: Quantity) -> bool:
    """ "For ten years now I have managed a ward" tells of one task, "ten years of experience" of a career."""
    sentence = reading.sentence_at(one.start)
    after = reading.folded[one.end : sentence.end]
    return bool(
        re.match(
            r"\s*(?:now,?|already)?,?\s*(?:i (?:have |had |'ve )?(?:managed|led|run|headed|supervised|been)|"
            r"je \w+|j'\w+|\w+ ich|ich \w+|dirijo|trabajo|gestiono|soy|llevo)\b",
            after,
        )
    )


def _same_employer(reading: Reading, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    names = {entry.name for entry in entries}
    return tuple(entry for entry in reading.evidence.entries if entry.name in names and entry.pointer.startswith(HELD))


def _skills_near(reading: Reading, one: Quantity) -> list[str]:
    sentence = reading.sentence_at(one.start)
    return [mention.id for mention in mentions(reading.text[one.end : min(sentence.end, one.end + 60)])]
