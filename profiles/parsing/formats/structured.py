"""From a resume that is data already to a parsed resume: its canonical text, and a span for every value."""

from __future__ import annotations

from typing import Any

from profiles.composition import compose
from profiles.parsing.language import language_of
from profiles.parsing.model import FactSpan, ParsedResume
from profiles.parsing.reading import SCHEMA


def parsed_from(resume: dict[str, Any]) -> ParsedResume:
    """The resume as it is, unknown keys kept, with the text that `compose` makes of it. All spans are certain."""
    composed = compose(resume)
    spans = tuple(FactSpan(span.pointer, span.start, span.end, 1, 1.0) for span in composed.spans)
    whole = resume if "$schema" in resume else {"$schema": SCHEMA, **resume}
    return ParsedResume(whole, composed.text, language_of(composed.text), spans)


def without_empty(tree: Any) -> Any:
    """The tree without empty strings, lists and objects."""
    if isinstance(tree, dict):
        branches = {name: without_empty(branch) for name, branch in tree.items()}
        return {name: branch for name, branch in branches.items() if branch not in (None, "", [], {})}
    if isinstance(tree, list):
        return [kept for branch in tree if (kept := without_empty(branch)) not in (None, "", [], {})]
    return tree.strip() if isinstance(tree, str) else tree
