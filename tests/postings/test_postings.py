# ruff: noqa: E501, PT017 - tables and samples are read as they stand
"""Postings: marked requirements, facts of text and HTML, refusals, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobmatch.errors import Refused
from jobs.parsing import ParsedPosting, parse_posting
from tests.postings.corpus import read_corpus, score


@pytest.mark.parametrize(
    ("name", "recall", "precision"), [("corpus_development.txt", 0.97, 0.97), ("corpus_held.txt", 0.88, 0.88)]
)
def test_marked_requirements_are_found_with_their_weight(name: str, recall: float, precision: float) -> None:
    result = score([(marked, parse_posting(marked.text).requirements) for marked in read_corpus(name)])
    assert result.recall >= recall
    assert result.precision >= precision
    assert result.weight_accuracy >= 0.95


HTML = """<html><head><title>Jobs</title><script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "JobPosting", "title": "Bridge Engineer",
"hiringOrganization": {"@type": "Organization", "name": "Ponte"}, "datePosted": "2026-02-01", "employmentType": "FULL_TIME"}]}
</script></head><body><nav><a>Home</a></nav><main><h1>Bridge Engineer</h1><p>Ponte, Rotterdam</p>
<p><strong>Requirements:</strong></p><ul><li>MSc in civil engineering<li>5+ years&nbsp;of experience with steel bridges</ul>
<p><b>Nice to have</b></p><ul><li>Dutch</li></ul><h2>Benefits</h2><ul><li>Pension</li></ul></main><footer>Cookie</footer></body>"""


def test_html_keeps_headings_and_lists_and_uses_its_json_ld() -> None:
    parsed = parse_posting(HTML)
    assert parsed.posting["title"] == "Bridge Engineer"
    assert parsed.posting["hiringOrganization"]["name"] == "Ponte"
    assert parsed.posting["datePosted"] == "2026-02-01"
    assert "Cookie" not in parsed.text
    assert [(each.text, each.importance, each.kind) for each in parsed.requirements] == [
        ("MSc in civil engineering", "must", "education"),
        ("5+ years of experience with steel bridges", "must", "experience"),
        ("Dutch", "nice", "language"),
    ]


TEXT = """Senior Accountant (m/f/d)
Quillon Ledger GmbH
Location: Vienna, Austria (hybrid)
Employment type: Part-time
Salary: €55,000 - €62,000 per year
Apply by: 31 March 2026

Requirements
- Degree in accounting
- German C1 required, English a plus
"""


def test_facts_of_a_labelled_posting() -> None:
    posting = parse_posting(TEXT).posting
    assert posting["title"] == "Senior Accountant"
    assert posting["hiringOrganization"]["name"] == "Quillon Ledger GmbH"
    assert posting["jobLocation"]["address"]["addressCountry"] == "AT"
    assert posting["employmentType"] == "PART_TIME"
    assert posting["validThrough"] == "2026-03-31"
    assert posting["baseSalary"]["value"] == {"@type": "QuantitativeValue", "unitText": "YEAR", "minValue": 55_000.0, "maxValue": 62_000.0}  # fmt: skip
    assert posting["x-jobmatch"]["remote"] == "hybrid"


def test_a_sentence_of_two_weights_becomes_two_requirements() -> None:
    found = [(each.text, each.importance, each.level) for each in parse_posting(TEXT).requirements[1:]]
    assert found == [("German C1 required", "must", "C1"), ("English a plus", "nice", "")]


@pytest.mark.parametrize("text", ["", "   \n", "hello", "apply now please", "<p></p>"])
def test_almost_nothing_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_posting(text)
    assert refusal.value.code == "too_short"


def test_a_title_alone_is_read() -> None:
    assert parse_posting("Staff Nurse").posting["title"] == "Staff Nurse"


def assert_sound(parsed: ParsedPosting) -> None:
    for each in parsed.requirements:
        assert parsed.text[each.start : each.end] == each.text
        assert each.text.strip()
        assert each.importance in {"must", "should", "nice"}
    for span in parsed.spans:
        assert 0 <= span.start < span.end <= len(parsed.text)
        value: object = parsed.posting
        for key in span.pointer.split("/")[1:]:
            assert isinstance(value, dict)
            value = value[key]


def test_spans_point_at_facts_that_exist() -> None:
    for name in ("corpus_development.txt", "corpus_held.txt"):
        for marked in read_corpus(name):
            assert_sound(parse_posting(marked.text))


LINES = ["Requirements", "- Python required, Rust a plus", "Nice to have:", "**Bold**", "5+ years", "(", ");", "Salary: $", "Location:", "<b>x</b>", "# ", "Du bist", "must", "1. "]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=300) | st.lists(st.sampled_from(LINES), max_size=14).map("\n".join))
def test_any_text_is_read_exactly_or_refused(text: str) -> None:
    try:
        parsed = parse_posting(text)
    except Refused as refusal:
        assert refusal.code == "too_short"
        return
    assert parsed == parse_posting(text)
    assert_sound(parsed)
