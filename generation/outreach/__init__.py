"""Mails about a posting: to somebody who hires, and after an application or a conversation."""

from generation.outreach.model import PURPOSES, OutreachOptions
from generation.outreach.writing import write

__all__ = ["PURPOSES", "OutreachOptions", "write"]
