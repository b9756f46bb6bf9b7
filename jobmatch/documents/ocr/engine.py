"""rapidocr, loaded once a process and only when a picture comes."""

from __future__ import annotations

import logging
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
            "Det.limit_type": "max",
            "Det.limit_side_len": DETECTION_SIDE,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


@dataclass(frozen=True, slots=True)
class Recognised:
    """Lines of one picture: corners in pixels (4 x 2), words, score 0-1."""

    lines: tuple[tuple[np.ndarray, str, float], ...]

    @property
    def is_legible(self) -> bool:
        """False for a page that lies on its side or its head: its lines are tall, or say nothing."""
        if len(self.lines) < _FEWEST:
            return True
        tall = sum(bool(np.ptp(corners[:, 1]) > _TALL * np.ptp(corners[:, 0])) for corners, _, _ in self.lines)
        return tall < len(self.lines) / 2 and median(score for _, _, score in self.lines) >= SCORE

    @property
    def legibility(self) -> float:
        """Letters that were read, each by its line's score."""
        return sum(score * len(text) for _, text, score in self.lines if score >= SCORE)


def recognised(picture: Image.Image) -> Recognised:
    """The lines of an RGB picture as it lies."""
    with _LOCK:
        found = _engine()(np.asarray(picture)[:, :, ::-1], return_word_box=False)
    if found.boxes is None or found.txts is None:
        return Recognised(())
    return Recognised(
        tuple(
            (np.asarray(box, float), text, float(score))
            for box, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
            if text.strip()
        )
    )


def words_of(found: Recognised, *, scale: float) -> list[Word]:
    """Words in points: `scale` points a pixel."""
    words: list[Word] = []
    for corners, text, score in found.lines:
        if score >= SCORE:
            words += _split(text, corners * scale, len(words))
    return _evened(words)


def _evened(words: list[Word]) -> list[Word]:
    """Heights of boxes waver with the letters in them (no descender, no capital); near the usual one they are it."""
    if words:
        usual = median(word.size for word in words)
        for word in words:
            if 0.78 * usual < word.size < 1.22 * usual:
                word.size = usual
    return words


def _split(text: str, corners: np.ndarray, order: int) -> Iterable[Word]:
    """The words of one recognised line. It has one box, so places inside are shared out by letters."""
    (x0, y0), (x1, y1) = corners.min(axis=0), corners.max(axis=0)
    height = float(y1 - y0)
    step = float(x1 - x0) / max(len(text), 1)
    at = 0
    for index, part in enumerate(text.split(" ")):
        if part:
            left = float(x0) + at * step
            yield Word(
                part, left, float(y0), left + len(part) * step, float(y1), float(y0) + _BASE * height,
                round(_SIZE * height, 1), order + index, spaced=index > 0,
            )  # fmt: skip
        at += len(part) + 1
