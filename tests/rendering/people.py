"""Resumes to render: the corpus' cast, and one that tries everything at once."""

from __future__ import annotations

from typing import Any

from tests.corpus.people import everyone


def resume_of(key: str) -> dict[str, Any]:
    return next(person.resume for person in everyone() if person.key == key)


EVERYTHING: dict[str, Any] = {
    "basics": {
        "name": "Łukasz van der Ștefan-李 Ω",
        "label": "Engineer & <Designer>",
        "email": "lukasz@stefan.example",
        "phone": "+44 7700 900142",
        "url": "https://stefan.example/about",
        "summary": "Builds things that fit & flow off-line; affine offices, efficient files.\nSecond paragraph.",
        "location": {"address": "12 Quay Street", "postalCode": "LS1 4AB", "city": "Leeds", "countryCode": "GB"},
        "profiles": [
            {"network": "GitHub", "username": "lstefan", "url": "https://github.com/lstefan"},
            {"network": "Matrix", "username": "@lukasz:stefan.example"},
        ],
    },
    "work": [
        {
            "name": "Fjord & Sons",
            "position": "Lead <b>Engineer</b>",
            "location": "Leeds",
            "url": "https://fjord.example",
            "description": "Ferries and *harbours*",
            "startDate": "2020-03-15",
            "summary": "Ran the office.",
            "highlights": [
                "Cut 15% of $2M {{ costs }}",
                "# Not a heading",
                "1. Not a list",
                "Wrote C:\\path_with_marks",
            ],
        },
        {"name": "Self-employed", "startDate": "2018", "endDate": "2020-02", "highlights": ["Consulted"]},
    ],
    "volunteer": [{"organization": "Lifeboat", "position": "Crew", "startDate": "2019-01", "endDate": "2019-12"}],
    "education": [
        {
            "institution": "University of Aire",
            "studyType": "MEng",
            "area": "Mechanical Engineering",
            "startDate": "2012-09",
            "endDate": "2016-06",
            "score": "First",
            "courses": ["Fluids", "Control, with laboratory"],
        }
    ],
    "skills": [
        {"name": "CAD", "level": "Expert", "keywords": ["SolidWorks", "FreeCAD"]},
        {"name": "Welding"},
        {"name": "Python", "level": "Intermediate"},
    ],
    "languages": [{"language": "Polish", "fluency": "Native"}, {"language": "中文"}],
    "certificates": [
        {"name": "Chartered Engineer", "issuer": "Guild", "date": "2021-05", "url": "https://g.example/1"}
    ],
    "publications": [
        {"name": "On Keels", "publisher": "Naval Letters", "releaseDate": "2022-01-09", "summary": "About keels."}
    ],
    "awards": [{"title": "Golden Bolt", "awarder": "Bolt Society", "date": "2020"}],
    "projects": [
        {
            "name": "tidewatch",
            "description": "Tide tables",
            "keywords": ["Rust", "SQLite"],
            "roles": ["Author"],
            "entity": "Harbour Club",
            "url": "https://tide.example",
            "startDate": "2021-01",
            "endDate": "2022-01",
            "highlights": ["Used in 12 harbours"],
        }
    ],
    "interests": [{"name": "Sailing", "keywords": ["Dinghies", "Knots"]}, {"name": "Baking"}],
    "references": [{"name": "Ada Okafor", "reference": "The best welder I know."}],
}
