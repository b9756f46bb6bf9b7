"""The O*NET database's "Technology Skills.txt" as an extension of the taxonomy."""

from __future__ import annotations

import csv
from pathlib import Path

from jobmatch.errors import Refused
from jobmatch.skills.extensions import Imported, count, identify
from jobmatch.skills.reading import Entry, Form
from jobmatch.skills.taxonomy import Taxonomy

CREDIT = (
    "This product uses information from the O*NET Database by the U.S. Department of Labor, Employment and Training "
    "Administration (USDOL/ETA), used under the CC BY 4.0 licence and modified."
)
FILE = "Technology Skills.txt"


def import_onet(folder: Path, output: Path, taxonomy: Taxonomy) -> Imported:
    """Read the technology skills of the folder and write an extension file; raises Refused (`missing_file`, `corrupt`).

    A product the taxonomy knows gets O*NET's way of writing it as one more name; the others become tools.
    """
    path = folder / FILE
    if not path.exists():
        raise Refused(f"{folder} holds no “{FILE}” of the O*NET database.", code="missing_file")
    merged: dict[str, Entry] = {}
    for name, commodity in _products(path).items():
        skill = identify(name, taxonomy)
        sector = f"onet: {commodity}" if commodity else "onet"
        known = merged.setdefault(skill, Entry(skill, "tool", sector, [Form(name)]))
        if known.name != name:
            known.forms.append(Form(name))
    return count(output, list(merged.values()), taxonomy)


def _products(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t")
        if "Example" not in (reader.fieldnames or ()):
            raise Refused(f"{path.name} has no column Example; is it the text version of O*NET?", code="corrupt")
        return {row["Example"].strip(): (row.get("Commodity Title") or "").strip() for row in reader}
