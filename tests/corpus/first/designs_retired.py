"""Designs that were held for some rounds of development and then read: they are developed on now."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import entries, lists
from tests.corpus.dates import DateStyle
from tests.corpus.page import Design

RETIRED: tuple[Design, ...] = (
    Design(
        "retired_margin_headings",
        ".section { margin-left: 26%; position: relative; min-height: 22pt; margin-top: 9pt; border-top: .4pt solid #bbb; padding-top: 4pt }"
        " .section h2 { position: absolute; left: -35%; width: 31%; margin: 0; font-size: 10pt; text-transform: uppercase; color: #555 }",
        entry=entries.title_right,
        skills=lists.rows,
        dates=DateStyle("short"),
        variant=1,
        header="split",
    ),
    Design(
        "retired_dates_column_right",
        ".tr { border-bottom: .3pt dotted #aaa; padding-bottom: 3pt } h2 { color: #0a5; font-size: 15pt; font-weight: 300 }",
        entry=entries.date_column_right,
        skills=lists.columns,
        dates=DateStyle("short", " – "),
        variant=2,
        languages="comma",
        short="right",
    ),
    Design(
        "retired_rotated_headings",
        ".section { position: relative; padding-left: 30pt; min-height: 84pt; border-left: 1pt solid #889; margin: 8pt 0 0 16pt }"
        " .section h2 { position: absolute; left: -46pt; top: 30pt; width: 84pt; text-align: center; margin: 0; font-size: 9pt;"
        " transform: rotate(-90deg) }",
        entry=entries.org_dash,
        skills=lists.comma,
        dates=DateStyle("numeric"),
        languages="comma",
        sections=("summary", "work", "education", "skills", "languages", "certificates"),
    ),
    Design(
        "retired_europass_like",
        ".tr { margin-bottom: 5pt } body { font: 9.5pt/1.4 'DejaVu Sans Condensed', 'DejaVu Sans' } .td1 { width: 24%; text-align: right;"
        " padding-right: 12pt; color: #0e4194 } h2 { color: #0e4194; border-bottom: 1.2pt solid #0e4194; margin-left: 24%;"
        " text-transform: uppercase; font-size: 10pt } .in > p, .in > .s, .in > .g, .in > .c { margin-left: 27% } .header { margin-left: 24% }",
        header="labelled",
        entry=entries.table_row,
        skills=lists.rows,
        dates=DateStyle("dotted", "–"),
        variant=0,
        languages="colon",
    ),
    Design(
        "retired_sidebar_right_colour",
        "@page { margin: 0; background: linear-gradient(to right, #fff 68%, #5b2a5e 68%) } .aside { position: absolute; right: 0; top: 0; width: 25%; color: #fff;"
        " padding: 16mm 3.5%; font-size: 9pt } .aside .contact { color: #fff } .main { margin-right: 32%; padding: 14mm 6mm 12mm 14mm }"
        " h2 { font-size: 11pt; letter-spacing: 1pt } h1 { font-size: 27pt }",
        aside=("summary", "skills", "languages", "awards", "certificates"),
        header_in="main",
        contact_in="aside",
        icons="private",
        entry=entries.title_at,
        skills=lists.bars,
        languages="dots",
        dates=DateStyle("long", " – "),
        variant=3,
    ),
    Design(
        "retired_both_sides",
        ".aside { position: absolute; left: 0; top: 0; width: 46%; font-size: 9.3pt } .main { margin-left: 51% } h2 { border-bottom: 2pt solid #222 }"
        " .header { border-bottom: 4pt solid #222; padding-bottom: 6pt } @page { margin: 14mm } body { font-size: 9.5pt }",
        aside=("summary", "education", "skills", "languages", "certificates"),
        sections=("work", "projects", "volunteer", "awards"),
        entry=entries.org_stacked,
        skills=lists.headed,
        dates=DateStyle("year", " – "),
        variant=2,
        upper=True,
    ),
    Design(
        "retired_letter_monospace",
        "body { font: 9pt/1.4 'Liberation Mono', 'DejaVu Sans Mono' } h2 { font-size: 10pt } h2::before { content: '## ' } ul { list-style: '– ' }",
        entry=entries.bullets_line,
        skills=lists.piped,
        dates=DateStyle("iso", "/"),
        variant=1,
        contact_by=" • ",
        languages="comma",
        short="dash",
    ),
    Design(
        "retired_grouped_right_dates",
        ".employer { font-size: 12pt; color: #933; margin-top: 6pt } .sub { margin-bottom: 5pt } h1 { text-align: center; letter-spacing: 6pt }"
        " .header { text-align: center } h2 { text-align: right; font-variant: small-caps }",
        entry=entries.title_comma_right,
        grouped=True,
        skills=lists.middots,
        dates=DateStyle("long", "word"),
        variant=0,
        upper=True,
        contact_by=" ◆ ",
        between=" – ",
    ),
    Design(
        "retired_dense_academic",
        "body { font: 8.8pt/1.32 'Liberation Serif' } @page { margin: 14mm 17mm; @bottom-right { content: counter(page); font-size: 8pt } }"
        " h2 { text-transform: uppercase; font-size: 9.5pt; border-bottom: .4pt solid #000 } h1 { text-align: center; font-weight: normal }"
        " .contact { text-align: center } .label { text-align: center; font-style: italic }",
        sections=(
            "education",
            "work",
            "publications",
            "awards",
            "skills",
            "volunteer",
            "projects",
            "languages",
            "certificates",
        ),
        entry=entries.org_place_right,
        skills=lists.rows,
        dates=DateStyle("short", "–", degree_end_only=True),
        variant=3,
        short="dash",
        between=" in ",
    ),
    Design(
        "retired_icons_large_type",
        "body { font: 11.5pt/1.6 'Noto Sans Display', 'Noto Sans' } h1 { font-size: 34pt; font-weight: 800 } .label { font-size: 15pt; color: #c33 }"
        ' h2 { font-size: 18pt; color: #c33 } @page { margin: 20mm; @bottom-left { content: "NAME · " PAGES; font-size: 8pt } }',
        icons="unicode",
        contact_by="  ",
        entry=entries.title_parenthesis,
        skills=lists.chips,
        dates=DateStyle("short", " - ", since=True),
        variant=1,
        languages="parenthesis",
    ),
    Design(
        "retired_timeline_two_sides",
        ".tr { border-bottom: none } .td1 { width: 20%; text-align: right; padding-right: 12pt; font-size: 9pt; color: #777 }"
        " .td2 { border-left: 2pt solid #2b7bb9; padding-left: 12pt; padding-bottom: 6pt } .e { margin: 0 } h2 { background: #2b7bb9; color: #fff;"
        " display: inline-block; border-radius: 9pt; padding: 1pt 12pt; font-size: 10.5pt }",
        header="split",
        entry=entries.table_row,
        skills=lists.table,
        dates=DateStyle("apostrophe", " – "),
        variant=2,
        languages="right",
    ),
)
