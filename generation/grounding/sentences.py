"""A text as sentences with offsets; a line break between list items or paragraphs ends one too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SHORT = (
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<!\bProf)(?<!\bNo)(?<!\bNr)(?<!\bInc)(?<!\bLtd)(?<!\bCo)"
    r"(?<!\bca)(?<!\bapprox)(?<!\be\.g)(?<!\bi\.e)(?<!\bz\.B)(?<!\bSra)(?<!\bSr)(?<!\bJr)(?<!\bvs)(?<!\bMio)"
    r"(?<!\bMrd)(?<!\bMme)(?<!\b[A-Z])"
)
# What begins a sentence and is nobody's surname: "… in R. Before that I …".
_OPENERS = (
    "I|My|We|Our|The|This|That|These|It|In|At|On|As|By|For|From|With|After|Before|Beyond|During|Since|While|When|Then|Also|"
    "Earlier|Previously|Alongside|Later|Today|There|Here|Both|One|Ich|Je|En|"
    "Additionally|Moreover|Furthermore|Besides|Finally|However|Overall|Currently|Now|Throughout|Through|Recently|Most"
)
# What a sentence without "I" begins with, after a firm's legal form: "… at Acme Ltd. Reduced scrap by 4%".
_DEEDS = (
    "[A-Z][a-z]{2,}ed|Led|Built|Cut|Ran|Grew|Wrote|Taught|Won|Set|Made|Took|Kept|Held|Oversaw|Brought|Began|Rose|Sold"
)
# One letter ends a sentence where an opener follows, or where it is told of a thing ("in R. Career highlights …").
_LETTER = rf"(?<=\b[A-Z])\.(?=\s+(?:{_OPENERS})\b)|(?<=(?:in|nd|th|of|ng|or) [A-Z])\.(?=\s+[A-Z][a-z]+\s+[a-z])"
_LEGAL = rf"(?:(?<=\bLtd)|(?<=\bInc)|(?<=\bCo))\.(?=\s+(?:{_OPENERS}|{_DEEDS})\b)"
_END = re.compile(rf"{_LETTER}|{_LEGAL}|{_SHORT}[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[A-ZÀ-Þ0-9¿¡])|[!?]+(?=\s)|\n")

# The mark of a list item, at the start of its line.
BULLET = re.compile(r"[ \t]*(?:[-•*–·▪◦‣]|\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]`, without the space around it. line: number of the line it begins on."""

    text: str
    start: int
    end: int
    number: int
    paragraph: int


def sentences(text: str) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(text[start:end], start, end, number, text.count("\n", 0, start))
        for number, (start, end) in enumerate(_spans(text))
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _END.finditer(text):
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
