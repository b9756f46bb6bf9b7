# ruff: noqa: SIM905 (a list of words reads better unbroken)
"""Which sections there are, under which headings, and how much of everything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting, Where
from generation.ats.reading import basics, entries, listed, said, title_of, words_in
from generation.ats.rules.periods import years_of_work
from profiles.parsing.arrangement import arranged
from profiles.parsing.heading_words import kind_of
from profiles.parsing.headings import find_headings
from profiles.parsing.rows import rows_of
from profiles.parsing.sections import Section, sections_of

_SPOKEN = frozenset(
    "i me my what where who how why things stuff ich mein meine mich was wo wer wie das je mon ma mes où quoi que qui "
    "yo mi mis qué dónde cómo io mio mia miei cosa dove eu meu minha onde wat waar ik mijn co gdzie moje ce "
    "unde mea".split()
)
_LETTERS = re.compile(r"[^\W\d_]+")
FEWEST_WORDS, HARDLY_ANY, HEADED_FROM = 100, 60, 80
SUMMARY_MOST = 110
LONG, LONG_CAREER = 1100, 1600
MANY_PAGES = 2
LONG_CAREER_YEARS = 10.0
ACADEMIC = 3
SKILLS_MOST = 60
MISSING_IN_ALL, LATEST = 3.0, 2


def check(document: AtsDocument) -> Iterator[Sighting]:
    yield from _headings(document)
    yield from _missing(document)
    yield from _summary(document)
    yield from _size(document)
    yield from _jobs(document)


def _headings(document: AtsDocument) -> Iterator[Sighting]:
    if document.file is None:
        return
    rows = arranged(rows_of(document.file))
    sections = [each for each in sections_of(rows, find_headings(rows)) if each.heading is not None]
    if not sections and len(words_in(document.text)) >= HEADED_FROM:
        yield Sighting("no_headings", "No heading was found in the text.", Where(page=1))
    styled = any(line.size or line.role == "heading" for line in document.file.lines)
    for section in sections:
        if _is_unusual(section, styled=styled):
            row = section.heading
            assert row is not None
            message = f"The heading “{row.text.strip()}” is not a usual one."
            yield Sighting("unusual_heading", message, Where(page=row.page, start=row.start, end=row.end))


def _is_unusual(section: Section, *, styled: bool) -> bool:
    """No word of it is a usual heading. Without styles only words that say what they open are known to be headings.

    Small letters: the second line of a heading that a narrow column broke.
    """
    row = section.heading
    if row is None or not section.rows or row.text[:1].islower():
        return False
    known = kind_of(row.text)
    words = _LETTERS.findall(row.text)
    if any((alone := kind_of(word)) is not None and alone.sure for word in words):
        return False
    if known is None:
        return styled
    # Our own parser knows "Where I have worked"; few others do.
    spoken = known.kind != "summary" and any(word.casefold() in _SPOKEN for word in words)
    return not known.sure or spoken


def _missing(document: AtsDocument) -> Iterator[Sighting]:
    resume = document.resume
    work, projects = list(entries(resume, "work")), list(entries(resume, "projects"))
    if not work:
        message = "No work experience was found."
        yield Sighting("work_missing", message, Where("/work"), amount=0.4 if projects else 1.0)
    if not list(entries(resume, "education")):
        yield Sighting("education_missing", "No education was found.", Where("/education"))
    if not _skills(document):
        yield Sighting("skills_missing", "No list of skills was found.", Where("/skills"))


def _skills(document: AtsDocument) -> int:
    """How many skills are listed."""
    return sum(
        max(1, len(listed(entry, "keywords")))
        for _, entry in entries(document.resume, "skills")
        if said(entry, "name") or listed(entry, "keywords")
    )


def _summary(document: AtsDocument) -> Iterator[Sighting]:
    words = len(words_in(said(basics(document.resume), "summary")))
    where = document.where("/basics/summary")
    if not words:
        yield Sighting("summary_missing", "There is no summary at the top.", where)
    elif words > SUMMARY_MOST:
        yield Sighting("summary_long", f"The summary has {words} words.", where)
    if (count := _skills(document)) > SKILLS_MOST:
        yield Sighting("skill_list_long", f"{count} skills are listed.", Where("/skills"))


def _size(document: AtsDocument) -> Iterator[Sighting]:
    words = len(words_in(document.text))
    if words < FEWEST_WORDS:
        amount = 1.0 if words < HARDLY_ANY else 0.5
        yield Sighting("too_short", f"The whole resume has {words} words.", amount=amount)
    if len(list(entries(document.resume, "publications"))) >= ACADEMIC:
        return  # an academic record is as long as it is
    long_career = years_of_work(document) >= LONG_CAREER_YEARS
    pages = len(document.file.pages) if document.file and document.file.pages[0].height else 0
    allowed = MANY_PAGES + long_career
    if pages > allowed:
        amount = float(min(pages - allowed, 3))
        message = f"The resume has {pages} pages; {allowed} are enough for this much experience."
        yield Sighting("too_many_pages", message, Where(page=allowed + 1), amount)
    elif words > (LONG_CAREER if long_career else LONG):
        yield Sighting("too_long", f"The resume has {words:,} words.")


def _jobs(document: AtsDocument) -> Iterator[Sighting]:
    """What is missing in every job counts most; in one of many, little: a further job never lowers the score."""
    jobs = list(entries(document.resume, "work"))
    share, latest = MISSING_IN_ALL / max(1, len(jobs)), LATEST / max(1, min(LATEST, len(jobs)))
    for number, (pointer, entry) in enumerate(jobs):
        if not said(entry, "position"):
            message = f"{title_of(entry)} has no position."
            yield Sighting("position_missing", message, document.where(f"{pointer}/position"), share)
        if not said(entry, "name"):
            message = f"{title_of(entry)} has no employer."
            yield Sighting("employer_missing", message, document.where(f"{pointer}/name"), share)
        if number < LATEST and not listed(entry, "highlights") and not said(entry, "summary", "description"):
            message = f"Nothing is said of what you did as {title_of(entry)}."
            yield Sighting("work_without_details", message, document.where(f"{pointer}/highlights"), latest)
