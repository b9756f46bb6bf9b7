"""Which lines are headings, by their words and by their style.

The style of the headings whose words are certain is learned first; lines in that style with other words are headings
too, so that an unusual section ends the one before it.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from profiles.parsing.evidence import degree, is_sentence, place, school, title
from profiles.parsing.folding import key, words
from profiles.parsing.heading_words import NUMBER, Heading, kind_of
from profiles.parsing.lexicon import group, phrases
from profiles.parsing.line_ends import begins_small, wraps
from profiles.parsing.rows import Row

Style = tuple[bool, bool, int, bool]
MOST_WORDS = 7
_QUIET = 3  # headings of a style that nothing else tells
_SPINE = {"work", "education"}  # `Early career` goes on with them
_TELLING = 2  # known headings of a style
_MOST = 0.6  # of the lines of a style
_FIRM = 0.75  # of the lines of a style
_LARGE = 1.15  # times the size of the body


def find_headings(rows: list[Row]) -> dict[int, Heading]:
    """Row index → heading."""
    body = _body_size(rows)
    quiet = _quiet_styles(rows)
    seen = {row.index: heading for row in rows if (heading := _candidate(row, body, quiet)) is not None}
    if rows and _names_document(rows):
        seen.pop(rows[0].index, None)
    styles = _heading_styles(rows, seen, body) | quiet
    loose = not _has_weights(rows)
    bare = not any(row.size or row.bold or row.role == "heading" for row in rows)
    own = {style for style in styles if _mostly_headings(style, rows, seen, body)}
    firm = {style for style in own if _hardly_else(style, rows, seen)}
    found: dict[int, Heading] = {}
    for row in rows:
        heading = seen.get(row.index)
        styled = row.style in own
        if heading is not None and row.style not in styles and _labels_points(row):
            continue
        if (
            heading is not None
            and heading.sure
            and (row.style in styles or _stands_out(row, rows, body, styles, loose))
        ) or (
            heading is not None
            and (row.style in firm or (not _names(row) and (styled or (bare and _marked(row, rows)))))
        ):
            found[row.index] = heading
        elif heading is None and styled and _unknown_heading(row, rows, body, styles):
            found[row.index] = Heading("other", False, ("other",))
    return _without_groups(rows, found)


def _without_groups(rows: list[Row], found: dict[int, Heading]) -> dict[int, Heading]:
    """The headings without names of groups: smaller lines that say what a heading in a usual style says already.

    `Languages` over Go and Python, `Leadership` over what one can, below `Skills`.
    """
    told = [(row, found[row.index]) for row in rows if row.index in found]
    styles = Counter(row.style for row, heading in told if heading.sure)
    sizes: dict[str, int] = {}  # of the largest heading of each kind that stands in a usual style
    for row, heading in told:
        if styles[row.style] >= _QUIET:
            sizes[heading.kind] = max(sizes.get(heading.kind, 0), row.style[2])
    groups = {
        row.index
        for row, heading in told
        if heading.kind not in _SPINE
        and row.size
        and styles[row.style] < _QUIET
        and row.style[2] < sizes.get(heading.kind, 0)
    }
    return {at: heading for at, heading in found.items() if at not in groups}


def _names_document(rows: list[Row]) -> bool:
    """`RESUME` over the name is no summary, which has sentences under it."""
    below = rows[1] if len(rows) > 1 else None
    short = below is not None and below.word_count <= MOST_WORDS and not is_sentence(below.text)
    return short and rows[0].key in _DOCUMENTS


_DOCUMENTS = {key(phrase) for phrase, kind in phrases("contact").items() if kind == "document"}


def _labels_points(row: Row) -> bool:
    """`Key achievements:` over the points of a job; the same words may head a section."""
    return row.text.rstrip().endswith(":") and _is_label(row)


def _is_label(row: Row) -> bool:
    return phrases("labels").get(row.key) == "highlights"


def _names(row: Row) -> bool:
    """A position, a house and its town (`Kaveri Software, Bengaluru`, the town behind a comma or at the other margin),
    a degree and subject, or a label of points."""
    head, _, town = row.text.rpartition("\t" if len(row.cells) > 1 and row.cells[-1].gap else ",")
    named = bool(head) and (place(town) > 1.2 or degree(head) is not None)
    return named or title(row.text) >= 2 or _is_label(row)


def _mostly_headings(style: Style, rows: list[Row], seen: dict[int, Heading], body: float) -> bool:
    """Whether little else than headings is set in this style, so that the style alone tells a heading.

    Several known ones are enough where all lines of the style are short, and clearly larger than the body or such that
    the words of most tell a kind of section.
    """
    alike = [row for row in rows if row.style == style]
    sure = [row for row in alike if row.index in seen and seen[row.index].sure]
    if len(sure) >= 0.55 * len(alike):
        return True
    short = all(row.word_count <= MOST_WORDS and len(row.cells) == 1 and not row.bullet for row in alike)
    numbered = any(character.isdigit() for row in alike for character in row.text)
    told = [row for row in alike if row.index in seen and not _names(row)]
    telling = style[2] > _LARGE * 2 * body or len(told) >= _MOST * len(alike)
    return len(sure) >= _TELLING and telling and short and not numbered


def _hardly_else(style: Style, rows: list[Row], seen: dict[int, Heading]) -> bool:
    """Whether this style is that of known headings so often that a title's word (`INTERNSHIP / WORK`) tells no job."""
    alike = [row for row in rows if row.style == style]
    sure = sum(row.index in seen and seen[row.index].sure for row in alike)
    return sure >= _QUIET and sure >= _FIRM * len(alike)


def _body_size(rows: list[Row]) -> float:
    sizes: Counter[float] = Counter()
    for row in rows:
        if row.size:
            sizes[round(row.size * 2) / 2] += row.end - row.start
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _quiet_styles(rows: list[Row]) -> set[Style]:
    """Styles that only known headings are set in, however small: `about me`, `jobs` in grey, all in small letters."""
    alike: dict[Style, list[Row]] = defaultdict(list)
    for row in rows:
        if row.size and row.role not in {"header", "footer"}:
            alike[row.style].append(row)
    return {
        style
        for style, members in alike.items()
        if len(members) >= _QUIET and sum(_is_known(row) for row in members) >= 0.8 * len(members)
    }


def _is_known(row: Row) -> bool:
    if row.bullet or len(row.cells) > 1 or row.word_count > MOST_WORDS:
        return False
    heading = kind_of(row.text)
    return heading is not None and heading.sure


def _candidate(row: Row, body: float, quiet: set[Style]) -> Heading | None:
    text = row.whole or row.text
    if row.word_count > MOST_WORDS or (row.bullet and row.bullet not in "■▪●◆§❖➢1"):
        return None
    if row.role in {"list", "footer", "header"} or (text.count(":") and not text.rstrip().endswith(":")):
        return None
    if any(character.isdigit() for character in text) and not NUMBER.match(text):
        return None
    large = (row.cells[0].size or row.size or 0.0) > _LARGE * body > 0
    small = text[:1].islower() and not row.lead_bold and not row.caps and not large and row.role != "heading"
    small = small and row.style not in quiet
    if small or text.rstrip().endswith((".", ",", ";")):
        return None
    if len([cell for cell in row.cells if cell.gap]) >= 1 and kind_of(text) is None:
        return None
    return kind_of(text)


def _heading_styles(rows: list[Row], seen: dict[int, Heading], body: float) -> set[Style]:
    """Styles that headings with certain words have, where they differ from the body's style."""
    sure = Counter(row.style for row in rows if row.index in seen and seen[row.index].sure)
    told = Counter(row.style for row in rows if row.index in seen and not _names(row))
    everything = Counter(row.style for row in rows)
    letters: Counter[Style] = Counter()
    for row in rows:
        letters[row.style] += row.end - row.start
    plain = letters.most_common(1)[0][0] if letters else None
    styles = set()
    for style, count in sure.items():
        distinct = style != plain and (style[0] or style[3] or style[2] > round(body * 2))
        enough = count >= everything[style] * 0.3 or (count >= _TELLING and told[style] >= _MOST * everything[style])
        if distinct and (count >= 2 or len(sure) == 1) and enough:
            styles.add(style)
    return styles


def _stands_out(row: Row, rows: list[Row], body: float, styles: set[Style], loose: bool) -> bool:
    """A known heading outside the learned styles: it must still look like one."""
    if row.role == "heading" or (not row.fixed and row.word_count <= 5):
        return True
    if styles and row.fixed and row.size and not _same_look(row, styles, loose=loose):
        if loose and row.size > 1.05 * body:
            return True
        largest = max(style[2] for style in styles)
        return round((row.size or 0) * 2) >= largest and (row.column > 0 or row.bold or row.caps)
    before = rows[row.index - 1] if row.index else None
    after = rows[row.index + 1] if row.index + 1 < len(rows) else None
    if before is not None and before.block == row.block and before.page == row.page and _flows(before, row, after):
        return False
    if row.text.rstrip().endswith(":") or row.caps or row.bold or (row.size or 0) > body:
        return True
    if not row.size and (before is None or not wraps(before, row) or not _goes_on(after)):
        return True
    return before is None or before.block != row.block or _blank_between(before, row)


def _marked(row: Row, rows: list[Row]) -> bool:
    """In text without any style, capitals or a colon after a blank line or a finished line mark a heading."""
    before = rows[row.index - 1] if row.index else None
    apart = before is None or before.block != row.block or before.text.rstrip().endswith((".", ":"))
    known = phrases("labels").get(row.key) is not None
    return not known and row.word_count <= 4 and (row.caps or row.text.rstrip().endswith(":")) and (apart or row.caps)


def _same_look(row: Row, styles: set[Style], *, loose: bool) -> bool:
    """loose: sizes waver by a fifth, as they do where letters were read from a picture."""
    return any(
        abs(row.style[2] - style[2]) <= (max(1, 0.2 * style[2]) if loose else 1) and row.style[3] == style[3]
        for style in styles
    )


def _has_weights(rows: list[Row]) -> bool:
    """Whether bold and italic are told apart at all; in scans they are not."""
    return any(row.lead_bold or row.italic for row in rows)


def _flows(before: Row, row: Row, after: Row | None) -> bool:
    """The line is the middle of running text. Where a format tells no style, only words can tell that it is not."""
    text = before.text.rstrip()
    if text.endswith((",", "-")):
        return True
    if len(text) <= 60 or text.endswith((".", ":")) or row.caps or row.bold:
        return False
    return bool(row.size) or key(text.split()[-1]) in group("words", "connectors") or _goes_on(after)


def _goes_on(after: Row | None) -> bool:
    return after is not None and not after.bullet and begins_small(after.text)


def _blank_between(before: Row, row: Row) -> bool:
    return "\n\n" in row.source[before.end : row.start] or "\n \n" in row.source[before.end : row.start]


def _unknown_heading(row: Row, rows: list[Row], body: float, styles: set[Style]) -> bool:
    """In the style of the headings, short, alone in its line: opens a section of its own. Never the first row."""
    if row.bullet or row.word_count > 5 or row.index < 2 or len(row.cells) > 1 or row.role in {"footer", "header"}:
        return False
    if not row.size and (degree(row.text) is not None or school(row.text) > 1 or _abbreviated(row)):
        return False
    if any(character.isdigit() for character in row.text) or row.text.rstrip().endswith((".", ",", "-", "–")):
        return False
    _, _, size, caps = row.style
    larger = size > round(body * 2) + 1
    strong = larger or caps
    return strong and bool(words(row.text)) and "@" not in row.text and row.index > _first_known(rows, styles)


def _abbreviated(row: Row) -> bool:
    """One word of capitals in text without styles: a house's short name sooner than a heading nobody knows."""
    return row.word_count == 1 and len(row.text) <= 8


def _first_known(rows: list[Row], styles: set[Style]) -> int:
    for row in rows:
        if row.style in styles and (heading := kind_of(row.text)) is not None and heading.sure:
            return row.index
    return len(rows)
