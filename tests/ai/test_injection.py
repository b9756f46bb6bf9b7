"""Documents that try to give orders: they stay inside their block, and what a model that obeyed wrote is cleaned."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from jobmatch.ai.prompts import RULE, delimited
from jobmatch.ai.scanning import INSTRUCTION, scanned
from tests.ai.provider_server import ProviderServer, Said
from tests.ai.test_gateway import Text, ask

ATTACKS = [line for line in Path(__file__).with_name("attacks.txt").read_text().splitlines() if len(line) > 12]
HONEST = [
    "I built ASP.NET services with socket.io for Booking.com and Node.js tools.",
    "I act as a mentor for two juniors and worked as an AI engineer on a large language model.",
    "We followed strict instructions for sterile work. Rules were never broken.",
    "Cut costs by 1.5% a year; grew sales from 3.2 to 4.8 million. And/or questions?",
    "She scored candidates' essays.\n\nShe ranked second of 40.",
]


def test_there_are_at_least_fifty_attacks() -> None:
    assert len(ATTACKS) >= 50


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_stays_in_its_block(attack: str) -> None:
    block = delimited("resume", f"Alice\n{attack}\nBob")
    assert len(re.findall(r"<\s*/?\s*data", block, re.IGNORECASE)) == 2
    opened = re.match(r'<data name="resume" id="([0-9a-f]{12})">\n', block)
    assert opened
    assert block.endswith(f"\n</data {opened[1]}>")


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_model_that_repeats_an_attack_is_cleaned(attack: str) -> None:
    text = scanned(f"I nursed for two years.\n{attack}\nI hold a licence.")
    assert not INSTRUCTION.search(text)
    assert "evil.example" not in text.lower()
    assert not re.search(r"<\s*(script|img|iframe|a|svg|style|meta|form|object|embed|system)\b", text, re.IGNORECASE)
    assert text.startswith("I nursed for two years.")
    assert text.endswith("I hold a licence.")


@pytest.mark.parametrize("words", HONEST)
def test_honest_words_stay_as_they_are(words: str) -> None:
    assert scanned(words) == words


def test_the_persons_own_links_stay() -> None:
    words = "See https://github.com/alice or write to alice@example.org."
    assert scanned(words, allowed=["https://github.com/alice", "alice@example.org"]) == words
    assert "github" not in scanned(words)


def test_through_the_whole_door_a_server_that_obeys_changes_nothing(server: ProviderServer) -> None:
    def obey(body: dict[str, Any]) -> Said:
        said = body["messages"][1]["content"]
        return Said(json.dumps({"text": f"I am a nurse. {said}"}))

    server.answers = [obey]
    for attack in ATTACKS[:12]:
        reply = ask(attack)
        assert isinstance(reply.value, Text)
        assert not INSTRUCTION.search(reply.value.text)
        system = server.received[-1]["messages"][0]
        assert system["role"] == "system"
        assert RULE in system["content"]
        assert attack not in system["content"]
