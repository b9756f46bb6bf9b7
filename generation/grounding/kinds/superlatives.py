"""The best, the first, the winner: a rank among others, or a prize."""

from __future__ import annotations

import re

from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.rank_words import HELPED
from generation.grounding.reading import Reading
from generation.grounding.words import stem
from profiles.parsing.folding import flat

_PRIZED = re.compile(r"award|prize|multi|winner|won|employee")
_SMALL = frozenset(["the", "was", "became", "being"])


def superlative(reading: Reading, start: int, end: int) -> Claim:
    said = reading.text[start:end]
    evidence = reading.evidence
    told_words = flat(said).replace("-", " ").split()
    wanted = {stem(word) for word in told_words if len(word) > 2 and word not in _SMALL}
    around = told(reading.sentence_at(start).text)
    for fact in evidence.mine:
        named = {stem(word) for word in flat(fact.text).replace("-", " ").split()}
        if wanted and wanted <= named and (around & fact.stems or fact.field in ("summary", "label")):
            return reading.claim(start, end, "rank", "stated", fact.source)
    for award in evidence.of_section("awards") if _PRIZED.match(flat(said)) else ():
        if around & award.stems and not any(HELPED.search(flat(fact.text)) for fact in award.facts):
            return reading.claim(start, end, "rank", "derived", award.facts[0].source, f"“{award.name}”")
    return reading.claim(start, end, "rank", "unsupported", None, "nothing in the profile gives this rank")
