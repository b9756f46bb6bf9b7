"""The demo comes in through the real doors, whole, once, and made of fiction."""

from __future__ import annotations

import re

from django.core.management import call_command
from django.test import Client

from generation.rendering import templates
from jobmatch.demo import catalogue, feeds, planting
from jobmatch.demo.people import design, resume
from jobs.models import Application, Match, Posting
from jobs.parsing import parse_posting
from profiles.models import Profile
from tests.cast import NOW


def test_a_small_demo_is_planted_once(db: None) -> None:
    said: list[str] = []
    for _ in range(2):
        planting.plant(now=NOW, postings=24, people=3, say=said.append)
        counts = [model.objects.count() for model in (Posting, Profile, Application, Match)]
    assert counts[0] == 24
    assert counts[1] == 3
    assert counts[3] >= 24
    assert counts == [model.objects.count() for model in (Posting, Profile, Application, Match)]
    profile = Profile.objects.get(user__email="alex@demo.example")
    assert [job.employer for job in profile.experiences.all()] == ["Harrow Lane Ticketing", "Ouse Data"]
    assert Client().login(request=None, email="alex@demo.example", password=planting.PASSWORD)


def test_the_bells_ring_again_after_planting(db: None) -> None:
    from profiles.signals import profile_changed

    with planting.quiet():
        assert not profile_changed.receivers
    assert profile_changed.receivers


def test_strangers_keep_their_database(db: None, alice: object) -> None:
    import pytest
    from django.core.management.base import CommandError

    with pytest.raises(CommandError, match="people of its own"):
        call_command("seed_demo")


def test_three_hundred_postings_differ_and_say_what_they_ask() -> None:
    adverts = [advert for dealt in feeds.adverts(300).values() for advert in dealt]
    assert len(adverts) == 300
    assert len({advert.html for advert in adverts}) == 300
    assert len({advert.identity for advert in adverts}) == 300
    for advert in adverts[::10]:
        assert "lorem" not in advert.html.lower()
        assert "{" not in advert.html
        assert len(parse_posting(advert.html, html=True, hints={"title": advert.title}).requirements) >= 3


def test_forty_people_in_every_design_and_several_languages() -> None:
    people = catalogue.people()
    assert len(people) == 40
    assert len({person["name"] for person in people}) == 40
    assert {person.get("language", "en") for person in people} == {"en", "de", "fr", "es"}
    designs = [design(number) for number in range(40)]
    assert {template for template, _ in designs} == {template.name for template in templates()}
    assert {form for _, form in designs} == {"pdf", "docx", "txt"}
    for person in people:
        document = resume(person)
        assert document["basics"]["email"].endswith("@demo.example")
        for job in document["work"]:
            assert re.fullmatch(r"\d{4}-\d{2}", job["startDate"])
            assert job["highlights"]
