"""The first layouts to develop against, and those that were held back first and then read."""

from __future__ import annotations

from tests.corpus import flow, word
from tests.corpus.dates import DateStyle
from tests.corpus.first.designs import DEV
from tests.corpus.first.designs_more import DEFINITIONS, MORE
from tests.corpus.first.designs_retired import RETIRED
from tests.corpus.layout import Layout, of_design, page_of, scan_of
from tests.corpus.view import Showing


def layouts() -> tuple[Layout, ...]:
    by_name = {design.name: design for design in (*DEV, *RETIRED)}
    numeric, years = DateStyle("numeric", " - "), DateStyle("year", " - ")
    dev = [
        Layout("docx_plain", "docx", False, Showing(variant=1, dates=numeric), word.plain, 6),
        Layout("docx_styled_tabs", "docx", False, Showing(dates=DateStyle("long")), word.styled, 6),
        Layout("docx_table", "docx", False, Showing(variant=2, dates=DateStyle("dotted", " - ")), word.tabled, 6),
        Layout("docx_text_box", "docx", False, Showing(variant=1), word.boxed, 5),
        Layout("odt_outline", "odt", False, Showing(variant=2, dates=DateStyle("short", " - ")), flow.odt, 4),
        Layout("rtf_outline", "rtf", False, Showing(dates=years), flow.rtf, 4),
        Layout("text_ruled", "txt", False, Showing(dates=DateStyle("short", " to ")), flow.text, 4),
        page_of(by_name["classic"], "html_classic", held=False),
        scan_of(by_name["name_right_band_headings"], "scan_pdf", "pdf", held=False),
        scan_of(by_name["one_line_pipes"], "scan_png", "png", held=False),
    ]
    retired = [
        Layout("retired_docx_headings", "docx", False, Showing(variant=2, label=False), word.headed_entries, 6),
        Layout(
            "retired_docx_two_columns",
            "docx",
            False,
            Showing(variant=1, label=False, places=False, dates=years),
            word.two_columns,
            6,
        ),
        Layout("retired_text_pasted", "txt", False, Showing(variant=1, dates=numeric), flow.pasted, 4),
        page_of(by_name["retired_timeline_two_sides"], "retired_html", held=False),
        scan_of(by_name["retired_grouped_right_dates"], "retired_scan_pdf", "pdf", held=False),
    ]
    pdfs = [of_design(design, 6) for design in DEV], [of_design(design, 6) for design in RETIRED]
    more = [of_design(design, 6) for design in MORE]
    more.append(page_of(DEFINITIONS, "html_definitions", held=False))
    return (*pdfs[0], *dev, *pdfs[1], *retired, *more)
