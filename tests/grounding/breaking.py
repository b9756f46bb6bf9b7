# ruff: noqa: E501 (tables of words read better unbroken)
"""One thing of a true text made untrue by a program, by the kinds that the truth check is held to.

Places are found by the profile's own words, never by the check. What is put in is fictional: of another person of the
corpus, of the posting, or a number that neither has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from jobmatch import skills
from jobs.parsing.model import ParsedPosting
from profiles.parsing.folding import flat

Resume = dict[str, Any]
_PEOPLE = "people|engineers|developers|nurses|staff|dispatchers|analysts|technicians|teachers|drivers|sellers|designers|testers|apprentices|trainees|electricians|cooks|clerks|planners|carers|assistants|specialists|welders|bookkeepers|volunteers|reports|teammates|colleagues|associates|paralegals|graduates|students|auditors|mechanics|operators|guards|agents|advisers"
_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = re.compile(
    r"(?<![\w.,/+@-])(?<![$€£] )(?<![$€£])\d[\d,]*(?:\.\d+)?(?![\w%/@]|,\d|[.-]\d| ?percent| years?| (?:January|February|March|April|May|June|July|August|September|October|November|December))"
)
_PERCENT = re.compile(r"(?<![\w.,])\d+(?:\.\d+)?(?=%| percent)")
_MONEY = re.compile(r"(?<=[$€£])\d[\d,]*(?:\.\d+)?")
_TEAM = re.compile(
    rf"\b(?:\d+|{'|'.join(_WORDS)})(?= (?:[a-z-]+ )?(?:{_PEOPLE})\b)|(?<=team of )(?:\d+|{'|'.join(_WORDS)})\b"
)
_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/])")
_YEARS = re.compile(rf"\b(?:\d+|{'|'.join(_WORDS)})(?= years?\b)")
_ABOVE = ("Senior {}", "Lead {}", "Head {}", "Principal {}", "Chief {}")
_LESSER = re.compile(r"^(?:Junior|Assistant|Trainee|Deputy|Associate|Graduate)\s+", re.IGNORECASE)
_DEGREES = (
    ("BSc", "MSc"),
    ("BA", "MA"),
    ("BEng", "MEng"),
    ("Bachelor", "Master"),
    ("MSc", "PhD"),
    ("Master", "Doctorate"),
    ("Diploma", "Master"),
    ("Associate degree", "Bachelor's degree"),
)
_INVENTED = (
    "cutting costs by {}%", "saving ${},000 a year", "which reduced complaints by {}%", "for more than {},000 customers a month",
    "raising customer satisfaction by {}%", "three weeks ahead of a {}-week schedule", "and won {} new accounts", "lifting revenue by {}%",
)  # fmt: skip
_LED = ("leading a team of {}", "with a team of {} people reporting to me", "managing {} employees")
_SPOKEN = ("Finnish", "Korean", "Swahili", "Greek", "Turkish", "Hindi", "Danish")


@dataclass(frozen=True)
class Broken:
    """`text[start:end]` is what was made untrue."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Whole:
    """A true text, of whom it is, and what may be put in: the posting and the other people's profiles."""

    text: str
    resume: Resume
    posting: ParsedPosting | None
    others: tuple[Resume, ...]

    @property
    def known(self) -> str:
        """All that the profile and the posting say, to keep what is put in untrue."""
        return flat(" ".join(strings(self.resume)) + " " + (self.posting.text if self.posting else ""))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif value is not None:
        yield str(value)


def _put(text: str, start: int, end: int, said: str) -> Broken:
    return Broken(text[:start] + said + text[end:], start, start + len(said))


def _own_figures(whole: Whole) -> str:
    lines = [line for job in whole.resume.get("work", []) for line in job.get("highlights", [])]
    return " ".join([*lines, whole.resume["basics"].get("summary", "")]).replace(",", "").lower()


def _another(rng: Random, said: str, known: str) -> str:
    """A number written alike that is known nowhere: 61,000 for 40,000."""
    value = float(said.replace(",", ""))
    digits = len(said.partition(".")[2])
    for _ in range(30):
        other = value * rng.choice([0.4, 0.6, 0.7, 1.3, 1.5, 1.7, 2.2])
        zeros = len(said.replace(",", "")) - len(said.replace(",", "").rstrip("0")) if not digits else 0
        other = round(other, digits) if digits else round(other / 10**zeros) * 10**zeros
        written = f"{other:,.{digits}f}" if "," in said or (value < 1000 <= other) else f"{other:.{digits}f}"
        if other > 1 and other != value and not re.search(rf"(?<![\d.,]){re.escape(written)}(?![\d,]*\d)", known):
            return written
    return ""


def _numbers(rng: Random, whole: Whole, pattern: re.Pattern[str]) -> Broken | None:
    figures, words = _own_figures(whole), whole.known
    found = [
        match
        for match in pattern.finditer(whole.text)
        if re.search(rf"(?<![\d.]){re.escape(match[0].replace(',', ''))}(?![\d.]*\d)", figures)
        and not (_YEAR.fullmatch(match[0]) and float(match[0].replace(",", "")) < 2100)
    ]
    if not found:
        return None
    match = rng.choice(found)
    if match[0].isalpha():
        wrong = [
            word
            for word in _WORDS
            if word not in words and str(_WORDS.index(word) + 2) not in re.findall(r"\d+", words)
        ]
        other = rng.choice(wrong) if wrong else ""
    else:
        other = _another(rng, match[0], words)
    return _put(whole.text, *match.span(), other) if other else None


def number(rng: Random, whole: Whole) -> Broken | None:
    return _numbers(rng, whole, _NUMBER)


def percentage(rng: Random, whole: Whole) -> Broken | None:
    return _numbers(rng, whole, _PERCENT)


def money(rng: Random, whole: Whole) -> Broken | None:
    return _numbers(rng, whole, _MONEY)


def team_size(rng: Random, whole: Whole) -> Broken | None:
    return _numbers(rng, whole, _TEAM)


def wrong_year(rng: Random, whole: Whole) -> Broken | None:
    dates = [str(entry.get(key, ""))[:4] for section in ("work", "education", "certificates", "projects") for entry in whole.resume.get(section, []) for key in ("startDate", "endDate", "date")]  # fmt: skip
    found = [match for match in _YEAR.finditer(whole.text) if match[0] in dates]
    if not found:
        return None
    match = rng.choice(found)
    wrong = [str(int(match[0]) + by) for by in (-4, -3, -2, 2, 3, 4) if str(int(match[0]) + by) not in whole.known]
    return _put(whole.text, *match.span(), rng.choice(wrong)) if wrong else None


def _named(rng: Random, whole: Whole, names: list[str]) -> re.Match[str] | None:
    found = [
        match
        for name in names
        if len(name) > 2
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", whole.text)
    ]
    return rng.choice(found) if found else None


def _values(resume: Resume, section: str, key: str) -> list[str]:
    return [str(entry[key]) for entry in resume.get(section, []) if entry.get(key)]


def _foreign(rng: Random, whole: Whole, section: str, key: str) -> str:
    """The same of somebody else, with no word of its own that the profile or the posting has."""
    wrong = [name for other in whole.others for name in _values(other, section, key)]
    wrong = [name for name in wrong if not any(word in whole.known for word in flat(name).split() if len(word) > 3)]
    return rng.choice(wrong) if wrong else ""


def stretched_title(rng: Random, whole: Whole) -> Broken | None:
    match = _named(rng, whole, _values(whole.resume, "work", "position"))
    if match is None:
        return None
    lesser = _LESSER.match(match[0])
    titles = {
        flat(one) for one in (*_values(whole.resume, "work", "position"), whole.resume["basics"].get("label", ""))
    }
    wrong = [match[0][lesser.end() :]] if lesser else [shape.format(match[0]) for shape in _ABOVE]
    wrong += [match[0].replace("Manager", "Director")] if match[0].endswith("Manager") and not lesser else []
    wrong = [
        one for one in wrong if flat(one) not in titles and (lesser or flat(one).split()[0] not in whole.known.split())
    ]
    if not wrong or any(word in flat(match[0]).split()[0] for word in ("senior", "lead", "head", "chief", "principal")):
        return None
    return _put(whole.text, *match.span(), rng.choice(wrong))


def employer(rng: Random, whole: Whole) -> Broken | None:
    match, other = _named(rng, whole, _values(whole.resume, "work", "name")), _foreign(rng, whole, "work", "name")
    return _put(whole.text, *match.span(), other) if match and other else None


def borrowed_employer(rng: Random, whole: Whole) -> Broken | None:
    """The posting's company told as a past employer."""
    house = whole.posting.posting.get("hiringOrganization") if whole.posting else None
    name = house.get("name", "") if isinstance(house, dict) else ""
    own = [re.escape(one) for one in _values(whole.resume, "work", "name")]
    found = list(re.finditer(rf"(?<=\b(?:[Aa]t|at|or) )(?:{'|'.join(own)})(?!\w)", whole.text)) if own and name else []
    if not found or flat(name) in flat(" ".join(strings(whole.resume))):
        return None
    return _put(whole.text, *rng.choice(found).span(), name)


def merged(rng: Random, whole: Whole) -> Broken | None:
    """What was done for one employer, in its own words with a figure, told of another."""
    names = list(dict.fromkeys(_values(whole.resume, "work", "name")))
    found = []
    for sentence in re.finditer(r"[^.\n]+", whole.text):
        here = [name for name in names if name in sentence[0]]
        figures = {match[0] for match in re.finditer(r"\d[\d,.]*\d", sentence[0]) if not _YEAR.fullmatch(match[0])}
        if len(here) != 1 or not figures:
            continue
        mine = " ".join(
            line for job in whole.resume["work"] if job.get("name") == here[0] for line in job.get("highlights", [])
        )
        if any(figure in mine for figure in figures):
            start = sentence.start() + sentence[0].index(here[0])
            found += [(start, start + len(here[0]), name) for name in names if name != here[0] and not any(figure in " ".join(strings([job for job in whole.resume["work"] if job.get("name") == name])) for figure in figures)]  # fmt: skip
    return _put(whole.text, *rng.choice(found)) if found else None


def _tools(text: str) -> dict[str, str]:
    return {one.id: text[one.start : one.end] for one in skills.mentions(text) if one.kind == "tool"}


def _tool(rng: Random, whole: Whole, foreign: dict[str, str]) -> Broken | None:
    own = _tools(" . ".join(strings(whole.resume.get("skills", []))))
    mine = _tools(" . ".join(strings(whole.resume)))
    related = {id for id in foreign if skills.closest(sorted(mine), id) is not None}
    known = flat(" ".join([*strings(whole.resume), whole.text]))
    wrong = [said for id, said in foreign.items() if id not in {*mine, *related} and said[:1].isupper()]
    wrong = [said for said in wrong if flat(said) not in known]
    told = [match for said in own.values() for match in re.finditer(rf"(?<!\w){re.escape(said)}(?!\w)", whole.text)]
    told = [
        match
        for match in told
        if not re.search(r"\byou(?:r)?\b", whole.text[max(0, match.start() - 90) : match.start()])
    ]
    return _put(whole.text, *rng.choice(told).span(), rng.choice(sorted(wrong))) if told and wrong else None


def posting_tool(rng: Random, whole: Whole) -> Broken | None:
    return _tool(rng, whole, _tools(whole.posting.text)) if whole.posting else None


def tool(rng: Random, whole: Whole) -> Broken | None:
    other = rng.choice(whole.others)
    foreign = _tools(" . ".join(strings(other.get("skills", []))))
    posted = _tools(whole.posting.text) if whole.posting else {}
    return _tool(rng, whole, {id: said for id, said in foreign.items() if id not in posted})


def _added(rng: Random, whole: Whole, shapes: tuple[str, ...], values: list[int]) -> Broken | None:
    """Words put at the end of a sentence or line that tells something done."""
    deeds = [re.escape(line[8:28]) for job in whole.resume.get("work", []) for line in job.get("highlights", [])]
    ends = list(re.finditer(rf"(?:{'|'.join(deeds)})[^.,\n:?]*?(?=,|\.\s|\.$|\n|$)", whole.text)) if deeds else []
    wrong = [value for value in values if not re.search(rf"(?<!\d){value}(?!\d)", whole.known)]
    if not ends or not wrong:
        return None
    at = rng.choice(ends).end()
    said = ", " + rng.choice(shapes).format(rng.choice(wrong))
    return Broken(whole.text[:at] + said + whole.text[at:], at, at + len(said))


def invented_metric(rng: Random, whole: Whole) -> Broken | None:
    return _added(rng, whole, _INVENTED, [17, 23, 27, 34, 38, 41, 46, 57])


def invented_team(rng: Random, whole: Whole) -> Broken | None:
    return _added(rng, whole, _LED, [9, 13, 16, 17, 19, 23, 26])


def degree(rng: Random, whole: Whole) -> Broken | None:
    held = " ".join(strings(whole.resume.get("education", [])))
    for low, high in rng.sample(_DEGREES, len(_DEGREES)):
        found = list(re.finditer(rf"(?<!\w){re.escape(low)}(?=\W)(?!\w)", whole.text))
        if found and low in held and flat(high) not in whole.known:
            return _put(whole.text, *rng.choice(found).span(), high)
    return None


def institution(rng: Random, whole: Whole) -> Broken | None:
    match = _named(rng, whole, _values(whole.resume, "education", "institution"))
    other = _foreign(rng, whole, "education", "institution")
    return _put(whole.text, *match.span(), other) if match and other else None


def certificate(rng: Random, whole: Whole) -> Broken | None:
    match = _named(rng, whole, _values(whole.resume, "certificates", "name"))
    other = _foreign(rng, whole, "certificates", "name")
    return _put(whole.text, *match.span(), other) if match and other else None


def language(rng: Random, whole: Whole) -> Broken | None:
    match = _named(rng, whole, _values(whole.resume, "languages", "language"))
    wrong = [one for one in _SPOKEN if flat(one) not in whole.known]
    return _put(whole.text, *match.span(), rng.choice(wrong)) if match and wrong else None


def duration(rng: Random, whole: Whole) -> Broken | None:
    found = [
        match
        for match in _YEARS.finditer(whole.text)
        if re.search(rf"\b{match[0]} years?", " ".join(strings(whole.resume)))
    ]
    if not found:
        return None
    match = rng.choice(found)
    value = int(match[0]) if match[0].isdigit() else _WORDS.index(match[0]) + 2
    return _put(whole.text, *match.span(), str(value * 2 + rng.randint(7, 11)))


KINDS: dict[str, Callable[[Random, Whole], Broken | None]] = {
    "number": number, "percentage": percentage, "money": money, "team_size": team_size, "invented_team": invented_team,
    "invented_metric": invented_metric, "wrong_year": wrong_year, "duration": duration, "stretched_title": stretched_title,
    "employer": employer, "borrowed_employer": borrowed_employer, "merged": merged, "posting_tool": posting_tool, "tool": tool,
    "degree": degree, "institution": institution, "certificate": certificate, "language": language,
}  # fmt: skip
