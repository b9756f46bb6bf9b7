"""Sections of a resume rewritten towards one posting, to be accepted or not."""

from generation.sections.model import SectionProposal
from generation.sections.optimizing import optimized

__all__ = ["SectionProposal", "optimized"]
