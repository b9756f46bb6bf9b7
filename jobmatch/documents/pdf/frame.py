"""From PDF user space to the page as it is seen: crop box, page rotation, origin top left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium


@dataclass(frozen=True, slots=True)
class Frame:
    """width and height in points as seen; left and bottom of the visible box in user space; rotation clockwise."""

    width: float
    height: float
    left: float
    bottom: float
    rotation: int

    @classmethod
    def of(cls, page: pdfium.PdfPage) -> Frame:
        width, height = page.get_size()
        left, bottom, _, _ = page.get_bbox()
        return cls(width, height, left, bottom, page.get_rotation())

    def seen(self, points: np.ndarray) -> np.ndarray:
        """(n, 2) user space points → points as seen, y downwards."""
        x, y = points[:, 0] - self.left, points[:, 1] - self.bottom
        if self.rotation == 90:
            return np.stack([y, x], axis=1)
        if self.rotation == 180:
            return np.stack([self.width - x, y], axis=1)
        if self.rotation == 270:
            return np.stack([self.width - y, self.height - x], axis=1)
        return np.stack([x, self.height - y], axis=1)

    def boxes(self, boxes: np.ndarray) -> np.ndarray:
        """(n, 4) left, top, right, bottom in user space → x0, y0, x1, y1 as seen."""
        one, other = self.seen(boxes[:, [0, 1]]), self.seen(boxes[:, [2, 3]])
        return np.concatenate([np.minimum(one, other), np.maximum(one, other)], axis=1)
