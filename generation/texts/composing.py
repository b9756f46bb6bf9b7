"""A short text that passes its own truth check."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, partial
from typing import Any

from generation.grounding import Claim, ground
from generation.letters.material import Material, Telling
from generation.letters.model import Used
from generation.letters.register import contracted
from generation.letters.tongue import Tongue, tongue_of
from generation.letters.truth import truthful
from generation.rendering.composing import contacts_of
from generation.texts.model import Composed, Text
from jobs.parsing.model import ParsedPosting

# paragraphs of sentences, each of which stands or falls as one
Tell = Callable[[Tongue], list[list[str]]]
DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)")
SIGNED = ("phone", "email", "profile")


def told(
    resume: Mapping[str, Any],
    job: ParsedPosting | None,
    material: Material,
    tell: Tell,
    *,
    language: str,
    facts: Sequence[str] = (),
    today: date,
) -> tuple[tuple[str, ...], Used]:
    """Paragraphs in which every claim traces; what does not is told otherwise or left out. () where nothing stays.

    facts: sentences that the person vouches for.
    """
    check = cache(partial(ground, resume=resume, job=job, confirmed=tuple(facts), today=today))

    def units(gathered: Material, telling: Telling) -> list[list[str]]:
        said = [part for part in tell(tongue_of(language, gathered, telling)) if part]
        spoken = contracted if gathered.register.contracts and language == "en" else str
        return [[DOUBLED.sub(".", spoken(sentence)) for sentence in part] for part in said]

    draft = truthful(material, units, check, fewest=0)
    return draft.paragraphs, draft.used()


def fitting(paragraphs: Sequence[str], limit: int) -> tuple[str, ...]:
    """As many whole sentences, from the first, as `limit` characters take; the last paragraph is given up last."""
    kept = list(paragraphs)
    while len(kept) > 1 and len("\n\n".join(kept)) > limit:
        middle = len(kept) - 2 if len(kept) > 2 else len(kept) - 1
        cut = kept[middle].rsplit(". ", 1)
        kept[middle : middle + 1] = [f"{cut[0]}."] if len(cut) > 1 else []
    while kept and len(kept[0]) > limit and len(kept) == 1:
        cut = kept[0].rsplit(". ", 1)
        kept = [f"{cut[0]}."] if len(cut) > 1 else []
    return tuple(kept)


def finished(
    text: Text,
    used: Used,
    *,
    resume: Mapping[str, Any],
    job: ParsedPosting | None,
    facts: Sequence[str] = (),
    hints: Sequence[str] = (),
    notes: Sequence[str] = (),
    why_language: str = "",
    today: date,
) -> Composed:
    """With its claims. A subject that fails the check goes."""
    check = partial(claims_of, resume=resume, job=job, facts=facts, today=today)
    claims = check(text)
    if text.subject and _fails(claims, len(text.subject)):
        text = replace(text, subject="")
        claims = check(text)
    return Composed(text, claims, used, tuple(facts), tuple(hints), tuple(filter(None, notes)), why_language)


def claims_of(
    text: Text, *, resume: Mapping[str, Any], job: ParsedPosting | None, facts: Sequence[str], today: date
) -> tuple[Claim, ...]:
    """The claims of the whole text. Whom it greets is the writer's to know and no claim, unlike what else it says."""
    start = text.whole.find(text.salutation) if text.salutation else -1
    end = start + len(text.salutation)
    claims = ground(text.whole, resume=resume, job=job, confirmed=tuple(facts), today=today)
    return tuple(claim for claim in claims if not (start <= claim.start < end and _greeted(claim)))


def _greeted(claim: Claim) -> bool:
    """A name, whatever the check takes it for: no figure, rank or degree."""
    named = claim.claim[:1].isupper() and not any(sign.isdigit() for sign in claim.claim)
    return named and claim.kind != "degree"


def _fails(claims: Sequence[Claim], end: int) -> bool:
    return any(claim.state == "unsupported" and claim.start < end for claim in claims)


def once(paragraphs: Sequence[Sequence[str]]) -> list[list[str]]:
    """No sentence twice."""
    seen: set[str] = set()
    return [[said for said in part if not (said in seen or seen.add(said))] for part in paragraphs]  # type: ignore[func-returns-value]


def signature_of(resume: Mapping[str, Any], language: str) -> tuple[str, ...]:
    """Name, telephone, mail and one profile, as a mail is signed."""
    basics = resume.get("basics")
    if not isinstance(basics, Mapping) or not basics.get("name"):
        return ()
    found: dict[str, str] = {}
    for contact in contacts_of(basics, language):
        found.setdefault(contact.kind, contact.text)
    return (str(basics["name"]), *(found[kind] for kind in SIGNED if kind in found))
