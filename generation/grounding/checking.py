"""`ground`: the claims of a text with what each rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from generation.grounding.evidence import evidence
from generation.grounding.kinds import (
    amounts,
    awards,
    borrowed,
    certificates,
    dates,
    degrees,
    durations,
    employers,
    firms,
    frequencies,
    languages,
    names,
    opposites,
    places,
    prize_words,
    ranks,
    run_houses,
    sites,
    small_certificates,
    taken_up,
    titles,
    tools,
    works,
)
from generation.grounding.model import Claim
from generation.grounding.plain import plain
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading
from generation.grounding.settling import settled
from jobs.matching.months import this_month
from jobs.parsing.model import ParsedPosting


def ground(
    text: str,
    *,
    resume: Mapping[str, Any],
    job: ParsedPosting | None = None,
    confirmed: Sequence[str] = (),
    today: date,
) -> tuple[Claim, ...]:
    """Every checkable claim of `text`, in order, none over another. Pure and deterministic; never raises on any text or
    resume.

    confirmed: facts that the person confirmed, as sentences. today: ends the positions that go on.
    """
    known = evidence(resume, job=job, confirmed=confirmed, now=this_month(today))
    read = plain(text, known.owner)
    reading = Reading(read.text, known)
    return tuple(read.claim(claim) for claim in settled(reading, _claims(reading)))


def _claims(reading: Reading) -> Iterator[Claim]:
    """What is told most exactly goes first: words that one finder took are no other's."""
    yield from employers.claims(reading)
    yield from dates.claims(reading)
    yield from degrees.claims(reading)
    yield from certificates.claims(reading)
    yield from small_certificates.claims(reading)
    yield from awards.of_the_year(reading)
    yield from titles.claims(reading)
    yield from prize_words.claims(reading)
    found = quantities(reading.text, reading.language)
    yield from durations.claims(reading, found)
    yield from amounts.claims(reading, found)
    yield from sites.claims(reading)
    yield from borrowed.claims(reading)
    yield from languages.claims(reading)
    yield from firms.claims(reading)
    yield from works.claims(reading)
    yield from tools.claims(reading)
    yield from taken_up.claims(reading)
    yield from awards.claims(reading)
    yield from opposites.claims(reading)
    yield from frequencies.claims(reading)
    yield from run_houses.claims(reading)
    yield from ranks.claims(reading)
    yield from places.claims(reading)
    yield from names.claims(reading)
