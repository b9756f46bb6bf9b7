# ruff: noqa: E501 (texts read better unbroken)
"""`manage.py write_letter`, to the letter of its contract."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from tests.letters.people import DEVELOPER, PYTHON


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "resume.json").write_text(json.dumps(DEVELOPER))
    (tmp_path / "job.txt").write_text(PYTHON)
    (tmp_path / "sample.txt").write_text("Hello all,\n\nI'm a builder. I don't wait. It's fun!\n\nCheers,\nO\n")
    return {name: str(tmp_path / name) for name in ("resume.json", "job.txt", "sample.txt")}


def written(*args: str) -> dict[str, Any]:
    out = io.StringIO()
    call_command("write_letter", *args, "--today", "2026-11-21", stdout=out)
    return json.loads(out.getvalue())


def test_it_prints_the_letter_and_its_claims(files: dict[str, str]) -> None:
    answer = written("--resume", files["resume.json"], "--job", files["job.txt"])
    assert answer["engine"] == "rules"
    assert answer["variant"] == "achievement"
    assert answer["style"] is None
    assert "\n\n".join(answer["paragraphs"]) in answer["letter"]
    assert answer["letter"].index(answer["salutation"]) < answer["letter"].index(answer["closing"])
    assert answer["claims"]
    for claim in answer["claims"]:
        assert answer["letter"][claim["start"] : claim["end"]] == claim["claim"]
        assert claim["state"] in ("stated", "derived")


def test_a_sample_gives_its_style(files: dict[str, str]) -> None:
    answer = written("--resume", files["resume.json"], "--job", files["job.txt"], "--sample", files["sample.txt"])
    assert answer["style"]["contractions"] > 0.5
    assert answer["closing"] == "Cheers,"


def test_options_are_taken(files: dict[str, str]) -> None:
    answer = written(
        *("--resume", files["resume.json"], "--job", files["job.txt"], "--variant", "3", "--max-paragraphs", "3"),
        *("--hiring-manager", "Mr Ode", "--company", "Brindle Trust", "--language", "en"),
    )
    assert answer["salutation"] == "Dear Mr Ode,"
    assert answer["variant"] == "short"
    assert len(answer["paragraphs"]) == 3


def test_a_resume_as_text_is_read(files: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text(
        "Ada Quill\nada@example.com\n\nEXPERIENCE\nBaker, Tarn Bakery, 2019 - present\n- Bake 900 loaves a night\n- Trained two apprentices\n"
    )
    answer = written("--resume", str(tmp_path / "cv.txt"), "--job", files["job.txt"])
    assert "Ada Quill" in answer["letter"]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--variant", "9"), "bad_options"),
        (("--max-paragraphs", "2"), "bad_options"),
        (("--sample", "missing.txt"), "missing_file"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(
    files: dict[str, str], capsys: pytest.CaptureFixture[str], args: tuple[str, ...], code: str
) -> None:
    err = io.StringIO()
    with pytest.raises(SystemExit) as left:
        call_command("write_letter", "--resume", files["resume.json"], "--job", files["job.txt"], *args, stderr=err)
    assert left.value.code == 2
    assert err.getvalue().startswith(f"{code}: ")
    assert len(err.getvalue().strip().splitlines()) == 1


def test_a_profile_with_nothing_to_say_is_refused(files: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text(json.dumps({"basics": {"name": "Dale Ferris"}, "work": []}))
    err = io.StringIO()
    with pytest.raises(SystemExit) as left:
        call_command("write_letter", "--resume", str(tmp_path / "empty.json"), "--job", files["job.txt"], stderr=err)
    assert left.value.code == 2
    assert err.getvalue().startswith("nothing_to_say: ")
