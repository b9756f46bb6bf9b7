"""PDFs held back, as eight people make theirs; the first half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.eighth import setters
from tests.corpus.eighth.words import SHEET
from tests.corpus.fourth.words import EXECUTIVE_TITLES
from tests.corpus.page import Design
from tests.corpus.third import lists as lists_third

EIGHTH: tuple[Design, ...] = (
    # A designer's page out of a layout program, in a size of its own: employers in large type, contacts in a strip last.
    Design(
        "eighth_designer_large_employers",
        "@page { size: 620pt 877pt; margin: 46pt 50pt } body { font: 9.6pt/1.5 'Noto Sans Display', 'Noto Sans', sans-serif; color: #161616 } .header { margin-bottom: 16pt; border-bottom: 3pt solid #161616; padding-bottom: 8pt } h1 { font-size: 34pt; font-weight: 300; letter-spacing: -.6pt } .header .label { font-size: 13pt; color: #d1492e } "
        "h2 { font-size: 9pt; text-transform: uppercase; letter-spacing: 1.6pt; color: #d1492e; margin: 15pt 0 6pt } .summary p { font-size: 11.5pt; line-height: 1.45 } .o { font-size: 13.5pt; line-height: 1.3 } .line { font-size: 8.8pt; color: #555; margin-bottom: 2pt } .e { break-inside: avoid; margin-bottom: 9pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 2pt } .abreast { break-inside: avoid; display: table; width: 100%; table-layout: fixed } .abreast > div { display: table-cell; vertical-align: top; padding-right: 8pt } .gn { font-weight: bold } "
        ".strip { display: table; width: 100%; border-top: .6pt solid #161616; margin-top: 20pt; padding-top: 6pt; break-inside: avoid } .strip > div { display: table-cell; padding-right: 10pt; font-size: 7.8pt; overflow-wrap: anywhere } .lb { color: #d1492e; text-transform: uppercase; font-size: 7.2pt; letter-spacing: 1pt }",
        held=True,
        sections=("summary", "work", "projects", "education", "skills", "awards", "languages", "publications", "certificates", "volunteer", "interests"),
        untitled=("summary",),
        head=setters.name_in_lower_case,
        foot=setters.reach_in_columns,
        entry=setters.employer_then_dashes,
        skills=lists_third.skills_abreast,
        named=True,
        languages=lists_third.languages_abreast,
        short="dash",
        own={"interests": lists_third.interests_middots},
        dates=DateStyle("year", "–"),
        variant=1,
        prose="paragraph",
    ),
    # A data scientist's LaTeX on Letter paper: diamonds between contacts, slanted titles before bold employers.
    Design(
        "eighth_latex_diamonds",
        "@page { size: Letter; margin: 19mm 21mm; @bottom-right { content: counter(page); font: 8pt 'DejaVu Serif Condensed', 'DejaVu Serif' } } body { font: 9.2pt/1.38 'DejaVu Serif Condensed', 'DejaVu Serif', serif; color: #000 } .header { text-align: center; margin-bottom: 6pt } h1 { font-size: 19pt; font-variant: small-caps; font-weight: bold } .header .label { font-style: italic } .contact { color: #000 } .contact .c { white-space: nowrap } "
        "h2 { text-align: center; font-size: 10.5pt; font-variant: small-caps; font-weight: bold; letter-spacing: .8pt; border-top: .6pt solid #000; border-bottom: .6pt solid #000; margin: 10pt 0 5pt } .d, .p { color: #000 } .t { font-weight: normal } b.t, b.o { font-weight: bold } ul { list-style: '\u25e6  '; padding-left: 14pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 1pt } .tail { font-size: 8.6pt }",
        held=True,
        sections=("education", "skills", "work", "projects", "publications", "certificates", "awards", "volunteer", "languages", "interests"),
        head=setters.diamonds,
        entry=setters.slanted_title_bold_house,
        skills=lists.rows,
        languages="comma",
        short=setters.slanted_issuer,
        own={"interests": lists_third.interests_semicolons},
        dates=DateStyle("apostrophe", " – "),
        variant=2,
    ),
    # A shop assistant's sheet after a job centre's course: everything in the middle but the duties.
    Design(
        "eighth_job_centre_centred",
        "@page { margin: 20mm 23mm } body { font: 11pt/1.4 'Liberation Sans', sans-serif; color: #000 } .header { text-align: center } h1 { font-size: 20pt } .header .label { font-size: 12pt; font-weight: bold } .contact, .d { color: #000 } .contact { white-space: pre-wrap } .contact span { white-space: nowrap } .education .text, .education .tail, .projects .text, .projects .tail { text-align: center } h2 { text-align: center; font-size: 12.5pt; text-decoration: underline; margin: 14pt 0 5pt } .summary p, .interests p, .mid { text-align: center } .t { font-size: 11.5pt } .mid .d { font-style: italic } .e { margin-bottom: 8pt; break-inside: avoid } .certificates .e, .awards .e, .publications .e { margin-bottom: 1pt } .languages .in { text-align: center } .pairs { margin: 0 auto }",
        held=True,
        sections=("summary", "skills", "work", "volunteer", "education", "certificates", "languages", "projects", "awards", "publications", "interests"),
        header="block",
        contact_by="   ",
        entry=setters.centred,
        skills=lists_third.skills_two_columns,
        languages="parenthesis",
        short=setters.given_centred,
        titles=SHEET,
        dates=DateStyle("long", "word"),
        variant=1,
    ),
    # A manager's two pages: a bar for every employer, posts under it, a paragraph, then results after a label.
    Design(
        "eighth_manager_grey_bars",
        "@page { margin: 18mm 19mm 20mm; @bottom-left { content: \"NAME\"; font: 8pt 'Liberation Sans'; color: #777 } @bottom-right { content: PAGES; font: 8pt 'Liberation Sans'; color: #777 } } body { font: 10pt/1.42 'Liberation Sans', sans-serif; color: #222 } .header .row { border-bottom: 2pt solid #7a1f2b } h1 { font-size: 23pt; color: #7a1f2b } .header .label { font-size: 12pt } .header .contact { font-size: 8.8pt } .header .row > .r { vertical-align: bottom; padding-bottom: 3pt } "
        "h2 { font-size: 12pt; color: #7a1f2b; text-transform: uppercase; letter-spacing: .6pt } .house { background: #e6e6e6; padding: 2pt 5pt; margin: 6pt 0 3pt; break-after: avoid } .house .p { color: #222 } .work .e { padding: 0 5pt; break-inside: avoid } .k { font-style: italic; margin-top: 2pt } ul { list-style: square } .cols { columns: 3 } .d { color: #222 } .certificates .e, .awards .e, .publications .e { margin-bottom: 3pt; break-inside: avoid } .by { color: #555 }",
        held=False,
        sections=("summary", "skills", "work", "education", "certificates", "awards", "publications", "projects", "volunteer", "languages", "interests"),
        header="split",
        employers=setters.under_bars,
        entry=setters.school_bar,
        skills=lists.columns,
        languages="colon",
        short=setters.given_over_issuer,
        own={"interests": lists_third.interests_semicolons},
        titles=EXECUTIVE_TITLES,
        dates=DateStyle("short", " - "),
        variant=2,
        prose="lead",
    ),
)  # fmt: skip
