"""Jobs and voluntary posts: employer, position, place, dates, points."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from profiles.parsing import evidence
from profiles.parsing.anchors import alone
from profiles.parsing.bodies import (
    Paragraph,
    indented_lists,
    lists_without_bullets,
    merged,
    paragraphs_of,
    points_apart,
    split_body,
)
from profiles.parsing.deeds import DONE, tells
from profiles.parsing.entries import Beginnings, Entry, entries_of
from profiles.parsing.facts import fact
from profiles.parsing.folding import key
from profiles.parsing.further_posts import with_further_posts, with_whole_titles
from profiles.parsing.labelling import Labelled, label_entries
from profiles.parsing.late_titles import late_title
from profiles.parsing.lexicon import group
from profiles.parsing.other_ways import other_ways
from profiles.parsing.periods import dated
from profiles.parsing.rows import Row
from profiles.parsing.said import said_of
from profiles.parsing.soundness import is_sound, soundness
from profiles.parsing.told_jobs import told_job
from profiles.parsing.ways import are_few

Tree = dict[str, Any]


def read_work(rows: list[Row], *, today: date, employer: str = "name", listed: bool = False) -> list[Tree]:
    """The entries of a section of jobs. employer: the field's name, "organization" for voluntary posts.

    listed: points are known to stand without bullets in this resume. Rows of which not all jobs come out whole are
    read in other ways too; the most sound reading is taken, the first where none is clearly better.
    """
    first = _read(rows, None, today=today, employer=employer, listed=listed)
    few = are_few(len(rows), sum(row.end - row.start for row in rows))
    if not few or is_sound(first, rows, today=today, employer=employer):
        return first
    best, most = first, soundness(first, rows, today=today, employer=employer) + _CLEARLY
    for changed, begin in other_ways(rows):
        jobs = _read(changed, begin, today=today, employer=employer, listed=listed)
        worth = soundness(jobs, rows, today=today, employer=employer)
        if worth > most:
            best, most = jobs, worth
    return best


_CLEARLY = 0.5


def _read(rows: list[Row], begin: Beginnings | None, *, today: date, employer: str, listed: bool) -> list[Tree]:
    entries = entries_of(rows, today=today, begin=begin)
    if not entries:
        return []
    text = rows[0].source
    for entry in entries:
        _close(entry)
    labelled = with_whole_titles(entries, label_entries(entries, text, SCORERS), text)
    labelled = with_further_posts(entries, labelled, text)
    _return_unlabelled(entries, labelled)
    late = [
        None if any(label.label == "position" for label in labels) else late_title(entry)
        for entry, labels in zip(entries, labelled, strict=True)
    ]
    bodies = [paragraphs_of(entry.body, entry.dates) for entry in entries]
    listed = listed or lists_without_bullets(bodies) or _are_set_in(entries, bodies)
    if listed:
        bodies = [points_apart(body) for body in bodies]
    made = [
        _work(entry, labels, body, listed, employer, text)
        for entry, labels, body in zip(entries, labelled, bodies, strict=True)
    ]
    for entry, tree, position in zip(entries, made, late, strict=True):
        tree["position"] = tree["position"] or position
        _tell(entry, tree, employer)
    return _with_groups(entries, made, employer)


def _are_set_in(entries: list[Entry], bodies: list[list[Paragraph]]) -> bool:
    headed = [(entry.header[0], body) for entry, body in zip(entries, bodies, strict=True) if entry.header]
    return len(headed) == len(entries) and indented_lists([head for head, _ in headed], [body for _, body in headed])


def lists_plainly(rows: list[Row], *, today: date) -> bool:
    """Whether the points of these jobs stand without bullets, a line each."""
    return lists_without_bullets([paragraphs_of(entry.body, entry.dates) for entry in entries_of(rows, today=today)])


@lru_cache(maxsize=20_000)
def _position(words: str) -> float:
    score = evidence.title(words)
    if evidence.organisation(words) >= 2.5:
        score -= 2.0
    if evidence.place(words) > 1.5:
        score -= 1.5
    if evidence.is_trade(words):
        score -= _PLURAL
    return score - (1.0 if len(words) > 90 else 0.3 if tells(words) else 0.0) + 0.1


_PLURAL = 1.0  # of many people, as associations and firms are named, sooner than one person's post


@lru_cache(maxsize=20_000)
def _organisation(words: str) -> float:
    score = max(evidence.organisation(words), 0.5 if words[:1].isupper() or words[:1].isdigit() else -0.3)
    if evidence.title(words) >= 2.0 and evidence.organisation(words) < 2.5 and not evidence.is_trade(words):
        score -= 1.2
    if evidence.place(words) > 1.5:
        score -= 1.0
    if evidence.is_sentence(words) or len(words) > 80:
        score -= 1.0
    if DONE.match(words):
        score -= 2.0
    if evidence.organisation(words) < 1.4 and tells(words):
        score -= 1.2
    if key(words) in group("words", "departments"):
        score -= 1.2
    if sum(character.isalpha() for character in words) < 2 or key(words) in _NO_NAMES:
        score -= 2.0
    return score


_NO_NAMES = group("dates", "present") | group("words", "employment")
SCORERS = {"position": _position, "organisation": _organisation, "place": evidence.place}


def _close(entry: Entry) -> None:
    """In text without a layout, a title and another name above a date alone are the whole header."""
    period, header = entry.period, entry.header
    at = next((n for n, row in enumerate(header) if period is not None and row.end >= period.end), len(header))
    if period is None or at + 1 >= len(header) or not all(row.fixed and row.size is None for row in header):
        return
    above = [row for row in header[:at] if evidence.place(row.text.rstrip(" -–")) < 1]
    titles = [row for row in above if evidence.title(row.text) >= 2]
    if alone(header[at], period) and titles and len(above) > len(titles):
        entry.body[:0] = header[at + 1 :]
        del header[at + 1 :]


def _tell(entry: Entry, tree: Tree, employer: str) -> None:
    """Position and employer from a sentence, where labels found none or took a part of that sentence."""
    for row in [*entry.header, *entry.body[:2]]:
        position, house = told_job(row)
        if position is None:
            continue
        for name, said in (("position", position), (employer, house)):
            held = tree.get(name)
            if said is not None and (held is None or any(row.start <= s < row.end for s, _ in held.spans)):
                tree[name] = said
        held = tree.get(employer)
        if house is None and held is not None and any(row.start <= s < row.end for s, _ in held.spans):
            tree[employer] = None
        return


def _return_unlabelled(entries: list[Entry], labelled: list[list[Labelled]]) -> None:
    """Header rows after the last labelled words are the first rows of the body."""
    for entry, labels in zip(entries, labelled, strict=True):
        last = max((label.end for label in labels), default=0)
        first_body = next(
            (
                number
                for number, row in enumerate(entry.header)
                if row.start >= last and not any(s < row.end and e > row.start for s, e in entry.dates)
            ),
            None,
        )
        if first_body is not None and first_body > 0 and last:
            entry.body[:0] = entry.header[first_body:]
            del entry.header[first_body:]


def _work(entry: Entry, labels: list[Labelled], body: list[Paragraph], listed: bool, employer: str, text: str) -> Tree:
    found = {label.label: fact(text, label.start, label.end, label.confidence) for label in labels}
    summary, points = split_body([p for p in body if p.label not in _DIRECT], listed)
    tree: Tree = {employer: found.get("organisation"), "position": found.get("position")}
    tree["location"] = found.get("place")
    tree.update(dated(entry.period, text, whole_year=True))
    tree["summary"] = merged(summary) if summary else None
    tree["highlights"] = [paragraph.fact() for paragraph in points]
    for paragraph in body:
        if field := _DIRECT.get(paragraph.label):
            said = {employer if name == "name" else name: told for name, told in said_of(field, paragraph).items()}
            tree.update({name: told for name, told in said.items() if not tree.get(name)})
    return tree


_DIRECT = {"employer": "name", "position": "position", "location": "location"}


def _with_groups(entries: list[Entry], made: list[Tree], employer: str) -> list[Tree]:
    """Several positions at one employer: the employer's own row only lends its name to the positions under it."""
    kept: list[Tree] = []
    above: Tree | None = None
    for number, (entry, tree) in enumerate(zip(entries, made, strict=True)):
        if number + 1 < len(made) and _names_house(tree, made[number + 1], employer):
            tree[employer], tree["position"] = tree["position"], None
        if _is_group(tree, entries, made, number, employer):
            above = tree
            continue
        if tree.get("position") and not tree.get(employer):
            source = above if above else (kept[-1] if kept and entry.sub else None)
            if source is not None:
                tree[employer] = source.get(employer)
                tree["location"] = tree.get("location") or source.get("location")
        elif tree.get(employer):
            above = None
        kept.append(tree)
    return [tree for tree in kept if _credible(tree, employer)]


def _credible(tree: Tree, employer: str) -> bool:
    """An entry without dates must say by its words that it is a job."""
    name, position = tree.get(employer), tree.get("position")
    if tree.get("startDate") or tree.get("endDate"):
        return bool(name or position)
    known = name is not None and evidence.organisation(name.value) >= 1.5
    titled = position is not None and evidence.title(position.value) >= 2
    return (known and bool(position)) or titled


def _is_group(tree: Tree, entries: list[Entry], made: list[Tree], number: int, employer: str) -> bool:
    if number + 1 >= len(made) or tree.get("highlights") or tree.get("position") or not tree.get(employer):
        return False
    following = made[number + 1]
    alone = bool(following.get("position")) and not following.get(employer)
    return alone and (entries[number + 1].sub or _covers(tree, following))


def _names_house(tree: Tree, following: Tree, employer: str) -> bool:
    """Words taken for a position that are none, over real positions whose dates theirs hold: an employer."""
    position, below = tree.get("position"), following.get("position")
    if position is None or below is None or tree.get(employer) or following.get(employer) or tree.get("highlights"):
        return False
    told = evidence.title(position.value) < 2 <= evidence.title(below.value)
    return told and _covers(tree, following)


def _covers(tree: Tree, following: Tree) -> bool:
    """The dates of an employer's own row hold those of the first position under it."""
    begin, other = (getattr(t.get("startDate"), "value", "") for t in (tree, following))
    finish, last = (getattr(t.get("endDate"), "value", "9999") for t in (tree, following))
    return bool(begin and other) and begin[:4] <= other[:4] and finish[:4] >= last[:4]
