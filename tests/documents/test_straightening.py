"""Crooked scans are turned straight; what lies straight is left alone."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from jobmatch.documents.ocr.straightening import skew_of, straightened


def page(*, dark: bool = False) -> Image.Image:
    """Thirty lines of words as bars."""
    paper, ink = (20, 240) if dark else (250, 20)
    picture = Image.new("L", (800, 1100), paper)
    draw = ImageDraw.Draw(picture)
    for line in range(30):
        for word in range(9 - line % 4):
            draw.rectangle((60 + word * 75, 60 + line * 33, 60 + word * 75 + 55, 60 + line * 33 + 11), fill=ink)
    return picture


@pytest.mark.parametrize("angle", [-4.0, -0.7, 0.4, 2.3])
@pytest.mark.parametrize("dark", [False, True])
def test_the_angle_is_found(angle: float, dark: bool) -> None:
    paper = 20 if dark else 250
    crooked = page(dark=dark).rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=paper)
    assert skew_of(crooked) == pytest.approx(-angle, abs=0.16)


def test_a_straight_page_is_left_alone() -> None:
    straight = page()
    assert straightened(straight) is straight


@pytest.mark.parametrize("size", [(10, 10), (800, 20), (200, 200)])
def test_nothing_to_tell_by(size: tuple[int, int]) -> None:
    assert skew_of(Image.new("RGB", size, "white")) == 0.0
