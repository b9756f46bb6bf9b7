"""PDFs after templates that are used everywhere; those of colleges, LaTeX and office suites."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists as lists_first
from tests.corpus.dates import DateStyle
from tests.corpus.ninth import entries, heads, lists
from tests.corpus.ninth.words import CAREER_OFFICE, SCHOLAR, STUDENT
from tests.corpus.page import Design

NINTH: tuple[Design, ...] = (
    # The one page that a college's career office hands out: centred headings, employers and places over titles and dates.
    Design(
        "ninth_career_office",
        "@page { size: Letter; margin: 17mm 19mm } body { font: 10.6pt/1.24 'Liberation Serif', serif; color: #000 } .header { text-align: center; margin-bottom: 4pt } h1 { font-size: 15pt } .contact { color: #000; border-top: .8pt solid #000; margin-top: 2pt; padding-top: 2pt } .contact .c { white-space: nowrap } "
        "h2 { font-size: 11.4pt; text-align: center; margin: 9pt 0 2pt } .d, .p { color: #000 } .house { break-after: avoid } .e { margin-bottom: 4pt; break-inside: avoid } ul { padding-left: 15pt } .g { margin-bottom: 1pt } .untitled { margin: 0 }",
        sections=("education", "work", "volunteer", "skills", "languages", "certificates", "interests"),
        head=heads.centred_dots,
        label=False,
        entry=entries.house_and_post,
        education=entries.school_and_month,
        employers=entries.posts_under_house,
        skills=lists.skills_after_labels,
        named=True,
        own={"languages": lists.languages_after_label, "interests": lists.interests_after_label, "certificates": lists.certificates_after_label},
        untitled=("languages", "certificates", "interests"),
        titles=CAREER_OFFICE,
        dates=DateStyle("long", " – ", degree_end_only=True),
    ),
    # The LaTeX page of students of computing: name in small capitals, titles left, dates right, the second line slanted.
    Design(
        "ninth_student_latex",
        "@page { size: Letter; margin: 13mm 14mm } body { font: 10.4pt/1.26 'Liberation Serif', serif; color: #000 } .header { text-align: center } h1 { font-size: 24pt; font-variant: small-caps } .contact { color: #000; font-size: 9.6pt } .contact .c { white-space: nowrap } "
        "h2 { font-size: 13pt; font-weight: 400; font-variant: small-caps; border-bottom: .6pt solid #000; margin: 8pt 0 4pt } .in { padding: 0 4pt } .d, .p { color: #000 } .e { margin-bottom: 4pt; break-inside: avoid } i.t { font-weight: 400 } i, .tail { font-size: 9.8pt } ul { padding-left: 16pt; font-size: 9.8pt } .g { font-size: 9.8pt }",
        held=True,
        sections=("education", "work", "projects", "certificates", "skills"),
        head=heads.centred_bars,
        label=False,
        entry=entries.title_over_slanted_house,
        education=entries.school_over_slanted_degree,
        projects=entries.project_with_stack,
        skills=lists_first.rows,
        short="right",
        titles=STUDENT,
        dates=DateStyle("short", " – "),
        unsaid={"basics": ("location",)},
    ),
    # A scholar's list for a faculty: name and post at the left, contacts at the right, papers numbered.
    Design(
        "ninth_faculty_list",
        "@page { margin: 22mm 23mm; @bottom-center { content: counter(page); font: 9pt 'Liberation Serif' } } body { font: 10.8pt/1.34 'Liberation Serif', serif; color: #000 } .header { margin-bottom: 8pt; border-bottom: .8pt solid #000; padding-bottom: 6pt } h1 { font-size: 20pt } .header .label { font-style: italic; width: 80mm } .header .r { font-size: 9.8pt } "
        "h2 { font-size: 12pt; font-variant: small-caps; margin: 13pt 0 4pt } .td1 { width: 41mm } .d, .p { color: #000 } .projects .tail { font-style: italic } .e { break-inside: avoid; margin-bottom: 6pt } .certificates .e, .awards .e { margin-bottom: 2pt } ol { margin: 0; padding-left: 17pt } ol li { margin-bottom: 3pt } ul { padding-left: 14pt } .g { margin-bottom: 1pt }",
        sections=("education", "work", "publications", "awards", "projects", "volunteer", "certificates", "skills", "languages"),
        head=heads.scholar,
        entry=entries.beside_months,
        skills=lists_first.rows,
        languages="comma",
        short=entries.given_beside_month,
        own={"publications": entries.papers},
        titles=SCHOLAR,
        dates=DateStyle("short", " – "),
        variant=0,
    ),
    # The LaTeX class of Europe in its centred style: a rule beside each heading, employers over slanted titles, years.
    Design(
        "ninth_banking_class",
        "@page { margin: 17mm 18mm; @bottom-right { content: counter(page) '/' counter(pages); font: italic 8pt 'Noto Sans'; color: #888 } } body { font: 9.8pt/1.36 'Noto Sans', sans-serif; color: #000 } .header { text-align: center; margin-bottom: 6pt } h1 { font-size: 27pt; font-weight: 300; color: #737373 } h1 b { font-weight: 400; color: #3873b3 } .header .label { font-size: 13pt; color: #737373 } .contact { font-style: italic; font-size: 8.8pt; color: #737373; margin-top: 3pt } .contact .c { white-space: nowrap } .icon { font-family: 'Corpus Icons'; font-style: normal; margin-right: 3pt; font-size: 7.6pt } "
        "h2 { font-size: 13.5pt; font-weight: 400; color: #3873b3; margin: 11pt 0 4pt; display: flex; align-items: center } h2::after { content: ''; flex: 1; border-top: .9pt solid #3873b3; margin-left: 6pt } .d, .p { color: #000 } i.t { font-weight: 400 } .e { break-inside: avoid; margin-bottom: 6pt } ul { list-style: circle; padding-left: 14pt } .projects .tail { font-style: italic } .certificates .row, .awards .row, .publications .row { margin-bottom: 2pt }",
        held=True,
        sections=("summary", "education", "work", "projects", "skills", "languages", "certificates", "awards", "publications", "volunteer", "interests"),
        head=heads.thin_and_bold,
        entry=entries.house_then_slanted_title,
        skills=lists_first.rows,
        languages=lists.languages_after_names,
        short="right",
        dates=DateStyle("year", "–"),
        variant=0,
    ),
    # An office suite on the net, its page with a serif: "Employer, Place — Title", dates in capitals, lists at the right.
    Design(
        "ninth_suite_serif",
        "@page { size: Letter; margin: 17mm 15mm 15mm 17mm } body { font: 8.9pt/1.5 'Noto Serif', serif; color: #666 } .header { display: table; width: 100%; table-layout: fixed; margin-bottom: 4pt } .header > div { display: table-cell; vertical-align: top } .reach { width: 57mm; font: 7.8pt/1.6 'Noto Sans'; padding-left: 9mm } .reach .c { display: block; white-space: nowrap } .reach b { color: #000 } h1 { font-size: 27pt; color: #000 } .header .label { margin-top: 4pt } "
        ".both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 57mm; padding-left: 9mm } .projects .tail { font-style: italic } h2 { font: bold 8.4pt 'Noto Sans'; color: #2079c7; text-transform: uppercase; margin: 14pt 0 6pt } .line { color: #000; font-size: 10pt } i.t { font-weight: 400 } .d { font: 7.6pt 'Noto Sans'; color: #666; text-transform: uppercase; margin: 2pt 0 3pt } .e { break-inside: avoid; margin-bottom: 9pt } .aside .s, .aside .c { margin-bottom: 3pt } .certificates .e, .awards .e { margin-bottom: 4pt } .aside .t { color: #000 }",
        sections=("work", "education", "projects", "volunteer"),
        aside=("skills", "awards", "certificates", "languages"),
        head=heads.name_and_block,
        entry=entries.house_place_dash_title,
        skills=lists_first.lines,
        languages="dash",
        short="stacked",
        dates=DateStyle("long", " - "),
        variant=0,
    ),
    # The word processor's own "chronological" page: a name in two weights, a rule of points, dates over "Title, Employer".
    Design(
        "ninth_processor_chronological",
        "@page { size: Letter; margin: 20mm 22mm } body { font: 10.6pt/1.35 'Noto Sans', sans-serif; color: #595959 } .header { text-align: center; border-bottom: .6pt solid #bfbfbf; padding-bottom: 10pt; margin-bottom: 12pt } h1 { font: 32pt/1.1 'Noto Serif', serif; text-transform: uppercase; color: #595959 } h1 b { color: #262626 } .header .label { font-weight: bold; color: #1d824c } .contact { color: #595959 } .contact .c { white-space: nowrap } "
        "h2 { font: bold 14pt 'Noto Serif', serif; text-transform: uppercase; color: #262626; margin: 15pt 0 6pt } .post { border-left: 2.4pt dotted #bfbfbf; padding-left: 15pt; break-inside: avoid } .post .d { font-weight: bold; font-size: 9.8pt; color: #595959; text-transform: uppercase } .t { font-size: 12pt; color: #1d824c } span.o { font-size: 12pt; color: #595959 } .projects .tail { font-style: italic } .skills { break-inside: avoid } .cols { columns: 2 } .cols .s::before { content: '\u2022  ' } .e { margin-bottom: 10pt } .c { margin-bottom: 2pt }",
        held=True,
        sections=("summary", "work", "education", "skills", "certificates", "languages", "volunteer", "projects"),
        head=heads.two_tones,
        entry=entries.dates_over_title_house,
        skills=lists_first.columns,
        languages="parenthesis",
        short="comma",
        dates=DateStyle("long", " – "),
        variant=0,
        prose="paragraph",
    ),
)  # fmt: skip
