"""Postings, where they come from, how they match, and what people do about them."""

from jobs.models.application import Application, StageChange
from jobs.models.match import Match
from jobs.models.posting import Posting
from jobs.models.source import Fetch, Source

__all__ = ["Application", "Fetch", "Match", "Posting", "Source", "StageChange"]
