"""Designs to develop against as ordinary people make them, each with joints and orders of its own; the second half."""

# ruff: noqa: E501 - the CSS of a design reads best on few lines

from __future__ import annotations

from tests.corpus import lists
from tests.corpus.dates import DateStyle
from tests.corpus.fifth import entries as entries
from tests.corpus.fifth import heads as heads
from tests.corpus.fifth import lists as lists_fifth
from tests.corpus.fifth.words import PAIRED, SPOKEN
from tests.corpus.page import Design
from tests.corpus.third import lists as lists_third

FIFTH_MORE: tuple[Design, ...] = (
    # A column in colour at the left with name and contacts; "Employer – Title" over "(place, dates)", ruled lines.
    Design(
        "fifth_place_and_dates_in_brackets",
        "@page { margin: 14mm 0; background: linear-gradient(to right, #5b3a57 70mm, #fff 70mm) } @page :first { margin-top: 0 } body { font: 9.6pt/1.42 'Liberation Sans', sans-serif; color: #333 } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 58mm; color: #fff; padding: 14mm 6mm 8mm } .main { padding: 12mm 14mm 0 9mm } h1 { font-size: 21pt } .aside .label { color: #e9c9a5; margin-bottom: 8pt } .icon { font-family: 'Corpus Icons' } .aside .contact { color: #fff } .aside .c { font-size: 8.3pt; white-space: nowrap } "
        "h2 { font-size: 10.5pt; letter-spacing: 3pt; text-transform: uppercase; color: #5b3a57; border: 1pt solid #5b3a57; display: table; padding: 1pt 8pt } .aside h2 { color: #e9c9a5; border-color: #e9c9a5; font-size: 9pt; letter-spacing: 2pt } .h { font-size: 10.4pt } .did { border-left: 1.5pt solid #d9cbd7; padding-left: 7pt; margin-top: 3pt } .line + .line { margin-top: 3pt } .bar { background: #7d6179 } .bar div { background: #e9c9a5 } .lv { color: #e9c9a5; font-size: 8.4pt } .e { break-inside: avoid }",
        sections=("summary", "work", "education", "projects", "certificates", "publications", "awards", "volunteer"),
        aside=("skills", "languages", "interests"),
        aside_first=True,
        header_in="aside",
        contact_in="aside",
        head=heads.name_alone,
        icons="private",
        entry=entries.place_with_dates,
        skills=lists.bars,
        languages=lists_fifth.languages_under,
        short=entries.piped,
        own={"awards": heads.awards_in_brackets, "interests": lists_third.interests_points},
        dates=DateStyle("short", " - ", since=True),
        variant=1,
    ),
    # Quiet headings over loud jobs: the title larger than all else, "at Employer, place", the dates beneath.
    Design(
        "fifth_quiet_headings_loud_jobs",
        "@page { margin: 15mm 17mm 14mm; @bottom-left { content: \"NAME\"; font: 7.5pt 'Noto Sans'; color: #aaa } @bottom-right { content: PAGES; font: 7.5pt 'Noto Sans'; color: #aaa } } body { font: 9.6pt/1.38 'Noto Sans'; color: #222 } h1 { font-size: 19pt; font-weight: 400 } .header .label { color: #888 } .contact { font-size: 8.8pt; margin-top: 4pt } .c { white-space: nowrap } .both { display: table; table-layout: fixed; width: 100% } .main, .aside { display: table-cell; vertical-align: top } .aside { width: 33%; padding-left: 9mm; font-size: 9pt } "
        "h2 { font-size: 8pt; font-weight: 400; text-transform: lowercase; color: #9a9a9a; margin: 14pt 0 1pt } .loud { font-size: 15pt; line-height: 1.25; font-weight: 600; color: #c0392b } .main .o { font-size: 11pt; color: #222 } .main .d { font-weight: bold; color: #222 } .aside .loud { font-size: 12pt } .e { margin-bottom: 9pt } .aside .t { font-weight: 600 } .aside .p { color: #777 }",
        sections=("summary", "work", "projects", "volunteer", "publications"),
        aside=("education", "skills", "languages", "certificates", "awards", "interests"),
        head=heads.last_name_first_line,
        entry=entries.loud,
        education=entries.loud_study,
        skills=lists_fifth.skills_points_of_groups,
        named=True,
        languages=lists_fifth.languages_bare,
        short="stacked",
        own={"publications": entries.papers_numbered, "interests": lists_third.interests_lines},
        titles=SPOKEN,
        dates=DateStyle("long", " – "),
        variant=3,
        between=" – ",
    ),
    # Boxes with the heading set into their upper rule, short ones side by side; hyphens typed before the duties.
    Design(
        "fifth_boxes_with_legends",
        "@page { margin: 14mm 15mm } body { font: 9.8pt/1.36 'Liberation Sans', sans-serif } .header { display: table; width: 100%; margin-bottom: 4pt } .header > div { display: table-cell; vertical-align: middle } h1 { font-size: 23pt; color: #0a4d8c } .reach { text-align: right; font-size: 8.8pt } "
        ".main { font-size: 0 } .section { font-size: 9.8pt; display: inline-block; width: 100%; vertical-align: top; border: .9pt solid #0a4d8c; border-radius: 4pt; margin-top: 12pt; box-sizing: border-box; padding: 0 8pt 6pt } .skills, .languages, .certificates, .interests { width: 48.5% } .languages, .interests { margin-left: 3% } h2 { margin: -8pt 0 2pt; font-size: 10.4pt; color: #0a4d8c; display: table; background: #fff; padding: 0 5pt; break-after: avoid } .r { font-size: 9pt } .place { text-align: right; font-size: 9pt; color: #555 }",
        head=heads.two_blocks,
        sections=("summary", "work", "education", "skills", "languages", "certificates", "interests", "projects", "publications", "awards", "volunteer"),
        entry=entries.hyphen_points,
        skills=lists.comma,
        languages="colon",
        short=entries.date_in_front,
        own={**entries.by_section(entries.names_only, "certificates"), **entries.by_section(entries.quoted_dashes, "publications"), "interests": lists_fifth.interests_pipes},
        unsaid={"certificates": ("issuer", "date"), "awards": ("awarder",)},
        titles=PAIRED,
        dates=DateStyle("apostrophe", " – "),
        variant=1,
    ),
)  # fmt: skip
