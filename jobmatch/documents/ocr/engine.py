"""rapidocr, loaded once a process and only when a picture comes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
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
            "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            # Lines are found on a smaller picture (memory and time go with its pixels), letters read on the full one.
            "Det.limit_type": "max",
            "Det.limit_side_len": DETECTION_SIDE,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def words_in(picture: Image.Image, *, scale: float) -> list[Word]:
    """Words of an RGB picture, in points: `scale` points a pixel."""
    with _LOCK:
        found = _engine()(np.asarray(picture)[:, :, ::-1], return_word_box=False)
    if found.boxes is None or found.txts is None:
        return []
    words: list[Word] = []
    for box, text, score in zip(found.boxes, found.txts, found.scores, strict=True):
        if score >= SCORE and text.strip():
            words += _split(text, np.asarray(box, float) * scale, len(words))
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
