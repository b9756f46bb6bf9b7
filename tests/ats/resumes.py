"""A resume that nothing is wrong with, and ways to spoil it in one respect. Fictional people and firms."""

from __future__ import annotations

import io
from copy import deepcopy
from datetime import date
from functools import lru_cache
from typing import Any

from docx import Document as Word

from generation.ats import AtsDocument, AtsReport, check, of_file, of_resume
from jobs.parsing import ParsedPosting, parse_posting

TODAY = date(2026, 11, 1)

GOOD: dict[str, Any] = {
    "basics": {
        "name": "Nora Feldt",
        "label": "Backend Developer",
        "email": "nora.feldt@example.com",
        "phone": "+44 20 7946 0991",
        "summary": "Backend developer with eight years of work on payment systems, from schema to on-call. "
        "Known for calm migrations and for teaching what is learned on the way.",
        "location": {"city": "Leeds", "countryCode": "GB"},
    },
    "work": [
        {
            "name": "Harbour Pay",
            "position": "Senior Backend Developer",
            "startDate": "2021-03",
            "highlights": [
                "Moved 14 services to Kubernetes and cut the time of a release from two days to 40 minutes",
                "Rewrote the ledger in Python and PostgreSQL, which now books 3 million payments a day",
                "Taught five colleagues to run incident reviews without blame",
            ],
        },
        {
            "name": "Millbrook Software",
            "position": "Backend Developer",
            "startDate": "2018-04",
            "endDate": "2021-02",
            "highlights": [
                "Built the invoicing interface in Django for 900 small firms",
                "Halved the run time of nightly reports by indexing what they read",
                "Wrote the tests that let the team release every week",
            ],
        },
    ],
    "education": [
        {
            "institution": "University of Leeds",
            "studyType": "BSc",
            "area": "Computer Science",
            "startDate": "2014-09",
            "endDate": "2018-03",
        }
    ],
    "skills": [{"name": "Development", "keywords": ["Python", "Django", "PostgreSQL", "Kubernetes", "Docker"]}],
    "languages": [{"language": "English", "fluency": "Native speaker"}],
}

POSTING = """Senior Backend Engineer
Tern Robotics, Leeds

What you will do
- Build and run services that plan the work of robots

Requirements
- 5+ years of experience in backend development
- Strong knowledge of Python and PostgreSQL
- Experience with Kubernetes
- Terraform
- Bachelor's degree in Computer Science

Nice to have
- Experience with Ansible
"""


@lru_cache(maxsize=1)
def posting() -> ParsedPosting:
    return parse_posting(POSTING)


def good() -> dict[str, Any]:
    return deepcopy(GOOD)


def having(pointer: str, value: Any) -> dict[str, Any]:
    """The good resume with another value at a pointer; None takes it away."""
    resume = good()
    *above, last = pointer.split("/")[1:]
    found: Any = resume
    for step in above:
        found = found[int(step)] if isinstance(found, list) else found[step]
    key: Any = int(last) if isinstance(found, list) else last
    if value is None:
        del found[key]
    else:
        found[key] = value
    return resume


def report(resume: dict[str, Any], *, job: bool = False) -> AtsReport:
    return check(of_resume(resume, today=TODAY), job=posting() if job else None)


def codes(resume: dict[str, Any]) -> set[str]:
    return {finding.code for finding in report(resume).findings}


def read(data: bytes, filename: str = "resume.txt") -> AtsDocument:
    return of_file(data, filename, TODAY, isolated=False)


def file_codes(data: bytes, filename: str = "resume.txt") -> set[str]:
    return {finding.code for finding in check(read(data, filename)).findings}


def text_lines() -> list[str]:
    """The good resume as plain lines; capitals mark headings."""
    lines = ["Nora Feldt", "Backend Developer", "Leeds, UK", "nora.feldt@example.com | +44 20 7946 0991", ""]
    lines += ["SUMMARY", GOOD["basics"]["summary"], "", "EXPERIENCE"]
    for job, dates in zip(GOOD["work"], ("Mar 2021 – Present", "Apr 2018 – Feb 2021"), strict=True):
        lines += [f"{job['position']}, {job['name']}", dates, *(f"• {point}" for point in job["highlights"]), ""]
    lines += ["EDUCATION", "BSc Computer Science, University of Leeds", "Sep 2014 – Mar 2018", ""]
    return [*lines, "SKILLS", ", ".join(GOOD["skills"][0]["keywords"]), "", "LANGUAGES", "English (native)"]


def word_file(change: Any = None) -> bytes:
    """The good resume as a Word file. change: is given the python-docx document before it is saved."""
    document = Word()
    for line in text_lines():
        if line.isupper():
            document.add_heading(line.capitalize(), level=1)
        elif line.startswith("• "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line:
            document.add_paragraph(line)
    if change:
        change(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def page(body: str = "", style: str = "", *, without: tuple[str, ...] = ()) -> bytes:
    """The good resume as a PDF of one column. body: HTML put before it. style: CSS put after its own."""
    from weasyprint import HTML

    made = []
    for line in text_lines():
        tag = "h2" if line.isupper() else "p"
        if line and line not in without:
            made.append(f"<{tag}>{line.capitalize() if line.isupper() else line}</{tag}>")
    css = "body{font:10.5pt 'DejaVu Sans',sans-serif} p{margin:2pt 0} h2{font-size:13pt;margin:8pt 0 2pt}" + style
    html = f"<html lang=en><style>{css}</style><body>{body}<main>{''.join(made)}</main></body></html>"
    return bytes(HTML(string=html).write_pdf())
