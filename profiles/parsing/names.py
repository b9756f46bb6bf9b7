"""The person's name, told from everything else that stands large at the top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from profiles.parsing import evidence
from profiles.parsing.facts import Fact, fact, joined
from profiles.parsing.folding import flat, key
from profiles.parsing.heading_words import kind_of
from profiles.parsing.lexicon import group
from profiles.parsing.links import EMAIL, find_links
from profiles.parsing.records import looks_like_name
from profiles.parsing.rows import Row

LONGEST = 160  # characters of a line that can hold a name
_CREDENTIALS = re.compile(
    r"(?:\s*[,|–-]\s*|\s+)(?:(?:\(?hons\)?|ph\.?\s?d|m\.?d|rn|bsn|msn|mba|cpa|pe|p\.eng|esq|cfa|pmp|lpn|cna|jd"
    r"|j\.d|dds|dvm|m\.?\s?sc|b\.?\s?sc|ma|ba|m\.?a|b\.?a|llm|ll\.m|msw|lcsw|rgn|faia|aia|phd|mph|edd"
    r"|np|fnp-c|fnp|shrm-cp|ing|rer\.? nat)\.?(?:\s*,\s*|\s+|$))+$",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"^(?:(?:dr|prof|mr|mrs|ms|herr|frau|dipl|ing|mag|dott|dott\.ssa|ing|lic|sr|sra|mgr|inż|drs|ir|m|mme|eng|med|rer|nat|phil|univ|priv|doz|pd|h\.c)(?:\.[\s-]*|\s+|-(?=ing)))+(?=\S)",
    re.IGNORECASE,
)


_COURTESY = re.compile(
    r"^(?:(?:mr|mrs|ms|mx|miss|herr|frau|mme|mlle|sra|srta|dhr|mevr|mw|smt|shri|sig\.ra|sig)(?:\.\s*|\s+)|m\.\s+(?=\w{3}))",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(
    r"[\s,|–-]*[(\[]?\s*\b(?:he|she|they|ze|er|sie|il|elle|iel|él|ella)\s*/\s*\w{2,6}(?:\s*/\s*\w{2,6})?\s*[)\]]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NameChoice:
    """The name, the row it stands in, and another row that could be the name."""

    fact: Fact
    row: Row
    rival: Fact | None = None


def find_name(zone: list[Row], rows: list[Row], labelled: tuple[int, int] | None, mail: str) -> NameChoice | None:
    """The best candidate of the contact rows, or of the top of the document where they hold none."""
    if labelled is not None:
        row = next((row for row in zone if row.start <= labelled[0] <= row.end), None)
        made = _as_written(row.source, *labelled) if row else None
        if row and made and looks_like_name(_bare(made.value)):
            top = next((other for other in zone if other.start < row.start and other.key == key(made.value)), None)
            at_top = fact(top.source, top.start, top.end, 0.97) if top is not None else None
            return NameChoice(at_top or made.sure(0.97), top if top is not None and at_top else row)
    ranked = sorted(_candidates(zone, mail, rows), key=lambda item: -item[0])
    if not ranked:
        ranked = sorted(_candidates(rows[:8], mail, rows), key=lambda item: -item[0])
    if not ranked or ranked[0][0] < 1.0:
        return None
    score, made, row = ranked[0]
    rival = next((other for s, other, _ in ranked[1:] if s > score - 0.8 and key(other.value) != key(made.value)), None)
    confidence = max(0.5, min(0.99, 0.6 + 0.07 * score)) - (0.2 if rival else 0.0)
    return NameChoice(made.sure(confidence), row, rival)


def _candidates(zone: list[Row], mail: str, rows: list[Row]) -> list[tuple[float, Fact, Row]]:
    largest = max((row.size or 0.0 for row in rows if row.page == 1), default=0.0)
    first = max((cell.size or row.size or 0.0 for row in rows if row.page == 1 for cell in row.cells), default=0.0)
    handle = re.sub(r"[^a-z]", "", flat(mail.split("@")[0]))
    found = []
    for order, row in enumerate(zone[:60]):
        if row.page > 2 or len(row.text) > LONGEST:
            continue
        for made in _names_of(row, zone, order, handle):
            found.append((_name_score(made, row, order, largest, handle), made, row))
    for row in zone[:20]:
        for made in _large_cells(row, first):
            found.append((_name_score(made, row, 0, largest, handle) + 1.0, made, row))
    apart = _set_apart(zone[:20], first)
    if apart is not None:
        made, row = apart
        found.append((_name_score(made, row, 0, largest, handle) + 0.5, made, row))
    return found


def _large_cells(row: Row, largest: float) -> list[Fact]:
    """Names in the largest letters behind other words of their line: contact at the left, the name at the right."""
    cells = [
        cell for cell in row.cells[1:] if cell.gap and (cell.size or 0.0) >= largest - 0.3 > (row.cells[0].size or 0.0)
    ]
    made = [_as_written(row.source, cell.start, cell.end) for cell in cells]
    return [name for name in made if name is not None and looks_like_name(_bare(name.value))]


def _set_apart(zone: list[Row], largest: float) -> tuple[Fact, Row] | None:
    """First and last name in the largest letters, each in a cell of its own, with smaller words between."""
    named = [row for row in zone if row.page == 1 and key(row.text) not in group("contact", "document")]
    cells = [(cell, row) for row in named for cell in row.cells if (cell.size or 0.0) >= largest - 0.3]
    plain = [row for row in zone if row.size and row.size < largest - 2]
    words = [row.source[cell.start : cell.end] for cell, row in cells]
    short = all(len(part.split()) <= 2 for part in words)
    one_edge = len({round(row.x0 or 0.0) for _, row in cells}) == 1
    stacked = one_edge and any(len(part.split()) == 1 for part in words) and sum(map(len, map(str.split, words))) <= 6
    if not 2 <= len(cells) <= 3 or not plain or not (short or stacked or _is_open(words[0])):
        return None
    made = joined(cells[0][1].source, [(cell.start, cell.end) for cell, _ in cells], 0.9)
    fits = made is not None and looks_like_name(_bare(made.value)) and evidence.title(made.value) < 2
    return (made, cells[0][1]) if made is not None and fits else None


def _names_of(row: Row, zone: list[Row], order: int, handle: str) -> list[Fact]:
    """The row's first cell as a name, and with the next row where first and last name stand one over the other."""
    cell, start = row.cells[0], row.start
    made = []
    beside = row.cells[1] if len(row.cells) > 1 else None
    smaller = beside is not None and _is_smaller(row)
    end = cell.end if beside is not None and (beside.gap or smaller) else row.end
    if beside is not None and beside.gap and key(row.source[start:end]) in group("contact", "document"):
        start, end = beside.start, beside.end  # `Curriculum Vitae ⇥ Nora Whitlock`
    words = _BESIDE.split(row.source[start:end])[0]
    single = _as_written(row.source, start, start + len(_credentials_off(words)))
    if single is not None and (looks_like_name(_bare(single.value)) or _small_name(single.value, handle, row)):
        made.append(single)
    after = zone[order + 1] if order + 1 < len(zone) else None
    if after is not None and row.size and _are_alike(row, after) and _goes_on(row, after):
        rest = _BESIDE.split(after.text)[0]
        both = joined(row.source, [(row.start, row.end), (after.start, after.start + len(rest))], 0.9)
        plausible = both is not None and looks_like_name(_bare(both.value)) and evidence.title(rest) < 2
        if both is not None and plausible and after.start - row.end < 5:
            made.append(both)
    return made


# What parts a name from the words beside it; a dash before a particle is part of a double name.
_BESIDE = re.compile(r"\s*[|•·]\s*|\t|\s+[–—-]\s+(?!(?:de|da|di|do|van|von|el|al|la|le)\s)")


def _are_alike(row: Row, after: Row) -> bool:
    """Lines in one style; behind a hyphen the rest of a name may share its line with lighter words."""
    return after.style == row.style or (
        row.text.endswith("-") and after.size == row.size and after.lead_bold == row.bold
    )


def _goes_on(row: Row, after: Row) -> bool:
    """A name over two lines: few words on both, or a first line that cannot be the end of a name."""
    if key(row.text) in group("contact", "document"):
        return False
    return len(_BESIDE.split(after.text)[0].split()) <= 3 and (
        row.word_count <= 2 or (_is_open(row.text) and row.word_count <= 5)
    )


def _is_open(words: str) -> bool:
    return key(words.split()[-1]) in group("words", "particles") or words.endswith(("-", "\u2010"))


def _is_smaller(row: Row) -> bool:
    """Words in smaller letters behind those of the first cell, which are no small capitals."""
    first, beside, *rest = row.cells
    size = first.size or 0.0
    apart = row.source[first.end : beside.start] != ""
    return apart and all((cell.size or 0.0) < 0.85 * size for cell in (beside, *rest))


def _small_name(words: str, handle: str, row: Row) -> bool:
    """A name that its owner writes in small letters is known by the mail address; small capitals by their sizes."""
    known = any(len(token) > 2 and token in handle for token in key(words).split())
    capitals = len({cell.size for cell in row.cells}) > 1 and not _is_smaller(row)
    return (words.islower() or capitals) and known and looks_like_name(words.title())


def _as_written(text: str, start: int, end: int) -> Fact | None:
    """The name at `text[start:end]` without a courtesy before it and pronouns after it."""
    end = start + len(_PRONOUNS.sub("", text[start:end]))
    words = text[start:end]
    courtesy = _COURTESY.match(words)
    if courtesy and len(words[courtesy.end() :].split()) >= 2:
        start += courtesy.end()
    return fact(text, start, end, 0.9)


def _credentials_off(words: str) -> str:
    match = _CREDENTIALS.search(words)
    if match and len(words[: match.start()].split()) >= 2:
        words = words[: match.start()]
    if "," in words and len(words.split(",")[0].split()) >= 2:
        words = words.split(",")[0]
    return words.rstrip(" ,")


def _bare(words: str) -> str:
    return re.sub(r"\([^)]*\)|[\"“”„]", "", _TITLES.sub("", words)).strip()


def _name_score(made: Fact, row: Row, order: int, largest: float, handle: str) -> float:
    words = _bare(made.value)
    folded = key(words)
    if folded in group("contact", "document") or EMAIL.search(words) or find_links(words):
        return -5.0
    if opens_section(words):
        return -5.0
    score = 1.0 + max(0.0, 1.0 - 0.15 * order)
    if row.size and row.size >= largest - 0.3:
        score += 2.5
    elif row.size and largest:
        score += 1.2 * row.size / largest
    tokens = [re.sub(r"[^a-z]", "", flat(token)) for token in words.split()]
    score += 2.5 if any(len(token) > 2 and token in handle for token in tokens) else 0.0
    score -= 2.0 if evidence.title(words) >= 2 else 0.0
    score -= 2.0 if evidence.organisation(words) > 1 else 0.0
    score -= 1.5 if evidence.place(words) > 1.4 else 0.0
    score -= 2.0 if row.role in {"footer"} or row.bullet else 0.0
    score += 0.7 if len(made.spans) > 1 or made.spans[-1][1] > row.end else 0.0
    return score + (0.3 if row.bold else 0.0)


def opens_section(words: str) -> bool:
    """Whether words are a heading beyond doubt."""
    heading = kind_of(words)
    return heading is not None and heading.sure
