"""Which of a person's experiences and projects tell most for one posting, in order and with reasons."""

from generation.ranking.model import Ranked, RankedEntry
from generation.ranking.ordering import rank

__all__ = ["Ranked", "RankedEntry", "rank"]
