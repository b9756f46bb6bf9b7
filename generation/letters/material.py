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
    about it, as the person words them. limit: paragraphs.
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

    @property
    def elsewhere(self) -> bool:
        """Nothing the person tells answers the posting: they come from another field."""
        return not self.has and not any(each.answers for each in self.matched.every)


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

    def later_than(self, entry: Entry) -> bool:
        """Whether a job that ended after this one was told before it."""
        return not entry.current and any(
            other.section == "work" and (other.current or other.until > entry.until > 0) for other in self.entries
        )

    def new_topics(self, topics: Sequence[str], most: int) -> tuple[str, ...]:
        """At most so many topics that were not named before, remembered as named."""
        low = {topic.casefold() for topic in self.topics}
        new = [topic for topic in dict.fromkeys(topics) if topic and topic.casefold() not in low][:most]
        self.topics.extend(new)
        return tuple(new)
