"""The skills in memory: by id, by any of their names, and the phrases to look for in texts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from jobmatch.skills.folding import fold
from jobmatch.skills.model import Skill
from jobmatch.skills.reading import Entry, Form, form, read_file

DATA = Path(__file__).parent / "data"


class Phrase(NamedTuple):
    """A folded form and whose it is. written: the form before folding, for rules of case. tongue: a human language."""

    skill: str
    written: str
    exact: bool = False
    ambiguous: bool = False
    hidden: bool = False
    tongue: bool = False


@dataclass(frozen=True)
class Taxonomy:
    """Every skill by id, and every phrase (folded words joined by a space) with its skill."""

    version: str
    skills: dict[str, Skill]
    phrases: dict[str, Phrase]
    clashes: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)

    @cached_property
    def lengths(self) -> dict[str, tuple[int, ...]]:
        """For the first word of every phrase to be found in texts, how many words such phrases have, longest first."""
        pairs = {
            (key.partition(" ")[0], key.count(" ") + 1) for key, phrase in self.phrases.items() if not phrase.hidden
        }
        found: dict[str, list[int]] = defaultdict(list)
        for word, count in sorted(pairs, key=lambda pair: -pair[1]):
            found[word].append(count)
        return {word: tuple(counts) for word, counts in found.items()}

    @cached_property
    def children(self) -> dict[str, frozenset[str]]:
        """The ids one step below each id."""
        below: dict[str, set[str]] = defaultdict(set)
        for skill in self.skills.values():
            for parent in skill.parents:
                below[parent].add(skill.id)
        return {parent: frozenset(ids) for parent, ids in below.items()}

    @cached_property
    def neighbours(self) -> dict[str, frozenset[str]]:
        """The related ids of each id; being related holds both ways though a file states it once."""
        beside: dict[str, set[str]] = defaultdict(set)
        for skill in self.skills.values():
            for other in skill.related:
                beside[skill.id].add(other)
                beside[other].add(skill.id)
        return {one: frozenset(ids) for one, ids in beside.items()}


def build(entries: Iterable[Entry], *, version: str) -> Taxonomy:
    """A taxonomy of entries. Where two skills claim one phrase the first keeps it; `clashes` tells (phrase, first,
    second).

    An entry whose id exists already only adds names to it: that is how translations and imports extend a skill.
    """
    merged: dict[str, Entry] = {}
    for entry in entries:
        known = merged.setdefault(entry.id, entry)
        if known is not entry:
            known.forms += entry.forms
            known.parents = list(dict.fromkeys(known.parents + entry.parents))
            known.related = list(dict.fromkeys(known.related + entry.related))
    phrases: dict[str, Phrase] = {}
    clashes: list[tuple[str, str, str]] = []
    for entry in merged.values():
        for written in _all_forms(entry.forms):
            owner = _claim(phrases, entry, written)
            if owner:
                clashes.append((written.text, owner, entry.id))
    skills = {entry.id: _skill(entry, merged) for entry in merged.values()}
    return Taxonomy(version=version, skills=skills, phrases=phrases, clashes=tuple(clashes))


def _claim(phrases: dict[str, Phrase], entry: Entry, written: Form) -> str | None:
    """Give the phrase to the skill, unless another has it: then that one's id is the answer."""
    key = fold(written.text)
    if not key:
        return None
    owner = phrases.get(key)
    if owner is None:
        tongue = entry.kind == "language"
        phrases[key] = Phrase(entry.id, written.text, written.exact, written.ambiguous, written.hidden, tongue)
        return None
    if owner.skill != entry.id:
        return owner.skill
    phrases[key] = _reconciled(owner, written)
    return None


def _reconciled(first: Phrase, again: Form) -> Phrase:
    """One phrase written twice for one skill.

    The same spelling is narrowed by its marks. Another spelling ("Jira; =JIRA") allows any case, unless it is hidden:
    "LaTeX; -latex" leaves only the first.
    """
    ambiguous = first.ambiguous or again.ambiguous
    if first.written == again.text:
        return first._replace(
            exact=first.exact or again.exact, ambiguous=ambiguous, hidden=first.hidden or again.hidden
        )
    if again.hidden != first.hidden:
        return first._replace(written=first.written if again.hidden else again.text, exact=True, hidden=False)
    return first._replace(exact=False, ambiguous=ambiguous)


def _all_forms(forms: list[Form]) -> Iterator[Form]:
    """The forms as written, then the spellings that follow from them: "MS Word", "Reactjs", "frontend"."""
    yield from forms
    for written in forms:
        text = written.text
        if text.startswith("Microsoft "):
            yield Form("MS " + text.removeprefix("Microsoft "))
        if text.endswith(".js"):
            yield Form(text[:-3] + "js")
        elif re.fullmatch(r"[A-Za-z]+-[A-Za-z]+", text) and len(text) > 6:
            yield Form(text.replace("-", ""), written.exact, written.ambiguous, written.hidden)


def _skill(entry: Entry, known: dict[str, Entry]) -> Skill:
    aliases = tuple(dict.fromkeys(form.text for form in entry.forms[1:] if form.text != entry.name))
    return Skill(
        id=entry.id,
        name=entry.name,
        kind=entry.kind,
        aliases=aliases,
        parents=tuple(parent for parent in entry.parents if parent in known),
        related=tuple(other for other in dict.fromkeys(entry.related) if other in known and other != entry.id),
        sector=entry.sector,
    )


def load(*, data: Path = DATA, extensions: Path | None = None) -> Taxonomy:
    """The taxonomy of the repository, widened by the names in other languages and by imported extension files."""
    version = (data / "VERSION").read_text(encoding="utf-8").strip()
    entries = [entry for path in sorted(data.glob("*.skills")) for entry in read_file(path)]
    entries += _translations(data / "translations.tsv", {entry.id: entry for entry in entries})
    if extensions is not None and extensions.is_dir():
        from jobmatch.skills.extensions import read_extension

        entries += [entry for path in sorted(extensions.glob("*.tsv")) for entry in read_extension(path)]
    return build(entries, version=version)


def _translations(path: Path, known: dict[str, Entry]) -> Iterator[Entry]:
    """Lines `id, German, French, Spanish`, tab separated, several names of one language by semicolon."""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if not line or line.startswith("#"):
            continue
        skill, *names = line.split("\t")
        if skill not in known:
            raise ValueError(f"{path.name}: no skill {skill!r}")
        forms = [form(name.strip()) for column in names for name in column.split(";") if name.strip()]
        yield Entry(skill, known[skill].kind, known[skill].sector, forms)
