"""Drafts → five to seven suggestions: measured, checked against the facts, the most useful first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from generation.ats import AtsReport
from generation.grounding import Claim, ground
from generation.suggestions import listing, opening, rewording, unsupported, where_used
from generation.suggestions.context import Context, Draft
from generation.suggestions.editing import edited
from generation.suggestions.measuring import Measured, Yardstick
from generation.suggestions.model import Priority, Suggestion, Suggestions
from jobs.matching.presets import BALANCED, Preset
from jobs.parsing.model import ParsedPosting

MOST, FEWEST, FEWEST_UNSUPPORTED, MOST_UNSUPPORTED = 7, 5, 2, 4
# Of one kind; more of it would crowd out the rest.
MOST_ALIKE = 2
HIGH, MEDIUM = 1.5, 0.3
# A point of the ATS score beside a point of the match.
ATS_SHARE = 0.25
LOSS = -0.05
SOURCES: tuple[Callable[[Context], Iterator[Draft]], ...] = (
    listing.drafts,
    opening.drafts,
    rewording.drafts,
    where_used.drafts,
)


def suggest(resume: Mapping[str, Any], job: ParsedPosting, *, today: date, preset: Preset = BALANCED) -> Suggestions:
    """Five to seven where there are as many; fewer for a resume that says all it has.

    Gains are differences of scores before and after each edit alone, in points of 100. Raises Unavailable
    (`no_embedding_model`) as scoring does.
    """
    context = Context.of(resume, job, today=today)
    yardstick = Yardstick.of(job, preset=preset, language=context.language, today=today)
    before = yardstick.measure(resume)
    absent = [_measured(draft, context, yardstick, before) for draft in unsupported.drafts(context)]
    telling = [one for one in absent if max(one.gain, one.ats_gain) > 0]
    unclaimed = sorted(telling, key=_rank_of_unsupported)
    room = MOST - min(len(unclaimed), FEWEST_UNSUPPORTED)
    own = _best(_say_it(context, yardstick, before), room)
    return Suggestions(
        say_it=tuple(own),
        do_not_claim=tuple(unclaimed[: max(FEWEST - len(own), min(MOST_UNSUPPORTED, MOST - len(own)))]),
        score=round(before.match, 1),
        ats_score=before.ats,
    )


def _say_it(context: Context, yardstick: Yardstick, before: Measured) -> Iterator[Suggestion]:
    """Everything true that may be said; what nothing supports or what would lower the match is not suggested."""
    for source in SOURCES:
        for draft in source(context):
            claims = ground(draft.text, resume=context.resume, today=context.today) if draft.offered else ()
            if any(claim.state == "unsupported" for claim in claims):
                continue
            found = _measured(draft, context, yardstick, before, claims)
            if found.gain >= LOSS:
                yield found
    yield from _mended(before.report)


def _mended(report: AtsReport) -> Iterator[Suggestion]:
    """What stops programs from reading it. The check's own arithmetic says what mending brings."""
    seen: set[str] = set()
    for finding in report.findings:
        if finding.code in seen:
            continue
        seen.add(finding.code)
        if finding.severity != "info" and finding.group in ("contact", "structure") and finding.points:
            yield Suggestion(
                code=f"mend_{finding.code}",
                pointer=finding.where.pointer,
                text=finding.fix,
                reason=f"{finding.message} {finding.why}",
                priority="high" if finding.severity == "error" else "medium",
                gain=0.0,
                ats_gain=finding.points,
            )


def _measured(
    draft: Draft, context: Context, yardstick: Yardstick, before: Measured, claims: tuple[Claim, ...] = ()
) -> Suggestion:
    after = yardstick.measure(edited(context.resume, draft.edits))
    gain, ats_gain = round(after.match - before.match, 1), round(after.ats - before.ats, 1)
    return Suggestion(
        code=draft.code,
        pointer=draft.pointer,
        text=draft.text,
        reason=draft.reason,
        priority=draft.priority or _priority(draft, gain, ats_gain),
        gain=gain + 0.0,
        ats_gain=ats_gain + 0.0,
        before=draft.before,
        asked=draft.asked,
        edits=draft.edits if draft.offered else (),
        claims=claims,
        instead=draft.instead,
    )


def _priority(draft: Draft, gain: float, ats_gain: float) -> Priority:
    worth = max(gain, ATS_SHARE * ats_gain)
    must = draft.asked is not None and draft.asked.importance == "must"
    if worth >= HIGH or (must and worth >= MEDIUM):
        return "high"
    return "medium" if worth >= MEDIUM or (must and worth > 0) else "low"


def _best(found: Iterator[Suggestion], room: int) -> list[Suggestion]:
    """By what they bring, one edit a field; those that can be applied before those that ask for words."""
    ranked = sorted(
        _distinct(found), key=lambda one: (-(one.gain + ATS_SHARE * one.ats_gain), not one.edits, one.pointer, one.text)
    )
    chosen: list[Suggestion] = []
    for one in ranked:
        alike = sum(other.code == one.code for other in chosen)
        if alike < MOST_ALIKE and len(chosen) < room:
            chosen.append(one)
    rest = [one for one in ranked if one not in chosen]
    chosen += rest[: max(0, min(room, FEWEST) - len(chosen))]
    return sorted(chosen, key=lambda one: _ORDER[one.priority])


def _distinct(found: Iterator[Suggestion]) -> Iterator[Suggestion]:
    """Two reasons for one edit are one suggestion: the first."""
    seen: set[tuple[str, str]] = set()
    for one in found:
        if (one.pointer, one.text) not in seen:
            seen.add((one.pointer, one.text))
            yield one


_ORDER = {"high": 0, "medium": 1, "low": 2}


def _rank_of_unsupported(one: Suggestion) -> tuple[int, float]:
    return _ORDER[one.priority], -one.gain
