"""rendercv's YAML as JSON Resume: the truth of the designs it was rendered to."""

from __future__ import annotations

import re
from typing import Any

import yaml

_EDUCATION, _WORK = ("institution",), ("company",)


def truth_of(text: str) -> dict[str, Any]:
    """JSON Resume of one rendercv file. Sections are told by the keys of their entries, as rendercv does."""
    cv = yaml.safe_load(text)["cv"]
    truth: dict[str, Any] = {
        "basics": _basics(cv),
        "work": [],
        "education": [],
        "projects": [],
        "publications": [],
        "skills": [],
    }
    for title, entries in (cv.get("sections") or {}).items():
        for entry in entries:
            if isinstance(entry, dict):
                _place(truth, title, entry)
    return {name: value for name, value in truth.items() if value}


def _basics(cv: dict[str, Any]) -> dict[str, Any]:
    location = (cv.get("location") or "").split(",")
    phone = str(cv.get("phone") or "").replace("tel:", "")
    return {
        "name": cv["name"],
        "label": cv.get("headline"),
        "email": cv.get("email"),
        "phone": phone,
        "url": cv.get("website"),
        "location": {"city": location[0].strip()},
        "profiles": [{"network": n["network"], "username": n["username"]} for n in cv.get("social_networks") or []],
    }


def _place(truth: dict[str, Any], title: str, entry: dict[str, Any]) -> None:
    if "institution" in entry:
        truth["education"].append(
            {
                "institution": entry["institution"],
                "area": entry.get("area"),
                "studyType": entry.get("degree"),
                **_dates(entry),
            }
        )
    elif "company" in entry:
        truth["work"].append(
            {
                "name": entry["company"],
                "position": entry.get("position"),
                "location": entry.get("location"),
                **_dates(entry),
                "highlights": _flat(entry.get("highlights") or []),
            }
        )
    elif "authors" in entry:
        truth["publications"].append({"name": entry["title"], "publisher": entry.get("journal")})
    elif "name" in entry and "project" in title.lower():
        truth["projects"].append(
            {"name": _plain(entry["name"]), **_dates(entry), "highlights": _flat(entry.get("highlights") or [])}
        )
    elif "label" in entry and "skill" in title.lower():
        truth["skills"].append({"name": entry["label"], "keywords": re.split(r",\s*(?![^()]*\))", entry["details"])})


def _dates(entry: dict[str, Any]) -> dict[str, str]:
    start, end = entry.get("start_date"), entry.get("end_date")
    found = {"startDate": str(start)} if start else {}
    if end and end != "present":
        found["endDate"] = str(end)
    return found


def _flat(points: list[Any]) -> list[str]:
    """Sub-points are points too."""
    found: list[str] = []
    for point in points:
        if isinstance(point, dict):
            for head, below in point.items():
                found += [_plain(head), *_flat(below)]
        else:
            lines = re.split(r"\n|(?<=\S) - (?=[A-Z])", str(point))
            found += [_plain(re.sub(r"^\s*-\s+", "", line)) for line in lines if line.strip()]
    return found


def _plain(words: str) -> str:
    words = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", words)
    return re.sub(r"\*+", "", words).strip()
