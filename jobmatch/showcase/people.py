"""The demo's candidates as JSON Resume documents, and which design each resume gets."""

from __future__ import annotations

from typing import Any

TEMPLATES = ("plain", "modern", "compact", "executive", "creative", "academic")
FORMATS = ("pdf", "docx", "pdf", "txt", "pdf")


def resume(person: dict[str, Any]) -> dict[str, Any]:
    """JSON Resume v1 of one entry of `people.toml`."""
    city, country = person["place"]
    return {
        "basics": {
            "name": person["name"],
            "label": person["label"],
            "email": f"{person['key']}@demo.example",
            "phone": person["phone"],
            "summary": person["summary"],
            "location": {"city": city, "countryCode": country},
        },
        "work": [_job(job) for job in person["jobs"]],
        "education": [
            {"studyType": degree, "area": subject, "institution": school, "startDate": start, "endDate": end}
            for degree, subject, school, start, end in person["school"]
        ],
        "skills": [{"name": name, "keywords": words} for name, words in person["skills"].items()],
        "languages": [{"language": name, "fluency": level} for name, level in person["languages"].items()],
        "certificates": [{"name": name, "date": date} for name, date in person.get("certificates", {}).items()],
    }


def design(number: int) -> tuple[str, str]:
    """Template and format of candidate `number`: every one of both is used."""
    return TEMPLATES[number % len(TEMPLATES)], FORMATS[number % len(FORMATS)]


def _job(row: list[str]) -> dict[str, Any]:
    title, employer, city, start, end, *points = row
    job = {"position": title, "name": employer, "location": city, "startDate": start, "highlights": points}
    return {**job, "endDate": end} if end else job
