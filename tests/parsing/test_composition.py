from __future__ import annotations

from profiles.composition import compose
from tests.parsing import samples
from tests.parsing.reading_text import read
from tests.parsing.test_spans import resolve


def test_every_span_is_its_value() -> None:
    resume = read(samples.US_ONE_PAGE).resume
    composed = compose(resume)
    assert {"/basics/name", "/work/0/highlights/1", "/basics/profiles/0/username"} <= {
        span.pointer for span in composed.spans
    }
    for span in composed.spans:
        assert composed.text[span.start : span.end] == str(resolve(resume, span.pointer))


def test_identity_is_left_out() -> None:
    resume = read(samples.US_ONE_PAGE).resume
    text = compose(resume, private=False).text.lower()
    for secret in ("leary", "example.com", "555", "linkedin"):
        assert secret not in text
    assert "operations manager" in text
