"""Reading parts of a ZIP that may lie about its sizes."""

from __future__ import annotations

import io
import zipfile
import zlib

from jobmatch.errors import refuse_file

ENTRIES = 4_000
PART_BYTES = 32 * 1024 * 1024
TOTAL_BYTES = 64 * 1024 * 1024
# Deflate reaches about 1000:1. Real XML stays under 40:1; a small part may go above without harm.
RATIO = 150
RATIO_FROM = 4 * 1024 * 1024
_CHUNK = 256 * 1024


class Package:
    """A ZIP held in memory; `part` inflates one entry and refuses what grows past all measure."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise refuse_file("corrupt") from error
        entries = self._archive.infolist()
        if len(entries) > ENTRIES:
            raise refuse_file("decompression_bomb")
        self.names = {entry.filename for entry in entries}
        self._inflated = 0

    def part(self, name: str) -> bytes | None:
        """The bytes of a part, None where there is none. Raises Refused: decompression_bomb, encrypted, corrupt."""
        if name not in self.names:
            return None
        entry = self._archive.getinfo(name)
        if entry.flag_bits & 0x1:
            raise refuse_file("encrypted")
        # The declared size is checked to refuse early; it is not believed, so the real one is counted below.
        self._check(entry.file_size, entry.compress_size)
        try:
            return self._inflate(entry)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
            raise refuse_file("corrupt") from error

    def _inflate(self, entry: zipfile.ZipInfo) -> bytes:
        chunks, size = [], 0
        with self._archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                self._check(size, entry.compress_size)
                chunks.append(chunk)
        self._inflated += size
        return b"".join(chunks)

    def _check(self, size: int, packed: int) -> None:
        steep = size > RATIO_FROM and size > RATIO * max(packed, 1)
        if steep or size > PART_BYTES or self._inflated + size > TOTAL_BYTES:
            raise refuse_file("decompression_bomb")
