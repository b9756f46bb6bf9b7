"""Which words of an entry's header are its title, its organisation, its place: decided for all entries together.

Every stretch of words is scored for every label by what it says. Stretches that stand in the same slot of their
entries (same row, same place in the row, same style) lend each other their scores, so that an employer nobody has
heard of is known by the place it stands in. Within one entry the best assignment of labels is searched.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from profiles.parsing.atoms import Atom, atoms_of
from profiles.parsing.entries import Entry
from profiles.parsing.evidence import known_place, names_place, organisation, place, school, title
from profiles.parsing.folding import key
from profiles.parsing.lexicon import group

OTHER = "other"
OTHER_SCORE = -0.15
_LATER = 0.001  # of two words that say as much, the earlier ones are the title
SLOT_WEIGHT = 0.8
LONGEST_JOINT = 4  # characters between words of one name
_SAID = 4.0


@dataclass(frozen=True, slots=True)
class Labelled:
    """The words `text[start:end]` with their label and how sure that is (0-1)."""

    label: str
    start: int
    end: int
    confidence: float


Scorer = Callable[[str], float]


def label_entries(entries: Sequence[Entry], text: str, scorers: Mapping[str, Scorer]) -> list[list[Labelled]]:
    """One list of labelled stretches for each entry."""
    atoms = [atoms_of(entry) for entry in entries]
    if "position" in scorers:
        atoms = [_parted_at_for(members, text) for members in atoms]
    priors = _priors(atoms, text, scorers)
    labelled = _departments_apart([_assign(members, text, scorers, priors) for members in atoms], atoms, text)
    return [_with_departments(labels, members, text) for labels, members in zip(labelled, atoms, strict=True)]


def _with_departments(labels: list[Labelled], atoms: list[Atom], text: str) -> list[Labelled]:
    """`Staff Nurse, Emergency Department`: words after a title's comma belong to it where the employer is known."""
    if not any(label.label == "organisation" for label in labels):
        return labels
    return [_extended(label, labels, atoms, text) if label.label == "position" else label for label in labels]


def _departments_apart(labelled: list[list[Labelled]], atoms: list[list[Atom]], text: str) -> list[list[Labelled]]:
    """`Cook, Pastry, Hotel Belmont`: first words of an employer that nothing says to be one, behind a title's comma,
    where its next words say that they are and other entries name theirs without a comma right behind the title.
    """
    behind = [_behind_title(labels, members, text) for labels, members in zip(labelled, atoms, strict=True)]
    if not any(len(names) == 1 for names in behind):
        return labelled
    return [
        _moved(labels, names, text) if len(names) > 1 else labels
        for labels, names in zip(labelled, behind, strict=True)
    ]


def _behind_title(labels: list[Labelled], atoms: list[Atom], text: str) -> list[Atom]:
    """The words between commas of an employer right behind its title's comma."""
    position, house = _labelled(labels, "position"), _labelled(labels, "organisation")
    if position is None or house is None or text[position.end : house.start].strip() != ",":
        return []
    return [atom for atom in atoms if house.start <= atom.start < house.end]


def _moved(labels: list[Labelled], names: list[Atom], text: str) -> list[Labelled]:
    first, second = (text[atom.start : atom.end] for atom in names[:2])
    position, house = _labelled(labels, "position"), _labelled(labels, "organisation")
    said = organisation(first) <= UNSAID and organisation(second) >= _SAYS_HOUSE and school(second) < _SAYS_HOUSE
    placed = any(label.label == "place" and label.start > names[0].end for label in labels)
    if position is None or house is None or not said or not _is_short(first) or (place(first) > 0 and not placed):
        return labels
    longer, shorter = replace(position, end=names[0].end), replace(house, start=names[1].start)
    return [longer if label is position else shorter if label is house else label for label in labels]


UNSAID, _SAYS_HOUSE = 0.5, 1.4  # evidence of an organisation


def _labelled(labels: list[Labelled], name: str) -> Labelled | None:
    return next((label for label in labels if label.label == name), None)


def _extended(position: Labelled, labels: list[Labelled], atoms: list[Atom], text: str) -> Labelled:
    for atom in atoms:
        if atom.start < position.end:
            continue
        words = text[atom.start : atom.end]
        if not atom.weak or any(label.start <= atom.start < label.end for label in labels):
            break
        beside = all(label is position or not _in_row(label, atom, atoms) for label in labels)
        if text[position.end : atom.start].strip() != "," or not _is_department(words, beside=beside):
            break
        position = replace(position, end=atom.end)
    return position


def _in_row(label: Labelled, atom: Atom, atoms: list[Atom]) -> bool:
    """Whether the label names words of the atom's row."""
    return any(other.slot[0] == atom.slot[0] and label.start <= other.start < label.end for other in atoms)


def _is_department(words: str, *, beside: bool) -> bool:
    """beside: its row names a title and nothing else; then it may begin small and hold digits (`classe de CM1`)."""
    named = beside and not any(token.isdigit() for token in words.split()) and len(words.split()) <= _DEPARTMENT
    return (named or _is_short(words)) and key(words) not in group("words", "employment") and place(words) < 0


def _is_short(words: str) -> bool:
    named = words[:1].isupper() and not any(character.isdigit() for character in words)
    return named and len(words.split()) <= _DEPARTMENT


_DEPARTMENT = 5  # words


# `Sous Chef for Harbour & Vine`, where no other words of the head could be the house.
_FOR = re.compile(r"\s+(?:for|pour|para|per|voor|dla|pentru)\s+(?=[A-ZÀ-ÞŁŚŻȘȚ0-9])")


def _parted_at_for(atoms: list[Atom], text: str) -> list[Atom]:
    if any(_may_be_house(atom, text) for atom in atoms[1:]):
        return atoms
    head = next((atom for atom in atoms if _FOR.search(text, atom.start, atom.end)), None)
    joint = _FOR.search(text, head.start, head.end) if head is not None else None
    if head is None or joint is None or title(text[head.start : joint.start()]) < 2 or head.slot[0]:
        return atoms
    row, order, bold, italic = head.slot
    parted = [
        replace(head, end=joint.start()),
        Atom(joint.end(), head.end, (row, order + 1, bold, italic), False, "at"),
    ]
    at = atoms.index(head)
    return [*atoms[:at], *parted, *atoms[at + 1 :]]


def _may_be_house(atom: Atom, text: str) -> bool:
    words = text[atom.start : atom.end]
    return organisation(words) >= 1.4 if atom.slot[0] or atom.weak else place(words) < 1.2


Priors = dict[tuple[int, int, bool, bool], dict[str, float]]


def _priors(atoms: list[list[Atom]], text: str, scorers: Mapping[str, Scorer]) -> Priors:
    sums: dict[tuple[int, int, bool, bool], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    counts: dict[tuple[int, int, bool, bool], int] = defaultdict(int)
    for members in atoms:
        for atom in members:
            counts[atom.slot] += 1
            for label, scorer in scorers.items():
                sums[atom.slot][label] += scorer(" ".join(text[atom.start : atom.end].split()))
    return {slot: {label: total / counts[slot] for label, total in totals.items()} for slot, totals in sums.items()}


def _assign(atoms: list[Atom], text: str, scorers: Mapping[str, Scorer], priors: Priors) -> list[Labelled]:
    """The labelling with the highest sum; every label but OTHER is used once."""
    later = _LATER if "position" in scorers else 0.0
    memo: dict[tuple[int, frozenset[str], str], tuple[float, list[Labelled]]] = {}

    def best(index: int, used: frozenset[str], last: str) -> tuple[float, list[Labelled]]:
        if index == len(atoms):
            return 0.0, []
        state = (index, used, last)
        if state in memo:
            return memo[state]
        rest, tail = best(index + 1, used, OTHER)
        top = (OTHER_SCORE - later * (len(atoms) - index) + rest, tail)
        for stop in range(index + 1, _reach(atoms, index) + 1):
            words = " ".join(text[atoms[index].start : atoms[stop - 1].end].split())
            for label, scorer in scorers.items():
                if label in used:
                    continue
                score = _score(label, scorer, words, atoms[index:stop], priors, last)
                if index and atoms[index].weak and _ends_place(label, text, atoms[index - 1], atoms[index]):
                    score -= 2.0
                rest, tail = best(stop, used | {label}, label)
                if score + rest > top[0]:
                    confidence = max(0.35, min(0.98, 0.55 + 0.14 * score))
                    piece = Labelled(label, atoms[index].start, atoms[stop - 1].end, confidence)
                    top = (score + rest, [piece, *tail])
        memo[state] = top
        return top

    return best(0, frozenset(), "")[1]


def _ends_place(label: str, text: str, before: Atom, atom: Atom) -> bool:
    """`Towson, MD`, `Albany, NY`: two capitals after a place's name are its state, no degree and no field.

    A country alone after the name of a town in it is no place of its own either.
    """
    words = text[atom.start : atom.end]
    if label == "place" and _is_country(words) and names_place(text[before.start : before.end]):
        return place(f"{text[before.start : before.end]}, {words}") > 1.5
    if label not in {"degree", "area", "institution", "place"} or not (len(words) == 2 and words.isupper()):
        return False
    return place(f"{text[before.start : before.end]}, {words}") > 1.5


def _is_country(words: str) -> bool:
    found = known_place(words)
    return found is not None and not found.city


def _reach(atoms: list[Atom], index: int) -> int:
    """How far a stretch that begins at `index` can go: over commas within one row, never over a date."""
    stop = index + 1
    while stop < len(atoms) and atoms[stop].weak and atoms[stop].slot[0] == atoms[index].slot[0] and stop - index < 4:
        if atoms[stop].start - atoms[stop - 1].end > LONGEST_JOINT:
            break
        stop += 1
    return stop


def _score(label: str, scorer: Scorer, words: str, atoms: list[Atom], priors: Priors, last: str) -> float:
    score = scorer(words) + SLOT_WEIGHT * priors[atoms[0].slot].get(label, 0.0)
    score -= 0.12 * (len(atoms) - 1)
    if len({atom.slot[2:] for atom in atoms}) > 1:
        score -= 0.6  # one name is set in one style
    if atoms[0].told:
        beside = atoms[0].weak or atoms[0].cue == "("
        score += _SAID if label == atoms[0].told and not beside else 0.0
        score -= _SAID if label != atoms[0].told and not (beside and label in {"place", "area"}) else 0.0
    if atoms[0].cue == "at" and label in {"organisation", "institution"}:
        score += 1.5
    if atoms[0].cue == label:
        score += 2.5
    if label == "place" and last in {"organisation", "institution"}:
        score += 0.2
    return score
