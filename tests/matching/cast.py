"""Facts and vectors for tests of the scorer, made without parser and without model. All people are fictional."""

from __future__ import annotations

import hashlib
from datetime import date

import numpy as np

from jobmatch import skills
from jobmatch.embeddings.encoding import on_grid
from jobs.matching.facts import CandidateFacts, JobFacts, Passage, Position, SkillFact, Wanted

TODAY = date(2026, 11, 21)
DIMENSIONS = 384


def vector(text: str) -> np.ndarray:
    """A unit vector of its words: texts that share words are near, the same text has the same vector."""
    total = np.zeros(DIMENSIONS)
    for word in text.lower().split():
        seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big")
        total += np.random.default_rng(seed).normal(size=DIMENSIONS)
    size = float(np.linalg.norm(total))
    return on_grid(total / size if size else total)


def vectors(passages: tuple[Passage, ...]) -> np.ndarray:
    if not passages:
        return np.zeros((0, DIMENSIONS), np.float32)
    return np.stack([vector(passage.text) for passage in passages])


def candidate(*named: str, title: str = "", months: int = 0, lines: tuple[str, ...] = ()) -> tuple[CandidateFacts, str]:
    """Facts of a resume that lists skills by name, one a line, and the text they stand in."""
    text, passages, found = "", [], {}
    for kind, line in (
        [("position", title)] * bool(title) + [("skill", name) for name in named] + [("line", x) for x in lines]
    ):
        start = len(text)
        text += line + "\n"
        passages.append(Passage(line, start, start + len(line), kind))
        known = skills.canonical(line) if kind == "skill" else None
        if known and known.id not in found:
            found[known.id] = SkillFact(known.id, known.name, known.kind, start, start + len(line))
    now = TODAY.year * 12 + TODAY.month - 1
    held = (Position(title, now - months, None, None, 0, 0, len(title)),) if title else ()
    return CandidateFacts(passages=tuple(passages), skills=tuple(found.values()), positions=held), text


def job(*asked: str, title: str = "", importance: str = "must", years: float | None = None) -> tuple[JobFacts, str]:
    """Facts of a posting with one line for each thing asked for, and its text."""
    text, passages, wanted = "", [], []
    if title:
        passages.append(Passage(title, 0, len(title), "title"))
        text = title + "\n"
    for line in asked:
        start = len(text)
        text += line + "\n"
        ids = tuple(dict.fromkeys(found.id for found in skills.mentions(line)))
        place = (len(passages), start, start + len(line))
        wanted.append(Wanted(line, "skill", importance, ids, False, years, None, *place))
        passages.append(Passage(line, start, start + len(line), "requirement"))
    return JobFacts(passages=tuple(passages), wanted=tuple(wanted), title=0 if title else None), text
