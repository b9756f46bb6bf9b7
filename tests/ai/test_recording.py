"""Prompts recorded for a time: off by default, bounded, for superusers' eyes, gone when the time is over."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts import personal_data
from accounts.models import User
from jobmatch.ai import recording
from jobmatch.ai.models import Call, Endpoint, RecordedPrompt, Recording
from jobmatch.ai.tasks import purge_recorded
from jobmatch.errors import Refused
from tests.ai.provider_server import ProviderServer, Said
from tests.ai.test_gateway import NOW, ask

HOUR = timedelta(hours=1)


def start(**options: Any) -> Recording:
    return recording.start(**{"by": "olga@jobmatch.example", "reason": "Letters in French", "now": NOW, **options})


def test_nothing_is_kept_unless_somebody_turned_it_on(server: ProviderServer) -> None:
    ask("A resume")
    assert not RecordedPrompt.objects.exists()


def test_what_is_kept_holds_placeholders_and_no_private_value(server: ProviderServer) -> None:
    start()
    server.answers = [Said('{"text": "Dear team, [[NAME]] here"}')]
    reply = ask("I am Zoë Straße", private={"name": "Zoë Straße"})
    assert reply.value
    assert "Zoë Straße" in reply.value.text
    kept = RecordedPrompt.objects.get()
    words = json.dumps([kept.messages, kept.answers], ensure_ascii=False)
    assert "Zoë" not in words
    assert "I am [[NAME]]" in words
    assert kept.answers == ['{"text": "Dear team, [[NAME]] here"}']
    with connection.cursor() as cursor:
        cursor.execute("SELECT messages, answers FROM ai_recordedprompt")
        assert b"resume" not in b"".join(map(bytes, cursor.fetchone()))
    ask("I am Zoë Straße", private={"name": "Zoë Straße"})
    assert RecordedPrompt.objects.count() == 1


def test_failures_are_kept_with_what_came(server: ProviderServer) -> None:
    start()
    server.answers = [Said("nonsense")]
    ask()
    kept = RecordedPrompt.objects.get()
    assert (kept.outcome, kept.answers) == ("invalid", ["nonsense", "nonsense"])


def test_one_persons_recording_keeps_nobody_elses(server: ProviderServer) -> None:
    start(user_id=1)
    ask("One", user_id=1)
    ask("Two", user_id=2)
    ask("Three")
    assert [row.user_id for row in RecordedPrompt.objects.all()] == [1]


@pytest.mark.parametrize("lasting", [timedelta(0), -HOUR, timedelta(hours=24, seconds=1)])
def test_a_day_is_the_longest(db: None, lasting: timedelta) -> None:
    with pytest.raises(Refused):
        start(lasting=lasting)
    with pytest.raises(IntegrityError), transaction.atomic():
        Recording.objects.create(started_at=NOW, until=NOW + lasting, started_by="olga")


def test_a_reason_is_asked_for(db: None) -> None:
    with pytest.raises(Refused):
        start(reason=" ")


def test_an_hour_is_the_default_and_what_is_over_is_neither_kept_nor_read(server: ProviderServer) -> None:
    made = start()
    assert made.until - made.started_at == HOUR
    ask()
    assert RecordedPrompt.objects.readable(NOW + HOUR - timedelta(seconds=1)).count() == 1
    assert not RecordedPrompt.objects.readable(NOW + HOUR).exists()
    assert recording.running(now=NOW + HOUR) == []
    assert recording.purge(now=NOW + HOUR) == 1
    assert list(Recording.objects.all()) == [made]


def test_stopping_deletes_and_is_told_once(server: ProviderServer) -> None:
    made = start()
    ask()
    assert recording.stop(made, by="olga@jobmatch.example", now=NOW)
    assert not RecordedPrompt.objects.exists()
    ask("Another")
    assert not RecordedPrompt.objects.exists()
    assert not recording.stop(made, by="somebody", now=NOW)
    made.refresh_from_db()
    assert made.stopped_by == "olga@jobmatch.example"


def test_who_leaves_takes_their_words_and_their_key_along(server: ProviderServer, alice: User, bob: User) -> None:
    start()
    for person in (alice, bob):
        Endpoint.objects.create(user_id=person.pk, base_url="https://models.example/v1", model="m", api_key="secret")
        ask(person.email, user_id=person.pk)
    personal_data.erase(user=alice)
    assert [row.user_id for row in RecordedPrompt.objects.all()] == [bob.pk]
    assert [row.user_id for row in Endpoint.objects.all()] == [bob.pk]
    assert [row.user_id for row in Call.objects.order_by("pk")] == [None, bob.pk]


def test_an_operator_turns_it_on_reads_and_stops(
    olga: User, alice: User, sign_in: Callable[[User], Client], server: ProviderServer
) -> None:
    browser = sign_in(olga)
    index, add = reverse("admin:index"), reverse("admin:ai_recording_add")
    assert "Prompts are being recorded" not in browser.get(index).content.decode()
    refused = browser.post(add, {"hours": 25, "person": "nobody@example.org", "reason": "x"}).content.decode()
    assert "Nobody here has this address" in refused
    assert not Recording.objects.exists()
    browser.post(add, {"hours": 2, "person": alice.email.upper(), "reason": "A letter in the wrong language"})
    made = Recording.objects.get()
    assert (made.user_id, made.started_by, made.until - made.started_at) == (alice.pk, olga.email, 2 * HOUR)
    assert LogEntry.objects.filter(user=olga, object_id=made.pk).exists()
    banner = browser.get(reverse("admin:ai_call_changelist")).content.decode()
    assert f"of person {alice.pk} until" in banner
    assert "A letter in the wrong language" in banner

    recording.keep(
        user_id=alice.pk,
        feature="letter",
        model="m",
        messages=[{"role": "user", "content": "<b>[[NAME]]</b>"}],
        answers=["Dear team"],
        outcome="ok",
        now=timezone.now(),
    )
    assert "letter" in browser.get(reverse("admin:ai_recordedprompt_changelist")).content.decode()
    row = reverse("admin:ai_recordedprompt_change", args=[RecordedPrompt.objects.get().pk])
    page = browser.get(row).content.decode()
    assert "&lt;b&gt;[[NAME]]&lt;/b&gt;" in page
    assert "Dear team" in page
    browser.get(reverse("admin:ai_recording_change", args=[made.pk]))
    stop = reverse("admin:ai_recording_stop_recording", args=[made.pk])
    assert "1 exchange of person" in browser.get(stop).content.decode()
    assert RecordedPrompt.objects.exists()
    page = browser.post(stop, follow=True).content.decode()
    assert "Stopped. What was recorded is deleted." in page
    assert not RecordedPrompt.objects.exists()
    assert browser.get(row).status_code == 302


def test_what_is_over_is_refused_to_readers(
    olga: User, sign_in: Callable[[User], Client], server: ProviderServer
) -> None:
    start()
    ask()
    Recording.objects.update(started_at=timezone.now() - 2 * HOUR, until=timezone.now() - HOUR)
    row = reverse("admin:ai_recordedprompt_change", args=[RecordedPrompt.objects.get().pk])
    assert sign_in(olga).get(row).status_code == 302
    assert purge_recorded() == 1


def test_staff_without_all_rights_see_nothing_of_it(
    bob: User, sign_in: Callable[[User], Client], server: ProviderServer
) -> None:
    User.objects.filter(pk=bob.pk).update(is_staff=True)
    made = start(now=timezone.now())
    browser = sign_in(bob)
    for name in ("ai_recording_changelist", "ai_recording_add", "ai_recordedprompt_changelist"):
        assert browser.get(reverse(f"admin:{name}")).status_code == 403
    assert browser.get(reverse("admin:ai_recording_change", args=[made.pk])).status_code == 403
    browser.post(reverse("admin:ai_recording_stop_recording", args=[made.pk]))
    made.refresh_from_db()
    assert made.stopped_at is None
