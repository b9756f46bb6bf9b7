"""Designs as eight people make theirs; the second half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.fifth import lists as lists_fifth
from tests.corpus.fifth.words import PAIRED, SPOKEN
from tests.corpus.page import Design
from tests.corpus.sixth import entries, heads
from tests.corpus.sixth.words import FRESHER, HIRED
from tests.corpus.third import lists as lists_third

GRID = ".grid { border-collapse: collapse; width: 100% } .grid td, .grid th { border: .6pt solid #444; padding: 2pt 5pt; vertical-align: top; text-align: left } .grid tr { break-inside: avoid } "

SIXTH_MORE: tuple[Design, ...] = (
    # A free design of a drawing tool, filled in: a band in colour at the left, headings in pills, dates over each job.
    Design(
        "sixth_band_and_pills",
        "@page { margin: 13mm 0; background: linear-gradient(to right, #f6d7cd 72mm, #fff 72mm) } body { font: 9.5pt/1.45 'Noto Sans'; color: #33302f } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 58mm; padding: 0 7mm } .main { padding: 0 13mm 0 9mm } .photo { width: 40mm; height: 40mm; border-radius: 20mm; display: block; margin: 0 auto 5mm } .aside .header { text-align: center } h1 { font-size: 20pt } .aside .label { font-size: 10.5pt; color: #a2492c } .aside .contact .c { font-size: 8.4pt; white-space: nowrap } "
        "h2 { background: #a2492c; color: #fff; border-radius: 9pt; padding: 1pt 10pt; font-size: 10.5pt; font-weight: 500; display: table } .d { color: #a2492c; font-weight: bold; font-size: 8.8pt } .o { text-transform: uppercase; letter-spacing: .4pt } .t { font-style: italic } .e { break-inside: avoid; margin-bottom: 8pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 2pt } .s { margin-bottom: 2pt } .row .r { color: #a2492c } .dd { color: #a2492c }",
        held=False,
        sections=("summary", "work", "education", "projects", "volunteer", "certificates", "awards", "publications"),
        aside=("languages", "skills", "interests"),
        aside_first=True,
        header_in="aside",
        contact_in="aside",
        head=heads.photo_and_name,
        entry=entries.dates_house_title,
        skills=lists.lines,
        languages=lists_third.languages_with_dots,
        short=entries.given_year_dash,
        own={"interests": lists_third.interests_points},
        titles=SPOKEN,
        dates=DateStyle("long", " - "),
        variant=0,
        prose="lead",
    ),
    # One who is hired by the project: every assignment in labelled lines, what it was done with at its end.
    Design(
        "sixth_assignments",
        "@page { margin: 18mm 20mm; @top-right { content: \"NAME – \" PAGES; font: 7.5pt 'Liberation Sans'; color: #777 } } @page :first { @top-right { content: '' } } body { font: 9.8pt/1.4 'Liberation Sans', sans-serif; color: #1a1a1a } .header { display: table; width: 100%; border-top: 3pt solid #004a7c; padding-top: 6pt } .header > div { display: table-cell; vertical-align: top } .reach { text-align: right; font-size: 8.8pt } h1 { font-size: 21pt } .header .label { font-size: 11.5pt; color: #004a7c } "
        "h2 { font-size: 12.5pt; color: #004a7c } .work .e, .projects .e { border-left: 2pt solid #c9d8e4; padding-left: 8pt; margin-bottom: 10pt } .lb { margin-right: 14pt } .education .h, .volunteer .h { font-weight: normal } .education .e, .certificates .e, .awards .e, .publications .e { margin-bottom: 2pt } .k { font-weight: bold } .tail { color: #444; font-size: 9pt } ul { list-style: square }",
        held=False,
        sections=("summary", "skills", "languages", "certificates", "education", "work", "projects", "publications", "awards", "volunteer", "interests"),
        head=heads.name_left_mail_right,
        entry=entries.assignment,
        education=entries.study_semicolons,
        skills=lists_fifth.skills_points_of_groups,
        named=True,
        languages="parenthesis",
        short=entries.given_semicolons,
        own={"volunteer": entries.volunteered, "interests": lists_fifth.interests_sentence},
        titles=HIRED,
        dates=DateStyle("numeric", " – "),
        variant=3,
        practised=True,
    ),
    # One who has just left college: what is aimed at, a table of schools with results, a declaration to sign.
    Design(
        "sixth_table_of_results",
        GRID + "@page { margin: 19mm 21mm } body { font: 11pt/1.35 'Liberation Serif', serif; color: #000 } h1 { font-size: 18pt } .header .label { font-size: 12pt } .sheet { margin-top: 4pt } .sheet th { text-align: left; padding: 0 12pt 0 0; font-weight: normal } .sheet td { padding: 0 } .header { border-bottom: 1.6pt double #000; padding-bottom: 5pt } "
        "h2 { background: #d9d9d9; font-size: 11.5pt; padding: 1pt 5pt; margin: 12pt 0 5pt } .grid th { background: #f0f0f0 } .d { color: #000 } .work .h::before, .projects .h::before, .volunteer .h::before { content: '\u27a4  ' } .e { margin-bottom: 6pt; padding-left: 4pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 1pt } .declared { margin-top: 18pt } .sign { text-align: right; margin-top: 26pt }",
        held=False,
        sections=("summary", "education", "skills", "work", "projects", "certificates", "awards", "publications", "volunteer", "languages", "interests"),
        head=heads.profile_sheet,
        foot=heads.personal_and_declaration,
        entry=entries.with_duration,
        skills=lists_fifth.skills_points_of_groups,
        named=True,
        languages="comma",
        short=entries.given_sentence,
        own={"education": entries.study_table, "interests": lists_third.interests_semicolons},
        titles=FRESHER,
        dates=DateStyle("short", "word"),
        variant=1,
        between=" - ",
    ),
    # A vita typed for a public employer: everything about the person in a box, Roman numbers, sentences for duties.
    Design(
        "sixth_roman_numbers",
        "@page { margin: 25mm 25mm 22mm; @bottom-center { content: counter(page); font: 9pt 'Noto Serif' } } body { font: 9.8pt/1.5 'Noto Serif', serif; color: #111; counter-reset: part } .cv { text-align: center; font-size: 15pt; letter-spacing: 2pt; text-transform: uppercase; margin-bottom: 6pt } .box { border: .8pt solid #111; padding: 6pt 9pt; min-height: 33mm } .photo { float: right; width: 26mm; height: 33mm } .header .label { text-align: center; font-weight: bold; margin-top: 7pt } "
        "h2 { font-size: 10.6pt; counter-increment: part; font-variant: small-caps; letter-spacing: .6pt } h2::before { content: counter(part, upper-roman) '. ' } .in { padding-left: 8mm } .text { text-align: justify } .e { margin-bottom: 8pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 2pt }",
        held=False,
        sections=("education", "work", "certificates", "publications", "awards", "projects", "languages", "skills", "volunteer", "summary", "interests"),
        head=heads.data_box,
        entry=entries.dates_after_title,
        education=entries.study_after_title,
        skills=lists.rows,
        named=True,
        languages="colon",
        short=entries.given_full_stops,
        own={"interests": lists_fifth.interests_dashes},
        titles=PAIRED,
        dates=DateStyle("long", " – "),
        variant=2,
        prose="paragraph",
    ),
)  # fmt: skip
