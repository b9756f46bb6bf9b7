"""The annotated real CVs (resume_entities): text, labels, a dictionary-and-regex baseline, and scores by entity.

The CVs are stored with their line breaks as runs of spaces; those become lines again. A predicted entity is right
where one of the two folded texts contains the other and the shorter has at least half of the longer's words
(annotators cut titles and names differently); every gold text of a CV counts once.

    python -m tests.parsing.entities PATH/train.zip [--held]
"""

from __future__ import annotations

import html
import re
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from typing import Any

from profiles.parsing.dates import find_periods
from profiles.parsing.evidence import degree, degree_level, is_sentence, organisation, school, title
from profiles.parsing.folding import key

FIELDS = ("Designation", "Companies worked at", "College Name", "Degree", "Graduation Year")
TODAY = date(2024, 1, 1)
NEAR = 12  # characters between a degree and its field: " in ", " (", ", option "
_YEARS = re.compile(r"(?:19|20)\d\d")
_SCHOOL = re.compile(r"\b(?:high|higher|secondary|public|convent|matriculation)\b.*\bschool\b", re.IGNORECASE)
_LABEL = re.compile(r'<label type="([^"]+)">(.*?)</label>', re.DOTALL)


def cases(path: str) -> list[tuple[str, dict[str, list[str]]]]:
    """(text, {label: texts}) of every CV, in the order of the file numbers."""
    with zipfile.ZipFile(path) as archive:
        names = sorted(
            (n for n in archive.namelist() if n.endswith(".xml")), key=lambda n: int(re.findall(r"(\d+)\.xml", n)[0])
        )
        return [_case(archive.read(name).decode("utf-8", errors="replace")) for name in names]


def _case(source: str) -> tuple[str, dict[str, list[str]]]:
    body = source.split("<cv>", 1)[-1].rsplit("</cv>", 1)[0].strip().strip('"')
    body = re.sub(
        r"(?:\\x[0-9a-f]{2})+", lambda m: bytes.fromhex(m.group().replace("\\x", "")).decode("utf-8", "replace"), body
    )
    labels: dict[str, list[str]] = {}
    for name, words in _LABEL.findall(body):
        labels.setdefault(name, []).append(" ".join(html.unescape(words).split()))
    text = html.unescape(_LABEL.sub(r"\2", body)).replace("\\n", "\n").replace("\\t", " ")
    return re.sub(r"[ \t]{2,}", "\n", text), labels


def ours(text: str) -> dict[str, list[str]]:
    """The entities that parsing finds."""
    from jobmatch import documents
    from profiles.parsing import parse

    parsed = parse(documents.read(text.encode(), filename="cv.txt"), today=TODAY)
    resume = parsed.resume
    work, every = resume.get("work", []), resume.get("education", [])
    kept = [
        n for n, entry in enumerate(every) if not _at_school(entry.get("studyType", ""), entry.get("institution", ""))
    ]
    schools = [every[number] for number in kept]
    return {
        "Designation": [resume.get("basics", {}).get("label", ""), *(job.get("position", "") for job in work)],
        "Companies worked at": [job.get("name", "") for job in work],
        "College Name": [entry.get("institution", "") for entry in schools],
        "Degree": [_degree_words(parsed, number) for number in kept],
        "Graduation Year": [str(entry.get("endDate", ""))[:4] for entry in schools],
    }


def _at_school(degree_words: str, name: str) -> bool:
    """Education before college. A profile holds it; the labels (college, degree, graduation) seldom count it."""
    return degree_level(degree_words) == "secondary" or _SCHOOL.search(name) is not None


def _degree_words(parsed: Any, number: int) -> str:
    """The words of the degree and of its field where they stand together (annotators marked them as one)."""
    spans = {span.pointer.rsplit("/", 1)[1]: span for span in parsed.spans if f"/education/{number}/" in span.pointer}
    degree_span, area = spans.get("studyType"), spans.get("area")
    if degree_span is None:
        return ""
    if area is None or not -1 < area.start - degree_span.end < NEAR:
        return str(parsed.text[degree_span.start : degree_span.end])
    return str(parsed.text[degree_span.start : area.end])


def baseline(text: str) -> dict[str, list[str]]:
    """Dictionaries and patterns line by line, as simple parsers do: no sections, no entries."""
    found: dict[str, list[str]] = {name: [] for name in FIELDS}
    for line in text.splitlines():
        for words in re.split(r"\s*[|,–]\s*|\s+-\s+", line):
            if not words or is_sentence(words) or len(words) > 80:
                continue
            if _at_school(words, words):
                continue
            if degree(words):
                found["Degree"].append(words)
            elif school(words) > 1:
                found["College Name"].append(words)
            elif organisation(words) >= 1.6:
                found["Companies worked at"].append(words)
            elif title(words) >= 2:
                found["Designation"].append(words)
        if (degree(line) or school(line) > 1) and not _at_school(line, line):
            found["Graduation Year"] += [
                p.finish.value[:4] for p in find_periods(line, today=TODAY) if p.finish and p.finish.value
            ]
    return found


def score(
    texts: list[tuple[str, dict[str, list[str]]]], read: Callable[[str], dict[str, list[str]]]
) -> dict[str, dict[str, float]]:
    """{field: {precision, recall, f1}} over all CVs."""
    totals = {name: [0, 0, 0, 0] for name in FIELDS}
    for text, labels in texts:
        found = read(text)
        for name in FIELDS:
            fold = _year if name == "Graduation Year" else key
            wanted = {fold(words) for words in labels.get(name, []) if fold(words)}
            got = {fold(words) for words in found[name] if fold(words)}
            right = sum(any(alike(word, other) for other in wanted) for word in got)
            recalled = sum(any(alike(word, other) for other in got) for word in wanted)
            for index, value in enumerate((right, len(got), recalled, len(wanted))):
                totals[name][index] += value
    return {name: _rates(*counts) for name, counts in totals.items()}


def _year(words: str) -> str:
    """The last year of a period: annotators marked `2010 - 2014` as often as `2014`, and a profile holds the end."""
    years = _YEARS.findall(words)
    return years[-1] if years else key(words)


def alike(first: str, second: str) -> bool:
    short, long = sorted((first.split(), second.split()), key=len)
    return " ".join(short) in " ".join(long) and len(short) * 2 >= len(long)


def _rates(right: int, got: int, recalled: int, wanted: int) -> dict[str, float]:
    precision, recall = right / max(1, got), recalled / max(1, wanted)
    return {
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * precision * recall / max(1e-9, precision + recall), 3),
    }


def main(arguments: list[str]) -> None:
    texts = cases(arguments[0])
    cut = len(texts) * 2 // 3
    part: list[Any] = texts[cut:] if "--held" in arguments else texts[:cut]
    for label, read in (("baseline", baseline), ("ours", ours)):
        print(label, len(part))
        for name, rates in score(part, read).items():
            print(f"  {name:22} {rates}")


if __name__ == "__main__":
    main(sys.argv[1:])
