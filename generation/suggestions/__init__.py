"""How to improve a resume for one posting: what is true and unsaid, and what must not be claimed."""

from generation.suggestions.choosing import suggest
from generation.suggestions.editing import applied, edited, value_at
from generation.suggestions.model import Asked, Edit, Suggestion, Suggestions

__all__ = ["Asked", "Edit", "Suggestion", "Suggestions", "applied", "edited", "suggest", "value_at"]
