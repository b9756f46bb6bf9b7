"""The truth check: every claim of a text, traced to a fact of the profile or the posting, or marked."""

from generation.grounding.checking import ground
from generation.grounding.model import Claim, Source
from generation.grounding.repairing import Removed, Repair, repaired

__all__ = ["Claim", "Removed", "Repair", "Source", "ground", "repaired"]
