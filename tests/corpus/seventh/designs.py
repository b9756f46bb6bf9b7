"""Four PDFs as ordinary people send them, out of an editor on the net, a typed page, a job board, a school's model."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.fifth import lists as lists_fifth
from tests.corpus.fresh import entries as entries_fresh
from tests.corpus.headers import signature
from tests.corpus.page import Design
from tests.corpus.seventh import setters
from tests.corpus.seventh.words import LEFT_ENGLISH, TAUGHT
from tests.corpus.third import lists as lists_third

SEVENTH: tuple[Design, ...] = (
    # A student's Google Docs "Serif": the template's English headings stay, whatever language is written under them.
    Design(
        "seventh_docs_serif",
        "@page { margin: 16mm 17mm } body { font: 9.6pt/1.5 'Noto Serif', serif; color: #333 } .header { display: table; width: 100%; table-layout: fixed; margin-bottom: 8pt } .header > div { display: table-cell; vertical-align: top } .reach { width: 31%; font-size: 8.8pt } h1 { font-size: 28pt; color: #000 } .header .label { font-size: 11pt; color: #555 } "
        ".both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .main { padding-right: 9mm } .aside { width: 31%; font-size: 9pt } h2 { font-size: 9.5pt; color: #1155cc; text-transform: uppercase; margin: 13pt 0 4pt } .line { font-size: 10.4pt; color: #000 } .d { font-size: 8.4pt; margin-bottom: 2pt } .e { break-inside: avoid } .aside .t { font-weight: bold } .aside .p, .aside .o { color: inherit }",
        held=False,
        sections=("summary", "work", "education", "projects", "volunteer", "publications"),
        aside=("skills", "awards", "certificates", "languages", "interests"),
        head=setters.contacts_opposite,
        entry=setters.title_employer_dash_place,
        education=setters.school_dash_degree,
        skills=lists.rows,
        languages=lists_third.languages_comma,
        short=entries_fresh.given_under,
        own={"interests": lists_third.interests_lines},
        titles=LEFT_ENGLISH,
        dates=DateStyle("long", " - "),
        variant=1,
    ),
    # A clerk's Lebenslauf typed in Word with the tabulator and sent as PDF: every line broken by hand at the same stop.
    Design(
        "seventh_typed_tabulator",
        "@page { margin: 22mm 20mm 18mm 24mm } body { font: 10.5pt/1.4 'Liberation Sans', sans-serif; color: #000 } h1 { font-size: 18pt; margin-bottom: 10pt } h2 { font-size: 11pt; text-decoration: underline; margin: 14pt 0 5pt } .photo { float: right; width: 30mm; height: 38mm } .stop { display: inline-block; width: 48mm } .e { margin-bottom: 6pt; break-inside: avoid } .foot { margin-top: 20pt } .sign { margin-top: 14pt }",
        held=False,
        sections=("education", "work", "certificates", "skills", "languages", "projects", "awards", "publications", "volunteer", "interests"),
        head=setters.personal_tabs,
        foot=signature,
        label=False,
        entry=setters.tabbed_job,
        education=setters.tabbed_study,
        named=True,
        languages=setters.tabbed_languages,
        short=setters.tabbed_given,
        own={"skills": setters.tabbed_skills},
        titles=TAUGHT,
        dates=DateStyle("dotted", "word"),
        variant=1,
    ),
    # What a job board gives back as a file: every fact on a line of its own, no ornament, the profile without a heading.
    Design(
        "seventh_job_board_download",
        "@page { margin: 19mm } body { font: 10.2pt/1.45 'Liberation Sans', sans-serif; color: #2d2d2d } h1 { font-size: 21pt } .header .label { font-size: 13pt; margin-bottom: 3pt } .header .c { color: #444 } h2 { font-size: 14pt; color: #000; border-bottom: .8pt solid #bbb; padding-bottom: 2pt } .t { font-size: 10.8pt } .o { color: #2d2d2d } .e { margin-bottom: 9pt; break-inside: avoid } .summary { margin-top: 8pt }",
        held=False,
        sections=("summary", "work", "education", "skills", "languages", "awards", "certificates", "publications", "volunteer", "projects", "interests"),
        untitled=("summary",),
        head=setters.plain_head,
        entry=setters.title_house_dates,
        skills=lists.bullets,
        languages="dash",
        short="stacked",
        own={"interests": lists_third.interests_points},
        dates=DateStyle("long", "word"),
        variant=1,
    ),
    # A Brazilian school's model, typed in LibreOffice: years before the employer, the post and the duties after labels.
    Design(
        "seventh_years_then_labels",
        "@page { margin: 25mm 24mm 20mm } body { font: 11pt/1.4 'Liberation Serif', serif; color: #000 } .header { margin-bottom: 6pt } h1 { font-size: 19pt; text-align: center; margin-bottom: 4pt } .header .label { text-align: center; margin-bottom: 5pt } h2 { font-size: 11.5pt; text-transform: uppercase; border-bottom: 1pt solid #000; margin: 13pt 0 5pt } ul { padding-left: 15pt } .e { margin-bottom: 5pt; break-inside: avoid } .c ul { margin: 0 }",
        held=False,
        sections=("summary", "education", "work", "certificates", "skills", "languages", "projects", "awards", "publications", "volunteer", "interests"),
        head=setters.name_centred,
        entry=setters.point_then_labels,
        education=setters.point_degree,
        skills=lists_fifth.skills_points_of_groups,
        named=True,
        languages=setters.points_of_languages,
        short=setters.point_given,
        own={"interests": lists_fifth.interests_sentence},
        dates=DateStyle("year", "-"),
        variant=1,
        prose="paragraph",
    ),
)  # fmt: skip
