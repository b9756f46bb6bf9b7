"""The stylesheet: its size, its files, and whether people can read what it colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jobmatch import bundles

PROJECT = Path(__file__).resolve().parents[2]
CSS = PROJECT / "static" / "css"
COMPONENTS = sorted((PROJECT / "templates" / "components").glob("*.html"))
TOKEN = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")
TOKENS = {name: (light, dark) for name, light, dark in TOKEN.findall((CSS / "tokens.css").read_text())}
HUES = ["skills", "experience", "education", "place", "pay", "semantics", "languages", "culture"]
TEXT = ["ink", "muted", "accent", "positive", "caution", "negative", *HUES]
THEMES = {"light": 0, "dark": 1}


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1–21, WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, share: float, ground: str) -> str:
    """`colour` laid over `ground` at `share`, near enough to what color-mix gives for a contrast check."""
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(c * share + g * (1 - share)):02x}" for c, g in pairs)


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["paper", "surface", "sunken"])
@pytest.mark.parametrize("text", TEXT)
def test_text_can_be_read_on_every_ground(text: str, ground: str, theme: str) -> None:
    side = THEMES[theme]
    assert contrast(TOKENS[text][side], TOKENS[ground][side]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", ["muted", "accent", "positive", "caution", "negative", *HUES])
def test_text_can_be_read_on_its_own_tint(tone: str, theme: str) -> None:
    side = THEMES[theme]
    colour, paper = TOKENS[tone][side], TOKENS["paper"][side]
    assert contrast(colour, mixed(colour, 0.13, paper)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), [("on-accent", "accent"), ("on-negative", "negative")])
def test_text_can_be_read_on_filled_buttons(text: str, ground: str, theme: str) -> None:
    side = THEMES[theme]
    assert contrast(TOKENS[text][side], TOKENS[ground][side]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["paper", "surface"])
def test_edges_of_controls_can_be_seen(ground: str, theme: str) -> None:
    side = THEMES[theme]
    assert contrast(TOKENS["edge"][side], TOKENS[ground][side]) >= 3


def test_the_whole_stylesheet_stays_small() -> None:
    assert len(bundles.stylesheet(CSS / "site.css").encode()) < 40_000


def test_every_import_lands_in_its_layer() -> None:
    css = bundles.stylesheet(CSS / "site.css")
    assert "@import" not in css
    assert css.startswith("@layer reset,tokens,base,layout,components,utilities;")
    assert css.count("{") == css.count("}")


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.stem)
def test_every_component_has_its_style(component: Path) -> None:
    named = re.search(r"^Style: (\w+\.css)$", component.read_text(), re.MULTILINE)
    file = named[1] if named else f"{component.stem}.css"
    assert (CSS / "components" / file).exists()
    assert f"components/{file}" in (CSS / "site.css").read_text()


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.stem)
def test_every_component_says_how_it_is_used(component: Path) -> None:
    assert component.read_text().startswith("{% comment %}\n")


def test_colours_come_from_tokens_alone() -> None:
    coloured = re.compile(r"(?<![\w&-])#(?:[0-9a-f]{3}|[0-9a-f]{6})\b(?!\s*[{,.])")
    named = {"reset.css", "tokens.css"}
    strays = {
        str(path.relative_to(CSS)): found
        for path in CSS.rglob("*.css")
        if path.name not in named and (found := coloured.findall(path.read_text()))
    }
    # The toast of a failure and the paper behind a QR code are the two that no theme may change.
    assert set(strays) <= {"components/toast.css", "pages/account.css"}


def test_modules_are_bundled_each_in_its_own_scope() -> None:
    source = PROJECT / "static" / "js" / "site.js"
    script = bundles.script(source)
    modules = {path.name for path in source.parent.glob("*.js")} - {"site.js"}
    assert modules == set(bundles.JS_IMPORT.findall(source.read_text()))
    assert "import " not in re.sub(r"^//.*$", "", script, flags=re.MULTILINE)
    assert not re.search(r"^export ", script, re.MULTILINE)
