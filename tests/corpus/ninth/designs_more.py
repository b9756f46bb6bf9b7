"""PDFs after templates that are used everywhere; those of builders on the net, and of countries and trades."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists as lists_first
from tests.corpus.dates import DateStyle
from tests.corpus.fourth import lists as lists_fourth
from tests.corpus.ninth import entries, heads, lists
from tests.corpus.ninth.words import FEDERAL, GRADUATE, SKILLS_FIRST, TABULAR
from tests.corpus.page import Design
from tests.corpus.third import lists as lists_third

NINTH_MORE: tuple[Design, ...] = (
    # A drawing tool's best known page: a dark column with photo, signs, bars; name in capitals over profile and jobs.
    Design(
        "ninth_drawn_sidebar",
        "@page { margin: 9mm 0; background: linear-gradient(to right, #2f4156 70mm, #fff 70mm) } body { font: 9.3pt/1.45 'Noto Sans'; color: #3a3a3a } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 56mm; padding: 0 7mm; color: #fff; font-size: 8.4pt; line-height: 1.36 } .main { padding: 0 13mm 0 10mm } .photo { position: absolute; top: 0; left: 18mm; width: 34mm; height: 34mm; border-radius: 17mm } .aside .s { break-inside: avoid } .aside .section.contact h2 { margin-top: 41mm } .icon { font-family: 'Corpus Icons'; font-style: normal; margin-right: 5pt } .aside .contact .c { color: #fff; white-space: nowrap; margin-bottom: 3pt; font-size: 7.5pt } "
        "h1 { font-size: 22pt; text-transform: uppercase; color: #2f4156; letter-spacing: .6pt } .header .label { font-size: 12.5pt; letter-spacing: .8pt; border-bottom: 2pt solid #2f4156; display: inline-block; padding-bottom: 4pt } h2 { font-size: 12.5pt; text-transform: uppercase; letter-spacing: .8pt; color: #2f4156; border-bottom: .8pt solid #2f4156 } .aside h2 { color: #fff; border-color: #fff; margin-top: 7pt } .main .t { font-weight: 400; font-style: italic } .aside .t { font-weight: 400 } .aside .o { font-weight: bold } .e { break-inside: avoid; margin-bottom: 8pt } .aside ul { padding-left: 11pt } .bar { background: #5d7089; height: 3.4pt; margin: 1pt 0 3pt } .bar div { background: #fff; height: 3.4pt } .main .certificates .c { margin-bottom: 2pt } .projects .tail { font-style: italic }",
        sections=("summary", "work", "projects", "certificates", "volunteer"),
        aside=("education", "skills", "languages", "interests"),
        aside_first=True,
        header_in="main",
        contact_in="aside",
        head=heads.photo_and_name,
        entry=entries.house_dates_over_title,
        education=entries.years_school_degree,
        skills=lists_first.bars,
        languages="parenthesis",
        short="dash",
        own={"contact": heads.signs_in_lines, "interests": lists_third.interests_points},
        dates=DateStyle("year", " - "),
        variant=0,
    ),
    # A builder on the net, with a wide and a narrow column: employers in colour, calendar and pin, stars, skills as tags.
    Design(
        "ninth_builder_signs",
        "@page { margin: 13mm 13mm 11mm } body { font: 9pt/1.42 'Noto Sans'; color: #384347 } .header { margin-bottom: 6pt } .photo { float: right; width: 25mm; height: 25mm; border-radius: 12.5mm } h1 { font-size: 24pt; text-transform: uppercase; color: #222 } .header .label { font-size: 12pt; color: #1e90a8; font-weight: 500 } .contact { margin-top: 3pt; font-size: 8.4pt } .contact .c { white-space: nowrap; margin-right: 9pt } .icon { font-family: 'Corpus Icons'; font-style: normal; color: #1e90a8; margin-right: 3pt } "
        ".both { display: table; table-layout: fixed; width: 100%; clear: both } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 62mm; padding-left: 8mm } h2 { font-size: 12pt; text-transform: uppercase; color: #222; border-bottom: 1.8pt solid #222; margin: 10pt 0 5pt } .main .t { font-size: 11pt; font-weight: 400; color: #222 } .o { font-weight: bold; color: #1e90a8; font-size: 10pt } .meta { font-size: 8.2pt } .meta .d { margin-right: 10pt } .d, .p { color: #384347 } .cal { display: inline-block; width: 5pt; height: 4.6pt; border: .8pt solid #1e90a8; border-top-width: 2pt; margin-right: 4pt } .e { break-inside: avoid; margin-bottom: 5pt } .honour { display: table } .honour > * { display: table-cell; vertical-align: top } .star { color: #1e90a8; padding-right: 6pt; font: 12pt 'DejaVu Sans' } .ct { font-weight: bold; color: #222 } .by { font-size: 8.4pt } .aside .o { font-size: 8.6pt; font-weight: 400; color: #384347 } .projects .tail { font-style: italic } .tags { line-height: 2.1 } .tg { border-bottom: 1pt solid #bbb; font-weight: 500; padding: 0 3pt; margin-right: 5pt; white-space: nowrap } .lv { margin-left: 4pt } .aside .row .l { white-space: nowrap } .aside .row .r { padding-left: 2pt } .dots i { width: 4pt; height: 4pt; margin-left: 2pt } .off { background: #d5dcdf !important } .aside .t { color: #222 }",
        held=True,
        sections=("summary", "work", "education", "volunteer"),
        aside=("awards", "skills", "projects", "certificates", "languages", "interests"),
        head=heads.name_label_signs,
        entry=entries.title_house_signs,
        skills=lists_third.skills_tags,
        languages=lists.languages_level_dots,
        short="stacked",
        own={"awards": lists.awards_with_stars, "interests": lists_third.interests_points},
        dates=DateStyle("numeric", " - "),
        variant=0,
    ),
    # Skills first: words in three columns, what was achieved, then a history of single lines.
    Design(
        "ninth_skills_first",
        "@page { margin: 18mm 20mm } body { font: 10.4pt/1.36 'Liberation Sans', sans-serif; color: #111 } .header { text-align: center; border-bottom: 1.6pt solid #1f3864; padding-bottom: 5pt } h1 { font-size: 22pt; color: #1f3864 } .header .label { font-size: 12pt; font-weight: bold } .contact { color: #111; font-size: 9.6pt; margin-top: 2pt } .contact .c { white-space: nowrap } "
        "h2 { font-size: 11.6pt; color: #1f3864; text-transform: uppercase; border-bottom: .6pt solid #1f3864; margin: 12pt 0 4pt } .d { color: #111 } .e { margin-bottom: 4pt; break-inside: avoid } ul { padding-left: 15pt } li { margin-bottom: 2pt } .c { margin-bottom: 1pt }",
        sections=("summary", "skills", "work", "education", "certificates", "languages"),
        head=heads.centred_dots,
        entry=entries.history_line,
        education=entries.study_line,
        own={"skills": lists.skills_then_done},
        languages="comma",
        short="comma",
        titles=SKILLS_FIRST,
        dates=DateStyle("numeric", " – "),
        variant=0,
        brief=0,
    ),
    # The German table: a photo, who one is, months at the left of every station, place and date to sign at the end.
    Design(
        "ninth_lebenslauf",
        "@page { margin: 22mm 20mm 18mm 24mm } body { font: 10.6pt/1.4 'Liberation Sans', sans-serif; color: #000 } .photo { float: right; width: 38mm; height: 38mm } h1 { font-size: 22pt; margin-bottom: 4pt } .header { min-height: 50mm } .header .tr { width: 122mm } h2 { font-size: 12pt; border-bottom: .8pt solid #555; margin: 13pt 0 5pt } .header h2 { width: 122mm } .td1 { width: 43mm; padding-right: 4mm } .skills .td1:empty { display: none } .e { margin-bottom: 7pt; break-inside: avoid } .certificates .e, .awards .e { margin-bottom: 2pt } ul { padding-left: 13pt } .foot { margin-top: 20pt; break-inside: avoid } .sign { font: italic 14pt 'Noto Serif'; color: #1d3a7a; margin-top: 8pt }",
        held=True,
        sections=("work", "education", "certificates", "skills", "languages", "volunteer", "interests"),
        head=heads.lebenslauf,
        foot=heads.place_date_name,
        label=False,
        entry=entries.beside_months,
        skills=lists_fourth.skills_dated,
        named=True,
        languages=lists_third.languages_stops,
        short=entries.given_beside_month,
        titles=TABULAR,
        dates=DateStyle("numeric", " – "),
        variant=0,
    ),
    # A graduate's page in India: what is aimed at, a table of schools, projects in labelled points, a declaration.
    Design(
        "ninth_graduate_declaration",
        "@page { margin: 18mm 20mm } body { font: 11pt/1.35 'Liberation Serif', serif; color: #000 } .cv { text-align: center; font-size: 15pt; font-weight: bold; text-decoration: underline; margin-bottom: 6pt } h1 { font-size: 15pt } .header { border-bottom: 1.2pt solid #000; padding-bottom: 4pt } "
        "h2 { background: #d9e2f3; font-size: 11.6pt; text-transform: uppercase; padding: 1pt 4pt; margin: 11pt 0 4pt } .grid { border-collapse: collapse; width: 100% } .grid th, .grid td { border: .6pt solid #000; padding: 2pt 5pt; text-align: left; vertical-align: top } .grid tr { break-inside: avoid } .facts td { padding: 0 14pt 0 0 } .e { margin-bottom: 5pt; break-inside: avoid } ul { padding-left: 18pt } .declared { break-inside: avoid } .declared .row { margin-top: 14pt } .c { margin-bottom: 1pt }",
        sections=("summary", "education", "skills", "work", "projects", "certificates", "awards", "volunteer", "interests", "languages"),
        head=heads.resume_title,
        foot=heads.declared,
        entry=entries.title_house_bracketed,
        projects=entries.labelled_project,
        skills=lists_first.rows,
        short="dash",
        own={"education": lists.study_table, "languages": lists.said_elsewhere},
        untitled=("languages",),
        titles=GRADUATE,
        dates=DateStyle("short", " - ", degree_end_only=True),
        variant=0,
        between=" - ",
        unsaid={"education": ("courses",), "languages": ("fluency",)},
    ),
    # What an agency of the United States asks for: hours, supervisors, duties in full, citizenship.
    Design(
        "ninth_agency_form",
        "@page { size: Letter; margin: 19mm 21mm; @bottom-center { content: \"NAME - \" PAGES; font: 8pt 'Liberation Sans'; color: #444 } } body { font: 10.4pt/1.34 'Liberation Sans', sans-serif; color: #000 } h1 { font-size: 17pt } .header .label { font-weight: bold } .asked { margin-top: 4pt; white-space: pre-wrap } h2 { font-size: 12pt; border-bottom: 1pt solid #000; margin: 13pt 0 5pt } .d, .p { color: #000 } .t { margin-top: 3pt } .k { margin-top: 3pt; font-style: italic } .e { margin-bottom: 10pt; break-inside: avoid } ul { padding-left: 16pt } .c { margin-bottom: 1pt } .education .t { margin: 0; font-weight: 400 }",
        sections=("summary", "work", "education", "certificates", "skills", "awards", "languages", "volunteer"),
        head=heads.federal_head,
        entry=entries.title_house_bracketed,
        education=entries.federal_school,
        employers=entries.federal_jobs,
        skills=lists_first.rows,
        languages="colon",
        short="comma",
        titles=FEDERAL,
        dates=DateStyle("numeric", " - "),
        variant=0,
    ),
)  # fmt: skip
