"""`ground`: the claims of a text with what each rests on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from generation.grounding.evidence import leaves
from generation.grounding.model import Claim, Source
from jobmatch import skills
from jobs.parsing.model import ParsedPosting

_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def ground(
    text: str,
    *,
    resume: Mapping[str, Any],
    job: ParsedPosting | None = None,
    confirmed: Sequence[str] = (),
    today: date,
) -> tuple[Claim, ...]:
    """Every checkable claim of `text`, in order. Pure and deterministic; never raises on any text or resume.

    confirmed: facts that the person confirmed, as sentences. today: ends the positions that go on.
    """
    sources = [Source("profile", leaf.pointer, leaf.text) for leaf in leaves(resume)]
    sources += [Source("confirmed", "", fact) for fact in confirmed]
    if job is not None:
        sources.append(Source("posting", "", job.text, 0, len(job.text)))
    named = {mention.id: source for source in reversed(sources) for mention in skills.mentions(source.text)}
    claims = [_number(match, sources) for match in _NUMBER.finditer(text)]
    for mention in skills.mentions(text):
        claims.append(_claim(text, mention.start, mention.end, "skill", named.get(mention.id)))
    return tuple(sorted(claims, key=lambda claim: (claim.start, claim.end, claim.kind)))


def _number(match: re.Match[str], sources: list[Source]) -> Claim:
    found = next((source for source in sources if match[0] in _NUMBER.findall(source.text)), None)
    return _claim(match.string, match.start(), match.end(), "number", found)


def _claim(text: str, start: int, end: int, kind: str, source: Source | None) -> Claim:
    reason = "" if source else "neither the profile nor the posting says so"
    return Claim(text[start:end], start, end, kind, "stated" if source else "unsupported", source, reason)
