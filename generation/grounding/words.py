# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Words as they are compared: folded, without endings, and without the words that say nothing by themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from profiles.parsing.folding import flat

_WORD = re.compile(r"[^\W_]+(?:[+#]+)?(?:['’][a-z]+)?")
_ENDINGS = (
    "ations", "ation", "ings", "ments", "ment", "ing", "ions", "ion", "ers", "ies", "ied", "ors", "or", "er", "ed", "es",
    "en", "s", "e", "y",
)  # fmt: skip
_KEPT = 6
# Stems of words that are mostly said short.
# Those who are employed are not who employs them.
_APART = {"employee": "emplee", "employees": "emplee"}
_CLIPPED = {"mathem": "math", "labora": "lab", "examin": "exam", "admini": "admin", "statis": "stat"}
_ELIDED = frozenset(["d", "l", "j", "n", "s", "c", "m", "t", "qu", "dell", "all", "nell", "sull", "un"])

STOP = frozenset(
    """
a about above across after again all almost along already also although always am an and any are around as at away be
became because been before behind being below between both but by came can come could day did do does doing done down
during each either else even ever every few for from further get gets give given go goes going good had has have having he
her here him his how however i if in into is it its itself just keep kept know last later least less like made make makes
many may me more most much must my myself near need never new next no nor not now of off often on once one only onto or other
our out over own part per put quite rather really same say see she should since so some something soon still such take taken
than that the their them then there these they thing this those through time to together too took toward towards under until
up upon us use used using very was way we well went were what when where which while who whom whose why will with within
without would year years yet you your month months week weeks hour hours minute minutes day days
dear sincerely regards
der die das den dem des ein eine einen einem einer eines und oder aber mit ohne bei beim von vom zu zum zur im in am an auf
aus für über unter nach vor seit als wie auch nicht noch nur schon sehr so um ich mein meine meinen meiner meinem wir uns
unser ist sind war waren bin habe hatte haben wird wurde wurden werden sich es sie er ihr ihre jahr jahre jahren monat monate
le la les l un une des du de d et ou mais avec sans chez en dans par pour sur sous depuis je j mon ma mes nous notre est sont
suis ai a ont ans an année années mois qui que dont ce cette ces se sa son ses au aux plus
el los las lo una unos unas y o pero con sin del al por para sobre desde como mi mis nuestro nuestra es son soy he ha han año
años mes meses que se su sus más muy
""".split()
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: as folded, and where."""

    folded: str
    start: int
    end: int


@lru_cache(maxsize=20_000)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order, offsets as in the text."""
    folded = flat(text)
    return tuple(_word(found) for found in _WORD.finditer(folded))


def _word(found: re.Match[str]) -> Word:
    """Without a possessive 's, and without the article before an apostrophe (d'État, l'équipe)."""
    said = found[0].replace("’", "'")
    if said.endswith("'s"):
        return Word(said[:-2], found.start(), found.end())
    before, apostrophe, after = said.partition("'")
    if apostrophe and before in _ELIDED and after:
        return Word(after, found.start() + len(before) + 1, found.end())
    return Word(said, found.start(), found.end())


def begun_alike(one: str, other: str) -> int:
    """How many letters two words begin with alike: 6 of mediator and mediation."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The beginning that forms of one word share: manage, managed, manager and management give one stem."""
    if len(word) <= 3 or word[0].isdigit():
        return word
    if word in _APART:
        return _APART[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return _CLIPPED.get(word[:_KEPT], word[:_KEPT])


@lru_cache(maxsize=20_000)
def stems(text: str) -> frozenset[str]:
    """Stems of the words of a text that say something: no stop words, no numbers, nothing of one letter."""
    return frozenset(
        stem(word.folded)
        for word in words(text)
        if len(word.folded) > 1 and word.folded not in FOLDED_STOP and not word.folded[0].isdigit()
    )


@lru_cache(maxsize=20_000)
def every_stem(text: str) -> frozenset[str]:
    """Stems of all words of a text, small ones too: what a name may be made of."""
    return frozenset(stem(word.folded) for word in words(text))


FOLDED_STOP = frozenset(flat(word) for word in STOP)
