"""What must hold of the taxonomy's data; `problems()` is empty when it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from jobmatch.skills.folding import fold
from jobmatch.skills.reading import KINDS, Entry, read_file
from jobmatch.skills.taxonomy import DATA, Taxonomy, load


def problems(data: Path = DATA) -> list[str]:
    """Sentences, one a fault: ids given twice, names owned twice, unknown parents or related, circles, empty names."""
    entries = [entry for path in sorted(data.glob("*.skills")) for entry in read_file(path)]
    taxonomy = load(data=data)
    found = [*_duplicates(entries), *_dangling(entries)]
    found += [f"“{phrase}” belongs to {first} and to {second}" for phrase, first, second in taxonomy.clashes]
    found += [f"{id} is its own ancestor" for id in taxonomy.skills if _circles(id, taxonomy)]
    return found


def _duplicates(entries: list[Entry]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for entry in entries:
        if entry.id in seen:
            yield f"{entry.id} stands in {seen[entry.id]} and in {entry.sector}"
        seen[entry.id] = entry.sector
        if entry.kind not in KINDS or not entry.id:
            yield f"{entry.name!r} has no proper kind or id"
        yield from (f"{entry.id} has an empty name" for form in entry.forms if not fold(form.text))


def _dangling(entries: list[Entry]) -> Iterator[str]:
    known = {entry.id for entry in entries}
    for entry in entries:
        yield from (f"{entry.id} points to {other}, which does not exist" for other in entry.parents + entry.related
                    if other not in known)  # fmt: skip


def _circles(id: str, taxonomy: Taxonomy) -> bool:
    reached: set[str] = set()
    front = set(taxonomy.skills[id].parents)
    while front:
        reached |= front
        front = {parent for one in front for parent in taxonomy.skills[one].parents} - reached
    return id in reached
