"""Reading postings: their facts, their requirements, their pay. Pure: no database, no clock, no model."""

from jobs.parsing.model import ParsedPosting, PostingSpan, Requirement
from jobs.parsing.pay import Pay, parse_pay
from jobs.parsing.posting import parse_posting

__all__ = ["ParsedPosting", "Pay", "PostingSpan", "Requirement", "parse_pay", "parse_posting"]
