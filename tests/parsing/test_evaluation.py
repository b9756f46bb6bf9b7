from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from profiles.parsing.evaluation import Report, align, compare, same
from tests.parsing import samples


def test_matching_rules() -> None:
    assert same("St James’s Hospital", "ST JAMES'S  HOSPITAL")
    assert same("+49 711 5550142", "0711 5550142", "phone")
    assert same("https://www.example.org/", "example.org", "url")
    assert same("2014-12-01", "2014-12", "date")
    assert not same("2014-12", "2014", "date")
    assert not same("", "")


def test_alignment_is_one_to_one() -> None:
    wanted = [{"name": "A", "position": "x"}, {"name": "B", "position": "x"}]
    found = [{"name": "B", "position": "x"}, {"name": "C"}]
    pairs = align(wanted, found, ("name", "position"))
    assert (wanted[1], found[0]) in pairs
    assert (wanted[0], None) in pairs
    assert (None, found[1]) in pairs


def test_invented_and_missed_count() -> None:
    report = Report()
    compare({"basics": {"name": "X Y", "email": "a@b.de"}}, {"basics": {"name": "X Z"}}, report)
    assert (report.fields["basics.name"].missed, report.fields["basics.name"].invented) == (1, 1)
    assert report.fields["basics.email"].invented == 1


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = tmp_path / "case"
    case.mkdir()
    (case / "resume.txt").write_text(samples.STUDENT, encoding="utf-8")
    (case / "truth.json").write_text(json.dumps({"basics": {"name": "Tomás Carvalho"}}), encoding="utf-8")
    out = StringIO()
    call_command("evaluate_parsing", str(tmp_path), stdout=out)
    assert json.loads(out.getvalue())["fields"]["basics.name"]["f1"] == 1.0
    out = StringIO()
    call_command("parse_resume", str(case / "resume.txt"), "--spans", stdout=out)
    answer = json.loads(out.getvalue())
    assert set(answer) >= {"resume", "text", "language", "spans"}
    with pytest.raises(SystemExit) as leaving:
        call_command("parse_resume", str(tmp_path / "missing.pdf"))
    assert leaving.value.code == 2
