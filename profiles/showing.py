"""Entries of a JSON Resume as people read them: a line that names each, its period, and what stands under it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from profiles import labels
from profiles.dating import period_written, written

# At or below this a fact is marked and listed first: the reader's own mark for what can be read two ways.
DOUBTFUL = 0.6
Sure = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Field:
    """One value. name: its JSON Pointer, also the form's field name. links: pointers of the facts it is made of.

    confidence: the reader's, 0 to 1; None where nothing in the document stands for it or the person has settled it.
    """

    name: str
    label: str
    value: str
    links: str
    confidence: float | None
    many: bool = False
    long: bool = False
    items: tuple[tuple[str, str], ...] = ()
    error: str = ""
    asked: bool = False

    @property
    def id(self) -> str:
        return "f" + self.name.replace("/", "-")

    @property
    def key(self) -> str:
        return self.name.rsplit("/", 1)[-1]

    @property
    def shown(self) -> str:
        return written(self.value) if self.key in labels.DATES else self.value

    @property
    def doubtful(self) -> bool:
        return self.confidence is not None and self.confidence <= DOUBTFUL

    @property
    def open(self) -> bool:
        """On top of its card, to be corrected: the reader was unsure or asks, or what was typed cannot be taken."""
        return self.doubtful or self.asked or bool(self.error)

    @property
    def is_head(self) -> bool:
        return self.key in labels.HEADS


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a section: its fields in reading order."""

    pointer: str
    title: str
    fields: tuple[Field, ...]
    removed: bool = False
    period: str = ""

    @property
    def heads(self) -> list[Field]:
        return [field for field in self.fields if field.is_head and field.value]

    @property
    def rest(self) -> list[Field]:
        """What stands under the entry's first line; the two ends of its period are in that line already."""
        ends = ("startDate", "endDate") if self.period else ()
        return [field for field in self.fields if field.value and not field.is_head and field.key not in ends]

    @property
    def bare(self) -> bool:
        """A name and no more, as a skill in a plain list: many such fit where one full entry stands."""
        return not self.rest and not self.period

    @property
    def sure(self) -> list[Field]:
        return [field for field in self.fields if not field.open]

    @property
    def links(self) -> str:
        return " ".join(field.links for field in self.fields)

    @property
    def dates(self) -> str:
        return " ".join(field.links for field in self.fields if field.key in ("startDate", "endDate"))


def entry_of(section: str, pointer: str, said: Mapping[str, Any], sure: Sure | None = None) -> Entry:
    """One entry of a section. sure: the reader's confidence by pointer, where a reader read it."""
    fields = tuple(_fields(section, pointer, said, sure or {}))
    return Entry(pointer, labels.entry_title(section, dict(said)), fields, period=_period(said))


def noted(entry: Entry, wrong: Mapping[str, str], asked: Collection[str], settled: Collection[str]) -> Entry:
    """The entry with what a review knows of its fields, by pointer.

    wrong: what is the matter with what was typed. asked: a question is about it. settled: a choice is offered for it.
    """
    fields = (
        replace(
            at,
            error=wrong.get(at.name, ""),
            asked=at.name in asked,
            confidence=None if at.name in settled else at.confidence,
        )
        for at in entry.fields
    )
    return replace(entry, fields=tuple(fields))


def _period(entry: Mapping[str, Any]) -> str:
    start, end = str(entry.get("startDate") or ""), str(entry.get("endDate") or "")
    return period_written(start, end)


def basics_of(basics: Mapping[str, Any], sure: Sure | None = None) -> Entry:
    """Name, contact, place and links as one entry."""
    sure = sure or {}
    shown = {key: label for key, label in labels.BASICS.items() if basics.get(key) or key in ("name", "label")}
    fields = [
        _field(f"/basics/{key}", label, basics.get(key), sure, long=key in labels.LONG) for key, label in shown.items()
    ]
    said = basics.get("location")
    place = said if isinstance(said, dict) else {}
    words = ", ".join(str(place[part]) for part in ("city", "region", "countryCode") if place.get(part))
    fields.insert(2, _field("/basics/location", "Place", words, sure))
    links = [link for link in basics.get("profiles") or [] if isinstance(link, dict)]
    return Entry("/basics", str(basics.get("name") or "You"), (*fields, *_links(links, sure)))


def _links(profiles: list[dict[str, Any]], sure: Sure) -> list[Field]:
    if not profiles:
        return []
    items = tuple(
        (f"/basics/profiles/{n}", str(link.get("url") or link.get("username") or "")) for n, link in enumerate(profiles)
    )
    words = "\n".join(text for _, text in items)
    return [Field("/basics/profiles", "Links", words, _links_under("/basics/profiles", sure), None, True, False, items)]


def _fields(key: str, pointer: str, entry: Mapping[str, Any], sure: Sure) -> Iterable[Field]:
    said = dict.fromkeys(labels.EXPECTED.get(key, ()), "") | dict(entry)
    for name, value in sorted(said.items(), key=lambda pair: labels.rank(pair[0])):
        if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value)):
            continue
        label = labels.field_label(key, name)
        if (key, name) == ("skills", "name") and not entry.get("keywords"):
            label = "Skill"
        yield _field(f"{pointer}/{name}", label, value, sure, long=name in labels.LONG)


def _field(pointer: str, label: str, value: Any, sure: Sure, *, long: bool = False) -> Field:
    many = isinstance(value, list)
    items = tuple((f"{pointer}/{n}", str(item)) for n, item in enumerate(value)) if many else ()
    words = "\n".join(text for _, text in items) if many else str(value if value is not None else "")
    levels = [level for at, level in sure.items() if at == pointer or at.startswith(f"{pointer}/")]
    return Field(
        pointer, label, words, _links_under(pointer, sure), min(levels, default=None), many, long or many, items
    )


def _links_under(pointer: str, sure: Sure) -> str:
    under = (at for at in sure if at == pointer or at.startswith(f"{pointer}/"))
    return " ".join(under) or pointer
