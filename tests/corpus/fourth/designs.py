"""Designs made without sight of the reader, each as one person in one country would set it; read since."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from functools import partial

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.fourth import entries as entries
from tests.corpus.fourth import heads as heads
from tests.corpus.fourth import lists as lists_fourth
from tests.corpus.fourth.words import SCHOOL_TITLES, STRENGTH_TITLES
from tests.corpus.page import Design

FOURTH: tuple[Design, ...] = (
    # An apprentice's tabular vita, oldest first: from and to in columns of their own, hyphens for bullets, signed.
    Design(
        "fourth_oldest_first_from_to",
        "@page { margin: 22mm 20mm } body { font: 11pt/1.4 'Liberation Sans', sans-serif; color: #000 } .photo { position: absolute; right: 0; top: 0; width: 33mm; height: 42mm; background: #e4e4e4; border: .6pt solid #999 } .header { position: relative; min-height: 46mm } h1 { font-size: 18pt; margin-bottom: 10pt } .header .tr { width: 76% } .header .td1 { width: 37% } "
        "h2 { font-size: 11.5pt; text-decoration: underline; margin-top: 14pt } .td1 { width: 27% } .span { border-collapse: collapse; width: 100%; table-layout: fixed } .span th { text-align: left; font-weight: normal; font-size: 9pt; color: #555; width: 13.5% } .span th:last-child { width: auto } .span td { vertical-align: top; padding: 0 6pt 5pt 0 } .point { padding-left: 8pt; text-indent: -8pt } "
        ".signed { margin-top: 22pt; break-inside: avoid } .rule { border-top: .6pt solid #000; margin-top: 22pt; width: 65mm; padding-top: 2pt }",
        label=False,
        sections=("education", "work", "certificates", "awards", "publications", "projects", "volunteer", "skills", "languages", "interests"),
        head=heads.tabular_person,
        foot=heads.signed,
        entry=entries.leader,
        skills=lists_fourth.skills_dated,
        named=True,
        languages=lists_fourth.languages_dated,
        short=entries.dated_plain,
        own={section: partial(entries.dated_rows, section=section) for section in ("education", "work", "projects", "volunteer")},
        titles=SCHOOL_TITLES,
        dates=DateStyle("dotted", " – "),
        variant=0,
        between=": ",
        oldest_first=True,
    ),
    # A government's own resume form, printed: headings at the left with a colon, an answer a line, starred duties.
    Design(
        "fourth_government_form",
        "@page { size: Letter; margin: 19mm 18mm; @bottom-center { content: PAGES; font: 8pt 'Liberation Serif' } } body { font: 10.5pt/1.35 'Liberation Serif', serif; color: #000 } h1 { font-size: 13pt } .header { margin-bottom: 8pt } "
        ".section { display: table; width: 100%; table-layout: fixed; border-top: .8pt solid #aaa; padding-top: 5pt; margin-top: 6pt } .section > h2, .section > .in { display: table-cell; vertical-align: top } .section > h2 { width: 23%; font-size: 10.5pt; padding-right: 6pt } .section > h2::after { content: ':' } "
        ".t { font-weight: bold } .o { font-weight: bold } .main .d, .p { color: #000 } .e { margin-bottom: 11pt } .p { margin-bottom: 4pt } .k { font-weight: bold; margin-top: 4pt } .point { padding-left: 8pt; text-indent: -8pt } .asked { margin-top: 4pt } .education .t, .projects .t, .volunteer .t { font-weight: normal }",
        sections=("work", "education", "certificates", "skills", "languages", "volunteer", "publications", "projects", "awards", "summary", "interests"),
        head=heads.applicant,
        entry=entries.answers,
        own={"work": entries.offices},
        skills=lists.rows,
        languages="colon",
        short="comma",
        dates=DateStyle("numeric", " - "),
        variant=1,
    ),
    # A resume by strengths, after years in uniform: what one can and has achieved first, jobs as lines with leaders.
    Design(
        "fourth_strengths_then_jobs",
        "@page { size: Letter; margin: 20mm 21mm } body { font: 10.5pt/1.42 'Noto Serif', 'DejaVu Serif', serif; font-size: 9.8pt; color: #111 } .header { text-align: center } h1 { font-size: 20pt; letter-spacing: .6pt } .contact { border-top: .8pt solid #23395b; border-bottom: .8pt solid #23395b; padding: 3pt 0; margin: 5pt 0; font-size: 9pt; color: #111 } .c { white-space: nowrap } .header .label { font-size: 12.5pt; font-weight: bold; color: #23395b } "
        "h2 { font-size: 11.5pt; text-transform: uppercase; color: #23395b; text-align: center; letter-spacing: .8pt } .skills p { margin-bottom: 3pt } .gaps { white-space: pre-wrap } .lead::before { content: leader('.') } .d { color: #111 } .e { margin-bottom: 3pt } .volunteer .e, .projects .e { margin-bottom: 6pt }",
        sections=("summary", "skills", "work", "education", "certificates", "volunteer", "projects", "publications", "awards", "languages", "interests"),
        head=heads.label_between,
        entry=entries.leader,
        named=True,
        own={"skills": lists_fourth.skills_then_achievements, "interests": lists_fourth.interests_listed},
        languages=lists_fourth.languages_spaced,
        short=entries.leader,
        titles=STRENGTH_TITLES,
        dates=DateStyle("year", " - "),
        variant=0,
        brief=0,
    ),
    # A bought template filled in: a dark column with photo, contacts and percents; dates folded; the clause at the foot.
    Design(
        "fourth_dark_column_clause",
        "@page { margin: 12mm 0; background: linear-gradient(to right, #2b3a42 34%, #fff 34%) } body { font: 9.6pt/1.42 'Noto Sans', sans-serif } .aside { position: absolute; top: 0; left: 3.2%; width: 27.5%; color: #f2f2f2 } .aside .contact { color: #f2f2f2 } .photo { width: 34mm; height: 34mm; border-radius: 17mm; background: #9fb1b8; margin: 0 auto 5mm } h1 { font-size: 19pt } .header .label { color: #e8b04b; font-size: 11pt; margin-top: 2pt } "
        ".aside h2 { font-size: 11.5pt; color: #e8b04b; border-bottom: .6pt solid #e8b04b; padding-bottom: 1pt } .aside .k { font-weight: bold; margin-top: 3pt; font-size: 8.6pt } .v { overflow-wrap: anywhere } .aside .bar { background: #55666e } .aside .bar div { background: #e8b04b } .main { margin: 0 6% 0 38% } h2 { font-size: 13.5pt; color: #2b3a42; border-bottom: 1.2pt solid #2b3a42 } .main .section:first-child h2 { margin-top: 0 } "
        ".tr { margin-bottom: 2pt } .td1 { width: 20%; font-size: 8.8pt } .t { font-size: 10.4pt } .main .o { font-style: italic } .s { margin-bottom: 2pt } .td1 .s { margin: 0 } .clause { font-size: 7pt; color: #777; margin-top: 16pt; text-align: justify }",
        sections=("summary", "work", "education", "certificates", "projects", "volunteer", "publications", "awards"),
        aside=("skills", "languages", "interests"),
        aside_first=True,
        head=heads.photo_over,
        header_in="aside",
        contact_in="aside",
        foot=heads.clause,
        entry=entries.folded_left,
        skills=lists_fourth.skills_percent,
        languages=lists_fourth.languages_under,
        short=entries.given_folded,
        own={"contact": heads.contact_pairs},
        dates=DateStyle("iso", " - "),
        variant=1,
        between=", ",
    ),
    # A researcher's LaTeX: justified and hyphenated, ranks under their university, dates in brackets, a bibliography.
    Design(
        "fourth_researcher_hyphenated",
        "@page { margin: 30mm 33mm; @top-right { content: \"NAME\"; font: italic 9pt 'Liberation Serif' } @bottom-center { content: counter(page); font: 9.5pt 'Liberation Serif' } } @page :first { @top-right { content: '' } } body { font: 12pt/1.62 'Liberation Serif', serif; color: #000; text-align: justify } .text, .summary p, .skills p, li, .ref, .run, .tail { hyphens: auto; hyphenate-character: '-' } "
        ".header { border-bottom: .5pt solid #000; padding-bottom: 5pt; text-align: left } h1 { font-size: 21pt; font-weight: normal } .header .label { font-style: italic } .header .r { font-size: 10pt; font-style: italic } h2 { font-size: 13pt; font-weight: normal; font-variant: small-caps; letter-spacing: .6pt; margin-top: 17pt } .house { margin-bottom: 8pt } .employer { font-weight: normal; margin-bottom: 2pt } .rank { margin-left: 16pt } .ref { padding-left: 22pt; text-indent: -22pt; margin-bottom: 4pt } .skills p { margin-bottom: 3pt }",
        sections=("summary", "work", "education", "publications", "awards", "projects", "certificates", "volunteer", "skills", "languages", "interests"),
        head=heads.thesis,
        entry=entries.dates_amid,
        employers=entries.ranks,
        skills=lists.rows,
        languages=lists_fourth.languages_listed,
        short="dash",
        own={"publications": entries.cited, "interests": lists_fourth.interests_listed},
        dates=DateStyle("short", "–"),
        variant=2,
        between=" – ",
        prose="paragraph",
    ),
    # A manager's page: boxes of competences under a banner, then a line of time with the dates in bubbles.
    Design(
        "fourth_boxes_then_bubbles",
        "@page { margin: 13mm 0 } @page :first { margin-top: 0 } body { font: 9.7pt/1.42 'Liberation Sans', sans-serif } .header { background: #7b2d43; color: #fff; padding: 9mm 16mm 6mm } h1 { font-size: 23pt } .header .label { font-size: 13pt; text-transform: uppercase; letter-spacing: 1pt; margin: 2pt 0 6pt } .header .contact { color: #fff; font-family: 'DejaVu Sans'; font-size: 8.4pt; white-space: pre-wrap } .c { white-space: nowrap } "
        ".main { padding: 0 16mm } h2 { color: #7b2d43; font-size: 14pt; border-left: 4pt solid #7b2d43; padding-left: 6pt } .boxes { display: table; width: 100%; table-layout: fixed; border-spacing: 5pt 0; margin: 0 -5pt } .boxes > div { display: table-cell; background: #f4ebee; padding: 5pt 8pt } .gn { font-weight: bold; color: #7b2d43; margin-bottom: 2pt } .boxes ul { list-style: '▪ '; padding-left: 9pt } "
        ".dot { border-left: 1.5pt solid #cda5b0; padding: 0 0 5pt 11pt; margin-left: 4pt } .bubble { background: #7b2d43; color: #fff; border-radius: 7pt; padding: 1pt 8pt; font-size: 8.4pt } .dot .o { text-transform: uppercase } .t { color: #7b2d43 } .e { margin-bottom: 0 } .tail { font-style: italic; color: #555 } .certificates .e, .awards .e, .publications .e { margin-bottom: 3pt }",
        sections=("summary", "skills", "work", "projects", "education", "certificates", "languages", "awards", "publications", "volunteer", "interests"),
        head=heads.banner,
        entry=entries.bubble,
        skills=lists_fourth.skills_boxes,
        named=True,
        languages="parenthesis",
        short=entries.given_bars,
        own={"interests": lists_fourth.interests_slashed},
        dates=DateStyle("numeric", "word"),
        variant=0,
        practised=True,
    ),
)  # fmt: skip
