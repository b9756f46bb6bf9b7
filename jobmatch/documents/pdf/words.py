"""Characters → words, one reading direction at a time."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import pairwise

import numpy as np

from jobmatch.documents.drafts import FEWEST_LEADERS
from jobmatch.documents.layout.words import Word
from jobmatch.documents.pdf.frame import Frame
from jobmatch.documents.pdf.glyphs import Glyphs
from jobmatch.documents.pdf.small_caps import with_small_capitals

# In units of the font size. Inside a word the advance widths leave no gap but kerning; the narrowest word space in
# use is about 0.2. The file's own space characters are believed, also where negative letter spacing closes them.
WORD_GAP = 0.16
DIGIT_GAP = 0.14  # between a letter and a digit, where kerning narrows a word space
CAPITAL_GAP = 0.09  # between a small letter and a capital: `f` and `A` are kerned over their space too
SPACED_GAP = -0.3
SHADOW = 0.12
SAME_BASE = 0.2
TRACKED_LETTERS = 5
# Bullets of the fonts Symbol and Wingdings, in which Word and LibreOffice set lists, by where those fonts have them.
# None that a font of icons without a telling name would have for a letter, a telephone or a place.
SYMBOLS = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF06E: "■", 0xF0A8: "□", 0xF076: "❖", 0xF0D8: "➢", 0xF0FC: "✓",
}  # fmt: skip
DOTS = [ord(mark) for mark in "•●○◦■▪"]  # of a font of icons, which moderncv takes its bullets from
LEADERS = [ord(mark) for mark in "._…·"]


def words_of(glyphs: Glyphs, frame: Frame) -> list[tuple[int, list[Word]]]:
    """(rotation, words), upright text first. Each rotation is placed as if the page were turned to read it."""
    if not len(glyphs.codes):
        return []
    seen = replace(glyphs, boxes=frame.boxes(glyphs.boxes.astype(np.float64)), origins=frame.seen(glyphs.origins))
    angles = np.array([kind.angle for kind in glyphs.kinds])[glyphs.faces] + frame.rotation
    quarter = (np.round(angles / 90).astype(int) % 4) * 90
    return [
        (angle, _upright(_turned(seen.at(np.flatnonzero(quarter == angle)), angle, frame)))
        for angle in (0, 90, 180, 270)
        if (quarter == angle).any()
    ]


def _turned(glyphs: Glyphs, angle: int, frame: Frame) -> Glyphs:
    """The same characters in a frame where their text runs to the right."""
    if angle == 0:
        return glyphs
    width, height = frame.width, frame.height

    def turn(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        turned = {90: (y, width - x), 180: (width - x, height - y), 270: (height - y, x)}[angle]
        return np.stack(turned, axis=1)

    one, other = turn(glyphs.boxes[:, :2]), turn(glyphs.boxes[:, 2:])
    boxes = np.concatenate([np.minimum(one, other), np.maximum(one, other)], axis=1)
    return replace(glyphs, boxes=boxes, origins=turn(glyphs.origins))


def _upright(glyphs: Glyphs) -> list[Word]:
    sizes = np.array([kind.size for kind in glyphs.kinds])[glyphs.faces]
    icons = np.array([kind.icons for kind in glyphs.kinds])[glyphs.faces]
    codes = glyphs.codes
    blank = (codes == 32) | (codes == 9) | (codes == 0xA0) | ((codes >= 0x2000) & (codes <= 0x200A)) | (codes == 0x3000)
    blank |= _leaders(codes, blank)
    silent = (codes < 32) | (codes == 0xAD) | (codes == 0xFFFE) | (codes == 0xFFFF) | (codes == 0x200B)
    private = ((codes >= 0xE000) & (codes <= 0xF8FF)) | (codes >= 0xF0000) | ((codes >= 0xD800) & (codes <= 0xDFFF))
    # A hyphen at a line's end reaches us as U+0002 or U+FFFE: pdfium marks it so, the paper shows a hyphen.
    hyphen = (codes == 2) | (codes == 0xFFFE)
    codes = np.where(hyphen, 0x2D, codes)
    symbols = np.array([kind.symbols for kind in glyphs.kinds])[glyphs.faces]
    bullets = np.isin(codes, list(SYMBOLS)) & (~icons | symbols)
    icons &= ~bullets
    codes[bullets] = [ord(SYMBOLS[code]) for code in codes[bullets].tolist()]
    private &= ~bullets
    icons &= ~np.isin(codes, DOTS)
    seen = ~blank & ~(silent & ~hyphen) & ~private & ~icons & (sizes > 0.5)
    spaces = np.cumsum(blank)
    kept = np.flatnonzero(seen)
    doubled = _shadows(glyphs.at(kept), codes[kept], sizes[kept])
    firm = np.zeros(len(codes), bool)
    firm[kept[doubled.of_shadow]] = True
    kept = kept[~doubled.is_shadow]
    if not len(kept):
        return []
    return _grouped(glyphs, codes, sizes, spaces, firm, kept)


def _leaders(codes: np.ndarray, blank: np.ndarray) -> np.ndarray:
    """Which characters are dots that lead the eye over a gap (`Bath ........ 2019`): the gap is all they say."""
    marks = np.flatnonzero(~blank)
    leads = np.zeros(len(codes), bool)
    lengths = np.diff(np.concatenate([[0], np.flatnonzero(np.diff(codes[marks])) + 1, [len(marks)]]))
    leads[marks] = (np.repeat(lengths, lengths) >= FEWEST_LEADERS) & np.isin(codes[marks], LEADERS)
    return leads


class _Doubled:
    """Which characters repeat another in its place, and which are repeated (they look bold)."""

    def __init__(self, is_shadow: np.ndarray, of_shadow: np.ndarray) -> None:
        self.is_shadow = is_shadow
        self.of_shadow = of_shadow


def _shadows(glyphs: Glyphs, codes: np.ndarray, sizes: np.ndarray) -> _Doubled:
    """Characters drawn twice nearly in place, to look bold or to cast a shadow.

    Only by different text objects: the letters of one ligature share a place too, within one object.
    """
    is_shadow = np.zeros(len(codes), bool)
    of_shadow = np.zeros(len(codes), bool)
    if len(codes) < 2:
        return _Doubled(is_shadow, of_shadow)
    x, y = glyphs.origins.T
    order = np.lexsort((np.arange(len(codes)), x, np.round(y), codes))
    first, second = order[:-1], order[1:]
    near = (codes[first] == codes[second]) & (np.abs(x[first] - x[second]) < SHADOW * sizes[second])
    near &= np.abs(y[first] - y[second]) < SHADOW * sizes[second]
    near &= glyphs.owners[first] != glyphs.owners[second]
    is_shadow[np.maximum(first, second)[near]] = True
    of_shadow[np.minimum(first, second)[near]] = True
    return _Doubled(is_shadow, of_shadow)


def _turns_to_digits(codes: np.ndarray) -> np.ndarray:
    """Whether a digit follows a letter, for each pair of neighbours."""
    digits = (codes >= ord("0")) & (codes <= ord("9"))
    return digits[1:] & (codes[:-1] >= ord("A"))


def _turns_to_capitals(codes: np.ndarray) -> np.ndarray:
    """Whether a capital follows a small letter, for each pair of neighbours; Latin letters without accents."""
    small, capital = (codes >= ord("a")) & (codes <= ord("z")), (codes >= ord("A")) & (codes <= ord("Z"))
    return small[:-1] & capital[1:]


def _grouped(
    glyphs: Glyphs, codes: np.ndarray, sizes: np.ndarray, spaces: np.ndarray, firm: np.ndarray, kept: np.ndarray
) -> list[Word]:
    """Consecutive characters of one face on one baseline without a gap are a word."""
    box, size, face = glyphs.boxes[kept], sizes[kept], glyphs.faces[kept]
    base, space = glyphs.origins[kept, 1], spaces[kept]
    # A letter that reaches back under the one before (an italic j) begins where its origin is.
    ahead = np.maximum(box[1:, 0], glyphs.origins[kept, 0][1:]) - box[:-1, 2]
    behind = box[:-1, 0] - box[1:, 2]
    rightward = np.abs(ahead) <= np.abs(behind)
    gap = np.where(rightward, ahead, behind) / size[1:]
    # The letters of one ligature all have its place.
    origin, owner = glyphs.origins[kept], glyphs.owners[kept]
    gap[(np.abs(np.diff(origin[:, 0])) < 0.01) & (owner[1:] == owner[:-1])] = 0
    spaced = np.diff(space) > 0
    new_line = (np.abs(np.diff(base)) > SAME_BASE * size[1:]) | (np.diff(face) != 0) | (gap < -0.5)
    least = np.where(_turns_to_digits(codes[kept]), DIGIT_GAP, WORD_GAP)
    least[_turns_to_capitals(codes[kept]) & _among_tight(gap, new_line)] = CAPITAL_GAP
    spaced = gap > np.where(spaced, SPACED_GAP, least + _tracking(gap, new_line))
    breaks = new_line | spaced
    starts = np.concatenate([[0], np.flatnonzero(breaks) + 1, [len(kept)]]).tolist()
    characters = [chr(code) for code in codes[kept].tolist()]
    result = []
    for order, (start, end) in enumerate(pairwise(starts)):
        kind = glyphs.kinds[face[start]]
        x0, y0 = box[start:end, :2].min(axis=0).tolist()
        x1, y1 = box[start:end, 2:].max(axis=0).tolist()
        letters = characters[start:end]
        if _is_rtl(letters):
            letters = _logical(letters, box[start:end, 0].tolist())
        result.append(
            Word(
                _composed("".join(letters)), x0, y0, x1, y1, float(base[start]), kind.size, order,
                kind.bold or bool(firm[kept[start]]), kind.italic, start > 0 and bool(spaced[start - 1]),
            )
        )  # fmt: skip
    return with_small_capitals(result)


def _among_tight(gap: np.ndarray, new_line: np.ndarray) -> np.ndarray:
    """Which gaps stand in a line whose letters touch: most of its other gaps are none, and it has enough to tell."""
    result = np.zeros(len(gap), bool)
    for start, end in pairwise([0, *(np.flatnonzero(new_line) + 1).tolist(), len(gap) + 1]):
        inner = gap[start : end - 1]
        if len(inner) > TRACKED_LETTERS and abs(float(np.median(inner))) < _TOUCHING:
            result[start : end - 1] = True
    return result


_TOUCHING = 0.02


def _tracking(gap: np.ndarray, new_line: np.ndarray) -> np.ndarray:
    """How far the letters of each line are set apart or together: the median gap where it is clearly not zero."""
    result = np.zeros(len(gap))
    for start, end in pairwise([0, *(np.flatnonzero(new_line) + 1).tolist(), len(gap) + 1]):
        inner = gap[start : end - 1]  # without the step to the next line
        if len(inner) > TRACKED_LETTERS:
            usual = float(np.median(inner))
            if usual < -0.02 or usual > 0.08:
                result[start:end] = usual
    return result


def _is_rtl(letters: list[str]) -> bool:
    return any(letter >= "\u0590" and unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)


def _logical(letters: list[str], x0: list[float]) -> list[str]:
    """Letters of a right-to-left word from first to last: by place, right to left.

    The letters of one ligature share a place and come in the order of the eye, so they turn too.
    """
    order = sorted(range(len(letters)), key=lambda index: (-round(x0[index], 1), -index))
    return [letters[index] for index in order]


def _composed(text: str) -> str:
    """Ligatures and Arabic presentation forms as their letters; marks joined with what they stand on."""
    if text.isascii():
        return text
    if any("\ufb00" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc" for letter in text):
        text = "".join(
            unicodedata.normalize("NFKC", letter)
            if "\ufb00" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc" else letter
            for letter in text
        )  # fmt: skip
    return unicodedata.normalize("NFC", text)
