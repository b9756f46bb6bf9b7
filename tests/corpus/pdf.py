"""HTML to PDF with WeasyPrint, and PDF to a scan (pictures of its pages, a little crooked and noisy)."""

from __future__ import annotations

import io
import math
import random
import tempfile
from functools import cache
from pathlib import Path

import pypdfium2
from fontTools import subset
from fontTools.ttLib import TTFont
from PIL import Image, ImageFilter
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from tests.corpus.page import ICONS

DPI = 200
ICON_SOURCE = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


@cache
def fonts() -> tuple[FontConfiguration, list[CSS]]:
    """A font of icons in the private use area, as icon fonts have them: extractors see characters without meaning."""
    configuration = FontConfiguration()
    if not ICON_SOURCE.exists():
        return configuration, []
    font = TTFont(ICON_SOURCE)
    pictures = {ord(ICONS["private"][kind]): ord(ICONS["unicode"][kind][0]) for kind in ICONS["private"]}
    if "FFTM" in font:
        del font["FFTM"]
    subsetter = subset.Subsetter()
    subsetter.populate(unicodes=pictures.values())
    subsetter.subset(font)
    names = font.getBestCmap()
    for table in font["cmap"].tables:
        table.cmap = {private: names[picture] for private, picture in pictures.items()}
    folder = Path(tempfile.mkdtemp(prefix="corpus-icons-"))
    font.save(folder / "icons.ttf")
    css = f"@font-face {{ font-family: 'Corpus Icons'; src: url('{(folder / 'icons.ttf').as_uri()}') }}"
    return configuration, [CSS(string=css, font_config=configuration)]


def pdf_of(markup: str) -> bytes:
    configuration, styles = fonts()
    return HTML(string=markup).write_pdf(font_config=configuration, stylesheets=styles)


def pictures_of(pdf: bytes, seed: str) -> list[Image.Image]:
    """Each page at 200 dpi in grey: turned up to 0.7 degrees, blurred a little, with noise."""
    chance = random.Random(seed)
    pages = []
    for page in pypdfium2.PdfDocument(pdf):
        picture = page.render(scale=DPI / 72).to_pil().convert("L")
        angle = chance.uniform(-0.7, 0.7)
        picture = picture.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=250)
        picture = picture.filter(ImageFilter.GaussianBlur(0.5))
        noise = Image.effect_noise(picture.size, 14 + 6 * math.sin(len(pages)))
        pages.append(Image.blend(picture, noise, 0.06))
    return pages


def scan_pdf(pdf: bytes, seed: str) -> bytes:
    """A PDF of pictures without any text."""
    pages = pictures_of(pdf, seed)
    out = io.BytesIO()
    pages[0].save(out, "PDF", resolution=DPI, save_all=True, append_images=pages[1:])
    return out.getvalue()


def scan_png(pdf: bytes, seed: str) -> bytes:
    """The first page as a PNG; for designs that fit one page."""
    out = io.BytesIO()
    pictures_of(pdf, seed)[0].save(out, "PNG", dpi=(DPI, DPI))
    return out.getvalue()
