"""A posting's text or HTML to schema.org JobPosting, its requirements, and the words that state each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jobmatch.errors import Refused
from jobs.parsing import facts
from jobs.parsing.dates import date_in
from jobs.parsing.employers import organization_of
from jobs.parsing.facts import Fact
from jobs.parsing.html import Readable, looks_like_html, read_html
from jobs.parsing.language import language_of
from jobs.parsing.lexicon import facts as words
from jobs.parsing.lines import PostingLine, split_lines
from jobs.parsing.measures import TONGUES, cefr_in, tongue_in
from jobs.parsing.model import ParsedPosting, Requirement
from jobs.parsing.pay import Pay, parse_pay
from jobs.parsing.requirements import find_requirements
from jobs.parsing.schema import REMOTE_TYPE, Builder, place_document, put_pay, put_requirements
from jobs.parsing.sections import Section, line_kind, split_sections
from jobs.parsing.skills import skills_in
from jobs.parsing.structured import merge_structured
from jobs.parsing.titles import title_of
from jobs.parsing.whereabouts import Whereabouts, whereabouts_of

FEWEST_WORDS = 5
TOO_SHORT = "This is too short to be a posting. Paste the whole text: title, tasks and what is asked for."
LONGEST = 200_000
WORD = re.compile(r"[^\W_]{2,}")
NEWLINES = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c")


@dataclass(frozen=True, slots=True)
class Reading:
    """A posting taken apart, before it becomes a document."""

    text: str
    folded: str
    lines: Sequence[PostingLine]
    sections: Sequence[Section]
    told: Mapping[str, Fact]
    title: Fact | None


def parse_posting(source: str, *, html: bool | None = None, hints: dict[str, Any] | None = None) -> ParsedPosting:
    """Read a posting. html: whether the source is HTML, None to look. hints: facts known from elsewhere.

    hints may hold title, company, location, country (ISO 3166-1 alpha-2), posted: they fill what the text leaves open.
    Raises Refused `too_short` where there are fewer than five words and nothing that could be a job title.
    """
    hints = hints or {}
    page = _readable(source[: 4 * LONGEST], html)
    lines = split_lines(page.text, page.headings)
    told = facts.labelled(lines)
    title = title_of(lines, told)
    if len(WORD.findall(page.text)) < FEWEST_WORDS and not _could_be_title(title) and not hints.get("title"):
        raise Refused(TOO_SHORT, code="too_short")
    reading = Reading(page.text, page.text.casefold(), lines, split_sections(lines), told, title)
    return _document(reading, page, hints)


def _could_be_title(title: Fact | None) -> bool:
    return title is not None and bool(words.TITLE_WORDS.search(title.value)) and len(title.value.split()) >= 2


def _readable(source: str, html: bool | None) -> Readable:
    source = NEWLINES.sub("\n", source.replace("\x00", " "))
    if html or (html is None and looks_like_html(source)):
        page = read_html(source)
        return Readable(page.text[:LONGEST], page.headings, page.title, page.job)
    return Readable(source[:LONGEST])


def _document(reading: Reading, page: Readable, hints: Mapping[str, Any]) -> ParsedPosting:
    builder = Builder()
    requirements = find_requirements(reading.text, reading.sections, skills_in(reading.text))
    country = str(hints.get("country") or "")
    where = whereabouts_of(reading.lines, dict(reading.told), reading.title, country=country)
    _put_identity(builder, reading, page, hints)
    _put_place(builder, where)
    pay = _pay(reading, country or (where.places[0].country if where.places else ""))
    if pay is not None:
        put_pay(builder, pay)
    _put_employment(builder, reading)
    _put_dates(builder, reading, where)
    put_requirements(builder, requirements)
    _put_tongues(builder, requirements)
    _put_sections(builder, reading)
    _put_conditions(builder, reading)
    merge_structured(builder, page.job, hints)
    return ParsedPosting(builder.posting, reading.text, requirements, tuple(builder.spans), language_of(reading.text))


def _put_identity(builder: Builder, reading: Reading, page: Readable, hints: Mapping[str, Any]) -> None:
    title = reading.title
    if title is not None and not (hints.get("title") and title.confidence < 0.7):
        builder.put("title", title.value, title)
    elif page.title:
        builder.put("title", re.split(r"\s+[|–—]\s+|\s+-\s+", page.title)[0])
    builder.put("description", reading.text)
    organization = organization_of(reading.lines, dict(reading.told), title)
    if organization is not None:
        builder.put("hiringOrganization", {"@type": "Organization", "name": organization.value})
        builder.point("/hiringOrganization/name", organization.start, organization.end, organization.confidence)
    for key, fact in (("identifier", "identifier"), ("industry", "industry")):
        if fact in reading.told:
            builder.put(key, reading.told[fact].value, reading.told[fact])
    if "department" in reading.told:
        builder.extend("department", reading.told["department"].value, reading.told["department"])
    level = facts.seniority_of(title, dict(reading.told))
    if level is not None:
        builder.extend("seniority", level[0], level[1])


def _put_place(builder: Builder, where: Whereabouts) -> None:
    stated = [place_document(place) for place in where.places]
    if stated:
        builder.put("jobLocation", stated[0] if len(stated) == 1 else stated, where.fact)
    if where.remote == "remote":
        builder.put("jobLocationType", REMOTE_TYPE, where.remote_fact)
        areas = [each for each in where.scope.split(",") if each and each != "worldwide"]
        limits = [
            {"@type": "Country" if len(area) == 2 and area != "EU" else "AdministrativeArea", "name": area}
            for area in areas
        ]
        builder.put("applicantLocationRequirements", limits[0] if len(limits) == 1 else limits, where.remote_fact)
    builder.extend("remote", where.remote, where.remote_fact)
    builder.extend("remoteScope", where.scope)


def _pay(reading: Reading, country: str) -> Pay | None:
    """Pay as labelled, else the best statement of the whole text."""
    fact = reading.told.get("pay")
    if fact is not None:
        around = reading.text[max(0, fact.start - 40) : fact.end]
        pay = parse_pay(around, country=country)
        if pay is not None:
            return _moved(pay, max(0, fact.start - 40))
    found = parse_pay(reading.text, country=country)
    return found if found is not None and found.confidence >= 0.5 else None


def _moved(pay: Pay, by: int) -> Pay:
    return replace(pay, start=pay.start + by, end=pay.end + by)


def _put_employment(builder: Builder, reading: Reading) -> None:
    kinds = facts.employment_of(reading.lines, dict(reading.told), reading.title)
    if kinds:
        names = [kind for kind, _ in kinds]
        builder.put("employmentType", names[0] if len(names) == 1 else names, kinds[0][1])
    permanent = facts.first_match(words.PERMANENT, reading.text, folded=reading.folded)
    if permanent is not None:
        builder.extend("contract", "permanent", permanent)
    hours = facts.first_match(words.HOURS, reading.text, folded=reading.folded)
    if hours is None and "hours" in reading.told:
        hours = reading.told["hours"]
    if hours is not None:
        builder.put("workHours", hours.value, hours)


def _put_dates(builder: Builder, reading: Reading, where: Whereabouts) -> None:
    american = any(place.country == "US" for place in where.places)
    for fact, key in (("posted", "datePosted"), ("until", "validThrough"), ("start", "jobStartDate")):
        told = reading.told.get(fact)
        found = date_in(told.value, month_first=american) if told else None
        if told and found:
            builder.put(key, found[0], Fact(told.value, told.start + found[1], told.start + found[2]))
        elif told and fact == "start":
            builder.extend("startDate", told.value, told)
    if "jobStartDate" not in builder.posting and "start" not in reading.told:
        soon = facts.first_match(words.START, reading.text, 0.6, folded=reading.folded)
        if soon is not None:
            builder.put("jobImmediateStart", True, soon)


def _put_tongues(builder: Builder, requirements: Sequence[Requirement]) -> None:
    languages: dict[str, dict[str, str]] = {}
    for each in requirements:
        found = tongue_in(each.text) if each.kind == "language" else None
        while found:
            code, _, _, end = found
            near = re.split(r"[,;]|\band\b|\bund\b|\bet\b|\by\b", each.text[end:])[0] if each.text[end:].strip() else ""
            level = cefr_in(near) or cefr_in(each.text)
            languages.setdefault(code, {"language": code, "level": level, "importance": each.importance})
            rest = tongue_in(each.text[end:])
            found = (rest[0], rest[1], rest[2] + end, rest[3] + end) if rest else None
    builder.extend("languages", [each for each in languages.values() if each["language"] in TONGUES])


def _put_sections(builder: Builder, reading: Reading) -> None:
    for kind, key in (("responsibilities", "responsibilities"), ("benefits", "jobBenefits")):
        found = facts.section_text(reading.sections, kind, reading.text)
        if found is not None:
            builder.put(key, found.value, found)


def _put_conditions(builder: Builder, reading: Reading) -> None:
    refused = facts.first_match(words.NO_SPONSOR, reading.text, folded=reading.folded)
    offered = None if refused else facts.first_match(words.SPONSOR, reading.text, folded=reading.folded)
    if refused or offered:
        builder.extend("visaSponsorship", offered is not None, refused or offered)
    for key, pattern in (("securityClearance", words.CLEARANCE), ("travel", words.TRAVEL)):
        found = facts.first_match(pattern, reading.text, folded=reading.folded)
        if found is not None:
            builder.extend(key, found.value, found)
    applying = next((line for line in reading.lines if line_kind(line.text) == "apply"), None)
    if applying is not None:
        builder.extend("applicationContact", applying.text, Fact(applying.text, applying.start, applying.end, 0.7))
