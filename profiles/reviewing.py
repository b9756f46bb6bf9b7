"""A person's way through a review: each card accepted, corrected or skipped, and taken up again; then the end."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from django.db import transaction
from django.http import QueryDict

from jobmatch.errors import Conflict, Refused
from jobmatch.places import parse_place
from profiles import labels, review
from profiles.dating import UnreadableDate, read_date, runs_backwards
from profiles.models import Upload
from profiles.settling import settle

ACCEPTED, SKIPPED = "accepted", "skipped"


def state_of(upload: Upload) -> dict[str, Any]:
    return upload.review or review.fresh(upload.parsed)


@transaction.atomic
def decide(*, upload: Upload, key: str, decision: str, form: QueryDict, today: date) -> Upload:
    """Keep what the person made of one card. `form` holds its fields by JSON Pointer, `leave-out`, `question-<n>`.

    Raises Refused with `fields` by pointer where a date cannot be read; Conflict where the review is over.
    """
    upload = _locked(upload)
    state = state_of(upload)
    if decision == ACCEPTED:
        state = {**state, **_corrected(upload.parsed, state, key, form, today)}
    upload.review = {**state, "cards": {**state["cards"], key: decision}}
    upload.save(update_fields=["review"])
    return upload


@transaction.atomic
def reopen(*, upload: Upload, key: str) -> Upload:
    """Look at a card again: what was corrected stays."""
    upload = _locked(upload)
    state = state_of(upload)
    upload.review = {**state, "cards": {name: said for name, said in state["cards"].items() if name != key}}
    upload.save(update_fields=["review"])
    return upload


def as_typed(upload: Upload, key: str, form: QueryDict) -> dict[str, Any]:
    """The state with what was typed into a card, right or wrong: to show it again beside what is the matter."""
    state = copy.deepcopy(state_of(upload))
    for name in form:
        if name.startswith(f"/{key}/"):
            _put(state["resume"], name, str(form[name]).strip(), str)
    state["removed"] = [at for at in state["removed"] if not at.startswith(f"/{key}/")] + form.getlist("leave-out")
    return state


@transaction.atomic
def accept_rest(*, upload: Upload) -> Upload:
    """Take the cards that were not looked at as they are, as the person's button said."""
    upload = _locked(upload)
    state = state_of(upload)
    left = {card.key: ACCEPTED for card in review.cards(upload.parsed, state) if not card.state}
    upload.review = {**state, "cards": {**state["cards"], **left}}
    upload.save(update_fields=["review"])
    return upload


def outcome(upload: Upload) -> tuple[dict[str, Any], list[str]]:
    """The corrected resume without what was left out, and its accepted sections."""
    state = state_of(upload)
    resume = copy.deepcopy(state["resume"])
    for key in labels.SECTIONS.keys() - {"basics"}:
        if key in resume:
            resume[key] = [said for n, said in enumerate(resume[key]) if f"/{key}/{n}" not in state["removed"]]
    return resume, [key for key in labels.SECTIONS if state["cards"].get(key) == ACCEPTED and key in resume]


def _locked(upload: Upload) -> Upload:
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    if upload.state != Upload.State.READ:
        raise Conflict("This review is over. Your profile holds what you kept.", code="already_accepted")
    return upload


def _corrected(
    parsed: Mapping[str, Any], state: Mapping[str, Any], key: str, form: QueryDict, today: date
) -> dict[str, Any]:
    resume, wrong = copy.deepcopy(state["resume"]), {}
    for name in form:
        if name.startswith(f"/{key}/"):
            try:
                _put(resume, name, str(form[name]).replace("\r\n", "\n").strip(), partial(read_date, today=today))
            except UnreadableDate as error:
                wrong[name] = str(error)
    answers = dict(state["answers"])
    for number, question in enumerate(parsed.get("questions", [])):
        choice = str(form.get(f"question-{number}", ""))
        if choice and question["pointer"].startswith(f"/{key}"):
            resume, answers[str(number)] = settle(resume, question, choice), choice
    removed = [at for at in state["removed"] if not at.startswith(f"/{key}/")] + form.getlist("leave-out")
    for number, entry in enumerate(resume.get(key) or [] if key != "basics" else []):
        dates = (str(entry.get("startDate") or ""), str(entry.get("endDate") or ""))
        if f"/{key}/{number}" not in removed and runs_backwards(*dates) and not wrong:
            wrong[f"/{key}/{number}/endDate"] = "This ends before it begins. Correct one of the two dates."
    if wrong:
        raise Refused("Some dates need another look.", code="unreadable_date", fields=wrong)
    return {"resume": resume, "answers": answers, "removed": removed}


def _put(resume: dict[str, Any], pointer: str, text: str, read: Callable[[str], str]) -> None:
    """Set one value, a date as `read` reads it; a pointer that leads nowhere is not ours and changes nothing."""
    parts = pointer.split("/")[1:]
    if parts == ["basics", "location"]:
        _put_place(resume, text)
    elif parts[0] == "basics" and len(parts) == 2 and parts[1] in labels.BASICS:
        resume.setdefault("basics", {})[parts[1]] = text
    elif parts[0] in labels.ONE and len(parts) == 3 and parts[1].isdigit():
        entries = resume.get(parts[0]) or []
        if int(parts[1]) < len(entries):
            entry, key = entries[int(parts[1])], parts[2]
            if key in labels.DATES:
                entry[key] = read(text)
            elif key in labels.LISTS:
                entry[key] = [line.strip() for line in text.splitlines() if line.strip()]
            else:
                entry[key] = text


def _put_place(resume: dict[str, Any], text: str) -> None:
    """The place as typed, read into its parts; the words that were shown mean what was read before."""
    basics = resume.setdefault("basics", {})
    before = basics.get("location") or {}
    if text == ", ".join(str(before[part]) for part in ("city", "region", "countryCode") if before.get(part)):
        return
    place = parse_place(text) if text else None
    kept = {key: value for key, value in before.items() if key not in ("city", "region", "countryCode")}
    said = {"city": place.city, "region": place.region, "countryCode": place.country} if place else {"city": text}
    basics["location"] = {**kept, **{key: value for key, value in said.items() if value}}
