"""Designs made without sight of the reader, read since: one page per tool people write with."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import entries, lists
from tests.corpus.dates import DateStyle
from tests.corpus.fresh import entries as entries_fresh
from tests.corpus.fresh import heads
from tests.corpus.fresh import lists as lists_fresh
from tests.corpus.page import Design

FRESH: tuple[Design, ...] = (
    # A LaTeX class of the nineties: headings hang in the left margin, two addresses under the name.
    Design(
        "fresh_latex_hanging_headings",
        "@page { margin: 22mm 22mm 20mm } body { font: 10.5pt/1.35 'Liberation Serif', serif } "
        "h1 { text-align: center; font-size: 17pt; font-variant: small-caps; margin-bottom: 4pt } "
        ".header .label { text-align: center; font-style: italic; margin-top: 5pt } "
        ".section { display: table; width: 100%; table-layout: fixed; margin-top: 9pt } "
        ".section > h2, .section > .in { display: table-cell; vertical-align: top } "
        ".section > h2 { width: 21%; font-size: 10.5pt; line-height: 1.35; font-variant: small-caps; padding-right: 8pt } "
        "ul { list-style: '–  '; padding-left: 12pt } .d, .p { color: inherit } .in .td1 { width: 26% } .ref { margin-bottom: 3pt }",
        sections=("education", "work", "publications", "awards", "projects", "skills", "certificates", "languages", "volunteer", "summary", "interests"),
        head=heads.two_addresses,
        entry=entries_fresh.title_dates_under,
        skills=lists_fresh.skills_described,
        named=True,
        languages=lists_fresh.languages_semicolons,
        short=entries_fresh.given_right,
        own={"publications": entries_fresh.references_numbered},
        dates=DateStyle("short", "–"),
        between=" in ",
        ligatures=True,
    ),
    # LibreOffice Writer, as made at home: the job sought in a frame, "dates: title", arrows for bullets.
    Design(
        "fresh_libreoffice_framed",
        "@page { margin: 15mm 18mm } body { font: 10.5pt/1.35 'Liberation Sans', sans-serif } "
        "h1 { font-size: 15pt; margin-bottom: 3pt } .photo { float: right; width: 26mm; height: 32mm; background: #d5d8dc } "
        ".header { min-height: 33mm } .label { border: 1.5pt solid #2e5c8a; color: #2e5c8a; text-align: center; font-size: 14pt; "
        "font-weight: bold; padding: 5pt; margin: 8pt 0 4pt } "
        "h2 { background: #2e5c8a; color: #fff; font-size: 11.5pt; padding: 2pt 6pt; text-transform: uppercase } "
        ".e > .in { padding-left: 16pt } .d { color: #2e5c8a } .h { font-weight: normal } .h .t { font-weight: bold } .o { font-style: italic } "
        "ul { list-style: '➢ '; padding-left: 16pt }",
        sections=("work", "education", "certificates", "skills", "languages", "projects", "publications", "awards", "volunteer", "interests"),
        head=heads.framed_title,
        entry=entries_fresh.dates_colon,
        own={"skills": lists_fresh.skills_arrows},
        named=True,
        languages=lists_fresh.languages_points,
        short=entries_fresh.given_colon,
        dates=DateStyle("numeric", " - "),
        variant=2,
        between=" – ",
    ),
    # Google Docs: one airy column, dates small and grey beside the title.
    Design(
        "fresh_google_docs_green",
        "@page { margin: 24mm 25mm } body { font: 10pt/1.5 'Noto Serif', serif; color: #333 } "
        "h1 { font: bold 27pt/1.1 'Noto Sans'; color: #00796b } .header .label { font-size: 13pt; color: #777; margin: 2pt 0 6pt } "
        "h2 { font: bold 12pt/1.3 'Noto Sans'; color: #00796b; margin: 17pt 0 5pt } .contact { font-size: 9pt } "
        "span.d { font: 8.5pt 'Noto Sans'; color: #888; margin-left: 7pt } .o { font-style: italic; color: #555 } .e { margin-bottom: 11pt }",
        sections=("summary", "skills", "work", "projects", "education", "awards", "certificates", "volunteer", "publications", "languages", "interests"),
        head=heads.two_lines,
        entry=entries_fresh.dates_beside_title,
        skills=lists_fresh.skills_lines,
        languages=lists_fresh.languages_slashes,
        short=entries_fresh.given_dashes,
        dates=DateStyle("long", " – "),
        variant=1,
        between=" – ",
    ),
    # Canva: a wide name between rules, studies in the sidebar, work as sentences.
    Design(
        "fresh_canva_rules",
        "@page { margin: 0; background: #fbf8f4 } @page { margin: 14mm 0 12mm } @page :first { margin-top: 0 } "
        ".header { text-align: center; padding: 13mm 15mm 7mm } h1 { font-size: 27pt; text-transform: uppercase; letter-spacing: 2.5pt; font-weight: normal } "
        ".header .label { border-top: .6pt solid #b08968; border-bottom: .6pt solid #b08968; text-transform: uppercase; font-size: 9.5pt; letter-spacing: .8pt; padding: 4pt; margin: 7pt 22mm 0; color: #7f5539 } "
        ".aside { float: left; width: 27%; padding: 0 4% 0 14mm; font-size: 8.8pt; line-height: 1.4 } .aside .c { margin-bottom: 4pt; overflow-wrap: anywhere } "
        ".main { margin-left: 42%; padding-right: 15mm; font-size: 9.3pt } .aside + .main { border-left: .6pt solid #b08968; padding-left: 6mm; margin-left: 39% } "
        "h2 { text-transform: uppercase; font-size: 11pt; letter-spacing: 1pt; color: #7f5539; margin-top: 11pt } .both h2:first-child { margin-top: 8pt } "
        ".main .o { color: #7f5539 } .aside .d { font-weight: bold } .aside ul { padding-left: 10pt } .main .t { font-size: 10.2pt }",
        sections=("summary", "work", "projects", "awards", "certificates", "publications", "volunteer"),
        aside=("education", "skills", "languages", "interests"),
        aside_first=True,
        head=heads.name_band,
        contact_in="aside",
        entry=entries_fresh.dots_line_prose,
        education=entries_fresh.study_aside,
        skills=lists.bullets,
        languages="parenthesis",
        short=entries_fresh.given_under,
        dates=DateStyle("year", " - "),
        variant=2,
        between=" ",
        prose="paragraph",
    ),
    # An online builder: a dark band with labelled contacts in cells, dates and place a gap apart, pills.
    Design(
        "fresh_builder_pills",
        "@page { margin: 14mm 0 } @page :first { margin-top: 0 } .header { background: #263248; color: #fff; padding: 10mm 16mm 7mm } "
        "h1 { font-size: 24pt } .header .label { color: #7fd1c7; font-size: 12pt; margin-bottom: 8pt } "
        ".kv { display: flex; flex-wrap: wrap } .kv > div { width: 32%; margin-right: 1%; margin-bottom: 4pt } "
        ".k { font-size: 7.5pt; text-transform: uppercase; color: #a9b4c6 } .v { font-size: 9pt } .main { padding: 0 16mm } "
        "h2 { border-bottom: 2pt solid #263248; text-transform: uppercase; font-size: 11.5pt; padding-bottom: 1pt } "
        ".e .t { font-size: 11.5pt; font-weight: normal } .e .o { color: #18877a; font-weight: bold } .meta { font-size: 8.5pt; color: #666 } "
        ".meta .d { margin-right: 18pt } .gn { font-size: 8.5pt; color: #666; margin: 3pt 0 2pt } .chip { background: #eef1f5; border: 0; padding: 1pt 7pt; margin: 0 2pt 3pt 0 } "
        ".ln { font-weight: bold } .lv { color: #666; font-size: 9pt }",
        sections=("summary", "work", "education", "skills", "certificates", "languages", "projects", "volunteer", "awards", "publications", "interests"),
        head=heads.labels_over_values,
        entry=entries_fresh.dates_and_place,
        skills=lists_fresh.skills_pills,
        named=True,
        languages=lists_fresh.languages_cells,
        short=entries_fresh.given_year,
        dates=DateStyle("numeric", " – "),
        variant=3,
        between=" in ",
        prose="lead",
    ),
    # A page somebody wrote in HTML and printed: "Title @ Employer", skills as code, a line of links.
    Design(
        "fresh_html_code",
        "@page { margin: 16mm 20mm; @bottom-right { content: counter(page) '/' counter(pages); font: 8pt 'Liberation Mono' } } "
        "body { font: 10pt/1.5 'DejaVu Sans', sans-serif; font-size: 9.3pt } h1 { font: bold 20pt/1.2 'Liberation Mono' } "
        "h2 { font: bold 12pt/1.3 'Liberation Mono'; border-top: 1pt dashed #888; padding-top: 6pt } .about { color: #444 } "
        ".contact { font: 9pt/1.5 'Liberation Mono'; color: #1a4fb4 } .meta { font: 8.8pt/1.5 'Liberation Mono'; color: #666 } span.meta { margin-right: 9pt } "
        "code { background: #eee; font: 8.8pt 'Liberation Mono'; padding: 1pt 4pt; margin-right: 2pt; white-space: nowrap } .section.skills p { margin-bottom: 3pt } ul { list-style: square }",
        sections=("summary", "work", "projects", "skills", "education", "publications", "certificates", "awards", "volunteer", "languages", "interests"),
        head=heads.based_in,
        entry=entries_fresh.at_sign,
        education=entries_fresh.study_plain,
        projects=entries_fresh.study_plain,
        skills=lists_fresh.skills_code,
        named=True,
        languages=lists_fresh.languages_dots,
        short=entries_fresh.given_log,
        dates=DateStyle("iso", " – "),
        practised=True,
    ),
    # A university career centre's handout: Letter paper, studies first, all short lists under one heading.
    Design(
        "fresh_career_centre_handout",
        "@page { size: Letter; margin: 19mm 22mm } body { font: 11pt/1.25 'Liberation Serif', serif; color: #000 } "
        ".header { text-align: center } h1 { font-size: 18pt } .contact { font-size: 10pt; color: #000 } .d, .p { color: #000 } "
        "h2 { font-size: 11pt; text-transform: uppercase; border-bottom: .8pt solid #000; margin: 10pt 0 3pt } .e { margin-bottom: 5pt } "
        ".languages, .interests { margin-top: 0 } .handout b.o { text-transform: uppercase }",
        sections=("education", "work", "projects", "volunteer", "publications", "awards", "certificates", "skills", "languages", "interests"),
        head=heads.centred_dots,
        entry=entries_fresh.handout,
        own={
            "skills": lists_fresh.additional_skills,
            "languages": lists_fresh.additional_languages,
            "interests": lists_fresh.additional_interests,
        },
        untitled=("skills", "languages", "interests"),
        short="right",
        dates=DateStyle("long", " – ", degree_end_only=True),
        variant=1,
        label=False,
    ),
    # A recruiter's own form over the candidate's words: agency in the margin, shaded bars, ticks.
    Design(
        "fresh_recruiter_form",
        "@page { margin: 24mm 18mm 18mm; @top-left { content: 'Harrow & Pike Recruitment'; font: bold 11pt 'Liberation Sans Narrow'; color: #8a1538 } "
        "@bottom-center { content: PAGES; font: 8pt 'Liberation Sans'; color: #777 } } body { font: 10pt/1.4 'Liberation Sans', sans-serif } "
        ".cv { font-size: 17pt; color: #8a1538; margin-bottom: 6pt } th { text-align: left; padding: 2pt 16pt 2pt 0; font-weight: bold; width: 34mm } td { padding: 2pt 14pt 2pt 0 } "
        "h2 { color: #8a1538; font-size: 13pt; border-bottom: 1pt solid #8a1538 } .bar2 { background: #ececec } .bar2 > div { padding: 3pt 5pt; font-weight: bold } "
        ".td1 { width: 30% } .sub { font-weight: bold; margin-top: 3pt } .ticks td { width: 33% } .ticks { width: 100% } .t { font-weight: bold } .e { margin-bottom: 9pt }",
        sections=("summary", "skills", "education", "certificates", "work", "volunteer", "projects", "publications", "awards", "languages", "interests"),
        head=heads.candidate_form,
        entry=entries_fresh.recruited,
        education=entries_fresh.recruited_study,
        projects=entries.table_row,
        skills=lists_fresh.skills_ticked,
        languages=lists_fresh.languages_rows,
        short=entries_fresh.given_point,
        dates=DateStyle("long", "word"),
        variant=4,
        between=" ",
    ),
)  # fmt: skip
