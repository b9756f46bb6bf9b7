# ruff: noqa: E501 (tables of words read better unbroken)
"""Which way an amount went, and whether it is where something began, where it ended, or by how much it changed."""

from __future__ import annotations

import re

FROM, TO, BY = "from", "to", "by"
_ROUGHLY = r"(?:(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|nearly|almost|over|under|just|some|more than|less than|fewer than|at least|at most|up to|well|an?|only|rund|etwa|knapp|uber|mehr als|environ|plus de|casi|mas de|the|initial|previous|low|high|of|previously)\s+){0,3}[\s(]*$"
_BEFORE_FROM = re.compile(rf"\b(?:from|von|desde|del|dem|instead of|statt|rather than)\s+{_ROUGHLY}")
_BEFORE_TO = re.compile(rf"\b(?:to|auf|instead|at)\s+{_ROUGHLY}")
_BEFORE_BY = re.compile(
    rf"\b(?:by|um|sav(?:e|ed|es|ing)(?: (?:us|me|them|everyone|everybody|staff|the (?:team|ward|company|firm|unit|shop|business)))?|shav(?:ed|ing)(?: off)?|gain(?:ed|ing)(?: (?:us|back))?|trimm(?:ed|ing)|knock(?:ed|ing)(?: off)?|cutting|drop of|fall of|rise of|increase of|reduction of|improvement of|gain of|saving of|growth of|en un|un)\s+{_ROUGHLY}"
)
_AFTER_BY = re.compile(
    r"\s*(?:of\s+\w+\s+)?(?:were\s+|was\s+)?(?:saved|faster|shorter|quicker|sooner|less|fewer|lower|higher|increase|reduction|improvement|gain|lift|rise|drop|saving|decrease|decline|cut)\b"
)
_UP = r"rose|rises?|rising|risen|gr[eo]w(?:n|ing|th)?|increas\w*|climb\w*|lift(?:ed|ing)?|rais(?:e|ed|ing)|boost\w*|expand\w*|scal(?:ed|ing)|up|higher|jump\w*|soar\w*|gestiegen|stieg\w*|erhoh\w*|gesteigert|steiger\w*|augment\w*|hausse|crecio|aument\w*|subi\w*|increment\w*"
_DOWN = r"fell|falls?|falling|fallen|dropp\w*|drops?|declin\w*|decreas\w*|reduc\w*|cut|cuts|cutting|lower(?:ed|ing)?|down|shr[aiu]nk\w*|slash\w*|less|fewer|shorten\w*|sank|sunk|trimm\w*|gesenkt|senk\w*|reduzier\w*|gesunken|verringer\w*|verkurz\w*|baiss\w*|diminu\w*|redui\w*|baj[ao]\w*|disminu\w*"
_MOVE = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b")
_CUT = re.compile(r"\n|[.;!?,:]\s|\s(?:and|while|und|et|y|but)\s")
_REACH = 70
_ONCE = re.compile(r"\bused to (?:be|stand|have|take|run|sit|cost|last|need)\b(?:(?!\bnow\b)[^.;,\d]){0,30}$")
_TIMELY = re.compile(
    r"\s*(?:(?P<early>early|ahead\b|under budget|below budget|fruher|vor dem)|late\b|behind|overdue|over budget|spater|verspatet)"
)
# "17 on average, down from 24": where it ended.
_FROM_FOLLOWS = re.compile(r"[^.;,\d\n]{0,30},?[ \t](?:up|down) from\s")
_TO_FOLLOWS = re.compile(r"[^.;,\d\n]{0,18}[ \t](?:to|auf|a|al)\s|\s*(?:→|->|[-–])\s*\d")


def role(folded: str, start: int, end: int) -> str:
    """ "from", "to" or "by" where the words around a figure say so, else ""."""
    before = re.split(r"[.!?]\s", folded[max(0, start - 55) : start])[-1]
    if _ONCE.search(before):
        return FROM
    if _BEFORE_FROM.search(before) and (_TO_FOLLOWS.match(folded, end) or _moved(folded, start)):
        return FROM
    moved = _BEFORE_TO.search(before)
    if (
        moved
        and not re.search(r"\b(?:up|amounts?|comes?|came)\s+$", before[: moved.start()])
        and _MOVE.search(before[: moved.start()])
    ):
        return TO
    if _FROM_FOLLOWS.match(folded, end):
        return TO
    if _TIMELY.match(folded, end):
        return BY
    by = _BEFORE_BY.search(before)
    if (by and (not by[0].startswith("by") or _moved(folded, start))) or _AFTER_BY.match(folded, end):
        return BY
    return ""


def _moved(folded: str, start: int) -> bool:
    left = max(0, start - _REACH)
    return bool(_MOVE.search(folded[left:start].rsplit(". ", 1)[-1]))


def direction(folded: str, start: int, end: int) -> int:
    """1 where the words of the same breath say that something rose, -1 that it fell, 0 where they say neither."""
    left = max(0, start - _REACH)
    cuts = [match.end() for match in _CUT.finditer(folded, left, start)]
    timely = _TIMELY.match(folded, end)
    if timely:
        return 1 if timely["early"] else -1
    moves = list(_MOVE.finditer(folded, cuts[-1] if cuts else left, start))
    if not moves:
        after = re.match(r"\s*(?:(?:more|of|a|the|on)\s+)?(\w+)", folded[end : end + 30])
        moves = [match] if after and (match := _MOVE.fullmatch(after[1])) else []
    if len({bool(match["up"]) for match in moves}) != 1:
        return 0  # "cut downtime, raising output": two ways in one breath
    return 1 if moves[0]["up"] else -1
