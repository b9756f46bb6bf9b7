"""rapidocr, loaded once a process and only when a picture comes."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import Any

import numpy as np
from PIL import Image

from jobmatch.documents.layout.words import Word

# Recognised lines below this score are more often noise than words.
SCORE = 0.6
THREADS = 2
DETECTION_SIDE = 1600
_FEWEST, _TALL = 4, 1.5  # lines that tell how a page lies; height by width of a line that stands upright
# A line's box is about 1.3 times its font size; the baseline stands about a quarter above the box's foot.
_SIZE, _BASE = 0.75, 0.78
_BELOW = re.compile(r"[gjpqyçşțłĄąęJQ,;()|/@]")  # letters that reach under the baseline; a box without any is lower
_NOTHING_BELOW = 1.12
_LOST_SPACE = 0.8  # of a line's height, between letters
_LOCK = threading.Lock()


@cache
def _engine() -> Any:
    """The models lie in the wheel; asking for any others would download them, so none are asked for."""
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return RapidOCR(
        params={
            "Global.log_level": "error",
            # It takes every tenth long line of grey letters for upside down; whole pages are turned in `reading`.
            "Global.use_cls": False,
            "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            # Lines are found on a smaller picture (memory and time go with its pixels), letters read on the full one.
            # Lines read together are padded to the longest of them: one at a time takes half the memory.
            "Rec.rec_batch_num": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": DETECTION_SIDE,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


@dataclass(frozen=True, slots=True)
class TextLine:
    """corners: 4 x 2 pixels. pieces: (letters, left, right) of what stands apart in it, in pixels; score: 0-1."""

    corners: np.ndarray
    text: str
    score: float
    pieces: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """The lines of one picture."""

    lines: tuple[TextLine, ...]

    @property
    def is_legible(self) -> bool:
        """False for a page that lies on its side or its head: its lines are tall, or say nothing."""
        if len(self.lines) < _FEWEST:
            return True
        tall = sum(bool(np.ptp(line.corners[:, 1]) > _TALL * np.ptp(line.corners[:, 0])) for line in self.lines)
        return tall < len(self.lines) / 2 and median(line.score for line in self.lines) >= SCORE

    @property
    def legibility(self) -> float:
        """Letters that were read, each by its line's score."""
        return sum(line.score * len(line.text) for line in self.lines if line.score >= SCORE)


def recognised(picture: Image.Image) -> Recognised:
    """The lines of an RGB picture as it lies."""
    with _LOCK:
        found = _engine()(np.asarray(picture)[:, :, ::-1], return_word_box=True)
    if found.boxes is None or found.txts is None:
        return Recognised(())
    # Where one line gives no places inside, the engine tells none for any.
    inside = found.word_results if len(found.word_results) == len(found.txts) else [()] * len(found.txts)
    told = zip(found.boxes, found.txts, found.scores, inside, strict=True)
    return Recognised(
        tuple(
            TextLine(np.asarray(box, float), text, float(score), tuple(_pieces(words)))
            for box, text, score, words in told
            if text.strip()
        )
    )


def _pieces(words: Any) -> Iterable[tuple[str, float, float]]:
    for letters, _, corners in words:
        if letters.strip() and corners is not None:
            across = np.asarray(corners, float)[:, 0]
            yield letters, float(across.min()), float(across.max())


def words_of(found: Recognised, *, scale: float) -> list[Word]:
    """Words in points: `scale` points a pixel."""
    words: list[Word] = []
    for line in found.lines:
        if line.score >= SCORE:
            words += _words_of(line, scale, len(words))
    return _evened(words)


def _evened(words: list[Word]) -> list[Word]:
    """Heights of boxes waver with the letters in them; near the usual one they are it."""
    if words:
        usual = median(word.size for word in words)
        for word in words:
            if 0.8 * usual < word.size < 1.12 * usual:
                word.size = usual
    return words


def _words_of(line: TextLine, scale: float, order: int) -> Iterable[Word]:
    """The words of one line: apart where its text has a space, or where letters stand so far apart that one is lost."""
    y0, y1 = float(line.corners[:, 1].min()), float(line.corners[:, 1].max())
    height = (y1 - y0) * scale
    size = round(_SIZE * height * (1.0 if _BELOW.search(line.text) else _NOTHING_BELOW), 1)
    for number, (letters, left, right, spaced) in enumerate(_whole_words(line, (y1 - y0) * _LOST_SPACE)):
        yield Word(
            letters, left * scale, y0 * scale, right * scale, y1 * scale, y0 * scale + _BASE * height,
            size, order + number, spaced=spaced,
        )  # fmt: skip


def _whole_words(line: TextLine, gap: float) -> list[tuple[str, float, float, bool]]:
    """(letters, left, right, whether a space stands before) of each word, by the pieces where they spell the line."""
    if "".join(letters for letters, _, _ in line.pieces).replace(" ", "") != line.text.replace(" ", ""):
        return _shared_out(line)
    spaces = _spaces(line.text)
    made: list[tuple[str, float, float, bool]] = []
    at = 0
    for letters, left, right in line.pieces:
        spaced = at in spaces
        if made and not spaced and left - made[-1][2] <= gap:
            before = made[-1]
            made[-1] = (before[0] + letters, before[1], right, before[3])
        else:
            made.append((letters, left, right, bool(made)))
        at += len(letters.replace(" ", ""))
    return made


def _spaces(text: str) -> set[int]:
    """How many letters stand before each space."""
    found, letters = set(), 0
    for character in text:
        if character == " ":
            found.add(letters)
        else:
            letters += 1
    return found


def _shared_out(line: TextLine) -> list[tuple[str, float, float, bool]]:
    """Without places inside the line they are shared out by letters."""
    left, right = float(line.corners[:, 0].min()), float(line.corners[:, 0].max())
    step = (right - left) / max(len(line.text), 1)
    made: list[tuple[str, float, float, bool]] = []
    at = 0
    for part in line.text.split(" "):
        if part:
            made.append((part, left + at * step, left + (at + len(part)) * step, bool(made)))
        at += len(part) + 1
    return made
