"""Template tags that page authors compose pages from. The parts themselves are templates in `templates/components/`.

    {% ui "button" label="Save" variant="primary" hx-post=url %}           one part
    {% wrap "card" title="Skills" %} … {% part "actions" %} … {% endpart %} {% endwrap %}   a part around content
    {% field form.email %}   {% icon "check" %}   {{ name|initials }}

A parameter whose name holds a hyphen (`hx-post`, `aria-label`, `data-id`) is passed on as an HTML attribute of the
part's main element; every other one is a parameter that the part's own template documents.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import heroicons
from django import template
from django.core.paginator import Page
from django.forms.boundfield import BoundField
from django.template import Context, Node, NodeList, TemplateSyntaxError
from django.template.base import FilterExpression, Parser, Token
from django.template.loader import get_template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from jobmatch import navigation

register = template.Library()

PARAMETER = re.compile(r"([A-Za-z_][\w:.-]*)=(.+)", re.DOTALL)
PARTS = "_parts"
# What a part may read of the page around it; everything else has to be handed over by name.
SURROUNDINGS = ("request", "csrf_token", "user")


class ComponentNode(Node):
    """Renders `components/<name>.html` with only its own parameters, its attributes, and what it wraps."""

    def __init__(
        self, name: FilterExpression, parameters: dict[str, FilterExpression], content: NodeList | None = None
    ) -> None:
        self.name = name
        self.parameters = parameters
        self.content = content

    def render(self, context: Context) -> SafeString:
        given = {name: value.resolve(context) for name, value in self.parameters.items()}
        values: dict[str, Any] = {name: context[name] for name in SURROUNDINGS if name in context}
        values |= {name: value for name, value in given.items() if "-" not in name}
        values["attrs"] = attributes({name: value for name, value in given.items() if "-" in name})
        if self.content is not None:
            with context.push(**{PARTS: {}}):
                values["body"] = self.content.render(context)
                values["parts"] = context[PARTS]
        # A file ends in a newline; within a sentence that would be a space.
        html = get_template(f"components/{self.name.resolve(context)}.html").render(values).strip()
        return mark_safe(html)  # noqa: S308  (a template escaped it already)


class PartNode(Node):
    """A named piece of a wrapped part's content; shows nothing where it stands."""

    def __init__(self, name: str, content: NodeList) -> None:
        self.name = name
        self.content = content

    def render(self, context: Context) -> str:
        context[PARTS][self.name] = self.content.render(context)
        return ""


def attributes(values: dict[str, Any]) -> SafeString:
    """HTML attributes, each led by a space. True gives a bare attribute; None and False leave it out."""
    kept = {name: value for name, value in values.items() if value is not None and value is not False}
    return format_html_join(
        "", "{}", ((format_html(" {}", n) if v is True else format_html(' {}="{}"', n, v),) for n, v in kept.items())
    )


def _parse(parser: Parser, token: Token) -> tuple[FilterExpression, dict[str, FilterExpression]]:
    tag, *bits = token.split_contents()
    if not bits:
        raise TemplateSyntaxError(f'{tag} needs the name of a part: {{% {tag} "button" label="Save" %}}')
    parameters = {}
    for bit in bits[1:]:
        match = PARAMETER.fullmatch(bit)
        if match is None:
            raise TemplateSyntaxError(f"{tag} takes name=value after the part's name, not {bit!r}")
        parameters[match[1]] = parser.compile_filter(match[2])
    return parser.compile_filter(bits[0]), parameters


@register.tag
def ui(parser: Parser, token: Token) -> ComponentNode:
    """One part: `{% ui "badge" label="New" %}`."""
    return ComponentNode(*_parse(parser, token))


@register.tag
def wrap(parser: Parser, token: Token) -> ComponentNode:
    """A part around content: `{% wrap "card" title="Skills" %} … {% endwrap %}`."""
    name, parameters = _parse(parser, token)
    content = parser.parse(("endwrap",))
    parser.delete_first_token()
    return ComponentNode(name, parameters, content)


@register.tag
def part(parser: Parser, token: Token) -> PartNode:
    """A named piece inside `wrap`: `{% part "actions" %} … {% endpart %}`."""
    _, name = token.split_contents()
    content = parser.parse(("endpart",))
    parser.delete_first_token()
    return PartNode(name.strip("\"'"), content)


@register.simple_tag
def field(bound: BoundField, *, label: str = "", hint: str = "") -> SafeString:
    """A form field with label, help and errors. `label` and `hint` replace the form's own words."""
    html = get_template("components/field.html").render({"field": bound, "label": label, "hint": hint})
    return mark_safe(html)  # noqa: S308  (a template escaped it already)


@register.simple_tag
def icon(name: str, *, size: int = 20, kind: str = "outline") -> SafeString:
    """A heroicon as inline SVG, hidden from screen readers. `kind`: outline, solid, mini (20 px), micro (16 px)."""
    return _icon(str(name), size, kind)


@lru_cache(maxsize=512)
def _icon(name: str, size: int, kind: str) -> SafeString:
    return mark_safe(heroicons._render_icon(kind, name, size, {"class": "icon"}))  # noqa: S308


@register.simple_tag(takes_context=True)
def page_links(context: Context) -> navigation.Navigation:
    """Where this person can go, for the rail, the bottom bar and the palette."""
    request = context.get("request")
    return navigation.for_user(context.get("user"), request.path if request else "")


@register.filter
def initials(name: str) -> str:
    """At most two letters that stand for a person or company: "Ada Lovelace" → "AL"."""
    words = [word for word in re.split(r"[\s.@_-]+", str(name)) if word[:1].isalnum()]
    return "".join(word[0] for word in (words if len(words) < 2 else (words[0], words[-1]))).upper()


@register.filter
def page_numbers(page: Page) -> list[int | None]:
    """Numbers to link around the current page; None stands for a gap."""
    elided = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return [number if isinstance(number, int) else None for number in elided]


@register.filter
def share(value: float | None, whole: float = 100) -> float:
    """`value` of `whole` as 0–100, clamped; nothing stated is 0."""
    return 0.0 if not value or not whole else round(min(max(float(value) / float(whole), 0.0), 1.0) * 100, 1)
