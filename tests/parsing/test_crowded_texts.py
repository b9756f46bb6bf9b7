"""Texts made to keep a parser busy: four times as many lines make about four times the work, not sixteen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from jobmatch import documents
from profiles.parsing import parse
from tests.counting import calls_in
from tests.documents.makers import docx, paragraph
from tests.parsing.reading_text import TODAY

LINES = 150
MORE = 4
GROWTH = 1.3  # of what each line takes, with caches cold and entries few


def table_of_jobs(rows: int) -> tuple[bytes, str]:
    cells = [("Employer", "Position", "Period")]
    cells += [(f"Larkhill {number} Ltd", "Picker", "01/2012 - 12/2015") for number in range(rows)]
    made = ("".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in row) for row in cells)
    table = "".join(f"<w:tr>{row}</w:tr>" for row in made)
    return docx(f"{paragraph('Experience', bold=True)}<w:tbl>{table}</w:tbl>"), "resume.docx"


def leaders_of_dots(lines: int) -> tuple[bytes, str]:
    told = (paragraph(f"Cook, Hotel {number}, Bath ........ May 2015 - June 2019") for number in range(lines))
    return docx(paragraph("Work History", bold=True) + "".join(told)), "resume.docx"


def one_block(lines: int) -> tuple[bytes, str]:
    return "".join(f"Ada Fern {number}\n" for number in range(lines)).encode(), "resume.txt"


@pytest.mark.parametrize("made", [table_of_jobs, leaders_of_dots, one_block])
def test_work_grows_as_the_text_does(made: Callable[[int], tuple[bytes, str]]) -> None:
    read = [documents.read(data, filename=name) for data, name in (made(LINES), made(LINES), made(MORE * LINES))]
    _, few, many = [calls_in(partial(parse, document, today=TODAY)) for document in read]
    assert many < GROWTH * MORE * few
