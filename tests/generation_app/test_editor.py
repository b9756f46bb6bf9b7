"""The editor's page: claims with their sources, sections in a chosen order, versions, runs with time and cost."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from accounts.models import User
from generation import arrangement, documents, versions
from generation.material import material_of
from generation.models import BatchRun, Generation
from generation.reading_claims import marked
from generation.rendering import template_named
from generation.resumes import ResumeOptions
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server  # noqa: F401
from tests.ai.provider_server import ProviderServer
from tests.cast import NOW


@pytest.fixture
def browser(alice: User, alices_profile: Profile, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


@pytest.fixture
def document(alice: User, alices_profile: Profile, django_role: Posting) -> Generation:
    material = material_of(user=alice, posting_id=django_role.pk)
    return documents.write_resume(material, options=ResumeOptions(), now=NOW)


def claim(start: int, end: int, state: str = "stated") -> dict[str, Any]:
    return {"claim": "x", "start": start, "end": end, "state": state, "source": None, "reason": ""}


def test_every_claim_is_one_press_from_its_source(browser: Client, document: Generation) -> None:
    page = browser.get(f"/studio/{document.pk}/").content.decode()
    opener = re.search(r'popovertarget="(claim-\d+)">40,000<', page)
    assert opener
    source = page.split(f'id="{opener[1]}"')[1].split("</div>")[0]
    assert "Stated" in source
    assert "serving 40,000 bookings a day" in source


def test_marked_stretches_are_the_text_and_doubts_come_first() -> None:
    text = "Led 60 engineers in Leeds."
    found = marked(text, [claim(0, 16), claim(4, 6, "unsupported"), claim(20, 25), claim(3, 3)])
    assert "".join(stretch.text for stretch in found) == text
    assert [stretch.text for stretch in found if stretch.claim] == ["60", "Leeds"]


def look(browser: Client, document: Generation, **form: Any) -> Any:
    own = template_named("plain")
    values = {"template": "plain", "page_size": "A4", "accent": own.accent, "font_size": own.font_size, **form}
    return browser.post(f"/studio/{document.pk}/look/", values, headers={"hx-request": "true"})


def test_sections_are_moved_and_hidden(browser: Client, document: Generation) -> None:
    rows = ["summary", "work", "education", "skills", "languages"]
    answer = look(
        browser, document, section=rows, shown=["summary", "work", "education", "skills"], move="up:education"
    )
    document.refresh_from_db()
    text = document.content_text
    assert text.index("EDUCATION") < text.index("EXPERIENCE") < text.index("SKILLS")
    assert "LANGUAGES" not in text
    # The form that follows knows the new order, and the page shows it.
    told = answer.content.decode()
    assert told.index('value="down:education"') < told.index('value="down:work"')
    assert 'hx-swap-oob="true"' in told


def test_what_a_template_brings_is_not_kept_as_a_choice(browser: Client, document: Generation) -> None:
    rows = ["summary", "work", "education", "skills", "languages"]
    look(browser, document, section=rows, shown=rows, template="academic")
    document.refresh_from_db()
    kept = document.options["look"]
    assert (document.template, kept["sections"], kept["accent"], kept["font_size"]) == ("academic", [], "", None)
    assert document.content_text.index("EDUCATION") < document.content_text.index("EXPERIENCE")
    look(browser, document, template="academic", accent="#aa0000", font_size="11")
    document.refresh_from_db()
    assert document.options["look"]["accent"] == "#aa0000"
    assert document.options["look"]["font_size"] == 11


def test_a_section_that_comes_later_is_not_lost() -> None:
    form = QueryDict("section=skills&section=work&shown=skills&shown=work")
    chosen = arrangement.chosen(form, template="plain")
    assert chosen["sections"][:2] == ["skills", "work"]
    assert "awards" in chosen["sections"]
    assert chosen["hidden"] == []


def test_a_finding_leads_to_its_field(browser: Client, document: Generation) -> None:
    weak = [{**job, "highlights": ["Responsible for bookings"]} for job in document.content["work"]]
    documents.edit(document, content={**document.content, "work": weak}, now=NOW)
    page = browser.get(f"/studio/{document.pk}/").content.decode()
    assert 'href="#block-work.0"' in page
    assert 'id="block-work.0"' in page


def test_versions_are_compared_from_old_to_new(browser: Client, document: Generation) -> None:
    newer = versions.again(document, now=NOW + timedelta(minutes=1), include_summary=False)
    for first, second in ((document, newer), (newer, document)):
        page = browser.get(f"/studio/{first.pk}/compare/{second.pk}/").content.decode()
        assert re.search(r"<del>[^<]*Backend developer with seven years", page)


def test_a_passage_said_otherwise_is_one_change() -> None:
    pieces = versions.difference("I am glad to talk soon.", "I am happy to meet soon.")
    assert [(piece.kind, piece.text.strip()) for piece in pieces] == [
        ("same", "I am"),
        ("gone", "glad to talk"),
        ("new", "happy to meet"),
        ("same", "soon."),
    ]


def test_a_run_can_be_begun_later_in_one_s_own_time(browser: Client, alice: User, django_role: Posting) -> None:
    User.objects.filter(pk=alice.pk).update(time_zone="Asia/Tokyo")
    later = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%dT15:30")
    form = {"job": str(django_role.pk), "template": "plain", "starts_at": later}
    run_page = browser.post("/studio/batch/", form)["Location"]
    run = BatchRun.objects.get()
    assert run.starts_at.strftime("%H:%M") == "06:30"
    shown = browser.get(run_page).content.decode()
    assert "15:30" in shown
    assert "Do not begin" in shown
    past = browser.post("/studio/batch/", {**form, "starts_at": "2020-01-01T10:00"})
    assert past.status_code == 422


def test_what_a_run_costs_is_said_before_it_begins(
    browser: Client,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    free = browser.get("/studio/batch/").content.decode()
    assert "1 resume, compiled from your profile: this costs nothing." in free
    asked = browser.get("/studio/batch/", {"job": str(django_role.pk), "with_letters": "on"}).content.decode()
    assert "1 resume and 1 letter. The letters take about $0.0006 of gpt-4o-mini" in asked
    assert not server.received


def test_a_model_may_be_asked_for_the_order_later(
    browser: Client,
    document: Generation,
    django_role: Posting,
    server: ProviderServer,  # noqa: F811
) -> None:
    path = f"/studio/for/{django_role.pk}/"
    assert "Let gpt-4o-mini order" in browser.get(path).content.decode()
    told = browser.post(f"{path}order/", headers={"hx-request": "true"}).content.decode()
    assert "gpt-4o-mini is looking at it" in told
    assert "<html" not in told
