"""Scans laid crooked on the glass, turned straight before lines are looked for.

The angle is the one at which the rows of the picture differ most: lines of text are then dark rows between light
ones (projection profile; Postl, Detection of linear oblique structures and skew scan in digitized documents, 1986).
"""

from __future__ import annotations

import numpy as np
from PIL import Image

MOST = 6.0  # degrees; what is turned further was meant to be
_COARSE, _FINE = 0.5, 0.1  # degrees
_COARSE_WIDTH, _FINE_WIDTH = 500, 900  # pixels
_LEAST = 0.15  # degrees that are worth a turn
_PAPER = 250


def straightened(picture: Image.Image) -> Image.Image:
    """The picture turned by its skew, in its own size; itself where it lies straight."""
    angle = skew_of(picture)
    if abs(angle) < _LEAST:
        return picture
    paper = _PAPER if picture.mode == "L" else (_PAPER,) * len(picture.getbands())
    return picture.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=paper)


def skew_of(picture: Image.Image) -> float:
    """Degrees, counter-clockwise, by which the picture must be turned for its lines to run level."""
    if min(picture.size) < 50:
        return 0.0
    coarse = _best(_ink(picture, _COARSE_WIDTH), np.arange(-MOST, MOST + _COARSE / 2, _COARSE))
    fine = _best(_ink(picture, _FINE_WIDTH), coarse + np.arange(-_COARSE, _COARSE + _FINE / 2, _FINE))
    return round(fine, 2) + 0.0


def _ink(picture: Image.Image, width: int) -> Image.Image:
    """Dark on light as light on dark: distance from the usual tone."""
    grey = picture.convert("L")
    scale = width / grey.width
    grey = grey.resize((width, max(1, round(grey.height * scale))), Image.Resampling.BILINEAR)
    tones = np.asarray(grey, dtype=np.int16)
    return Image.fromarray(np.clip(np.abs(tones - int(np.median(tones))), 0, 255).astype(np.uint8))


def _best(ink: Image.Image, angles: np.ndarray) -> float:
    scores = [_evenness(ink, float(angle)) for angle in angles]
    middle = len(angles) // 2
    best = int(np.argmax(scores))
    return float(angles[best]) if scores[best] > 1.02 * scores[middle] else float(angles[middle])


def _evenness(ink: Image.Image, angle: float) -> float:
    turned = np.asarray(ink.rotate(angle, resample=Image.Resampling.BILINEAR, fillcolor=0), dtype=np.float64)
    rows = turned.sum(axis=1)
    return float(np.square(np.diff(rows)).sum())
