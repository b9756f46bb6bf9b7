"""What a model reads of a person's style in their sample, beside what rules measured. Without a model nothing changes.

A sample is other people's text: a model may only point at words that are in it, and name habits.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.db import transaction
from pydantic import BaseModel, Field

from accounts.models import User
from generation.material import private_of
from generation.models import SampleDocument
from jobmatch.ai import gateway
from jobmatch.ai.gateway import Request
from jobmatch.ai.models import Call
from jobmatch.ai.prompts import Prompt
from profiles import jsonresume
from profiles.models import Profile
from profiles.writing_style.body import sample_of

HABITS = ("tone_words", "phrases", "opening", "closing")
MOST_CHARACTERS = 6_000
MOST_TONE_WORDS, MOST_PHRASES, LONGEST_HABIT = 5, 6, 160
FEWEST_WORDS, MOST_WORDS = 2, 8  # of a phrase: one word is vocabulary, a whole sentence would be copied
# What a model cannot do better tomorrow; everything else is asked again by the beat.
FINAL = {Call.Outcome.INVALID, Call.Outcome.TRUNCATED, Call.Outcome.REFUSED}
WATCHED = timedelta(minutes=1)  # how long the page waits for it
CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\(?\d[\d\s().\-/]{7,}\d|(?:https?://|www\.)\S+")
QUOTES = str.maketrans("\u2019\u2018\u201c\u201d", "''\"\"")

PROMPT = """Describe how the writer of this sample sounds, so that others can write in their voice.
- tone_words: up to five single adjectives.
- phrases: up to six turns of phrase of two to eight words that are the writer's own habit. Copy each letter by letter
  from the sample. No facts, names, numbers, employers or tools, nothing that anyone would write.
- opening: how the writer begins (what the first sentences do), in one short sentence about the habit, not the content.
- closing: the same of how the writer ends.
Leave a field empty where the sample shows no habit."""


class ProposedStyle(BaseModel):
    """A model's reading of a style."""

    tone_words: list[str] = Field(default_factory=list, max_length=20)
    phrases: list[str] = Field(default_factory=list, max_length=40)
    opening: str = Field(default="", max_length=600)
    closing: str = Field(default="", max_length=600)


def ring_for(sample: SampleDocument) -> None:
    """Have a sample read once it is kept, where there is a model and it was not read yet."""
    if not sample.refinement and gateway.target_for(user_id=sample.user_id, role="fast") is not None:
        transaction.on_commit(partial(_ring, sample.pk))


def _ring(sample_id: uuid.UUID) -> None:
    from generation.tasks import refine_sample

    refine_sample.delay(sample_id=str(sample_id))


def refine(*, sample_id: uuid.UUID | str, now: datetime) -> bool:
    """Ask for a sample's habits and keep what the sample bears out; False where it is read already, gone, or the model
    did not answer. Safe to run twice: the first answer stays, and the second is not paid for (it is cached)."""
    sample = SampleDocument.objects.select_related("user").filter(pk=sample_id, refinement={}).first()
    if sample is None:
        return False
    body = "\n\n".join(sample_of(sample.full_text).paragraphs)[:MOST_CHARACTERS]
    private = _private(sample.user, sample.full_text)
    request = Request(
        prompt=Prompt("style", 1, PROMPT, {"sample": body}),
        shape=ProposedStyle,
        feature="style",
        user_id=sample.user_id,
        role="fast",
        private=private,
        max_tokens=400,
        temperature=0.0,
    )
    reply = gateway.ask(request, now=now)
    if reply.value is None and reply.reason not in FINAL:
        return False
    found = {"engine": reply.engine, "reason": reply.reason, "at": now.isoformat()}
    habits = borne_out(reply.value, body, unsaid=list(private.values())) if reply.value else {}
    return bool(SampleDocument.objects.filter(pk=sample.pk, refinement={}).update(refinement={**found, **habits}))


def borne_out(said: ProposedStyle, body: str, *, unsaid: Sequence[str]) -> dict[str, Any]:
    """What of a model's reading may be kept: single words, phrases that stand in the sample, habits in a line each.

    unsaid: private values; a phrase that holds one is none.
    """
    words = [word.strip(" .,").lower() for word in said.tone_words]
    tone = [word for word in words if re.fullmatch(r"[^\W\d_][^\W\d_-]{2,23}(?:-[^\W\d_]{2,15})?", word)]
    phrases = [phrase for given in said.phrases if (phrase := _verbatim(given, body)) and not _holds(phrase, unsaid)]
    return {
        "tone_words": list(dict.fromkeys(tone))[:MOST_TONE_WORDS],
        "phrases": list(dict.fromkeys(phrases))[:MOST_PHRASES],
        "opening": _line(said.opening),
        "closing": _line(said.closing),
    }


def _verbatim(phrase: str, body: str) -> str:
    """The phrase as it stands in the sample, "" where it does not, or is a fact (a number) or no phrase."""
    words = phrase.strip(' .,;:!?"\u201c\u201d').split()
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or any(sign.isdigit() for sign in phrase):
        return ""
    pattern = r"\s+".join(re.escape(word.translate(QUOTES)) for word in words)
    # Quotes are translated one for one, so that offsets stay.
    hit = re.search(rf"(?<!\w){pattern}(?!\w)", body.translate(QUOTES))
    return " ".join(body[hit.start() : hit.end()].split()) if hit else ""


def _holds(phrase: str, unsaid: Sequence[str]) -> bool:
    low = phrase.casefold()
    return any(part in low.split() for value in unsaid for part in value.casefold().split() if len(part) > 2)


def _line(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= LONGEST_HABIT else said[:LONGEST_HABIT].rsplit(" ", 1)[0] + "\u2026"


def _private(user: User, text: str) -> dict[str, str]:
    """What of this person never leaves for a model: of account and profile, and every contact that the sample bears."""
    profile = Profile.objects.with_sections().filter(user=user).first()
    known = private_of(jsonresume.as_resume(profile)) if profile else {}
    contacts = dict.fromkeys(found.strip() for found in CONTACT.findall(text))
    named = {f"contact{chr(97 + number)}": value for number, value in enumerate(list(contacts)[:26])}
    return {"account": user.full_name, "login": user.email, **named, **known}


def is_pending(sample: SampleDocument, *, now: datetime) -> bool:
    """Whether somebody who looks at a sample may soon see what a model reads in it."""
    fresh = sample.is_active and not sample.refinement and now - sample.updated_at < WATCHED
    return fresh and gateway.target_for(user_id=sample.user_id, role="fast") is not None


def due() -> list[str]:
    """Samples in use that a model has not read, where the installation has one."""
    if gateway.target_for(user_id=None, role="fast") is None:
        return []
    rows = SampleDocument.objects.filter(is_active=True, refinement={})
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:200]]
