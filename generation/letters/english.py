"""English sentences of a letter: each from facts, each grammatical whatever the facts are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.letters.clauses import Clause
from generation.letters.facts import Entry, Person, School
from generation.letters.posting import Job
from generation.letters.register import Register

_AN = re.compile(
    r"^(?:[aeio]|u(?!ni|se|ti|rol)|hour|honest|heir|(?:F|H|L|M|N|R|S|X)(?:[A-Z]|\b)(?![a-z]))", re.IGNORECASE
)
_SOUNDS_LIKE_YOU = re.compile(r"^(?:eu|one\b|once\b)", re.IGNORECASE)
JOINED = 15  # words of a clause that may share its sentence


def an(words: str) -> str:
    """ "a nurse", "an electrician", "an SRE", "a UX designer"."""
    vowel = bool(_AN.match(words)) and not _SOUNDS_LIKE_YOU.match(words)
    if words[:1] in "FHLMNRSX" and words[1:2].islower():
        vowel = bool(re.match(r"(?:Hour|Honest|Heir|Honou?r)", words))
    if re.match(r"U[A-Z]", words):
        vowel = False
    return f"{'an' if vowel else 'a'} {words}"


def listed(names: Sequence[str], word: str = "and") -> str:
    return f" {word} ".join(part for part in (", ".join(names[:-1]), names[-1]) if part) if names else ""


def role(job: Job) -> str:
    """ "the Staff Nurse position"; "the position of Engineer, Payments"; "the position you advertise"."""
    if not job.title:
        return "the position you advertise"
    if re.search(r"\b(?:position|role|job|vacancy)\b", job.title, re.IGNORECASE):
        return f"your vacancy “{job.title}”"
    return f"the position of {job.title}" if "," in job.title else f"the {job.title} position"


def at(job: Job) -> str:
    return f" at {job.company}" if job.company else ""


def stop(sentence: str) -> str:
    """With a full stop, unless an abbreviation ("Ltd.") brings one."""
    return sentence if sentence.endswith((".", "!", "?")) else sentence + "."


def post(entry: Entry) -> str:
    """ "Staff Nurse" of "Staff Nurse, Emergency Department": what can follow "as"."""
    return re.split(r",|\s[–—|/-]\s|\s*\(", entry.title)[0].strip()


def lead(entry: Entry, *, known: bool, earlier: bool) -> str:
    """What comes before "I": where and as what. known: named before. earlier: a later job was told before this one."""
    if known:
        return "In the same role" if entry.title else f"At {entry.place} again"
    title, place = post(entry), entry.place
    if entry.section == "volunteer":
        return f"As a volunteer at {place}" if place else f"As a volunteer {title}"
    where = f"as {title} at {place}" if title and place else f"at {place}" if place else f"as {title}"
    if entry.current:
        where = f"in my current role {where}" if title else where
    elif earlier:
        where = f"earlier, {where}"
    return where[:1].upper() + where[1:]


def told(clause: Clause, *, before: str = "", also: bool = False) -> str:
    """A clause as a sentence without its stop. before: the lead, "" for none."""
    if clause.kind == "nouns":
        verb = "includes" if clause.present else "included"
        subject = f"{before}, my work" if before else "my work there"
        return capital(f"{subject} {'also ' if also else ''}{verb} {clause.words}")
    words = clause.words
    if also:
        first, _, rest = words.partition(" ")
        words = f"{first} also {rest}" if first in ("was", "am") else f"also {words}"
    comma = "," if before.endswith(".") or "," in before else ""
    return f"{before}{comma} I {words}" if before else f"I {words}"


def pair(one: Clause, other: Clause, register: Register, *, before: str = "") -> list[str]:
    """Two clauses of one entry, as one sentence where the writer writes long ones and both are short."""
    first, second = told(one, before=before), told(other, also=True)
    short = one.size <= JOINED and other.size <= JOINED and one.kind == other.kind == "verb"
    if register.joins == 0 or not short or one.present != other.present:
        return [stop(first), stop(second)]
    if register.semicolons:
        return [stop(f"{first}; {second}")]
    if register.joins == 2 or (one.size + other.size <= 20 and ";" not in first):
        return [stop(f"{first}, and {second}")]
    return [stop(first), stop(second)]


def since(entry: Entry) -> str:
    """ "I have been Staff Nurse at St Hilda since 2019"; "" where the dates do not say it."""
    title = post(entry)
    if not (entry.current and entry.since and title):
        return ""
    return f"I have been {title}{f' at {entry.place}' if entry.place else ''} since {entry.since}"


def schooling(school: School) -> str:
    """ "I hold a BSc in Nursing from Leeds"; "" where neither degree nor subject can be said."""
    what = (
        f"{an(school.degree)} in {school.area}"
        if school.degree and school.area
        else an(school.degree)
        if school.degree
        else ""
    )
    if school.done is False:
        subject = school.area or school.degree
        return f"I am studying {subject}{f' at {school.institution}' if school.institution else ''}"
    if not what:
        return f"I studied {school.area}{f' at {school.institution}' if school.institution else ''}"
    return f"I {'hold' if school.done else 'bring'} {what}{f' from {school.institution}' if school.institution else ''}"


def project(entry: Entry, clause: Clause | None) -> list[str]:
    """ "Among my projects is tinyfs: a journaling file system. I used C and FUSE for it"."""
    about = next((line.text for line in entry.lines if line.number == -1), "").rstrip(".")
    about = about[:1].lower() + about[1:] if about[1:2].islower() else about
    said = [stop(f"Among my projects is {entry.title}{f': {about}' if about else ''}")]
    if entry.keywords:
        said.append(f"I used {listed(entry.keywords[:3])} for it.")
    if clause is not None:
        said.append(stop(told(clause)))
    return said


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def tongues(person: Person, asked: Sequence[str]) -> str:
    """The languages asked for that the person speaks; "" for none."""
    found = [name for name, _ in person.tongues if name.casefold() in {word.casefold() for word in asked}]
    return f"I speak {listed(found)}" if found else ""
