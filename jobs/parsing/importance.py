"""How much each part of a sentence matters: must, should or nice, and where a sentence of two weights divides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from jobs.parsing.lexicon.cues import MUST_CUE, NICE_CUE, SHOULD_CUE, WEAK_MUST

# Where a sentence may divide. A comma or "and" divides only between two weights, never inside one list.
BREAKS = re.compile(
    r"\s*[;]\s*|\s+[–—-]\s+|\s*\(|\)\s*|,?\s+(?:but|while|whereas|aber|wobei|jedoch|mais|tandis\s+que|pero|aunque|ma|mas|maar|terwijl|ale|natomiast)\s+"
    r"|,\s*(?:(?:and|und|et|y|e|en|oraz)\s+)?|(?<=[a-zß])\.\s+",
    re.IGNORECASE,
)
PLURAL = re.compile(r"\b(?:are|sind|wären|sont|seraient|son|serán|sono|são|zijn|są)\b|\bboth\b", re.IGNORECASE)
LEADING = re.compile(
    r"ideally|preferabl|idealerweise|gern|bestenfalls|optimalerweise|vorzugsweise|bevorzugt|idéalement|de\s+préf|idealmente|preferentemente|preferibilmente|preferencialmente|bij\s+voorkeur|idealiter|najlepiej|bonus|nice[\s-]to|plus\s+if|preferred|we'?d\s+love|optional|desirable|möglichst|should|sollte|must|need|required|essential",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    start: int
    end: int
    importance: str
    leading: bool


@lru_cache(maxsize=4_096)
def cues_in(text: str) -> tuple[Cue, ...]:
    """The words of importance in a text, in order; "not required" is one cue, not "required"."""
    found: list[Cue] = []
    for importance, pattern in (("nice", NICE_CUE), ("should", SHOULD_CUE), ("must", MUST_CUE)):
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            before = text[: match.start()].strip(" -–,;(")
            leading = bool(LEADING.match(match.group())) and (
                not before or bool(re.match(r"[\w ]", text[match.end() : match.end() + 1]))
            )
            found.append(Cue(match.start(), match.end(), importance, leading))
    return tuple(sorted(found, key=lambda cue: cue.start))


def clauses(text: str, default: str) -> list[tuple[int, int, str]]:
    """(start, end, importance) of the parts of a sentence. One part where it has one weight.

    default: what its section says; a cue of its own beats it, except that a "must" under "nice to have" stays nice
    only where nothing in the sentence says otherwise.
    """
    cues = cues_in(text)
    if default == "nice":
        cues = tuple(
            cue for cue in cues if cue.importance != "must" or not WEAK_MUST.fullmatch(text[cue.start : cue.end])
        )
    if not cues:
        return [(0, len(text), default)]
    weights = [cue.importance for cue in cues]
    if len(set(weights)) == 1:
        return _around_one(text, cues, default)
    return _between(text, cues)


def _around_one(text: str, cues: tuple[Cue, ...], default: str) -> list[tuple[int, int, str]]:
    """One weight in the sentence: it holds for all of it, or for the part that it closes or opens."""
    cue = cues[0]
    whole = [(0, len(text), cue.importance)]
    if cue.importance == default or default == "nice" or cue.importance != "nice":
        return whole
    cut = _opening(text, cue) if cue.leading else _closing(text, cue)
    if cut is None:
        return whole
    first, second = (0, cut[0], default), (cut[1], len(text), cue.importance)
    return [first, second] if _says_enough(text[: cut[0]]) and _says_enough(text[cut[1] :]) else whole


def _opening(text: str, cue: Cue) -> tuple[int, int] | None:
    """The break directly before a cue that opens its part ("…, ideally with Django")."""
    gap = text[: cue.start]
    breaks = [match for match in BREAKS.finditer(text) if match.start() < cue.start]
    if not breaks or len(text[breaks[-1].end() : cue.start].split()) > 3:
        return (cue.start, cue.start) if cue.start and len(gap.split()) > 2 and gap.endswith(" ") else None
    return breaks[-1].start(), breaks[-1].end()


def _closing(text: str, cue: Cue) -> tuple[int, int] | None:
    """The last break before a cue that closes its part ("SQL, Rust is a plus"); a plural closes the whole list."""
    if PLURAL.search(text[max(0, cue.start - 12) : cue.end]):
        breaks = [
            match for match in BREAKS.finditer(text, 0, cue.start) if ";" in match.group() or ". " in match.group()
        ]
    else:
        breaks = list(BREAKS.finditer(text, 0, cue.start))
    breaks = [match for match in breaks if _says_enough(text[match.end() : cue.start])]
    return (breaks[-1].start(), breaks[-1].end()) if breaks else None


def _between(text: str, cues: tuple[Cue, ...]) -> list[tuple[int, int, str]]:
    """Divide where the weight changes: after a closing cue, or before an opening one."""
    parts: list[tuple[int, int, str]] = []
    begin, weight = 0, cues[0].importance
    for before, after in pairwise(cues):
        if after.importance == weight:
            continue
        inside = list(BREAKS.finditer(text, before.end, after.start))
        if not inside and not after.leading:
            continue
        cut = (
            (inside[-1] if after.leading or before.leading else inside[0]).span()
            if inside
            else (after.start, after.start)
        )
        if not _says_enough(text[begin : cut[0]]) or not _says_enough(text[cut[1] :]):
            continue
        parts.append((begin, cut[0], weight))
        begin, weight = cut[1], after.importance
    if not parts:
        weight = "nice" if any(cue.importance == "nice" for cue in cues) else weight
    return [*parts, (begin, len(text), weight)]


def _says_enough(words: str) -> bool:
    return bool(re.search(r"[^\W_]{1,}", words)) and len(words.strip(" ,;()")) > 1
