"""All that the voices write from, and what they have told already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generation.letters.evidence import Evidence, Matched, alike
from generation.letters.facts import Entry, Person
from generation.letters.posting import Job
from generation.letters.register import Register


@dataclass(frozen=True, slots=True)
class Material:
    """has: skills of the posting that the resume names, in the posting's words, required first.

    gap: (something required that the resume does not show, the nearest that it shows), ("", "") for none.
    about: a fact about the company as a clause ("you run three wards"), "" for none. supplied: facts
    about it, as the person words them. limit: paragraphs. elsewhere: the person comes from another field. length: 0
    short, 1 as usual, 2 long.
    """

    person: Person
    job: Job
    matched: Matched
    register: Register
    has: tuple[str, ...]
    gap: tuple[str, str]
    about: str
    supplied: tuple[str, ...]
    limit: int
    elsewhere: bool = False
    length: int = 1

    def most(self, usual: int) -> int:
        """How many lines, or entries, where `usual` is the number of an ordinary letter."""
        return max(1, usual + self.length - 1)


@dataclass(slots=True)
class Telling:
    """What a letter has told so far, so that nothing is told twice. last: the entry spoken of last."""

    lines: list[Evidence] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    last: Entry | None = None

    def fresh(self, found: Sequence[Evidence]) -> list[Evidence]:
        told = [each.line.text for each in self.lines]
        return [
            each
            for each in found
            if all(each.key != other.key for other in self.lines)
            and not any(alike(each.line.text, text) for text in told)
        ]

    def knows(self, entry: Entry) -> bool:
        return entry in self.entries

    def met(self, entry: Entry) -> None:
        self.last = entry
        if entry not in self.entries:
            self.entries.append(entry)

    def earlier(self, entry: Entry) -> str:
        """ "Earlier" for a job that ended before one told already, "Before that" where that one was called earlier."""
        if entry.section != "work" or entry.current or not entry.until:
            return ""
        jobs = [other for other in self.entries if other.section == "work"]
        if not any(other.current or other.until > entry.until for other in jobs):
            return ""
        return "Before that" if len(jobs) > 1 and self.latest(jobs[-1], entry) else "" if len(jobs) > 1 else "Earlier"

    @staticmethod
    def latest(told: Entry, entry: Entry) -> bool:
        return not told.current and told.until >= entry.until

    def new_topics(self, topics: Sequence[str], most: int) -> tuple[str, ...]:
        """At most so many topics that were not named before, remembered as named."""
        low = {topic.casefold() for topic in self.topics}
        found = [topic for topic in dict.fromkeys(topics) if topic and topic.casefold() not in low]
        new = [
            topic for topic in found if not any(topic in other and topic != other for other in (*found, *self.topics))
        ]
        new = new[:most]
        self.topics.extend(new)
        return tuple(new)
