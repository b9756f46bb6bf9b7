"""Designs to develop against as ordinary people make them, each with joints and orders of its own; the first half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus.dates import DateStyle
from tests.corpus.fifth import entries as entries
from tests.corpus.fifth import heads as heads
from tests.corpus.fifth import lists as lists_fifth
from tests.corpus.fifth.words import OFFICIAL, PAIRED, SPOKEN
from tests.corpus.page import Design
from tests.corpus.third import lists as lists_third

GRID = ".grid { border-collapse: collapse; width: 100%; table-layout: fixed } .grid td, .grid th { border: .6pt solid #777; padding: 2pt 5pt; vertical-align: top; text-align: left; overflow-wrap: break-word } .grid tr { break-inside: avoid } "
CELL = ".cell { border-collapse: collapse; width: 100%; table-layout: fixed } .cell td { border: .6pt solid #8a8f98; padding: 3pt 6pt } .cell .when { width: 23mm; text-align: center; vertical-align: middle; background: #eef1f5 } "

FIFTH: tuple[Design, ...] = (
    # Word of an office: every fact after its label, duties as bare lines under theirs, all that is personal at the end.
    Design(
        "fifth_role_company_period",
        "@page { margin: 20mm 22mm; @bottom-right { content: PAGES; font: 8pt 'Liberation Serif' } } body { font: 10.8pt/1.35 'Liberation Serif', serif; color: #000 } .header { display: table; width: 100%; border-bottom: 1pt solid #000; padding-bottom: 4pt } .header > div { display: table-cell; vertical-align: bottom } .cv { font-size: 15pt } .who { text-align: right } h1 { font-size: 17pt } "
        "h2 { font-size: 11.5pt; font-weight: bold; margin: 13pt 0 4pt } .work h2::before { content: '⚒ ' } .education h2::before { content: '✎ ' } .awards h2::before { content: '★ ' } .skills h2::before { content: '⚙ ' } .languages h2::before { content: '☁ ' } .personal h2::before { content: '☎ ' } .e { margin-bottom: 8pt } .ref { padding-left: 14pt; text-indent: -14pt }",
        head=heads.title_and_name,
        foot=heads.personal_last,
        entry=entries.labelled_job,
        education=entries.labelled_study,
        skills=lists_fifth.skills_points_of_groups,
        named=True,
        languages=lists_fifth.languages_by_level,
        own={**entries.by_section(entries.lettered, "certificates", "awards", "publications"), "interests": lists_fifth.interests_dashes},
        titles=OFFICIAL,
        dates=DateStyle("numeric", " - "),
        variant=0,
    ),
    # Tables with rules all over: dates folded in the middle of the left cell, plain lines with gaps beside them.
    Design(
        "fifth_dates_centred_in_cells",
        CELL + GRID + "@page { margin: 14mm 16mm } body { font: 9.8pt/1.38 'Liberation Sans', sans-serif } .header { background: #dfe3e8; padding: 6pt 8pt; text-align: center } h1 { font-size: 20pt } .reach { width: 100%; margin-top: 4pt; font-size: 8.6pt } .reach td { padding: 0 4pt; text-align: center; white-space: nowrap } "
        "h2 { background: #38495c; color: #fff; text-align: center; font-size: 10pt; letter-spacing: 4pt; text-transform: uppercase; padding: 2pt; margin: 10pt 0 0 } .e { margin: 0 } .e + .e .cell td { border-top: none } .work .line, .volunteer .line { margin-top: 4pt } .o { font-weight: bold } .t { font-weight: normal; font-style: italic } .certificates .t, .awards .t, .publications .t { font-style: normal } .cell tr { break-inside: avoid } .summary p, .interests p { border: .6pt solid #8a8f98; padding: 3pt 6pt } .tongues td { text-align: center }",
        head=heads.name_over_cells,
        entry=entries.cell_job,
        skills=lists_fifth.skills_cells,
        named=True,
        languages=lists_fifth.languages_grid,
        short=entries.cell_given,
        own={"interests": lists_fifth.interests_pipes},
        dates=DateStyle("bare", " – "),
        variant=1,
        between=" – ",
    ),
    # Employers in a column, each once, with all their posts beside them; duties as sentences; lists run on.
    Design(
        "fifth_employer_once_posts_beside",
        "@page { margin: 22mm 20mm 20mm; @top-center { content: \"NAME\"; font: 8pt 'Noto Sans'; color: #999 } @bottom-center { content: counter(page); font: 8pt 'Noto Sans' } } @page :first { @top-center { content: '' } } body { font: 10pt/1.45 'Noto Sans' } .header { text-align: right } h1 { font-size: 24pt; font-weight: 300 } .label { font-size: 11pt; color: #7b3f61 } .contact { font-size: 9pt } .c { white-space: nowrap } "
        "h2 { font-size: 13pt; font-weight: 400; text-transform: lowercase; color: #7b3f61; border-bottom: .6pt solid #7b3f61 } .td1 { width: 33%; padding-right: 10pt } .td1 .o { font-weight: bold } .post { margin-bottom: 7pt } .post .d { font-size: 8.8pt; color: #777 } .p { font-size: 9pt }",
        head=heads.last_name_first_line,
        employers=entries.employer_left,
        entry=entries.one_left,
        projects=entries.dates_at_foot,
        skills=lists_fifth.skills_running,
        named=True,
        languages=lists_fifth.languages_bare,
        short=entries.quoted_paper,
        own={**entries.by_section(entries.run_on, "certificates", "awards"), "interests": lists_fifth.interests_sentence},
        dates=DateStyle("long", " – "),
        variant=3,
        prose="paragraph",
    ),
    # A page on its side as slides are: a band, three columns, "@ Employer" under the title, arrows for points.
    Design(
        "fifth_slide_three_columns",
        "@page { size: A4 landscape; margin: 11mm 0 } @page :first { margin-top: 0 } body { font: 9pt/1.4 'Noto Sans'; color: #20242c } .header { background: #12355b; color: #fff; padding: 8mm 12mm 6mm } h1 { font-size: 24pt } .header .label { color: #f2b134; font-size: 12pt } .left { float: left; width: 60mm; padding: 0 0 0 12mm } .left .c { white-space: nowrap; font-size: 8.3pt } .both { display: table; table-layout: fixed; width: 205mm; margin: 2mm 12mm 0 80mm } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 70mm; padding-left: 7mm } "
        "h2 { font-size: 12pt; color: #12355b; margin: 9pt 0 3pt } .section h2::after { content: ''; display: block; width: 16mm; border-bottom: 2pt solid #f2b134 } .when { background: #f2b134; border-radius: 3pt; padding: 0 5pt; font-size: 8pt } .gn { font-weight: bold; margin-top: 3pt } ul { list-style: '› '; padding-left: 9pt } .main .e { break-inside: avoid } .aside .o, .aside .by { color: #12355b; font-weight: bold } .aside .t { font-weight: normal } .foot, .aside .d { color: #777; font-size: 8.2pt }",
        head=heads.slide_band,
        sections=("skills", "languages", "summary", "work", "projects", "volunteer"),
        aside=("education", "certificates", "publications", "awards", "interests"),
        untitled=("skills", "languages"),
        own={"skills": heads.nothing, "languages": heads.nothing, "interests": lists_third.interests_lines},
        named=True,
        entry=entries.chip_at,
        education=entries.narrow_study,
        short=entries.issuer_over,
        titles=SPOKEN,
        dates=DateStyle("short", " – "),
        variant=1,
    ),
    # Cards two abreast: "(Employer, place)" under the title, lines with gaps, dates at the foot; contacts at the end.
    Design(
        "fifth_cards_dates_at_foot",
        "@page { margin: 15mm 14mm } body { font: 9.5pt/1.42 'Noto Sans'; color: #2b2b2b } .header { text-align: center } h1 { font-size: 27pt; font-weight: 800; color: #1f6f5c } .header .label { font-size: 12pt } h2 { text-align: center; text-transform: lowercase; font-size: 14pt; color: #1f6f5c; margin: 14pt 0 5pt } "
        ".work .in, .education .in, .projects .in, .volunteer .in, .certificates .in, .awards .in, .publications .in { display: flex; flex-wrap: wrap; justify-content: flex-start } .e { width: 47.5%; margin-right: 2%; margin-bottom: 6pt; break-inside: avoid } .certificates .e, .awards .e, .publications .e { width: 31% } .card { border: .7pt solid #b9cfc9; border-radius: 5pt; padding: 5pt 8pt } .line { margin-top: 4pt } .work .o, .volunteer .o { font-style: italic } .foot { margin-top: 5pt; border-top: .5pt solid #b9cfc9; color: #1f6f5c; font-size: 8.6pt } .by { font-size: 8.2pt; color: #777 } "
        ".tg { border: .6pt solid #1f6f5c; border-radius: 7pt; padding: 0 6pt; white-space: nowrap } .tags { line-height: 1.9 } .gn { font-weight: bold } .summary p, .interests p, .languages p { text-align: center } .strip { display: table; width: 100%; border-top: 1.5pt solid #1f6f5c; margin-top: 14pt; padding-top: 5pt; font-size: 7.6pt; break-inside: avoid } .strip > div { display: table-cell; padding-right: 4pt; white-space: nowrap }",
        head=heads.name_alone,
        foot=heads.reach_at_foot,
        entry=entries.dates_at_foot,
        skills=lists_fifth.skills_tagged,
        named=True,
        languages="comma",
        short=entries.issuer_over,
        own={"interests": lists_fifth.interests_pipes},
        titles=PAIRED,
        dates=DateStyle("dotted", " – ", since=True),
        variant=3,
    ),
    # A lawyer's or scholar's dense page: headings in the left margin, bold heads that the sentences follow at once.
    Design(
        "fifth_run_in_heads",
        "@page { margin: 22mm 24mm; @bottom-center { content: '– ' counter(page) ' –'; font: 9pt 'DejaVu Serif' } } body { font: 9.4pt/1.5 'DejaVu Serif', serif; color: #000 } .header { display: table; width: 100%; margin-bottom: 8pt } .header > div { display: table-cell; vertical-align: top } .reach { text-align: right; font-size: 8.6pt } h1 { font-size: 16pt; font-weight: normal } "
        ".section { display: table; width: 100%; table-layout: fixed; margin-top: 9pt } .section > h2, .section > .in { display: table-cell; vertical-align: top } h2 { width: 27mm; font-size: 9.4pt; font-style: italic; font-weight: normal; text-align: right; padding-right: 6mm; hyphens: none } p { text-align: justify } .ref { padding-left: 14pt; text-indent: -14pt }",
        head=heads.two_blocks,
        sections=("education", "work", "publications", "awards", "certificates", "projects", "volunteer", "languages", "skills", "interests"),
        entry=entries.run_in,
        skills=lists_fifth.skills_running,
        named=True,
        languages=lists_fifth.languages_by_level,
        own={"publications": entries.papers_numbered, **entries.by_section(entries.run_on, "certificates", "awards"), "interests": lists_fifth.interests_sentence},
        dates=DateStyle("year", "–"),
        variant=1,
        prose="paragraph",
    ),
    # A sheet of cells as Excel prints it: start and end in columns of their own, duties in a cell across, all counted.
    Design(
        "fifth_sheet_from_to",
        GRID + "@page { margin: 12mm; @top-right { content: \"NAME · \" PAGES; font: 7.5pt 'Liberation Sans' } } body { font: 9.4pt/1.32 'Liberation Sans', sans-serif } .sheet { border-collapse: collapse; width: 100% } .sheet td, .sheet th { border: .6pt solid #777; padding: 2pt 5pt; text-align: left } .sheet th { width: 38mm; background: #e6efe0 } h2 { font-size: 10pt; background: #a9c99a; padding: 2pt 5pt; margin: 9pt 0 0 } .grid th { background: #e6efe0 } .grid td:nth-child(3), .grid td:nth-child(4), .grid th:nth-child(3), .grid th:nth-child(4) { width: 25mm } "
        ".certificates .grid tr > :first-child, .awards .grid tr > :first-child, .publications .grid tr > :first-child { width: 8mm } .certificates .grid tr > :nth-child(3), .awards .grid tr > :nth-child(3), .publications .grid tr > :nth-child(3) { width: 52mm } .skills .grid td, .languages .grid td { width: auto !important } .wide tr > :first-child { width: 40mm } .wide tr > :nth-child(3) { width: 36mm !important } .summary p, .interests p { border: .6pt solid #777; padding: 2pt 5pt }",
        head=heads.sheet_head,
        sections=("summary", "work", "education", "certificates", "projects", "publications", "awards", "skills", "languages", "volunteer", "interests"),
        own={**entries.by_section(entries.from_to, "work", "education", "volunteer"), **entries.by_section(entries.counted, "certificates", "awards", "publications"), "projects": entries.project_rows, "interests": lists_fifth.interests_sentence},
        skills=lists_fifth.skills_grid,
        languages=lists_fifth.languages_cells,
        titles=OFFICIAL,
        dates=DateStyle("slashed", " - "),
        variant=1,
    ),
)  # fmt: skip
