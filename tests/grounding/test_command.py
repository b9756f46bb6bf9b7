"""`manage.py ground`: the contract to the letter."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.grounding.test_kinds import POSTING, RESUME

KEYS = {"claim", "start", "end", "kind", "state", "source", "reason"}


def run(folder: Path, text: str, profile: str = "", job: str = "") -> list[dict[str, object]]:
    (folder / "profile.json").write_text(profile or json.dumps(RESUME), encoding="utf-8")
    (folder / "text.txt").write_text(text, encoding="utf-8")
    arguments = ["--profile", str(folder / "profile.json"), "--text", str(folder / "text.txt"), "--today", "2026-11-21"]
    if job:
        (folder / "job.txt").write_text(job, encoding="utf-8")
        arguments += ["--job", str(folder / "job.txt")]
    output = StringIO()
    call_command("ground", *arguments, stdout=output)
    return json.loads(output.getvalue())


def test_it_prints_a_list_of_claims(tmp_path: Path) -> None:
    text = "At Hill Clinic I cut waiting times by 43%, and “Terraform” is my daily tool. Größe: 5 €."
    found = run(tmp_path, text, job=POSTING)
    assert found
    for claim in found:
        assert set(claim) == KEYS
        assert text[claim["start"] : claim["end"]] == claim["claim"]  # type: ignore[misc]
        assert claim["state"] in ("stated", "derived", "unsupported")


def test_an_empty_text_makes_no_claims(tmp_path: Path) -> None:
    assert run(tmp_path, "") == []


@pytest.mark.parametrize(("profile", "code"), [("{", "bad_json"), ("[]", "bad_resume"), ('{"work": 3}', "bad_resume")])
def test_a_refused_profile_leaves_with_2_and_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], profile: str, code: str
) -> None:
    with pytest.raises(SystemExit) as left:
        run(tmp_path, "text", profile=profile)
    assert left.value.code == 2


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as left:
        call_command("ground", "--profile", str(tmp_path / "none.json"), "--text", str(tmp_path / "none.txt"))
    assert left.value.code == 2
