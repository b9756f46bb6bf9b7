"""Letters written by rules: true, grammatical, in the person's style; four structures to choose from."""

from generation.letters.model import VARIANTS, LetterOptions, Used, Written
from generation.letters.writing import write

__all__ = ["VARIANTS", "LetterOptions", "Used", "Written", "write"]
