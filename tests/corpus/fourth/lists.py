"""Skills, languages, interests of the fourth designs, and a section of achievements."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.corpus.entries import tag
from tests.corpus.fourth.words import STRENGTHS
from tests.corpus.lists import every
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import View
from tests.corpus.wild.lists import listed, spoken


def points(said: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(one)}</li>' for one in said)}</ul>"


def skills_dated(skills: list[dict[str, Any]]) -> str:
    """Groups in the column of dates; words without a group one under another beside it."""
    return "".join(
        f'<div class="tr"><div class="td1">{escape(group["name"])}</div><div class="td2">'
        f"{tag('s', ', '.join(group['keywords']))}</div></div>"
        for group in skills
    )


def skills_then_achievements(view: View) -> str:
    """Groups with their words after a dash; under a heading of its own what was achieved, whichever the job."""
    groups = "".join(
        f"<p>{tag('gn', group['name'], 'b')}{' – ' if group['name'] else ''}{escape(', '.join(group['keywords']))}</p>"
        for group in view.truth["skills"]
    )
    done = [point for job in view.person.resume.get("work", []) for point in job.get("highlights", [])]
    title = STRENGTHS[view.language][2]
    return groups + (f"<h2>{escape(title)}</h2>{points(done)}" if done else "")


def skills_percent(skills: list[dict[str, Any]]) -> str:
    """A word, a bar and how far it is filled, in percent made up."""
    out = []
    for number, word in enumerate(every(skills)):
        share = 95 - number * 15 % 40
        bar = f'<div class="bar"><div style="width:{share}%"></div></div>'
        out.append(
            f'<div class="s"><div class="row"><div class="l">{escape(word)}</div>'
            f'<div class="r">{share}%</div></div>{bar}</div>'
        )
    return "".join(out)


def skills_boxes(skills: list[dict[str, Any]]) -> str:
    """A box for each group, name over points; words without groups in three boxes."""
    columns = [(group["name"], group["keywords"]) for group in skills]
    if not any(name for name, _ in columns):
        words = every(skills)
        third = (len(words) + 2) // 3
        columns = [("", words[n : n + third]) for n in range(0, len(words), third)]
    boxes = "".join(f"<div>{tag('gn', name)}{points(said)}</div>" for name, said in columns)
    return f'<div class="boxes">{boxes}</div>'


def languages_dated(view: View) -> str:
    """The language in the column of dates, its level beside it."""
    return "".join(
        f'<div class="tr"><div class="td1">{escape(name)}</div><div class="td2">{escape(level)}</div></div>'
        for name, level in levels(view)
    )


def languages_under(view: View) -> str:
    """The language in bold, the level under it."""
    return "".join(f'<div class="s"><b>{escape(name)}</b>{tag("lv", level)}</div>' for name, level in levels(view))


def languages_listed(view: View) -> str:
    """ "English (native), German (C1) and French (B2)." """
    return f"<p>{escape(listed(spoken(view), view.language))}.</p>"


def languages_spaced(view: View) -> str:
    """ "English: native" side by side, a gap between them."""
    said = [f"{name}: {level}" if level else name for name, level in levels(view)]
    return f'<p class="gaps">{"     ".join(tag("s", one, "span") for one in said)}</p>'


def interests_listed(view: View) -> str:
    """ "Chess, sailing and foraging." """
    return f"<p>{escape(listed(hobbies(view), view.language))}.</p>"


def interests_slashed(view: View) -> str:
    return f"<p>{escape(' / '.join(hobbies(view)))}</p>"
