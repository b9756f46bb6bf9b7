"""From a file, or from a resume that was made here, to what the check reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from generation.ats.model import AtsDocument
from jobmatch.documents.model import Document
from profiles.composition import compose
from profiles.parsing.language import language_of
from profiles.parsing.model import FactSpan


def of_file(data: bytes, filename: str, today: date, *, isolated: bool = True) -> AtsDocument:
    """Any resume file. Raises Refused with a code of `jobmatch.errors.FILE_MESSAGES`, as reading does."""
    from profiles.parsing.intake import read_file

    parsed, document = read_file(data, filename=filename, today=today, isolated=isolated, inspect=True)
    return AtsDocument(
        resume=parsed.resume,
        text=parsed.text,
        language=parsed.language,
        places=_by_pointer(parsed.spans),
        file=document,
        questions=parsed.questions,
        hidden=tuple(_hidden(document)) if document else (),
        today=today,
    )


def of_resume(resume: Mapping[str, Any], text: str = "", *, today: date | None = None) -> AtsDocument:
    """A resume as data. text: as it was written out, and then offsets point into it; else the product's own wording.

    Without `today` nothing is said of the future or of jobs that go on.
    """
    composed = compose(resume)
    spans: Iterable[FactSpan] = composed.spans
    if text and text != composed.text:
        spans = _located(composed.spans, composed.text, text)
    written = text or composed.text
    language = str((resume.get("meta") or {}).get("language") or "")[:2].lower() if _has_meta(resume) else ""
    return AtsDocument(
        resume=resume,
        text=written,
        language=language or language_of(written),
        places=_by_pointer(spans),
        today=today,
    )


def _has_meta(resume: Mapping[str, Any]) -> bool:
    return isinstance(resume.get("meta"), Mapping)


def _by_pointer(spans: Iterable[FactSpan]) -> dict[str, tuple[FactSpan, ...]]:
    found: dict[str, list[FactSpan]] = defaultdict(list)
    for span in spans:
        found[span.pointer].append(span)
    return {pointer: tuple(places) for pointer, places in found.items()}


def _located(spans: Iterable[FactSpan], composed: str, text: str) -> Iterator[FactSpan]:
    """Each value's place in another writing of the same resume: the next one not yet taken by the same words."""
    reached: dict[str, int] = {}
    for span in spans:
        words = composed[span.start : span.end]
        at = text.find(words, reached.get(words, 0))
        if words and at >= 0:
            reached[words] = at + len(words)
            yield FactSpan(span.pointer, at, at + len(words), 1, 1.0)


def _hidden(document: Document) -> Iterator[tuple[int, int]]:
    """Where words that nobody sees stand in the text: line by line, since reading may have rearranged them."""
    for trait in document.traits:
        if trait.kind != "hidden_text":
            continue
        for line in document.lines:
            words = " ".join(document.text[line.start : line.end].split())
            if len(words) > 2 and (not trait.page or line.page == trait.page) and words in trait.detail:
                yield line.start, line.end
            elif (at := document.text.find(trait.detail, line.start, line.end)) >= 0:
                yield at, at + len(trait.detail)
