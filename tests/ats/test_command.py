"""`manage.py ats`, to the letter of its contract."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from tests.ats.resumes import GOOD, POSTING, page, text_lines, word_file


def ats(*args: str) -> dict[str, Any]:
    out = StringIO()
    call_command("ats", *args, "--today", "2026-11-01", stdout=out)
    answer: dict[str, Any] = json.loads(out.getvalue())
    return answer


@pytest.mark.parametrize("name", ["resume.pdf", "resume.docx", "resume.txt", "resume.json"])
def test_any_kind_of_resume_is_answered(tmp_path: Path, name: str) -> None:
    made = {
        "resume.pdf": page,
        "resume.docx": word_file,
        "resume.txt": lambda: "\n".join(text_lines()).encode(),
        "resume.json": lambda: json.dumps(GOOD).encode(),
    }[name]()
    (tmp_path / name).write_bytes(made)
    (tmp_path / "job.txt").write_text(POSTING)
    alone, beside = ats("--resume", str(tmp_path / name)), ats("--resume", str(tmp_path / name), "--job",
                                                               str(tmp_path / "job.txt"))  # fmt: skip

    assert alone["coverage"] is None
    assert alone["score"] >= 90
    states = {item["what"]: item["state"] for item in beside["coverage"]["items"]}
    assert (states["Python"], states["Kubernetes"], states["Terraform"]) == ("exact", "exact", "missing")
    assert beside["coverage"]["required"]["missing"] == 1
    assert sum(part["points"] for part in beside["arithmetic"]) == pytest.approx(beside["score"])


def test_a_finding_has_what_the_contract_names(tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text("Nora Feldt\n\nEXPERIENCE\nDeveloper, Millbrook\n- Responsible for things\n")
    answer = ats("--resume", str(tmp_path / "r.txt"))

    assert {"score", "findings", "coverage"} <= answer.keys()
    assert answer["findings"]
    for finding in answer["findings"]:
        assert {"code", "severity", "message", "where", "fix"} <= finding.keys()
        assert finding["severity"] in ("error", "warning", "info")
        assert set(finding["where"]) <= {"pointer", "page", "start", "end"}


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "no_text"), (b"\x7fELF" + b"\x00" * 99, "unsupported_type"), (b"%PDF-1.7 nothing", "corrupt")],
)
def test_a_refused_file_exits_with_2(
    tmp_path: Path, data: bytes, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "r.pdf").write_bytes(data)
    error = StringIO()
    with pytest.raises(SystemExit) as left:
        call_command("ats", "--resume", str(tmp_path / "r.pdf"), stderr=error)
    assert left.value.code == 2
    assert error.getvalue().startswith(f"{code}: ")
    assert "\n" not in error.getvalue().strip()


def test_a_file_that_is_not_there_and_a_posting_that_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text("\n".join(text_lines()))
    (tmp_path / "job.txt").write_text("Hi")
    for args in (("--resume", str(tmp_path / "none.pdf")),
                 ("--resume", str(tmp_path / "r.txt"), "--job", str(tmp_path / "job.txt"))):  # fmt: skip
        with pytest.raises(SystemExit) as left:
            call_command("ats", *args, stderr=StringIO())
        assert left.value.code == 2
