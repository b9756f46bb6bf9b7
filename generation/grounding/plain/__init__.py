"""A text as it is read: without the marks of Markdown and the breaks of lines, and told by "I"."""

from generation.grounding.plain.text import Plain, plain

__all__ = ["Plain", "plain"]
