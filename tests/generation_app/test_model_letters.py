"""What of a model's letter stays: its facts and the person's own; no greeting, nothing that anyone could send."""

from __future__ import annotations

import json
from typing import Any

import pytest

from accounts.models import User
from generation import cover_letters, documents
from generation.cover_letters import Wanted
from generation.letters import LetterOptions
from generation.material import Material, material_of
from generation.models import Generation
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import NOW

ORDER = Said(json.dumps({"experiences": [0, 1], "projects": [], "rationale": "The newest tells most."}))
TRUE = "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day."
PLAIN = "The slow part is what I like: finding out why something fails."


@pytest.fixture
def material(alice: User, alices_profile: Profile, django_role: Posting) -> Material:
    return material_of(user=alice, posting_id=django_role.pk)


def letter_of(server: ProviderServer, material: Material, *paragraphs: str, **options: Any) -> Generation:  # noqa: F811
    server.answers = [ORDER, Said(json.dumps({"paragraphs": list(paragraphs)}))]
    made = cover_letters.compose(material, Wanted(LetterOptions(**options)), now=NOW)
    made.save()
    return made


def test_what_the_person_supplied_is_a_fact_here_and_after_an_edit(
    server: ProviderServer,  # noqa: F811
    material: Material,
) -> None:
    said = "I read that you run 32 night trains."
    made = letter_of(server, material, TRUE, f"{said} {PLAIN}", supplied=("Acme Rail runs 32 night trains.",))
    assert said in made.content_text
    assert "Acme Rail runs 32 night trains." in json.dumps(server.received[-1])
    again = cover_letters.edit(
        made, paragraphs=made.content["paragraphs"], salutation="Dear team,", closing="Best,", now=NOW
    )
    assert not [claim for claim in again.claims if claim["state"] == "unsupported"]
    documents.recheck(again, now=NOW)
    assert not [claim for claim in again.claims if claim["state"] == "unsupported"]


def test_greeting_and_sign_off_are_the_rules_own(server: ProviderServer, material: Material) -> None:  # noqa: F811
    made = letter_of(server, material, "Dear hiring team,", TRUE, PLAIN, "Kind regards", "Alice")
    assert list(made.content["paragraphs"]) == [TRUE, PLAIN]
    assert made.engine == "gpt-4o-mini"


def test_stock_phrases_are_taken_out_and_shown(server: ProviderServer, material: Material) -> None:  # noqa: F811
    canned = "I am thrilled to apply and confident that I am a perfect fit."
    made = letter_of(server, material, f"{canned} {TRUE}", PLAIN)
    assert canned not in made.content_text
    assert [gone["text"] for gone in made.removed] == [canned]


def test_a_letter_of_stock_phrases_only_is_better_than_none(
    server: ProviderServer,  # noqa: F811
    material: Material,
) -> None:
    made = letter_of(server, material, "I am excited to apply.", "I look forward to hearing from you.")
    assert made.engine == "gpt-4o-mini"


def test_the_structure_is_asked_for_and_named(server: ProviderServer, material: Material) -> None:  # noqa: F811
    made = letter_of(server, material, TRUE, PLAIN, variant=2)
    assert made.options["variant"] == "story"
    assert "tell one piece of the candidate's work" in server.received[-1]["messages"][0]["content"]
    assert "in English" in server.received[-1]["messages"][0]["content"]


def test_no_more_paragraphs_than_were_asked_for(server: ProviderServer, material: Material) -> None:  # noqa: F811
    made = letter_of(server, material, TRUE, PLAIN, "I write things down.", "I ask early.", max_paragraphs=3)
    assert len(made.content["paragraphs"]) == 3
