"""Section titles that a layout has set beside their section or broken over two lines, as lines of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from profiles.parsing.folding import key
from profiles.parsing.heading_words import kind_of
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.rows import Row

_EDGE = 4.0
_REACH = 3  # lines in which the rest of a title is looked for
_SPINE = {"work", "education"}  # kinds of which a table of skills has no cell


def with_titles_apart(rows: list[Row]) -> list[Row]:
    """The rows with broken titles made whole and titles in the margin cut off the line beside them."""
    return _cut(_gathered(_whole(rows)))


def _sure_kind(words: str) -> str:
    heading = kind_of(words)
    return heading.kind if heading is not None and heading.sure else ""


def _whole(rows: list[Row]) -> list[Row]:
    made: list[Row] = []
    for row in rows:
        last = made[-1] if made else None
        if last is not None and _broken(last, row):
            made[-1] = replace(last, end=row.end, cells=(replace(last.cells[0], end=row.end),), y1=row.y1)
        else:
            made.append(row)
    return made


def _broken(last: Row, row: Row) -> bool:
    """`Education and` over `Training`: two short lines of one look that only together are a title."""
    if last.bullet or row.bullet or last.word_count > 3 or row.word_count > 3 or last.style != row.style:
        return False
    if len(last.cells) != 1 or len(row.cells) != 1 or row.start < last.end:
        return False
    if last.source[last.end : row.start].strip():
        return False
    open_end = key(last.text).split()[-1:] and key(last.text).split()[-1] in group("words", "connectors")
    whole = key(f"{last.text} {row.text}") in phrases("headings")
    if not open_end and not whole and (_sure_kind(last.text) or not (last.bold or last.caps)):
        return False
    if not open_end and not (whole and row.size) and _sure_kind(row.text):
        return False
    return (last.page, last.column) == (row.page, row.column) and bool(_sure_kind(f"{last.text} {row.text}"))


def _gathered(rows: list[Row]) -> list[Row]:
    """Titles in the margin on two lines, `Education and ⇥ …` over `Training ⇥ …`: the first line tells the whole."""
    made = list(rows)
    for place, row in enumerate(rows):
        if row.bullet or not _begins_apart(row) or _sure_kind(_first(row)):
            continue
        for below in range(place + 1, min(place + 1 + _REACH, len(rows))):
            whole = f"{_first(row)} {_first(rows[below])}"
            if _is_under(row, rows[below]) and _sure_kind(whole):
                made[place] = replace(row, whole=whole)
                made[below] = _without_first(rows[below])
                break
    return [row for row in made if row.cells]


def _first(row: Row) -> str:
    return row.source[row.cells[0].start : row.cells[0].end]


def _begins_apart(row: Row) -> bool:
    return len(row.cells) > 1 and row.cells[1].gap


def _is_under(row: Row, below: Row) -> bool:
    """Whether the line below begins under the title in its look, with a gap or nothing after it."""
    if below.bullet or (len(below.cells) > 1 and not below.cells[1].gap) or row.style != below.style:
        return False
    step = (below.y0 or 0.0) - (row.y0 or 0.0)
    level = any(abs(edge(row) - edge(below)) <= _EDGE for edge in (_edge, _right_edge))
    return row.page == below.page and level and 0 < step <= 2 * (row.size or 10.0)


def _without_first(row: Row) -> Row:
    if len(row.cells) < 2:
        return replace(row, cells=())
    return list(_parts(row))[1]


def _cut(rows: list[Row]) -> list[Row]:
    """`Experience ⇥ Chief accountant ⇥ 2018 –` in two, where several such titles stand at one edge."""
    kinds = {row.index: kind for row in rows if (kind := _margin_kind(row))}
    titles = [row for row in rows if row.index in kinds]
    if _come_again(titles):
        return rows
    chosen = max((_aligned(titles, edge) for edge in (_edge, _right_edge)), key=len)
    found = {kinds[index] for index in chosen}
    if len(found) < 2 or not (found | _alone(rows, [row for row in titles if row.index in chosen])) & _SPINE:
        return rows
    return [part for row in rows for part in (_parts(row) if row.index in chosen else [row])]


def _come_again(titles: list[Row]) -> bool:
    """Whether a page has one of them twice: then they are the labels of a form's records."""
    pages = Counter((row.page, key(_first(row))) for row in titles)
    return any(count > 1 for count in pages.values())


def _alone(rows: list[Row], titles: list[Row]) -> set[str]:
    """The kinds of titles that stand alone on their lines at the edge of `titles`, in their look."""
    looks = {(round(_edge(row)), row.cells[0].bold, row.cells[0].size or row.size) for row in titles}
    single = (row for row in rows if len(row.cells) == 1 and not row.bullet and row.y0 is not None)
    return {_sure_kind(row.text) for row in single if (round(_edge(row)), row.bold, row.size) in looks}


def _aligned(titles: list[Row], edge: Callable[[Row], float]) -> set[int]:
    """The indexes of the titles at the edge that most of them share."""
    edges = [edge(row) for row in titles]
    shared = max(edges, key=lambda one: sum(abs(one - other) <= _EDGE for other in edges), default=0.0)
    return {row.index for row in titles if abs(edge(row) - shared) <= _EDGE}


def _margin_kind(row: Row) -> str:
    if not _begins_apart(row) or row.bullet or _sure_kind(row.text):
        return ""
    return _sure_kind(row.whole or _first(row))


def _edge(row: Row) -> float:
    return row.x0 or 0.0


def _right_edge(row: Row) -> float:
    return row.cells[0].x1 or 0.0


def _parts(row: Row) -> Iterable[Row]:
    title, rest = row.cells[0], row.cells[1:]
    yield replace(
        row, end=title.end, cells=(title,), x1=title.x1, bold=title.bold, size=title.size or row.size, role="heading"
    )
    first = replace(rest[0], gap=False)
    yield replace(
        row, whole="", start=first.start, cells=(first, *rest[1:]), x0=first.x0, bold=all(cell.bold for cell in rest),
        size=first.size or row.size, role="" if row.role == "heading" else row.role,
    )  # fmt: skip
