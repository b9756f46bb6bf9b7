"""Instructions for changing a text, as far as rules understand them."""

from generation.instructions.following import LONGEST, followed, said
from generation.instructions.keeping import Told, must_keep
from generation.instructions.reading import language_in

__all__ = ["LONGEST", "Told", "followed", "language_in", "must_keep", "said"]
