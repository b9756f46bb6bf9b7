"""What parent and child say to each other: lengths and JSON. Nothing that comes from the child is ever executed."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import asdict, astuple
from typing import Any, BinaryIO, NamedTuple

from jobmatch.documents.model import Across, Box, Document, Limits, Line, Link, PageInfo, PagePicture, Run, Trait
from jobmatch.errors import Refused


class Asked(NamedTuple):
    """What the parent wants: task "read" is answered by a document, "draw" by pictures of its pages.

    inspect: the document comes with its traits. across: as `read` has it.
    """

    data: bytes
    filename: str
    limits: Limits
    task: str
    inspect: bool
    across: Across


def request(
    data: bytes, filename: str, limits: Limits, *, task: str = "read", inspect: bool = False, across: Across = ""
) -> bytes:
    """One line of JSON, then the bytes of the file."""
    told = {"filename": filename, "limits": asdict(limits), "task": task, "inspect": inspect, "across": across}
    head = {"size": len(data), **told}
    return json.dumps(head).encode() + b"\n" + data


def received(stream: BinaryIO) -> Asked | None:
    """The next request in the child; None when the parent has gone."""
    line = stream.readline()
    if not line:
        return None
    head = json.loads(line)
    limits = Limits(**head["limits"])
    return Asked(stream.read(head["size"]), head["filename"], limits, head["task"], head["inspect"], head["across"])


def answer_of(document: Document) -> dict[str, Any]:
    return {
        "text": document.text,
        "lines": [_packed(line) for line in document.lines],
        "pages": [astuple(page) for page in document.pages],
        "links": [(link.start, link.end, link.url) for link in document.links],
        "media_type": document.media_type,
        "sha256": document.sha256,
        "reader": document.reader,
        "warnings": document.warnings,
        "traits": [astuple(trait) for trait in document.traits],
    }


def refusal_of(error: Refused) -> dict[str, Any]:
    return {"refused": error.code, "message": error.message}


def document(answer: dict[str, Any]) -> Document:
    """The document in an answer. Raises the Refused that the child met."""
    _raise_refusal(answer)
    return Document(
        answer["text"],
        tuple(_unpacked(line) for line in answer["lines"]),
        tuple(PageInfo(*page) for page in answer["pages"]),
        media_type=answer["media_type"],
        sha256=answer["sha256"],
        reader=answer["reader"],
        links=tuple(Link(*link) for link in answer["links"]),
        warnings=tuple(answer["warnings"]),
        traits=tuple(Trait(*trait) for trait in answer["traits"]),
    )


def drawn_of(pictures: Iterable[PagePicture]) -> dict[str, Any]:
    """Pictures as an answer: JSON takes their bytes as base64."""
    return {"pictures": [(p.number, p.width, p.height, b64encode(p.webp).decode("ascii")) for p in pictures]}


def pictures(answer: dict[str, Any]) -> tuple[PagePicture, ...]:
    """The pictures in an answer. Raises the Refused that the child met."""
    _raise_refusal(answer)
    drawn = answer["pictures"]
    return tuple(PagePicture(number, width, height, b64decode(webp)) for number, width, height, webp in drawn)


def _raise_refusal(answer: dict[str, Any]) -> None:
    if "refused" in answer:
        raise Refused(answer["message"], code=answer["refused"])


def _packed(line: Line) -> list[Any]:
    box = None if line.box is None else [line.box.x0, line.box.y0, line.box.x1, line.box.y1]
    runs = [(run.start, run.end, run.bold, run.italic, run.size, run.x0, run.x1, run.y0, run.y1) for run in line.runs]
    return [
        line.start, line.end, line.page, line.block, line.column, box, line.size, line.bold, line.italic, line.role,
        line.level, runs,
    ]  # fmt: skip


def _unpacked(values: list[Any]) -> Line:
    start, end, page, block, column, box, size, bold, italic, role, level, runs = values
    return Line(
        start, end, page, block, column, None if box is None else Box(*box), size, bold, italic, role, level,
        tuple(Run(*run) for run in runs),
    )  # fmt: skip
