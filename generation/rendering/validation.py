"""Whether a value has the shape of JSON Resume v1.0.0, and the same with empty values left out."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from jobmatch.errors import Refused

LISTS = ("work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests",
         "references", "projects")  # fmt: skip
WORDS_IN = ("highlights", "courses", "keywords", "roles")
TEXTS = frozenset(
    (
        *("name", "label", "email", "phone", "url", "summary", "position", "description", "startDate", "endDate"),
        *("organization", "institution", "area", "studyType", "score", "title", "date", "awarder", "issuer"),
        *("publisher", "releaseDate", "level", "language", "fluency", "reference", "entity", "type", "network"),
        *("username", "address", "postalCode", "city", "region", "country", "countryCode"),
    )
)
LONGEST = 20_000  # characters of one text
MOST = 300  # entries of one section


def read_resume(data: bytes) -> dict[str, Any]:
    """A JSON Resume from the bytes of a file. Raises Refused `bad_json` or `bad_resume`."""
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise Refused(f"The file is not JSON: {error}.", code="bad_json") from error
    return checked(value)


def checked(value: Any) -> dict[str, Any]:
    """The resume with nulls and empty values dropped. Raises Refused `bad_resume` with the place that is wrong."""
    if not isinstance(value, dict):
        raise _wrong("", "an object")
    resume = _pruned(value)
    basics = resume.setdefault("basics", {})
    _check_entry(basics, "/basics")
    _check_list(basics, "profiles", "/basics")
    for holder, name in ((basics, "location"), (resume, "meta")):
        if name in holder:
            _check_entry(holder[name], f"/{name}" if holder is resume else f"/basics/{name}")
    for section in LISTS:
        _check_list(resume, section, "")
        if len(resume.get(section, ())) > MOST:
            raise Refused(f"/{section} has more than {MOST} entries.", code="bad_resume")
    if not basics.get("name"):
        raise Refused("The resume has no name: fill /basics/name.", code="bad_resume")
    return resume


def _wrong(pointer: str, expected: str) -> Refused:
    return Refused(f"This is no JSON Resume: {pointer or 'the document'} must be {expected}.", code="bad_resume")


def _pruned(value: Any, depth: int = 0) -> Any:
    if depth > 12:
        raise Refused("The resume is nested too deeply.", code="bad_resume")
    if isinstance(value, dict):
        pairs = {key: _pruned(inner, depth + 1) for key, inner in value.items()}
        return {key: inner for key, inner in pairs.items() if inner not in (None, "", [], {})}
    if isinstance(value, list):
        return [inner for inner in (_pruned(inner, depth + 1) for inner in value) if inner not in (None, "", [], {})]
    return _clean(value) if isinstance(value, str) else value


def _clean(text: str) -> str:
    """Without control characters, which neither XML nor a reader can take."""
    if len(text) > LONGEST:
        raise Refused(f"A text is longer than {LONGEST} characters.", code="bad_resume")
    kept = "".join(
        character
        for character in text
        if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs", "Cn")
    )
    return kept.replace("\u00ad", "").strip()


def _check_list(holder: dict[str, Any], name: str, pointer: str) -> None:
    entries = holder.get(name, [])
    if not isinstance(entries, list):
        raise _wrong(f"{pointer}/{name}", "a list")
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            raise _wrong(f"{pointer}/{name}/{number}", "an object")
        _check_entry(entry, f"{pointer}/{name}/{number}")


def _check_entry(entry: Any, pointer: str) -> None:
    """Texts are texts and lists of words are that; numbers are taken as the text they print as."""
    if not isinstance(entry, dict):
        raise _wrong(pointer, "an object")
    for key, inner in entry.items():
        if key in WORDS_IN:
            if not isinstance(inner, list) or not all(isinstance(word, str) for word in inner):
                raise _wrong(f"{pointer}/{key}", "a list of texts")
        elif key in TEXTS or (key == "location" and pointer != "/basics"):
            if isinstance(inner, int | float) and not isinstance(inner, bool):
                entry[key] = str(inner)
            elif not isinstance(inner, str):
                raise _wrong(f"{pointer}/{key}", "text")
