"""Designs as ordinary people make them who follow no template, to develop against; the first half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.page import Design
from tests.corpus.wild import entries as entries
from tests.corpus.wild import heads as heads
from tests.corpus.wild import lists as lists_wild

ABREAST = ".both { display: block } .main::after { content: ''; display: block; clear: both } "

WILD: tuple[Design, ...] = (
    Design(
        "wild_numbered_points",
        "body { font: 10pt/1.35 'Liberation Serif' } .cells { display: table; width: 100%; table-layout: fixed; font-size: 9pt } .cells > div { display: table-cell; vertical-align: top } .cells > div:nth-child(2) { text-align: center; width: 42% } .cells > div:nth-child(3) { text-align: right; overflow-wrap: anywhere } h1 { font-size: 18pt } .label { font-style: italic }"
        " h2 { border-top: 1pt solid #000; padding-top: 3pt; font-size: 10.5pt; text-transform: uppercase } ol { margin: 2pt 0; padding-left: 16pt } .td1 { width: 23% } .d, .p { color: #000 } .p { font-size: 9pt } .references { margin-top: 14pt; font-style: italic } .t { font-style: italic; font-weight: normal }",
        head=heads.three_cells, entry=entries.numbered, own={"skills": lists_wild.skills_sentence, "languages": lists_wild.languages_sentence},
        short=lists_wild.date_before, dates=DateStyle("short", " – "), variant=1, foot=heads.references,
        sections=("work", "education", "certificates", "awards", "publications", "projects", "volunteer", "skills", "languages", "interests"),
    ),
    Design(
        "wild_bracketed_prose",
        "body { font: 10.5pt/1.45 'Liberation Sans' } .c { white-space: nowrap } h1 { font-size: 26pt; font-weight: normal } .label { text-transform: uppercase; letter-spacing: 1pt; font-size: 9pt; color: #666 } .h { margin-top: 2pt } .text, .line, .tail { margin-left: 16pt; text-align: justify } h2 { border: .8pt solid #555; padding: 1pt 6pt; font-size: 11pt; background: #f2f2f2 }"
        " .skills, .languages, .interests, .certificates { margin-top: 8pt } .skills h2, .languages h2, .interests h2, .certificates h2 { display: inline; border: none; background: none; padding: 0; font-size: 10.5pt } .skills h2::after, .languages h2::after, .interests h2::after, .certificates h2::after { content: ': ' } .skills .in, .skills p, .languages .in, .languages p, .interests .in, .interests p, .certificates .in, .certificates .c { display: inline } .certificates .c:not(:last-child)::after { content: '; ' }",
        head=heads.label_over_name, entry=entries.square_brackets, skills=lists.comma, languages="comma", short="dash",
        dates=DateStyle("short", " - "), variant=2, prose="paragraph",
    ),
    Design(
        "wild_spelled_from_to",
        "body { font: 10.5pt/1.4 'DejaVu Serif'; font-size: 9.6pt } @page { margin: 20mm 24mm } .block { text-align: right; font-size: 9pt } h1 { font-size: 17pt; margin-top: 8pt } h2 { text-align: right; font-variant: small-caps; font-weight: normal; font-size: 15pt; border-bottom: .5pt solid #777 } .d { color: #000; font-style: italic } .line { margin-top: 1pt }",
        head=heads.letterhead, entry=entries.spelled_out, education=entries.spelled_study, projects=entries.spelled_study, skills=lists.comma, languages="parenthesis",
        short=lists_wild.issuer_first, dates=DateStyle("long", "word"), variant=1, between=" – ",
    ),
    Design(
        "wild_total_at_employer",
        "h1 { color: #7a1f1f } .header table { font-size: 9.3pt; margin-top: 4pt } h2 { color: #7a1f1f; font-size: 14pt; font-weight: 600; border-bottom: 1.5pt solid #7a1f1f; display: table; padding-right: 30pt } .positions { list-style: square } .positions ul { list-style: circle } .positions .t { font-weight: 600 } .row .d { font-weight: bold; color: #000 }",
        head=heads.two_by_two, own={"work": entries.nested_employers, "skills": lists_wild.skills_slashes}, named=True, entry=entries.dash_dates,
        languages="colon", short=lists_wild.bulleted, dates=DateStyle("short", " – "), variant=0,
    ),
    Design(
        "wild_work_in_right_column",
        "@page { margin: 0 0 12mm } .header { background: #e9eef2; padding: 10mm 14mm 7mm; border-bottom: 3pt solid #2f5d7c } .header i { font-style: normal; font-family: 'DejaVu Sans'; color: #2f5d7c } .contact .c { margin-right: 10pt; white-space: nowrap } .main { margin: 4mm 50% 0 14mm } .aside { float: right; width: 39%; margin: 1mm 14mm 0 0; font-size: 9.2pt } h2 { color: #2f5d7c; font-size: 12pt; margin-top: 8pt } .o { font-weight: bold } .aside .e { margin-bottom: 9pt } .aside .d { color: #555; font-style: italic } .aside ul { padding-left: 11pt }",
        head=heads.signs, aside=("work", "volunteer"), aside_first=True, sections=("summary", "education", "skills", "projects", "certificates", "awards", "publications", "languages", "interests"),
        entry=entries.employer_over_title, own={"skills": lists_wild.skills_years, "languages": lists_wild.languages_lines}, short=lists_wild.date_under, dates=DateStyle("numeric", " – "), variant=2,
    ),
    Design(
        "wild_job_cards_abreast",
        "@page { margin: 14mm 15mm } .label { font-size: 13pt; color: #444; text-align: right } .contact { border-top: .6pt solid #444; padding-top: 3pt; font-size: 9pt; white-space: pre-wrap } h1 { font-size: 24pt; white-space: nowrap } .row > .r { white-space: normal } h2 { background: #444; color: #fff; display: inline-block; padding: 2pt 10pt; font-size: 10.5pt } .section::after { content: ''; display: block; clear: both } .volunteer, .awards, .languages { break-inside: avoid }"
        " .work .in, .education .in, .volunteer .in { display: flex; flex-wrap: wrap; justify-content: space-between } .work .e, .education .e, .volunteer .e { width: 48.5% } .box { border: .7pt solid #999; padding: 0 7pt 5pt; font-size: 9.2pt } .strip { background: #eee; margin: 0 -7pt 3pt; padding: 1pt 7pt; font-weight: 600 } .box .o { font-style: italic; font-weight: normal }",
        head=heads.label_opposite, entry=entries.dates_on_top, projects=entries.dates_on_top, skills=lists.chips, languages="comma", short="right", dates=DateStyle("short", " – "), variant=3,
    ),
    Design(
        "wild_study_beside_work",
        ABREAST + "@page { margin: 14mm 15mm } .c { white-space: nowrap } body { font-size: 9.3pt } .header { text-align: center; border-bottom: 2pt double #333; padding-bottom: 5pt } .label { font-weight: bold; margin-top: 3pt } h2 { font-size: 11pt; text-transform: uppercase; margin-top: 8pt } .summary { clear: both } .education { float: left; width: 33% } .work { float: right; width: 62% } .o { font-style: italic }"
        " .projects, .publications, .awards, .volunteer { clear: both } .skills { clear: both; float: left; width: 36% } .languages { float: left; width: 24%; margin-left: 4% } .certificates { float: right; width: 32% } .skills ul { columns: 1 }",
        head=heads.centred_lines, sections=("summary", "education", "work", "projects", "publications", "awards", "volunteer", "skills", "languages", "certificates"),
        entry=entries.dated_title, skills=lists.bullets, languages="parenthesis", short=lists_wild.date_under, dates=DateStyle("year", "–"), variant=1, between=" – ",
    ),
    Design(
        "wild_margin_heads_two_lines",
        "body { font: 10pt/1.4 'Liberation Sans' } .section { display: table; width: 100%; table-layout: fixed; margin-top: 9pt; border-top: .5pt solid #bbb; padding-top: 5pt } .section > h2, .section > .in { display: table-cell; vertical-align: top } .section > h2 { width: 17%; font-size: 9.5pt; text-align: right; padding-right: 12pt; hyphens: manual; overflow-wrap: normal; color: #246; line-height: 1.25 } h1 { font-size: 24pt; line-height: 1.05 } .c { font-size: 9pt } .label { color: #246; font-weight: 600; margin-top: 4pt }",
        head=heads.name_over_lines, entry=entries.dash_dates, skills=lists.rows, languages="colon", short=lists_wild.issuer_first, dates=DateStyle("numeric", " - "), variant=2,
    ),
)  # fmt: skip
