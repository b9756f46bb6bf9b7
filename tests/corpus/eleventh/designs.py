"""PDFs after templates of LaTeX, of an office suite, of a business school, of few words."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import headers
from tests.corpus import lists as lists_first
from tests.corpus.dates import DateStyle
from tests.corpus.eleventh import entries
from tests.corpus.eleventh.words import FEW, SCHOOL, USUAL
from tests.corpus.fourth import lists as lists_fourth
from tests.corpus.ninth.entries import given_beside_month
from tests.corpus.ninth.heads import name_and_block
from tests.corpus.page import Design
from tests.corpus.third import lists as lists_third
from tests.corpus.third.entries import three_stops
from tests.corpus.wild import heads as heads_wild

ELEVENTH: tuple[Design, ...] = (
    # The LaTeX class of students in two columns: short facts at the left, projects before jobs at the right.
    Design(
        "eleventh_two_tone_class",
        "@page { size: Letter; margin: 12mm 14mm } body { font: 9.4pt/1.34 'Noto Sans', sans-serif; color: #333 } .header { text-align: center; border-bottom: .5pt solid #777; padding-bottom: 5pt; margin-bottom: 8pt } h1 { font-size: 29pt; font-weight: 300; color: #333 } h1 b { font-weight: 400 } .contact { font-size: 9pt; color: #666 } .contact .c { white-space: nowrap } "
        ".both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 56mm; padding-right: 8mm } h2 { font-size: 14pt; font-weight: 300; text-transform: uppercase; color: #555; margin: 9pt 0 4pt } .aside h2 { margin-top: 11pt } .section:first-child h2 { margin-top: 0 } .o { font-weight: bold; color: #222 } .main .line .t { font-weight: 500 } .main .line b.t { font-weight: bold; color: #222 } .aside .t { font-weight: 500 } .d { color: #777; font-size: 8.6pt } .e { margin-bottom: 7pt; break-inside: avoid } .tail { color: #555 } .gn { font-weight: bold; color: #222; margin-top: 4pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 4pt } .aside .certificates .t { font-weight: bold } .certificates .o, .awards .o, .publications .o { font-weight: 400 } ul { margin-top: 2pt }",
        held=False,
        sections=("summary", "projects", "work", "publications", "awards", "volunteer"),
        aside=("education", "skills", "languages", "certificates", "interests"),
        aside_first=True,
        head=headers.two_weights,
        label=False,
        entry=entries.house_bar_title,
        education=entries.school_over_degree,
        skills=lists_third.skills_under_names,
        named=True,
        languages="parenthesis",
        short="stacked",
        titles=USUAL,
        dates=DateStyle("short", " – "),
        variant=5,
    ),
    # The LaTeX class of Europe in its oldest style: a bar before each heading, months in the margin, a line for who and where.
    Design(
        "eleventh_hint_column",
        "@page { margin: 16mm 17mm; @bottom-right { content: counter(page) '/' counter(pages); font: italic 8pt 'Noto Serif'; color: #888 } } body { font: 10.2pt/1.36 'Liberation Serif', serif; color: #000 } .header { margin-bottom: 10pt } h1 { font-size: 27pt; font-weight: 400; color: #444; white-space: nowrap } .header .label { font-style: italic; font-size: 13pt; color: #737373; margin-top: 3pt } .header .r { font-style: italic; font-size: 9.2pt; color: #555 } .icon { font-family: 'Corpus Icons'; font-style: normal; margin-right: 4pt; font-size: 7.6pt } "
        "h2 { font-size: 14.5pt; font-weight: 400; color: #1f6f50; margin: 12pt 0 4pt } h2::before { content: ''; display: inline-block; width: 37mm; height: 3pt; margin-right: 5mm; background: #1f6f50; vertical-align: 2pt } .td1 { width: 37mm; text-align: right; padding-right: 5mm } .e { margin-bottom: 5pt; break-inside: avoid } .summary .in, .interests .in { padding-left: 42mm } .t, b.t { font-weight: bold } .certificates .e, .awards .e, .publications .e { margin-bottom: 2pt } ul { padding-left: 13pt }",
        held=True,
        sections=("summary", "education", "work", "projects", "certificates", "awards", "publications", "languages", "skills", "volunteer", "interests"),
        head=headers.beside_contacts,
        entry=entries.hinted,
        skills=lists_fourth.skills_dated,
        named=True,
        languages=lists_fourth.languages_dated,
        short=given_beside_month,
        dates=DateStyle("short", " – "),
        variant=1,
    ),
    # An office suite on the net, its page with headings behind a dash at the left.
    Design(
        "eleventh_suite_dash",
        "@page { size: Letter; margin: 19mm 18mm } body { font: 9.4pt/1.5 'Noto Sans', sans-serif; color: #434343 } .header { display: table; table-layout: fixed; width: 100%; margin-bottom: 14pt } .header > div { display: table-cell; vertical-align: top } .reach { width: 58mm; font-size: 8.6pt; padding-left: 8mm } .reach .c { display: block; white-space: nowrap } h1 { font-size: 24pt; color: #f2511b; white-space: nowrap } .header .label { font-size: 11pt; margin-top: 3pt } "
        ".section { display: table; table-layout: fixed; width: 100%; margin-bottom: 8pt } .section > h2, .section > .in { display: table-cell; vertical-align: top } .section > h2 { width: 41mm; font-size: 9.4pt; color: #f2511b; padding-right: 5mm } .section > h2::before { content: '\u2014'; display: block; line-height: 1.1; color: #f2511b } .section > .in { padding-top: 9pt } .line { font-size: 11pt; color: #000 } i.t { font-weight: 400 } .when { font-size: 8.4pt; color: #666 } .when .d { text-transform: uppercase; color: #666 } .e { break-inside: avoid; margin-bottom: 8pt } .certificates .c, .awards .c { margin-bottom: 2pt }",
        held=False,
        sections=("summary", "skills", "work", "projects", "education", "certificates", "awards", "languages", "volunteer", "interests"),
        head=name_and_block,
        entry=entries.house_slash_title,
        skills=lists_first.rows,
        languages="comma",
        short="dash",
        titles=USUAL,
        dates=DateStyle("long", " - "),
        variant=15,
    ),
    # A page as business schools bind them in a book for employers: serif, three stops, years with an apostrophe.
    Design(
        "eleventh_business_school",
        "@page { margin: 15mm 17mm } body { font: 10pt/1.28 'Liberation Serif', serif; color: #000 } .header { text-align: center; margin-bottom: 6pt } h1 { font-size: 17pt; text-transform: uppercase; letter-spacing: .5pt } .contact { color: #000 } .contact .c { white-space: nowrap } h2 { font-size: 10.6pt; text-transform: uppercase; border-bottom: 1pt solid #000; margin: 9pt 0 4pt } .td1 { width: 36mm } .td3 { width: 35mm } .d, .p { color: #000 } .o { font-weight: bold } .work .t, i.t { font-weight: 400; font-style: italic } .house { margin-bottom: -2pt; break-after: avoid } .e { margin-bottom: 4pt; break-inside: avoid } .certificates .e, .awards .e, .publications .e { margin-bottom: 1pt } ul { padding-left: 12pt }",
        held=False,
        sections=("work", "education", "projects", "volunteer", "awards", "certificates", "skills", "languages", "interests"),
        head=heads_wild.centred_lines,
        label=False,
        entry=three_stops,
        employers=entries.dated_posts,
        skills=lists_fourth.skills_dated,
        named=True,
        languages="comma",
        short=given_beside_month,
        titles=SCHOOL,
        dates=DateStyle("apostrophe", " – "),
        variant=5,
    ),
    # What somebody types who would rather work than write: large type, years, the last two jobs with a word on them.
    Design(
        "eleventh_few_words",
        "@page { size: Letter; margin: 24mm 25mm } body { font: 11.6pt/1.4 'Liberation Sans', sans-serif; color: #000 } .header { margin-bottom: 6pt } h1 { font-size: 21pt } .header .c { color: #000 } h2 { font-size: 12.6pt; text-decoration: underline; margin: 14pt 0 5pt } .e { margin-bottom: 8pt; break-inside: avoid } .c { margin-bottom: 2pt } .cols { columns: 2 } .cols .s::before { content: '\u2022  ' } .references { margin-top: 18pt; font-style: italic }",
        held=False,
        sections=("summary", "work", "education", "certificates", "skills", "languages", "volunteer"),
        head=heads_wild.on_lines,
        foot=heads_wild.references,
        label=False,
        entry=entries.title_years_over_house,
        skills=lists_first.columns,
        languages="dash",
        short="dash",
        titles=FEW,
        dates=DateStyle("year", " - "),
        variant=0,
        brief=2,
        unsaid={"basics": ("url",), "education": ("score", "courses")},
    ),
)  # fmt: skip
