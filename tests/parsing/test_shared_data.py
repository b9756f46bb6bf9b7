"""On the published development data: schema, spans, and a floor under the quality."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from profiles.parsing import parse_file
from profiles.parsing.evaluation import Report, compare
from tests.parsing.entities import baseline, cases, ours, score
from tests.parsing.rendercv import truth_of
from tests.parsing.test_spans import check

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def schema(shared_data: Path) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(json.loads((shared_data / "resumes/jsonresume/schema.json").read_text()))


def test_every_resume_is_valid_and_its_spans_exact(shared_data: Path, schema: jsonschema.Draft7Validator) -> None:
    report = Report()
    for path in sorted((shared_data / "resumes").rglob("*")):
        if path.suffix not in {".pdf", ".docx"}:
            continue
        parsed = parse_file(path.read_bytes(), filename=path.name, today=TODAY, isolated=False)
        schema.validate(parsed.resume)
        check(parsed)
        truth = path.with_name("truth.json")
        wanted = json.loads(truth.read_text()) if truth.exists() else truth_of(path.with_suffix(".yaml").read_text())
        compare(parsed.resume, wanted, report)
    assert report.fields["basics.name"].f1 > 0.95
    assert report.macro_f1() > 0.9


def test_a_json_resume_comes_back_whole(shared_data: Path, schema: jsonschema.Draft7Validator) -> None:
    data = (shared_data / "resumes/jsonresume/sample.resume.json").read_bytes()
    parsed = parse_file(data, filename="resume.json", today=TODAY)
    assert parsed.resume == json.loads(data)
    for span in parsed.spans:
        assert parsed.text[span.start : span.end]


def test_real_cvs_beat_the_baseline(shared_data: Path) -> None:
    texts = cases(str(shared_data / "resume_entities/train.zip"))[:60]
    found, simple = score(texts, ours), score(texts, baseline)
    for name in ("Designation", "Companies worked at", "Graduation Year"):
        assert found[name]["f1"] > simple[name]["f1"]
