"""`optimized`: one section, entry or line, rewritten by rules towards a posting. No fact is added."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generation.ats import reading
from generation.ats.rules.periods import period_of
from generation.grounding import Claim, ground
from generation.sections.aliases import in_their_words
from generation.sections.model import SectionProposal
from generation.sections.relevance import asked_skills, by_relevance
from generation.suggestions.editing import steps, value_at
from generation.wording import Line, reworded, reworded_summary
from jobmatch.errors import NotFound
from jobs.matching.months import this_month
from jobs.parsing.model import ParsedPosting
from profiles.parsing.language import language_of

MOST_ENTRIES = 40
_TOLD = ("work", "volunteer", "projects")


@dataclass(slots=True)
class _Pen:
    """What every line is written with, and what was done and claimed on the way."""

    resume: Mapping[str, Any]
    job: ParsedPosting
    today: date
    language: str
    asked: dict[str, float]
    reasons: list[str] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def line(self, text: str, *, current: bool) -> str:
        better = reworded(Line(text, current=current, language=self.language))
        return self.said(text, better.text, better.reasons)

    def summary(self, text: str) -> str:
        better = reworded_summary(text, language=self.language)
        return self.said(text, better.text, better.reasons)

    def said(self, before: str, after: str, reasons: tuple[str, ...]) -> str:
        """The new words where all they claim is borne out; else the old ones."""
        theirs, exchanged = in_their_words(after, self.job)
        told = [*reasons, *(f"The posting says “{swap.theirs}” for “{swap.mine}”." for swap in exchanged)]
        for words, why in ((theirs, told), (after, [*reasons])):
            claims = ground(words, resume=self.resume, today=self.today)
            if all(claim.state != "unsupported" for claim in claims):
                self.claims += claims
                self.reasons += why if words != before else []
                return words
        return before

    def order(self, lines: list[str], why: str) -> list[int]:
        found = by_relevance(lines, self.asked)
        if found != list(range(len(lines))):
            self.reasons.append(why)
        return found


def optimized(resume: Mapping[str, Any], pointer: str, job: ParsedPosting, *, today: date) -> SectionProposal:
    """The value at `pointer`, said towards the posting: a summary, a point, an entry, a list of entries or skills.

    What there is nothing to be done with (a date, a name) comes back as it is. Raises NotFound (`no_such_section`)
    where the pointer points to nothing.
    """
    before = value_there(resume, pointer)
    text = " ".join(leaf for leaf in _leaves(before))
    language = language_of(text if len(text) > 60 else " ".join(_leaves(resume)))
    pen = _Pen(resume, job, today, language, asked_skills(job))
    after = _rewritten(pen, resume, pointer, deepcopy(before))
    return SectionProposal(pointer, before, after, tuple(dict.fromkeys(pen.reasons)), tuple(pen.claims))


def value_there(resume: Mapping[str, Any], pointer: str) -> Any:
    """Raises NotFound `no_such_section` where the pointer points to nothing."""
    try:
        if not pointer.startswith("/"):
            raise KeyError(pointer)
        return value_at(resume, pointer)
    except (KeyError, IndexError, ValueError, TypeError) as error:
        raise NotFound("There is no such section in this resume.", code="no_such_section") from error


def _rewritten(pen: _Pen, resume: Mapping[str, Any], pointer: str, value: Any) -> Any:
    section, *rest = steps(pointer)
    if isinstance(value, str):
        return _text(pen, resume, section, rest, value)
    if section == "basics" and isinstance(value, dict) and not rest:
        return {**value, "summary": pen.summary(value["summary"])} if reading.said(value, "summary") else value
    if section in _TOLD and isinstance(value, list) and not rest:
        return _all(value, lambda entry: _entry(pen, entry))
    if section in _TOLD and isinstance(value, dict):
        return _entry(pen, value)
    if rest[-1:] == ["highlights"] and isinstance(value, list):
        entry = value_at(resume, f"/{section}/{rest[0]}")
        return _highlights(pen, entry, value)
    if section == "skills":
        return _skills(pen, rest, value)
    return value


def _text(pen: _Pen, resume: Mapping[str, Any], section: str, rest: list[str], value: str) -> str:
    if section == "basics" and rest == ["summary"]:
        return pen.summary(value)
    if section in _TOLD and len(rest) > 1 and rest[1] in ("highlights", "summary", "description"):
        return pen.line(value, current=_is_current(pen, value_at(resume, f"/{section}/{rest[0]}")))
    return value


def _all(members: list[Any], rewrite: Callable[[Any], Any]) -> list[Any]:
    return [
        rewrite(member) if isinstance(member, dict) and number < MOST_ENTRIES else member
        for number, member in enumerate(members)
    ]


def _entry(pen: _Pen, entry: dict[str, Any]) -> dict[str, Any]:
    """Its points reworded, the most telling first; what is said in sentences reworded."""
    told: dict[str, Any] = {
        name: pen.line(entry[name], current=_is_current(pen, entry))
        for name in ("summary", "description")
        if reading.said(entry, name)
    }
    if isinstance(entry.get("highlights"), list):
        told["highlights"] = _highlights(pen, entry, entry["highlights"])
    return {**entry, **told}


def _highlights(pen: _Pen, entry: Any, values: list[Any]) -> list[Any]:
    current = _is_current(pen, entry)
    told = [pen.line(value, current=current) if isinstance(value, str) else value for value in values]
    order = pen.order([str(value) for value in told], "What answers the posting comes first.")
    return [told[number] for number in order]


def _skills(pen: _Pen, rest: list[str], value: Any) -> Any:
    """Groups and their words by what the posting asks for, in the posting's own names."""
    if isinstance(value, dict):
        return {**value, "keywords": _words(pen, value["keywords"])} if reading.listed(value, "keywords") else value
    if rest[-1:] == ["keywords"] and isinstance(value, list):
        return _words(pen, value)
    if isinstance(value, list) and not rest:
        groups = _all(value, lambda group: _skills(pen, ["0"], group))
        names = [" ".join(_leaves(group)) for group in groups]
        return [groups[number] for number in pen.order(names, "The skills that the posting asks for come first.")]
    return value


def _words(pen: _Pen, words: list[Any]) -> list[Any]:
    said_so = [pen.said(word, word, ()) if isinstance(word, str) else word for word in words]
    order = pen.order([str(word) for word in said_so], "The skills that the posting asks for come first.")
    return [said_so[number] for number in order]


def _is_current(pen: _Pen, entry: Any) -> bool:
    if not isinstance(entry, Mapping):
        return False
    until = period_of("", entry).until
    return until is None or until > this_month(pen.today)


def _leaves(tree: Any) -> list[str]:
    if isinstance(tree, str):
        return [tree]
    branches = tree.values() if isinstance(tree, Mapping) else tree if isinstance(tree, list) else []
    return [leaf for branch in branches for leaf in _leaves(branch)]
