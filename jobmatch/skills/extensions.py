"""Extensions of the taxonomy: tab separated files that importers write and that are merged when it is loaded.

Columns: id, name, kind, aliases, parents, related, sector; lists by `|`. A line whose id the taxonomy has already adds
its names to that skill.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jobmatch.skills.folding import fold
from jobmatch.skills.naming import canonical
from jobmatch.skills.reading import KINDS, Entry, Form, slug
from jobmatch.skills.taxonomy import Taxonomy

COLUMNS = ("id", "name", "kind", "aliases", "parents", "related", "sector")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import wrote: the file, skills that are new, skills that got more names."""

    path: Path
    new: int
    widened: int


def read_extension(path: Path) -> Iterator[Entry]:
    """The entries of an extension file. Raises ValueError where a line has an unknown kind."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["kind"] not in KINDS:
                raise ValueError(f"{path.name}: no such kind: {row['kind']!r}")
            names = [row["name"], *_split(row["aliases"])]
            forms = [Form(name, *_caution(name)) for name in names]
            yield Entry(row["id"], row["kind"], row["sector"], forms, _split(row["parents"]), _split(row["related"]))


def _split(cell: str) -> list[str]:
    return [part for part in (cell or "").split("|") if part]


def _caution(name: str) -> tuple[bool, bool, bool]:
    """How carefully an imported name is looked for: one short word may be any word, so its case and context count."""
    single = len(fold(name).split()) == 1
    short = single and len(name) < 9 and not any(sign.isdigit() for sign in name) and name[1:].lower() == name[1:]
    return single and not name.islower(), short, False


def write_extension(path: Path, entries: Iterable[Entry]) -> None:
    """Write entries so that `read_extension` gives them back; the folder is made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ["\t".join(COLUMNS)]
    for entry in entries:
        aliases = "|".join(_clean(form.text) for form in entry.forms[1:])
        cells = (entry.id, _clean(entry.name), entry.kind, aliases)
        lines.append("\t".join((*cells, "|".join(entry.parents), "|".join(entry.related), entry.sector)))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _clean(name: str) -> str:
    return " ".join(name.replace("|", "/").split())


def identify(name: str, taxonomy: Taxonomy) -> str:
    """The id under which an imported name is kept: that of the skill it names already, or the slug of the name."""
    known = canonical(name, taxonomy)
    return known.id if known else slug(name)


def count(path: Path, entries: list[Entry], taxonomy: Taxonomy) -> Imported:
    """Write the entries and tell how many are new."""
    write_extension(path, entries)
    new = sum(entry.id not in taxonomy.skills for entry in entries)
    return Imported(path, new, len(entries) - new)
