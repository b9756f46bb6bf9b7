"""Words as they are compared: case, accents, plurals and British or American spelling folded away.

A text becomes tokens that remember their offsets, so whatever is found in the folded words can be shown in the
original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# ".NET" standing free is one word; "C++", "C#" keep their sign; "&" is the word "and"; possessive 's belongs to its
# word.
_TOKEN = re.compile(r"[^\W_]+(?:\+\+|\+(?![\w+])|#(?![^\W_]{2})|['’][sS]\b)?|&|(?<![\w.])\.[ ]?[nN][eE][tT]\b")

# What may stand between two words of one phrase: spaces and at most one line break, or one joining sign.
_GAP = re.compile(
    r"[^\S\n]*\n?[^\S\n]*|[^\S\n]?[-‐‑‒–/][^\S\n]?|[-‐‑]\n[^\S\n]*|"
    r"\.|['’][^\S\n]?|[^\S\n]?(?=&)|(?<=&)[^\S\n]?|[®™][ ]?|"
)
_HYPHEN = re.compile(r"[-‐‑](?:\r?\n[^\S\n]*)?")

# A plural that means something else than its singular, or a name that merely ends in s.
_KEPT = frozenset(
    [
        "sales",
        "windows",
        "teams",
        "sheets",
        "docs",
        "forms",
        "slides",
        "pages",
        "news",
        "kubernetes",
        "aws",
        "ios",
        "macos",
        "sas",
        "css",
        "sass",
        "less",
        "express",
        "is",
        "as",
        "us",
        "jenkins",
        "analytics",
        "logistics",
        "economics",
        "ethics",
        "physics",
        "mathematics",
        "statistics",
        "robotics",
        "dynamics",
        "graphics",
        "electronics",
        "numbers",
        "notes",
        "systems",
        "operations",
        "communications",
        "goods",
        "arts",
        "access",
        "axis",
        "analysis",
        "basis",
        "process",
        "cms",
        "gas",
        "business",
        "wireless",
        "rails",
        "series",
        "sms",
        "gis",
        "lms",
        "wms",
        "mes",
        "pos",
        "ats",
        "ehs",
        "hris",
        "plus",
        "bus",
        "canvas",
        "campus",
        "has",
        "was",
        "this",
        "its",
    ]
)
_SPELLING = (
    (re.compile(r"(?<=[a-z]{3})isation(s?)$"), r"ization\1"),
    (re.compile(r"(?<=[a-z]{3}[lntrdmc])is(e|ed|es|er|ers|ing)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})lys(e|ed|ing|er)$"), r"lyz\1"),
    (re.compile(r"^(col|behavi|lab|fav|harb|fl|neighb|rum|vap)our"), r"\1or"),
    (re.compile(r"(cent|lit|fib|theat|calib|spect)re$"), r"\1er"),
    (re.compile(r"^programme$"), "program"),
    (re.compile(r"^(licen|defen|practi)[sc]e"), r"\1se"),
    (re.compile(r"(mode|labe|trave|counse|cance|signa|leve|pane|fue|chane|mar(?=shal))ll(ing|ed|er|or)"), r"\1l\2"),
    (re.compile(r"^(cata|dia|ana)logue"), r"\1log"),
    (re.compile(r"p(a?)ediatri"), "pediatri"),
    (re.compile(r"^(an)a?esth"), "anesth"),
    (re.compile(r"^gyna?ec"), "gynec"),
    (re.compile(r"^ha?em(o|at)"), r"hem\1"),
    (re.compile(r"orthopa?ed"), "orthoped"),
    (re.compile(r"^o(?=esophag|estrogen)"), ""),
    (re.compile(r"^aluminium$"), "aluminum"),
    (re.compile(r"^(jewell?ery|jewell?ry)$"), "jewelry"),
    (re.compile(r"^tyre"), "tire"),
    (re.compile(r"sulph"), "sulf"),
)
_BRITISH = re.compile(r"is[aei]|our|lys|re$|mme$|[sc]e|ll|logue|aed|aes|aec|aem|^o[e]|ium$|jewel|tyre|sulph")


class Token(NamedTuple):
    """A word: `text[start:end]`, and the form it is compared in."""

    start: int
    end: int
    folded: str


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """The compared form of one word."""
    folded = word.casefold()
    if folded.endswith("net") and folded.startswith("."):
        return ".net"
    if folded == "&":
        return "and"
    if not folded.isascii():
        folded = _bare(folded)
    if folded.endswith(("'s", "’s")):
        return folded[:-2]
    if not (word.isupper() and len(word) < 6):
        folded = _singular(folded)
    return _american(folded) if _BRITISH.search(folded) else folded


def _american(word: str) -> str:
    for pattern, replacement in _SPELLING:
        word = pattern.sub(replacement, word)
    return word


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).replace("ø", "o").replace("ł", "l")


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word in _KEPT or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1]


def tokens(text: str) -> list[Token]:
    """The words of a text in order, with offsets into it."""
    return [Token(*found.span(), fold_word(found.group())) for found in _TOKEN.finditer(text)]


def fold(phrase: str) -> str:
    """The compared form of a phrase: its folded words with one space between ("CI/CD pipelines" → "ci cd pipeline")."""
    return " ".join(fold_word(found) for found in _TOKEN.findall(phrase))


def joins(gap: str) -> bool:
    """Whether what stands between two words lets them be one phrase."""
    return gap == " " or _GAP.fullmatch(gap) is not None


def hyphenates(gap: str) -> bool:
    """Whether the gap is a hyphen that may as well not be there ("micro-services", "commu-\\nnication")."""
    return _HYPHEN.fullmatch(gap) is not None
