"""The ATS check: what programs that read resumes, and people in a hurry, make of one; and what a posting finds in it.

Pure but for reading the file: no database, no model, no clock (`today` comes in).
"""

from generation.ats.checking import check, feedback
from generation.ats.coverage_model import Coverage, Covered
from generation.ats.intake import of_file, of_resume
from generation.ats.model import AtsDocument, AtsReport, Finding, Part, Where

__all__ = [
    "AtsDocument",
    "AtsReport",
    "Coverage",
    "Covered",
    "Finding",
    "Part",
    "Where",
    "check",
    "feedback",
    "of_file",
    "of_resume",
]
