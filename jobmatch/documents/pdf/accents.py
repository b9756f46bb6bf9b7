"""Letters whose accent is a character of its own, set over or under them: made one letter.

So writes pdfTeX with its oldest fonts (OT1, the default): `Universit´e`, the accent before its letter, or at the end
of the line where it stands on a capital.
"""

from __future__ import annotations

import unicodedata

import numpy as np

from jobmatch.documents.pdf.glyphs import Glyphs

# The accents that stand alone, and the marks that combine.
_MARKS = {
    0x60: "\u0300", 0xB4: "\u0301", 0x5E: "\u0302", 0x2C6: "\u0302", 0x7E: "\u0303", 0x2DC: "\u0303", 0xAF: "\u0304",
    0x2D8: "\u0306", 0x2D9: "\u0307", 0xA8: "\u0308", 0x2DA: "\u030a", 0x2DD: "\u030b", 0x2C7: "\u030c",
    0xB8: "\u0327", 0x2DB: "\u0328",
}  # fmt: skip
_ACCENTS = np.array(sorted(_MARKS), np.uint32)
_DOTLESS = {"ı": "i", "ȷ": "j"}
_OVERLAP = 0.5  # of the accent's own width; accents that are typed as signs stand beside their neighbours
_HEIGHT = 0.6  # font sizes between the two baselines: accents of capitals are raised
_MOST = 2_000  # accents of a page that people read; one made to keep a reader busy keeps them as they are
_TRIED = 4  # letters that an accent may belong to


def with_accents_joined(glyphs: Glyphs) -> Glyphs:
    """The characters, each accent that stands on a letter composed with it where the two are a letter of Unicode."""
    accents = np.flatnonzero(np.isin(glyphs.codes, _ACCENTS))
    if not len(accents) or len(accents) > _MOST:
        return glyphs
    sizes = np.array([kind.size for kind in glyphs.kinds])[glyphs.faces]
    level = np.array([kind.angle % 180 == 0 for kind in glyphs.kinds])[glyphs.faces]
    joined = np.zeros(len(glyphs.codes), bool)
    for accent in accents[level[accents]].tolist():
        for letter in _under(glyphs, accent, float(sizes[accent])):
            composed = _composed(int(glyphs.codes[letter]), int(glyphs.codes[accent]))
            if composed is not None:
                glyphs.codes[letter] = composed
                joined[accent] = True
                break
    return glyphs.at(np.flatnonzero(~joined))


def _under(glyphs: Glyphs, accent: int, size: float) -> list[int]:
    """The characters in whose width the accent stands, the best covered first."""
    left, right = glyphs.boxes[:, 0], glyphs.boxes[:, 2]
    width = max(float(right[accent] - left[accent]), 0.01)
    shared = (np.minimum(right, right[accent]) - np.maximum(left, left[accent])) / width
    near = np.abs(glyphs.origins[:, 1] - glyphs.origins[accent, 1]) < _HEIGHT * size
    shared[accent] = 0.0
    found = np.flatnonzero((shared > _OVERLAP) & near)
    return found[np.argsort(-shared[found], kind="stable")][:_TRIED].tolist()


def _composed(letter: int, accent: int) -> int | None:
    base = chr(letter)
    text = unicodedata.normalize("NFC", _DOTLESS.get(base, base) + _MARKS[accent])
    return ord(text) if len(text) == 1 else None
