# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""A change reckoned out of a fact that the sentence does not speak of: "cut paperwork by 30%" for a turnover of 13%, then 9%.

Many percentages follow from the amounts of a whole profile; one that is told of nothing its fact is about follows by chance.
"""

from __future__ import annotations

import re

from generation.grounding import likeness
from generation.grounding.amount import Amount
from generation.grounding.evidence import Fact
from generation.grounding.figures import COUNT, PERCENT, POINTS, TIMES, Quantity
from generation.grounding.likeness import told
from generation.grounding.office_words import plain_offices
from generation.grounding.quantities import quantities
from generation.grounding.reading import Reading
from generation.grounding.standing import clause
from generation.grounding.words import words
from profiles.parsing.folding import flat

_PEOPLE = frozenset(
    "people person staff employee colleague worker student pupil trainee apprentice volunteer child children adult guest customer client patient resident member participant learner graduate intern junior newcomer starter hire report man men woman women family families player soldier officer crew team group class teammate cook waiter freelancer contractor agent rep representative user subscriber visitor traveller commuter passenger driver donor voter fan follower tenant personnel workforce".split()
)
_DOERS = re.compile(r"\b[a-z]{3,}(?:ers|ors|ists|ants|ees|ians)\b")
# What looks back, or stands for what was named before: "it fell by a third".
_BACK = re.compile(
    r"\b(?:it|its|they|them|their|that|this|these|those|which|one|ones|figure|figures|number|numbers|rate|share|result|results|same|both|former|latter|there)\b"
)
_MOVED = re.compile(
    r"\b(?:cut|reduc\w+|lower\w*|rais\w+|increas\w+|improv\w+|grew|grow\w*|boost\w*|shorten\w*|trimm\w+|slash\w*|halv\w+|doubl\w+|tripl\w+|lift\w*|sav\w+|decreas\w+|rose|fell|dropp\w+|push\w*|brought|drove|speed\w*|sped)\b[^.;:]{3,60}$"
)


def of_things(fact: Fact, amount: Amount) -> bool:
    """Whether an amount counts no people: 12 bank accounts are not twelve colleagues."""
    named = _DOERS.search(flat(fact.text)) or any(
        {word.folded, word.folded.removesuffix("s")} & (_PEOPLE | plain_offices()) for word in words(fact.text)
    )
    return bool(amount.nouns) and amount.unit == COUNT and not amount.team and not named


def by_chance(reading: Reading, one: Quantity, fact: Fact, amount: Amount) -> bool:
    """Whether the words tell what changed by this much, and the fact is of something else."""
    if not amount.how or one.unit not in (PERCENT, POINTS, TIMES) or fact.language != reading.language:
        return False
    sentence = reading.sentence_at(one.start)
    left, right = clause(reading, one.start, one.end)
    if not _MOVED.search(reading.folded, left, one.start) or _BACK.search(reading.folded, left, right):
        return False
    before = reading.sentence_at(max(0, sentence.start - 2))
    beside = {
        value
        for each in quantities(reading.text[before.start : sentence.end], reading.language)
        for value in each.values
    }
    if any(set(each.values) & beside for each in fact.quantities):
        return False  # "from 11 days to 6, a reduction of 45%"
    wide = told(reading.text[before.start : sentence.end]) - reading.names_told()
    return bool(told(reading.text[left : one.start])) and not likeness.shared(wide, fact, reading.evidence)
