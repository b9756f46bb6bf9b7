"""Mails, LinkedIn texts and answers by a model: what of its words stays, and when rules take over."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from generation import drafting, short_texts
from generation.material import Material, own_of
from generation.models import Draft, Generation
from generation.short_texts import Wanted
from jobmatch.ai.models import Call
from jobmatch.errors import Refused
from jobs.models import Posting
from profiles.models import Preferences, Profile
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import NOW
from tests.generation_app.texts import FALSE, MANNER, TRUE, kept, saying, unsupported


def test_a_model_writes_and_what_nothing_supports_is_taken_out(
    server: ProviderServer,
    material: Material,
) -> None:
    server.answers = [saying("Dear team,", f"{TRUE} {FALSE}", "Could we talk for ten minutes?", "Kind regards, Alice")]
    made = kept(material, Wanted(Generation.Type.COLD_MAIL))
    assert made.engine == "gpt-4o-mini"
    assert TRUE in made.content_text
    assert FALSE not in made.content_text
    assert [gone["text"] for gone in made.removed] == [FALSE]
    assert made.content["salutation"] == "Dear Acme Rail team,"
    assert made.content["signature"][0] == "Alice Ashworth"
    assert not unsupported(made)
    call = Call.objects.get()
    assert (call.feature, call.prompt) == ("outreach", "outreach@1")
    sent = json.dumps(server.received[0])
    assert "alice@example.org" not in sent
    assert "Alice Ashworth" not in sent


def test_a_model_that_only_invents_gives_way_to_the_rules(
    server: ProviderServer,
    browser: Client,
    alice: User,
) -> None:
    server.answers = [saying("I led 60 engineers at Google.")]
    made = kept(own_of(alice), Wanted(Generation.Type.LINKEDIN, {"kind": "about"}))
    assert made.engine == "rules"
    assert made.llm_metadata["reason"] == "unsupported"
    assert (
        "gpt-4o-mini wrote a text of which your facts support too little"
        in browser.get(f"/studio/{made.pk}/").content.decode()
    )


def test_a_headline_by_a_model_never_exceeds_its_place(
    server: ProviderServer,
    alice: User,
    alices_profile: Profile,
) -> None:
    server.answers = [saying("Backend developer. " * 20)]
    made = kept(own_of(alice), Wanted(Generation.Type.LINKEDIN, {"kind": "headline"}))
    assert len(made.content_text) <= 220


def test_no_model_is_asked_for_what_the_preferences_state(
    server: ProviderServer,
    browser: Client,
    alices_profile: Profile,
) -> None:
    Preferences.objects.update_or_create(profile=alices_profile, defaults={"pay_minimum": 1, "pay_currency": "GBP"})
    browser.post("/studio/answer/", {"question": "Your salary expectation?", **MANNER})
    assert Generation.objects.get().engine == "rules"
    assert not server.received
    assert not Draft.objects.exists()


def test_the_page_waits_for_no_model_and_rules_may_take_over(
    server: ProviderServer,
    browser: Client,
    django_role: Posting,
) -> None:
    server.answers = [saying(TRUE, "Could we talk?")]
    path = f"/studio/for/{django_role.pk}/message/"
    assert "Written by gpt-4o-mini while you watch." in browser.get(path).content.decode()
    answer = browser.post(path, {"purpose": "cold", "to": "manager", "custom_prompt": "Be brief", **MANNER})
    draft = Draft.objects.get()
    assert answer["Location"] == f"/studio/drafts/{draft.pk}/"
    assert "Not your text yet" in browser.get(answer["Location"]).content.decode()
    assert not server.received
    stopped = browser.post(f"/studio/drafts/{draft.pk}/cancel/", {"rules": "1"})
    made = Generation.objects.get()
    assert stopped["Location"] == f"/studio/{made.pk}/"
    assert made.engine == "rules"
    assert not server.received


def test_a_draft_is_written_by_its_worker(server: ProviderServer, browser: Client, django_role: Posting) -> None:
    server.answers = [saying(TRUE, "Could we talk?")]
    browser.post(f"/studio/for/{django_role.pk}/answer/", {"question": "Why should we hire you?", **MANNER})
    draft = Draft.objects.get()
    drafting.write(draft_id=draft.pk, now=timezone.now())
    made = Generation.objects.get()
    assert made.engine == "gpt-4o-mini"
    assert made.options["question"] == "Why should we hire you?"
    assert browser.get(f"/studio/drafts/{draft.pk}/")["Location"] == f"/studio/{made.pk}/"


def test_what_no_profile_states_is_refused_before_a_model_is_asked(server: ProviderServer, browser: Client) -> None:
    answer = browser.post("/studio/answer/", {"question": "What is your greatest weakness?", **MANNER})
    assert answer.status_code == 422
    assert not Draft.objects.exists()
    assert not server.received


def test_what_no_rule_answers_a_model_may(server: ProviderServer, alice: User, alices_profile: Profile) -> None:
    server.answers = [saying(TRUE)]
    wanted = Wanted(Generation.Type.ANSWER, {"question": "Which tools do you like least?"})
    with pytest.raises(Refused) as refused:
        short_texts.compose(own_of(alice), replace(wanted, by_rules=True), now=NOW)
    assert refused.value.code == "no_answer"
    assert kept(own_of(alice), wanted).content["paragraphs"] == [TRUE]


def test_an_instruction_goes_to_the_model_with_the_text(
    server: ProviderServer,
    browser: Client,
    mail: Generation,
) -> None:
    server.answers = [saying(TRUE, f"Let us talk. {FALSE}")]
    answer = browser.post(f"/studio/{mail.pk}/instruct/", {"instruction": "make it rhyme"})
    draft = Draft.objects.get()
    assert answer["Location"] == f"/studio/drafts/{draft.pk}/"
    drafting.write(draft_id=draft.pk, now=timezone.now())
    made = Generation.objects.exclude(pk=mail.pk).get()
    assert made.engine == "gpt-4o-mini"
    assert made.content["paragraphs"] == [TRUE, "Let us talk."]
    assert made.content["subject"] == mail.content["subject"]
    sent = json.dumps(server.received[-1])
    assert "make it rhyme" in sent
    assert mail.content["paragraphs"][0][:40] in sent


def test_a_model_that_fails_leaves_the_instruction_to_the_rules_or_says_what_they_understand(
    server: ProviderServer,
    browser: Client,
    mail: Generation,
) -> None:
    server.answers = [Said("no JSON")]
    for instruction, state in (("shorter", "done"), ("make it rhyme", "failed")):
        browser.post(f"/studio/{mail.pk}/instruct/", {"instruction": instruction})
        draft = Draft.objects.filter(state="waiting").get()
        drafting.write(draft_id=draft.pk, now=timezone.now())
        draft.refresh_from_db()
        assert draft.state == state
    assert draft.problem.startswith("gpt-4o-mini did not answer with a text. Rules do not understand “rhyme”")
    assert "They understand, for example: shorter" in draft.problem
    assert Generation.objects.exclude(pk=mail.pk).get().engine == "rules"
