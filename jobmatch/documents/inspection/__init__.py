"""How a file is made, beyond its words: what other programs that read resumes may stumble over.

Kinds of `Trait`, with what `detail` and `amount` hold:

PDF: `hidden_text` words that nobody sees, characters; `text_layer` an invisible layer of text over a picture,
characters; `font_not_embedded` name of the font, characters; `unmapped_letters` (none), characters without a meaning;
`icons` (none), characters of a font of icons; `rotated_text` (none), characters; `picture` "width x height" in points,
share of the page 0-1; `locked` (none), 1; `form_field` (none), fields.
DOCX: `hidden_text`; `text_box` its words, characters; `table` first words, rows with more than one cell; `columns`
(none), columns of the section; `picture` (none), 1; `tracked_change` words, characters; `macros` (none), 1.
"""

from __future__ import annotations

from importlib import import_module

from jobmatch.documents import sniffing
from jobmatch.documents.model import Limits, Trait

INSPECTORS = {
    sniffing.PDF: "jobmatch.documents.inspection.pdf",
    sniffing.DOCX: "jobmatch.documents.inspection.docx",
}


def traits_of(data: bytes, media_type: str, limits: Limits) -> tuple[Trait, ...]:
    """The traits of a file that could be read; none for kinds without an inspector."""
    name = INSPECTORS.get(media_type)
    return tuple(import_module(name).inspect(data, limits)) if name else ()
