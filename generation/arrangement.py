"""Which sections a resume shows and in what order, as the Studio's form sends it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from generation.rendering import template_named
from generation.rendering.model import SECTIONS

TITLES = {
    "summary": "Summary",
    "work": "Experience",
    "projects": "Projects",
    "education": "Education",
    "skills": "Skills",
    "certificates": "Certificates",
    "languages": "Languages",
    "publications": "Publications",
    "awards": "Awards",
    "volunteer": "Volunteering",
    "interests": "Interests",
    "references": "References",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A section of the form."""

    name: str
    title: str
    shown: bool


def listed(content: Mapping[str, Any], look: Mapping[str, Any], *, template: str) -> list[Row]:
    """The sections that the resume has, in the order in which they come."""
    order = _whole(look.get("sections") or (), template)
    hidden = set(look.get("hidden") or ())
    return [Row(name, TITLES[name], name not in hidden) for name in order if _has(content, name)]


def chosen(form: QueryDict, *, template: str) -> dict[str, Any]:
    """`sections` and `hidden` of a look. form: `section` in order, those `shown`, and `move` ("up:work") for a step.

    An order that is the template's own is not kept: another template then brings its own.
    """
    order = [name for name in dict.fromkeys(form.getlist("section")) if name in TITLES]
    shown = set(form.getlist("shown"))
    direction, _, moved = form.get("move", "").partition(":")
    if moved in order:
        at = order.index(moved)
        to = max(0, min(len(order) - 1, at + (-1 if direction == "up" else 1)))
        order.insert(to, order.pop(at))
    own = [name for name in template_named(template).order if name in order]
    sections = [] if order == own else _whole(order, template)
    return {"sections": sections, "hidden": [name for name in order if name not in shown]}


def _whole(order: Any, template: str) -> list[str]:
    """With what the order does not name after it, so that nothing that is added later is lost."""
    rest = [*template_named(template).order, *SECTIONS]
    return list(dict.fromkeys([*order, *rest]))


def _has(content: Mapping[str, Any], name: str) -> bool:
    return bool(content.get("basics", {}).get("summary") if name == "summary" else content.get(name))
