"""Segments → rows: what stands on one baseline within one column."""

from __future__ import annotations

from dataclasses import dataclass

from jobmatch.documents.layout.words import Segment

SAME_BASE = 0.3


@dataclass(slots=True)
class Row:
    """Segments of one line from left to right."""

    segments: list[Segment]
    base: float
    size: float
    y0: float
    y1: float

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)

    @property
    def x0(self) -> float:
        return self.segments[0].x0

    @property
    def x1(self) -> float:
        return max(segment.x1 for segment in self.segments)

    @classmethod
    def of(cls, segments: list[Segment]) -> Row:
        segments = sorted(segments, key=lambda segment: segment.x0)
        longest = max(segments, key=lambda segment: segment.x1 - segment.x0)
        return cls(segments, longest.base, longest.size, min(s.y0 for s in segments), max(s.y1 for s in segments))


def rows_of(segments: list[Segment]) -> list[Row]:
    """Rows from top to bottom."""
    groups: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda segment: segment.base):
        last = groups[-1][0] if groups else None
        if last is not None and segment.base - last.base <= SAME_BASE * min(last.size, segment.size) + 0.5:
            groups[-1].append(segment)
        else:
            groups.append([segment])
    return [Row.of(group) for group in groups]
