"""Better wording for a whole profile in one call: proposed per item, written into the profile item by item."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from pydantic import BaseModel, Field

from accounts.models import User
from generation import rankings, samples
from generation.asking import asked
from generation.enhancing import Edit, enhanced
from generation.grounding import ground
from generation.material import private_of
from generation.models import Enhancement, EnhancementItem
from jobmatch.ai.gateway import RULES, GoOn, Reply, Request
from jobmatch.ai.prompts import Prompt
from jobmatch.errors import NotFound
from profiles import jsonresume
from profiles.models import Experience, Profile, Project
from profiles.signals import profile_changed

PROMPT = """Improve the wording of each numbered text of a resume. Rules:
- Keep every fact: numbers, names, tools, dates, who did what. Add none. Do not make anyone's part larger.
- Strong verbs, past tense for what is over, the result first, no filler, no stock phrases, no "I".
- Same language as the text. Follow the writing style and the wish where they ask for nothing untrue.
- Leave a text out of the answer where it is good as it is."""
REASON = "Reworded by the model; every claim was traced to your profile."


class Better(BaseModel):
    number: int
    text: str = Field(min_length=1, max_length=3000)


class ProposedWording(BaseModel):
    items: list[Better]


@dataclass(frozen=True)
class Proposed:
    """Better wording that is not kept yet."""

    row: Enhancement
    edits: tuple[Edit, ...]

    @transaction.atomic
    def keep(self) -> Enhancement:
        self.row.save()
        EnhancementItem.objects.bulk_create(
            EnhancementItem(enhancement=self.row, order=order, pointer=edit.pointer, before=edit.before,
                            after=edit.after, reasons=list(edit.reasons))
            for order, edit in enumerate(self.edits)
        )  # fmt: skip
        return self.row


def enhance(*, user: User, profile_id: Any = None, custom_prompt: str = "", now: datetime) -> Enhancement:
    """Propose better wording for everything in one call and keep it, with nothing changed in the profile yet.

    Raises as `propose`.
    """
    return propose(user=user, profile_id=profile_id, custom_prompt=custom_prompt, now=now).keep()


def profile_of(user: User, profile_id: Any = None) -> Profile:
    """Raises NotFound `no_profile`."""
    profile = Profile.objects.with_sections().filter(user=user).first()
    if profile is None or (profile_id is not None and str(profile.pk) != str(profile_id)):
        raise NotFound("Profile not found", code="no_profile")
    return profile


def propose(
    *,
    user: User,
    profile_id: Any = None,
    custom_prompt: str = "",
    go_on: GoOn | None = None,
    by_rules: bool = False,
    now: datetime,
) -> Proposed:
    """Better wording for everything in one call. A model's item with a claim that the profile does not state gives way
    to the rules'.

    go_on: is shown the model's words as they come. Raises NotFound `no_profile`, Stopped once `go_on` says no.
    """
    profile = profile_of(user, profile_id)
    started = time.monotonic()
    resume = jsonresume.as_resume(profile)
    texts = texts_of(resume)
    style = samples.style_of(user)
    request = _request(texts, samples.style_in_words(user), custom_prompt, profile, resume)
    reply = (
        asked(request, now=now, go_on=go_on, by_rules=by_rules) if texts else Reply(None, RULES, "nothing_to_improve")
    )
    edits = _merged(texts, enhanced(resume), reply.value, resume, today=now.date())
    row = Enhancement(profile=profile, engine=reply.engine, style=style.to_json() if style else {}, created_at=now)
    row.requested = len(texts)
    row.llm_metadata = rankings.metadata(
        reply,
        seconds=time.monotonic() - started,
        sections_enhanced=len(edits),
        sections_requested=len(texts),
        success_rate=f"{len(edits) / max(len(texts), 1):.1%}",
    )
    return Proposed(row, tuple(edits))


def is_same(said: str, before: str) -> bool:
    """Whether better wording would change no more than a full stop."""
    return said.rstrip(". ") == " ".join(before.split()).rstrip(". ")


def texts_of(resume: dict[str, Any]) -> dict[str, str]:
    """JSON Pointer → text, for everything whose wording may be improved."""
    found = {}
    if summary := resume["basics"].get("summary"):
        found["/basics/summary"] = str(summary)
    for section in ("work", "volunteer", "projects"):
        for place, entry in enumerate(resume.get(section, ())):
            for row, line in enumerate(entry.get("highlights", ())):
                found[f"/{section}/{place}/highlights/{row}"] = str(line)
    return found


def _merged(
    texts: dict[str, str],
    by_rules: Sequence[Edit],
    answer: ProposedWording | None,
    resume: dict[str, Any],
    *,
    today: date,
) -> list[Edit]:
    """The model's wording where every claim of it traces, the rules' elsewhere, in the order of the resume."""
    edits = {edit.pointer: edit for edit in by_rules}
    pointers = list(texts)
    for item in answer.items if answer else ():
        if not 0 <= item.number < len(pointers):
            continue
        pointer, said = pointers[item.number], " ".join(item.text.split())
        claims = ground(said, resume=resume, today=today)
        if not is_same(said, texts[pointer]) and all(claim.state != "unsupported" for claim in claims):
            edits[pointer] = Edit(pointer, texts[pointer], said, (REASON,))
    return [edits[pointer] for pointer in pointers if pointer in edits]


def _request(
    texts: dict[str, str], style: str, custom_prompt: str, profile: Profile, resume: dict[str, Any]
) -> Request[ProposedWording]:
    data = {
        "texts": "\n".join(f"{number}: {text}" for number, text in enumerate(texts.values())),
        "writing style": style,
        "wish": custom_prompt or "none",
    }
    return Request(
        prompt=Prompt("enhancement", 1, PROMPT, data),
        shape=ProposedWording,
        feature="enhancement",
        user_id=profile.user_id,
        private=private_of(resume),
        # As many as all texts take when every one of them is better, and the names around them.
        max_tokens=max(1000, sum(map(len, texts.values())) // 2),
    )


@transaction.atomic
def decide(*, item: EnhancementItem, state: str, now: datetime) -> EnhancementItem:
    """Accept, skip or put back one item; the profile's own words stay beside the better ones, so all can be undone."""
    profile = Profile.objects.select_for_update().get(pk=item.enhancement.profile_id)
    EnhancementItem.objects.filter(pk=item.pk).update(state=state)
    item.state = state
    if _write(profile, item, accepted=state == EnhancementItem.State.ACCEPTED):
        Profile.objects.filter(pk=profile.pk).update(changed_at=now)
        transaction.on_commit(lambda: profile_changed.send(sender=Profile, profile_id=profile.pk))
    return item


@transaction.atomic
def decide_all(*, enhancement: Enhancement, state: str, now: datetime) -> int:
    """Every item that is still open. Returns how many."""
    waiting = list(enhancement.items.filter(state=EnhancementItem.State.PROPOSED).select_related("enhancement"))
    for item in waiting:
        decide(item=item, state=state, now=now)
    return len(waiting)


def _write(profile: Profile, item: EnhancementItem, *, accepted: bool) -> bool:
    """Put the better words beside the original, or take them away. False where the original has changed since."""
    section, place, *rest = item.pointer.strip("/").split("/")
    if section == "basics":
        if profile.summary != item.before:
            return False
        profile.enhanced_summary = item.after if accepted else ""
        profile.save(update_fields=["enhanced_summary"])
        return True
    row = _row(profile, section, int(place))
    line = int(rest[1])
    if row is None or line >= len(row.highlights) or row.highlights[line] != item.before:
        return False
    better = (
        list(row.enhanced_highlights) if len(row.enhanced_highlights) == len(row.highlights) else list(row.highlights)
    )
    better[line] = item.after if accepted else row.highlights[line]
    row.enhanced_highlights = better if better != list(row.highlights) else []
    row.save(update_fields=["enhanced_highlights"])
    return True


def _row(profile: Profile, section: str, place: int) -> Experience | Project | None:
    """The row that a JSON Resume's entry was made of."""
    rows: list[Experience | Project] = (
        list(profile.projects.all())
        if section == "projects"
        else [row for row in profile.experiences.all() if row.volunteer == (section == "volunteer")]
    )
    return rows[place] if place < len(rows) else None
