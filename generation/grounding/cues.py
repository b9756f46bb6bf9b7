# ruff: noqa: E501 (tables of words read better unbroken)
"""Words that tell which section of a profile is spoken of: "graduated" of a study, "published" of a publication."""

from __future__ import annotations

import re

_CUES = {
    "education": r"graduat\w*|qualified|degrees?|schools?|university|college|studie[sd]|study|diploma|thesis|bachelor\w*|master'?s|"
    r"phd|doctorate|pgce|pgdip|pgcert|llb|llm|m\.?sc|b\.?sc|mba|m\.?ed|b\.?ed|beng|meng|b\.?com|[bm]\.?tech|btec|nvq|hn[dc]|a-levels?|[md]phil|abschluss|gesellenbrief|ausbildung|lehre|zeugnis|examen|studium|studiert\w*|promoviert\w*|diplome\w*|titulaire|etudes|licencie\w*|grado|carrera|estudi\w+",
    "certificates": r"certifi\w+|licen[cs]ed?|chartered|regist(?:ered|ration)|admitted|qualified|accredited|zertifi\w+|habilitation",
    "awards": r"awards?|awarded|prizes?|named|won|honou?red|ausgezeichnet|preis|prix|premio|premiad[oa]",
    "publications": r"publish\w*|publications?|articles?|papers?|veroffentlich\w*|publie\w*|publi(?:que|cad[oa]s?|cacion\w*)",
}  # fmt: skip
_PATTERNS = {section: re.compile(rf"\b(?:{words})\b") for section, words in _CUES.items()}


def sections_cued(folded: str) -> tuple[str, ...]:
    """The sections that a stretch of folded text speaks of, in a fixed order."""
    return tuple(section for section, pattern in _PATTERNS.items() if pattern.search(folded))
