"""A resume for one posting, compiled from the profile by its ranking: chosen and ordered, never written."""

from generation.resumes.compiling import Compiled, compiled
from generation.resumes.options import ResumeOptions

__all__ = ["Compiled", "ResumeOptions", "compiled"]
