"""Further designs to develop against: titles in margins, forms, frames, missing and unusual headings."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import entries, lists
from tests.corpus.dates import DateStyle
from tests.corpus.first import entries as entries_more
from tests.corpus.page import Design

MORE: tuple[Design, ...] = (
    Design(
        "margin_titles",
        ".section { display: table; width: 100%; table-layout: fixed; margin-top: 8pt } .section > h2, .section > .in { display: table-cell; vertical-align: top }"
        " .section > h2 { width: 24%; font-size: 10.5pt; color: #255 }",
        entry=entries.title_right, skills=lists.comma, dates=DateStyle("short"), variant=1,
    ),
    Design(
        "europass_labels", ".td1 { color: #335; text-align: right; padding-right: 12pt; width: 30% } h2 { color: #338; font-size: 11pt }",
        entry=entries_more.label_rows, education=entries.table_row, header="title", skills=lists.rows, dates=DateStyle("numeric"), languages="colon",
    ),
    Design(
        "bordered_table", ".grid { border-collapse: collapse; width: 100% } .grid td { border: .6pt solid #444; padding: 4pt 6pt; vertical-align: top } .g1 { width: 25% } h2 { background: #ddd; padding: 2pt 5pt }",
        entry=entries_more.bordered_row, skills=lists.table, dates=DateStyle("long", " - "), variant=2,
    ),
    Design(
        "name_at_foot", ".header { margin-top: 14pt; border-top: 1pt solid #888; text-align: center } h2 { color: #274b8a }",
        header_in="foot", entry=entries.org_right, skills=lists.rows, dates=DateStyle("numeric", " - "), variant=2,
    ),
    Design(
        "spaced_letters", "h1 { font-weight: 400 } h2 { letter-spacing: 5pt; font-size: 9.5pt; font-weight: 400; text-transform: uppercase }",
        spaced=True, entry=entries_more.date_above, skills=lists.middots, dates=DateStyle("short", " — "), variant=1,
    ),
    Design(
        "dates_below", "h2 { font-size: 13pt; font-weight: 400; border-bottom: 2pt solid #b58 } .o { font-weight: bold } .t { font-style: italic; font-weight: normal }",
        entry=entries_more.date_below, skills=lists.comma, dates=DateStyle("long", "word"), variant=3, short="dash",
    ),
    Design(
        "indented_points", ".point { margin-left: 14pt } h2 { text-transform: uppercase; font-size: 10pt; border-bottom: .5pt solid #999 }",
        entry=entries_more.indented, skills=lists.rows, dates=DateStyle("short", " - "), variant=2,
    ),
    Design(
        "unusual_headings", "h2 { color: #a0522d; font-size: 15pt; font-weight: 400 }",
        entry=entries_more.inline_dates, skills=lists.comma, dates=DateStyle("short", " - "), own_words=True,
    ),
    Design(
        "work_without_heading", "h2 { color: #0a5; font-size: 13pt }", untitled=("work",), sections=("summary", "work", "education", "skills", "languages", "certificates"),
        entry=entries.title_right, skills=lists.comma, dates=DateStyle("numeric", " - "), variant=1,
    ),
    Design(
        "nothing_titled_first", "h2 { font-size: 11pt; text-transform: uppercase }", untitled=("work", "summary"), sections=("work", "education", "skills", "languages"),
        entry=entries.org_stacked, skills=lists.bullets, dates=DateStyle("long"), variant=2,
    ),
    Design(
        "all_capitals", "body { text-transform: uppercase; font-size: 9pt } h2 { font-size: 11pt }",
        entry=entries.org_place_right, skills=lists.comma, dates=DateStyle("year", " - "), languages="comma",
    ),
    Design(
        "rotated_titles", ".section { position: relative; margin: 10pt 0 14pt 30pt; min-height: 88pt; break-inside: avoid-page } .section > h2 { position: absolute; left: -78pt; top: 30pt; width: 100pt; margin: 0; transform: rotate(-90deg); font-size: 10pt; text-align: right; color: #777 }",
        sections=("summary", "work", "education", "skills", "languages"), entry=entries.stacked, skills=lists.comma, dates=DateStyle("short"), variant=0,
    ),
    Design(
        "small_pages", "@page { size: A5; margin: 17mm 13mm; @top-left { content: \"NAME\"; font: 8pt 'Noto Sans' } @top-right { content: PAGES; font: 8pt 'Noto Sans' } } h1 { font-size: 15pt }",
        entry=entries.title_right, skills=lists.comma, dates=DateStyle("short"), variant=2,
    ),
    Design(
        "sidebar_right_contact_last", "@page { margin: 0 } .aside { float: right; width: 27%; background: #eee; padding: 14mm 4% } .main { margin: 14mm 40% 10mm 14mm } h2 { font-size: 11.5pt }",
        aside=("skills", "languages", "interests"), aside_first=True, header_in="main", contact_in="aside", contact_last=True,
        entry=entries.stacked, skills=lists.bullets, dates=DateStyle("numeric"), variant=1, short="stacked",
    ),
    Design(
        "work_over_columns", ".main { columns: 2; column-gap: 9mm; column-fill: auto; height: 205mm } h2 { font-size: 11pt; border-bottom: .5pt solid #555 } body { font-size: 9pt }",
        sections=("work", "education", "skills", "languages"), entry=entries_more.date_below, skills=lists.comma, dates=DateStyle("short"), short="stacked",
    ),
    Design(
        "coloured_band_white_name", "@page { margin: 0 } .header { background: #172a45; color: #fff; padding: 12mm; text-align: center; display: flex; flex-direction: column-reverse } .header .contact { color: #cde } .main { padding: 4mm 16mm } h2 { font-variant: small-caps; letter-spacing: 2pt; text-align: center }",
        entry=entries.title_at, skills=lists.piped, dates=DateStyle("long", " to "), variant=1, between=" in ",
    ),
)  # fmt: skip

DEFINITIONS = Design(
    "definitions", "", entry=entries_more.definition, skills=lists.comma, dates=DateStyle("short", " - ")
)
