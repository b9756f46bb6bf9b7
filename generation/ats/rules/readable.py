"""Whether the file's words are words to a program at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting, Where
from generation.ats.reading import short
from jobmatch.documents import sniffing
from jobmatch.documents.model import Document, Trait

NONSENSE = re.compile(r"\(cid:\d+\)|\ufffd")
_WELCOME = frozenset({sniffing.PDF, sniffing.DOCX, sniffing.PLAIN})
_NAMES = {sniffing.ODT: "ODT", sniffing.RTF: "RTF", sniffing.HTML: "HTML", sniffing.MARKDOWN: "Markdown"}
UNMAPPED_SHARE, UNMAPPED_LEAST = 0.02, 12
NOT_EMBEDDED_LEAST = 40
FEWEST_HIDDEN = 3


def check(document: AtsDocument) -> Iterator[Sighting]:
    file = document.file
    if file is None:
        return
    yield from _pictures_of_text(file)
    yield from _kind(file)
    yield from _hidden(document, file)
    yield from _letters(file)
    if any(trait.kind == "locked" for trait in file.traits):
        yield Sighting("locked", "The PDF does not allow its text to be copied.")
    if any(trait.kind == "macros" for trait in file.traits):
        yield Sighting("macros", "The Word file holds macros.")


def of_kind(file: Document, kind: str) -> list[Trait]:
    return [trait for trait in file.traits if trait.kind == kind]


def _pictures_of_text(file: Document) -> Iterator[Sighting]:
    if file.media_type.startswith("image/"):
        yield Sighting("picture_file", "The file is a picture: its words were guessed from the image.", Where(page=1))
    elif "ocr" in file.reader:
        yield Sighting("scanned", "At least one page is a picture without text.", Where(page=1))
    elif layers := of_kind(file, "text_layer"):
        yield Sighting(
            "text_layer",
            "The page is a picture with a layer of recognised text beneath it.",
            Where(page=layers[0].page or None),
        )


def _kind(file: Document) -> Iterator[Sighting]:
    if file.media_type not in _WELCOME and not file.media_type.startswith("image/"):
        name = _NAMES.get(file.media_type, file.media_type)
        yield Sighting("file_type", f"The file is {name}, neither PDF nor DOCX.")


def _hidden(document: AtsDocument, file: Document) -> Iterator[Sighting]:
    for trait in of_kind(file, "hidden_text"):
        letters = sum(letter.isalnum() for letter in trait.detail)
        if letters < FEWEST_HIDDEN:
            continue
        start, end = next(
            (place for place in document.hidden if not trait.page or document.page_at(place[0]) == trait.page),
            (None, None),
        )
        message = f"Words that nobody can see are in the file: “{short(trait.detail)}”."
        yield Sighting("hidden_text", message, Where("", trait.page or None, start, end))


def _letters(file: Document) -> Iterator[Sighting]:
    unmapped = int(sum(trait.amount for trait in of_kind(file, "unmapped_letters")))
    icons = int(sum(trait.amount for trait in of_kind(file, "icons")))
    nonsense = list(NONSENSE.finditer(file.text))
    length = max(1, len(file.text))
    if unmapped - icons >= max(UNMAPPED_LEAST, UNMAPPED_SHARE * length):
        page = of_kind(file, "unmapped_letters")[0].page
        message = f"{unmapped} letters of the file have no meaning that a program could read."
        yield Sighting("odd_encoding", message, Where(page=page), amount=2.0 if unmapped > 0.2 * length else 1.0)
    elif len(nonsense) >= 3:
        message = f"{len(nonsense)} letters came out as nonsense, “{nonsense[0].group()}” for example."
        yield Sighting("odd_encoding", message, Where(start=nonsense[0].start(), end=nonsense[0].end()))
    bare = [trait for trait in of_kind(file, "font_not_embedded") if trait.amount >= NOT_EMBEDDED_LEAST]
    if bare:
        names = ", ".join(trait.detail for trait in bare[:3])
        yield Sighting("font_not_embedded", f"The PDF does not carry its font with it: {names}.")
