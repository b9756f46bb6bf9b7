"""Which lines of a resume answer which needs of a posting, most telling first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from generation.letters.facts import Entry, Line, Person
from generation.letters.posting import Asked, Job
from generation.ranking import rank
from generation.ranking.demand import Need
from jobmatch import skills
from jobs.matching import words
from jobs.parsing.model import ParsedPosting

SAME = 0.95  # relatedness from which a skill named is the skill asked for
FEWEST_SHARED, SHARE = 2, 0.5  # telling words, and their share of the need's, from which a line answers in words
FIRST = {"work": 0.3, "projects": 0.15, "volunteer": 0.0}  # paid work is told first unless another tells far more
RESULT = 0.15  # a line with a figure tells more than its relevance
ANSWERS = 0.1
CURRENT = 0.06
FADING, OLDEST = 0.015, 0.2  # a year since it ended, and in all
ALIKE = 0.6  # share of the smaller line's words: two lines tell the same
_FIGURE = re.compile(
    r"\d|\b(?:half|halved|doubled|tripled|third|quarter|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b"
)


# "from spreadsheets to NetSuite": what was left behind is no skill that the line shows.
_LEFT = re.compile(r"\b(?:from|replac\w+|instead of|without|off|away from)\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One line with the needs it answers, heaviest first. worth: about 0 to 1.2."""

    entry: Entry
    line: Line
    answers: tuple[Asked, ...]
    worth: float

    @property
    def key(self) -> tuple[str, int, int]:
        return self.entry.section, self.entry.index, self.line.number


@dataclass(frozen=True, slots=True)
class Matched:
    """entries: ranked for the posting. evidence: of each entry, by (section, index), most telling first."""

    entries: tuple[Entry, ...]
    relevance: Mapping[tuple[str, int], float]
    evidence: Mapping[tuple[str, int], tuple[Evidence, ...]]

    def of(self, entry: Entry) -> tuple[Evidence, ...]:
        return self.evidence[entry.section, entry.index]

    def without(self, keys: Set[tuple[str, int, int]]) -> Matched:
        """The same less some lines."""
        left = {place: tuple(each for each in found if each.key not in keys) for place, found in self.evidence.items()}
        return Matched(self.entries, self.relevance, left)

    @property
    def every(self) -> tuple[Evidence, ...]:
        found = [each for entry in self.entries for each in self.of(entry)]
        return tuple(sorted(found, key=lambda each: -each.worth))


def matched(person: Person, resume: Mapping[str, Any], posting: ParsedPosting, job: Job, *, today: date) -> Matched:
    clean = {section: _mappings(resume.get(section)) for section in ("work", "projects")}
    ranked = rank(clean, posting, today=today)
    values = {("work", row.index): row for row in ranked.work} | {
        ("projects", row.index): row for row in ranked.projects
    }
    relevance: dict[tuple[str, int], float] = {}
    evidence: dict[tuple[str, int], tuple[Evidence, ...]] = {}
    for entry in person.entries:
        place = (entry.section, entry.index)
        row = values.get(place)
        relevance[place] = row.relevance if row else 0.2
        lines = row.lines if row else ()
        evidence[place] = _told(entry, job, lines, relevance[place])
    order = sorted(person.entries, key=lambda entry: -relevance[entry.section, entry.index] - FIRST[entry.section])
    return Matched(tuple(order), relevance, evidence)


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    """Entries with their places kept, and of each only texts where the ranking reads texts."""
    found = value if isinstance(value, list | tuple) else []
    return [_typed(entry) if isinstance(entry, Mapping) else {} for entry in found]


def _typed(entry: Mapping[str, Any]) -> dict[str, Any]:
    lists = {name: entry[name] for name in ("highlights", "keywords") if isinstance(entry.get(name), list | tuple)}
    return {name: value for name, value in entry.items() if isinstance(value, str)} | {
        name: [word if isinstance(word, str) else "" for word in value] for name, value in lists.items()
    }


def _told(entry: Entry, job: Job, lines: Sequence[float], relevance: float) -> tuple[Evidence, ...]:
    found = []
    for line in entry.lines:
        answers = tuple(given for asked in job.asked if (given := answer(line.text, asked, job.language)) is not None)
        own = lines[line.number] if 0 <= line.number < len(lines) else 0.3 * bool(answers)
        worth = (
            0.6 * own
            + 0.25 * relevance
            + RESULT * bool(_FIGURE.search(line.text))
            + ANSWERS * bool(answers)
            + CURRENT * entry.current
        )
        worth -= min(OLDEST, FADING * entry.age)
        found.append(Evidence(entry, line, answers, round(worth, 4)))
    found.sort(key=lambda each: -each.worth)
    kept: list[Evidence] = []
    for each in found:
        if not any(alike(each.line.text, other.line.text) for other in kept):
            kept.append(each)
    return tuple(kept)


def shared(text: str, need: Need) -> float:
    """Share of a need's telling words that a text says, 0-1."""
    if not need.word_weight:
        return 0.0
    return sum(words.weight(stem) for stem in need.stems & _stems(text, "en")) / need.word_weight


def answer(text: str, asked: Asked, language: str) -> Asked | None:
    """What of it a line answers: by the skill, with its topic; by most of the need's telling words, without.

    A need of several skills is answered by each of them for itself.
    """
    if asked.id:
        found = skills.closest(_skills_in(text), asked.id)
        if found is not None and found[1] >= SAME:
            return asked
        if len(asked.need.skills) > 1:
            return None
    same = asked.need.stems & _stems(text, language)
    if len(same) < FEWEST_SHARED or not asked.need.word_weight:
        return None
    share = sum(words.weight(stem) for stem in same) / asked.need.word_weight
    return replace(asked, topic="", id="") if share >= SHARE else None


@lru_cache(maxsize=4_096)
def _skills_in(text: str) -> tuple[str, ...]:
    found = (mention for mention in skills.mentions(text) if not _LEFT.search(text[: mention.start]))
    return tuple(dict.fromkeys(mention.id for mention in found))


@lru_cache(maxsize=4_096)
def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(words.stems(text, language=language))


def alike(one: str, other: str) -> bool:
    """Two lines that tell the same in other words: most of the shorter one's words are in the other."""
    ours, theirs = _stems(one, "en"), _stems(other, "en")
    return bool(ours and theirs) and len(ours & theirs) / min(len(ours), len(theirs)) >= ALIKE
