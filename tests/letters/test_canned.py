"""Sentences that anyone could send to anyone go; what says something of the person stays whatever its words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generation.grounding.model import Claim, Source
from generation.letters.canned import BLANK_REASON, REASON, without_canned


def claims(text: str) -> Sequence[Claim]:
    """40,000 is a fact of the profile, Acme one of the posting."""
    found = []
    for word, where in (("40,000", "profile"), ("Acme", "posting")):
        if (start := text.find(word)) >= 0:
            found.append(Claim(word, start, start + len(word), "amount", "stated", Source(where, "/work/0", word)))
    return found


def left(text: str, own: str = "") -> str:
    return "\n\n".join(without_canned([text], claims, own=own)[0])


@pytest.mark.parametrize(
    "sentence",
    [
        "I am writing to express my strong interest in the post at Acme.",
        "I am excited to apply for this role.",
        "I am confident that my skills make me a perfect fit.",
        "I am passionate about clean code.",
        "My values align perfectly with yours.",
        "Thank you for considering my application.",
        "I look forward to hearing from you.",
        "Hiermit bewerbe ich mich um die Stelle.",
        "C'est avec un grand intérêt que je vous écris.",
        "Me dirijo a ustedes con gran interés en el puesto.",
    ],
)
def test_stock_phrases_go_with_their_sentence(sentence: str) -> None:
    kept, removed = without_canned([f"The service was slow. {sentence} I found out why."], claims, own="")
    assert kept == ["The service was slow. I found out why."]
    assert removed == [{"text": sentence, "reason": REASON}]


@pytest.mark.parametrize(
    "sentence",
    [
        "I am excited to say that it now takes 40,000 bookings a day.",
        "The team moved fast and wrote everything down.",
        "I looked forward through the logs until I found it.",
        "The brakes align with the frame.",
    ],
)
def test_a_fact_or_plain_words_stay(sentence: str) -> None:
    assert left(sentence) == sentence


def test_what_the_person_says_themselves_is_a_habit() -> None:
    said = "I am passionate about bread."
    assert left(said) == ""
    assert left(said, own='{"key_phrases": ["passionate about"]}') == said


def test_blanks_go_and_placeholders_of_ours_stay() -> None:
    kept, removed = without_canned(["Call [Your Phone] now. I am [[NAME]]."], claims, own="")
    assert kept == ["I am [[NAME]]."]
    assert removed == [{"text": "Call [Your Phone] now.", "reason": BLANK_REASON}]
