"""Nine PDFs, two DOCX and a web page; five are held back, each of these for the same six people."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.dates import DateStyle
from tests.corpus.eleventh.designs import ELEVENTH
from tests.corpus.eleventh.designs_more import ELEVENTH_MORE
from tests.corpus.eleventh.people import six
from tests.corpus.eleventh.theme import theme_page
from tests.corpus.eleventh.word import combination, corporate
from tests.corpus.layout import Layout, of_design
from tests.corpus.view import ALL, Showing

# An odd variant says "Technologies:" before a project's means; without it nobody could tell what that line is.
COMBINATION = Showing(
    ("summary", "skills", "work", "projects", "education", "certificates", "awards", "languages", "volunteer"),
    DateStyle("numeric", " – "), variant=5, brief=2,
)  # fmt: skip
CORPORATE = Showing(
    ("work", "education", "projects", "skills", "certificates", "awards", "languages", "volunteer", "interests"),
    DateStyle("short", " - "), variant=5, label=False,
)  # fmt: skip
THEME = Showing(ALL, DateStyle("iso", " – "), variant=5)


def layouts() -> tuple[Layout, ...]:
    people = len(six())
    made = (
        *(of_design(design, people) for design in (*ELEVENTH, *ELEVENTH_MORE)),
        Layout("eleventh_docx_combination", "docx", True, COMBINATION, combination, people),
        Layout("eleventh_docx_corporate", "docx", False, CORPORATE, corporate, people),
        Layout("eleventh_theme_page", "html", True, THEME, theme_page, people),
    )
    return tuple(replace(layout, chosen=six()) for layout in made)
