"""What may be said: the facts of the profile, the posting and the person's confirmations, indexed for looking up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from generation.grounding.figures import Quantity
from generation.grounding.model import Source
from generation.grounding.plain import plain
from generation.grounding.quantities import quantities
from generation.grounding.sentences import sentences
from generation.grounding.words import FOLDED_STOP, every_stem, stem, stems
from jobmatch import skills
from jobmatch.skills.model import Mention
from jobs.matching.months import month_of
from jobs.parsing.language import language_of
from jobs.parsing.model import ParsedPosting
from profiles.parsing.folding import flat

DEEPEST = 12
# Leaves that are addresses, not statements.
_SILENT = re.compile(r"^/(?:\$schema|meta)(?:/|$)|/(?:url|image|email|phone|postalCode|address|username)$")
HELD = ("/work", "/volunteer")


@dataclass(frozen=True)
class Fact:
    """One text that states something, as it is read. entry: "/work/0" in the profile, else "". where: as in Source.

    written: the text with its marks and breaks.
    """

    where: str
    pointer: str
    text: str
    entry: str
    language: str
    start: int = 0
    written: str = ""

    @property
    def source(self) -> Source:
        text = self.written or self.text
        end = self.start + len(text) if self.where == "posting" else 0
        return Source(self.where, self.pointer, text, self.start, end)

    @property
    def stems(self) -> frozenset[str]:
        return stems(self.text)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return quantities(self.text, self.language)

    @property
    def field(self) -> str:
        """The name of the JSON Resume field: "position", "highlights", …"""
        return next((part for part in reversed(self.pointer.split("/")) if part and not part.isdigit()), "")


@dataclass(frozen=True)
class Entry:
    """A job, study, project, … since, until: months as year * 12 + month - 1, `until` included; None where unknown.

    exact: both ends give their month.
    """

    pointer: str
    section: str
    name: str
    title: str
    since: int | None
    until: int | None
    exact: bool
    facts: tuple[Fact, ...]
    current: bool = False

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset().union(*(fact.stems for fact in self.facts))

    @cached_property
    def every_stem(self) -> frozenset[str]:
        """Small words too: what a name may be made of."""
        return frozenset().union(*(every_stem(fact.text) for fact in self.facts))


@dataclass(frozen=True)
class Evidence:
    """Everything a text may rest on. now: this month."""

    facts: tuple[Fact, ...]
    entries: tuple[Entry, ...]
    posting: tuple[Fact, ...]
    confirmed: tuple[Fact, ...]
    job: ParsedPosting | None
    now: int
    year: int
    silent: tuple[str, ...] = ()

    @cached_property
    def mine(self) -> tuple[Fact, ...]:
        """All that the profile and the person state."""
        return (*self.facts, *self.confirmed)

    @cached_property
    def skills(self) -> dict[str, Fact]:
        """Taxonomy ids that the profile or the person states, with where first."""
        found: dict[str, Fact] = {}
        for fact in self.mine:
            for mention in mentions(fact.text):
                found.setdefault(mention.id, fact)
            if fact.field in ("keywords", "name") and fact.entry.startswith(("/skills", "/projects", "/certificates")):
                listed = canonical(fact.text)
                if listed:
                    found.setdefault(listed, fact)
        return found

    @cached_property
    def owner(self) -> str:
        """The person's name."""
        return next((fact.text for fact in self.facts if fact.pointer == "/basics/name"), "")

    @cached_property
    def language(self) -> str:
        """The language that most of the profile is written in."""
        return self.facts[0].language if self.facts else ""

    @cached_property
    def spellings(self) -> dict[str, set[str]]:
        """The words that the profile uses for each skill."""
        found: dict[str, set[str]] = {}
        for fact in self.mine:
            for mention in mentions(fact.text):
                found.setdefault(mention.id, set()).add(fact.text[mention.start : mention.end])
        for id, fact in self.skills.items():
            if id not in found:
                found[id] = {fact.text}
        return found

    @cached_property
    def acronyms(self) -> dict[str, Fact]:
        """Initials of titles, certificates, degrees and names: CKA for Certified Kubernetes Administrator."""
        found: dict[str, Fact] = {}
        for fact in self.facts:
            if fact.field in (
                "name",
                "position",
                "label",
                "institution",
                "studyType",
                "area",
                "organization",
                "keywords",
            ):
                for short in initials(fact.text):
                    found.setdefault(short, fact)
        return found

    @cached_property
    def asked(self) -> dict[str, Fact]:
        """Taxonomy ids that the posting names."""
        found: dict[str, Fact] = {}
        for fact in self.posting:
            for mention in mentions(fact.text):
                found.setdefault(mention.id, fact)
        return found

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset().union(*(fact.stems for fact in self.mine))

    @cached_property
    def asked_stems(self) -> frozenset[str]:
        return frozenset().union(*(fact.stems for fact in self.posting))

    @cached_property
    def of_titles(self) -> frozenset[str]:
        """The words of one's positions, short forms too, which say nothing of what is counted."""
        titles = [entry.title for entry in self.of_section("work", "volunteer")]
        short = {stem(one.lower()) for title in titles for one in initials(title) if len(one) > 2}
        return frozenset().union(short, *(stems(title) for title in titles))

    @cached_property
    def common(self) -> dict[str, int]:
        """In how many facts of the profile a stem stands: a word of one fact tells more than one of many."""
        counts: dict[str, int] = {}
        for fact in self.facts:
            for one in fact.stems:
                counts[one] = counts.get(one, 0) + 1
        return counts

    def of_section(self, *sections: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.section in sections)

    def entry(self, pointer: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.pointer == pointer), None)


def evidence(resume: Mapping[str, Any], *, job: ParsedPosting | None, confirmed: Sequence[str], now: int) -> Evidence:
    """An index of all that may be said. now: the current month as year * 12 + month - 1."""
    every = tuple(_walk(resume, "", 0)) if isinstance(resume, Mapping) else ()
    stated = tuple((pointer, text) for pointer, text in every if not _SILENT.search(pointer))
    language = language_of("\n".join(text for _, text in stated))
    facts = tuple(
        Fact("profile", pointer, _read(text), _entry(pointer), language, written=text) for pointer, text in stated
    )
    return Evidence(
        facts=facts,
        entries=tuple(_entries(resume, facts, now)) if isinstance(resume, Mapping) else (),
        posting=tuple(_lines(job)) if job is not None else (),
        confirmed=tuple(
            Fact("confirmed", "", fact, "", language_of(fact)) for fact in confirmed if isinstance(fact, str)
        ),
        job=job,
        now=now,
        year=now // 12,
        silent=tuple(text for pointer, text in every if _SILENT.search(pointer) and not pointer.startswith("/$schema")),
    )


@lru_cache(maxsize=20_000)
def mentions(text: str) -> tuple[Mention, ...]:
    return tuple(skills.mentions(text))


@lru_cache(maxsize=20_000)
def canonical(name: str) -> str:
    skill = skills.canonical(name) if len(name) <= 60 else None
    return skill.id if skill is not None else ""


def initials(text: str) -> tuple[str, ...]:
    """Initials of runs of two to six words, with and without the small ones."""
    listed = re.findall(r"[^\W\d_]+", text)[:12]
    large = [word for word in listed if word[0].isupper()]
    telling = [word for word in listed if flat(word) not in FOLDED_STOP]
    found = []
    for some in (listed, large, telling):
        for begin in range(len(some)):
            for end in range(begin + 2, min(len(some), begin + 6) + 1):
                found.append("".join(word[0] for word in some[begin:end]).upper())
    return tuple(dict.fromkeys(found))


def _walk(value: Any, pointer: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        return
    if isinstance(value, Mapping):
        for name, inner in value.items():
            escaped = str(name).replace("~", "~0").replace("/", "~1")
            yield from _walk(inner, f"{pointer}/{escaped}", depth + 1)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            yield from _walk(inner, f"{pointer}/{number}", depth + 1)
    elif isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
        yield pointer, str(value)


def _entry(pointer: str) -> str:
    parts = pointer.split("/")
    return "/".join(parts[:3]) if len(parts) > 2 and parts[2].isdigit() else "/".join(parts[:2])


def _entries(resume: Mapping[str, Any], facts: tuple[Fact, ...], now: int) -> Iterator[Entry]:
    for section, listed in resume.items():
        if not isinstance(listed, list):
            continue
        for number, stated in enumerate(listed):
            if isinstance(stated, Mapping):
                pointer = f"/{section}/{number}"
                mine = tuple(fact for fact in facts if fact.entry == pointer)
                yield _made(str(section), pointer, stated, mine, now)


def _made(section: str, pointer: str, stated: Mapping[str, Any], facts: tuple[Fact, ...], now: int) -> Entry:
    name = next((str(stated[key]) for key in _NAMES if isinstance(stated.get(key), str)), "")
    title = next(
        (str(stated[key]) for key in ("position", "studyType", "label") if isinstance(stated.get(key), str)), ""
    )
    begin = stated.get("startDate") or stated.get("date") or stated.get("releaseDate")
    finish = stated.get("endDate")
    since, until = month_of(begin), month_of(finish)
    if until is not None and len(str(finish)) < 7:
        until += 11
    going = since is not None and not finish and section in ("work", "volunteer", "projects", "education")
    return Entry(
        pointer=pointer, section=section, name=name, title=title, since=since,
        until=now if going else until, current=going, facts=facts,
        exact=len(str(begin or "")) >= 7 and (going or len(str(finish or "")) >= 7),
    )  # fmt: skip


_NAMES = ("organization", "institution", "name", "title", "language")


def _lines(job: ParsedPosting) -> Iterator[Fact]:
    """The posting sentence by sentence, each with its offset."""
    read = plain(job.text)
    for one in sentences(read.text):
        start, end = read.span(one.start, one.end)
        yield Fact("posting", "", one.text, "", job.language, start, job.text[start:end])


@lru_cache(maxsize=20_000)
def _read(text: str) -> str:
    return plain(text).text
