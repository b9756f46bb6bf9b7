"""Resumes → JSON Resume with a span for every fact. Rules only; a model may later propose (`proposals`)."""

from profiles.parsing.intake import parse_file
from profiles.parsing.model import FactSpan, ParsedResume, Question
from profiles.parsing.reading import parse

__all__ = ["FactSpan", "ParsedResume", "Question", "parse", "parse_file"]
