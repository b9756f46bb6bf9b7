"""The official ESCO download (classification, CSV, English) as an extension of the taxonomy."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from jobmatch.errors import Refused
from jobmatch.skills.extensions import Imported, count, identify
from jobmatch.skills.reading import Entry, Form
from jobmatch.skills.taxonomy import Taxonomy

CREDIT = "This service uses the ESCO classification of the European Commission."

_COLLECTIONS = (
    "skills_en.csv",
    "digitalSkillsCollection_en.csv",
    "languageSkillsCollection_en.csv",
    "transversalSkillsCollection_en.csv",
    "greenSkillsCollection_en.csv",
    "researchSkillsCollection_en.csv",
)


def import_esco(folder: Path, output: Path, taxonomy: Taxonomy) -> Imported:
    """Read skills_en.csv (and the collections), skillSkillRelations_en.csv where present; write an extension file.

    Labels the taxonomy knows widen that skill; the others become skills. An essential relation becomes "related",
    a broader concept that is a skill becomes a parent. Raises Refused (`missing_file`, `corrupt`).
    """
    rows = {row["conceptUri"]: row for name in _COLLECTIONS for row in _rows(folder / name, "conceptUri")}
    if not rows:
        raise Refused(f"{folder} holds no skills_en.csv of the ESCO download.", code="missing_file")
    ids = {uri: identify(row["preferredLabel"], taxonomy) for uri, row in rows.items()}
    related = _relations(folder / "skillSkillRelations_en.csv", ids)
    merged: dict[str, Entry] = {}
    for uri, row in rows.items():
        entry = _entry(row, ids, related[uri])
        known = merged.setdefault(entry.id, entry)
        if known is not entry:
            known.forms += entry.forms
    return count(output, list(merged.values()), taxonomy)


def _rows(path: Path, needed: str) -> Iterator[dict[str, str]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if needed not in (reader.fieldnames or ()):
            raise Refused(f"{path.name} has no column {needed}; is it the CSV of the ESCO download?", code="corrupt")
        yield from reader


def _entry(row: dict[str, str], ids: dict[str, str], related: set[str]) -> Entry:
    labels = [row["preferredLabel"], *(row.get("altLabels") or "").replace("\n", " | ").split(" | ")]
    own = ids[row["conceptUri"]]
    broader = [ids[uri] for uri in (row.get("broaderConceptUri") or "").split(" | ") if uri in ids]
    forms = [Form(label.strip()) for label in dict.fromkeys(labels) if label.strip()]
    return Entry(own, _kind(row), "esco", forms, [id for id in broader if id != own], sorted(related - {own}))


def _kind(row: dict[str, str]) -> str:
    if row.get("reuseLevel") == "transversal" and row.get("skillType") != "knowledge":
        return "transversal"
    return "knowledge"


def _relations(path: Path, ids: dict[str, str]) -> defaultdict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in _rows(path, "originalSkillUri"):
        if row["relationType"] == "essential" and row["relatedSkillUri"] in ids and row["originalSkillUri"] in ids:
            found[row["originalSkillUri"]].add(ids[row["relatedSkillUri"]])
    return found
