"""A model's side of a cover letter: what it is asked, and what of its words may stay."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pydantic import BaseModel, Field

from generation import samples
from generation.grounding import Claim
from generation.letters import LetterOptions, Written
from generation.letters.canned import without_canned
from generation.letters.manner import LANGUAGES
from generation.letters.model import VARIANTS
from generation.material import Material
from generation.model_words import Known, bodies, manner_in_words, manner_shown, truthful
from generation.rendering import Letter, as_text
from jobmatch.ai.gateway import RULES, Reply, Request
from jobmatch.ai.prompts import Prompt

MOST_POSTING = 8_000
FEWEST_PARAGRAPHS_LEFT = 2  # of a model's letter after the truth check; with fewer the rules write it

PROMPT = """Write a cover letter for the candidate and the posting. Rules:
- At most {paragraphs} paragraphs, in {language}, first person; no address block, no greeting, no sign-off, no headings,
  no lists, no blanks to fill in: paragraphs only.
- Structure: {structure}
- Use only facts that the resume states. Never add a number, employer, tool, title, degree or result it does not state.
- Say of the company only what the posting or the candidate's added facts state. Do not praise it.
- Do not retell the resume. Choose what answers the posting best and say what it shows for this work.
- Write as one person to another: concrete nouns, plain verbs, sentences of different length. No stock phrases, nothing
  like "I am excited to apply", "proven track record", "passionate", "perfect fit", "aligns with", "leverage", "I am
  confident that", "thank you for considering".
- Follow the writing style. Follow the wish where it asks for nothing untrue.{wishes}"""
CHANGE = """Change the cover letter in the data named “text” as the wish asks, and nothing else. Keep what the wish does
not touch, word for word where that reads well. The letter was written to these words:
"""
STRUCTURES = {
    "achievement": "begin with the result of the candidate's that matters most here; then why, then what else answers.",
    "requirements": "take what the posting asks for one by one, what matters most first, each with the work behind it.",
    "story": "tell one piece of the candidate's work from its problem to its result, then what it means for this post.",
    "short": "three short paragraphs: why this post, the strongest evidence, an offer to talk. Under 130 words.",
}


class ProposedLetter(BaseModel):
    """A model's letter."""

    paragraphs: list[str] = Field(min_length=2, max_length=8)


@dataclass(frozen=True)
class Draft:
    """A letter before it is kept. removed: what was taken out of a model's words, with reasons."""

    letter: Letter
    text: str
    claims: tuple[Claim, ...]
    used: dict[str, Any]
    engine: str
    variant: str
    removed: tuple[dict[str, str], ...] = ()


def request_of(
    material: Material, options: LetterOptions, wish: str, language: str, *, changed: Letter | None = None
) -> Request[ProposedLetter]:
    """What is asked of the model; the profile leaves without name and contacts. changed: what the wish is to change."""
    resume = {key: value for key, value in material.resume.items() if key not in ("$schema", "meta")}
    data = {
        "resume": json.dumps(resume, ensure_ascii=False),
        "posting": material.posting.text[:MOST_POSTING],
        "writing style": samples.style_in_words(material.owner),
        "facts the candidate adds": "\n".join(options.supplied) or "none",
        **manner_shown(options.manner),
        **({"text": "\n\n".join(changed.paragraphs)} if changed else {}),
        "wish": wish or "none",
    }
    task = PROMPT.format(
        paragraphs=most_paragraphs(options, changed),
        language=LANGUAGES.get(language, language),
        structure=STRUCTURES[VARIANTS[options.variant]],
        wishes=manner_in_words(options.manner),
    )
    return Request(
        prompt=Prompt("letter_change", 1, CHANGE + task, data) if changed else Prompt("cover_letter", 3, task, data),
        shape=ProposedLetter,
        feature="cover_letter",
        user_id=material.profile.user_id,
        private=material.private,
        max_tokens=1200,
        temperature=0.4 + 0.1 * options.variant,
    )


def most_paragraphs(options: LetterOptions, changed: Letter | None) -> int:
    return max(options.max_paragraphs, len(changed.paragraphs) if changed else 0)


def by_rules(ruled: Written, material: Material) -> Draft:
    return Draft(ruled.letter, ruled.text, ruled.claims, _used(ruled, material), RULES, ruled.variant)


def by_model(
    reply: Reply[ProposedLetter],
    frame: Letter,
    used: dict[str, Any],
    material: Material,
    options: LetterOptions,
    *,
    changed: Letter | None = None,
    today: date,
) -> Draft | None:
    """The model's paragraphs without what nothing supports and without stock phrases; None where too little is left, or
    there was no answer.

    frame: whose address, salutation and sign-off stay; used: of the facts, as a document keeps it. changed: the letter
    that was to be changed, whose own phrases and number of paragraphs may stay.
    """
    if reply.value is None:
        return None
    known = Known(
        material, material.vouched({"supplied": options.supplied, "company_name": options.company_name}), today
    )
    kept, removed = truthful(bodies(reply.value.paragraphs), known)
    own = "\n".join((samples.style_in_words(material.owner), *(changed.paragraphs if changed else ())))
    plain, canned = without_canned(kept, known.claims, own=own)
    # Stock phrases are no lies: rather a letter with some than none.
    if len(plain) >= FEWEST_PARAGRAPHS_LEFT:
        kept, removed = plain, removed + canned
    if len(kept) < FEWEST_PARAGRAPHS_LEFT:
        return None
    letter = replace(frame, paragraphs=tuple(kept[: most_paragraphs(options, changed)]))
    text = as_text(letter)
    return Draft(
        letter,
        text,
        known.claims(text),
        used,
        reply.engine,
        VARIANTS[options.variant],
        tuple(removed),
    )


def _used(ruled: Written, material: Material) -> dict[str, Any]:
    return {
        "top_experiences": [material.experience_ids[number] for number in ruled.used.work],
        "top_projects": [material.project_ids[number] for number in ruled.used.projects],
        "skills_highlighted": list(ruled.used.skills),
        "writing_style_applied": ruled.used.style,
    }
