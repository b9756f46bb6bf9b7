"""Which person is set in which layout, and what comes out: the list of cases."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from tests.corpus import (
    flow,
    word,
    word_fifth,
    word_fifth_more,
    word_fourth,
    word_fourth_box,
    word_fresh,
    word_templates,
    word_third,
    word_wild,
)
from tests.corpus.dates import DateStyle
from tests.corpus.designs_blind import BLIND
from tests.corpus.designs_dev import DEV
from tests.corpus.designs_fifth import FIFTH
from tests.corpus.designs_fifth_more import FIFTH_MORE
from tests.corpus.designs_fourth import FOURTH
from tests.corpus.designs_fresh import FRESH
from tests.corpus.designs_more import DEFINITIONS, MORE
from tests.corpus.designs_retired import RETIRED
from tests.corpus.designs_third import THIRD
from tests.corpus.designs_wild import WILD
from tests.corpus.designs_wild_more import WILD_MORE
from tests.corpus.page import Design, document
from tests.corpus.pdf import pdf_of, scan_pdf, scan_png
from tests.corpus.people import Person, everyone, rich
from tests.corpus.seventh import word_gallery, word_typed
from tests.corpus.seventh.designs import SEVENTH
from tests.corpus.sixth.designs import SIXTH
from tests.corpus.sixth.designs_more import SIXTH_MORE
from tests.corpus.sixth.people import rich_unseen
from tests.corpus.view import Showing, View, visible


@dataclass(frozen=True)
class Layout:
    """name, suffix of the file, what it shows, and how the view becomes a file. people: how many are set in it.

    rich: half of them are of those who have all that a resume can say. full: half of a held one are of these instead.
    """

    name: str
    suffix: str
    held: bool
    showing: Showing
    make: Callable[[View], bytes]
    people: int
    rich: bool = False
    full: tuple[Person, ...] = ()


@dataclass(frozen=True)
class Case:
    name: str
    filename: str
    data: bytes
    truth: dict[str, Any]


def of_design(design: Design, people: int) -> Layout:
    return Layout(design.name, "pdf", design.held, design.showing, lambda view: pdf_of(document(view, design)), people)


def scan_of(design: Design, name: str, suffix: str, *, held: bool) -> Layout:
    turn = scan_pdf if suffix == "pdf" else scan_png
    return Layout(name, suffix, held, design.showing, lambda view: turn(pdf_of(document(view, design)), view.name), 4)


def page_of(design: Design, name: str, *, held: bool) -> Layout:
    return Layout(name, "html", held, design.showing, lambda view: document(view, design).encode(), 3)


def layouts() -> tuple[Layout, ...]:
    """Every layout; newer ones come last."""
    by_name = {design.name: design for design in (*DEV, *RETIRED)}
    numeric, years = DateStyle("numeric", " - "), DateStyle("year", " - ")
    dev = [
        Layout("docx_plain", "docx", False, Showing(variant=1, dates=numeric), word.plain, 6),
        Layout("docx_styled_tabs", "docx", False, Showing(dates=DateStyle("long")), word.styled, 6),
        Layout("docx_table", "docx", False, Showing(variant=2, dates=DateStyle("dotted", " - ")), word.tabled, 6),
        Layout("docx_text_box", "docx", False, Showing(variant=1), word.boxed, 5),
        Layout("odt_outline", "odt", False, Showing(variant=2, dates=DateStyle("short", " - ")), flow.odt, 4),
        Layout("rtf_outline", "rtf", False, Showing(dates=years), flow.rtf, 4),
        Layout("text_ruled", "txt", False, Showing(dates=DateStyle("short", " to ")), flow.text, 4),
        page_of(by_name["classic"], "html_classic", held=False),
        scan_of(by_name["name_right_band_headings"], "scan_pdf", "pdf", held=False),
        scan_of(by_name["one_line_pipes"], "scan_png", "png", held=False),
    ]
    retired = [
        Layout("retired_docx_headings", "docx", False, Showing(variant=2, label=False), word.headed_entries, 6),
        Layout(
            "retired_docx_two_columns",
            "docx",
            False,
            Showing(variant=1, label=False, places=False, dates=years),
            word.two_columns,
            6,
        ),
        Layout("retired_text_pasted", "txt", False, Showing(variant=1, dates=numeric), flow.pasted, 4),
        page_of(by_name["retired_timeline_two_sides"], "retired_html", held=False),
        scan_of(by_name["retired_grouped_right_dates"], "retired_scan_pdf", "pdf", held=False),
    ]
    pdfs = [of_design(design, 6) for design in DEV], [of_design(design, 6) for design in RETIRED]
    more = [of_design(design, 6) for design in MORE]
    more.append(page_of(DEFINITIONS, "html_definitions", held=False))
    # The newer ones come last, so that who is set in an older layout stays as it was.
    first = (*pdfs[0], *dev, *pdfs[1], *retired, *more, *blind(), *wild(), *fresh())
    return (*first, *third(), *fourth(), *fifth(), *seventh(), *sixth())


def wild() -> tuple[Layout, ...]:
    """Layouts to develop against as people make them who follow no template."""
    tabs = Showing(variant=1, dates=DateStyle("short", " – "))
    cells = Showing(variant=2, dates=DateStyle("numeric", " – "), between=" – ")
    columns = Showing(variant=3, dates=DateStyle("long", " - "), prose="lead")
    return (
        *(of_design(design, 6) for design in (*WILD, *WILD_MORE)),
        Layout("wild_docx_tab_stops", "docx", False, tabs, word_wild.tab_stops, 6),
        Layout("wild_docx_jobs_in_cells", "docx", False, cells, word_wild.jobs_in_cells, 6),
        Layout("wild_docx_columns_at_end", "docx", False, columns, word_wild.columns_at_end, 6),
    )


def blind() -> tuple[Layout, ...]:
    """Layouts after real templates, made without sight of the reader and read since."""
    by_name = {design.name: design for design in BLIND}
    chronological = Showing(variant=1, groups=False, dates=DateStyle("long", " – "))
    table = Showing(variant=2, groups=False, dates=DateStyle("numeric", " – "))
    return (
        *(of_design(design, 6) for design in BLIND),
        Layout("blind_docx_chronological", "docx", False, chronological, word_templates.chronological, 6),
        Layout("blind_docx_side_table", "docx", False, table, word_templates.side_table, 6),
        scan_of(by_name["blind_lebenslauf"], "blind_scan_lebenslauf", "pdf", held=False),
        scan_of(by_name["blind_deedy"], "blind_scan_deedy", "pdf", held=False),
    )


def fresh() -> tuple[Layout, ...]:
    """One for each tool that people write resumes with, made without sight of the reader and read since."""
    shown = Showing(variant=3, groups=False, dates=DateStyle("short", " – "))
    word_layout = Layout("fresh_docx_built_in", "docx", False, shown, word_fresh.built_in, 6)
    return (*(of_design(design, 6) for design in FRESH), word_layout)


def third() -> tuple[Layout, ...]:
    """Made without sight of the reader, and read since."""
    cells = Showing(variant=1, dates=DateStyle("short", " – "))
    form = Showing(variant=0, dates=DateStyle("hyphened", "word"))
    return (
        *(of_design(design, 6) for design in THIRD),
        Layout("third_docx_heads_in_cells", "docx", False, cells, word_third.heads_in_cells, 6),
        Layout("third_docx_labelled_form", "docx", False, form, word_third.labelled_form, 6),
    )


def fourth() -> tuple[Layout, ...]:
    """Held back for three rounds and then read: each as one person in one country would set it."""
    keyboard = Showing(variant=4, dates=DateStyle("short", " – "))
    grids = Showing(variant=0, dates=DateStyle("short", "word"))
    box = Showing(variant=1, groups=False, dates=DateStyle("numeric", "-"))
    order = ("summary", "skills", "work", "education", "certificates", "awards", "publications", "volunteer",
             "projects", "languages", "interests")  # fmt: skip
    brief = Showing(sections=order, variant=0, groups=False, dates=DateStyle("year", "word"), prose="lead", brief=1)
    return (
        *(of_design(design, 6) for design in FOURTH),
        Layout("fourth_docx_underlined_tabs", "docx", False, keyboard, word_fourth.underlined_tabs, 6),
        Layout("fourth_docx_project_grids", "docx", False, grids, word_fourth.project_grids, 6),
        Layout("fourth_docx_floating_side_box", "docx", False, box, word_fourth_box.floating_side_box, 6),
        Layout("fourth_docx_executive_brief", "docx", False, brief, word_fourth.executive, 6),
    )


def fifth() -> tuple[Layout, ...]:
    """Layouts to develop against, made without sight of the reader, for people who have more to say."""
    breaks = Showing(variant=3, dates=DateStyle("numeric", " - "))
    boxes = Showing(variant=1, dates=DateStyle("pointed", " - "))
    merged = Showing(variant=3, dates=DateStyle("bare", "–"))
    columns = Showing(variant=1, groups=False, dates=DateStyle("short", " – "))
    made = (
        *(of_design(design, 6) for design in (*FIFTH, *FIFTH_MORE)),
        Layout("fifth_docx_soft_breaks", "docx", False, breaks, word_fifth.soft_breaks, 6),
        Layout("fifth_docx_heading_boxes", "docx", False, boxes, word_fifth.heading_boxes, 6),
        Layout("fifth_docx_merged_cells", "docx", False, merged, word_fifth_more.merged_cells, 6),
        Layout("fifth_docx_unequal_columns", "docx", False, columns, word_fifth_more.unequal_columns, 6),
    )
    return tuple(replace(layout, rich=True) for layout in made)


def seventh() -> tuple[Layout, ...]:
    """Held back at first, and read since: four out of Word, four PDFs; a third of the people of each have more to say."""
    block = Showing(variant=5, groups=False, dates=DateStyle("short", " - "))
    controls = Showing(variant=3, dates=DateStyle("long", " – "))
    spaces = Showing(variant=1, dates=DateStyle("numeric", " – "))
    numbers = Showing(variant=1, dates=DateStyle("dotted", " - "))
    made = (
        *(of_design(design, 6) for design in SEVENTH),
        Layout("seventh_docx_black_block", "docx", False, block, word_gallery.black_block, 6),
        Layout("seventh_docx_repeating_controls", "docx", False, controls, word_gallery.repeating_controls, 6),
        Layout("seventh_docx_space_bar", "docx", False, spaces, word_typed.space_bar, 6),
        Layout("seventh_docx_counted_by_word", "docx", False, numbers, word_typed.numbered, 6),
    )
    return tuple(replace(layout, rich=True) for layout in made)


def sixth() -> tuple[Layout, ...]:
    """Held back at first, and read since: eight PDFs, half of each for people who have more to say."""
    return tuple(replace(of_design(design, 6), rich=True, full=rich_unseen()) for design in (*SIXTH, *SIXTH_MORE))


def cast_of(layout: Layout, number: int) -> list[Person]:
    """People for a layout, languages mixed. Held layouts take mostly people nobody else has seen."""
    known = spread([person for person in everyone() if not person.held])
    unseen = spread([person for person in everyone() if person.held])
    if layout.full and layout.held:
        return rich_cast(layout.full, unseen, number, layout.people)
    if layout.rich and not layout.held:
        return rich_cast(rich(), known, number, layout.people)
    if not layout.held:
        return [known[(number * 7 + step * 5) % len(known)] for step in range(layout.people)]
    new = [unseen[(number * 5 + step) % len(unseen)] for step in range(layout.people - layout.people // 3)]
    seen = rich() if layout.rich else known
    old = [seen[(number * 3 + step * 11) % len(seen)] for step in range(layout.people // 3)]
    return new + old


def rich_cast(full: tuple[Person, ...], others: list[Person], number: int, people: int) -> list[Person]:
    """One who has all to say, then one of the others, in turns; eight languages and more over a few layouts."""
    pairs = [
        (full[(number + step * 4) % len(full)], others[(number * 7 + step * 5) % len(others)])
        for step in range((people + 1) // 2)
    ]
    return [person for pair in pairs for person in pair][:people]


def spread(people: list[Person]) -> list[Person]:
    """Reordered so that neighbours speak different languages, English in every third place or so."""
    english = [person for person in people if person.language == "en"]
    others = [person for person in people if person.language != "en"]
    others = [person for step in range(5) for person in others[step::5]]
    out = []
    while english or others:
        out += english[:1] + others[:2]
        english, others = english[1:], others[2:]
    return out


def cases(which: str, limit: int | None = None) -> Iterator[Case]:
    """Cases of "dev", "held" or "all", one person of every layout first, so that a limit cuts evenly."""
    chosen = [
        (layout, cast_of(layout, number))
        for number, layout in enumerate(layouts())
        if which == "all" or layout.held == (which == "held")
    ]
    made = 0
    for turn in range(max((len(people) for _, people in chosen), default=0)):
        for layout, people in chosen:
            if turn < len(people) and (limit is None or made < limit):
                made += 1
                yield case_of(layout, people[turn])


def case_of(layout: Layout, person: Person) -> Case:
    view = visible(person, layout.showing)
    truth = {**view.truth, "meta": {"layout": layout.name, "language": person.language}}
    return Case(f"{layout.name}__{person.key}", f"resume.{layout.suffix}", layout.make(view), truth)


def truth_bytes(case: Case) -> bytes:
    return json.dumps(case.truth, ensure_ascii=False, indent=1).encode()
