"""What a language must be able to say for a mail around the person's facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generation.letters.posting import Job
from generation.outreach.model import OutreachOptions

ByTone = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Saying:
    """What the sentences of a mail are made of. day: "3 November", "" where it is not known. tone: never ""."""

    job: Job
    options: OutreachOptions
    tone: str
    day: str


def in_every_tone(said: Mapping[str, str]) -> dict[str, ByTone]:
    """By purpose: what is said alike whatever the tone."""
    return {purpose: dict.fromkeys(("formal", "plain", "casual"), sentence) for purpose, sentence in said.items()}


@dataclass(frozen=True, slots=True)
class Frames:
    """opening: the reason for writing. interest: what a follow-up says before its facts; lead: what leads to them.

    asking: what is asked for at the end, by purpose ("cold recruiter" for one), then by tone. thanks: by tone.
    """

    opening: Callable[[Saying], list[str]]
    interest: Mapping[str, ByTone]
    lead: Mapping[str, ByTone]
    asking: Mapping[str, ByTone]
    thanks: ByTone
    subject: Callable[[Saying, str, str], str]
    salutation: Callable[[str, str, str], str]
    closing: Callable[[str], str]
