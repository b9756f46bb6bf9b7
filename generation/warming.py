"""Reading in, before anybody waits, what the first text of a process would read: skills, places, fonts (seconds)."""

from __future__ import annotations

from datetime import date

from generation.evaluating import Given, ats_of
from generation.letters import write
from generation.ranking import rank
from generation.rendering import RenderOptions, checked, render
from jobs.parsing import parse_posting

# Fictional, and long enough to go through every part.
RESUME = {
    "basics": {"name": "Robin Example", "email": "robin@example.org", "summary": "Developer of booking services."},
    "work": [
        {
            "name": "Example Travel",
            "position": "Developer",
            "startDate": "2020-01",
            "highlights": ["Built a booking service in Python for 4,000 bookings a day", "Led two engineers"],
        }
    ],
    "skills": [{"name": "Python"}, {"name": "PostgreSQL"}],
}
POSTING = """Python Developer
Example Rail, Leeds

We run the ticket service of a railway. You have three years of Python and know PostgreSQL.
"""


def warm() -> None:
    """Write a letter that nobody sees, by rules."""
    today = date(2026, 1, 1)
    job = parse_posting(POSTING)
    rank(RESUME, job, today=today)
    write(RESUME, job, today=today)


def warm_pages() -> None:
    """And what the pages of the Studio need besides: a page is drawn, read back by the reading process, and checked."""
    warm()
    today = date(2026, 1, 1)
    pdf = render(checked(RESUME), template="plain", format="pdf", options=RenderOptions())
    ats_of(Given(pdf, "resume.pdf", POSTING), today=today)
