"""Designs to develop against. Each is a different idea of a page, not a colour of another."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import entries, lists
from tests.corpus.dates import DateStyle
from tests.corpus.page import ASIDE, Design

FLOAT_RIGHT = "@page { margin: 15mm 15mm } .aside { float: right; width: 30% } .main { margin-right: 34% } "

DEV: tuple[Design, ...] = (
    Design("classic", "h2 { border-bottom: .7pt solid #333 } body { font-family: 'Noto Serif' }", skills=lists.rows),
    Design(
        "centred_rules",
        ".header { text-align: center } h2 { text-align: center; text-transform: uppercase; letter-spacing: 1.5pt;"
        " font-size: 10.5pt; border-top: .5pt solid #999; border-bottom: .5pt solid #999; padding: 2pt }",
        entry=entries.org_right,
        skills=lists.middots,
        contact_by=" · ",
        dates=DateStyle("long"),
        variant=1,
        between=" in ",
    ),
    Design(
        "sidebar_dark_left",
        "@page { margin: 0; background: linear-gradient(to right, #23303d 34%, #fff 34%) }"
        ".aside { float: left; width: 27%; padding: 14mm 4% 0 4%; color: #eef; font-size: 9pt } .aside h1 { font-size: 19pt }"
        ".main { margin-left: 38%; padding: 14mm 12mm 10mm 0 } .aside .contact { color: #eef } .aside h2 { color: #9cf }",
        aside=ASIDE,
        aside_first=True,
        header_in="aside",
        contact_in="aside",
        skills=lists.bars,
        languages="dots",
        entry=entries.stacked,
        dates=DateStyle("numeric"),
        variant=2,
        short="stacked",
    ),
    Design(
        "sidebar_right_light",
        FLOAT_RIGHT + ".aside { border-left: 1pt solid #bbb; padding-left: 3%; width: 28% } h2 { color: #a33 }",
        aside=("skills", "languages", "certificates", "awards", "interests"),
        aside_first=True,
        contact_in="aside",
        skills=lists.bullets,
        languages="parenthesis",
        entry=entries.org_stacked,
        variant=1,
        short="stacked",
    ),
    Design(
        "band_icons_private",
        "@page { margin: 0 0 12mm } .header { background: #0b6e5f; color: #fff; padding: 9mm 16mm } .main { padding: 0 16mm }"
        ".header .contact { color: #fff; margin-top: 5pt } .contact span { margin-right: 7pt }"
        ".icon { font-family: 'Corpus Icons'; margin-right: 3pt }",
        icons="private",
        contact_by=" ",
        entry=entries.title_right,
        skills=lists.chips,
        variant=3,
        dates=DateStyle("numeric", " - "),
    ),
    Design(
        "tabular_german",
        "h2 { font-size: 11pt; color: #1f4e79 } .cv { font-size: 20pt; color: #1f4e79 } h1 { font-size: 13pt }"
        " .td1 { width: 30% } .tr { margin-bottom: 3pt } body { font-family: 'Liberation Sans' }",
        header="title",
        entry=entries.table_row,
        skills=lists.rows,
        dates=DateStyle("numeric"),
        languages="colon",
        between=" ",
    ),
    Design(
        "timeline_dots",
        ".dot { border-left: 1.5pt solid #c8763a; padding-left: 10pt; position: relative; padding-bottom: 5pt }"
        " .dot::before { content: ''; position: absolute; left: -5pt; top: 3pt; width: 8pt; height: 8pt; border-radius: 4pt;"
        " background: #c8763a } .dot .d { color: #c8763a; font-size: 9pt } h1 { font-weight: 300 }",
        entry=entries.dotted,
        skills=lists.columns,
        dates=DateStyle("short", " — "),
        variant=2,
        icons="unicode",
        contact_by="   ",
    ),
    Design(
        "dash_employer_first",
        "body { font: 10.5pt/1.45 'Liberation Serif' } h2 { font-variant: small-caps; font-size: 14pt }",
        entry=entries.org_dash,
        skills=lists.comma,
        languages="comma",
        dates=DateStyle("year", "–"),
        variant=1,
        short="dash",
    ),
    Design(
        "position_at_employer",
        "h1 { letter-spacing: 4pt; text-transform: none; font-weight: 300 } h2 { letter-spacing: 3pt; font-size: 10pt }",
        entry=entries.title_at,
        upper=True,
        skills=lists.piped,
        dates=DateStyle("long", since=True),
        variant=3,
        languages="colon",
    ),
    Design(
        "one_line_pipes",
        "body { font: 8.5pt/1.3 'Liberation Sans' } h2 { background: #e5e9f0; padding: 1pt 4pt; font-size: 10pt }"
        " h1 { font-size: 16pt } @page { margin: 12mm }",
        entry=entries.pipe_line,
        skills=lists.rows,
        dates=DateStyle("short", "-"),
        languages="comma",
        short="dash",
    ),
    Design(
        "name_right_band_headings",
        ".header { text-align: right } h2 { background: #31487a; color: #fff; padding: 2pt 6pt; font-size: 11pt }",
        entry=entries.org_place_right,
        header="labelled",
        skills=lists.table,
        dates=DateStyle("dotted"),
        variant=2,
    ),
    Design(
        "split_header_margin_dates",
        ".hang { margin-left: 24%; position: relative } .hang .m { position: absolute; left: -32%; width: 28%; color: #666 }"
        " h1 { font-size: 25pt; color: #274 }",
        header="split",
        entry=entries.margin_date,
        skills=lists.middots,
        dates=DateStyle("year"),
        variant=1,
        languages="parenthesis",
    ),
    Design(
        "two_equal_columns",
        ".main { columns: 2; column-gap: 10mm } h2 { color: #633; margin-top: 6pt } body { font-size: 9.3pt }",
        entry=entries.stacked,
        skills=lists.bullets,
        dates=DateStyle("short", "word"),
        variant=2,
        short="stacked",
        sections=(
            "work",
            "education",
            "summary",
            "skills",
            "languages",
            "certificates",
            "projects",
            "awards",
            "interests",
        ),
    ),
    Design(
        "academic_serif",
        "body { font: 10.5pt/1.45 'DejaVu Serif'; font-size: 9.6pt } h2 { font-weight: normal; font-style: italic; border-bottom: .4pt solid }",
        sections=(
            "summary",
            "education",
            "publications",
            "work",
            "awards",
            "skills",
            "certificates",
            "languages",
            "volunteer",
            "projects",
        ),
        entry=entries.org_place_right,
        skills=lists.rows,
        dates=DateStyle("year"),
        variant=2,
        short="dash",
        between=" in ",
    ),
    Design(
        "linkedin_like",
        "@page { margin: 0; background: linear-gradient(to right, #293e49 30%, #fff 30%) } body { font: 10.5pt/1.4 'Liberation Sans' }"
        " .aside { float: left; width: 24%; padding: 12mm 3%; color: #e8e8e8; font-size: 9.5pt } .aside .contact { color: #e8e8e8 }"
        " .main { margin-left: 34%; padding: 12mm 12mm 12mm 0 } h2 { font-weight: normal; font-size: 15pt }"
        " .aside h2 { font-size: 12pt } h1 { font-size: 24pt; font-weight: normal } .main .o { font-weight: bold }"
        " .main .t { font-weight: normal }",
        aside=("skills", "languages", "certificates"),
        aside_first=True,
        header_in="main",
        contact_in="aside",
        entry=entries.org_stacked,
        education=entries.org_dash,
        skills=lists.lines,
        languages="parenthesis",
        dates=DateStyle("long", " - "),
    ),
    Design(
        "running_header",
        "@page { margin: 22mm 18mm; @bottom-center { content: \"NAME — \" PAGES; font: 8pt 'Noto Sans'; color: #777 } }"
        "@page { @top-right { content: \"NAME\"; font: 8pt 'Noto Sans'; color: #777 } } body { font-size: 12pt; line-height: 1.75 }",
        entry=entries.title_right,
        skills=lists.rows,
        dates=DateStyle("long", " - "),
        variant=1,
    ),
    Design(
        "boxed_profile",
        ".summary { background: #f1ede3; border: .8pt solid #b9a; padding: 4pt 10pt 8pt; margin-top: 8pt } .summary h2 { margin-top: 2pt }"
        " h2 { text-transform: uppercase; font-size: 10pt; color: #765 }",
        entry=entries.title_parenthesis,
        skills=lists.comma,
        dates=DateStyle("numeric", "–"),
        variant=2,
        languages="comma",
    ),
    Design(
        "skills_first",
        "h2 { border-left: 4pt solid #2a7; padding-left: 6pt } .skills .in { font-size: 10.5pt }",
        sections=(
            "summary",
            "skills",
            "certificates",
            "languages",
            "projects",
            "work",
            "education",
            "volunteer",
            "awards",
        ),
        entry=entries.bullets_line,
        skills=lists.headed,
        dates=DateStyle("year", " - "),
        variant=3,
        short="right",
    ),
    Design(
        "grouped_employer",
        ".sub { margin-left: 12pt; border-left: 1pt solid #ccc; padding-left: 8pt } .employer { font-size: 11pt; margin-top: 5pt }",
        entry=entries.org_right,
        grouped=True,
        skills=lists.comma,
        dates=DateStyle("short", " – "),
        variant=1,
        languages="right",
    ),
    Design(
        "justified_hyphenated",
        "body { font: 10pt/1.35 'Liberation Serif'; text-align: justify; hyphens: auto } @page { margin: 18mm 48mm }"
        " .row > .r { hyphens: none } h1 { font-size: 19pt; text-align: left }",
        entry=entries.stacked,
        skills=lists.comma,
        dates=DateStyle("short"),
        languages="comma",
        short="dash",
    ),
    Design(
        "ligatures",
        "body { font-family: 'DejaVu Sans'; font-size: 9.2pt } h2 { color: #800; font-size: 12pt }",
        entry=entries.title_comma_right,
        skills=lists.rows,
        ligatures=True,
        dates=DateStyle("short", " – "),
        variant=2,
    ),
    Design(
        "creative_cards",
        "@page { margin: 0; background: #fbf7f2 } .header { background: #ff7a59; color: #fff; padding: 12mm 14mm 8mm; }"
        " .header .contact { color: #fff } .main { padding: 2mm 14mm } .card { background: #fff; border: .6pt solid #eed9cf;"
        " border-radius: 6pt; padding: 5pt 9pt } .pill { float: right; background: #ffe3da; border-radius: 7pt; padding: 0 6pt;"
        " font-size: 8.5pt } h1 { font-size: 30pt } h2 { color: #e4572e }",
        entry=entries.card,
        skills=lists.chips,
        dates=DateStyle("apostrophe", " – "),
        variant=2,
        icons="unicode",
        languages="dots",
    ),
    Design(
        "narrow_sidebar_after",
        "@page { margin: 15mm } .aside { position: absolute; left: 0; top: 0; width: 25%; font-size: 9pt; color: #334 } .main { margin-left: 29% } h2 { font-size: 11pt; color: #06c }",
        aside=("languages", "certificates", "skills", "education"),
        contact_in="aside",
        entry=entries.date_lead,
        education=entries.stacked,
        skills=lists.lines,
        dates=DateStyle("iso", " – "),
        variant=1,
        short="stacked",
    ),
)
