"""What every short text has in common: its parts, its manner, the facts it is told from, and its truth check."""

from generation.letters.manner import LENGTHS, TONES, Manner
from generation.texts.model import Composed, Text

__all__ = ["LENGTHS", "TONES", "Composed", "Manner", "Text"]
