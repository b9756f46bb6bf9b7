"""Sections of a resume rewritten towards one posting, to be accepted or not."""

from generation.sections.model import SectionProposal
from generation.sections.optimizing import optimized, value_there

__all__ = ["SectionProposal", "optimized", "value_there"]
