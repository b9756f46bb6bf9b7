"""Grades in the entries of schools: behind a label, as words (`First class`), as a number, or as both."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from profiles.parsing.entries import Entry
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.folding import key
from profiles.parsing.lexicon import flat_group, phrases
from profiles.parsing.rows import Row

Span = tuple[int, int]

_VALUE = (
    r"(?:\d{1,2}(?:[.,]\d+)?\s+valores|\d{1,3}(?:[.,]\d{1,2})?\s*(?:/|out of|von|su|de|na"
    r"|din)\s*\d{1,3}(?:[.,]\d{1,2})?(?:\s+e\s+lode)?"
    r"|\d{1,3}(?:[.,]\d{1,2})?\s*%|\d{1,3}[.,]\d{1,2}|\d{1,3}(?![\d/])(?:\s+e\s+lode)?"
    r"|[ABC][+-]?(?![\w])|[^\W\d_][\w +-]{1,30})"
)
# Words that are a grade wherever they stand in a line.
_HONOURS = re.compile(
    r"\b(?:summa cum laude|magna cum laude|cum laude|first[- ]class(?: honou?rs)?"
    r"|upper second[- ]class(?: honou?rs)?|lower second[- ]class(?: honou?rs)?|2:[12](?!\d)"
    r"|1st class(?: honou?rs)?|with distinction|mention (?:tres bien|bien|assez bien)"
    r"|\d{2,3}/1[01]0(?: e lode)?|sehr gut|met genoegen|met lof|matricula de honor|mit auszeichnung|z wyroznieniem"
    r"|sef de promotie|major de promo(?:tion)?|valedictorian|com distincao|con lode|1[01]\d e lode)\b"
)

_CLASS = r"(?:first|second|third|1st|2nd|3rd|upper|lower|higher)"
_WORDED = (
    rf"(?:(?:with\s+)?{_CLASS}(?:[- ]{_CLASS})?[- ](?:class|division|grade)"
    r"(?:\s*\(?(?:upper|lower)\)?(?:\s+division)?)?"
    rf"(?:[- ]honou?rs)?(?:,?\s+with\s+(?:distinction|honou?rs)|,?\s+grade\s+(?:one|two|i{{1,2}}|[12]))?"
    rf"|{_CLASS}\s+(?:upper|lower|second)|(?:with\s+|pass\s+with\s+)?(?:high\s+)?(?:distinction|merit|honou?rs|credit)"
    r"|first|auszeichnung|onderscheiding|conceito [a-e]|pass(?:ed)?(?:\s+class)?|outstanding|very good|excellent"
    r"|(?:mention|mencao|mencion)\s+(?:tres\s+bien|assez\s+bien|bien|\w+)|(?:avec\s+)?(?:les\s+)?felicitations du jury"
    r"|mit\s+(?:sehr\s+)?(?:gutem|grossem|großem|ausgezeichnetem)\s+erfolg(?:\s+bestanden)?|mit\s+auszeichnung(?:\s+bestanden)?"
    r"|sehr\s+gut|gut|befriedigend|ausreichend|bestanden"
    r"|(?:bardzo\s+)?dobry|celujacy|z\s+wyroznieniem|wyroznienie|sobresaliente|notable|aprobado|matricula de honor"
    r"|muito\s+bom|bom|ottimo|distinto|buono|met\s+(?:grote\s+)?onderscheiding|met\s+lof|cum\s+laude|foarte\s+bine)"
)
_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|/\s?\d{1,3}(?:[.,]\d{1,2})?)"
_JOINT = r"\s*(?:[,;:(–—-]|with|mit|con|avec|met)?\s*"
# Nothing but a grade between the edges of a line, a cell, or the commas of a line.
_STATED = re.compile(
    rf"(?:(?<=^)|(?<=[.,;|–—\t(-] )|(?<=[\t(|]))(?:(?P<words>{_WORDED})(?:{_JOINT}(?P<number>{_NUMBER})\)?)?"
    rf"|{_NUMBER}{_JOINT}(?P<after>{_WORDED}))(?=\s*(?:$|[,;|\t).–—]))"
)
_NUMBER_ALONE = re.compile(rf"^(?:{_NUMBER})$|(?:(?<=[,;|–—] )|(?<=\t))\d{{2}}(?:[.,]\d{{1,2}})?\s?%(?=\s*(?:$|\t))")


@lru_cache(maxsize=1)
def _labelled() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in flat_group("labels", "score"))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)(?:\s*\([^)]*\))?(?:\s*[:=–-]?\s*(?:of\s+)?(?P<value>{_VALUE}))")


def grade_of(entry: Entry, text: str) -> tuple[Fact | None, list[Span]]:
    """The grade and the stretches that state it with its label, so that they are not read as something else."""
    rows = [*entry.header, *entry.body]
    if labelled := next((row for row in rows if row.label == "score"), None):
        return _with_number(labelled, (_after_label(labelled), labelled.end), rows, text)
    for row in rows:
        match, stated = _labelled().search(row.flat), _STATED.search(row.flat)
        if match and stated and stated.start() < match.start() < stated.end():  # `Second class honours, grade one`
            return _stated(row, stated, [], text)
        told = match is not None and (
            any(map(str.isdigit, match["value"])) or _HONOURS.search(match["value"]) or not row.bullet
        )
        if match and told and not (row.bullet and len(row.text) > 110):
            start, end = row.start + match.start("value"), row.start + match.end("value")
            return fact(text, start, end, 0.9), [(row.start + match.start(), end)]
    for pattern in (_STATED, _HONOURS, _NUMBER_ALONE):
        for number, row in enumerate(rows):
            match = pattern.search(row.flat)
            if match is not None and not (row.bullet and len(row.text) > 110):
                return _stated(row, match, rows[number + 1 :], text)
    return next((found for above, below in pairwise(rows) if (found := _broken(above, below, text))), (None, []))


def _after_label(row: Row) -> int:
    """`Level in classification ⇥ GPA: 3.7/4.0`: what the form asks for may be named again."""
    head, colon, rest = row.text.partition(":")
    named = colon and rest.strip() and phrases("labels").get(key(head)) == "score"
    return row.start + len(head) + 1 if named else row.start


def _broken(above: Row, below: Row, text: str) -> tuple[Fact | None, list[Span]] | None:
    """`…, Lyon. Mention` over `bien`: the words of a grade that a line's end parts."""
    if below.bullet or below.start - above.end != 1:
        return None
    match = _STATED.search(f"{above.flat} {below.flat}")
    if match is None or not match.start() < len(above.flat) < match.end():
        return None
    parts = [(above.start + match.start(), above.end), (below.start, above.start + match.end())]
    return joined(text, parts, 0.75), parts


def _stated(row: Row, match: re.Match[str], below: list[Row], text: str) -> tuple[Fact | None, list[Span]]:
    """The words with the number that their line had no room for: `Distinction,` over `93.5%`."""
    span = (row.start + match.start(), row.start + match.end())
    rest = text[span[1] : row.end].strip()
    if match.re is not _STATED or match["number"] or match["after"] or rest != ",":
        return fact(text, *span, 0.8), [span]
    return _with_number(row, (span[0], row.end), below, text)


def _with_number(row: Row, span: Span, rows: list[Row], text: str) -> tuple[Fact | None, list[Span]]:
    """The grade at `span`, where it ends in a comma with the first number that stands alone in a cell of a row."""
    cells = (cell for other in rows for cell in other.cells if other.start >= row.end)
    if not text[span[0] : span[1]].rstrip().endswith(","):
        return fact(text, *span, 0.9), [span]
    number = next((cell for cell in cells if re.fullmatch(_NUMBER, text[cell.start : cell.end].strip())), None)
    if number is None:
        return fact(text, *span, 0.8), [span]
    parts = [span, (number.start, number.end)]
    return joined(text, parts, 0.8), parts
