"""How much of published skill lists the taxonomy knows, and how its mentions compare with marked sentences.

Reads the folders of the development data where they are there: titles, ESCO collections, O*NET technology skills,
SkillSpan. Shares are 0 to 1.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jobmatch.skills.finding import find
from jobmatch.skills.naming import canonical
from jobmatch.skills.taxonomy import Taxonomy

COLLECTIONS = ("digital", "transversal", "language", "green", "research")


def coverage(folder: Path, taxonomy: Taxonomy) -> dict[str, Any]:
    """{onet, esco, titles, skillspan}, each only where its files are in the folder."""
    parts = {
        "onet": _onet(folder / "taxonomy" / "onet" / "Technology Skills.txt", taxonomy),
        "esco": _esco(folder / "taxonomy" / "esco", taxonomy),
        "titles": _titles(folder / "titles" / "title-recall-corpus.json", taxonomy),
        "skillspan": {
            name: agreement(sentences(path), taxonomy)
            for name in ("train", "dev")
            if (path := folder / "skills" / "skillspan" / f"{name}.json").exists()
        },
    }
    return {name: found for name, found in parts.items() if found}


def _onet(path: Path, taxonomy: Taxonomy) -> dict[str, float]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    known = {row["Example"]: canonical(row["Example"], taxonomy) is not None for row in rows}
    hot = {row["Example"] for row in rows if row["Hot Technology"] == "Y"}
    return {
        "names": _share([*known.values()]),
        "hot": _share([known[name] for name in hot]),
        "occurrences": _share([known[row["Example"]] for row in rows]),
    }


def _esco(folder: Path, taxonomy: Taxonomy) -> dict[str, dict[str, float]]:
    found = {}
    for name in COLLECTIONS:
        path = folder / f"{name}SkillsCollection_en.csv"
        if not path.exists():
            continue
        with path.open(encoding="utf-8-sig", newline="") as file:
            labels = [row["preferredLabel"] for row in csv.DictReader(file)]
        exact = [canonical(label, taxonomy) is not None for label in labels]
        named = [known or bool(find(label, taxonomy)) for known, label in zip(exact, labels, strict=True)]
        found[name] = {"labels": len(labels), "exact": _share(exact), "exact_or_named": _share(named)}
    return found


def _titles(path: Path, taxonomy: Taxonomy) -> dict[str, float]:
    if not path.exists():
        return {}
    titles = list(_values(json.loads(path.read_text(encoding="utf-8")), "title"))
    return {"titles": len(titles), "with_a_skill": _share([bool(find(title, taxonomy)) for title in titles])}


def _values(tree: Any, key: str) -> Iterator[str]:
    if isinstance(tree, dict):
        if isinstance(tree.get(key), str):
            yield tree[key]
        tree = list(tree.values())
    for each in tree if isinstance(tree, list) else ():
        yield from _values(each, key)


def sentences(path: Path) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """(text, character spans marked as skill or knowledge) of every sentence of a SkillSpan file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        words, position = [], 0
        for token in row["tokens"]:
            words.append((position, position + len(token)))
            position += len(token) + 1
        spans = [span for tags in ("tags_skill", "tags_knowledge") for span in _spans(row[tags], words)]
        yield " ".join(row["tokens"]), spans


def _spans(tags: list[str], words: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begin: int | None = None
    for position, tag in enumerate([*tags, "O"]):
        if begin is not None and tag[0] != "I":
            yield words[begin][0], words[position - 1][1]
            begin = None
        if begin is None and tag[0] != "O":
            begin = position


def agreement(marked: Iterator[tuple[str, list[tuple[int, int]]]], taxonomy: Taxonomy) -> dict[str, float]:
    """Precision, recall and F1 of mentions against spans: of the same words, and of words that overlap."""
    truths = guesses = same = touching = touched = 0
    for text, spans in marked:
        found = [(mention.start, mention.end) for mention in find(text, taxonomy)]
        truths, guesses = truths + len(spans), guesses + len(found)
        same += len(set(spans) & set(found))
        touching += sum(any(start < high and low < end for low, high in spans) for start, end in found)
        touched += sum(any(start < high and low < end for start, end in found) for low, high in spans)
    return {
        **_scores("strict", same / max(guesses, 1), same / max(truths, 1)),
        **_scores("overlap", touching / max(guesses, 1), touched / max(truths, 1)),
    }


def _scores(name: str, precision: float, recall: float) -> dict[str, float]:
    middle = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    figures = {"precision": precision, "recall": recall, "f1": middle}
    return {f"{name}_{figure}": round(value, 3) for figure, value in figures.items()}


def _share(known: list[bool]) -> float:
    return round(sum(known) / len(known), 3) if known else 0.0
