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
    """has: skills of the posting that the resume names, in the posting's words, required first."""

    person: Person
    job: Job
    matched: Matched
    register: Register
    has: tuple[str, ...]
    about: str
    limit: int


@dataclass(slots=True)
class Telling:
    """What a letter has told so far, so that nothing is told twice."""

    lines: list[Evidence] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)

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
        if entry not in self.entries:
            self.entries.append(entry)

    def new_topics(self, topics: Sequence[str], most: int) -> tuple[str, ...]:
        """At most so many topics that were not named before, remembered as named."""
        low = {topic.casefold() for topic in self.topics}
        new = [topic for topic in dict.fromkeys(topics) if topic and topic.casefold() not in low][:most]
        self.topics.extend(new)
        return tuple(new)
