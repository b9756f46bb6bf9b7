"""Designs made without sight of the reader, after pages people have, read since."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.page import Design
from tests.corpus.third import entries as entries
from tests.corpus.third import heads as heads
from tests.corpus.third import lists as lists_third
from tests.corpus.third.words import ACADEMIC, TITLES

THIRD: tuple[Design, ...] = (
    # A LaTeX class with a dark head: a sidebar set to the right, dates left, the place opposite the title.
    Design(
        "third_latex_sidebar_flush_right",
        "@page { margin: 12mm 0 } @page :first { margin-top: 0 } body { font: 9.6pt/1.4 'Noto Sans'; color: #333 } "
        ".header { background: #414141; color: #fff; text-align: center; padding: 11mm 0 8mm } h1 { font-size: 34pt; font-weight: 300 } h1 b { font-weight: 600 } .header .label { font-size: 11pt; letter-spacing: .6pt; color: #ddd; margin-top: 3pt } "
        ".aside { float: left; width: 24%; padding: 3mm 0 0 8mm; text-align: right; font-size: 8.6pt } .main { margin: 3mm 14mm 0 34% } h2 { font-size: 14pt; font-weight: 600; color: #3873b3; line-height: 1.2 } .aside h2 { color: #414141; font-size: 11.5pt } "
        ".aside .c { overflow-wrap: anywhere; margin-bottom: 2pt } .gn { font-weight: 600; margin-top: 4pt } .main .td1 { width: 27%; color: #555; font-size: 8.8pt } .p { font-size: 8.6pt; font-variant: small-caps } .o { font-style: italic } ul { list-style: '– '; padding-left: 10pt }",
        sections=("summary", "work", "education", "projects", "awards", "certificates", "publications", "volunteer"),
        aside=("languages", "skills", "interests"),
        aside_first=True,
        head=heads.two_weights,
        contact_in="aside",
        entry=entries.place_opposite,
        skills=lists_third.skills_under_names,
        named=True,
        languages=lists_third.languages_comma,
        short=entries.given_left,
        own={"interests": lists_third.interests_lines},
        dates=DateStyle("numeric", "–"),
        variant=1,
    ),
    # A business school's one page: dates, employer in capitals and place at three stops, years cut short.
    Design(
        "third_consulting_three_stops",
        "@page { size: A4; margin: 15mm 17mm } body { font: 10.3pt/1.28 'Liberation Serif', serif; color: #000 } .header { text-align: center; margin-bottom: 4pt } h1 { font-size: 19pt; font-variant: small-caps; letter-spacing: 1pt } .contact { font-size: 9.5pt; color: #000 } .header .label { font-style: italic; margin-top: 2pt } "
        "h2 { font-size: 10.3pt; text-transform: uppercase; letter-spacing: .8pt; background: #e3e3e3; padding: 1pt 4pt; margin: 9pt 0 4pt } .td1 { width: 21% } .td3 { width: 19%; font-weight: normal } .work .td2 .o, .education .td2 .o, .volunteer .td2 .o { text-transform: uppercase; font-weight: bold } .t { font-weight: normal; font-style: italic } .projects .td2 > .t { font-weight: bold; font-style: normal } "
        "ul { list-style: '▪ '; padding-left: 11pt } .e { margin-bottom: 4pt }",
        sections=("education", "work", "volunteer", "projects", "awards", "certificates", "publications", "skills", "languages", "interests"),
        head=heads.small_capitals,
        entry=entries.three_stops,
        skills=lists_third.skills_semicolons,
        named=True,
        languages=lists_third.languages_middots,
        short=entries.given_stops,
        own={"interests": lists_third.interests_semicolons},
        dates=DateStyle("apostrophe", " – "),
        variant=2,
    ),
    # One's own page on the net sent to the printer: the browser's head and foot, the menu, arrows in the dates.
    Design(
        "third_site_printed",
        "@page { margin: 17mm 16mm; @top-left { content: '12/01/2026, 10:14'; font: 8pt 'Liberation Sans' } @top-center { content: \"NAME – CV\"; font: 8pt 'Liberation Sans' } @bottom-right { content: counter(page) '/' counter(pages); font: 8pt 'Liberation Sans' } } "
        "body { font: 10.5pt/1.5 'Liberation Sans', sans-serif; color: #222 } .menu { border-bottom: .8pt solid #ddd; padding-bottom: 5pt; margin-bottom: 12pt; color: #0b63ce } .m { margin-right: 14pt } h1 { font-size: 26pt } .header .label { font-size: 13.5pt; color: #555 } .where { color: #777 } .contact { color: #0b63ce; white-space: pre-wrap } .contact .c { text-decoration: underline } "
        "h2 { font-size: 17pt; margin: 16pt 0 6pt } .t { font-size: 12pt } .main .o { color: #0b63ce } .main .d { color: #777; font-size: 9.3pt } .e { margin-bottom: 11pt } .tg { background: #eef; padding: 1pt 6pt; margin-right: 5pt; white-space: nowrap; border-radius: 3pt } .tags { line-height: 1.8 }",
        sections=("summary", "work", "projects", "education", "skills", "certificates", "publications", "awards", "languages", "volunteer", "interests"),
        head=heads.with_menu,
        entry=entries.arrow_dates,
        skills=lists_third.skills_tags,
        languages="parenthesis",
        short=entries.given_point,
        own={"interests": lists_third.interests_points},
        dates=DateStyle("short", " → "),
        variant=0,
        between=", ",
        prose="paragraph",
    ),
    # A designer's page: a greeting, rows of three columns, projects on cards, contacts in a band at the end.
    Design(
        "third_designer_three_columns",
        "@page { margin: 16mm 15mm } body { font: 9.4pt/1.45 'Noto Sans'; color: #222 } .hello { font-size: 13pt; color: #e2583e } h1 { font-size: 38pt; font-weight: 800; line-height: 1.05 } .header .label { font-size: 14pt; margin-top: 4pt; color: #555 } "
        "h2 { font-size: 16pt; font-weight: 800; text-transform: lowercase; color: #e2583e; margin: 16pt 0 6pt } .summary p { font-size: 11.5pt } .three { display: table; width: 100%; table-layout: fixed; border-top: .6pt solid #ccc; padding-top: 5pt } .three > div { display: table-cell; vertical-align: top; padding-right: 9pt } .c1 { width: 19%; color: #777; font-size: 8.8pt } .c2 { width: 31% } .main .three .o { color: #222 } "
        ".three ul { list-style: none; padding: 0 } .three li { margin-bottom: 5pt } .e { break-inside: avoid } .pcard ul { list-style: '– '; padding-left: 9pt } .projects .in { display: flex; flex-wrap: wrap; justify-content: space-between } .projects .e { width: 48% } .pcard { background: #f6f2ee; padding: 7pt 9pt } .abreast { display: table; width: 100%; table-layout: fixed } .abreast > div { display: table-cell; padding-right: 9pt } .gn { font-weight: bold } "
        ".talk { background: #222; color: #fff; padding: 5pt 12pt 10pt; margin-top: 18pt; break-inside: avoid } .talk .contact { color: #fff; white-space: pre-wrap; line-height: 1.7 } .talk .c { white-space: nowrap } .talk h2 { margin-top: 6pt }",
        sections=("summary", "work", "projects", "education", "skills", "languages", "certificates", "awards", "publications", "volunteer", "interests"),
        head=heads.hello,
        foot=heads.let_us_talk,
        entry=entries.three_columns,
        projects=entries.project_card,
        skills=lists_third.skills_abreast,
        named=True,
        languages=lists_third.languages_abreast,
        short=entries.given_three,
        own={"interests": lists_third.interests_middots},
        dates=DateStyle("slashed", " — "),
        variant=1,
    ),
    # An online builder: "Title, Employer, Place" over long dates; details at the right, each under its label; referees.
    Design(
        "third_builder_details_right",
        "@page { margin: 15mm 0 } @page :first { margin-top: 0 } body { font: 9.7pt/1.5 'Noto Sans'; color: #262b33 } .header { padding: 15mm 15mm 3mm } h1 { font-size: 25pt; font-weight: 600 } .header .label { text-transform: uppercase; font-size: 8.8pt; letter-spacing: 1pt; color: #6c7686 } "
        ".both { padding: 0 15mm } .main { width: 64% } .aside { position: absolute; right: 15mm; top: 0; width: 25%; font-size: 9pt } h2 { font-size: 13pt; font-weight: 600; margin: 13pt 0 4pt } .aside h2 { font-size: 11.5pt } .main .d { text-transform: uppercase; font-size: 7.8pt; letter-spacing: .7pt; color: #98a1b3; margin-bottom: 3pt } .t { font-weight: 600 } "
        ".k { color: #98a1b3; font-size: 8pt; margin-top: 4pt } .v { overflow-wrap: anywhere } .bar { height: 2pt } .s { margin-bottom: 5pt } .referee { color: #6c7686 }",
        sections=("summary", "work", "education", "certificates", "projects", "volunteer", "publications", "awards"),
        aside=("skills", "languages", "interests"),
        contact_in="aside",
        head=heads.name_and_label,
        foot=heads.referees,
        entry=entries.commas_dates_under,
        skills=lists.bars,
        languages=lists_third.languages_bars,
        short=entries.given_commas_under,
        own={"contact": heads.labels_over, "interests": lists_third.interests_lines},
        dates=DateStyle("long", " — "),
        variant=3,
        between=", ",
    ),
    # A French way: a square photo, employer with place and dates in a tinted column, arrows, the level in dots and words.
    Design(
        "third_employer_column_arrows",
        "@page { margin: 13mm 14mm; @bottom-center { content: \"NAME · \" PAGES; font: 7.5pt 'Liberation Sans'; color: #888 } } body { font: 9.8pt/1.42 'Liberation Sans', sans-serif } .header { display: table; width: 100%; border-bottom: 2.5pt solid #00657a; padding-bottom: 6pt } .header > div { display: table-cell; vertical-align: middle } .photo { width: 25mm; height: 25mm; background: #d9dee1 } .who { padding-left: 7mm } .reach { text-align: right; font-size: 9pt; width: 36% } "
        "h1 { font-size: 22pt; color: #00657a } .header .label { font-size: 12.5pt } h2 { font-size: 12pt; text-transform: uppercase; color: #fff; background: #00657a; display: table; padding: 2pt 10pt } .td1 { width: 30%; background: #eaf3f5; padding: 3pt 7pt } .td2 { padding: 3pt 0 0 10pt } .td1 .o { font-weight: bold } .td1 .d { font-style: italic } .tr { margin-bottom: 3pt } .arrow { padding-left: 12pt; text-indent: -12pt } "
        ".g { font-weight: bold } .pairs { width: 100% } .pairs td { width: 50% } .dd { color: #00657a; font-family: 'DejaVu Sans' } .e { break-inside: avoid }",
        sections=("summary", "work", "education", "skills", "languages", "certificates", "projects", "publications", "awards", "volunteer", "interests"),
        head=heads.photo_and_name,
        foot=heads.consent,
        entry=entries.employer_column,
        skills=lists_third.skills_two_columns,
        languages=lists_third.languages_with_dots,
        short=entries.given_left,
        own={"interests": lists_third.interests_points},
        titles=TITLES,
        dates=DateStyle("dotted", " – ", since=True),
        variant=0,
        between=" – ",
    ),
    # Google Docs' best known template: "Employer, Place — Title", dates in capitals, a column of lists at the right.
    Design(
        "third_google_docs_coral",
        "@page { margin: 18mm 19mm } body { font: 9.8pt/1.45 'Noto Serif', serif; color: #444 } .main { width: 62% } .aside { position: absolute; right: 0; top: 0; width: 33%; font-size: 9pt } h1 { font: bold 31pt/1.1 'Noto Serif'; color: #000 } .main .header .label { font-size: 12pt; margin: 5pt 0 10pt } "
        "h2 { font: bold 9pt/1.3 'Noto Sans'; color: #d5573b; text-transform: uppercase; margin: 16pt 0 5pt } b.o { color: #000; font-size: 11pt } i.t { font-weight: normal; font-size: 11pt; color: #000 } .main .d { font: 7.8pt 'Noto Sans'; text-transform: uppercase; color: #777; margin: 2pt 0 4pt } .aside .section:first-child h2 { margin-top: 0 } .aside .contact > h2 { color: #000 } .aside .c { font-size: 8.4pt } .aside p { margin-bottom: 3pt }",
        sections=("summary", "work", "education", "projects", "volunteer", "publications"),
        aside=("skills", "awards", "certificates", "languages", "interests"),
        header_in="main",
        head=heads.name_and_label,
        contact_in="aside",
        entry=entries.place_dash_title,
        skills=lists.lines,
        languages=lists_third.languages_comma,
        short=entries.given_block,
        dates=DateStyle("long", " - "),
        variant=2,
    ),
    # A scholar's long vita: numbered headings, years at the left, papers with their author, the name on every page.
    Design(
        "third_scholar_numbered",
        "@page { margin: 25mm 24mm 22mm; @bottom-left { content: \"NAME\"; font: 8.5pt 'DejaVu Serif'; color: #555 } @bottom-right { content: PAGES; font: 8.5pt 'DejaVu Serif'; color: #555 } } body { font: 9.7pt/1.5 'DejaVu Serif', serif; color: #000 } .cv { font-size: 15pt; margin-bottom: 10pt } h1 { font-size: 14pt } .header .label { margin-bottom: 6pt } .kv span { display: inline-block; width: 24mm } "
        ".main { counter-reset: part } h2 { counter-increment: part; font-size: 11.5pt; margin-top: 15pt } h2::before { content: counter(part) '.  ' } .td1 { width: 21% } .ref { padding-left: 16pt; text-indent: -16pt; margin-bottom: 4pt } ul { list-style: '– '; padding-left: 11pt } .skills p { margin-bottom: 2pt }",
        sections=("education", "work", "awards", "publications", "projects", "certificates", "volunteer", "languages", "skills", "interests"),
        head=heads.scholar,
        entry=entries.in_brackets,
        skills=lists.rows,
        languages=lists_third.languages_stops,
        short=entries.given_left,
        own={"publications": entries.authored},
        titles=ACADEMIC,
        dates=DateStyle("year", "–", since=True),
        variant=1,
    ),
)  # fmt: skip
