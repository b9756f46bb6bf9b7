# ruff: noqa: E501 - tables of words are read as they stand
"""The facts of a posting outside its requirements: title, employer, place, pay, kind of employment, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobs.parsing.lexicon import facts as words
from jobs.parsing.lines import PostingLine, label_of
from jobs.parsing.sections import Section, heading_kind, line_kind

HEAD_LINES = 12


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and the words that state it."""

    value: str
    start: int
    end: int
    confidence: float = 0.9


def labelled(lines: Sequence[PostingLine]) -> dict[str, Fact]:
    """Facts of lines such as "Location: Berlin", and of a label line directly above its value; the first wins."""
    found: dict[str, Fact] = {}
    for position, line in enumerate(lines):
        for label, start, end, value in _labels(line, lines[position + 1] if position + 1 < len(lines) else None):
            for fact, pattern in words.LABELS:
                if pattern.match(label) and fact not in found and 0 < len(value) < 200:
                    found[fact] = Fact(value, start, end)
    return found


def _labels(line: PostingLine, following: PostingLine | None) -> Iterator[tuple[str, int, int, str]]:
    offset = line.start
    for piece in re.split(r"(\s+[|•·]\s+)", line.text):
        part = PostingLine(piece, offset, offset + len(piece))
        inline = label_of(part)
        if inline is not None:
            label, start = inline
            label = label.strip("*_ ")
            value = piece[start - offset :]
            lead = len(value) - len(value.lstrip("*_ "))
            value = value.strip("*_ ")
            yield label, start + lead, start + lead + len(value), value
        offset += len(piece)
    if following is not None and line.marked and not following.marked and not following.bullet:
        yield line.text.strip(" :*_"), following.start, following.end, following.text


def title_of(lines: Sequence[PostingLine], told: dict[str, Fact]) -> Fact | None:
    """The job's title: as labelled, else the likeliest of the first lines."""
    if "title" in told:
        return _cleaned(told["title"])
    best: tuple[float, Fact] | None = None
    for position, line in enumerate(lines[:HEAD_LINES]):
        score = _title_score(line, position)
        if score > 0 and (best is None or score > best[0]):
            best = (score, Fact(line.text, line.start, line.end, min(0.95, score / 4)))
    return _cleaned(best[1]) if best else _named_in_prose(lines)


def _title_score(line: PostingLine, position: int) -> float:
    text = line.text
    count = len(text.split())
    if (
        count > 14
        or len(text) > 120
        or line.bullet
        or text.endswith((":", "?"))
        or label_of(line)
        or "@" in text
        or "http" in text
    ):
        return 0.0
    score = (
        1.5
        - 0.2 * position
        + (1.5 if words.TITLE_WORDS.search(text) else 0.0)
        + (1.0 if words.GENDER_MARK.search(text) else 0.0)
    )
    score -= 1.0 if text.endswith((".", "!", ",")) and count > 4 else 0.0
    if heading_kind(text) and not words.TITLE_WORDS.search(text):
        score -= 2.0
    return score - (1.0 if words.ORGANIZATION.search(text) and not words.TITLE_WORDS.search(text) else 0.0)


SEEKING = re.compile(
    r"(?:(?:is|are|we're|'re)\s+(?:currently\s+|now\s+)?(?:looking\s+for|seeking|hiring|searching\s+for|recruiting)|seeks|hiring:?|suchen\s+wir|sucht|wir\s+suchen|recherch(?:e|ons)|buscamos|busca|cerchiamo|ricerchiamo|cerca|procuramos|zoeken\s+(?:wij|we)|wij\s+zoeken|we\s+zoeken|zoekt|szukamy|poszukujemy)\s+"
    r"(?:(?:zum\s+nächstmöglichen\s+(?:Zeitpunkt|Termin)|ab\s+sofort|an?|the|our\s+next|new|for|einen?|zum\s+\w+|ab\s+sofort|une?|unos?|unas?|para|um|uma|een|to\s+join|experienced|talented|skilled|passionate|motivated|dynamic|competent|proficient|engagierte\w*|erfahrene\w*|motivierte\w*)\s+){0,4}"
    r"(?P<title>[A-ZÄÖÜÉ][\w&/+#.\-ÄÖÜäöüßéèà]*(?:\s+(?:of|de|für|and|&|/|-|–|in|e|en|y|und|d['’])?\s*[A-ZÄÖÜÉ(][\w&/+#.\-()ÄÖÜäöüßéèà:*]*){0,6})"
)


PLAIN_SEEKING = re.compile(
    r"(?:recherch(?:e|ons)|cherch(?:e|ons)|busca(?:mos)?|necesita(?:mos)?|cerc(?:a|hiamo)|ricerc(?:a|hiamo)|procura(?:mos)?|zoek(?:t|en(?:\s+wij)?)|szuka(?:my)?|poszukuje(?:my)?|looking\s+for|seeking|hiring|needs)\s+"
    r"(?:an?\s+|une?\s+|unos?\s+|unas?\s+|uma?\s+|een\s+|nos\s+futurs?\s+)?(?P<title>[^\W\d_][\w/'’()\-]*(?:\s+(?!(?:pour|para|per|voor|for|to|who|with|dla|do|out|chez|in|à|en|at)\b)[\w/&'’()\-]+){0,6})",
    re.IGNORECASE,
)


def _named_in_prose(lines: Sequence[PostingLine]) -> Fact | None:
    for line in lines[:30]:
        match = SEEKING.search(line.text)
        if match:
            start = line.start + match.start("title")
            value = match["title"].rstrip(" .,;:-–")
            return _cleaned(Fact(value, start, start + len(value), 0.6))
    for line in lines[:30]:
        match = PLAIN_SEEKING.search(line.text)
        if match and words.TITLE_WORDS.search(match["title"]):
            start = line.start + match.start("title")
            return _cleaned(Fact(match["title"], start, start + len(match["title"]), 0.5))
    return _first_words(lines)


def _first_words(lines: Sequence[PostingLine]) -> Fact | None:
    """The words before the first comma or full stop of a posting in one paragraph ("Legal Secretary, Bristol. …")."""
    if not lines:
        return None
    head = re.split(r"[,.;:(|–]\s|\s-\s", lines[0].text)[0].rstrip(".")
    if len(head.split()) > 7 or not words.TITLE_WORDS.search(head):
        return None
    return _cleaned(Fact(head, lines[0].start, lines[0].start + len(head), 0.5))


def _cleaned(fact: Fact) -> Fact:
    """The title without "(m/f/d)" at its end; the span keeps to the words that are left."""
    value = fact.value
    match = words.GENDER_MARK.search(value)
    if match and match.start() > 3:
        rest = value[match.end() :].strip(" -–|,")
        value = value[: match.start()] if not rest or len(match.group()) < 2 else value
    value = value.rstrip(" -–|,*")
    lead = len(value) - len(value.lstrip(" *-–"))
    return Fact(value[lead:], fact.start + lead, fact.start + len(value), fact.confidence)


ABOUT = re.compile(
    r"^(?:about|über|à\s+propos\s+(?:de|d['’])|sobre|over|o\s+firmie)\s+(?P<name>[A-ZÄÖÜÉ0-9][^\n:]{1,50})$",
    re.IGNORECASE,
)
NAME_IS = re.compile(
    r"^(?:(?:At|Bei(?:\s+der)?|Chez)\s+)?(?P<name>[A-ZÄÖÜÉ][\w&.'’\-]*(?:\s+(?:[A-ZÄÖÜÉ0-9][\w&.'’\-]*|&|und|and|of|de|der|des)){0,5})\s*(?:,\s+we\b|\s+(?:is|ist|est|es|è|é|sucht|seeks|recherche|busca|cerca|zoekt|poszukuje|are|provides|offers|bietet)\b)"
)
NOT_NAMES = re.compile(
    r"^(?:us|uns|nous|nosotros|noi|nós|ons|nas|you|the|this|our|we|it|he|she|they|there|what|who|role|job|position|team|as|die|der|das|wir|sie|es|du|le|la|les|vous|il|ce|el|los|se|salary|location|experience|knowledge|ideal|candidate|successful|applicants?|is|your|their|training|in|for|an?)\b",
    re.IGNORECASE,
)


def organization_of(lines: Sequence[PostingLine], told: dict[str, Fact], title: Fact | None) -> Fact | None:
    """The employer: labelled, on its own line near the title, after "at", in "About …", or the subject of a sentence."""
    if "organization" in told:
        return told["organization"]
    for line in lines[:8]:
        if title and line.start <= title.start < line.end:
            continue
        if (
            len(line.text) < 60
            and not line.bullet
            and not label_of(line)
            and words.ORGANIZATION.search(line.text)
            and len(line.text.split()) <= 8
        ):
            name = re.split(r"\s+[|•·–—-]\s+|,\s", line.text)[0].strip()
            return Fact(name, line.start, line.start + len(name), 0.7)
    for line in lines:
        for pattern, confidence in ((ABOUT, 0.7), (NAME_IS, 0.55)):
            match = pattern.match(line.text.rstrip(" :")) if pattern is ABOUT else pattern.match(line.text)
            if match and not NOT_NAMES.match(match["name"]) and not (pattern is ABOUT and not line.heading):
                start = line.start + match.start("name")
                return Fact(match["name"], start, start + len(match["name"]), confidence)
    return None


def employment_of(lines: Sequence[PostingLine], told: dict[str, Fact], title: Fact | None) -> list[tuple[str, Fact]]:
    """(schema.org employmentType, words) in the order found: in its label, the title, then the rest of the text."""
    found: dict[str, Fact] = {}
    areas = [(fact.value, fact.start) for key in ("employment", "hours") if (fact := told.get(key))]
    areas += [(title.value, title.start)] if title else []
    for text, start in areas or []:
        _employment(text, start, found)
    if not found or set(found) == {"INTERN"}:
        _employment_of_lines(lines, found)
    return list(found.items())


def _employment_of_lines(lines: Sequence[PostingLine], found: dict[str, Fact]) -> None:
    whole = "\n".join(line.text for line in lines).casefold()
    stems = [stem for stem in words.EMPLOYMENT_STEMS if stem in whole]
    for line in lines if stems else ():
        if len(line.text) < 220 and _has_any(stems, line.text.casefold()) and line_kind(line.text) != "benefits":
            _employment(line.text, line.start, found, strict=True)
        if len(found) >= 2:
            break


def _has_any(stems: Sequence[str], folded: str) -> bool:
    return any(stem in folded for stem in stems)


def _employment(text: str, start: int, found: dict[str, Fact], *, strict: bool = False) -> None:
    if not _has_any(words.EMPLOYMENT_STEMS, text.casefold()):
        return
    for kind, pattern in words.EMPLOYMENT:
        match = pattern.search(text)
        if match is None or kind in found:
            continue
        if strict and match.group().casefold() in ("b2b", "time"):
            continue
        # In running text "contract", "stage" or "intern" rarely speak of this job.
        if strict and kind in ("INTERN", "VOLUNTEER", "CONTRACTOR", "TEMPORARY") and len(text.split()) > 12:
            continue
        found[kind] = Fact(match.group(), start + match.start(), start + match.end(), 0.9 if not strict else 0.7)


def first_match(pattern: re.Pattern[str], text: str, confidence: float = 0.8, *, folded: str = "") -> Fact | None:
    """The first words of a pattern. folded: the text casefolded, so that stems can rule a pattern out quickly."""
    if folded and not _has_any(words.STEMS.get(pattern, ("",)), folded):
        return None
    match = pattern.search(text)
    return (
        Fact(match.group().strip(), match.start(), match.start() + len(match.group().rstrip()), confidence)
        if match
        else None
    )


def seniority_of(title: Fact | None, told: dict[str, Fact]) -> tuple[str, Fact] | None:
    """(intern, junior, mid, senior, lead, director or executive, words) as label or title say."""
    for fact in (told.get("seniority"), title):
        for level, pattern in words.SENIORITY if fact else ():
            match = pattern.search(fact.value) if fact else None
            if fact and match:
                return level, Fact(match.group(), fact.start + match.start(), fact.start + match.end())
    return None


def section_text(sections: Sequence[Section], kind: str, text: str) -> Fact | None:
    """The words of all sections of a kind as one fact whose span is the first section's."""
    other = {"boilerplate", "apply"}
    kept = [
        [line for line in section.lines if line_kind(line.text) not in other]
        for section in sections
        if section.kind == kind
    ]
    spans = [(lines[0].start, lines[-1].end) for lines in kept if lines]
    if not spans:
        return None
    return Fact("\n".join(text[start:end] for start, end in spans), *spans[0])
