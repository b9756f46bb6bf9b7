"""Documents from facts: `render` for resumes, `render_letter` for letters, `templates` for what they may look like."""

from generation.rendering.catalogue import template_named, templates
from generation.rendering.fitting import Fitted
from generation.rendering.letters import as_text
from generation.rendering.model import FORMATS, SECTIONS, Letter, RenderOptions, Template
from generation.rendering.producing import fitted, preview, render, render_letter
from generation.rendering.validation import checked, read_resume

__all__ = [
    "FORMATS",
    "SECTIONS",
    "Fitted",
    "Letter",
    "RenderOptions",
    "Template",
    "as_text",
    "checked",
    "fitted",
    "preview",
    "read_resume",
    "render",
    "render_letter",
    "template_named",
    "templates",
]
