"""A model's side of a short text: what it is asked, and what of its words may stay."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pydantic import BaseModel, Field

from generation import samples
from generation.grounding import Claim
from generation.letters.canned import without_canned
from generation.letters.manner import LANGUAGES, Manner
from generation.material import Material, Own
from generation.model_letters import MOST_POSTING
from generation.model_words import Known, bodies, manner_in_words, manner_shown, truthful
from generation.texts import Composed, Text
from generation.texts.composing import claims_of, fitting
from generation.writers.writer import Writer
from jobmatch.ai.gateway import Reply, Request
from jobmatch.ai.prompts import Prompt

FEWEST_WORDS = 4  # of a model's text after the truth check; with fewer the rules write it
RULES_OF_THE_PEN = """Rules:
- In {language}, first person.
- Use only facts that the resume or the added facts state. Never add a number, employer, tool, title, degree or result.
- Say of a company only what the posting states. Do not praise it.
- Concrete nouns, plain verbs. No stock phrases, no blanks to fill in, no headings, no lists.
- Follow the writing style. Follow the wish where it asks for nothing untrue.{wishes}"""
CHANGE = """Change the text in the data named “text” as the wish asks, and nothing else. Keep what the wish does not
touch, word for word where that reads well."""


class ProposedText(BaseModel):
    """A model's short text."""

    paragraphs: list[str] = Field(min_length=1, max_length=10)


@dataclass(frozen=True)
class Kept:
    """What of a model's text stays. removed: what was taken out, with reasons."""

    text: Text
    claims: tuple[Claim, ...]
    removed: tuple[dict[str, str], ...]


def request_of(
    source: Own,
    writer: Writer,
    options: Any,
    *,
    ruled: Composed | None,
    language: str,
    wish: str,
    changed: Text | None = None,
) -> Request[ProposedText]:
    """What is asked of the model; the profile leaves without name and contacts.

    changed: the text that the wish is to change. ruled: the rules' text, for what the person vouches for.
    """
    resume = {key: value for key, value in source.resume.items() if key not in ("$schema", "meta")}
    data = {"resume": json.dumps(resume, ensure_ascii=False)}
    if isinstance(source, Material):
        data["posting"] = source.posting.text[:MOST_POSTING]
    data |= {
        "writing style": samples.style_in_words(source.owner),
        "facts the candidate adds": "\n".join(ruled.facts if ruled else ()) or "none",
        **writer.shown(options),
        **manner_shown(options.manner),
        **({"text": "\n\n".join(changed.paragraphs)} if changed else {}),
        "wish": wish or "none",
    }
    task = f"{CHANGE} It is: {writer.task(options)}" if changed else writer.task(options)
    return Request(
        prompt=Prompt(
            f"{writer.feature}_change" if changed else writer.feature,
            1,
            f"{task}\n{_rules(options.manner, language)}",
            data,
        ),
        shape=ProposedText,
        feature=writer.feature,
        user_id=source.profile.user_id,
        private=source.private,
        max_tokens=900,
        temperature=0.4 + 0.1 * (options.manner.variant % 4),
    )


def _rules(manner: Manner, language: str) -> str:
    return RULES_OF_THE_PEN.format(language=LANGUAGES.get(language, language), wishes=manner_in_words(manner))


def kept_of(
    reply: Reply[ProposedText],
    frame: Text,
    source: Own,
    *,
    vouched: tuple[str, ...],
    limit: int,
    changed: Text | None = None,
    today: date,
) -> Kept | None:
    """The model's paragraphs without what nothing supports and without stock phrases; None where too little is left or
    there was no answer. frame: whose subject, salutation and signature stay. changed: the text that was to be changed,
    whose own phrases may stay.
    """
    if reply.value is None:
        return None
    known = Known(source, (*source.confirmed, *vouched), today)
    kept, removed = truthful(bodies(reply.value.paragraphs), known)
    own = "\n".join((samples.style_in_words(source.owner), *(changed.paragraphs if changed else ())))
    plain, canned = without_canned(kept, known.claims, own=own)
    if plain:
        kept, removed = plain, removed + canned
    fitted = fitting(kept, limit)
    if sum(len(part.split()) for part in fitted) < FEWEST_WORDS:
        return None
    text = replace(frame, paragraphs=tuple(fitted))
    claims = claims_of(text, resume=source.resume, job=source.job, facts=known.vouched, today=today)
    return Kept(text, claims, tuple(removed))
