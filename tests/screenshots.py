"""Draws the pages anew for README and docs: `python -m tests.screenshots [--url http://localhost:8000]`.

Needs a running site with the demo (`make run`) and chromium.
"""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

import django
from playwright.sync_api import Browser, Page, sync_playwright

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
OUT = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
SIZES = {"desktop": (1440, 900), "phone": (360, 780)}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def main() -> None:
    django.setup()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", default="http://localhost:8000")
    url = parser.parse_args().url
    OUT.mkdir(parents=True, exist_ok=True)
    chromium = shutil.which("chromium") or "chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for size in SIZES:
            for theme in ("light", "dark"):
                draw(browser, url, size, theme)
        browser.close()


def draw(browser: Browser, url: str, size: str, theme: str) -> None:
    width, height = SIZES[size]

    def fresh() -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,  # type: ignore[arg-type]
            reduced_motion="reduce",
            base_url=url,
        )
        return context.new_page()

    def shoot(page: Page, name: str) -> None:
        page.wait_for_load_state("networkidle")
        page.screenshot(path=OUT / f"{name}-{size}-{theme}.png")

    visitor = fresh()
    visitor.goto("/")
    shoot(visitor, "landing")
    candidate = fresh()
    sign_in(candidate, "alex@demo.example")
    for name, path in (
        ("matches", "/matches/"),
        ("jobs", "/jobs/"),
        ("upload", "/profile/upload/"),
        ("digest", "/digest/"),
        ("profile", "/profile/"),
        ("studio", "/studio/"),
    ):
        candidate.goto(path)
        shoot(candidate, name)
    candidate.goto("/matches/")
    candidate.locator(".match-row h2 a").first.click()
    shoot(candidate, "evidence")
    candidate.goto("/studio/?type=resume")
    candidate.locator(".document-name").first.click()
    shoot(candidate, "document")
    recruiter = fresh()
    sign_in(recruiter, "rita@demo.example")
    shoot(recruiter, "postings")
    recruiter.locator("tbody tr", has_not_text="\t0\t").locator("th a").first.click()
    shoot(recruiter, "candidates")


def sign_in(page: Page, email: str) -> None:
    from jobmatch.demo.planting import PASSWORD

    page.goto("/accounts/login/")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Log in").click()
    page.wait_for_load_state("networkidle")


if __name__ == "__main__":
    main()
