"""An entry's header → atoms: the words between separators, each with where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from profiles.parsing.entries import Entry, without
from profiles.parsing.evidence import degree, place, school, title
from profiles.parsing.folding import key
from profiles.parsing.lexicon import phrases
from profiles.parsing.rows import Row, trim
from profiles.parsing.starts import LEADING_AT, own_label

MOST_ATOMS = 9

_STRONG = re.compile(
    r"\s+(?:\||¦|•|·|‧|–|—|-|/{2}|::|@|→|\*|›|»|~)\s+|\s*[|•·]\s*"
    r"|\s+/\s+(?=[A-ZÀ-Þ])|(?<=\w)—(?=\w)"
)
_AT = re.compile(r"\s+(?:at|bei|beim|chez|presso|bij|(?P<in>w|en|na|la|em|no))\s+(?=[A-ZÀ-ÞŁŚŻ0-9])")
_FROM = re.compile(r",?\s+from\s+(?:the\s+)?(?=[A-ZÀ-ÞŁŚŻ0-9])")
_LEGAL = (
    r"(?:inc|ltd|llc|lda|s\.?\s?a|s\.?r\.?l|gmbh|co|corp|plc|llp|s\.?l|limited|b\.?v|ltda|s\.?p\.?a|jr|sr|n\.?v"
    r"|sp\. z o)\b\.?"
)
_WEAK = re.compile(rf"\s*[,;]\s+(?!{_LEGAL})|:\s+", re.IGNORECASE)
# A full stop between names, not after an initial or a shortened word.
_STOP = re.compile(rf"(?<=[^\W\d_]{{3}})\.\s+(?!(?i:{_LEGAL}))(?=[A-ZÀ-ÞŁŚŻ0-9])")
_SHORTENED = re.compile(
    r"\b(?:inc|pvt|pty|ltd|bros|univ|dept|mag|dipl|ing|prof|corp|assoc|hons?|tech|eng|sci|med|nat|rer|adm|est|str|jan|feb|mar|apr"
    r"|aug|sept?|oct|nov|dec)$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^\s*(?:[,:(–—|-]|(?:in|of|en|de|in|w|di|at|from)\b)", re.IGNORECASE)
_PAREN = re.compile(r"\s*\(([^()]{2,50})\)\s*$")


# What a row says it holds → the label that its words then have.
_TOLD = {
    "employer": "organisation", "position": "position", "institution": "institution", "degree": "degree",
    "location": "place", "area": "area",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Atom:
    """Words between separators. slot: where in its entry it stands. weak: only a comma parts it from the one before."""

    start: int
    end: int
    slot: tuple[int, int, bool, bool]
    weak: bool
    cue: str = ""
    told: str = ""  # the label that its row begins with, or that heads its column


def atoms_of(entry: Entry) -> list[Atom]:
    """The header's words in atoms, dates left out."""
    atoms: list[Atom] = []
    number = 0
    for row in entry.header:
        pieces = [] if own_label(row) == "terms" else without(row, entry.dates)
        made = [atom for order, piece in enumerate(pieces) for atom in _split(row, piece, number, order)]
        atoms += made
        number += bool(made)
    return atoms[:MOST_ATOMS]


def _split(row: Row, piece: tuple[int, int, int], number: int, order: int) -> list[Atom]:
    start, end, cell_number = piece
    cell = row.cells[cell_number]
    text = row.source
    cuts = sorted(_cuts(text, start, end), key=lambda cut: cut[0])
    atoms: list[Atom] = []
    position, weak, cue = start, False, ""
    for cut_start, cut_end, cut_weak, cut_cue in [*cuts, (end, end, False, "")]:
        if cut_start < position:
            continue
        left, right = trim(text, position, cut_start)
        if right > left and text[right : right + 1] == ":" and (kind := _names_next(text[left:right])):
            position, weak, cue = cut_end, False, kind
            continue
        if right > left and any(character.isalnum() for character in text[left:right]):
            slot = (number, order + len(atoms), cell.bold or (row.bold and len(row.cells) == 1), cell.italic)
            joined = weak or (order > 0 and not atoms and text[row.start : left].rstrip()[-1:] in ",;")
            if not atoms and number and (lead := LEADING_AT.match(text[left:right])):
                left, cue = left + lead.end(), "at"
            atoms.append(Atom(left, right, slot, joined, cue, _TOLD.get(cell.told or row.label, "")))
        position, weak, cue = cut_end, cut_weak, cut_cue
    return atoms


_CUED = {
    "institution": "institution", "degree": "degree", "area": "area", "location": "place", "position": "position",
    "employer": "organisation", "dates": "dates",
}  # fmt: skip


def _names_next(words: str) -> str:
    """`College: …`, `Designation: …`: the label that the words before a colon give to what follows."""
    return _CUED.get(phrases("labels").get(key(words), ""), "") if len(words) <= 40 else ""


def _cuts(text: str, start: int, end: int) -> list[tuple[int, int, bool, str]]:
    """(start, end, weak, cue) of every separator between atoms."""
    cuts = [(m.start(), m.end(), False, "") for m in _STRONG.finditer(text, start, end)]
    stops = (m for m in _STOP.finditer(text, start, end) if not _SHORTENED.search(text, start, m.start()))
    cuts += [(m.start(), m.end(), False, "") for m in stops]
    cuts += [(m.start(), m.end(), True, "") for m in _WEAK.finditer(text, start, end)]
    words = text[start:end]
    match = _PAREN.search(words)
    if match and place(match.group(1)) > 1:
        cuts.append((start + match.start(), start + match.start(1), False, "("))
        cuts.append((start + match.end(1), end, False, ")"))
    found = degree(words)
    rest = words[found.end :] if found is not None and found.start == 0 else ""
    rest = "" if re.search(r"\s(?:in|of)$", words[: len(words) - len(rest)]) else rest
    if found is not None and rest[:1] == " " and school(rest) > 1.5 and not _JOINED.match(rest):
        cuts.append((start + found.end, start + found.end + 1, False, ""))
    if at := _at(words, [(cut[0] - start, cut[1] - start) for cut in cuts]):
        cuts.append((start + at[0], start + at[1], False, "at"))
    return cuts


def _at(words: str, cuts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Where `at` or `from` parts a title or degree from its house; `University of Texas at Dallas` stays whole."""
    for match in _AT.finditer(words):
        begin = max((end for _, end in cuts if end <= match.start()), default=0)
        left, right = words[: match.start()], words[match.end() :]
        if school(left[begin:]) > 1.5 and degree(left[begin:]) is None:
            continue
        close = min((start for start, _ in cuts if start >= match.end()), default=len(words))
        if place(words[begin:close]) > 1.5:  # `Puch bei Hallein`
            continue
        studied = left[begin:] if match["in"] else left  # `Havo, Natuur en Techniek`: what joins a field's words
        if title(left.strip(" ,")) > 1.5 or degree(studied) is not None or school(right) > 1.5:
            return match.span()
    for match in _FROM.finditer(words):
        if degree(words[: match.start()]) is not None:
            return match.span()
    return None
