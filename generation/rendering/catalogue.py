"""The templates there are, for resumes and for the letters that go with them."""

from __future__ import annotations

from generation.rendering.model import Template
from jobmatch.errors import Refused

ACADEMIC = ("summary", "education", "work", "publications", "awards", "projects", "volunteer", "skills", "certificates",
            "languages", "interests", "references")  # fmt: skip
EXECUTIVE = ("summary", "skills", "work", "volunteer", "education", "awards", "certificates", "publications",
             "projects", "languages", "interests", "references")  # fmt: skip
MAIN = ("summary", "work", "projects", "education", "publications", "volunteer", "references")
ASIDE = ("skills", "languages", "certificates", "awards", "interests")

TEMPLATES: dict[str, Template] = {
    template.name: template
    for template in (
        Template("plain", "Plain", "One column and no decoration: what every screening system reads.",
                 accent="#1d1d1f"),
        Template("compact", "Compact", "Small type and tight lines, for much to say on little paper.", accent="#0b5563",
                 font_size=9.0),
        Template("modern", "Modern", "Two columns: your path on the left, skills and languages on the right.",
                 order=(*MAIN, *ASIDE), aside=ASIDE, accent="#1f5fa8", font_size=9.5),
        Template("academic", "Academic", "Serif, education and publications first.", order=ACADEMIC, accent="#5a1f2b",
                 serif=True),
        Template("executive", "Executive", "Large name, strengths before the career, quiet serif headings.",
                 order=EXECUTIVE, accent="#7a5c1e", serif=True),
        Template("creative", "Creative", "A band of colour and a line through time, still read by machines.",
                 accent="#b8336a"),
    )
}  # fmt: skip


def templates() -> list[Template]:
    """Every template, plainest first."""
    return list(TEMPLATES.values())


def template_named(name: str) -> Template:
    """Raises Refused `unknown_template`."""
    if name not in TEMPLATES:
        raise Refused(f"There is no template {name}. Choose from {', '.join(TEMPLATES)}.", code="unknown_template")
    return TEMPLATES[name]
