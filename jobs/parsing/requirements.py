"""Every requirement of a posting as its own item: exact words, kind, weight, years, level, skills."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobmatch.skills.model import Mention
from jobs.parsing.importance import clauses, cues_in
from jobs.parsing.lexicon import asks
from jobs.parsing.lexicon.identity import SEEKING
from jobs.parsing.lines import PostingLine
from jobs.parsing.measures import cefr_in, degree_in, tongue_in, years_in
from jobs.parsing.model import Requirement
from jobs.parsing.sections import TASK, Section, line_kind
from jobs.parsing.sentences import sentences

ASKING = {"requirements": "must", "nice": "nice", "education": "must"}
SILENT = frozenset({"benefits", "boilerplate", "apply", "meta"})
EDGES = " \t.,;:•*-–—·|\u00a0"
STRONG_WORDS = re.compile(
    r"\b(?:must|required|erforderlich|exigé|requis|imprescindible|richiest|obrigatóri|vereist|wymagan)", re.I
)
FLUENCY = re.compile(
    r"fluen|proficien|native|bilingual|speak|spoken|written|verbal|oral|language|command|level|cefr|\b[abc][12]\b|kenntnisse|fließend|sprach|verhandlungssicher|wort\s+und\s+schrift|niveau|courant|bilingue|parl|maîtris|lu,|écrit|nivel|hablad|dominio|fluente|livello|parlat|scritt|vloeiend|beheers|taal|woord|geschrift|znajomo|biegł|język|idioma|lingua|langue|good|excellent|strong|intermediate|sehr\s+gut|gute|bonne?|buen|buon|bom|goede?|dobr|muttersprach|conversational|basic",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Item:
    """Words that ask for something, before they are understood. weight: must, should or nice."""

    start: int
    end: int
    weight: str


def find_requirements(text: str, sections: Sequence[Section], skills: Sequence[Mention]) -> tuple[Requirement, ...]:
    """The requirements in the order they stand. skills: the skills named in the whole text, in order."""
    starts = [mention.start for mention in skills]
    found = []
    for item in _items(text, sections):
        inside = skills[bisect_left(starts, item.start) : bisect_left(starts, item.end)]
        found.append(_understood(text, item, tuple(dict.fromkeys(m.id for m in inside if m.end <= item.end))))
    return tuple(found)


def _items(text: str, sections: Sequence[Section]) -> Iterator[Item]:
    listed = any(section.kind in ASKING and section.lines for section in sections)
    for section in sections:
        weight = ASKING.get(section.kind, "")
        listing = False
        for line in section.lines:
            # A paragraph after the list of a section is no longer of that section.
            closing = listing and line.gap and not line.bullet
            listing = (listing or line.bullet) and not closing
            if weight and closing:
                weight = ""
            if weight:
                yield from _asked(text, line, weight)
            else:
                yield from _spoken(text, line, section.kind, listed=listed)


def _asked(text: str, line: PostingLine, weight: str) -> Iterator[Item]:
    """A line under a heading that asks: all of it, unless it introduces a list or says something else."""
    kind = line_kind(line.text)
    elsewhere = kind in ("boilerplate", "apply") or (kind == "benefits" and not line.bullet) or _introduces(line)
    if elsewhere and not asks.AUTHORIZATION.search(line.text):
        return
    for start, end in sentences(line.text, line.start):
        words = text[start:end]
        if asks.WAIVED.search(words) or (not line.bullet and _about_something_else(words)):
            continue
        yield from _weighed(text, start, end, weight)


def _about_something_else(words: str) -> bool:
    """A sentence of prose under "Requirements" that is about the employer or the tasks."""
    if line_kind(words) or asks.OWN.search(words):
        return True
    return bool(TASK.search(words)) and not asks.ASKED.search(words)


def _introduces(line: PostingLine) -> bool:
    return line.text.endswith(":") and not line.bullet


def _spoken(text: str, line: PostingLine, kind: str, *, listed: bool) -> Iterator[Item]:
    """Sentences anywhere else that ask something of the reader."""
    if _introduces(line):
        return
    for start, end in sentences(line.text, line.start):
        if _asks(text[start:end], kind, listed=listed, bullet=line.bullet):
            yield from _weighed(text, start, end, "must")


def _asks(words: str, kind: str, *, listed: bool, bullet: bool) -> bool:
    if asks.WAIVED.search(words) or words.endswith("?"):
        return False
    if asks.AUTHORIZATION.search(words) and any(cue.importance == "must" for cue in cues_in(words)):
        return True
    if kind in SILENT or line_kind(words) or asks.OWN.search(words):
        return False
    measured = years_in(words) is not None
    if not (measured or asks.ASKED.search(words) or asks.LICENCE.search(words) or _demands_little(words)):
        return False
    if kind == "responsibilities" or TASK.search(words):
        return bool(STRONG_WORDS.search(words)) or (measured and not bullet)
    return _addressed(words, kind, listed=listed, measured=measured)


def _demands_little(words: str) -> bool:
    """A short sentence that says "must" or "a plus" needs no word for what it asks ("You must lift 25 kg")."""
    return len(words.split()) <= 18 and bool(STRONG_WORDS.search(words) or asks.WELCOME.search(words))


def _addressed(words: str, kind: str, *, listed: bool, measured: bool) -> bool:
    """Whether a sentence that names something askable asks it of the reader, and does not tell of the employer."""
    explicit = bool(cues_in(words))
    if asks.OPENS.search(words):
        return explicit or measured or kind != "company"
    if (listed or SEEKING.search(words)) and not (explicit or measured or asks.FIRM.search(words)):
        return False
    to_reader = bool(asks.ADDRESSED.search(words))
    if listed and kind == "company":
        return (explicit or measured) and to_reader
    return explicit or to_reader


def _weighed(text: str, start: int, end: int, weight: str) -> Iterator[Item]:
    for first, last, own in clauses(text[start:end], weight):
        low, high = _trimmed(text, start + first, start + last)
        if any(character.isalnum() for character in text[low:high]):
            yield Item(low, high, own)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds without blanks and loose punctuation; a bracket that closes inside is kept."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES and text[max(start, end - 3) : end] != "...":
        end -= 1
    if end > start and text[start] == "(" and text[end - 1] == ")":
        return start + 1, end - 1
    words = text[start:end]
    if words.endswith(")") and "(" not in words:
        end -= 1
    return start, end


def _understood(text: str, item: Item, skills: tuple[str, ...]) -> Requirement:
    words = text[item.start : item.end]
    years, degree, tongue = years_in(words), degree_in(words), tongue_in(words)
    kind = _kind(words, years is not None, degree is not None, tongue is not None, bool(skills))
    level = (
        cefr_in(words) if kind == "language" else degree[0] if degree and kind in ("education", "experience") else ""
    )
    return Requirement(
        text=words, kind=kind, importance=item.weight, skills=skills, start=item.start, end=item.end,
        years=years[0] if years else None, level=level,
    )  # fmt: skip


def _kind(words: str, years: bool, degree: bool, tongue: bool, skills: bool) -> str:
    """What the item is mainly about, the most telling words first."""
    if asks.AUTHORIZATION.search(words):
        return "authorization"
    if degree and not (years and re.match(r"\W*(?:\d|at\s+least|minimum|min)", words, re.I)):
        return "education"
    if asks.LICENCE.search(words):
        return "licence"
    if years:
        return "experience"
    if tongue and (FLUENCY.search(words) or len(words.split()) <= 4):
        return "language"
    if asks.CERTIFICATE.search(words):
        return "certification"
    if asks.AVAILABILITY.search(words) and len(words.split()) <= 25 and not _is_experience(words):
        return "availability"
    if _is_experience(words):
        return (
            "experience"
            if not skills
            or re.match(
                r"\W*(?:proven|previous|prior|relevant|professional|mehrjährig|einschlägig|berufserf|expérience|experiencia|esperienza|experiência|ervaring|doświadcz)",
                words,
                re.I,
            )
            else "skill"
        )
    return "skill" if skills or not asks.PHYSICAL.search(words) else "other"


def _is_experience(words: str) -> bool:
    return bool(
        re.search(
            r"experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|doświadcz|track\s+record|praxis",
            words,
            re.I,
        )
    )
