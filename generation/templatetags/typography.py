"""Filters for setting type."""

from __future__ import annotations

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# A compound no longer than this always finds room on a line of its own.
COMPOUND = re.compile(r"(?<!\S)(?=\S{3,30}(?!\S))\S+[-‐–/]\S+(?!\S)")


@register.filter
def whole(text: str) -> SafeString:
    """Keeps compounds ("customer-visible", "A/B") on one line: readers of a PDF take a hyphen at a line's end for
    hyphenation and glue the halves together without it."""
    escaped = str(conditional_escape(text))
    return mark_safe(COMPOUND.sub(r'<span class="whole">\g<0></span>', escaped))  # noqa: S308 - escaped one line above
