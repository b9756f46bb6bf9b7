"""What the category model sees of a resume: titles, skills and words. No name, no place, no employer, no school."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import snowballstemmer

from jobmatch import skills
from profiles.parsing.folding import key

# Newest first: a title of long ago tells less about what someone does.
FADE = 0.8
# How much each kind weighs beside the others: each is scaled to this length, however long the resume.
LENGTHS = {"title": 1.2, "skill": 1.0, "word": 0.6}
_WORD = re.compile(r"[a-z][a-z+#.]*[a-z+#]|[a-z]")
_IDLE = frozenset(
    ["a", "an", "the", "and", "or", "of", "to", "in", "for", "with", "on", "at", "by", "from", "as", "is", "are", "was",
     "were", "be", "that", "this", "it", "its", "their", "our", "your", "my", "we", "i", "they", "such", "other", "all",
     "new", "using", "used", "use", "including", "within", "into", "during", "through", "may", "can", "who", "which"]
)  # fmt: skip
_STEMMER = snowballstemmer.stemmer("english")


@dataclass(frozen=True, slots=True)
class Document:
    """titles: newest first. texts: what was done. skills: ids, with repeats."""

    titles: tuple[str, ...]
    texts: tuple[str, ...]
    skills: tuple[str, ...]


def document_of(resume: Mapping[str, Any]) -> Document:
    """A JSON Resume as the model sees it."""
    basics, work = resume.get("basics") or {}, list(resume.get("work") or ())
    projects = list(resume.get("projects") or ())
    titles = [str(entry.get("position") or "") for entry in work] or [str(basics.get("label") or "")]
    texts = [str(basics.get("summary") or "")]
    for entry in (*work, *projects):
        texts += [str(entry.get("summary") or entry.get("description") or ""), *map(str, entry.get("highlights") or ())]
    named = [
        str(name)
        for group in resume.get("skills") or ()
        for name in (*(group.get("keywords") or ()), group.get("name"))
    ]
    named += [str(name) for entry in projects for name in entry.get("keywords") or ()]
    mentioned = [mention.id for text in (*texts, *titles) for mention in skills.mentions(text)]
    listed = [found.id for name in named if (found := skills.canonical(name)) is not None]
    return Document(tuple(filter(None, titles)), tuple(filter(None, texts)), (*listed, *mentioned))


def features_of(document: Document) -> dict[str, float]:
    """Feature name → value: "title:develop", "skill:java", "word:contract"."""
    titles: dict[str, float] = defaultdict(float)
    for age, title in enumerate(document.titles):
        for stem in stems(title):
            titles["title:" + stem] += FADE**age
    skill = Counter("skill:" + id for id in document.skills)
    word = Counter("word:" + stem for text in document.texts for stem in stems(text))
    return {**_scaled(titles, "title"), **_scaled(skill, "skill"), **_scaled(word, "word")}


def stems(text: str) -> list[str]:
    """Stems of the telling words and of pairs of neighbours ("site_reliab"), which make titles tell more."""
    said = [_stem(word) for word in _WORD.findall(key(text)) if word not in _IDLE]
    return [*said, *(f"{left}_{right}" for left, right in pairwise(said))]


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word)) if word.isalpha() else word


def _scaled(counts: Mapping[str, float], kind: str) -> dict[str, float]:
    told = {name: math.log1p(count) for name, count in counts.items()}
    size = math.sqrt(sum(value * value for value in told.values()))
    return {name: LENGTHS[kind] * value / size for name, value in told.items()} if size else {}
