# ruff: noqa: SIM905 (tables of words read better unbroken)
"""The result brought to the front: "Rewrote the planner, cutting build time by 40%" → "Cut build time by 40% by
rewriting the planner". Only where the line itself ties the two together, so that no new cause is claimed.
"""

from __future__ import annotations

import re

from generation.wording.verbs import form, leading_verb, verb_of

MOST_MEANS, MOST_RESULT = 22, 16  # words: longer halves read worse turned round
_RESULT = re.compile(r"^(?P<means>.+?),\s+(?:thereby\s+|thus\s+)?(?P<verb>[a-z]+ing)\s+(?P<rest>[^,;]+?)(?P<stop>\.?)$")
_MEASURE = re.compile(r"\d|\b(?:half|halv|doubl|tripl|quarter|third)", re.IGNORECASE)
# Verbs whose act is the outcome of another act. "using", "including", "managing" are no outcomes.
_OUTCOMES = frozenset(
    "reduce increase cut save improve raise grow boost lower decrease shorten double triple halve generate speed "
    "accelerate eliminate lift drop free win prevent avoid".split()
)


def result_first(text: str) -> str | None:
    """The line turned round; None where it does not end with a measured outcome of what it tells."""
    match = _RESULT.match(text)
    outcome = verb_of(match["verb"]) if match else None
    if match is None or outcome is None or outcome[0] not in _OUTCOMES or not _MEASURE.search(match["rest"]):
        return None
    means = leading_verb(match["means"])
    if means is None or means[1] != "past" or _MEASURE.search(match["means"]):
        return None
    base, _, end = means
    rest = match["means"][end:]
    if len(match["means"].split()) > MOST_MEANS or len(match["rest"].split()) > MOST_RESULT or " and " in rest[:14]:
        return None
    if re.search(r"[,;:]", rest):
        return None
    past = form(outcome[0], "past")
    return f"{past[:1].upper()}{past[1:]} {match['rest']} by {form(base, 'gerund')}{rest}{match['stop']}"
