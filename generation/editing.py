"""Editing a document's content by field, as the editor's form sends it. Pure: JSON in, JSON out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from generation.grounding import Claim, Source, repaired

LISTED = ("work", "volunteer", "projects")
LONGEST_FIELD = 12_000


@dataclass(frozen=True, slots=True)
class Block:
    """One text area of the editor. lines: whether each of its lines is a point of its own."""

    name: str
    title: str
    under: str
    text: str
    lines: bool


def blocks_of(content: Mapping[str, Any]) -> list[Block]:
    """What of a resume is edited as text: the summary, and the points of every entry that has or may have some."""
    basics = content.get("basics", {})
    found = [Block("basics.label", "Headline", "", str(basics.get("label") or ""), False)]
    found.append(Block("basics.summary", "Summary", "", str(basics.get("summary") or ""), False))
    for section in LISTED:
        for place, entry in enumerate(content.get(section) or ()):
            title = str(entry.get("position") or entry.get("name") or "")
            employer = entry.get("organization") if section == "volunteer" else entry.get("name")
            under = str(employer or "") if entry.get("position") else ""
            text = "\n".join(str(line) for line in entry.get("highlights") or ())
            found.append(Block(f"{section}.{place}", title, under, text, True))
    return found


def pointer_of(name: str) -> str:
    """The JSON Pointer of a block's value: "work.0" → "/work/0/highlights", "basics.summary" → "/basics/summary"."""
    section, _, rest = name.partition(".")
    return f"/basics/{rest}" if section == "basics" else f"/{section}/{rest}/highlights"


def block_at(pointer: str, blocks: Sequence[Block]) -> str:
    """The name of the block that holds what a JSON Pointer names, "" where none does."""
    section, _, rest = pointer.strip("/").partition("/")
    name = f"basics.{rest}" if section == "basics" else f"{section}.{rest.partition('/')[0]}"
    return name if any(block.name == name for block in blocks) else ""


def edited(content: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """A copy with the blocks' new texts; names that no block has are ignored."""
    made = deepcopy(dict(content))
    for block in blocks_of(content):
        if block.name not in values:
            continue
        text = values[block.name][:LONGEST_FIELD].replace("\r\n", "\n")
        section, _, rest = block.name.partition(".")
        if section == "basics":
            made.setdefault("basics", {})[rest] = " ".join(text.split())
        else:
            made[section][int(rest)]["highlights"] = [
                said for line in text.split("\n") if (said := " ".join(line.split()))
            ]
    return made


def changed_lines(content: Mapping[str, Any], profile: Mapping[str, Any]) -> list[str]:
    """Lines of a document that its profile does not have in the same words."""
    known = set(_lines(profile))
    return [line for line in _lines(content) if line not in known]


def _lines(resume: Mapping[str, Any]) -> Iterator[str]:
    yield from filter(None, (str(resume.get("basics", {}).get(key) or "") for key in ("label", "summary")))
    for section in LISTED:
        for entry in resume.get(section) or ():
            yield from (str(line) for line in entry.get("highlights") or ())


def without_claim(texts: Sequence[str], wrong: str, reason: str) -> list[str]:
    """Texts without the clause or sentence that makes a claim; a text of which nothing is left goes."""
    kept = []
    for text in texts:
        at = text.find(wrong)
        if at >= 0:
            claim = Claim(wrong, at, at + len(wrong), "text", "unsupported", None, reason)
            text = repaired(text, (claim,)).text.strip()
        if text:
            kept.append(text)
    return kept


def source_words(source: Mapping[str, Any] | None) -> str:
    """Where a claim comes from, for people."""
    if not source:
        return ""
    place = {"profile": "Your profile", "posting": "The posting", "confirmed": "You confirmed"}
    told = Source(**{key: source.get(key, "") for key in ("where", "pointer", "text")})
    return f"{place.get(told.where, 'Your profile')}: “{told.text}”"
