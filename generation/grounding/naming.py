"""The names of employers, schools and projects in a text, short forms included ("Acme" for "Acme Widgets Inc.")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generation.grounding.evidence import Entry, Evidence
from generation.grounding.words import FOLDED_STOP, Word, begun_alike, stem, words
from jobmatch.places.gazetteer import cities
from profiles.parsing.lexicon import group

_NAMED = ("work", "volunteer", "education", "projects")
_EVERYWHERE = frozenset(
    [
        "technical",
        "national",
        "state",
        "general",
        "royal",
        "first",
        "north",
        "south",
        "east",
        "west",
        "central",
        "northern",
        "southern",
        "eastern",
        "western",
        "international",
        "american",
        "british",
        "european",
        "united",
        "public",
        "private",
        "local",
        "regional",
        "municipal",
        "grand",
        "great",
        "saint",
        "santa",
        "high",
        "primary",
        "secondary",
        "technische",
        "technischen",
        "nacional",
        "nationale",
    ]
)
_OF = re.compile(r" (?:of|de|for|der|für|del|du) (?:the |la )?[A-Z]")
_I = re.compile(r"I\b")  # "At Acme I led": no part of the name, though large
_LONGER = 3
_ENDING = 4
_LARGE = 20_000  # people of a town that a name alone may mean
_SHORTENED = {
    ("techni", "hochsc"): "th", ("techni", "univer"): "tu", ("univer",): "uni", ("fachho",): "fh", ("hochsc",): "hs",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A name of one or more entries at `text[start:end]`. pointers: those entries'; "" stands for the posting's
    company. whole: all its words are there."""

    start: int
    end: int
    pointers: tuple[str, ...]
    whole: bool


class Names:
    """Names by their first word."""

    def __init__(self, evidence: Evidence) -> None:
        self._spelled: dict[str, set[str]] = {}
        self._with_legal: set[str] = set()
        self._forms: dict[str, dict[tuple[str, ...], list[tuple[str, bool]]]] = defaultdict(dict)
        for entry in evidence.of_section(*_NAMED):
            self._add(entry.name, entry.pointer)
        company = company_of(evidence)
        if company:
            self._add(company, "")

    def _add(self, name: str, pointer: str) -> None:
        for word in words(name):
            self._spelled.setdefault(stem(word.folded), set()).add(word.folded)
        if any(word.folded in group("organizations", "legal") for word in words(name)[1:]):
            self._with_legal.add(pointer)
        for form, whole in _forms(name):
            holders = self._forms[form[0]].setdefault(form, [])
            if pointer not in [known for known, _ in holders]:
                holders.append((pointer, whole))

    def find(self, text: str) -> Iterator[Named]:
        """In order, the longest where several begin; a name goes on to no further capitalised word."""
        listed = words(text)
        position = 0
        while position < len(listed):
            found = self._at(text, listed, position)
            if found is None:
                position += 1
                continue
            named, after = found
            yield named
            position = after

    def _at(self, text: str, listed: tuple[Word, ...], position: int) -> tuple[Named, int] | None:
        first = listed[position]
        if not (text[first.start].isupper() or text[first.start].isdigit()):
            return None
        forms = self._forms.get(stem(first.folded), {})
        for form in sorted(forms, key=len, reverse=True):
            after = position + len(form)
            if tuple(stem(word.folded) for word in listed[position:after]) != form:
                continue
            if not all(self._alike(word) for word in listed[position:after]):
                continue
            end = listed[after - 1].end
            if "\n" in text[first.start : end]:
                continue
            whole = any(complete for _, complete in forms[form])
            if whole and self._legal_added(text, listed, after, [pointer for pointer, _ in forms[form]]):
                end, after = listed[after].end, after + 1
            if not whole and _goes_on(text, listed, position, after):
                continue
            pointers = tuple(pointer for pointer, _ in forms[form])
            return Named(first.start, end, pointers, whole), after
        return None

    def _legal_added(self, text: str, listed: tuple[Word, ...], after: int, pointers: list[str]) -> bool:
        """Whether a legal form follows a name that the profile gives without one: "Acme Widgets Ltd"."""
        if after >= len(listed) or self._with_legal & set(pointers):
            return False
        word = listed[after]
        capital = text[word.start].isupper() and text[listed[after - 1].end : word.start] in (" ", ", ")
        return capital and word.folded in group("organizations", "legal")

    def _alike(self, word: Word) -> bool:
        """Words of one stem count as one only where they are about as long and part late: Tischlerei, not
        Tischlermeister; Berufsbildende, not Berufsbegleitend."""
        spelled = self._spelled.get(stem(word.folded), set())
        return not spelled or any(
            abs(len(word.folded) - len(other)) <= _LONGER
            and begun_alike(word.folded, other) >= min(len(word.folded), len(other)) - _ENDING
            for other in spelled
        )


def company_of(evidence: Evidence) -> str:
    """The posting's employer as it names itself, or ""."""
    stated = evidence.job.posting.get("hiringOrganization") if evidence.job is not None else None
    name = stated.get("name") if isinstance(stated, dict) else stated
    return name if isinstance(name, str) else ""


def _goes_on(text: str, listed: tuple[Word, ...], position: int, after: int) -> bool:
    """Whether a short form is part of a longer name that is not this one ("Gulf Coast" is not "Gulf Ironworks")."""
    if (
        after < len(listed)
        and text[listed[after].start].isupper()
        and text[listed[after - 1].end : listed[after].start] in (" ", " & ", "-")
        and not _I.match(text, listed[after].start)
    ):
        return True
    if _OF.match(text, listed[after - 1].end):
        return True
    if position == 0 or text[listed[position - 1].end : listed[position].start] not in (" ", " & ", "-"):
        return False
    before = listed[position - 1]
    return text[before.start].isupper() and before.folded not in FOLDED_STOP and position > 1 and before.start > 0


def _forms(name: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The stems of a name, whole, without its legal form, and its beginnings that still tell it."""
    every = [word.folded for word in words(name)]
    if every and every[0] in ("the", "die", "der", "das", "le", "la", "el", "les", "los"):
        every = every[1:]
    if not every:
        return
    whole = tuple(stem(word) for word in every)
    yield whole, True
    legal = group("organizations", "legal")
    bare = every
    while len(bare) > 1 and bare[-1] in legal:
        bare = bare[:-1]
    if bare != every:
        yield tuple(stem(word) for word in bare), True
    yield from _beginnings(bare)
    for long, short in _SHORTENED.items():
        if whole[: len(long)] == long and len(whole) > len(long):
            yield (short, *whole[len(long) :]), True
    if whole[:2] == ("univer", "of") and len(whole) > 2:
        yield ("u", *whole[1:]), True
    if len(bare) >= 3:
        initials = "".join(word[0] for word in bare if word not in FOLDED_STOP)
        if len(initials) >= 3:
            yield (stem(initials),), False


def _beginnings(bare: list[str]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """ "Paperboat" for "Paperboat Payments", "Perrault" for "Cabinet Perrault"; never a place or a kind alone."""
    generic = group("organizations", "kind") | group("organizations", "school")
    for length in range(len(bare) - 1, 0, -1):
        kept = bare[:length]
        while len(kept) > 1 and kept[-1] in FOLDED_STOP:
            kept = kept[:-1]
        told = [
            word for word in kept if len(word) > 3 and word not in generic | _EVERYWHERE and word not in FOLDED_STOP
        ]
        if told and not (len(kept) == 1 and any(city.population >= _LARGE for city in cities(kept[0])[:1])):
            yield tuple(stem(word) for word in kept), False
    if len(bare) > 1 and bare[0] in generic:
        second = bare[1]
        if len(second) > 3 and second not in FOLDED_STOP and second not in generic:
            yield tuple(stem(word) for word in bare[1:]), False


def entries_of(named: Named, evidence: Evidence) -> tuple[Entry, ...]:
    return tuple(entry for pointer in named.pointers if pointer and (entry := evidence.entry(pointer)))
