"""One picture of a page → words, whichever way the page lies."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from jobmatch.documents.layout.words import Word
from jobmatch.documents.ocr.engine import recognised, words_of
from jobmatch.documents.ocr.straightening import straightened

_TURNS = (180, 90, 270)


@dataclass(frozen=True, slots=True)
class Page:
    """Words and the size of the page as it is read, in points."""

    words: list[Word]
    width: float
    height: float


def page_of(picture: Image.Image, *, short_side: float) -> Page:
    """The words of an RGB picture of a page whose shorter side has so many points."""
    straight = straightened(picture)
    found = recognised(straight)
    if not found.is_legible:
        turned = {turn: straightened(picture.rotate(turn, expand=True)) for turn in _TURNS}
        tried = [(straight, found), *((page, recognised(page)) for page in turned.values())]
        straight, found = max(tried, key=lambda one: one[1].legibility)
    scale = short_side / min(straight.size)
    return Page(words_of(found, scale=scale), straight.width * scale, straight.height * scale)
