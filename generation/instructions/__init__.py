"""Instructions for changing a text, as far as rules understand them."""

from generation.instructions.following import LONGEST, followed

__all__ = ["LONGEST", "followed"]
