"""The taxonomy as it was last built, so that a start need not read and fold 17,000 names anew.

It is kept as JSON beside a digest of everything it follows from: the data, the extensions and the rules of folding.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from jobmatch.skills import folding, reading, taxonomy
from jobmatch.skills.model import Skill
from jobmatch.skills.taxonomy import DATA, Phrase, Taxonomy, load

FILE = "skills.json"


def load_stored(folder: Path | None, *, data: Path = DATA, extensions: Path | None = None) -> Taxonomy:
    """As `taxonomy.load`, from the copy in `folder` where it still holds; otherwise built and, where possible, kept."""
    if folder is None:
        return load(data=data, extensions=extensions)
    key, path = _digest(data, extensions), folder / FILE
    found = _read(path, key)
    if found is None:
        found = load(data=data, extensions=extensions)
        # A state folder that cannot be written costs a slower start and nothing else.
        with contextlib.suppress(OSError):
            _write(path, {"key": key} | _plain(found))
    return found


def _digest(data: Path, extensions: Path | None) -> str:
    rules = [Path(module.__file__) for module in (folding, reading, taxonomy) if module.__file__]
    widening = sorted(extensions.glob("*.tsv")) if extensions is not None and extensions.is_dir() else []
    whole = hashlib.sha256()
    for path in [Path(__file__), *rules, *sorted(data.iterdir()), *widening]:
        content = path.read_bytes()
        whole.update(f"{path.name} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def _plain(taxonomy: Taxonomy) -> dict[str, Any]:
    skills = [
        [skill.id, skill.name, skill.kind, skill.aliases, skill.parents, skill.related, skill.sector]
        for skill in taxonomy.skills.values()
    ]
    return {
        "version": taxonomy.version, "skills": skills, "keys": list(taxonomy.phrases),
        "phrases": list(taxonomy.phrases.values()), "clashes": taxonomy.clashes,
    }  # fmt: skip


def _read(path: Path, key: str) -> Taxonomy | None:
    try:
        told = json.loads(path.read_bytes())
        if told["key"] != key:
            return None
        skills = {
            id: Skill(id, name, kind, tuple(aliases), tuple(parents), tuple(related), sector)
            for id, name, kind, aliases, parents, related, sector in told["skills"]
        }
        phrases = dict(zip(told["keys"], map(Phrase._make, told["phrases"]), strict=True))
        return Taxonomy(told["version"], skills, phrases, tuple(tuple(each) for each in told["clashes"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(path: Path, value: dict[str, Any]) -> None:
    """Written whole or not at all: several processes may start at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=FILE)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, separators=(",", ":"))
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
