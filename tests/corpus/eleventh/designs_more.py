"""PDFs that sites on the net make: two builders' templates, a profile saved, a form of Europe."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import headers
from tests.corpus import lists as lists_first
from tests.corpus.dates import DateStyle
from tests.corpus.eighth.setters import signs_in_column
from tests.corpus.eleventh import entries, export
from tests.corpus.eleventh.words import BUILDER, EXPORT, FORM, USUAL
from tests.corpus.fourth.heads import contact_pairs
from tests.corpus.page import Design
from tests.corpus.third.entries import commas_dates_under

ELEVENTH_MORE: tuple[Design, ...] = (
    # A builder's plainest page: "Title at Employer, Place" over the dates; details and bars in a column at the right.
    Design(
        "eleventh_builder_plain",
        "@page { margin: 17mm 17mm } body { font: 9.4pt/1.48 'Noto Sans', sans-serif; color: #303742 } .header { margin-bottom: 8pt } h1 { font-size: 23pt; color: #121924 } .header .label { color: #5d6675 } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 57mm; padding-left: 9mm; font-size: 8.6pt; line-height: 1.4 } h2 { font-size: 12.6pt; color: #121924; margin: 13pt 0 5pt } .section:first-child h2 { margin-top: 4pt } .h { color: #121924; font-size: 10pt } .d { color: #828ba2; font-size: 8.4pt; margin-bottom: 2pt } .e { margin-bottom: 9pt; break-inside: avoid } .k { color: #828ba2; margin-top: 2pt } .v { color: #121924; white-space: nowrap } .aside .s { margin-bottom: 2pt } .aside .bar { margin-bottom: 3pt } .aside h2 { margin-top: 10pt } .bar { background: #dfe3ea } .bar div { background: #2b6cb0 }",
        held=True,
        sections=("summary", "work", "education", "projects", "certificates", "awards", "volunteer"),
        aside=("skills", "languages", "interests"),
        contact_in="aside",
        head=headers.name_alone,
        entry=entries.at_house_place,
        education=commas_dates_under,
        projects=commas_dates_under,
        skills=lists_first.bars,
        languages="parenthesis",
        short=entries.issuer_then_date,
        own={"contact": contact_pairs},
        titles=BUILDER,
        dates=DateStyle("long", " — "),
        variant=15,
    ),
    # A profile of the network of professionals, saved as a PDF.
    Design(
        "eleventh_profile_export",
        "@page { size: Letter; margin: 14mm 0 16mm; background: linear-gradient(to right, #293e49 72mm, #fff 72mm); @bottom-right { content: PAGES; font: 8pt 'Liberation Sans'; color: #b0b0b0; padding-right: 60mm } } body { font: 10.6pt/1.4 'Liberation Sans', sans-serif; color: #191919 } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 62mm; padding: 0 5mm; color: #e1e8ed; font-size: 9pt } .whole { white-space: nowrap } .main { padding: 0 12mm 0 9mm } .aside h2 { font-size: 12pt; color: #fff; font-weight: 400; margin: 13pt 0 4pt } .aside .c, .aside .s { margin-bottom: 3pt; } h1 { font-size: 25pt; font-weight: 400 } .header .label { font-size: 11.4pt } .where { color: #b0b0b0; font-size: 10.6pt } h2 { font-size: 15pt; font-weight: 400; border-top: .6pt solid #ddd; padding-top: 9pt; margin: 12pt 0 6pt } .aside h2 { border: 0; padding: 0 } .aside .contact { color: #e1e8ed } .o { font-weight: bold; font-size: 11.6pt } .house { margin-bottom: 12pt } .main .t { font-weight: 400; font-size: 11pt } .long { color: #191919; font-size: 10pt } .main .d { font-size: 9.8pt; color: #191919 } .main .p { font-size: 9.8pt; color: #b0b0b0 } .e { margin-bottom: 7pt; break-inside: avoid } .line { margin-top: 2pt }",
        held=False,
        sections=("summary", "work", "education"),
        aside=("skills", "languages", "certificates", "awards", "publications"),
        aside_first=True,
        header_in="main",
        contact_in="aside",
        head=export.head,
        entry=export.studies,
        skills=lists_first.lines,
        languages="parenthesis",
        short=export.title_alone,
        own={"contact": export.reach, "work": export.jobs},
        titles=EXPORT,
        dates=DateStyle("long", " - "),
        variant=0,
        unsaid={
            "certificates": ("issuer", "date"), "awards": ("awarder", "date"), "publications": ("publisher", "releaseDate"),
            "education": ("location", "score", "courses"),
        },
    ),
    # The form of Europe as its site prints it today: a photo, pairs with rules between, dates over "TITLE – Employer".
    Design(
        "eleventh_europe_form",
        "@page { margin: 15mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'Noto Sans'; color: #777 } } body { font: 9.6pt/1.42 'Noto Sans', sans-serif; color: #404040 } .photo { float: left; width: 27mm; height: 27mm; border-radius: 13.5mm; margin-right: 7mm } .header { min-height: 31mm; border-bottom: .8pt solid #c9c9c9; padding-bottom: 6pt } h1 { font-size: 19pt; color: #404040 } .header .label { color: #004494 } .contact .c { white-space: nowrap } .section { clear: both; border-left: 1pt solid #c9c9c9; padding-left: 6mm; margin-left: 2mm } h2 { font-size: 10.6pt; text-transform: uppercase; color: #004494; border-bottom: .8pt solid #c9c9c9; margin: 0; padding: 9pt 0 2pt } .in { padding: 4pt 0 1pt } .when { font-size: 9pt } .when .d { color: #404040 } .when .p { color: #777; margin-left: 14pt } b.t { color: #1d1d1f } .e { margin-bottom: 7pt; break-inside: avoid } .grid { border-collapse: collapse; width: 100%; margin-top: 4pt } .grid th, .grid td { border: .5pt solid #c9c9c9; padding: 2pt 4pt; font-size: 7.8pt; font-weight: 400; text-align: center } .grid .ln { text-align: left; font-weight: bold; font-size: 8.8pt } .certificates .c, .awards .c, .publications .c { margin-bottom: 2pt } ul { padding-left: 12pt }",
        held=True,
        sections=("summary", "work", "education", "languages", "skills", "projects", "publications", "certificates", "awards", "volunteer", "interests"),
        head=headers.label_pairs,
        entry=entries.when_where_over_title,
        skills=lists_first.rows,
        languages=entries.languages_measured,
        short="dash",
        titles=FORM,
        dates=DateStyle("numeric", " – "),
        variant=5,
    ),
    # A drawing tool's page with a band over it, a line of time, and a light column at the right with skills as chips.
    Design(
        "eleventh_band_timeline",
        "@page { margin: 12mm 0; background: linear-gradient(to right, #fff 146mm, #f3ece4 146mm) } @page :first { margin-top: 0 } body { font: 9pt/1.44 'Noto Sans', sans-serif; color: #3c3c3c } .header { background: #6b4f3f; color: #fff; padding: 12mm 13mm 9mm; margin-bottom: 5mm } h1 { font: 28pt/1.15 'Noto Serif', serif; color: #fff } .header .label { font-size: 12pt; margin-top: 2pt } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .main { padding: 0 8mm 0 13mm } .aside { width: 54mm; padding: 0 5mm; font-size: 8.6pt } h2 { font: bold 12.6pt 'Noto Serif', serif; color: #6b4f3f; margin: 10pt 0 5pt } .section:first-child h2 { margin-top: 0 } .icon { font-family: 'Corpus Icons'; font-style: normal; color: #6b4f3f; margin-right: 5pt } .aside .contact .c { font-size: 7.7pt; white-space: nowrap; margin-bottom: 3pt } .td1 { width: 34mm; padding: 0 4mm 8pt 0; font-size: 8.4pt } .td1 .d { font-weight: bold; color: #6b4f3f } .td2 { border-left: 1.2pt solid #c8b6a6; padding: 0 0 8pt 5mm; position: relative } .knot { position: absolute; left: -3.3pt; top: 3pt; width: 5.4pt; height: 5.4pt; border-radius: 2.7pt; background: #6b4f3f } .main .t { font-size: 10pt; color: #222 } .main .e { margin: 0; break-inside: avoid } .chips { line-height: 2.1 } .chip { border: 0; background: #e0d2c3; padding: 0 6pt; line-height: 1.7 } .aside .e { margin-bottom: 6pt } .aside .t { color: #222 } ul { padding-left: 11pt }",
        held=False,
        sections=("summary", "work", "education", "projects", "volunteer"),
        aside=("skills", "languages", "certificates", "awards", "interests"),
        contact_in="aside",
        head=headers.name_alone,
        entry=entries.along_line,
        skills=lists_first.chips,
        languages="colon",
        short="stacked",
        own={"contact": signs_in_column},
        titles=USUAL,
        dates=DateStyle("year", " – "),
        variant=5,
    ),
)  # fmt: skip
