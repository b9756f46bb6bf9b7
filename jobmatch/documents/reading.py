"""Choose the reader by content, hold the limits, answer every failure with a refusal."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from dataclasses import replace

from jobmatch.documents import inspection, readers, sniffing
from jobmatch.documents.drafts import assemble
from jobmatch.documents.model import DEFAULT_LIMITS, Across, Document, Limits
from jobmatch.errors import DomainError, refuse_file

logger = logging.getLogger(__name__)

Progress = Callable[[int, int], None]


def read(
    data: bytes,
    *,
    filename: str = "",
    limits: Limits = DEFAULT_LIMITS,
    progress: Progress | None = None,
    inspect: bool = False,
    across: Across = "",
) -> Document:
    """The document in `data`. `progress(done, total)` is told pages, where pages take time (OCR).

    inspect: look at how the file is made as well (`Document.traits`). across: how lines of a PDF are put in order.

    Raises Refused: unsupported_type, too_large, encrypted, corrupt, no_text, too_many_pages, decompression_bomb.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise refuse_file("no_text")
    if len(data) > limits.size:
        raise refuse_file("too_large", limit=megabytes(limits.size))
    media_type = sniffing.media_type_of(data, filename=filename)
    reader = readers.reader_for(media_type)
    ordered = {"across": across} if media_type == sniffing.PDF else {}
    try:
        reading = reader(data, limits=limits, progress=progress or _unheard, **ordered)
        sha256 = hashlib.sha256(data).hexdigest()
        document = assemble(reading, media_type=media_type, sha256=sha256, limits=limits)
        return replace(document, traits=inspection.traits_of(data, media_type, limits)) if inspect else document
    except DomainError:
        raise
    except MemoryError as error:
        raise refuse_file("decompression_bomb") from error
    except Exception as error:  # format libraries raise anything on hostile bytes; to a person it is one thing
        # What was our own mistake must not look like a damaged file to whoever runs the site.
        logger.warning("Reading %s of %d bytes failed", media_type, len(data), exc_info=True)
        raise refuse_file("corrupt") from error


def megabytes(size: int) -> str:
    return f"{size / (1024 * 1024):.3g} MB"


def _unheard(done: int, total: int) -> None:
    """Progress that nobody asked for."""
