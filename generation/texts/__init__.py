"""What every short text has in common: its parts, its manner, the facts it is told from, and its truth check."""

from generation.texts.model import LENGTHS, TONES, Composed, Manner, Text

__all__ = ["LENGTHS", "TONES", "Composed", "Manner", "Text"]
