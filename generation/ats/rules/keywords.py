# ruff: noqa: E501, SIM905 (lists of words read better unbroken)
"""The names of skills: written as their makers do, said in both forms, and not repeated for the sake of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from generation.ats.model import AtsDocument, Sighting, Where
from generation.ats.reading import short, words_in
from jobmatch import skills
from jobmatch.skills.model import Mention, Skill
from profiles.parsing.heading_words import kind_of

# Honest resumes of people who do one thing reach one word in fifteen.
STUFFED_TIMES, STUFFED_SHARE = 10, 0.08
SAME_ITEM = 3
_DENIED = re.compile(
    r"\b(?:without|lack(?:ing)?(?: of)?|except(?: for)?|excluding|never used|no (?:experience|knowledge|background)(?: in| with| of)?)"
    r"\s+(?:[\w.+#-]+(?: [\w.+#-]+)?(?:,| and| or)\s+){0,2}$",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ITEMS = re.compile(r"[,;|/•·\t]|\s[-–]\s")
# Known better by their letters than by what these stand for.
_COMMON = frozenset(
    "AI API AWS BIM CAD CNC CPR CRM CSS DNA ERP ETL GCP GDPR GIS GPS HR HTML HTTP HVAC ICU ISO IT ITIL JSON KPI MBA MRI NHS NLP PCR PDF PHP PLC PMP POS PR QA REST SAP SAS SQL SSH SDK TCP UI URL UX VAT VPN XML YAML".split()
)
_RUN = re.compile(r"(?<!\w)(?P<word>[^\W\d_][\w+#.]{1,30}(?: [^\W\d_][\w+#.]{1,30})?)(?:[\s,;|/•·–-]+(?P=word)(?!\w)){2,}",
                  re.IGNORECASE)  # fmt: skip
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|^[A-Z]{2,}[a-z]|^[A-Z][a-z]+[A-Z]|^[a-z]+[A-Z]")
_INSIDE_ADDRESS = re.compile(r"[@/.\w-]$")


def check(document: AtsDocument) -> Iterator[Sighting]:
    found = skills.mentions(document.text)
    yield from _stuffing(document, found)
    seen: set[tuple[str, str]] = set()
    for mention in found:
        known = skills.get(mention.id)
        words = document.text[mention.start : mention.end]
        if known is None or (mention.id, words) in seen or _in_address(document.text, mention):
            continue
        seen.add((mention.id, words))
        if proper := spelled_properly(words, known):
            message = f"“{words}” is written {proper}."
            yield Sighting("skill_spelling", message, _where(document, mention))
        elif (longer := long_form(words, known)) and longer.casefold() not in document.text.casefold():
            message = f"{words} is never written out ({longer})."
            yield Sighting("acronym", message, _where(document, mention))


def _where(document: AtsDocument, mention: Mention) -> Where:
    return document.at(mention.start, mention.end, pointer_at(document, mention.start))


def pointer_at(document: AtsDocument, offset: int) -> str:
    """The field that states the character at an offset, the narrowest one; "" where no field does."""
    around = [
        (span.end - span.start, pointer)
        for pointer, spans in document.places.items()
        for span in spans
        if span.start <= offset < span.end
    ]
    return min(around, default=(0, ""))[1]


def times_of(document: AtsDocument, found: list[Mention]) -> Mapping[str, list[Mention]]:
    """The places where a skill is stated, by id: what is hidden, denied, or the heading of a section states none."""
    places: dict[str, list[Mention]] = defaultdict(list)
    for mention in found:
        hidden = any(start <= mention.start < end for start, end in document.hidden)
        denied = _DENIED.search(document.text[max(0, mention.start - 60) : mention.start])
        if not hidden and not denied and not _is_heading(document, mention):
            places[mention.id].append(mention)
    return places


def _is_heading(document: AtsDocument, mention: Mention) -> bool:
    """Alone on its line ("Languages", "Education") and stated by no field."""
    line_start = document.text.rfind("\n", 0, mention.start) + 1
    line_end = document.text.find("\n", mention.end)
    line = document.text[line_start : line_end if line_end >= 0 else len(document.text)]
    return _is_known_heading(line) and not pointer_at(document, mention.start)


def _is_known_heading(line: str) -> bool:
    known = kind_of(line) if len(line) < 60 else None
    return known is not None and known.sure


def _stuffing(document: AtsDocument, found: list[Mention]) -> Iterator[Sighting]:
    count = max(1, len(words_in(document.text)))
    for places in times_of(document, found).values():
        name = document.text[places[0].start : places[0].end]
        if is_stuffed(len(places), count):
            message = f"“{name}” stands {len(places)} times among {count} words."
            yield Sighting("keyword_stuffing", message, _where(document, places[1]))
    for run in _RUN.finditer(document.text):
        if skills.canonical(run["word"]):
            message = f"“{short(run['word'], 30)}” is repeated one after the other."
            yield Sighting("keyword_stuffing", message, document.at(run.start(), run.end()))
    yield from _again_and_again(document)


def _again_and_again(document: AtsDocument) -> Iterator[Sighting]:
    """One line thrice in a row, or one item of a list thrice in its line."""
    rows = [(match.start(), match.group()) for match in _LINE.finditer(document.text)]
    for (start, line), (_, second), (_, third) in zip(rows, rows[1:], rows[2:], strict=False):
        if line.strip().casefold() == second.strip().casefold() == third.strip().casefold() and skills.mentions(line):
            message = f"One line is repeated: “{short(line)}”."
            yield Sighting("keyword_stuffing", message, document.at(start, start + len(line)))
            break
    for start, line in rows:
        items = [item.strip(" .•-–").casefold() for item in _ITEMS.split(line)]
        item, count = max(
            Counter(item for item in items if len(item) > 1).items(), key=lambda pair: pair[1], default=("", 0)
        )
        if count >= SAME_ITEM and not item.isdigit() and skills.canonical(item):
            message = f"“{short(item, 30)}” stands {count} times in one list."
            yield Sighting("keyword_stuffing", message, document.at(start, start + len(line)))


def is_stuffed(times: int, words: int) -> bool:
    """Whether a word stands in a text of that many words so often that it was not written for a person."""
    return times >= STUFFED_TIMES and times > STUFFED_SHARE * words


def _in_address(text: str, mention: Mention) -> bool:
    after = text[mention.end : mention.end + 2]
    return bool(_INSIDE_ADDRESS.search(text[: mention.start])) or bool(re.match(r"[@/]|\.\w|[-_]\w", after))


def spelled_properly(words: str, known: Skill) -> str:
    """The maker's spelling where the words differ from it in capitals only; "" where nothing is to be said."""
    name = known.name
    if not _INNER_CAPITAL.search(name) or words == name or words.isupper() or words in known.aliases:
        return ""
    return name if words.casefold() == name.casefold() else ""


def long_form(words: str, known: Skill) -> str:
    """What an acronym stands for, by the names of the skill; "" for other words and for those known by their letters."""
    if not re.fullmatch(r"[A-Z]{3,5}", words) or words in _COMMON or known.kind in ("tool", "technology", "language"):
        return ""
    for name in (known.name, *known.aliases):
        initials = "".join(word[0] for word in re.findall(r"[^\W_]+", name)).upper()
        if " " in name and initials == words:
            return name
    return ""
