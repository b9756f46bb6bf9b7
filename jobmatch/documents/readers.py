"""The registry: which reader reads which media type. Modules are named, not imported, so that starting stays light."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from jobmatch.documents import sniffing
from jobmatch.documents.drafts import Reading
from jobmatch.documents.model import Across, Limits
from jobmatch.errors import Refused, refuse_file


class Reader(Protocol):
    """Bytes of one format → lines in reading order. May raise Refused; anything else it raises means corrupt.

    across: only for formats that place words on a page.
    """

    def __call__(
        self, data: bytes, *, limits: Limits, progress: Callable[[int, int], None], across: Across = ""
    ) -> Reading: ...


READERS: dict[str, str] = {
    sniffing.PDF: "jobmatch.documents.pdf.reader",
    sniffing.DOCX: "jobmatch.documents.flow.docx",
    sniffing.ODT: "jobmatch.documents.flow.odt",
    sniffing.RTF: "jobmatch.documents.flow.rtf",
    sniffing.HTML: "jobmatch.documents.flow.html",
    sniffing.MARKDOWN: "jobmatch.documents.flow.markdown",
    sniffing.PLAIN: "jobmatch.documents.flow.plain",
    sniffing.JPEG: "jobmatch.documents.ocr.reader",
    sniffing.PNG: "jobmatch.documents.ocr.reader",
    sniffing.TIFF: "jobmatch.documents.ocr.reader",
    sniffing.WEBP: "jobmatch.documents.ocr.reader",
    sniffing.HEIC: "jobmatch.documents.ocr.reader",
}
OLE = "application/x-ole-storage"


def reader_for(media_type: str) -> Reader:
    """The reader's function `read`. Raises Refused unsupported_type, with advice where the kind is a known one."""
    if media_type == OLE:
        raise Refused(
            "Word documents of the old .doc kind cannot be read. Open it in Word or LibreOffice, save it as DOCX and "
            "upload that.",
            code="unsupported_type",
        )
    if media_type not in READERS:
        raise refuse_file("unsupported_type")
    return cast(Reader, import_module(READERS[media_type]).read)
