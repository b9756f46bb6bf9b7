# ruff: noqa: E501 (tables of words read better unbroken)
"""True texts that a program tells of a profile: letters, mails, LinkedIn texts and answers in many ordinary phrases.

The phrases are those that people and language models use; what they say of the person is the profile's, nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from random import Random
from typing import Any

from jobmatch import skills
from jobs.parsing.model import ParsedPosting
from profiles.parsing.folding import flat

_PAST = dict(
    line.split("=")
    for line in [
        "led=leading",
        "cut=cutting",
        "built=building",
        "ran=running",
        "wrote=writing",
        "won=winning",
        "set=setting",
        "taught=teaching",
        "brought=bringing",
        "took=taking",
        "held=holding",
        "grew=growing",
        "drove=driving",
        "made=making",
        "kept=keeping",
        "shot=shooting",
        "rebuilt=rebuilding",
        "planned=planning",
        "shipped=shipping",
        "mapped=mapping",
    ]
)
_WORDS = dict(
    enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
)
_WORD = rf"\b({'|'.join(list(_WORDS.values())[2:])})(?= [a-z]{{3}})"
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_COUNT = re.compile(
    r"(?<![\w$€£.,-])(?!(?:19|20)\d\d\b)(?:\d[\d,]*\d|\d) (?!years?|months?|days?|hours?|weeks?|euro|million)[a-z]{3,}(?: (?!and|in|with|to|for|at|on|of|or|who|a|by|from|over)[a-z]{3,})?\b"
)
_OPENINGS = (
    "I am writing to apply for the {title} position at {company}. {as_now}",
    "Please accept this letter as my application for the {title} role. {as_now}",
    "I was excited to see your opening for a {title}. {as_now}",
    "Your {title} vacancy caught my attention because it combines careful work with clear communication. {as_now}",
    "When I read about the {title} role at {company}, I knew I wanted to apply. {as_now}",
)
_AS_NOW = (
    "I currently work as {a} {position} at {employer}.",
    "As {a} {position} at {employer}, I have learned to stay calm under pressure.",
    "I have been {a} {position} at {employer} since {since}, and I am ready for a new challenge.",
    "Since {since} I have worked for {employer} as {a} {position}.",
)
_DONE = (
    "At {employer}, I {did}.",
    "In my role as {position} at {employer}, I {did}.",
    "During my time at {employer}, I {did}, which taught me how much small improvements matter.",
    "One achievement I am particularly proud of: at {employer} I {did}.",
    "As {a} {position} with {employer}, I {did}. That experience shaped how I approach every project.",
    "For example, I {did} while working at {employer}.",
    "At {employer} I {did}, and I would bring the same care to your team.",
)
_DOING = (
    "My work at {employer} included {doing}.",
    "My responsibilities as {position} have included {doing}.",
    "Highlights of my time at {employer} include {doing}.",
)
_ALSO = ("I also {did}.", "Beyond that, I {did}.", "Alongside my daily duties, I {did}.", "In the same role, I {did}.")
_BEFORE = (
    "Before that, I was {a} {position} at {employer} from {from_year} to {to_year}.",
    "Previously, I worked at {employer} as {a} {position} ({from_year}–{to_year}).",
    "Earlier in my career, I spent time at {employer} as {a} {position}, until {to_year}.",
)
_SCHOOL = (
    "I hold a {degree} in {area} from {school}.",
    "My academic background includes a {degree} in {area}, completed at {school} in {year}.",
    "I graduated from {school} in {year} with a {degree} in {area}.",
)
_CERTIFIED = (
    "I hold the {certificate} certification.",
    "In {year} I earned my {certificate}.",
    "I am also certified: {certificate} ({year}).",
)
_SKILLS = (
    "I work confidently with {one}, {two} and {three}.",
    "My toolkit includes {one}, {two} and {three}.",
    "I bring hands-on experience with {one}, {two} and {three}.",
    "I am comfortable with {one} and {two}, and I use {three} as well.",
)
_SPOKEN = ("I speak {language} ({fluency}).", "My {language} is at the following level: {fluency}.")
_IDLE = (
    "I thrive in fast-paced environments and enjoy working with people from different backgrounds.",
    "Colleagues would describe me as reliable, curious and easy to work with.",
    "What motivates me most is seeing a plan turn into something people use every day.",
    "I believe that good results start with listening, and I try to ask the right questions early.",
    "I pride myself on attention to detail, honest communication and a good sense of humour.",
)
_WHY = (
    "I was impressed by {company}'s commitment to quality, and I would love to be part of it.",
    "The chance to join {company} is exactly the kind of opportunity I have been looking for.",
    "What draws me to {company} is the way you describe the team in your advert.",
    "I am convinced that my background would let me contribute from day one.",
)
_THEIRS = (
    "I read that {company} has {count}, and that scale appeals to me.",
    "Looking after {count} is the kind of responsibility I am ready for.",
    "The scale of the role – {count} – is what excites me most.",
    "Supporting {count} takes somebody who plans ahead, and I do.",
    "With {count}, you need people who keep calm.",
    "I would enjoy being part of a place with {count}.",
    "Your advert mentions {count}; I would like to hear more about that.",
)
_UNUSED = (
    "I have not used {tool} yet, but I learn new tools quickly.",
    "{tool} is new to me, and I am keen to learn it.",
    "You ask for {tool}; I am working through a course on it at the moment.",
    "My experience with {one} should make it easy to pick up {tool}.",
    "Although I have only read about {tool}, I would be glad to be trained in it.",
)
_LONG = (
    "For more than {years} years I have worked at {employer}.",
    "I bring over {years} years of experience at {employer} alone.",
    "I have now spent over {years} years with {employer} as {a} {position}.",
)
_SUMMARIES = (
    "Results-driven {position} with {years}+ years at {employer}. Proven track record of {doing}. Skilled in {one}, {two} and {three}.",
    "Experienced {position} who {did}. Known for calm communication, careful planning and a hands-on style.",
    "Dedicated {position} with hands-on experience in {one} and {two}. Career highlights include {doing}.",
    "Motivated {position} currently at {employer}. Strengths: {one}, {two}, {three}, teamwork.",
)
_CLOSINGS = (
    "Thank you for your time and consideration. I look forward to hearing from you.\n\nSincerely,\n{name}",
    "I would welcome the opportunity to discuss how my experience fits your needs.\n\nKind regards,\n{name}",
    "I am happy to provide references and can start after my notice period.\n\nBest regards,\n{name}",
)


def _phrase(rng: Random, shapes: tuple[str, ...], **facts: str) -> str:
    """One of the phrases whose facts there are."""
    fitting = [shape for shape in shapes if all(facts.get(name) for name in re.findall(r"{(\w+)}", shape))]
    return rng.choice(fitting).format(**facts) if fitting else ""


def done(highlight: str) -> str:
    """A highlight after "I": "led a team of five nurses"; "" where it does not begin with a verb of the past."""
    first, _, rest = highlight.partition(" ")
    past = first.lower() in _PAST or (first.endswith("ed") and len(first) > 4)
    return f"{first[0].lower()}{first[1:]} {rest}".rstrip(".") if past and rest and ";" not in highlight else ""


def doing(highlight: str) -> str:
    """The same after "included": "leading a team of five nurses"."""
    told = done(highlight)
    first, _, rest = told.partition(" ")
    ing = _PAST.get(first) or (f"{first[:-2]}ing" if first else "")
    return f"{ing} {rest}" if told else ""


def reworded(rng: Random, said: str) -> str:
    """The same numbers written otherwise: 43 percent, $300 million, 5 for five, 1200 for 1,200."""
    changes: list[tuple[str, Callable[[re.Match[str]], str]]] = [
        (r"(\d)%", lambda match: f"{match[1]} percent"),
        (r"([$€£]\d[\d.]*)M\b", lambda match: f"{match[1]} million"),
        (r"(?<![\d,.])(\d),(\d{3})(?![\d,])", lambda match: match[1] + match[2]),
        (r"(?<![\w.,$€£-])(\d|1[0-2])(?= [a-z]{3})", lambda match: _WORDS[int(match[1])]),
        (_WORD, lambda match: str(list(_WORDS.values()).index(match[1]))),
    ]  # fmt: skip
    pattern, change = rng.choice(changes)
    return re.sub(pattern, change, said) if rng.random() < 0.5 else said


def _month(written: str) -> str:
    year, _, month = written.partition("-")
    return f"{_MONTHS[int(month[:2]) - 1]} {year}" if month else year


def _of_job(job: dict[str, Any]) -> dict[str, str]:
    position, since = job.get("position", ""), job.get("startDate", "")
    return {
        "position": position, "employer": job.get("name", ""), "a": "an" if position[:1] in "AEIOU" else "a",
        "since": _month(since) if since and not job.get("endDate") else "",
        "from_year": since[:4], "to_year": job.get("endDate", "")[:4],
    }  # fmt: skip


def _lasting(job: dict[str, Any], today: date) -> dict[str, str]:
    """The position, and the whole years that it has lasted to today; "" under two or where it ended."""
    since = job.get("startDate", "")
    months = (today.year - int(since[:4])) * 12 + today.month - int(since[5:7]) if len(since) >= 7 else 0
    years = str(months // 12) if months % 12 and months >= 24 and not job.get("endDate") else ""
    return {**_of_job(job), "years": years}


def _three(rng: Random, resume: dict[str, Any]) -> tuple[str, str, str]:
    tools = [word for group in resume.get("skills", []) for word in group.get("keywords", [])]
    one, two, three = rng.sample(tools, 3) if len(tools) > 2 else ("", "", "")
    return one, two, three


def _deeds(rng: Random, job: dict[str, Any]) -> list[str]:
    lines = [line for line in job.get("highlights", []) if done(line)]
    told: list[str] = []
    for line in rng.sample(lines, min(2, len(lines))):
        shapes = _ALSO if told else _DONE if rng.random() < 0.75 else _DOING
        told.append(_phrase(rng, shapes, did=reworded(rng, done(line)), doing=doing(line), **_of_job(job)))
    return told


def _learned(rng: Random, resume: dict[str, Any]) -> list[str]:
    school = rng.choice(resume.get("education") or [{}])
    certificate = rng.choice(resume.get("certificates") or [{}])
    spoken = rng.choice(resume.get("languages") or [{}])
    one, two, three = _three(rng, resume)
    said = [
        _phrase(rng, _SCHOOL, degree=school.get("studyType", ""), area=school.get("area", ""), school=school.get("institution", ""), year=school.get("endDate", "")[:4]),
        _phrase(rng, _CERTIFIED, certificate=certificate.get("name", ""), year=certificate.get("date", "")[:4]),
        _phrase(rng, _SKILLS, one=one, two=two, three=three),
        _phrase(rng, _SPOKEN, **{key: spoken.get(key, "") for key in ("language", "fluency")}),
    ]  # fmt: skip
    return rng.sample(said, 3)


@dataclass(frozen=True)
class Asked:
    """What a posting has that a letter may speak of: its title, its house, an amount with its noun, a tool. "" where not."""

    title: str = ""
    company: str = ""
    count: str = ""
    tool: str = ""


def asked(rng: Random, posting: ParsedPosting, resume: dict[str, Any]) -> Asked:
    house = posting.posting.get("hiringOrganization") or {}
    counts = [match[0] for match in _COUNT.finditer(posting.text)]
    known = flat(str(resume))
    tools = [posting.text[one.start : one.end] for one in skills.mentions(posting.text) if one.kind == "tool"]
    foreign = [said for said in tools if flat(said) not in known]
    return Asked(
        posting.posting.get("title", ""), house.get("name", "") if isinstance(house, dict) else "",
        rng.choice(counts) if counts else "", rng.choice(foreign) if foreign else "",
    )  # fmt: skip


def letter(rng: Random, resume: dict[str, Any], posting: ParsedPosting, today: date) -> str:
    """A letter of four paragraphs with an opening, deeds at one or two employers, learning and an end."""
    theirs = asdict(asked(rng, posting, resume))
    jobs = resume.get("work", [])
    opening = _phrase(rng, _OPENINGS, as_now=_phrase(rng, _AS_NOW, **_of_job(jobs[0])) or " ", **theirs)
    second = [_phrase(rng, _BEFORE, **_of_job(jobs[1])), *_deeds(rng, jobs[1])] if len(jobs) > 1 else []
    paragraphs = [
        [opening, rng.choice(_IDLE) if rng.random() < 0.5 else "", _phrase(rng, _LONG, **_lasting(jobs[0], today))],
        [*_deeds(rng, jobs[0]), *second],
        [*_learned(rng, resume), _phrase(rng, _UNUSED, one=_three(rng, resume)[0], **theirs)],
        [_phrase(rng, _THEIRS, **theirs), _phrase(rng, _WHY, **theirs)],
        [rng.choice(_CLOSINGS).format(name=resume["basics"]["name"])],
    ]
    told = [" ".join(part.strip() for part in paragraph if part.strip()) for paragraph in paragraphs]
    dated = f"{_MONTHS[today.month - 1]} {today.day}, {today.year}\n\n" if rng.random() < 0.3 else ""
    return dated + "Dear Hiring Manager,\n\n" + "\n\n".join(part for part in told if part)


def summary(rng: Random, resume: dict[str, Any], today: date) -> str:
    """The few lines at the head of a resume."""
    job = resume["work"][0]
    line = rng.choice([line for line in job.get("highlights", []) if done(line)] or [""])
    one, two, three = _three(rng, resume)
    return _phrase(rng, _SUMMARIES, did=done(line), doing=doing(line), one=one, two=two, three=three, **_lasting(job, today))  # fmt: skip


def profile(rng: Random, resume: dict[str, Any]) -> str:
    """A LinkedIn text: a headline of positions and tools, an "About" and lines of deeds."""
    jobs = resume.get("work", [])
    tools = [word for group in resume.get("skills", []) for word in group.get("keywords", [])]
    headline = " | ".join(
        [jobs[0].get("position", ""), *rng.sample(tools, min(2, len(tools))), f"ex-{jobs[-1].get('name', '')}"]
    )
    lines = [
        f"{rng.choice(['✅', '•', '-', '🚀'])} {reworded(rng, line)}"
        for job in jobs[:2]
        for line in job.get("highlights", [])[:2]
    ]
    city = resume["basics"].get("location", {}).get("city", "")
    about = f"I'm {resume['basics']['name'].split()[0]}, {_of_job(jobs[0])['a']} {jobs[0].get('position', '')}" + (
        f" based in {city}." if city else "."
    )
    return "\n".join([headline, "", "About", f"{about} {rng.choice(_IDLE)}", "", "What I have done:", *lines, "", *_learned(rng, resume), "", "Let's connect!"])  # fmt: skip


def answer(rng: Random, resume: dict[str, Any]) -> str:
    """An answer in an interview: a deed told at length, and what was learned from it."""
    told = [line for job in resume.get("work", [])[:2] for line in _deeds(rng, job)]
    return " ".join(["That is a good question.", *told, rng.choice(_IDLE), _phrase(rng, _BEFORE, **_of_job(resume["work"][-1]))]).strip()  # fmt: skip
