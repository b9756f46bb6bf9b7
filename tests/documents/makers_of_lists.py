"""Paragraphs of a DOCX numbered by Word, at the depth that they stand in."""

from __future__ import annotations


def listed(*items: tuple[str, int]) -> str:
    """The body of a document: (words, depth) of every paragraph, 0 for a heading, 1.. for items of a list."""
    return "".join(_paragraph(words, depth) for words, depth in items)


def _paragraph(words: str, depth: int) -> str:
    look = '<w:outlineLvl w:val="0"/>'
    if depth:
        look = f'<w:numPr><w:ilvl w:val="{depth - 1}"/><w:numId w:val="1"/></w:numPr>'
    return f"<w:p><w:pPr>{look}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
