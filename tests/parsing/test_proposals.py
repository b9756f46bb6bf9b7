from __future__ import annotations

from profiles.parsing.proposals import Proposal, RulesOnly, accept
from tests.parsing import samples
from tests.parsing.reading_text import read


def test_only_quotes_from_the_text_count() -> None:
    text = "Led a team of eight\nin Leeds."
    kept = Proposal("/work/0/summary", "team of eight", "Led a team of eight in Leeds.")
    made_up = Proposal("/work/0/summary", "team of ten", "Led a team of ten")
    other_value = Proposal("/work/0/name", "Acme", "Led a team of eight")
    accepted = accept([kept, made_up, other_value], text)
    assert [found.proposal for found in accepted] == [kept]
    assert text[accepted[0].span.start : accepted[0].span.end] == text


def test_rules_propose_nothing() -> None:
    assert list(RulesOnly().propose(read(samples.STUDENT))) == []
