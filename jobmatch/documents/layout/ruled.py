"""Titles in the margin that hang under a short rule drawn with a dash: they stand level with their section again."""

from __future__ import annotations

import re
from dataclasses import replace

from jobmatch.documents.layout.words import Segment

_RULE = re.compile(r"^[-–—―_\s]+$")
_LEAST = 2  # rules on a page: one alone may be a list's dash
_EDGE = 3.0
_BELOW = (0.7, 2.4)  # font sizes between the baselines of rule and title
_STACKED = 1.6
_ASIDE = 3.0  # font sizes between the rule and the text on its line; a list's dash stands nearer


def with_titles_at_rules(segments: list[Segment]) -> list[Segment]:
    """The segments without such rules; each title has the baseline of its rule, beside which its section begins."""
    rules = [segment for segment in segments if _RULE.match(segment.text)]
    hung = [(rule, title) for rule in rules if (title := _title(rule, segments)) and _is_beside_text(rule, segments)]
    if len(hung) < _LEAST:
        return segments
    gone = {id(rule) for rule, _ in hung}
    raised = {id(line): title[0].base - rule.base for rule, title in hung for line in title}
    return [_raised(one, raised.get(id(one), 0.0)) for one in segments if id(one) not in gone]


def _title(rule: Segment, segments: list[Segment]) -> list[Segment]:
    """The lines under the rule, from its edge and one right under the other."""
    low, high = _BELOW
    lines: list[Segment] = []
    for segment in sorted(segments, key=lambda segment: segment.base):
        step = (segment.base - (lines or [rule])[-1].base) / max(rule.size, segment.size)
        if segment is not rule and abs(segment.x0 - rule.x0) <= _EDGE and low <= step <= high:
            lines.append(segment)
            high = _STACKED
    return lines


def _is_beside_text(rule: Segment, segments: list[Segment]) -> bool:
    return any(
        abs(segment.base - rule.base) <= 0.5 * rule.size and segment.x0 - rule.x1 > _ASIDE * rule.size
        for segment in segments
    )


def _raised(segment: Segment, by: float) -> Segment:
    if not by:
        return segment
    words = [replace(word, base=word.base - by, y0=word.y0 - by, y1=word.y1 - by) for word in segment.words]
    return Segment.of(words)
