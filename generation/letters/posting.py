# ruff: noqa: E501 (tables of words read better unbroken)
"""What a letter takes from a posting: who is asked for, by whom, and what they ask, as words that fit a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generation.letters.safety import name_of, sayable, tidy
from generation.ranking.demand import Need, demand_of
from generation.wording import form, leading_verb, verb_of
from jobmatch import skills
from jobmatch.skills import Mention
from jobs.matching import words
from jobs.parsing.model import ParsedPosting

MOST_WORDS = 8  # of a topic: longer ones no longer read as a thing
_GENDER = re.compile(
    r"\s*[(\[/]\s*(?:[mwfdhxg]|all|gn|männlich|weiblich|divers)\b(?:\s*[/|,*]\s*(?:[mwfdhxi]|genders?|t)\b)*\s*[)\]]?|\*(?:in|r)\b",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"[,\s]+(?:part[ -]?time|full[ -]?time|temporary|permanent|remote|hybrid|fixed[ -]term|teilzeit|vollzeit|temps (?:plein|partiel)|\d+ ?%)\b.*$",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]")
_TAIL = re.compile(r"\s+(?:[|–—]|-)\s+.*$")
_WANTED = re.compile(
    r"^(?:wanted|urgent(?:ly)?|now hiring|hiring|we are hiring)[:\s-]+|\s+(?:required|wanted|needed|sought|vacancy|gesucht|recherché\w*|\W+apply now)\W*$",
    re.IGNORECASE,
)
# Headings that a posting's reader may take for its company.
_NO_COMPANY = frozenset(
    [
        "references",
        "how",
        "why",
        "what",
        "who",
        "where",
        "when",
        "your",
        "you",
        "we",
        "our",
        "requirements",
        "about",
        "benefits",
        "apply",
        "contact",
        "description",
        "responsibilities",
        "profile",
        "company",
        "location",
        "salary",
        "team",
        "us",
        "overview",
        "summary",
        "duties",
        "hiring",
    ]
)
_KEPT_CASE = frozenset(("tool", "technology", "certification", "language"))


@dataclass(frozen=True, slots=True)
class Asked:
    """One need, or one skill of it. topic: the skill as a noun of running text ("wound care"), "" where it has none; kind, id: the skill's.

    duty: a gerund phrase of what the job does ("administering medication"), "" for what is no duty.
    """

    need: Need
    topic: str
    duty: str
    kind: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """title, company: "" where the posting names none that may be said. asked: what is required first."""

    title: str
    company: str
    city: str
    language: str
    asked: tuple[Asked, ...]


def job_of(posting: ParsedPosting, *, company: str = "", language: str = "en") -> Job:
    """language: of the letter, in which topics are worded."""
    demand = demand_of(posting)
    told = posting.posting
    asked = [each for need in demand.needs if sayable(need.text) for each in _asked(need, language)]
    if language != "en":  # a need that is told by its skill's name has that in English
        said = posting.text.casefold()
        asked = [each if each.topic.casefold() in said else replace(each, topic="") for each in asked]
    organisation = told.get("hiringOrganization")
    named = name_of(organisation.get("name") if isinstance(organisation, Mapping) else organisation)
    named = "" if named.casefold() in _NO_COMPANY else named
    return Job(
        title=title_of(told.get("title")),
        company=name_of(company) or named,
        city=_city(told),
        language=posting.language,
        asked=tuple(sorted(asked, key=lambda each: -each.need.weight)),
    )


def title_of(value: object) -> str:
    """ "Senior Nurse (m/w/d) - Leeds | Acme" → "Senior Nurse"."""
    said = _GENDER.sub("", tidy(value))
    said = _TERMS.sub("", _TAIL.sub("", _REMARK.sub("", said)))
    return name_of(_WANTED.sub("", re.split(r"\s*[(\[]", said)[0]))


def _city(told: Mapping[str, object]) -> str:
    place = told.get("jobLocation")
    place = place[0] if isinstance(place, list) and len(place) == 1 else place
    address = place.get("address") if isinstance(place, Mapping) else None
    return name_of(address.get("addressLocality")) if isinstance(address, Mapping) else ""


def _asked(need: Need, language: str) -> list[Asked]:
    """One for every skill that the need names; one without a topic where it names none."""
    named = {mention.id: mention for mention in skills.mentions(need.text) if mention.id in need.skills}
    if not named:
        return [Asked(need, "", _duty(need))]
    return [Asked(need, _topic(need, found, language), _duty(need), found.kind, id) for id, found in named.items()]


def _topic(need: Need, mention: Mention, language: str) -> str:
    """The skill in words that a sentence can take as a noun: the posting's, the skill's own where they say the same.

    "" for one word of everyday language that says less than the skill ("culinary", "payments").
    """
    said = need.text[mention.start : mention.end]
    if language == "de":
        return said
    verb = verb_of(said.split()[0]) if language == "en" and " " in said else None
    if verb is not None and verb[1] == "base" and not mention.name.casefold().startswith(verb[0]):
        return running(mention.name, mention.kind)  # "administer medication" is no noun
    if set(words.stems(said)) == set(words.stems(mention.name)) or mention.kind == "certification":
        return running(mention.name if language == "en" else said, mention.kind)
    plain = said[1:].islower() and " " not in said and mention.kind not in _KEPT_CASE
    return "" if plain and language == "en" else running(said, mention.kind)


def running(said: str, kind: str) -> str:
    """ "Wound care" → "wound care"; names of tools, languages and certificates keep their capitals."""
    kept = kind in _KEPT_CASE and " " not in said and not said.endswith("ing")
    if kept or not said[1:].islower() or len(said) < 4:
        return said
    return said[:1].lower() + said[1:]


def spoken(name: str) -> str:
    """A skill of a list in the case of running text: "Team leadership" → "team leadership", "WMS" and "Excel" stay."""
    found = skills.canonical(name)
    return running(name, found.kind if found else "" if " " in name else "tool")


def _duty(need: Need) -> str:
    """ "Administer medication, including drips" → "administering medication". English duties only."""
    text = re.split(r"[,;:.(]|\s[–—-]\s|\s(?:so that|which|that|where|when|because)\b", need.text)[0].strip()
    found = leading_verb(text)
    if found is None or found[1] != "base" or len(text.split()) > MOST_WORDS + 2:
        return ""
    base, _, end = found
    rest = re.sub(r"^((?:,?\s+(?:and|or|&)\s+))([a-z]+)\b", _second, text[end:])
    return form(base, "gerund") + rest


def _second(match: re.Match[str]) -> str:
    found = verb_of(match[2])
    return match[1] + (form(found[0], "gerund") if found and found[1] == "base" else match[2])
