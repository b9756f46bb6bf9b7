"""Two resumes of one person made one: what is the same, what differs field by field, what is new. Pure.

`compare` shows it; `merge` makes the resume that the person chose. Choices are by the ids that `compare` gives:
"mine", "theirs" or "both" for a difference, "add" or "leave" for something new.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from profiles import labels, sameness
from profiles.dating import written
from profiles.skill_usage import key_of

Resume = Mapping[str, Any]
# Two points that say the same with a word more or less.
REPEATED = 90.0
# A person may have two of these: with "both", the second is kept beside the first.
PLURAL = {"email": "emails", "phone": "phones"}
PLACE = ("city", "region", "countryCode")


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that the two say differently. mine, theirs: as people read them. usual: the choice that is preset."""

    id: str
    label: str
    mine: str
    theirs: str
    usual: str
    both: bool = False

    @property
    def gone(self) -> list[str]:
        """Lines that only the first says."""
        return [line for line in self.mine.splitlines() if line not in self.theirs.splitlines()]

    @property
    def new(self) -> list[str]:
        """Lines that only the second says."""
        return [line for line in self.theirs.splitlines() if line not in self.mine.splitlines()]


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing in both resumes. why: what it was recognised by."""

    section: str
    title: str
    other_title: str
    why: str
    differences: tuple[Difference, ...]

    @property
    def name(self) -> str:
        return labels.SECTIONS[self.section]


@dataclass(frozen=True, slots=True)
class Addition:
    """Something that only the new resume says."""

    id: str
    section: str
    title: str
    note: str = ""

    @property
    def name(self) -> str:
        return labels.SECTIONS[self.section]


@dataclass(frozen=True, slots=True)
class Comparison:
    """same: how many entries say the same in both. kept: how many only the profile has; they stay."""

    pairs: tuple[Pair, ...]
    additions: tuple[Addition, ...]
    same: int
    kept: int

    @property
    def empty(self) -> bool:
        return not self.pairs and not self.additions


def compare(mine: Resume, theirs: Resume, *, sections: Collection[str]) -> Comparison:
    """`sections`: the JSON Resume keys of `theirs` that count."""
    pairs: list[Pair] = []
    additions: list[Addition] = []
    same = kept = 0
    if "basics" in sections:
        differences = tuple(_basics(mine.get("basics") or {}, theirs.get("basics") or {}))
        pairs += [Pair("basics", "You", "", "", differences)] if differences else []
    for section in (name for name in labels.ONE if name in sections):
        if section == "skills":
            additions += _new_skills(mine, theirs)
            continue
        own, other = _rows(mine, section), _rows(theirs, section)
        found = sameness.matches(section, own, other)
        for match in found:
            pair = _pair(section, match, own[match.mine], other[match.theirs])
            pairs += [pair] if pair.differences else []
            same += not pair.differences
        kept += len(own) - len(found)
        new = set(range(len(other))) - {match.theirs for match in found}
        additions += [_addition(section, number, other[number]) for number in sorted(new)]
    return Comparison(tuple(pairs), tuple(additions), same, kept)


def merge(mine: Resume, theirs: Resume, choices: Mapping[str, str], *, sections: Collection[str]) -> dict[str, Any]:
    """`mine` with what was chosen from `theirs`; a choice that is missing counts as the one that was preset."""
    merged = copy.deepcopy(dict(mine))
    if "basics" in sections:
        _merge_basics(merged, theirs.get("basics") or {}, choices)
    for section in (name for name in labels.ONE if name in sections):
        if section == "skills":
            _merge_skills(merged, theirs, choices)
            continue
        own, other = _rows(merged, section), _rows(theirs, section)
        found = sameness.matches(section, own, other)
        for match in found:
            _merge_entry(section, match, own[match.mine], other[match.theirs], choices)
        new = [n for n in range(len(other)) if n not in {match.theirs for match in found}]
        added = [copy.deepcopy(other[n]) for n in new if choices.get(f"{section}.new.{n}", "add") == "add"]
        if own or added:
            merged[section] = _in_time(section, own, added)
    extra = {key: value for key, value in theirs.items() if key not in labels.SECTIONS and key not in merged}
    return {**merged, **copy.deepcopy(extra)}


def _rows(resume: Resume, section: str) -> list[dict[str, Any]]:
    return [entry for entry in resume.get(section) or [] if isinstance(entry, dict)]


def _in_time(section: str, own: list[dict[str, Any]], added: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """New entries where their dates put them among the person's own, whose order stays."""
    rows = list(own)
    for entry in added:
        end = str(entry.get("endDate") or ("9999" if entry.get("startDate") else ""))
        at = next((n for n, row in enumerate(rows) if end and str(row.get("endDate") or "9999") < end), len(rows))
        rows.insert(at if section in ("work", "volunteer", "education") else len(rows), entry)
    return rows


def _pair(section: str, match: sameness.Match, mine: Resume, theirs: Resume) -> Pair:
    prefix = f"{section}.{match.mine}.{match.theirs}"
    names = sorted({*mine, *theirs}, key=labels.rank)
    differences = (_difference(f"{prefix}.{name}", section, name, mine.get(name), theirs.get(name)) for name in names)
    title, other = labels.entry_title(section, dict(mine)), labels.entry_title(section, dict(theirs))
    return Pair(section, title, other if other != title else "", match.why, tuple(d for d in differences if d))


def _difference(id: str, section: str, name: str, mine: Any, theirs: Any) -> Difference | None:
    """None where both say the same, or the new resume says nothing."""
    open_end = name == "endDate" and section in ("work", "volunteer")
    if _said(mine) == _said(theirs) or (not _said(theirs) and not open_end):
        return None
    listed = isinstance(mine or theirs, list)
    if listed and not _new_items(mine or [], theirs or []):
        return None
    label, both = labels.field_label(section, name), listed or name in PLURAL
    return Difference(id, label, _shown(name, mine), _shown(name, theirs), _usual(name, mine, theirs), both)


def _usual(name: str, mine: Any, theirs: Any) -> str:
    """Lists are joined, gaps filled, a date made more precise, an open job ended; all else stays as it is."""
    if not _said(mine):
        return "theirs"
    if isinstance(mine, list):
        return "both"
    precise = name in labels.DATES and _said(theirs).startswith(_said(mine))
    return "theirs" if precise else "mine"


def _said(value: Any) -> str:
    """What a value says, whatever its case and spaces."""
    if isinstance(value, list):
        return "\n".join(_said(item) for item in value)
    return " ".join(str(value).casefold().split()) if value not in (None, {}) else ""


def _shown(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(str(value[part]) for part in PLACE if value.get(part))
    if isinstance(value, list):
        return "\n".join(_shown(name, item) for item in value)
    if name == "endDate" and not value:
        return "now"
    return written(str(value)) if name in labels.DATES and value else str(value or "")


def _new_items(mine: list[Any], theirs: list[Any]) -> list[Any]:
    """What theirs says that mine does not say already, in like words."""
    return [item for item in theirs if not any(fuzz.ratio(_said(item), _said(own)) >= REPEATED for own in mine)]


def _chosen(choice: str, mine: Any, theirs: Any) -> Any:
    if choice == "both" and isinstance(mine or theirs, list):
        return [*(mine or []), *_new_items(mine or [], theirs or [])]
    return theirs if choice == "theirs" else mine


def _merge_entry(
    section: str, match: sameness.Match, mine: dict[str, Any], theirs: Resume, choices: Mapping[str, str]
) -> None:
    prefix = f"{section}.{match.mine}.{match.theirs}"
    for name in {*mine, *theirs}:
        difference = _difference(f"{prefix}.{name}", section, name, mine.get(name), theirs.get(name))
        if difference:
            choice = choices.get(difference.id, difference.usual)
            mine[name] = copy.deepcopy(_chosen(choice, mine.get(name), theirs.get(name)))
            if mine[name] in (None, ""):
                del mine[name]


def _basics(mine: Resume, theirs: Resume) -> Iterable[Difference]:
    for name in (*labels.BASICS, "location", "profiles"):
        own, other = mine.get(name), theirs.get(name)
        if name == "location":
            own, other = _place(own), _place(other)
        if name == "profiles":
            own, other = _urls(own), _urls(other)
        found = _difference(f"basics.{name}", "basics", name, own, other)
        if found:
            label = {**labels.BASICS, "location": "Place", "profiles": "Links"}[name]
            usual = "both" if name in PLURAL and own else found.usual
            yield Difference(found.id, label, found.mine, found.theirs, usual, found.both)


def _place(location: Any) -> str:
    return _shown("location", location) if isinstance(location, dict) else ""


def _urls(profiles: Any) -> list[str]:
    return [str(link.get("url") or link.get("username") or "") for link in profiles or [] if isinstance(link, dict)]


def _merge_basics(merged: dict[str, Any], theirs: Resume, choices: Mapping[str, str]) -> None:
    mine = merged.setdefault("basics", {})
    for difference in list(_basics(mine, theirs)):
        name, choice = difference.id.partition(".")[2], choices.get(difference.id, difference.usual)
        if name == "profiles":
            known = set(map(_said, _urls(mine.get(name))))
            theirs_links: list[dict[str, Any]] = copy.deepcopy(theirs.get(name) or [])
            new = [link for link in theirs_links if _said(_urls([link])) not in known]
            mine[name] = theirs_links if choice == "theirs" else [*(mine.get(name) or [])] + new * (choice == "both")
        elif choice == "both" and name in PLURAL:
            ours = merged.setdefault("meta", {}).setdefault("jobmatch", {})
            others = ours.setdefault(PLURAL[name], [])
            others += [theirs[name]] if theirs[name] not in others else []
        elif choice == "theirs":
            mine[name] = copy.deepcopy(theirs[name])


def _new_skills(mine: Resume, theirs: Resume) -> list[Addition]:
    found = []
    for number, (group, word) in enumerate(_skill_words(theirs)):
        if key_of(word) not in {key_of(own) for _, own in _skill_words(mine)}:
            found.append(Addition(f"skills.new.{number}", "skills", word, group))
    return found


def _skill_words(resume: Resume) -> list[tuple[str, str]]:
    """(group, skill) of every listed skill; a skill that stands alone has no group."""
    words = []
    for row in _rows(resume, "skills"):
        name, keywords = str(row.get("name") or ""), row.get("keywords")
        listed = keywords if isinstance(keywords, list) and keywords else []
        words += [(name, str(word)) for word in listed] if listed else [("", name)] if name else []
    return words


def _merge_skills(merged: dict[str, Any], theirs: Resume, choices: Mapping[str, str]) -> None:
    """A new skill joins the group of its group's name, or founds it."""
    for addition in _new_skills(merged, theirs):
        if choices.get(addition.id, "add") != "add":
            continue
        rows = merged.setdefault("skills", [])
        group = next((row for row in rows if addition.note and _said(row.get("name")) == _said(addition.note)), None)
        if group is not None:
            group["keywords"] = [*(group.get("keywords") or []), addition.title]
        elif addition.note:
            rows.append({"name": addition.note, "keywords": [addition.title]})
        else:
            rows.append({"name": addition.title})


def _addition(section: str, number: int, entry: dict[str, Any]) -> Addition:
    start, end = str(entry.get("startDate") or ""), str(entry.get("endDate") or "")
    period = f"{written(start)} – {written(end) if end else 'now'}" if start else written(end)
    return Addition(f"{section}.new.{number}", section, labels.entry_title(section, entry), period)
