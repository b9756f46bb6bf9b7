"""Held back at first, and read since: eight PDFs, half of each for people who have more to say."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.layout import Layout, of_design
from tests.corpus.sixth.designs import SIXTH
from tests.corpus.sixth.designs_more import SIXTH_MORE
from tests.corpus.sixth.people import rich_unseen


def layouts() -> tuple[Layout, ...]:
    return tuple(replace(of_design(design, 6), rich=True, full=rich_unseen()) for design in (*SIXTH, *SIXTH_MORE))
