"""Thousands of damaged files through the reading child: each is answered with a document or a code, and in time."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from jobmatch.documents import Limits, read_isolated
from jobmatch.errors import FILE_MESSAGES, DomainError
from tests.documents.designs import pdf_of as design
from tests.documents.makers import docx, odt, paragraph, pdf_of, pdf_pages

SECONDS = 60.0
FILES = 2_500
HANG = 10.0
LIMITS = Limits(seconds=HANG, memory=512 * 1024 * 1024)


def _seeds(shared: Path) -> list[bytes]:
    seeds = [
        design("left_sidebar"), design("timeline"), pdf_pages(3), docx(paragraph("Ada") + paragraph("Cook")),
        pdf_of(b"BT /F1 12 Tf 72 700 Td (Ada) Tj ET"), odt("<text:p>Ada</text:p>"), b"{\\rtf1\\ansi Ada\\par Cook}",
        b"<html><body><table><tr><td>Ada<td>Cook</table></body></html>",
    ]  # fmt: skip
    real = sorted(shared.rglob("*.pdf")) + sorted(shared.rglob("*.docx")) if shared.is_dir() else []
    return seeds + [path.read_bytes() for path in real if 0 < path.stat().st_size < 120_000]


def _damaged(data: bytes, dice: random.Random) -> bytes:
    """One to six bytes flipped, spans cut, doubled, zeroed or swapped with digits that say too much."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at, length = dice.randrange(len(out)), dice.randint(1, 64)
        match dice.randrange(6):
            case 0:
                out[at] ^= 1 << dice.randrange(8)
            case 1:
                del out[at : at + length]
            case 2:
                out[at:at] = out[at : at + length]
            case 3:
                out[at : at + length] = bytes(min(length, len(out) - at))
            case 4:
                out[at : at + 4] = dice.choice([b"9999", b"-1 R", b"\xff\xff\xff\xff", b"<<<<", b"((((", b"0 0 "])
            case _:
                out = out[: max(1, at)]
        out = out or bytearray(b"x")
    return bytes(out)


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_damaged_files_are_answered_in_time(pytestconfig: pytest.Config) -> None:
    seeds = _seeds(pytestconfig.rootpath.parent / "shared" / "data")
    dice = random.Random(20260)
    answers: Counter[str] = Counter()
    start, slowest = time.monotonic(), 0.0
    while time.monotonic() - start < SECONDS and sum(answers.values()) < FILES:
        data = _damaged(dice.choice(seeds), dice)
        before = time.monotonic()
        try:
            document = read_isolated(data, limits=LIMITS)
            answers["read"] += 1
            assert all(document.text[line.start : line.end].strip() for line in document.lines)
        except DomainError as error:
            answers[error.code] += 1
        slowest = max(slowest, time.monotonic() - before)
    print(f"{sum(answers.values())} files, slowest {slowest:.1f} s: {dict(answers)}")
    assert set(answers) <= {"read", *FILE_MESSAGES}
    assert slowest < HANG + 5
    assert answers["read"] > 10
