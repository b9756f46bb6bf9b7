"""Designs as ordinary people make them who follow no template, to develop against; the second half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.page import Design
from tests.corpus.view import View
from tests.corpus.wild import entries as entries
from tests.corpus.wild import heads as heads
from tests.corpus.wild import lists as lists_wild

RULED = ".ruled { border-collapse: collapse; width: 100%; table-layout: fixed } .ruled td, .ruled th { border: .6pt solid #888; padding: 2pt 5pt; vertical-align: top; text-align: left } .ruled th { background: #e8e8e8; font-size: 9pt } .ruled tr { break-inside: avoid } "
TITLES: dict[str, Callable[[View], str]] = {
    section: partial(lists_wild.titles_table, section=section) for section in ("certificates", "awards", "publications")
}

WILD_MORE: tuple[Design, ...] = (
    Design(
        "wild_contacts_in_page_foot",
        "@page { margin: 20mm 22mm 24mm; @bottom-center { content: element(contacts); width: 100% } } .running { position: running(contacts); text-align: center; font-size: 8.5pt; color: #555; border-top: .5pt solid #999; padding-top: 4pt } body { font: 11.5pt/1.6 'Noto Sans Display', 'Noto Sans' } h1 { font-size: 28pt; font-weight: 300 } h2 { color: #996515; font-weight: 400; font-size: 15pt; margin-top: 18pt } .e { margin-bottom: 12pt } .t { font-weight: normal; color: #555 } .o { font-weight: bold }",
        head=heads.margin_contacts, entry=entries.slash_place, skills=lists.columns, languages="dash", short=lists_wild.date_under, dates=DateStyle("long", " – "), variant=0,
    ),
    Design(
        "wild_ruled_tables",
        RULED + "body { font: 9.6pt/1.35 'Liberation Sans' } .pr span { display: inline-block; width: 80pt; color: #555 } h1 { font-size: 17pt } .label { font-weight: bold; margin-bottom: 4pt } h2 { font-size: 11pt; background: #d9e2f0; padding: 2pt 5pt } .d { font-size: 8.8pt } .certificates td:nth-child(2), .certificates th:nth-child(2), .awards td:nth-child(2), .awards th:nth-child(2), .publications td:nth-child(2), .publications th:nth-child(2) { width: 22% } .certificates th:nth-child(3), .awards th:nth-child(3), .publications th:nth-child(3) { width: 15% } .languages table { width: 50% } .certificates, .awards, .publications, .languages, .projects, .skills { break-inside: avoid }",
        head=heads.personal_rows, entry=entries.place_and_time, own={"skills": lists_wild.skills_matrix, "languages": lists_wild.languages_table, "projects": lists_wild.projects_table, **TITLES},
        dates=DateStyle("numeric", " – "), variant=1,
    ),
    Design(
        "wild_sidebar_under_header",
        "@page { margin: 14mm 15mm } .header { border-bottom: 2pt solid #3a6b35; padding-bottom: 6pt; margin-bottom: 4pt } .label { color: #3a6b35; font-size: 12pt } .aside { float: left; width: 29%; font-size: 8.6pt; overflow-wrap: anywhere } .main { margin-left: 32% } h2 { font-size: 11pt; color: #3a6b35; margin-top: 9pt } .aside .r { font-family: 'DejaVu Sans'; color: #3a6b35; font-size: 7.5pt; padding-left: 4pt } .ln { font-weight: 600 } .main .o { font-weight: normal; color: #333 } .aside .contact > h2 { margin-top: 9pt }",
        head=heads.name_alone, header="labelled", contact_in="aside", aside=("skills", "languages", "certificates", "education"), aside_first=True,
        entry=entries.dates_then_employer, education=entries.employer_over_title, own={"skills": lists_wild.skills_stars, "languages": lists_wild.languages_lines}, short="comma", dates=DateStyle("short", " – "), variant=3,
    ),
    Design(
        "wild_key_achievements",
        "@page { margin: 24mm 20mm 20mm; @top-left { content: \"NAME\"; font: 8.5pt 'Liberation Serif'; color: #555 } @top-right { content: element(contacts); width: 70% } @bottom-right { content: PAGES; font: 8.5pt 'Liberation Serif' } } .running { position: running(contacts); text-align: right; font: 8.5pt 'Liberation Serif'; color: #555 } body { font: 12pt/1.5 'Liberation Serif' } .cv { letter-spacing: 3pt; text-transform: uppercase; font-size: 9pt } h2 { font-size: 13pt; text-transform: uppercase; border-bottom: 2.5pt solid #000; margin-top: 16pt } .sub { font-style: italic; margin-top: 2pt } .o { font-style: italic }",
        head=heads.running_name, entry=entries.achieving, skills=lists.rows, languages="parenthesis", short="dash", dates=DateStyle("long", " – "), variant=3, prose="lead",
    ),
    Design(
        "wild_employment_table",
        RULED + "body { font: 10pt/1.35 'Liberation Serif' } .header { text-align: center } h1 { display: inline; font-size: 16pt } .header .label { font-size: 13pt } .c { white-space: nowrap } h2 { text-align: center; font-size: 11pt; text-decoration: underline } .work td:nth-child(1), .work th:nth-child(1) { width: 15% } .work td:nth-child(2), .work th:nth-child(2) { width: 20% } .work td:nth-child(3), .work th:nth-child(3) { width: 22% } table .o, table .t { font-weight: normal } td > div + div { margin-top: 2pt }",
        head=heads.name_with_label, own={"work": lists_wild.work_table, "education": lists_wild.study_table}, entry=entries.full_stops, skills=lists.comma, languages="comma", short=lists_wild.issuer_first, dates=DateStyle("numeric", " - "), variant=4,
    ),
    Design(
        "wild_dates_after_job",
        "body { font: 10.5pt/1.45 'DejaVu Sans Condensed', 'DejaVu Sans'; font-size: 9.5pt } .when { text-align: right; font-style: italic; color: #666 } h2 { font-size: 16pt; font-weight: 300; color: #b03a2e } .header { margin-bottom: 6pt } .h { color: #222 } ul { list-style: '– '; padding-left: 9pt } .e { margin-bottom: 5pt }",
        head=heads.name_right, sections=("summary", "skills", "work", "education", "languages", "projects", "certificates", "awards", "publications", "volunteer", "interests"),
        entry=entries.dates_after, own={"skills": lists_wild.skills_slashes}, named=True, languages="right", short=lists_wild.bulleted, dates=DateStyle("apostrophe", " – "), variant=2,
    ),
    Design(
        "wild_tabbed_line",
        "@page { margin: 16mm 14mm } body { font: 9.4pt/1.4 'Liberation Sans' } .stops { position: relative; display: table; width: 100%; table-layout: fixed; font-weight: bold } .stops span { display: table-cell; vertical-align: baseline; padding-right: 8pt } .s1 { width: 20% } .s2 { width: 32% } .s3 { width: 29% } h2 { text-transform: uppercase; letter-spacing: 3pt; font-size: 9.5pt; font-weight: normal; border-bottom: .5pt solid #000 } h1 { display: inline; font-size: 18pt } .header .label { font-size: 12pt } .contact { margin-top: 2pt }"
        " .e ul, .e .text, .e .tail { margin-left: 20% } .c { white-space: nowrap } .td1 { width: 20% }",
        head=heads.name_with_label, entry=entries.tabbed, skills=lists.rows, languages="comma", short=lists_wild.date_before, dates=DateStyle("dotted", " - "), variant=2, between=" – ",
    ),
    Design(
        "wild_folded_dates",
        ".initials { float: left; width: 44pt; height: 44pt; line-height: 44pt; border: 1.5pt solid #0b5563; border-radius: 24pt; text-align: center; font-size: 16pt; color: #0b5563 } .beside { margin-left: 60pt } h1 { font-size: 20pt; font-weight: 600 } h2 { color: #0b5563; font-size: 12pt } .c { white-space: nowrap } .summary { margin-top: 12pt; font-size: 12pt; font-style: italic; color: #333 } .languages, .interests { margin-top: 8pt } .td3 { width: 17%; font-size: 9pt; color: #555 }",
        head=heads.monogram, untitled=("summary", "interests"), entry=entries.folded_dates, skills=lists.middots, languages="colon", short="right", dates=DateStyle("long", " – "), variant=1,
    ),
    Design(
        "wild_full_stops",
        "@page { margin: 25mm } body { font: 11pt/1.4 'Liberation Sans' } h1 { font-size: 14pt } h2 { font-size: 11pt; text-decoration: underline; margin-top: 14pt } .h { font-weight: normal } .tail { font-style: italic }",
        head=heads.on_lines, sections=("education", "work", "projects", "volunteer", "certificates", "awards", "publications", "skills", "languages", "interests", "summary"),
        entry=entries.full_stops, skills=lists.rows, languages="parenthesis", short="comma", dates=DateStyle("short", "-"), variant=1, practised=True,
    ),
)  # fmt: skip
