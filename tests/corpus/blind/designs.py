"""Designs after templates that people really use, made without sight of the reader and read since."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import entries, headers, lists
from tests.corpus.blind import entries as set_as
from tests.corpus.blind import lists as lists_templates
from tests.corpus.dates import DateStyle
from tests.corpus.page import Design

ICON = " .icon { font-family: 'Corpus Icons'; font-style: normal; font-size: .85em; margin-right: 3pt }"
ROUND = " .photo { width: 26mm; height: 26mm; border-radius: 13mm }"

LATEX: tuple[Design, ...] = (
    Design(
        "blind_moderncv_classic",
        "@page { size: A4; margin: 16mm 18mm 18mm; @bottom-right { content: counter(page) '/' counter(pages); font: italic 8pt 'Liberation Serif'; color: #888 } }"
        " body { font: 10.5pt/1.3 'Liberation Serif' } h1 { font-size: 30pt; font-weight: 400; color: #555 } .label { font-size: 15pt; font-style: italic; color: #888 }"
        " .header .r { font-size: 9.5pt; font-style: italic; color: #666 } .header { margin-bottom: 10pt }"
        " h2 { position: relative; padding-left: 24%; font-size: 14.5pt; font-weight: 400; color: #3873b3 }"
        " h2::before { content: ''; position: absolute; left: 0; top: 8pt; width: 21%; height: 4pt; background: #3873b3 }"
        " .td1 { width: 21%; text-align: right; padding-right: 3% } .e { margin-bottom: 5pt } .in > p { margin-left: 24% }" + ICON,
        head=headers.beside_contacts, entry=set_as.hint, skills=lists_templates.labelled_rows, named=True,
        languages=lists_templates.language_rows, short=set_as.hint, dates=DateStyle("short", "–"),
    ),
    Design(
        "blind_jake",
        "@page { size: letter; margin: 12.7mm } body { font: 10.4pt/1.28 'Liberation Serif' } .header { text-align: center; margin-bottom: 4pt }"
        " h1 { font-size: 25pt; font-variant: small-caps; font-weight: 700 } .contact { font-size: 9.5pt; color: #111 }"
        " h2 { font-size: 12.5pt; font-weight: 400; font-variant: small-caps; border-bottom: .6pt solid #000; margin: 9pt 0 4pt }"
        " .in { padding: 0 6pt } .d, .p { color: #111 } .row > .r { font-size: 10pt } .e { margin-bottom: 5pt } li { margin: 1pt 0 } .education i.t { font-weight: 400 }",
        sections=("education", "work", "projects", "skills", "certificates", "awards", "publications", "volunteer", "languages", "interests"),
        label=False, entry=set_as.two_rows, education=entries.org_place_right, projects=set_as.project_line, skills=lists.rows,
        languages="comma", short="right", dates=DateStyle("short", " – "),
    ),
    Design(
        "blind_deedy",
        "@page { size: letter; margin: 10mm 14mm } body { font: 9.4pt/1.36 'Noto Sans' } .header { text-align: center; border-bottom: .4pt solid #ccc; padding-bottom: 5pt; margin-bottom: 4pt }"
        " h1 { font-size: 33pt; font-weight: 300; letter-spacing: .5pt; margin-bottom: 6pt } h1 b { font-weight: 600 } .contact { color: #555; font-size: 9pt }"
        " .aside { position: absolute; left: 0; top: 0; width: 31% } .main { margin-left: 34.5% } h2 { font-size: 13.5pt; font-weight: 300; color: #3d3d3d; text-transform: uppercase; margin: 9pt 0 3pt }"
        " .h { font-weight: 400 } .main .h .o { text-transform: uppercase; letter-spacing: .3pt } .aside .o { font-weight: 700; text-transform: uppercase } .d { color: #6a6a6a; font-size: 8.6pt } .gn { font-weight: 700; margin-top: 3pt }"
        " .aside .td1 { width: 46% } .main .td1 { width: 21% } .section:first-child h2 { margin-top: 0 }",
        aside=("education", "skills", "languages", "interests"), aside_first=True,
        sections=("work", "projects", "volunteer", "awards", "certificates", "publications"), label=False,
        head=headers.two_weights, entry=set_as.bar_line, education=set_as.study_block, skills=lists_templates.headed_dots, named=True,
        languages=lists_templates.language_rows, short=set_as.date_first, dates=DateStyle("short", " – "), variant=0,
    ),
    Design(
        "blind_altacv",
        "@page { margin: 13mm 14mm } body { font: 9.6pt/1.4 'Noto Sans' } .photo { float: right } .header { min-height: 27mm; margin-bottom: 4pt }"
        " h1 { font-size: 25pt; text-transform: uppercase; color: #2e2e2e } .label { font-size: 13pt; color: #8f0d0d; font-weight: 600 } .contact { margin-top: 5pt; font-size: 8.8pt } .contact .c { margin-right: 9pt; white-space: nowrap }"
        " .main { width: 60% } .aside { position: absolute; right: 0; top: 0; width: 35% } h2 { font-size: 14pt; color: #450808; text-transform: uppercase; border-bottom: 1.6pt solid #8f0d0d; margin: 9pt 0 5pt }"
        " .e { border-bottom: .6pt dashed #bbb; padding-bottom: 5pt } .t { color: #2e2e2e; font-size: 11pt; font-weight: 400 } .o { font-weight: 700; color: #8f0d0d } .signs span { margin-right: 16pt; font-size: 8.8pt; white-space: nowrap } .section:first-child h2 { margin-top: 0 }"
        " .calendar { display: inline-block; width: 6pt; height: 5pt; border: .8pt solid #8f0d0d; border-top-width: 2.4pt; margin-right: 4pt }"
        " .icon { color: #8f0d0d } .chip { margin-bottom: 3pt; padding: 1pt 6pt } .aside .dots { position: absolute; right: 0 }" + ROUND + ICON,
        aside=("summary", "skills", "languages", "education", "certificates", "awards"), sections=("work", "projects", "volunteer", "publications"),
        head=headers.photo_right, entry=set_as.with_signs, skills=lists.chips, languages="dots", short="stacked", dates=DateStyle("long", " – "), variant=1,
    ),
    Design(
        "blind_academic",
        "@page { margin: 24mm 26mm 22mm; @top-left { content: \"NAME\"; font: italic 9pt 'DejaVu Serif' } @top-right { content: counter(page); font: 9pt 'DejaVu Serif' } } @page :first { @top-left { content: none } @top-right { content: none } }"
        " body { font: 9.6pt/1.45 'DejaVu Serif' } .cv { text-align: center; font-variant: small-caps; letter-spacing: 1pt } h1 { text-align: center; font-size: 17pt; font-weight: 400; margin: 3pt 0 8pt } .label { font-style: italic }"
        " .header { margin-bottom: 6pt } h2 { font-size: 11.5pt; font-weight: 700; margin-top: 13pt } .said { padding-left: 16pt; text-indent: -16pt } .e ul { margin-left: 16pt } .text, .tail { margin-left: 16pt }"
        " .publications .in { counter-reset: refs } .ref { padding-left: 20pt; text-indent: -20pt } .publications .ref { counter-increment: refs } .publications .ref::before { content: '[' counter(refs) '] ' }",
        sections=("education", "work", "publications", "awards", "certificates", "projects", "volunteer", "skills", "languages", "interests"),
        head=headers.address_blocks, entry=set_as.sentence, skills=lists.rows, languages=lists_templates.language_sentence, short=set_as.quoted,
        dates=DateStyle("year", "–"), variant=2,
    ),
    Design(
        "blind_typewriter",
        "@page { margin: 19mm 24mm } body { font: 9.8pt/1.33 'Liberation Mono' } .header { text-align: center; margin-bottom: 8pt } h1 { font-size: 12pt; text-transform: uppercase } "
        " h2 { font-size: 10pt; font-weight: 400; text-transform: uppercase; text-decoration: underline; margin: 14pt 0 6pt } .t { font-weight: 400; text-decoration: underline } ul { list-style: '- '; padding-left: 26pt }"
        " .e { margin-bottom: 10pt } .foot { margin-top: 18pt; border-top: .6pt dashed #333; padding-top: 6pt; text-align: center; break-inside: avoid } .foot .c { white-space: nowrap }",
        head=headers.name_alone, foot=headers.contact_foot, entry=set_as.employer_dates_commas, skills=lists_templates.sentence,
        languages=lists_templates.language_sentence, short="comma", dates=DateStyle("long", " - "), variant=3, between=" - ",
    ),
)  # fmt: skip

MAKERS: tuple[Design, ...] = (
    Design(
        "blind_europass_2021",
        "@page { margin: 0 0 14mm; @bottom-right { content: PAGES; font: 8pt 'Noto Sans'; color: #777; padding-right: 16mm } } @page :first { margin-top: 0 } @page { margin-top: 12mm }"
        " body { font: 9.6pt/1.42 'Noto Sans' } .header { background: #eef3fa; padding: 10mm 16mm 6mm } .photo { float: right; width: 22mm; height: 22mm; border-radius: 11mm } h1 { font-size: 21pt; color: #0e4194 } .contact { margin-top: 5pt; font-size: 8.8pt; margin-right: 27mm } .contact .c { white-space: nowrap }"
        " .main { padding: 0 16mm } h2 { font-size: 10.5pt; text-transform: uppercase; color: #0e4194; border-bottom: 1pt solid #c6d3e8; position: relative; padding-left: 13pt } h2::before { content: ''; position: absolute; left: 0; top: 3.5pt; width: 7pt; height: 7pt; border-radius: 4pt; background: #0e4194 }"
        " .in { padding-left: 13pt } .when { font-size: 8.8pt; color: #444 } .when .p { margin-left: 8pt } .h { font-weight: 400 } .main b.t { color: #0e4194 } .work b.t, .education b.t { text-transform: uppercase } .gn { font-weight: 700 }"
        " .ruled { border-collapse: collapse } .ruled td { border: .6pt solid #c6d3e8; padding: 2pt 30pt 2pt 6pt }",
        head=headers.label_pairs, entry=set_as.dates_place_above, skills=lists_templates.headed_pipes, named=True,
        languages=lists_templates.language_table, short=set_as.date_brackets, dates=DateStyle("numeric", " – "), variant=2, between=" - ",
    ),
    Design(
        "blind_docs_swiss",
        "@page { margin: 22mm 20mm } body { font: 10pt/1.5 'Liberation Sans' } .header { margin-bottom: 16pt } h1 { font-size: 17pt } .header .r { font-size: 9pt; text-align: left; width: 34% } .header .contact { color: #333 }"
        " .section { position: relative; padding-left: 27%; margin-bottom: 14pt; min-height: 36pt } .section > h2 { position: absolute; left: 0; top: 0; width: 23%; margin: 0; font-size: 10.5pt; font-weight: 700 } .section > h2::before { content: '—'; display: block; color: #e91d63; font-size: 14pt; line-height: 1 }"
        " .h { font-weight: 400; font-size: 11pt } .h .t { font-weight: 400 } .main .d { text-transform: uppercase; font-size: 8pt; color: #666; margin: 2pt 0 4pt } .e { margin-bottom: 9pt } .section:not(.work) { break-inside: avoid }",
        header="split", entry=set_as.slash_line, skills=lists_templates.sentence, languages="parenthesis", short="dash",
        dates=DateStyle("long", " - "), variant=0,
    ),
    Design(
        "blind_canva_photo",
        "@page { margin: 12mm 0; background: linear-gradient(to right, #ece4da 33%, #fff 33%) } @page :first { margin-top: 0 } body { font: 9.5pt/1.45 'Noto Sans' } .aside { float: left; width: 25%; padding: 12mm 4% 0; font-size: 8.8pt }"
        " .aside::before { content: ''; display: block; width: 38mm; height: 38mm; border-radius: 19mm; background: radial-gradient(circle at 50% 38%, #8c7b6b 24%, #c9bbab 25%); margin: 0 auto 6mm } .main { margin-left: 37%; padding: 16mm 12mm 0 0 }"
        " h1 { font-size: 27pt; letter-spacing: 2.5pt; text-transform: uppercase; font-weight: 700; line-height: 1.1; color: #3b3029 } .header .label { font-size: 12pt; letter-spacing: 1pt; color: #7a6a5c; font-weight: 400; margin: 4pt 0 10pt }"
        " h2 { font-size: 11pt; letter-spacing: 1.2pt; text-transform: uppercase; border-bottom: .8pt solid #b9a795; padding-bottom: 2pt; color: #3b3029 } .aside .c { margin-bottom: 4pt } .aside .d { font-weight: 700 } .aside .t { font-weight: 400 }"
        " .job { border-left: 1.2pt solid #b9a795; margin-left: 3pt; padding-left: 10pt } .job .d { font-style: italic; font-size: 8.8pt } .employer { font-size: 10.5pt; margin-top: 4pt } .main .t { color: #5a4b40 } .bar { background: #d8ccbe } .bar div { background: #7a6a5c } .ln { font-weight: 700 }" + ICON,
        aside=("education", "skills", "languages", "interests"), aside_first=True, sections=("summary", "work", "projects", "volunteer", "certificates", "awards", "publications"),
        head=headers.name_alone, header_in="main", contact_in="aside", icons="private", entry=entries.stacked, education=set_as.dates_degree_school,
        employers=set_as.under_employer, skills=lists.bars, languages=lists_templates.language_stack, short="dash", dates=DateStyle("year", " - "), variant=1,
    ),
    Design(
        "blind_lebenslauf",
        "@page { margin: 20mm 22mm } body { font: 10.5pt/1.4 'Liberation Sans' } h1 { font-size: 21pt; font-weight: 400; margin-bottom: 6pt } .header { position: relative; min-height: 56mm } .photo { position: absolute; right: 0; top: 0; width: 35mm; height: 45mm; object-fit: cover; border: .5pt solid #999 }"
        " h2 { font-size: 11.5pt; border-bottom: .6pt solid #777 } .td1 { width: 26% } .header .tr { width: 74% } .header .td1 { width: 35% } .header h2 { width: 74% } .o { font-weight: 700 } .main .t { font-weight: 400; font-style: italic } ul { list-style: '–  ' } .e { margin-bottom: 6pt; break-inside: avoid } .certificates .o, .awards .o, .publications .o { font-weight: 400 }"
        " .foot { margin-top: 16pt; break-inside: avoid } .sign { font: italic 17pt 'DejaVu Serif'; color: #23408f; margin-top: 8pt }",
        head=headers.personal_table, foot=headers.signature, label=False, sections=("work", "education", "certificates", "languages", "skills", "projects", "volunteer", "awards", "publications", "interests"),
        entry=set_as.employer_cells, skills=lists_templates.labelled_rows, named=True, languages=lists_templates.language_rows, short=set_as.date_first,
        dates=DateStyle("numeric", " – ", since=True), variant=1,
    ),
    Design(
        "blind_bandeau",
        "@page { margin: 10mm 0 } @page :first { margin-top: 0 } body { font: 9.6pt/1.42 'Noto Sans' } .band { background: #1f5673; color: #fff; padding: 7mm 15mm } .photo { width: 24mm; height: 24mm; border-radius: 12mm; margin-right: 8mm; vertical-align: middle } .names { display: inline-block; vertical-align: middle }"
        " h1 { font-size: 24pt } .label { font-size: 13pt } .strip { background: #d9e6ec; color: #163c50; padding: 4pt 15mm; font-size: 8.8pt } .strip .c { margin-right: 12pt; white-space: nowrap }"
        " .aside { float: right; width: 25%; margin-right: 15mm; border-left: .6pt solid #9db9c6; padding-left: 5mm } .main { margin: 0 33% 0 15mm; padding-right: 5mm } h2 { font-size: 12.5pt; color: #1f5673 } .when { font-weight: 700; color: #1f5673; font-size: 9pt } .when .d { color: #1f5673 } .gn, .ln { font-weight: 700 } .e { break-inside: avoid }" + ICON,
        head=headers.band_with_strip, aside=("skills", "languages", "certificates", "interests"), aside_first=True,
        sections=("summary", "work", "education", "projects", "volunteer", "awards", "publications"),
        entry=set_as.dates_employer, skills=lists.headed, languages=lists_templates.language_stack, short="stacked", dates=DateStyle("long", "word"), variant=0,
    ),
    Design(
        "blind_flowcv",
        "@page { margin: 15mm 16mm; @bottom-center { content: \"NAME\"; font: 7.5pt 'Noto Sans'; color: #999 } } body { font: 9.7pt/1.42 'Noto Sans' } h1 { display: inline; font-size: 20pt } .header .label { display: inline-block; font-size: 12pt; font-weight: 300; color: #0c5c7c; margin-left: 8pt } .contact { margin-top: 5pt; font-size: 9pt } .contact .c { margin-right: 10pt; white-space: nowrap }"
        " h2 { font-size: 11.5pt; color: #0c5c7c; border-top: 1pt solid #0c5c7c; border-bottom: 1pt solid #0c5c7c; padding: 2pt 0; margin-bottom: 6pt } .td1 { width: 24%; padding-right: 8pt } .o { font-style: italic } .td1 .p { color: #888; font-size: 9pt } .pairs { width: 100%; table-layout: fixed } .pairs td { vertical-align: top; padding-bottom: 4pt } .e { break-inside: avoid }" + ICON,
        head=headers.label_beside_name, sections=("summary", "work", "education", "skills", "languages", "certificates", "projects", "awards", "publications", "volunteer", "interests"),
        entry=set_as.dates_over_place, skills=lists_templates.grid, named=True, languages=lists_templates.language_cells, short=set_as.date_first,
        dates=DateStyle("numeric", " – "), variant=3,
    ),
)  # fmt: skip

BLIND = (*LATEX, *MAKERS)
