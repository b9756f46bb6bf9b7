"""Further posts at an employer whose line stands once above them all: what their lines name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from profiles.parsing import evidence
from profiles.parsing.atoms import atoms_of
from profiles.parsing.entries import Entry
from profiles.parsing.folding import key
from profiles.parsing.labelling import UNSAID, Labelled
from profiles.parsing.lexicon import group

_MOST = 0.5  # of the entries with lines above their dates
_KNOWN = 1.4  # evidence of an organisation


@dataclass(frozen=True, slots=True)
class _Form:
    """In which line of an entry's head its dates, employer, title and place stand; None for what it does not name."""

    dated: int
    organisation: int | None
    position: int | None
    place: int | None


def with_further_posts(entries: Sequence[Entry], labelled: list[list[Labelled]], text: str) -> list[list[Labelled]]:
    """The labels, those of further posts without an employer of their own; such entries are marked as subordinate.

    Only where the first entry, and most that have lines above their dates, name the employer there and the post beside
    the dates: an entry that begins with the line of its dates then belongs to the employer above.
    """
    forms = [_form(entry, labels) for entry, labels in zip(entries, labelled, strict=True)]
    headed = [form for form in forms if form is not None and form.dated > 0]
    full = [form for form in headed if _is_full(form)]
    if not full or forms[0] not in full or len(full) < _MOST * len(headed):
        return labelled
    placed = any(form.place == form.dated for form in full)
    made = []
    for entry, labels, form in zip(entries, labelled, forms, strict=True):
        if form is None or form.dated or form.position != form.dated or not _is_post(labels, text):
            made.append(labels)
            continue
        entry.sub = True
        made.append(_post(entry, labels, text, placed=placed))
    return made


def with_whole_titles(entries: Sequence[Entry], labelled: list[list[Labelled]], text: str) -> list[list[Labelled]]:
    """The labels; `Team Lead, Outbound` under the line of an employer is a title with its department.

    Where another post at the same employer names none, words that nothing says to be a house are none.
    """
    made, posts = [], 0
    for entry, labels in zip(entries, labelled, strict=True):
        names = {label.label for label in labels}
        posts = posts + ("organisation" not in names) if entry.sub else 0
        made.append(_with_department(labels, text) if entry.sub and posts else labels)
    return made


def _with_department(labels: list[Labelled], text: str) -> list[Labelled]:
    found = {label.label: label for label in labels}
    position, house = found.get("position"), found.get("organisation")
    if position is None or house is None or text[position.end : house.start].strip() != ",":
        return labels
    words = text[house.start : house.end]
    if evidence.organisation(words) > UNSAID and not set(key(words).split()) & group("words", "units"):
        return labels
    whole = Labelled("position", position.start, house.end, position.confidence)
    return [whole if label is position else label for label in labels if label is not house]


def _is_full(form: _Form) -> bool:
    return form.organisation is not None and form.organisation < form.dated == form.position


def _form(entry: Entry, labels: list[Labelled]) -> _Form | None:
    period = entry.period
    dated = _row_of(entry, period.start) if period is not None else None
    if dated is None:
        return None
    where = {label.label: _row_of(entry, label.start) for label in labels}
    return _Form(dated, where.get("organisation"), where.get("position"), where.get("place"))


def _row_of(entry: Entry, offset: int) -> int | None:
    return next((number for number, row in enumerate(entry.header) if row.start <= offset < row.end), None)


def _is_post(labels: list[Labelled], text: str) -> bool:
    """A title, and no words that only an organisation is named by."""
    titled = [label for label in labels if label.label == "position"]
    houses = [text[label.start : label.end] for label in labels if label.label == "organisation"]
    return bool(titled) and not any(evidence.organisation(words) >= _KNOWN for words in houses)


def _post(entry: Entry, labels: list[Labelled], text: str, *, placed: bool) -> list[Labelled]:
    """The title with what stands behind its commas (`Team Captain, Receiving`); a place where others name it there."""
    position = next(label for label in labels if label.label == "position")
    place = next((label for label in labels if label.label == "place" and placed), None)
    end = position.end
    for atom in atoms_of(entry):
        if atom.start < end or (place is not None and atom.start >= place.start):
            continue
        if not atom.weak or text[end : atom.start].strip() != "," or _row_of(entry, atom.start) != 0:
            break
        end = atom.end
    kept = [Labelled("position", position.start, end, position.confidence)]
    return [*kept, place] if place is not None and place.start >= end else kept
