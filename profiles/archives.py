"""A ZIP of many resumes, taken apart: each file inside goes its own way through intake, and fails alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from jobmatch.documents.zipped import Package
from jobmatch.errors import Refused, refuse_file

MOST = 200


def unpacked(filename: str, data: bytes) -> Iterator[tuple[str, bytes | Refused]]:
    """(name, bytes or why not) of each file in a ZIP; anything else is itself, alone.

    A LinkedIn export is a ZIP of one person and stays whole. Raises Refused: `corrupt`, `decompression_bomb`,
    `too_many_files`.
    """
    from profiles.parsing.formats import linkedin

    if not filename.lower().endswith(".zip") or linkedin.looks_like(data):
        yield filename, data
        return
    package = Package(data)
    names = sorted(name for name in package.names if _is_file(name))
    if len(names) > MOST:
        raise Refused(f"The ZIP holds more than {MOST} files. Send them in several.", code="too_many_files")
    for name in names:
        yield name, _part(package, name)


def _part(package: Package, name: str) -> bytes | Refused:
    try:
        return package.part(name) or refuse_file("no_text")
    except Refused as error:
        return error


def _is_file(name: str) -> bool:
    """Not a folder, nor what operating systems put beside the files."""
    parts = PurePosixPath(name).parts
    return not name.endswith("/") and not any(part.startswith((".", "__MACOSX")) for part in parts)
