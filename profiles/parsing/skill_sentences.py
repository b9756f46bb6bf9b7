"""Skills told in a sentence: `Proficient in Python, SQL and dbt.`"""

from __future__ import annotations

import re
from functools import cache

from profiles.parsing.facts import Fact, fact
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import flat_group
from profiles.parsing.lists import split_items

_AND = re.compile(r"\s+(?:and|und|et|y|e|en|oraz|i|și|si|sowie|as well as)\s+", re.IGNORECASE)
LONGEST = 40  # characters of one skill
MOST_BEFORE = 4  # words before the lead: `My core technical skills are`


def told_skills(text: str, start: int, end: int) -> list[Fact]:
    """The skills that the sentence `text[start:end]` lists, [] where it begins like no such sentence."""
    match = _lead().match(flat(text[start:end])) if end > start else None
    if match is None:
        return []
    begin, stop = start + match.end(), end - (text[end - 1] == ".")
    *first, last = split_items(text, begin, stop) or [(begin, stop)]
    found = _AND.search(text, *last)
    ends = [(last[0], found.start()), (found.end(), last[1])] if found else [last]
    made = [item for one in (*first, *ends) if (item := fact(text, *one, 0.8)) is not None]
    listed = len(made) > 1 and all(len(item.value) <= LONGEST for item in made)
    return made if listed else []


@cache
def _lead() -> re.Pattern[str]:
    leads = "|".join(re.escape(words) for words in flat_group("words", "skill_leads"))
    return re.compile(rf"\s*(?:[^\W\d_]+['’]?[^\W\d_]*\s+){{0,{MOST_BEFORE}}}?(?:{leads})(?::\s*|\s+)(?!:)")
