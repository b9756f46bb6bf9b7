# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Which words head a job title: engineer, nurse, Leiterin, Softwareentwickler."""

from __future__ import annotations

from functools import cache

from profiles.parsing.lexicon import affixes

# Offices that are everyday words, things or ranks too.
_ALSO_OTHER = frozenset(
    """member head lead master chair guard model crew mate host guide reader user placement temp supply ta ra pm md leadership machinery
    driver grip whip lector printer seller server police pastry monitor official mason support chief executive associate assistant graduate
    trainee deputy general scrum merchandising qa hr rep vet tutor mentor coach trainer second segundo major minor""".split()
)
_MORE = frozenset(
    """headteacher vp svp cto ceo coo cfo counsel principal sister matron superintendent headmaster chef cheffe""".split()
)
_LONG = 8
_LONG_ENDING = 4


@cache
def plain_offices() -> frozenset[str]:
    whole, _, _ = affixes("titles")
    return frozenset(word for word in whole if " " not in word and word not in _ALSO_OTHER) | _MORE


@cache
def _endings() -> tuple[str, ...]:
    return tuple(ending for ending in affixes("titles")[1] if len(ending) > _LONG_ENDING)


def is_office(word: str) -> bool:
    """Whether a folded word heads a job title."""
    return word in plain_offices() or (len(word) > _LONG and word.endswith(_endings()))
