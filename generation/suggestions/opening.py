"""The first lines: profession, years and strengths that the dates and jobs below bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.reading import basics, entries, said
from generation.ats.rules.periods import years_of_work
from generation.suggestions.context import Context, Draft
from generation.suggestions.listing import named
from generation.suggestions.model import Asked, Edit
from jobs.matching import titles

_YEARS_SAID = re.compile(r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\+?\s*"
                         r"(?:years?|yrs?|jahre\w*|ans|années|años)\b", re.IGNORECASE)  # fmt: skip
_SENTENCES = {
    "en": ("{years} years of experience, most recently as {title}{skills}.", ", with work in {list}", " and "),
    "de": ("{years} Jahre Berufserfahrung, zuletzt als {title}{skills}.", ", unter anderem mit {list}", " und "),
    "fr": ("{years} ans d’expérience, dernièrement comme {title}{skills}.", ", notamment {list}", " et "),
    "es": ("{years} años de experiencia, últimamente como {title}{skills}.", ", entre otras cosas {list}", " y "),
}
FEWEST_YEARS, MOST_SKILLS, LONGEST_TITLE = 2, 3, 60
LIKE_TITLE = 0.5


def drafts(context: Context) -> Iterator[Draft]:
    yield from _years(context)
    yield from _headline(context)


def _years(context: Context) -> Iterator[Draft]:
    summary, years = said(basics(context.resume), "summary"), int(years_of_work(context.document))
    title = _position(context)
    asked = next((each for each in context.job.requirements if each.years is not None), None)
    if asked is not None and (asked.years or 0) > years:
        return  # true, but it would only point to what is missing
    if (
        years < FEWEST_YEARS
        or not title
        or len(title) > LONGEST_TITLE
        or context.language not in _SENTENCES
        or _YEARS_SAID.search(summary)
    ):
        return
    sentence, listing, joint = _SENTENCES[context.language]
    names = [
        named(context, item)
        for item in context.coverage.of_state("exact")
        if item.skill and item.shown == "work" and item.kind != "language"
    ]
    shown = list(dict.fromkeys(names))[:MOST_SKILLS]
    listed = ", ".join(shown[:-1]) + (joint if shown[:-1] else "") + shown[-1] if shown else ""
    added = sentence.format(title=title, years=years, skills=listing.format(list=listed) if listed else "")
    reason = f"Your dates add up to {years} years, and no line says so."
    if asked is not None:
        reason = f"The posting asks for “{' '.join(asked.text.split())}”. {reason}"
    yield Draft(
        "state_years",
        "/basics/summary",
        f"{added} {summary}".strip(),
        reason,
        (Edit("replace" if summary else "add", "/basics/summary", f"{added} {summary}".strip()),),
        before=summary,
        asked=Asked(asked.text, asked.importance, asked.start, asked.end) if asked else None,
    )


def _position(context: Context) -> str:
    """The position that began last, the first of the resume where no job is dated."""
    held = [(said(entry, "startDate"), said(entry, "position")) for _, entry in entries(context.resume, "work")]
    return max((pair for pair in held if pair[1]), key=lambda pair: pair[0], default=("", ""))[1]


def _headline(context: Context) -> Iterator[Draft]:
    """A position that was held and is what the posting looks for, as the line below the name."""
    wanted = _stems(str(context.job.posting.get("title") or ""))
    label = said(basics(context.resume), "label")
    if not wanted or _alike(_stems(label), wanted) >= LIKE_TITLE:
        return
    held = [said(entry, "position") for _, entry in entries(context.resume, "work")]
    best = max(held, key=lambda title: _alike(_stems(title), wanted), default="")
    if best and best != label and _alike(_stems(best), wanted) >= LIKE_TITLE:
        reason = f"The posting looks for “{context.job.posting.get('title')}”, and you have held that position."
        edit = Edit("replace" if "label" in basics(context.resume) else "add", "/basics/label", best)
        yield Draft("headline", "/basics/label", best, reason, (edit,), before=label)


def _stems(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{3,}", titles.plain(title).casefold()))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0
