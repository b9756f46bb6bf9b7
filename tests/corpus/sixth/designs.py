"""Designs as eight people make theirs; the first half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import headers
from tests.corpus.dates import DateStyle
from tests.corpus.fifth import heads as heads_fifth
from tests.corpus.fifth import lists as lists_fifth
from tests.corpus.fourth import lists as lists_fourth
from tests.corpus.page import Design
from tests.corpus.sixth import entries, heads
from tests.corpus.third import lists as lists_third
from tests.corpus.third.words import TITLES

SIXTH: tuple[Design, ...] = (
    # Word on Letter paper, set with tab stops as those do who send the same file to every hospital for years.
    Design(
        "sixth_tab_stops_letter",
        "@page { size: Letter; margin: 22mm 24mm; @bottom-right { content: \"NAME, \" PAGES; font: 8.5pt 'Liberation Serif' } } body { font: 11.2pt/1.3 'Liberation Serif', serif; color: #000 } .header { text-align: center } h1 { font-size: 17pt; text-transform: uppercase } .contact, .d, .p { color: #000 } .contact { white-space: pre-wrap } .contact .c { white-space: nowrap } .header .label { font-style: italic; font-size: 13pt; margin-top: 5pt } "
        "h2 { font-size: 11.5pt; text-transform: uppercase; text-decoration: underline; margin: 13pt 0 5pt } .row > .r { white-space: normal } .e { margin-bottom: 8pt } .education .r, .certificates .r, .awards .r, .publications .r { white-space: nowrap } ul { list-style: '\u27a2  '; padding-left: 22pt } .p { font-style: italic }",
        held=False,
        sections=("summary", "work", "education", "certificates", "skills", "languages", "awards", "publications", "projects", "volunteer", "interests"),
        head=heads.typed_letterhead,
        foot=heads.references_last,
        entry=entries.opposite,
        education=entries.study_then_school,
        skills=lists_third.skills_two_columns,
        languages=lists_third.languages_comma,
        short=entries.dated_right,
        own={"certificates": entries.all_issued, "interests": lists_third.interests_semicolons},
        titles=TITLES,
        dates=DateStyle("numeric", " - "),
        variant=1,
    ),
    # A developer's LaTeX class, the one with the red first letters: thin and heavy name, signs, slanted places.
    Design(
        "sixth_latex_red_letters",
        "@page { margin: 16mm 18mm 18mm; @bottom-left { content: '12.01.2026'; font: 7.5pt 'Noto Sans'; color: #999 } @bottom-center { content: \"NAME\"; font: 7.5pt 'Noto Sans'; color: #999 } @bottom-right { content: counter(page); font: 7.5pt 'Noto Sans'; color: #999 } } body { font: 9.2pt/1.45 'Noto Sans'; color: #333 } .header { text-align: center; margin-bottom: 4pt } h1 { font-size: 29pt; font-weight: 300; color: #5d5d5d } h1 b { color: #222 } .header .label { color: #c8102e; font-variant: small-caps; font-size: 9.5pt } .place { font-style: italic; color: #888; font-size: 8.4pt } .icon { font-family: 'Corpus Icons'; font-style: normal; margin-right: 3pt } .contact { font-size: 8.4pt } .contact .c { white-space: nowrap } "
        "h2 { font-size: 15pt; border-bottom: .9pt solid #888; line-height: 1.2 } h2::first-letter { color: #c8102e } .o { font-size: 10pt } .p { color: #c8102e; font-style: italic } .t { font-weight: normal; font-variant: small-caps; color: #666 } .d { font-style: italic; color: #888; font-size: 8.4pt } .td1 { width: 21%; padding-right: 9pt } .skills .td1:empty { display: none } .skills .td1, .languages .td1 { text-align: right; font-weight: bold } .certificates .td1, .awards .td1, .publications .td1 { color: #888; font-size: 8.4pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 1pt } ul { list-style: '• '; padding-left: 9pt } ",
        held=False,
        sections=("summary", "skills", "work", "awards", "certificates", "education", "projects", "publications", "volunteer", "languages", "interests"),
        head=heads.awesome,
        entry=entries.capitals_slanted,
        skills=lists_fourth.skills_dated,
        named=True,
        languages=lists_third.languages_stops,
        short=entries.honour,
        own={"interests": lists_third.interests_middots},
        dates=DateStyle("short", " - "),
        variant=0,
        between=", ",
    ),
    # A builder on the net: summary and contacts in the head, a wide and a narrow column, hollow points.
    Design(
        "sixth_builder_two_columns",
        "@page { margin: 12mm 13mm } body { font: 9.1pt/1.38 'Noto Sans'; color: #313c4e } .header { display: table; width: 100%; table-layout: fixed; border-bottom: 1.4pt solid #008cff; padding-bottom: 6pt } .header > div { display: table-cell; vertical-align: top } .reach { width: 58mm; text-align: right; font-size: 8.4pt } .reach .c { white-space: nowrap; line-height: 1.8 } .icon { font-family: 'Corpus Icons'; font-style: normal; color: #008cff; margin-left: 3pt } h1 { font-size: 23pt; font-weight: 500 } .header .label { color: #008cff; font-size: 12pt } .about { margin-top: 3pt } "
        ".both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 62mm; padding-left: 8mm } h2 { text-transform: uppercase; color: #008cff; font-size: 12.5pt } .summary { display: none } .work .t, .volunteer .t, .education .t { font-size: 11pt } .o { font-size: 10pt } .work .d, .work .p, .education .d, .education .p, .volunteer .d, .volunteer .p, .small, .projects .d { color: #008cff; font-style: italic; font-size: 8pt } ul { list-style: circle } .e { break-inside: avoid } .main .e { margin-bottom: 9pt } .tags { line-height: 2.1 } .tg { background: #8793a3; color: #fff; border-radius: 3pt; padding: 2pt 6pt; white-space: nowrap } .ln { font-weight: bold } .lv, .by { font-style: italic; color: #7a8594; font-size: 8.4pt } .line { margin-top: 1pt } ",
        held=False,
        sections=("summary", "work", "volunteer", "education"),
        aside=("skills", "projects", "certificates", "awards", "publications", "languages", "interests"),
        head=heads.signs_after,
        entry=entries.dates_then_place,
        education=entries.study_in_column,
        projects=entries.dates_then_place,
        skills=lists_third.skills_tags,
        languages=lists_fifth.languages_under,
        short=entries.title_date_in_brackets,
        own={"summary": heads_fifth.nothing, "interests": lists_third.interests_lines},
        untitled=("summary",),
        dates=DateStyle("numeric", " - "),
        variant=1,
    ),
    # An application in a folder: a sheet on top with photo and contacts, the vita in two columns from the next page on.
    Design(
        "sixth_cover_sheet",
        "@page { margin: 24mm 22mm 20mm 25mm; @bottom-center { content: PAGES; font: 8pt 'Liberation Sans'; color: #666 } } @page :first { @bottom-center { content: '' } } body { font: 10.6pt/1.4 'Liberation Sans', sans-serif; color: #111 } .cover { text-align: center; break-after: page } .cv { font-size: 25pt; color: #2f5d62; margin: 22mm 0 16mm } .photo { width: 45mm; height: 58mm } h1 { font-size: 20pt; margin-top: 10mm } .cover .label { font-size: 13pt } .reach { margin-top: 18mm; line-height: 1.6 } .enclosed { margin-top: 22mm; text-align: left; font-size: 9.6pt; border-top: .6pt solid #2f5d62; padding-top: 3pt } .vita { font-size: 19pt; color: #2f5d62; margin-bottom: 3mm } "
        "h2 { font-size: 12pt; color: #2f5d62; border-bottom: .8pt solid #2f5d62; margin: 15pt 0 5pt } .td1 { width: 44mm; padding-right: 4mm } .skills .td1:empty { display: none } .e { margin-bottom: 7pt } .point { padding-left: 10pt; text-indent: -10pt } .foot { margin-top: 16mm; break-inside: avoid } .sign { font-style: italic; margin-top: 8mm }",
        held=False,
        sections=("summary", "work", "education", "certificates", "skills", "languages", "projects", "publications", "awards", "volunteer", "interests"),
        head=heads.cover_sheet,
        foot=headers.signature,
        entry=entries.beside_dates,
        skills=lists_fourth.skills_dated,
        named=True,
        languages=lists_third.languages_stops,
        short=entries.given_beside_dates,
        own={"interests": lists_fifth.interests_sentence},
        dates=DateStyle("dotted", " – ", since=True),
        variant=1,
        between=" – ",
    ),
)  # fmt: skip
