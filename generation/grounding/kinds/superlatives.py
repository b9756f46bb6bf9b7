"""The best, the first, the winner: a rank among others, or a prize."""

from __future__ import annotations

import re

from generation.grounding.likeness import told
from generation.grounding.model import Claim
from generation.grounding.rank_words import HELPED
from generation.grounding.reading import Reading
from generation.grounding.words import stem
from profiles.parsing.folding import flat


def superlative(reading: Reading, start: int, end: int) -> Claim:
    said = reading.text[start:end]
    evidence = reading.evidence
    wanted = {stem(word) for word in flat(said).replace("-", " ").split()} & {
        stem(word)
        for word in flat(said).replace("-", " ").split()
        if len(word) > 2 and word not in ("the", "was", "became", "being")
    }
    around = told(reading.sentence_at(start).text)
    for fact in evidence.mine:
        named = {stem(word) for word in flat(fact.text).replace("-", " ").split()}
        if wanted and wanted <= named and (around & fact.stems or fact.field in ("summary", "label")):
            return reading.claim(start, end, "rank", "stated", fact.source)
    awards = evidence.of_section("awards")
    if awards and re.match(r"award|prize|multi|winner|won|employee", flat(said)):
        for award in awards:
            finalist = any(HELPED.search(flat(fact.text)) for fact in award.facts)
            if not finalist and (
                (flat(said).startswith(("award", "prize", "multi")) and not flat(said).startswith("awarded"))
                or around & award.stems
            ):
                return reading.claim(start, end, "rank", "derived", award.facts[0].source, f"“{award.name}”")
    return reading.claim(start, end, "rank", "unsupported", None, "nothing in the profile gives this rank")
