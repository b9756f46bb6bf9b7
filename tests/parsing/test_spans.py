"""The invariant: every fact's spans, cut from the text, are that fact's words."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from profiles.parsing import ParsedResume
from profiles.parsing.facts import clean
from profiles.parsing.folding import key
from tests.parsing import samples
from tests.parsing.reading_text import read

NORMALISED = ("Date", "/date", "/phone", "/url", "/countryCode", "/email", "/network")


def resolve(resume: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        resume = resume[int(step)] if isinstance(resume, list) else resume[step]
    return resume


def leaf_pointers(tree: Any, pointer: str = "") -> list[str]:
    if isinstance(tree, dict):
        return [p for name, branch in tree.items() for p in leaf_pointers(branch, f"{pointer}/{name}")]
    if isinstance(tree, list):
        return [p for index, branch in enumerate(tree) for p in leaf_pointers(branch, f"{pointer}/{index}")]
    return [pointer]


def check(parsed: ParsedResume) -> None:
    stated: dict[str, str] = defaultdict(str)
    for span in parsed.spans:
        assert 0 <= span.start < span.end <= len(parsed.text)
        assert span.page >= 1
        assert 0 < span.confidence <= 1
        stated[span.pointer] += parsed.text[span.start : span.end] + "\n"
    for pointer, words in stated.items():
        value = resolve(parsed.resume, pointer)
        if not pointer.endswith(NORMALISED):
            assert key(clean(words)).replace(" ", "") == key(value).replace(" ", ""), pointer
        elif pointer.endswith("/phone"):
            digits = ["".join(filter(str.isdigit, number)) for number in (words, value)]
            assert digits[0][-7:] == digits[1][-7:]
    facts = [pointer for pointer in leaf_pointers(parsed.resume) if pointer != "/$schema"]
    assert set(facts) == set(stated)


@pytest.mark.parametrize("text", samples.ALL)
def test_samples(text: str) -> None:
    check(read(text))


LINES = [line for sample in samples.ALL for line in sample.splitlines()]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=40))
def test_shuffled_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    if any(character.isalnum() for character in text):
        check(read(text))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=3, max_size=300))
def test_any_text(text: str) -> None:
    if any(character.isalnum() for character in text):
        check(read("Anna Muster\nExperience\n" + text))


def test_the_same_text_gives_the_same_facts() -> None:
    assert read(samples.GROUPED) == read(samples.GROUPED)
