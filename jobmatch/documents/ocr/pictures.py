"""Opening pictures from strangers: the size is checked from the header before a pixel is decoded."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from jobmatch.documents.model import Limits
from jobmatch.errors import refuse_file

# A page photographed at 50 megapixels decodes to 150 MB.
PIXELS = 50_000_000
# OCR gains nothing from more than about 200 dpi on A4.
LONG_SIDE = 2400
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "HEIF", "MPO")


def frames(data: bytes, limits: Limits) -> Iterator[Image.Image]:
    """The pages of a picture file, upright, in RGB, no larger than OCR needs.

    Raises Refused: corrupt, decompression_bomb for too many pixels, too_many_pages.
    """
    picture = _opened(data)
    count = getattr(picture, "n_frames", 1)
    if picture.format != "TIFF":
        count = 1  # an animation or a burst shows one page
    if count > limits.pages:
        raise refuse_file("too_many_pages", limit=limits.pages)
    try:
        for index, frame in enumerate(ImageSequence.Iterator(picture)):
            if index >= count:
                return
            _check(frame)
            yield ready(ImageOps.exif_transpose(frame) or frame)
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise refuse_file("corrupt") from error


def frame_count(data: bytes) -> int:
    picture = _opened(data)
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def ready(picture: Image.Image) -> Image.Image:
    """In RGB on white and scaled down to LONG_SIDE."""
    scale = LONG_SIDE / max(picture.size)
    if scale < 1:
        picture = picture.resize((max(1, int(picture.width * scale)), max(1, int(picture.height * scale))))
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture)
    return picture.convert("RGB")


def _opened(data: bytes) -> Image.Image:
    import pillow_heif

    pillow_heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise refuse_file("corrupt") from error
    except Image.DecompressionBombError as error:
        raise refuse_file("decompression_bomb") from error
    _check(picture)
    return picture


def _check(picture: Image.Image) -> None:
    if picture.width * picture.height > PIXELS:
        raise refuse_file("decompression_bomb")
