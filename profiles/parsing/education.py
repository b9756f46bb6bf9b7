"""Schools and degrees: institution, degree, field of study, dates, grade, courses."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Any

from profiles.parsing import evidence
from profiles.parsing.bodies import Paragraph, paragraphs_of
from profiles.parsing.entries import Entry
from profiles.parsing.facts import Fact, fact
from profiles.parsing.fields_of_study import field_beside, whole_field, with_subjects
from profiles.parsing.folding import flat
from profiles.parsing.grades import grade_of
from profiles.parsing.labelling import Labelled, label_entries
from profiles.parsing.lexicon import flat_group
from profiles.parsing.lists import items_of
from profiles.parsing.periods import dated
from profiles.parsing.rows import Row
from profiles.parsing.schooling import is_in_name, schooling_of

Tree = dict[str, Any]

_JOIN = re.compile(
    r"^\s*(?:[:,;–—|-]\s*)?(?:(?:in|of|en|de|d'|des|em|di|w zakresie|na kierunku|kierunek|în|van|der"
    r"|im fach|im|für|zum|zur|major in|with a major in|option|spécialité|mention|inter|and"
    r"|specjalność|specializarea|richting)\b\.?\s*:?\s*)?['’]?",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"^[A-ZÀ-Þ]{2,6}$")


def read_education(rows: list[Row], *, today: date) -> list[Tree]:
    """The entries of a section of schools."""
    entries = schooling_of(rows, today=today)
    if not entries:
        return []
    text = rows[0].source
    scores = [grade_of(entry, text) for entry in entries]
    for entry, (_, taken) in zip(entries, scores, strict=True):
        entry.dates += taken
    labelled = label_entries(entries, text, SCORERS)
    trees: list[Tree] = []
    for entry, labels, (grade, _) in zip(entries, labelled, scores, strict=True):
        tree = _education(entry, labels, grade, text)
        if entry.sub and trees and tree.get("studyType") and not tree.get("institution"):
            tree["institution"] = trees[-1].get("institution")
        trees += [tree] if tree else []
    return [tree for tree in _completed(trees) if _credible(tree)]


def _credible(tree: Tree) -> bool:
    """Whether the words are those of a school or a degree; a date beside other words is no education."""
    degree, school, area = (getattr(tree.get(name), "value", "") for name in ("studyType", "institution", "area"))
    if evidence.degree(degree) is not None:
        return True
    if evidence.title(degree or area) >= 2 and _dated(tree):
        return False
    if evidence.school(school) > 1:
        return True
    named = bool(school) and not evidence.is_sentence(school) and evidence.title(school) < 2
    return named and _dated(tree) and not school[0].isdigit() and not school.endswith((".", "?", "!"))


def _completed(trees: list[Tree]) -> list[Tree]:
    """A degree without a school and a school without a degree, one after the other, are one entry on two lines."""
    made: list[Tree] = []
    for tree in trees:
        last = made[-1] if made else None
        halves = last is not None and (
            _half(last, "studyType", "institution") and _half(tree, "institution", "studyType")
        )
        halves = halves or (
            last is not None and _half(last, "institution", "studyType") and _half(tree, "studyType", "institution")
        )
        if last is not None and halves and not (_dated(last) and _dated(tree)):
            made[-1] = {name: last.get(name) or tree.get(name) for name in {**last, **tree}}
        else:
            made.append(tree)
    return made


def _half(tree: Tree, has: str, lacks: str) -> bool:
    return bool(tree.get(has)) and not tree.get(lacks)


def _dated(tree: Tree) -> bool:
    return bool(tree.get("startDate") or tree.get("endDate"))


@lru_cache(maxsize=20_000)
def _degree(words: str) -> float:
    found = evidence.degree(words)
    if found is None:
        return 0.9 if _ACRONYM.match(words) else -0.8
    score = 2.6 if found.start <= 2 else 1.4
    if is_in_name(words, found):
        return -0.8
    if evidence.school(words) > 1 and len(words) - (found.end - found.start) > 8:
        score -= 1.2
    score += 0.3 if len(words) - found.end > 4 else 0.0
    return score - (0.8 if len(words) > 100 else 0.0)


@lru_cache(maxsize=20_000)
def _institution(words: str) -> float:
    if not any(map(str.isalpha, words)):
        return -3.0
    score = evidence.school(words)
    if score < 1:
        score = 0.35 + 0.3 * min(1.0, max(0.0, evidence.organisation(words)))
    found = evidence.degree(words)
    if found is not None and found.start <= 2 and not _begins_with_school(words, found):
        score -= 1.6 if score > 2 else 1.0
    if evidence.place(words) > 1.5:
        score -= 0.8
    if evidence.is_sentence(words) or len(words) > 90 or words[:1] in '“„«"':
        score -= 1.2
    return score


def _begins_with_school(words: str, found: evidence.DegreeMatch) -> bool:
    """`Technikum Mechaniczne`, `Liceo Galilei`: the word for the school is that for its degree too."""
    goes_on = words[found.end :].lstrip()[:1].isupper()
    return goes_on and evidence.school(words[found.start : found.end]) > 1


@lru_cache(maxsize=20_000)
def _area(words: str) -> float:
    if evidence.school(words) > 1 or evidence.degree(words) is not None or evidence.is_sentence(words):
        return -0.8
    if len(words) > 70 or any(character.isdigit() for character in words) or ":" in words:
        return -0.6
    if flat(words) in flat_group("dates", "graduation") or _BESIDE.match(words):
        return -1.5
    return 0.3 - (0.8 if evidence.place(words) > 1.5 else 0.0)


SCORERS = {"degree": _degree, "institution": _institution, "area": _area, "place": evidence.place}


def _education(entry: Entry, labels: list[Labelled], grade: Fact | None, text: str) -> Tree:
    by_label = {label.label: label for label in labels}
    tree: Tree = {"institution": _trimmed(text, _as_fact(by_label.get("institution"), text))}
    degree = by_label.get("degree")
    area = by_label.get("area")
    if degree is not None:
        whole = area is not None and _OF.search(text[degree.start : degree.end]) is not None
        tree["studyType"], tree["area"] = (
            (_as_fact(degree, text), None) if whole else split_degree(text, degree.start, degree.end, degree.confidence)
        )
    if area is not None and tree.get("area") is None:
        beside = _BESIDE.search(text, area.start + 3, area.end)
        tree["area"] = fact(text, area.start, beside.start() if beside else area.end, area.confidence)
    tree["location"] = _as_fact(by_label.get("place"), text)
    tree["institution"], tree["location"] = _without_town(text, tree["institution"], tree["location"])
    tree["area"] = whole_field(tree.get("area") or field_beside(text, entry, labels), entry)
    if degree is not None and _is_of_school(text[degree.start : degree.end]):
        tree["area"] = with_subjects(tree["area"], entry, labels)
    tree.update(dated(entry.period, text))
    tree["score"] = grade
    tree.update(_described(paragraphs_of(entry.body, entry.dates)))
    return tree if any(tree.get(name) for name in ("institution", "studyType")) else {}


def _is_of_school(degree: str) -> bool:
    found = evidence.degree(degree)
    return found is not None and found.level == "secondary"


def _as_fact(label: Labelled | None, text: str) -> Fact | None:
    return fact(text, label.start, label.end, label.confidence) if label else None


def _without_town(text: str, school: Fact | None, town: Fact | None) -> tuple[Fact | None, Fact | None]:
    """`Berufsschule Weiler, Weiler`: a last part that the name holds already is the place, however unknown."""
    if school is None or town is not None or len(school.spans) > 1:
        return school, town
    name, comma, last = school.value.rpartition(", ")
    start, end = school.spans[0]
    if not comma or f" {last.casefold()} " not in f"{name.casefold()} ":
        return school, town
    at = text.rfind(",", start, end)
    return fact(text, start, at, school.confidence), fact(text, at + 2, end, school.confidence)


_LOOSE_END = re.compile(r"(?:\s+(?:in|with|from|during|by|on|at|for|and|an?)|(?<=[^\W\d_]{3})\.)+$")


def _trimmed(text: str, stated: Fact | None) -> Fact | None:
    """A school's name without the full stop or the preposition that prose leaves behind it."""
    match = _LOOSE_END.search(stated.value) if stated is not None and len(stated.spans) == 1 else None
    if stated is None or match is None or not match.start():
        return stated
    start, end = stated.spans[0]
    return fact(text, start, end - len(match.group()), stated.confidence)


_OF = re.compile(
    r"^(?:master|bachelor|doctor|associate)(?:[’']s)?(?: degree)? of (?:(?!in\b)[^\W\d_][\w&]*\s?){1,4}$", re.IGNORECASE
)
_OF_IN = re.compile(
    r"^(?:master|bachelor|doctor|associate) of (?:(?!in\b)[^\W\d_][\w&]*\s){1,4}(?=in\s)", re.IGNORECASE
)


def split_degree(text: str, start: int, end: int, confidence: float) -> tuple[Fact | None, Fact | None]:
    """`Master of Science in Physics` → (Master of Science, Physics)."""
    words = text[start:end]
    found = evidence.degree(words)
    if match := _OF_IN.match(words):
        found = evidence.DegreeMatch(0, match.end() - 1, "")
    if found is None:
        return fact(text, start, end, confidence), None
    beside = _BESIDE.search(words, found.end)
    if beside and beside.start() <= found.end + 1 and (stressed := _STRESSED.search(text, start + found.end, end)):
        field = fact(text, stressed.end(), end, confidence - 0.1)
        return fact(text, start + found.start, start + found.end, confidence), field
    end = start + beside.start() if beside else end
    words = text[start:end]
    rest = found.end + (match.end() if (match := _JOIN.match(words[found.end :])) else 0)
    before = words[: found.start].strip(" ,-–:")
    area = fact(text, start + rest, end, confidence - 0.05)
    if area is not None and len(area.value) < 3:
        area = None
    if area is None and len(before) > 3:
        area = fact(text, start, start + len(words[: found.start].rstrip(" ,-–:")), confidence - 0.1)
    named = words[found.start : found.end]
    match = _DANGLING.search(named) if area is not None else None
    stop = found.end - len(match.group()) if match and evidence.degree(named[: match.start()]) else found.end
    return fact(text, start + found.start, start + stop, confidence), _unbracketed(text, area)


# What stands beside the field of study in its line: a minor, an emphasis, a grade.
_BESIDE = re.compile(
    r"[\s,;•(|–-]*\b(?:with\s+(?:an?\s+)?)?(?:minors?\b|concentration\b|emphasis\b|g\.?p\.?a\b|cgpa\b|percentage\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_STRESSED = re.compile(
    r"\bwith\s+(?:an?\s+)?(?:emphasis|concentration|speciali[sz]ation|focus)\s+(?:in|on)\s+(?=[^,;|]+$)", re.IGNORECASE
)
_DANGLING = re.compile(r"\s+(?:in|of|en)$", re.IGNORECASE)


def _unbracketed(text: str, area: Fact | None) -> Fact | None:
    if area is None:
        return None
    start, end = area.spans[0]
    words = text[start:end]
    if words[0] in "([" and words[-1] in ")]":
        return fact(text, start + 1, end - 1, area.confidence)
    if words[-1] in ")]" and "(" not in words:
        return fact(text, start, end - 1, area.confidence)
    return area


def _described(body: list[Paragraph]) -> Tree:
    tree: Tree = {}
    courses = [paragraph for paragraph in body if paragraph.label == "courses"]
    if courses:
        tree["courses"] = [item for paragraph in courses for item in items_of(paragraph)]
    for paragraph in body:
        if paragraph.label in {"area", "institution", "location"}:
            tree.setdefault(paragraph.label, paragraph.fact())
    rest = [p for p in body if not p.label or p.label == "highlights"]
    tree["highlights"] = [paragraph.fact(0.85) for paragraph in rest if flat(paragraph.first.text)]
    return tree
