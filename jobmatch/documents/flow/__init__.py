"""Formats that flow (no fixed place on a page): DOCX, ODT, RTF, HTML, Markdown, plain text."""
