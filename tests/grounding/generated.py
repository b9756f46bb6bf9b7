"""Texts that a program makes of the corpus's people, true and broken by kind: seeded, so always the same.

True ones are letters and resumes by our rules, phrases told of the profile (`telling`), and a part of the developing
texts; nobody of a held half is among the people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

from generation.letters import VARIANTS, LetterOptions, write
from generation.rendering import RenderOptions, checked, render
from jobmatch.errors import Refused
from tests.grounding.authored import Sample, resumes, samples
from tests.grounding.breaking import KINDS, Whole
from tests.grounding.measure import TODAY, posting_of
from tests.grounding.telling import answer, letter, profile, summary

_SEED = 41
_OF_A_KIND = 30  # broken texts
_AUTHORED = 60  # of the developing true texts


@cache
def generated() -> tuple[Sample, ...]:
    """All generated texts: the true ones, then up to `_OF_A_KIND` broken ones of each kind, of different true texts."""
    whole = tuple(_true())
    return (*whole, *_broken(whole))


@cache
def _people() -> dict[str, dict[str, Any]]:
    """English people with a job, of no held text."""
    held = {one.person for one in samples() if one.held}
    return {
        key: resume
        for key, resume in resumes().items()
        if key.startswith("en") and key not in held and any(job.get("highlights") for job in resume.get("work", []))
    }


def _true() -> Iterator[Sample]:
    keys = sorted({one.posting for one in samples() if one.posting and not one.held})
    postings = [key for key in keys if (job := posting_of(key)) is not None and job.language == "en"]
    for number, (person, resume) in enumerate(_people().items()):
        rng = Random(f"{_SEED} {person}")
        key = rng.choice(postings)
        job = posting_of(key)
        assert job is not None
        texts = {"told": letter(rng, resume, job, TODAY)}
        if number % 2:
            texts["about"] = profile(rng, resume)
            texts["summary"] = summary(rng, resume, TODAY)
            texts["answer"] = answer(rng, resume)
        else:
            texts["resume"] = render(checked(resume), template="plain", format="txt", options=RenderOptions()).decode()
            texts["letter"] = _written(rng, resume, key)
        for name, text in texts.items():
            posting = key if name in ("told", "letter") else ""
            if text:
                yield Sample(f"{name}-{person}", person, posting, text, "", 0, 0, False, "generated")
    authored = [one for one in samples() if one.faithful and not one.held and one.person in _people()]
    yield from Random(_SEED).sample(authored, _AUTHORED)


def _written(rng: Random, resume: dict[str, Any], key: str) -> str:
    job = posting_of(key)
    assert job is not None
    try:
        return write(resume, job, options=LetterOptions(variant=rng.randrange(len(VARIANTS))), today=TODAY).text
    except Refused:
        return ""


def _broken(whole: tuple[Sample, ...]) -> Iterator[Sample]:
    everybody = list(_people().values())
    for kind, broken_by in KINDS.items():
        rng = Random(f"{_SEED} {kind}")
        found = 0
        for one in rng.sample(whole, len(whole)):
            others = tuple(rng.sample(everybody, 6))
            broken = broken_by(rng, Whole(one.text, resumes()[one.person], posting_of(one.posting), others))
            if broken is not None:
                found += 1
                yield replace(
                    one, key=f"{one.key}-{kind}", text=broken.text, kind=kind, start=broken.start, end=broken.end
                )
            if found == _OF_A_KIND:
                break
