"""Skills, languages, certificates as the twelve templates set them."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.corpus.entries import joined, row, tag
from tests.corpus.fourth.words import STRENGTHS
from tests.corpus.headers import NAME_LABEL
from tests.corpus.lists import every
from tests.corpus.ninth.words import TABLE_HEADS
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import View
from tests.corpus.wild.heads import said
from tests.corpus.wild.lists import spoken

STAR = '<span class="star">★</span>'


def after_label(label: str, words: list[str]) -> str:
    return f'<p class="g"><b>{escape(label)}:</b> {escape(", ".join(words))}</p>'


def skills_after_labels(skills: list[dict[str, Any]]) -> str:
    """ "**Group:** a, b" a line; words without a group after "Skills:"."""
    return "".join(after_label(group["name"] or "Skills", group["keywords"]) for group in skills)


def languages_after_label(view: View) -> str:
    return after_label("Languages", spoken(view))


def interests_after_label(view: View) -> str:
    return after_label("Interests", hobbies(view))


def certificates_after_label(view: View) -> str:
    """ "**Certifications:** a (issuer, month year); b …" in one paragraph."""
    given = "; ".join(
        f"{item.title} ({joined(item.organisation, item.dates)})" if item.organisation or item.dates else item.title
        for item in view.items["certificates"]
    )
    return f'<p class="g"><b>Certifications:</b> {escape(given)}</p>'


def languages_after_names(view: View) -> str:
    """ "**English:** native" a line."""
    return "".join(f'<div class="s"><b>{escape(name)}:</b> {escape(level)}</div>' for name, level in levels(view))


def skills_then_done(view: View) -> str:
    """Words in three columns; under a heading of its own what was achieved, whichever the job."""
    grid = "".join(tag("s", f"• {word}") for word in every(view.truth["skills"]))
    done = [job["highlights"][0] for job in view.person.resume["work"] if job.get("highlights")]
    points = "".join(f"<li>{escape(point)}</li>" for point in done)
    title = STRENGTHS[view.language][2]
    return f'<div class="cols">{grid}</div>' + (f"<h2>{escape(title)}</h2><ul>{points}</ul>" if done else "")


def awards_with_stars(view: View) -> str:
    """Each honour beside a star: the title, who gave it and when under it."""
    return "".join(
        f'<div class="e honour">{STAR}<div>{tag("ct", item.title)}'
        f"{tag('by', joined(item.organisation, item.dates, by=' · '))}</div></div>"
        for item in view.items["awards"]
    )


def languages_level_dots(view: View) -> str:
    """Language at the left, level in the middle, drawn dots at the right."""
    out = []
    for number, (name, level) in enumerate(levels(view)):
        dots = "".join(f'<i class="{"on" if n < max(5 - number, 2) else "off"}"></i>' for n in range(5))
        out.append(row(f"<b>{escape(name)}</b> {tag('lv', level, 'span')}", f'<span class="dots">{dots}</span>'))
    return "".join(out)


def study_table(view: View) -> str:
    """Course, institution, year of passing, result in a table with rules."""
    rows = [f"<tr>{''.join(tag('', head, 'th') for head in TABLE_HEADS)}</tr>"]
    for entry, item in zip(view.truth["education"], view.items["education"], strict=True):
        cells = (item.title, joined(item.organisation, item.place), item.dates, str(entry.get("score", "–")))
        rows.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>")
    return f'<table class="grid">{"".join(rows)}</table>'


def personal_details(view: View) -> str:
    """Labels, colons and facts in a table: the name, what else one says of oneself, languages known, address."""
    facts = [(NAME_LABEL[view.language], view.name), *view.person.extra]
    if "languages" in view.truth:
        facts.append(("Languages Known", ", ".join(name for name, _ in levels(view))))
    facts += [("Address", place) for place in said(view, "place")]
    rows = "".join(f"<tr><td>{escape(label)}</td><td>: {escape(value)}</td></tr>" for label, value in facts)
    return f'<div class="section personal"><h2>Personal Details</h2><table class="facts">{rows}</table></div>'


def said_elsewhere(view: View) -> str:
    """For a section whose words stand in the foot."""
    return ""
