"""Title, employer and language of sixty postings whose heads are written in different ways; twenty were held back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jobs.parsing import parse_posting

HEADS = [json.loads(line) for line in (Path(__file__).parent / "heads.jsonl").read_text(encoding="utf-8").splitlines()]


def _told(text: str) -> dict[str, str]:
    parsed = parse_posting(text)
    employer: dict[str, Any] = parsed.posting.get("hiringOrganization", {})
    for span in parsed.spans:
        if span.pointer in ("/title", "/hiringOrganization/name"):
            value = parsed.posting["title"] if span.pointer == "/title" else employer["name"]
            assert parsed.text[span.start : span.end] == value
    return {
        "title": parsed.posting.get("title", ""), "organization": employer.get("name", ""), "language": parsed.language,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("held", "key", "share"),
    [
        (False, "title", 0.95), (False, "organization", 0.95), (False, "language", 1.0),
        (True, "title", 0.9), (True, "organization", 0.9), (True, "language", 1.0),
    ],
)  # fmt: skip
def test_heads_are_understood(held: bool, key: str, share: float) -> None:
    some = [head for head in HEADS if head["held"] == held]
    right = sum(_told(head["text"])[key].casefold() == head[key].casefold() for head in some)
    assert right / len(some) >= share


def test_a_sheet_of_facts_is_read_cell_by_cell() -> None:
    rows = "".join(
        f"<tr><td>{label}</td><td>{value}</td></tr>"
        for label, value in (("Position", "Glazier"), ("Company", "Panewell"))
    )
    parsed = parse_posting(f"<table>{rows}</table><p>You have two years of experience with windows.</p>")
    assert parsed.posting["title"] == "Glazier"
    assert parsed.posting["hiringOrganization"]["name"] == "Panewell"
