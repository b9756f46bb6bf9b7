"""Points that answer the posting and could be said better, and what should come first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generation.ats.reading import Point, entries, listed, points, said, short
from generation.ats.rules.periods import period_of
from generation.suggestions.context import Context, Draft
from generation.suggestions.model import Edit
from generation.wording import Line, reworded
from jobmatch import skills
from jobs.matching.months import this_month

MOST = 4


def drafts(context: Context) -> Iterator[Draft]:
    yield from _reworded(context)
    yield from _points_first(context)
    yield from _skills_first(context)


def asked_in(context: Context, text: str) -> list[str]:
    """The asked-for skills that a text names, by their names."""
    wanted = {item.skill: item.what for item in context.coverage.items if item.skill}
    return list(dict.fromkeys(wanted[found.id] for found in skills.mentions(text) if found.id in wanted))


def is_current(context: Context, entry: Any) -> bool:
    """Whether a job goes on."""
    until = period_of("", entry).until
    return until is None or until > this_month(context.today)


def _reworded(context: Context) -> Iterator[Draft]:
    current = {
        pointer: is_current(context, entry)
        for section in ("work", "volunteer", "projects")
        for pointer, entry in entries(context.resume, section)
    }
    found = points(context.document)
    ranked = sorted(range(len(found)), key=lambda number: (-len(asked_in(context, found[number].text)), number))
    made = 0
    for number in ranked:
        point = found[number]
        better = reworded(Line(point.text, current=current[point.entry], language=context.language))
        if better.text != point.text and made < MOST:
            made += 1
            yield _rewording(context, point, better.text, " ".join(better.reasons))


def _rewording(context: Context, point: Point, text: str, reasons: str) -> Draft:
    named = asked_in(context, point.text)
    reason = f"{reasons} It shows {', '.join(named[:3])}, which the posting asks for." if named else reasons
    return Draft("reword", point.pointer, text, reason, (Edit("replace", point.pointer, text),), before=point.text)


def _points_first(context: Context) -> Iterator[Draft]:
    """Within one job, the point that answers most of the posting comes first."""
    for pointer, entry in entries(context.resume, "work"):
        told = listed(entry, "highlights")
        counts = [len(asked_in(context, text)) for _, text in told]
        if len(told) < 2 or max(counts) == 0 or counts[0] == max(counts):
            continue
        best = counts.index(max(counts))
        index, text = told[best]
        named = ", ".join(asked_in(context, text)[:3])
        reason = f"It shows {named}, and readers seldom get past the first point of “{said(entry, 'position')}”."
        edit = Edit("move", f"{pointer}/highlights/0", source=f"{pointer}/highlights/{index}")
        yield Draft("point_first", f"{pointer}/highlights/{index}", text, reason, (edit,), before=short(told[0][1]))
        return


def _skills_first(context: Context) -> Iterator[Draft]:
    """Within the group that holds most of what is asked, that comes first."""
    wanted = {item.skill for item in context.coverage.items if item.skill}
    for pointer, entry in entries(context.resume, "skills"):
        words = [word for _, word in listed(entry, "keywords")]
        ordered = sorted(words, key=lambda word: not ((known := skills.canonical(word)) and known.id in wanted))
        first = next((n for n, word in enumerate(ordered) if not _is_wanted(word, wanted)), len(ordered))
        if ordered != words and first:
            reason = f"The posting asks for {', '.join(ordered[: min(first, 3)])}; a reader sees the first few."
            edit = Edit("replace", f"{pointer}/keywords", ordered)
            yield Draft("skills_first", f"{pointer}/keywords", ", ".join(ordered), reason, (edit,),
                        before=", ".join(words))  # fmt: skip
            return


def _is_wanted(word: str, wanted: set[str]) -> bool:
    known = skills.canonical(word)
    return known is not None and known.id in wanted
