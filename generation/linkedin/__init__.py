"""LinkedIn texts: headline, About, and short posts, from the profile's facts."""

from generation.linkedin.model import KINDS, LIMITS, LinkedInOptions
from generation.linkedin.writing import write

__all__ = ["KINDS", "LIMITS", "LinkedInOptions", "write"]
