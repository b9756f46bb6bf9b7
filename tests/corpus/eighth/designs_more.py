"""PDFs held back, as eight people make theirs; the second half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import headers, lists
from tests.corpus.dates import DateStyle
from tests.corpus.eighth import setters
from tests.corpus.fifth import lists as lists_fifth
from tests.corpus.fourth import heads as heads_fourth
from tests.corpus.fourth import lists as lists_fourth
from tests.corpus.page import Design
from tests.corpus.third import lists as lists_third
from tests.corpus.wild import heads as heads_wild

EIGHTH_MORE: tuple[Design, ...] = (
    # An apprentice's Lebenslauf: the sender at the right as on a letter, a photo, dates over places, signed.
    Design(
        "eighth_apprentice_places_under_dates",
        "@page { margin: 22mm 20mm 20mm 25mm } body { font: 10.6pt/1.42 'Liberation Sans', sans-serif; color: #111 } .sender { text-align: right; font-size: 9.4pt; color: #333; margin-bottom: 10mm } .photo { float: right; width: 36mm; height: 36mm } h1 { font-size: 21pt; font-weight: 400; letter-spacing: 1pt; margin-bottom: 2pt } .header .label { margin-bottom: 8pt } .header { min-height: 74mm } .header .tr { width: 110mm } "
        "h2 { font-size: 11.5pt; background: #eef1f4; padding: 2pt 4pt; margin: 12pt 0 5pt; clear: both } .td1 { width: 45mm; padding-right: 4mm } .skills .td1:empty { display: none } .t { font-weight: normal } b.t { font-weight: bold } .e { margin-bottom: 7pt; break-inside: avoid } .d { color: #111 } .p, .by { color: #555; font-size: 9.6pt } ul { list-style: '- '; padding-left: 9pt } .foot { margin-top: 16pt; break-inside: avoid } .sign { font: italic 15pt 'DejaVu Serif'; color: #23408f; margin-top: 6pt }",
        held=True,
        sections=("education", "work", "certificates", "skills", "languages", "projects", "volunteer", "awards", "publications", "interests"),
        head=setters.address_right,
        foot=headers.signature,
        entry=setters.place_under_dates,
        skills=lists_fourth.skills_dated,
        named=True,
        languages=lists_third.languages_stops,
        short=setters.given_under_year,
        own={"interests": lists_fifth.interests_dashes},
        dates=DateStyle("numeric", " – ", since=True),
        variant=2,
    ),
    # A developer's page with the clause Polish employers ask for: lists in a tinted column at the right, stacks in lines.
    Design(
        "eighth_developer_clause",
        "@page { margin: 14mm 0 12mm; background: linear-gradient(to left, #f0f4f2 68mm, #fff 68mm) } body { font: 9.4pt/1.45 'Noto Sans'; color: #22302b } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .main { padding: 0 8mm 0 14mm } .aside { width: 56mm; padding: 0 6mm; font-size: 8.8pt } h1 { font-size: 24pt; color: #0f6b4f } .header .label { font-size: 12pt; color: #55655f } h2 { font-size: 12pt; color: #0f6b4f } .aside .contact .c { white-space: nowrap; font-size: 8pt } .icon { font-family: 'Corpus Icons'; font-style: normal; color: #0f6b4f; margin-right: 4pt } "
        ".t { font-size: 10.6pt } .line { color: #66756f; font-size: 8.7pt } .ct { font-weight: bold } .aside .line { font-size: 8.2pt } .tail { font: 8.2pt 'Noto Sans Mono', monospace; color: #0f6b4f; margin-top: 2pt } .e { break-inside: avoid; margin-bottom: 9pt } .tags { line-height: 1.8 } .tg { background: #d4e4dd; border-radius: 2pt; padding: 1pt 5pt; white-space: nowrap } .clause { font-size: 6.8pt; color: #888; margin-top: 14pt; break-inside: avoid }",
        held=True,
        sections=("summary", "work", "projects", "education", "volunteer", "publications"),
        aside=("skills", "languages", "certificates", "awards", "interests"),
        header_in="main",
        contact_in="aside",
        head=heads_wild.name_alone,
        foot=heads_fourth.clause,
        entry=setters.house_place_dates,
        skills=lists_third.skills_tags,
        languages="dash",
        short=setters.given_bracketed,
        own={"contact": setters.signs_in_column, "interests": lists_third.interests_lines},
        dates=DateStyle("dotted", " - "),
        variant=0,
        practised=True,
    ),
    # A driver's page, typed in large letters by one who seldom types: the first job first, a line for each.
    Design(
        "eighth_driver_large_type",
        "@page { margin: 24mm 22mm } body { font: 12.5pt/1.4 'Liberation Serif', serif; color: #000 } h1 { font-size: 16pt; text-decoration: underline; font-weight: bold } .header { margin-bottom: 8pt } h2 { font-size: 12.5pt; margin: 13pt 0 3pt } h2::after { content: ':' } .first { white-space: pre-wrap } .c { white-space: pre-wrap } .d { color: #000 } .e { margin-bottom: 6pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 0 } .line, .text, .tail { padding-left: 10mm }",
        held=True,
        sections=("work", "education", "certificates", "skills", "languages", "volunteer", "awards", "projects", "publications", "interests"),
        head=setters.name_and_labels,
        label=False,
        entry=setters.typed_line,
        education=setters.school_typed,
        skills=lists.lines,
        languages=setters.languages_equal,
        short=setters.given_typed,
        own={"interests": setters.hobbies_with_and},
        dates=DateStyle("bare", "-"),
        variant=1,
        oldest_first=True,
    ),
    # A nurse's page after a template on the net: a light band with photo and contacts, places and dates at the right.
    Design(
        "eighth_nurse_light_band",
        "@page { margin: 0 0 14mm } @page { margin-top: 13mm } @page :first { margin-top: 0 } body { font: 10pt/1.45 'Noto Sans'; color: #333 } .header { background: #e3f1f3; padding: 10mm 17mm 7mm; display: table; width: 176mm } .photo { display: table-cell; width: 30mm; height: 30mm; border-radius: 15mm; margin-right: 7mm } .who { display: table-cell; vertical-align: middle; width: 139mm } h1 { font-size: 23pt; color: #1f7a86 } .header .label { font-size: 12pt; margin-bottom: 4pt } .reach { columns: 2; column-gap: 6mm; font-size: 8.6pt } .reach .c { break-inside: avoid } .icon { font-family: 'Corpus Icons'; font-style: normal; color: #1f7a86; margin-right: 4pt } "
        ".main { padding: 0 17mm } h2 { font-size: 13pt; color: #1f7a86; border-bottom: 1pt solid #b9dade } .o { font-style: italic } .d, .p { color: #555; font-size: 9.2pt } .ct { font-weight: bold } .by { font-style: italic } .e { break-inside: avoid; margin-bottom: 8pt } .certificates .e, .awards .e, .publications .e { margin-bottom: 4pt } .pairs { width: 100% }",
        held=True,
        sections=("summary", "certificates", "work", "education", "skills", "awards", "volunteer", "projects", "publications", "languages", "interests"),
        head=setters.banner_with_grid,
        entry=setters.title_and_place,
        skills=lists_third.skills_two_columns,
        languages=lists_third.languages_with_dots,
        short=setters.given_over_issuer,
        own={"interests": lists_third.interests_points},
        dates=DateStyle("slashed", " – "),
        variant=2,
    ),
)  # fmt: skip
