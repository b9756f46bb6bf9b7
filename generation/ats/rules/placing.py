"""How much of the text a parser could sort into fields: ours, which is better than most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting
from generation.ats.reading import short, words_in
from profiles.parsing.heading_words import kind_of

_LINE = re.compile(r"[^\n]*\S[^\n]*")
FEWEST_WORDS = 80
MUCH, MOST = 0.35, 0.6


def check(document: AtsDocument) -> Iterator[Sighting]:
    if document.file is None:
        return
    whole, lost = 0, []
    spans = sorted((span.start, span.end) for places in document.places.values() for span in places)
    for line in _LINE.finditer(document.text):
        heading = kind_of(line.group()) if len(line.group()) < 60 else None
        if heading is not None and heading.sure:
            continue
        whole += len(words_in(line.group()))
        if not any(start < line.end() and line.start() < end for start, end in spans):
            lost.append(line)
    count = sum(len(words_in(line.group())) for line in lost)
    if whole >= FEWEST_WORDS and count > MUCH * whole:
        first = max(lost, key=lambda line: (len(line.group()), -line.start()))
        message = f"{count} of {whole} words could not be sorted into any field, “{short(first.group())}” for example."
        where = document.at(first.start(), first.end())
        yield Sighting("unplaced_text", message, where, 2.0 if count > MOST * whole else 1.0)
