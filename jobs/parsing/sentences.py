# ruff: noqa: E501, SIM905 - tables of words are read as they stand
"""Sentences of a line with their offsets, not fooled by "e.g.", "Dr.", "z. B." or "3.5"."""

from __future__ import annotations

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    """
    e.g i.e etc vs approx no inc ltd co corp dr mr mrs ms st jr sr prof dept est incl excl min max ca bzw z.b d.h u.a usw
    ggf evtl inkl exkl mind abgeschl gem z b d h u a o.ä o.a bsp vgl str tel nr ing dipl mag m.sc b.sc ph.d p.ej ej sra art
    env éq cf ex p.ex tél réf m mme av dott sig es p.es n pag np tj itd itp m.in godz ul bv nl b.v n.v d.w.z t.w.v o.a u.s
    a.m p.m b.a m.a b.s m.s u.k e.u d.c yrs yr hrs hr exp req pref univ resp
    """.split()
)
# These never end a sentence, whatever follows them.
TITLES = frozenset(
    "dr mr mrs ms prof st z.b z b d.h u.a e.g i.e vs approx bzw ca inkl zzgl ggf p.ej mind abgeschl dipl ing eg ie bspw".split()
)
END = re.compile(r"[.!?…]+[\"'”)\]]*\s+|(?<=;)\s+")
LAST_WORD = re.compile(r"([\w.]+)\W*$")


def sentences(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """(start, end) of every sentence of `text`, moved by `start`, without surrounding blanks."""
    begin = 0
    for match in END.finditer(text):
        if match.group().startswith(".") and _goes_on(text, match):
            continue
        stop = match.end() - (len(match.group()) - len(match.group().rstrip()))
        if stop > begin:
            yield start + begin, start + stop
        begin = match.end()
    rest = text[begin:].rstrip()
    if rest:
        yield start + begin, start + begin + len(rest)


def _goes_on(text: str, match: re.Match[str]) -> bool:
    word = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()])
    before = word.group(1).casefold() if word else ""
    follows = text[match.end() : match.end() + 1]
    if before in TITLES or (len(before) == 1 and before.isalpha()):
        return True
    if before in ABBREVIATIONS and not follows.isupper():
        return True
    return follows.islower() or (before.isdigit() and len(before) <= 2 and follows.isalpha() and follows.islower())
