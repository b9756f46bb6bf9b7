"""Where postings come from: one file a source kind, each with one class that satisfies `base.JobSource`."""

from __future__ import annotations

from jobs.sources.base import Batch, JobSource, SourceConfig, SourceItem

__all__ = ["Batch", "JobSource", "SourceConfig", "SourceItem", "source_of_kind"]


def source_of_kind(kind: str) -> JobSource:
    """The class for a `Source.kind`. Imported when asked: a web process reads no feeds."""
    if kind == "rss":
        from jobs.sources.rss import RssSource

        return RssSource()
    raise LookupError(f"no source kind {kind!r}")
