"""Letters that are written while their person watches: shown, stopped, finished once, and lost to nobody."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from accounts.models import User
from generation import drafting, warming
from generation.cover_letters import Wanted
from generation.drafts import letter
from generation.letters import LetterOptions
from generation.material import Material, material_of
from generation.models import Draft, Generation
from generation.tasks import ring_again, tidy, warm_up
from jobmatch import web_process
from jobmatch.ai.models import Call
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import NOW

TRUE = "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day."
INVENTED = " I also led a team of 60 engineers."
SAID = Said(json.dumps({"paragraphs": [TRUE + INVENTED, "I would be glad to talk about it."]}), pace=0.03)
ORDER = Said(json.dumps({"experiences": [0, 1], "projects": [], "rationale": "The newest tells most."}))


@pytest.fixture
def material(alice: User, alices_profile: Profile, django_role: Posting) -> Material:
    return material_of(user=alice, posting_id=django_role.pk)


@pytest.fixture
def provider(server: ProviderServer) -> ProviderServer:  # noqa: F811
    server.answers = [ORDER, SAID]
    return server


def clock() -> datetime:
    return NOW


def written(draft: Draft) -> bool:
    return drafting.write(draft_id=draft.pk, now=NOW, clock=clock)


def test_the_words_are_seen_as_they_come_and_the_checked_letter_replaces_them(
    provider: ProviderServer, material: Material
) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)
    seen = list[str]()

    def looking() -> datetime:
        seen.append(Draft.objects.get(pk=draft.pk).text)
        return NOW

    assert drafting.write(draft_id=draft.pk, now=NOW, clock=looking)
    assert any(text and (TRUE + INVENTED).startswith(text.strip()) for text in seen)
    draft.refresh_from_db()
    kept = Generation.objects.get()
    assert (draft.state, draft.generation, draft.text) == ("done", kept, "")
    assert kept.engine == "gpt-4o-mini"
    assert TRUE in kept.content_text
    assert "60 engineers" not in kept.content_text
    assert "60 engineers" in kept.removed[0]["text"]
    assert not written(draft)
    assert Generation.objects.count() == 1


def test_cancelling_stops_the_model_and_keeps_nothing(provider: ProviderServer, material: Material) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)

    def stopping() -> datetime:
        if Draft.objects.get(pk=draft.pk).text:
            drafting.cancel(draft)
        return NOW

    assert not drafting.write(draft_id=draft.pk, now=NOW, clock=stopping)
    draft.refresh_from_db()
    assert (draft.state, draft.text) == ("cancelled", "")
    assert not Generation.objects.exists()
    call = Call.objects.get(feature="cover_letter")
    assert call.outcome == "cancelled"
    assert call.output_tokens > 0
    assert not drafting.cancel(draft)


def test_a_letter_stopped_before_its_turn_is_never_begun(provider: ProviderServer, material: Material) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)
    assert drafting.cancel(draft)
    assert not written(draft)
    assert not provider.received


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (Said(SAID.text, hangs_up_after=8), "gpt-4o-mini broke off before the end"),
        (Said("Sure, here is a lovely letter!"), "gpt-4o-mini did not answer with a letter"),
        (Said("no", status=401), "gpt-4o-mini refused the request"),
        (Said("busy", status=429, headers={"retry-after": "600"}), "gpt-4o-mini takes no more requests right now"),
        (Said(SAID.text, wait=3), "gpt-4o-mini took too long to answer"),
        (
            Said(json.dumps({"paragraphs": ["I led a team of 60 engineers.", "I cut costs by 93%."]})),
            "support too little",
        ),
    ],
)
def test_a_failing_model_costs_nobody_their_letter_and_is_named(
    provider: ProviderServer,
    material: Material,
    settings: Any,
    alice: User,
    sign_in: Callable[[User], Client],
    said: Said,
    told: str,
) -> None:
    settings.LLM_TIMEOUT_SECONDS = 0.8
    provider.answers = [ORDER, said]
    draft = letter.begin(material, Wanted(), now=NOW)
    assert written(draft)
    kept = Generation.objects.get()
    assert kept.engine == "rules"
    assert all(claim["state"] != "unsupported" for claim in kept.claims)
    page = sign_in(alice).get(f"/studio/drafts/{draft.pk}/", follow=True).content.decode()
    assert told in page
    assert "so rules wrote this letter" in page


def test_two_clicks_are_one_letter(provider: ProviderServer, material: Material) -> None:
    first = letter.begin(material, Wanted(), now=NOW)
    assert letter.begin(material, Wanted(LetterOptions(variant=2)), now=NOW) == first
    with pytest.raises(IntegrityError), transaction.atomic():
        Draft.objects.create(user=material.owner, kind="letter", topic=str(material.posting.pk))
    drafting.cancel(first)
    assert letter.begin(material, Wanted(), now=NOW) != first


def test_a_worker_that_lost_its_claim_keeps_nothing(provider: ProviderServer, material: Material) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)

    def taking_over() -> datetime:
        Draft.objects.filter(pk=draft.pk).update(claim="00000000-0000-0000-0000-000000000001")
        return NOW

    assert not drafting.write(draft_id=draft.pk, now=NOW, clock=taking_over)
    assert not Generation.objects.exists()


def test_a_killed_workers_letter_is_taken_up_once_more_and_then_given_up(material: Material) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)
    later = NOW + drafting.stale() + timedelta(seconds=1)
    assert drafting.revive(now=NOW) == []
    assert drafting.revive(now=later) == [str(draft.pk)]
    assert drafting.revive(now=later) == []
    rows = Draft.objects.filter(pk=draft.pk)
    rows.update(state="writing", alive_at=NOW, attempts=1)
    assert drafting.revive(now=NOW) == []
    assert drafting.revive(draft_ids=[], now=later) == []
    assert drafting.revive(draft_ids=[draft.pk], now=later) == [str(draft.pk)]
    assert rows.filter(state="waiting", claim=None).exists()
    rows.update(state="writing", alive_at=NOW, attempts=2)
    assert drafting.revive(now=later) == []
    draft.refresh_from_db()
    assert (draft.state, draft.problem) == ("failed", drafting.GAVE_UP)


def test_who_watches_an_interrupted_letter_is_told_and_rings_for_it(
    material: Material, browser: Client, django_capture_on_commit_callbacks: Any, settings: Any
) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)
    path, hx = f"/studio/drafts/{draft.pk}/", {"hx-request": "true"}
    rows = Draft.objects.filter(pk=draft.pk)
    rows.update(state="writing", attempts=1, alive_at=timezone.now() - timedelta(seconds=20))
    with django_capture_on_commit_callbacks(execute=True) as rung:
        assert "Interrupted" in browser.get(path, headers=hx).content.decode()
    assert not rung
    rows.update(alive_at=timezone.now() - drafting.stale())
    with django_capture_on_commit_callbacks(execute=True) as rung:
        browser.get(path, headers=hx)
    assert len(rung) == 1
    draft.refresh_from_db()
    assert draft.state == "done"


def test_the_beat_writes_what_was_left_and_clears_what_ended(
    material: Material, django_capture_on_commit_callbacks: Any
) -> None:
    draft = letter.begin(material, Wanted(), now=NOW)
    Draft.objects.update(created_at=NOW - timedelta(days=2), alive_at=NOW - timedelta(days=2))
    with django_capture_on_commit_callbacks(execute=True):
        assert ring_again() == 1
    draft.refresh_from_db()
    assert draft.state == "done"
    assert tidy() >= 1
    assert not Draft.objects.exists()
    assert Generation.objects.get().engine == "rules"


def test_the_wish_and_the_options_are_those_that_were_asked_for(provider: ProviderServer, material: Material) -> None:
    options = LetterOptions(hiring_manager_name="Sarah Johnson", variant=3, supplied=("They run night trains.",))
    wanted = Wanted(options, custom_prompt="Be brief", look={"page_size": "A4"})
    draft = letter.begin(material, wanted, now=NOW)
    assert letter.wanted_of(Draft.objects.get(pk=draft.pk)) == wanted


@pytest.fixture
def browser(alice: User, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


def post_letter(browser: Client, posting: Posting, **headers: str) -> Any:
    form = {"make": "letter", "l-variant": "0", "l-max_paragraphs": "4"}
    return browser.post(f"/studio/for/{posting.pk}/", form, headers=headers)


def test_without_javascript_the_page_asks_again_by_itself(
    provider: ProviderServer, material: Material, browser: Client
) -> None:
    answer = post_letter(browser, material.posting)
    draft = Draft.objects.get()
    assert answer["Location"] == f"/studio/drafts/{draft.pk}/"
    assert not provider.received
    assert '<noscript><meta http-equiv="refresh"' in browser.get(answer["Location"]).content.decode()
    written(draft)
    assert browser.get(answer["Location"])["Location"] == f"/studio/{Generation.objects.get().pk}/"


def test_without_a_model_there_is_nothing_to_watch(material: Material, browser: Client) -> None:
    answer = post_letter(browser, material.posting, **{"hx-request": "true", "hx-boosted": "true"})
    assert answer["Location"] == f"/studio/{Generation.objects.get().pk}/"
    assert not Draft.objects.exists()


def test_the_page_tells_the_stage_and_leads_on(provider: ProviderServer, material: Material, browser: Client) -> None:
    hx = {"hx-request": "true"}
    draft = letter.begin(material, Wanted(), now=NOW)
    path = f"/studio/drafts/{draft.pk}/"
    assert "Waiting for its turn" in browser.get(path).content.decode()
    Draft.objects.update(state="writing", text="One <b>\n\nTwo", alive_at=timezone.now())
    told = browser.get(path, headers=hx).content.decode()
    assert "writing paragraph 2" in told
    assert "One &lt;b&gt;" in told
    assert "<html" not in told
    browser.post(f"{path}cancel/")
    assert "was told to stop" in browser.get(path).content.decode()
    ended = browser.get(path, headers=hx)
    assert ended.status_code == 286
    assert json.loads(ended["HX-Trigger"]) == {"draft-ended": {"url": path}}
    answer = browser.post(f"{path}cancel/", {"rules": "1"})
    kept = Generation.objects.get()
    assert kept.engine == "rules"
    assert answer["Location"] == f"/studio/{kept.pk}/"
    assert "so rules wrote" not in browser.get(answer["Location"]).content.decode()


def test_another_structure_keeps_the_wish(provider: ProviderServer, material: Material, browser: Client) -> None:
    draft = letter.begin(material, Wanted(custom_prompt="Mention the sea"), now=NOW)
    written(draft)
    kept = Generation.objects.get()
    answer = browser.post(f"/studio/{kept.pk}/again/", headers={"hx-request": "true", "hx-boosted": "true"})
    following = Draft.objects.exclude(pk=draft.pk).get()
    assert answer["Location"] == f"/studio/drafts/{following.pk}/"
    wanted = letter.wanted_of(following)
    assert (wanted.custom_prompt, wanted.options.variant, wanted.parent) == ("Mention the sea", 1, kept)


@pytest.mark.parametrize(("queue", "warmed"), [("letters", 1), ("people", 0)])
def test_only_the_worker_of_letters_warms_up(queue: str, warmed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    done = Event()
    monkeypatch.setattr("generation.warming.rank", lambda *_, **__: done.set())
    queues = SimpleNamespace(consume_from={queue: None})
    warm_up(sender=SimpleNamespace(app=SimpleNamespace(amqp=SimpleNamespace(queues=queues))))
    assert done.wait(20 if warmed else 0.2) == bool(warmed)


def test_each_web_process_reads_in_what_its_pages_need(monkeypatch: pytest.MonkeyPatch) -> None:
    done = Event()
    whole = warming.warm_pages
    monkeypatch.setattr(warming, "warm_pages", lambda: (whole(), done.set()))
    web_process.post_worker_init(worker=None)
    assert done.wait(60)
