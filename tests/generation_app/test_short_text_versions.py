"""What becomes of a short text: edited, changed by instruction, kept in versions, exported, deleted."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from generation import short_texts
from generation.material import Material, own_of
from generation.models import Generation
from generation.short_texts import Wanted
from jobmatch.errors import Refused
from jobs.models import Posting
from tests.cast import NOW
from tests.generation_app.texts import FALSE, TRUE, kept, unsupported


def test_an_edit_is_checked_and_what_it_claims_can_be_struck_or_confirmed(browser: Client, mail: Generation) -> None:
    form = {
        "subject": "Hello",
        "salutation": "Dear Jo,",
        "body": f"{TRUE} {FALSE}\n\nCan we talk?",
        "ending": "Best,\nAlice\nalice@example.org",
        "seen": mail.changed_at.isoformat(),
    }
    answer = browser.post(f"/studio/{mail.pk}/edit/", form, headers={"HX-Request": "true"})
    assert "that nothing supports" in answer.content.decode()
    mail.refresh_from_db()
    assert mail.content["paragraphs"][1] == "Can we talk?"
    assert mail.content["signature"] == ["Alice", "alice@example.org"]
    assert unsupported(mail)
    assert browser.post(f"/studio/{mail.pk}/edit/", form).status_code == 409
    browser.post(f"/studio/{mail.pk}/claim/", {"claim": "60", "strike": "1"})
    mail.refresh_from_db()
    assert not unsupported(mail)
    assert FALSE not in mail.content_text


def test_whom_a_mail_greets_is_no_claim_but_what_a_greeting_tells_is(mail: Generation) -> None:
    for salutation, claimed in (("Dear Dr Okafor of Google,", []), ("Dear Jo, I led 60 engineers,", ["led", "60"])):
        edited = short_texts.edit(mail, paragraphs=[TRUE], subject="Hello", salutation=salutation, now=NOW)
        assert set(claimed) <= set(unsupported(edited))
        assert bool(claimed) == bool(unsupported(edited))


def test_an_empty_edit_is_refused(browser: Client, mail: Generation) -> None:
    assert browser.post(f"/studio/{mail.pk}/edit/", {"body": " "}).status_code == 422
    assert browser.post(f"/studio/{mail.pk}/edit/", {"body": "x" * 9_000}).status_code == 422


def test_an_instruction_makes_a_version_and_the_old_one_stays(browser: Client, mail: Generation) -> None:
    answer = browser.post(f"/studio/{mail.pk}/instruct/", {"instruction": "shorter, more formal"})
    made = Generation.objects.exclude(pk=mail.pk).get()
    assert answer["Location"] == f"/studio/{made.pk}/"
    assert made.parent == mail
    assert len(made.content_text) < len(mail.content_text)
    assert made.options["manner"]["tone"] == "formal"
    again = browser.post(f"/studio/{made.pk}/instruct/", {"instruction": "leave out Northgate Travel"})
    third = Generation.objects.get(pk=again["Location"].strip("/").split("/")[-1])
    assert third.parent == mail
    assert "Northgate" not in third.content_text
    page = browser.get(f"/studio/{third.pk}/").content.decode()
    assert page.count("Compare</a>") == 2
    assert browser.get(f"/studio/{third.pk}/compare/{mail.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("instruction", "code"),
    [("make it rhyme", "not_understood"), ("mention Kubernetes", "not_in_profile"), ("", "bad_instruction"),
     ("x" * 501, "bad_instruction")],
)  # fmt: skip
def test_an_instruction_that_rules_cannot_follow_changes_nothing(
    material: Material, mail: Generation, instruction: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        short_texts.compose(material, short_texts.instructed(mail, instruction), now=NOW)
    assert refused.value.code == code


@pytest.mark.parametrize(("instruction", "said"), [("make it rhyme", "leave out Python"), ("mention Kubernetes", "")])
def test_a_refusal_stands_beside_the_words_it_refuses(
    browser: Client, mail: Generation, instruction: str, said: str
) -> None:
    """With scripts the part alone comes back, without them the page; the instruction stays in its field in both."""
    where = f"/studio/{mail.pk}/instruct/"
    for headers in ({}, {"HX-Request": "true", "HX-Boosted": "true"}):
        answer = browser.post(where, {"instruction": instruction}, headers=headers)
        page = answer.content.decode()
        assert answer.status_code == 422
        assert f'value="{instruction}" aria-invalid="true"' in page
        assert "Nothing was changed" in page
        assert (f"<li>{said}</li>" in page) is bool(said)
        assert ("<html" in page) is not bool(headers)
        assert 'id="instruction-refused"' in page
        assert answer.headers.get("HX-Retarget", "") == ("#change-it" if headers else "")


def test_other_facts_make_another_version(browser: Client, mail: Generation) -> None:
    browser.post(f"/studio/{mail.pk}/again/")
    other = Generation.objects.exclude(pk=mail.pk).get()
    assert other.parent == mail
    assert other.options["manner"]["variant"] == 1


@pytest.mark.parametrize("format", ["txt", "md", "docx", "pdf", "json"])
def test_it_is_a_file_in_every_format(browser: Client, mail: Generation, alice: User, format: str) -> None:
    answer = kept(own_of(alice), Wanted(Generation.Type.ANSWER, {"question": "Why should we hire you?"}))
    for document, name in ((mail, "First-message"), (answer, "Answer")):
        file = browser.get(f"/studio/{document.pk}/file/{format}/")
        assert file.status_code == 200
        assert name in file["Content-Disposition"]
        assert len(file.content) > 100
    assert mail.content["subject"] in browser.get(f"/studio/{mail.pk}/file/txt/").content.decode()


def test_what_is_for_resumes_alone_refuses_short_texts(browser: Client, mail: Generation) -> None:
    assert browser.get(f"/studio/{mail.pk}/suggestions/").status_code in (404, 422)
    assert browser.get(f"/studio/{mail.pk}/section/basics.summary/").status_code in (404, 422)
    assert browser.post(f"/studio/{mail.pk}/look/", {"template": "plain"}).status_code == 422


def test_a_page_that_refuses_leads_back_to_where_one_was(browser: Client, mail: Generation) -> None:
    where = f"/studio/{mail.pk}/"
    for referer, back in ((f"http://testserver{where}", True), ("https://elsewhere.example/", False), ("", False)):
        page = browser.post(f"{where}look/", {"template": "plain"}, headers={"Referer": referer}).content.decode()
        assert ("Go back" in page) is back
        assert "elsewhere.example" not in page


def test_it_can_be_deleted_brought_back_and_goes_stale(browser: Client, mail: Generation) -> None:
    browser.post(f"/studio/{mail.pk}/delete/")
    assert browser.get(f"/studio/{mail.pk}/").status_code == 404
    browser.post(f"/studio/{mail.pk}/undelete/")
    assert browser.get(f"/studio/{mail.pk}/").status_code == 200
    Generation.objects.update(stale_since=NOW)
    assert "Out of date" in browser.get(f"/studio/{mail.pk}/").content.decode()


def test_how_many_queries_the_pages_need(
    browser: Client, mail: Generation, django_role: Posting, django_assert_max_num_queries: Any
) -> None:
    browser.get("/studio/")
    with django_assert_max_num_queries(22):
        browser.get(f"/studio/for/{django_role.pk}/message/")
    with django_assert_max_num_queries(8):
        browser.get(f"/studio/{mail.pk}/")
    with django_assert_max_num_queries(10):
        browser.get("/studio/")
