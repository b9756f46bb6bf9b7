"""How a person writes, read from a letter or resume of theirs by rules."""

from profiles.writing_style.body import language_of
from profiles.writing_style.measuring import fingerprint
from profiles.writing_style.model import NEUTRAL, WritingStyle

__all__ = ["NEUTRAL", "WritingStyle", "fingerprint", "language_of"]
