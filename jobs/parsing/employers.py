"""Who the employer is: as labelled, beside the title, or as the one who speaks in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jobs.parsing.facts import Fact
from jobs.parsing.lexicon import facts as words
from jobs.parsing.lexicon import identity
from jobs.parsing.lines import PostingLine, label_of
from jobs.parsing.sections import heading_kind
from jobs.parsing.whereabouts import wholly_place

NEAR = 8
# A line this many times as long as its title is a sentence that may name the employer too.
LEAST = 2
_EDGE = re.compile(r"\s+[|•·–—-]\s+|,\s|\s*\|\s*|\s+@\s+")


def organization_of(lines: Sequence[PostingLine], told: dict[str, Fact], title: Fact | None) -> Fact | None:
    """The employer's name with its words; None where the text does not tell."""
    if "organization" in told:
        return told["organization"]
    near = list(lines[:NEAR])
    return (
        _with_legal_form(near, title)
        or _in_sentence(near, title)
        or _on_title_line(near, title)
        or _beside_title(near, title)
        or _in_text(lines, title)
    )


def _on(line: PostingLine, title: Fact | None) -> bool:
    return title is not None and line.start <= title.start < line.end


def _with_legal_form(lines: Sequence[PostingLine], title: Fact | None) -> Fact | None:
    """A short line with "Ltd", "GmbH", "Hospital"; of its parts the one that has it."""
    for line in lines:
        text = line.text
        if _on(line, title) or len(text) >= 60 or line.bullet or label_of(line) or len(text.split()) > 8:
            continue
        for start, end in _parts(text):
            bare = len(text[start:end].split()) == 1 and words.ORGANIZATION.match(text[start:end])
            if words.ORGANIZATION.search(text[start:end]) and not bare and not identity.HIRES.match(text):
                return Fact(text[start:end], line.start + start, line.start + end, 0.7)
    return None


def _parts(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _EDGE.finditer(text):
        # "Acme, Inc." is one name.
        if text[match.end() : match.end() + 4].rstrip(".").casefold() in ("inc", "llc", "ltd", "gmbh"):
            continue
        yield begin, match.start()
        begin = match.end()
    yield begin, len(text.rstrip())


def _in_sentence(lines: Sequence[PostingLine], title: Fact | None) -> Fact | None:
    """ "Acme is hiring a Cook", "Join Acme as a Cook"."""
    for line in lines:
        for match in (identity.HIRES.match(line.text), identity.JOIN.search(line.text)):
            if match and not identity.NOT_NAMES.match(match["name"]):
                return _named(line, match, 0.7)
    return None


def _named(line: PostingLine, match: re.Match[str], confidence: float) -> Fact:
    start = line.start + match.start("name")
    return Fact(match["name"], start, start + len(match["name"]), confidence)


def _on_title_line(lines: Sequence[PostingLine], title: Fact | None) -> Fact | None:
    """ "Cook at Acme", "Cook - Acme Foods", "Acme | Cook | Lyon"."""
    for line in lines:
        if title is None or not _on(line, title) or len(line.text) > 120:
            continue
        lead = identity.LEAD_IN.match(line.text)
        first = lead.end() if lead else 0
        for start, end in _parts(line.text):
            start = max(start, first)
            overlaps = start < title.end - line.start and title.start - line.start < end
            if not overlaps and start < end and _could_be_name(line.text[start:end]):
                return Fact(line.text[start:end], line.start + start, line.start + end, 0.55)
        at = identity.AT.search(line.text, title.end - line.start)
        if at:
            start, end = next(_parts(line.text[at.end() :]))
            return Fact(
                line.text[at.end() + start : at.end() + end], line.start + at.end(), line.start + at.end() + end, 0.6
            )
    return None


def _beside_title(lines: Sequence[PostingLine], title: Fact | None) -> Fact | None:
    """A short line directly above or below the title that could be a name, before its place."""
    at = next((position for position, line in enumerate(lines) if _on(line, title)), None)
    for position in (at + 1, at - 1) if at is not None else ():
        line = lines[position] if 0 <= position < len(lines) else None
        if line is None or line.bullet or label_of(line) or len(line.text) > 70 or heading_kind(line.text):
            continue
        start, end = next(_parts(line.text))
        name = line.text[start:end].strip("*_ ")
        start = line.start + line.text.index(name)
        if _could_be_name(name):
            return Fact(name, start, start + len(name), 0.5)
    return None


def _could_be_name(part: str) -> bool:
    """Capitalised words that are no place, no title, no terms."""
    pieces = part.split()
    if not 1 <= len(pieces) <= 6 or len(part) < 3 or identity.NO_NAME.search(part) or identity.TERMS.search(part):
        return False
    small = {"of", "de", "la", "le", "du", "des", "di", "da", "the", "and", "und", "y", "et", "&", "for", "van", "der"}
    if not pieces[0][:1].isupper() or any(word[:1].islower() and word not in small for word in pieces):
        return False
    return not words.TITLE_WORDS.search(part) and not words.GENDER_MARK.search(part) and not wholly_place(part, "")


def _in_text(lines: Sequence[PostingLine], title: Fact | None) -> Fact | None:
    """ "About Acme", "Acme builds …", "We are Acme, …"."""
    for line in lines:
        if title and _on(line, title) and len(line.text) < LEAST * len(title.value):
            continue
        about = identity.ABOUT.match(line.text.rstrip(" :")) if line.heading else None
        match = about or identity.NAME_IS.match(line.text) or identity.WE_ARE.search(line.text)
        if match and not identity.NOT_NAMES.match(match["name"]) and not words.TITLE_WORDS.search(match["name"]):
            return _named(line, match, 0.7 if about else 0.55)
    return None
