"""Questions that ask for a fact: answered from what the person stated, or refused with the field to fill."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generation.answers.frames import Frames
from generation.answers.model import nothing_stated
from generation.answers.reading import Question
from generation.letters.safety import name_of
from generation.texts.aims import Aims
from jobmatch import skills
from profiles.skill_usage import skill_uses


@dataclass(frozen=True, slots=True)
class Stated:
    """facts: sentences that hold because the person stated them in their preferences, not in their profile."""

    said: tuple[str, ...]
    facts: tuple[str, ...] = ()


def pay(aims: Aims, frames: Frames) -> Stated:
    if aims.pay is None or not (aims.pay.minimum or aims.pay.maximum):
        raise nothing_stated(
            "You have not said what you want to earn. Fill in the pay in your preferences to answer this.",
            field="preferences.pay_minimum",
        )
    return _wanted(frames.pay(aims.pay))


def start(aims: Aims, frames: Frames, today: date) -> Stated:
    if aims.start is None:
        raise nothing_stated(
            "You have not said when you can start. Fill in the start date in your preferences: questions for a notice "
            "period are answered with it too.",
            field="preferences.start_date",
        )
    return _wanted(frames.start(aims.start, today))


def authorization(aims: Aims, frames: Frames) -> Stated:
    words = name_of(aims.authorization)
    said = [frames.authorization(words)] if words else []
    said += [frames.sponsorship(aims.sponsorship)] if aims.sponsorship is not None else []
    if not said:
        raise nothing_stated(
            "You have not said where you may work. Fill in whether you need sponsorship in your preferences.",
            field="preferences.needs_sponsorship",
        )
    return Stated(tuple(said), tuple(said))


def place(aims: Aims, frames: Frames) -> Stated:
    if not aims.towns and not aims.remote:
        raise nothing_stated(
            "You have not said where you want to work. Fill in places, and whether remote, in your preferences.",
            field="preferences.places",
        )
    return _wanted(frames.place(aims))


def _wanted(sentence: str) -> Stated:
    return Stated((sentence,), (sentence,))


def tongues(spoken: Sequence[tuple[str, str]], question: Question, frames: Frames) -> Stated:
    """The language that is asked about, all where none is."""
    asked = [name for name, _ in spoken if _is_asked(name, question)]
    named = [id for id in question.skills if (skill := skills.get(id)) is not None and skill.kind == "language"]
    if not spoken or (named and not asked):
        raise nothing_stated(
            "Your profile does not name this language. If you speak it, add it under Languages with its level.",
            field="profile.languages",
        )
    pairs = [pair for pair in spoken if not asked or pair[0] in asked]
    return Stated((frames.fluent(pairs),))


def _is_asked(name: str, question: Question) -> bool:
    skill = skills.canonical(name)
    return skill is not None and skill.id in question.skills


def certificates(held: Sequence[str], frames: Frames, stems: frozenset[str]) -> Stated:
    """Those whose words the question has, else all."""
    fitting = [
        name for name in held if any(word[:5] in " ".join(stems) for word in name.casefold().split() if len(word) > 4)
    ]
    if not held:
        raise nothing_stated(
            "Your profile names no certificate or licence. If you hold one, add it under Certificates.",
            field="profile.certificates",
        )
    return Stated((frames.certificates((fitting or list(held))[:3]),))


def usage(resume: Mapping[str, Any], question: Question, frames: Frames, today: date) -> Stated:
    """How long the jobs used each skill that the question names."""
    asked = [id for id in question.skills if (skill := skills.get(id)) is not None and skill.kind != "language"]
    uses = {
        skill.id: use for use in skill_uses(resume, today=today) if (skill := skills.canonical(use.name)) is not None
    }
    found = [uses[id] for id in asked if id in uses]
    if not found:
        names = [skill.name for id in asked if (skill := skills.get(id)) is not None]
        raise nothing_stated(
            f"Your profile does not mention {' or '.join(names[:3]) or 'what is asked for'}. If you have it, add it to "
            "your skills, or say in an experience what you did with it.",
            field="profile.skills",
        )
    return Stated(
        tuple(frames.used(use.name, use.months // 12) if use.evidence else frames.knows(use.name) for use in found)
    )
