"""The style guide in a real browser, under the site's own content security policy: accessible, and working."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles import finders
from django.template.loader import get_template
from django.test import RequestFactory

from jobmatch import styleguide

playwright = pytest.importorskip("playwright.sync_api")
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no chromium here (set CHROMIUM)"),
]
ORIGIN = "http://design.test"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
Open = Callable[..., Any]


def policy() -> str:
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in directives.items())


def html_of(path: str, theme: str) -> str:
    request = RequestFactory().get(path)
    request.COOKIES["theme"] = theme
    request.user = AnonymousUser()
    if path == "/styleguide/":
        return styleguide.styleguide(request).content.decode()
    samples = [("nurse", "Ward nurse in Lyon"), ("electrician", "Electrician in Graz")]
    return get_template("pages/landing.html").render({"user": request.user, "samples": samples}, request)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Any) -> Iterator[Open]:
    """visit(path, width, theme) → page. Fails the test on anything the browser complains about."""
    complaints: list[str] = []
    contexts = []

    def go(path: str = "/styleguide/", width: int = 1440, theme: str = "light") -> Any:
        html = html_of(path, theme)

        def answer(route: Any) -> None:
            asked = urlsplit(route.request.url).path
            if asked == path:
                route.fulfill(body=html, content_type="text/html", headers={"Content-Security-Policy": policy()})
                return
            found = finders.find(asked.removeprefix("/static/")) if asked.startswith("/static/") else None
            if not found:
                route.fulfill(status=404)
            else:
                kind = TYPES.get(Path(found).suffix, "application/octet-stream")
                route.fulfill(body=Path(found).read_bytes(), content_type=kind)

        context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.route("**/*", answer)
        page.goto(ORIGIN + path)
        return page

    yield go
    for context in contexts:
        context.close()
    assert [text for text in complaints if "404" not in text] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path", ["/styleguide/", "/"])
def test_pages_are_accessible_and_fit_the_screen(visit: Open, path: str, width: int, theme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = visit(path, width, theme)
    violations = axe.run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"]) for v in violations if v["impact"] in ("serious", "critical")] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_theme_switch_changes_the_page_and_is_remembered(visit: Open) -> None:
    page = visit()
    page.click("[popovertarget=account-menu]")
    page.click("#account-menu button[value=dark]")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert "theme=dark" in page.evaluate("document.cookie")
    assert page.get_attribute("#account-menu button[value=dark]", "aria-pressed") == "true"


def test_a_mark_lights_its_counterpart_by_pointer_and_by_keyboard(visit: Open) -> None:
    page = visit()
    lit = "[...document.querySelectorAll('.evidence.is-lit')].map(mark => mark.textContent)"
    page.hover("[data-pane=job] [data-link=skills-2]")
    assert page.evaluate(lit) == ["wound care", "wound clinic"]
    page.hover("h1")
    assert page.evaluate(lit) == []
    page.focus("[data-pane=job] [data-link=place-4]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Villeurbanne"
    assert page.evaluate(lit) == ["Lyon", "Villeurbanne"]
    page.keyboard.press("Escape")
    assert page.evaluate(lit) == []


def test_a_factor_lights_everything_of_its_hue_and_a_click_keeps_it(visit: Open) -> None:
    page = visit()
    page.click("[data-light=experience]")
    page.hover("h1")
    assert page.locator(".evidence.is-lit").count() == 2


def test_files_are_named_measured_and_refused_before_sending(visit: Open) -> None:
    page = visit()
    choose = partial(page.set_input_files, "#sample-file")
    choose({"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"x" * 250_000})
    assert page.inner_text("[data-drop-files]").split() == ["cv.pdf", "244", "kB"]
    page.set_input_files(
        "#sample-file", {"name": "big.pdf", "mimeType": "application/pdf", "buffer": b"x" * 10_500_000}
    )
    assert page.inner_text("[data-drop-error]").startswith("big.pdf is larger than 10 MB.")
    assert page.evaluate("document.getElementById('sample-file').files.length") == 0


def test_the_palette_finds_a_page_and_closes(visit: Open) -> None:
    page = visit()
    page.keyboard.press("Control+k")
    page.keyboard.type("stud")
    assert page.locator("#palette [aria-selected=true]").inner_text() == "Studio"
    page.keyboard.type("x")
    assert page.is_visible("[data-palette-none]")
    page.keyboard.press("Escape")
    assert not page.is_visible("#palette")


def test_a_toast_offers_undo_and_a_failed_request_says_what_happened(visit: Open) -> None:
    page = visit()
    tell = "detail => document.body.dispatchEvent(new CustomEvent('toast', {bubbles: true, detail}))"
    page.evaluate(tell, {"text": "Dismissed", "undo": "/matches/7/restore/"})
    assert page.get_attribute("#toasts [data-toast-undo]", "hx-post") == "/matches/7/restore/"
    page.evaluate("htmx.ajax('GET', '/gone/', {target: '#main', swap: 'none'}).catch(() => 0)")
    page.wait_for_selector("#toasts [data-tone=negative]")
    assert "not here any more" in page.inner_text("#toasts [data-tone=negative]")
    page.click("#toasts [data-tone=negative] [data-toast-close]")
    assert page.locator("#toasts .toast").count() == 1


def test_a_menu_is_walked_with_the_arrow_keys(visit: Open) -> None:
    page = visit()
    page.focus("[popovertarget=sample-menu]")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.matches('#sample-menu .menu-item')")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Mark as applied"
    page.keyboard.press("Escape")
    assert not page.is_visible("#sample-menu")
