"""A whole resume said better by rules: per item what stands, what is proposed and why. Originals are the caller's."""

from generation.enhancing.edits import Edit, applied, enhanced

__all__ = ["Edit", "applied", "enhanced"]
