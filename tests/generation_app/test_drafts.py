"""Every kind of text that a model writes: no page waits for it, it is seen as it comes, checked, and can be stopped."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from generation import drafting
from generation.models import Draft, Enhancement, Generation, Ranking
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import NOW

LINES = [
    {"number": 1, "text": "Moved payments to PostgreSQL and cut failed payments by a third."},
    {"number": 0, "text": "Built the booking service with Django and led 60 engineers."},
]
SUMMARY = "Backend developer with seven years of Python in booking and payment services."


@pytest.fixture
def browser(alice: User, alices_profile: Profile, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


@pytest.fixture
def document(browser: Client, django_role: Posting) -> Generation:
    """A resume that rules compiled before there was a model."""
    form = {"make": "resume", "r-template": "plain", "r-max_experiences": "5", "r-max_projects": "3"}
    browser.post(f"/studio/for/{django_role.pk}/", form)
    return Generation.objects.get()


def answering(*items: dict[str, Any]) -> Said:
    return Said(json.dumps({"items": list(items)}), pace=0.06)


def written(seen: list[str] | None = None) -> Draft:
    """The draft that was begun, written as its worker would."""
    draft = Draft.objects.get()

    def looking() -> datetime:
        if seen is not None:
            seen.append(Draft.objects.get().text)
        return NOW

    drafting.write(draft_id=draft.pk, now=NOW, clock=looking)
    draft.refresh_from_db()
    return draft


def test_wording_of_a_whole_profile_is_seen_and_then_proposed(
    browser: Client,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [answering({"number": 0, "text": SUMMARY}, {"number": 1, "text": "Led 60 engineers."})]
    going = browser.post("/studio/wording/", {"custom_prompt": "Be brief"})["Location"]
    assert not server.received
    assert "Waiting for its turn" in browser.get(going).content.decode()
    seen = list[str]()
    draft = written(seen)
    assert any(text and SUMMARY.startswith(text) for text in seen)
    assert "Be brief" in json.dumps(server.received)
    assert (draft.state, draft.text) == ("done", "")
    assert browser.get(going)["Location"] == "/studio/wording/"
    proposals = Enhancement.objects.get()
    assert proposals.engine == "gpt-4o-mini"
    texts = [item.after for item in proposals.items.all()]
    assert SUMMARY in texts
    assert not any("60 engineers" in text for text in texts)


def test_a_stopped_wording_leaves_nothing_and_rules_can_take_over(
    browser: Client,
    server: ProviderServer,  # noqa: F811
) -> None:
    going = browser.post("/studio/wording/")["Location"]
    browser.post(f"{going}cancel/")
    assert "was told to stop" in browser.get(going).content.decode()
    assert not Enhancement.objects.exists()
    assert browser.post(f"{going}cancel/", {"rules": "1"})["Location"] == "/studio/wording/"
    assert Enhancement.objects.get().engine == "rules"
    assert not server.received
    browser.post(f"{going}cancel/", {"rules": "1"})
    assert Enhancement.objects.count() == 1


def test_a_failing_model_s_wording_is_the_rules_and_says_why(
    browser: Client,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [Said("no", status=401)]
    browser.post("/studio/wording/")
    written()
    told = browser.get("/studio/wording/").content.decode()
    assert "gpt-4o-mini refused the request, so rules proposed these from your facts." in told


def test_a_section_is_reworded_by_rules_at_once_and_by_a_model_on_request(
    browser: Client,
    document: Generation,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [answering(*LINES)]
    path = f"/studio/{document.pk}/section/work.0/"
    assert "Let gpt-4o-mini say it" in browser.get(path).content.decode()
    assert not server.received
    going = browser.post(path, {"ask": "1"})["Location"]
    draft = written()
    proposed = browser.get(going)["Location"]
    assert proposed == f"{path}?draft={draft.pk}"
    page = browser.get(proposed).content.decode()
    assert "Reworded by gpt-4o-mini" in page
    assert "60 engineers" not in page
    browser.post(path, {"draft": str(draft.pk), "seen": document.changed_at.isoformat()})
    document.refresh_from_db()
    lines = document.content["work"][0]["highlights"]
    assert lines[0] == LINES[0]["text"]
    assert lines[1] == "Built the booking service in Python and Django, serving 40,000 bookings a day"
    assert len(lines) == 3


def test_a_proposal_of_other_words_is_refused(
    browser: Client,
    document: Generation,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [answering(*LINES)]
    path = f"/studio/{document.pk}/section/work.0/"
    browser.post(path, {"ask": "1"})
    draft = written()
    browser.post(f"/studio/{document.pk}/edit/", {"work.0": "Built a bridge"})
    assert browser.post(path, {"draft": str(draft.pk)}).status_code == 409
    document.refresh_from_db()
    assert document.content["work"][0]["highlights"] == ["Built a bridge"]


def test_another_section_s_draft_is_not_found(
    browser: Client,
    document: Generation,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [answering(*LINES)]
    browser.post(f"/studio/{document.pk}/section/work.0/", {"ask": "1"})
    draft = written()
    assert browser.get(f"/studio/{document.pk}/section/work.1/?draft={draft.pk}").status_code == 404
    assert browser.get(f"/studio/{document.pk}/section/work.1/?draft=no-id").status_code == 404


def test_a_model_whose_lines_all_claim_too_much_gives_way_to_the_rules(
    browser: Client,
    document: Generation,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [answering(LINES[1])]
    path = f"/studio/{document.pk}/section/work.0/"
    browser.post(path, {"ask": "1"})
    draft = written()
    assert draft.result["engine"] == "rules"
    told = browser.get(f"{path}?draft={draft.pk}").content.decode()
    assert "gpt-4o-mini wrote lines of which your facts support too little, so rules reworded this" in told


def test_the_order_is_the_rules_at_once_and_the_model_s_when_it_comes(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    server.answers = [Said(json.dumps({"experiences": [1, 0], "projects": [], "rationale": "Docker tells most."}))]
    path = f"/studio/for/{django_role.pk}/"
    page = browser.get(path).content.decode()
    assert "Ordered by rules. gpt-4o-mini is looking at it." in page
    assert not server.received
    first = Ranking.objects.get().ranked_experience_ids
    assert "every 1s" in browser.get(f"{path}order/").content.decode()
    written()
    later = browser.get(f"{path}order/").content.decode()
    assert "Docker tells most." in later
    assert "every 1s" not in later
    assert Ranking.objects.get().ranked_experience_ids == first[::-1]
    browser.get(path)
    assert Draft.objects.count() == 1
    assert len(server.received) == 1


def test_the_rules_order_can_be_kept(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    path = f"/studio/for/{django_role.pk}/"
    browser.get(path)
    draft = Draft.objects.get()
    assert browser.post(f"/studio/drafts/{draft.pk}/cancel/")["Location"] == path
    assert "Ordered by rules<" in browser.get(path).content.decode()
    assert Draft.objects.count() == 1
    assert not server.received


def test_no_page_of_a_resume_asks_a_model(
    browser: Client,
    document: Generation,
    alices_profile: Profile,
    server: ProviderServer,  # noqa: F811
) -> None:
    Profile.objects.filter(pk=alices_profile.pk).update(summary="Other words than were ranked.")
    browser.post(f"/studio/{document.pk}/again/")
    assert Generation.objects.count() == 2
    assert not server.received
