"""LinkedIn's data export: a ZIP of CSV files (Profile.csv, Positions.csv, Education.csv, …)."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date
from typing import Any

from jobmatch.errors import refuse_file
from profiles.parsing.dates import find_periods
from profiles.parsing.formats.structured import parsed_from, without_empty
from profiles.parsing.model import ParsedResume

MOST_BYTES = 5 * 1024 * 1024
MOST_ROWS = 2000
FILES = frozenset({"profile.csv", "positions.csv", "education.csv"})
Tree = dict[str, Any]


def looks_like(data: bytes) -> bool:
    """A ZIP in which a profile or the positions lie as CSV."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return bool(FILES & {_base(name) for name in archive.namelist()[:500]})
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].lower()


def read(data: bytes, *, today: date) -> ParsedResume:
    """Raises Refused: corrupt, decompression_bomb past MOST_BYTES a file, no_text where nothing is stated."""
    tables = _tables(data)
    resume = without_empty(_resume(tables, today))
    if not resume:
        raise refuse_file("no_text")
    return parsed_from(resume)


def _tables(data: bytes) -> dict[str, list[dict[str, str]]]:
    tables = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist()[:500]:
                if _base(entry.filename).endswith(".csv"):
                    if entry.file_size > MOST_BYTES:
                        raise refuse_file("decompression_bomb")
                    with archive.open(entry) as file:
                        tables[_base(entry.filename)] = _rows(file.read(MOST_BYTES + 1))
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, csv.Error) as error:
        raise refuse_file("corrupt") from error
    return tables


def _rows(data: bytes) -> list[dict[str, str]]:
    """Rows by column name. Some files open with notes: the header is the first line with two or more columns."""
    lines = data.decode("utf-8-sig", errors="replace").splitlines(keepends=True)
    first = next((number for number, line in enumerate(lines) if line.count(",") >= 1), 0)
    reader = csv.DictReader(io.StringIO("".join(lines[first:])), restkey="", restval="")
    return [
        {str(k): str(v) for k, v in row.items() if isinstance(v, str)}
        for _, row in zip(range(MOST_ROWS), reader, strict=False)
    ]


def _resume(tables: dict[str, list[dict[str, str]]], today: date) -> Tree:
    profile = (tables.get("profile.csv") or [{}])[0]
    return {
        "basics": _basics(profile, tables),
        "work": [_work(row, today) for row in tables.get("positions.csv", [])],
        "education": [_education(row, today) for row in tables.get("education.csv", [])],
        "skills": [{"name": row.get("Name", "")} for row in tables.get("skills.csv", [])],
        "languages": [
            {"language": row.get("Name", ""), "fluency": row.get("Proficiency", "")}
            for row in tables.get("languages.csv", [])
        ],
        "certificates": [_certificate(row, today) for row in tables.get("certifications.csv", [])],
        "projects": [_project(row, today) for row in tables.get("projects.csv", [])],
        "volunteer": [_volunteer(row, today) for row in tables.get("volunteering.csv", [])],
        "awards": [
            {
                "title": row.get("Title", ""),
                "summary": row.get("Description", ""),
                "date": _iso(row.get("Issued On", ""), today),
            }
            for row in tables.get("honors.csv", [])
        ],
        "publications": [_publication(row, today) for row in tables.get("publications.csv", [])],
    }


def _basics(profile: dict[str, str], tables: dict[str, list[dict[str, str]]]) -> Tree:
    mails = tables.get("email addresses.csv", [])
    primary = next((row for row in mails if row.get("Primary", "").lower() == "yes"), mails[0] if mails else {})
    numbers = tables.get("phonenumbers.csv", [])
    return {
        "name": f"{profile.get('First Name', '')} {profile.get('Last Name', '')}",
        "label": profile.get("Headline", ""),
        "summary": profile.get("Summary", ""),
        "email": primary.get("Email Address", ""),
        "phone": numbers[0].get("Number", "") if numbers else "",
        "location": {"city": profile.get("Geo Location", "").split(",")[0]},
    }


def _iso(words: str, today: date) -> str:
    """`Mar 2019` → 2019-03."""
    periods = find_periods(words, today=today)
    return periods[0].finish.value if periods and periods[0].finish else ""


def _period(row: dict[str, str], today: date, begin: str = "Started On", finish: str = "Finished On") -> Tree:
    return {"startDate": _iso(row.get(begin, ""), today), "endDate": _iso(row.get(finish, ""), today)}


def _work(row: dict[str, str], today: date) -> Tree:
    names = {"name": "Company Name", "position": "Title", "location": "Location", "summary": "Description"}
    return {name: row.get(column, "") for name, column in names.items()} | _period(row, today)


def _education(row: dict[str, str], today: date) -> Tree:
    names = {"institution": "School Name", "studyType": "Degree Name", "summary": "Notes"}
    return {name: row.get(column, "") for name, column in names.items()} | _period(row, today, "Start Date", "End Date")


def _certificate(row: dict[str, str], today: date) -> Tree:
    found = {"name": row.get("Name", ""), "issuer": row.get("Authority", ""), "url": row.get("Url", "")}
    return found | {"date": _iso(row.get("Started On", ""), today)}


def _project(row: dict[str, str], today: date) -> Tree:
    found = {"name": row.get("Title", ""), "description": row.get("Description", ""), "url": row.get("Url", "")}
    return found | _period(row, today)


def _volunteer(row: dict[str, str], today: date) -> Tree:
    found = {"organization": row.get("Company Name", ""), "position": row.get("Role", "")}
    return found | {"summary": row.get("Description", "")} | _period(row, today)


def _publication(row: dict[str, str], today: date) -> Tree:
    found = {"name": row.get("Name", ""), "publisher": row.get("Publisher", ""), "url": row.get("Url", "")}
    return found | {"summary": row.get("Description", ""), "releaseDate": _iso(row.get("Published On", ""), today)}
