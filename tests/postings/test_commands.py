"""parse_pay, parse_place and parse_job as they are called from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def run(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments], cwd=PROJECT, input=data, capture_output=True, timeout=60
    )


def test_every_line_gets_one_answer_whatever_its_bytes() -> None:
    for command, line in (("parse_pay", b"$50/hr"), ("parse_place", b"Berlin")):
        done = run(command, data=line + b"\n\n\xff\xfe\x00 broken\nCompetitive\n" + line)
        answers = [json.loads(each) for each in done.stdout.splitlines()]
        assert done.returncode == 0
        assert [answer is None for answer in answers] == [False, True, True, True, False]


def test_parse_job_reads_stdin_and_refuses_almost_nothing() -> None:
    done = run("parse_job", "-", data=b"Koch (m/w/d)\n\nDein Profil\n- Ausbildung als Koch\n")
    assert json.loads(done.stdout)["requirements"][0]["kind"] == "education"
    refused = run("parse_job", "-", data=b"hi")
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert refused.stderr.startswith(b"too_short: ")
