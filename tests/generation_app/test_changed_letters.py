"""Letters changed by an instruction: on the page and by API, by rules and by a model; the old version stays."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from generation import cover_letters, documents, drafting, versions
from generation.letters import LetterOptions
from generation.material import Material
from generation.models import Draft, Generation
from jobmatch.ai.models import Call
from jobmatch.errors import NotFound, Refused
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.provider_server import ProviderServer, Said
from tests.cast import NOW
from tests.generation_app.texts import FALSE, TRUE, saying, unsupported

PLAIN = "I would be glad to talk about the work."


@pytest.fixture
def letter(material: Material) -> Generation:
    return cover_letters.write_letter(material, options=LetterOptions(), by_rules=True, now=NOW)


def changed(material: Material, letter: Generation, instruction: str) -> Generation:
    made = cover_letters.compose(material, cover_letters.instructed(letter, instruction), now=NOW)
    made.save()
    return made


def words(letter: Generation) -> str:
    return "\n\n".join(letter.content["paragraphs"])


# By rules.


def test_an_instruction_makes_a_version_and_the_old_one_stays(browser: Client, letter: Generation) -> None:
    before = letter.content_text
    answer = browser.post(f"/studio/{letter.pk}/instruct/", {"instruction": "shorter, more formal"})
    made = Generation.objects.exclude(pk=letter.pk).get()
    assert answer["Location"] == f"/studio/{made.pk}/"
    assert made.parent == letter
    assert len(words(made)) < len(words(letter))
    assert "I am writing to apply" in made.content_text
    assert not unsupported(made)
    assert made.ats_report["findings"] is not None
    again = browser.post(f"/studio/{made.pk}/instruct/", {"instruction": "leave out Fell & Sons"})
    third = Generation.objects.get(pk=again["Location"].strip("/").split("/")[-1])
    assert third.parent == letter
    assert "Fell" not in third.content_text
    assert (third.options["tone"], third.options["length"]) == ("formal", "short")
    letter.refresh_from_db()
    assert letter.content_text == before
    page = browser.get(f"/studio/{third.pk}/").content.decode()
    assert page.count("Compare</a>") == 2
    assert "“leave out Fell &amp; Sons”" in page
    assert browser.get(f"/studio/{third.pk}/compare/{letter.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("instruction", "first"),
    [("mention my Celery work first", "Celery"), ("begin with Docker", "Docker"), ("put Fell & Sons first", "Fell")],
)
def test_what_is_asked_to_come_first_comes_first(
    material: Material, letter: Generation, instruction: str, first: str
) -> None:
    assert first not in letter.content["paragraphs"][0]
    made = changed(material, letter, instruction)
    assert first in made.content["paragraphs"][0]
    assert not unsupported(made)


@pytest.mark.parametrize(
    ("language", "said"), [("German", "ich bewerbe mich"), ("French", "Madame"), ("auf Deutsch", "bewerbe")]
)
def test_another_language_brings_its_own_frame(
    material: Material, letter: Generation, language: str, said: str
) -> None:
    made = changed(material, letter, language if " " in language else f"in {language}")
    assert made.content["language"] in ("de", "fr")
    assert said in made.content_text
    assert not unsupported(made)


@pytest.mark.parametrize(
    ("instruction", "code"),
    [
        ("make it rhyme", "not_understood"),
        ("mention Kubernetes", "not_in_profile"),
        ("mention Redis first", "not_told"),
        ("plainer", "no_change"),
        ("in English", "no_change"),
        (" ", "bad_instruction"),
        ("x" * 501, "bad_instruction"),
    ],
)
def test_what_rules_cannot_do_is_refused_and_changes_nothing(
    material: Material, letter: Generation, instruction: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        changed(material, letter, instruction)
    assert refused.value.code == code
    assert refused.value.message.endswith(".")
    assert Generation.objects.count() == 1


def test_a_refusal_is_said_on_the_page(browser: Client, letter: Generation) -> None:
    answer = browser.post(f"/studio/{letter.pk}/instruct/", {"instruction": "make it rhyme"})
    assert answer.status_code == 422
    assert "do not understand “rhyme”" in answer.content.decode()
    page = browser.get(f"/studio/{letter.pk}/").content.decode()
    assert "Or say what to change" in page
    assert "Another structure" in page


def test_other_versions_keep_what_was_asked(material: Material, letter: Generation) -> None:
    made = changed(material, letter, "leave out Fell & Sons")
    other = versions.again(made, by_rules=True, now=NOW)
    assert other.options["variant_number"] == 1
    assert "Fell" not in other.content_text
    structure = changed(material, made, "another structure")
    assert structure.options["variant"] == "requirements"
    assert "Fell" not in structure.content_text


def test_a_resume_says_where_it_is_changed(browser: Client, material: Material) -> None:
    from generation.resumes import ResumeOptions

    resume = documents.write_resume(material, options=ResumeOptions(), by_rules=True, now=NOW)
    path = f"/api/v2/generations/{resume.pk}/instruct"
    refused = browser.post(path, {"instruction": "one page"}, content_type="application/json")
    assert (refused.status_code, refused.json()["code"]) == (422, "not_by_instruction")
    assert "under Design" in refused.json()["detail"]
    assert browser.post(f"/studio/{resume.pk}/instruct/", {"instruction": "one page"}).status_code == 422
    assert "Or say what to change" not in browser.get(f"/studio/{resume.pk}/").content.decode()


def test_an_outsider_finds_no_letter(letter: Generation, bob: User, sign_in: Callable[[User], Client]) -> None:
    outsider = sign_in(bob)
    assert outsider.post(f"/studio/{letter.pk}/instruct/", {"instruction": "shorter"}).status_code == 404
    path = f"/api/v2/generations/{letter.pk}/instruct"
    assert outsider.post(path, {"instruction": "shorter"}, content_type="application/json").status_code == 404
    assert Generation.objects.count() == 1


# By API.


def test_one_is_changed_by_api(browser: Client, letter: Generation) -> None:
    path = f"/api/v2/generations/{letter.pk}/instruct"
    answer = browser.post(path, {"instruction": "shorter"}, content_type="application/json")
    assert answer.status_code == 201
    told = answer.json()
    assert told["engine"] == "rules"
    assert told["options"]["instruction"] == "shorter"
    assert len(told["cover_letter_text"]) < len(letter.content_text)
    assert browser.get("/api/v1/generations/history").json()["total"] == 2
    refused = browser.post(path, {"instruction": "sing it"}, content_type="application/json")
    assert (refused.status_code, refused.json()["code"]) == (422, "not_understood")


# By a model.


def test_a_model_changes_the_letter_and_what_nothing_supports_is_taken_out(
    server: ProviderServer,
    browser: Client,
    letter: Generation,
) -> None:
    server.answers = [saying(TRUE, f"{PLAIN} {FALSE}")]
    answer = browser.post(f"/studio/{letter.pk}/instruct/", {"instruction": "make it rhyme"})
    draft = Draft.objects.get(kind=Draft.Kind.LETTER)
    assert answer["Location"] == f"/studio/drafts/{draft.pk}/"
    drafting.write(draft_id=draft.pk, now=timezone.now())
    made = Generation.objects.exclude(pk=letter.pk).get()
    assert made.engine == "gpt-4o-mini"
    assert made.parent == letter
    assert made.content["paragraphs"] == [TRUE, PLAIN]
    assert made.content["salutation"] == letter.content["salutation"]
    assert [gone["text"] for gone in made.removed] == [FALSE]
    assert not unsupported(made)
    assert made.content_used == letter.content_used
    call = Call.objects.get()
    assert (call.feature, call.prompt) == ("cover_letter", "letter_change@1")
    sent = json.dumps(server.received[-1])
    assert "make it rhyme" in sent
    assert "alice@example.org" not in sent
    assert "rhyme" not in server.received[-1]["messages"][0]["content"]


def test_a_model_in_another_language_has_that_language_s_frame(
    server: ProviderServer,
    material: Material,
    letter: Generation,
) -> None:
    server.answers = [saying("Ich arbeite seit 2021 bei Northgate Travel.", "Gern spreche ich mit Ihnen.")]
    made = changed(material, letter, "in German, and make it rhyme")
    assert made.engine == "gpt-4o-mini"
    assert made.content["language"] == "de"
    assert made.content["salutation"].startswith(("Guten Tag", "Sehr geehrte"))
    assert "in German" in server.received[-1]["messages"][0]["content"]


def test_a_model_that_changes_nothing_makes_no_version(
    server: ProviderServer,
    material: Material,
    letter: Generation,
) -> None:
    server.answers = [saying(*letter.content["paragraphs"])]
    with pytest.raises(Refused) as refused:
        changed(material, letter, "make it rhyme")
    assert refused.value.code == "no_change"
    assert refused.value.message.startswith("gpt-4o-mini changed nothing")


@pytest.mark.parametrize("answer", ["no JSON", json.dumps({"paragraphs": [FALSE, "I led 500 people at Google."]})])
def test_where_a_model_fails_rules_follow_or_say_what_became_of_it(
    server: ProviderServer,
    material: Material,
    letter: Generation,
    answer: str,
) -> None:
    server.answers = [Said(answer)]
    made = changed(material, letter, "shorter")
    assert made.engine == "rules"
    assert made.llm_metadata["reason"] in ("invalid", "unsupported")
    with pytest.raises(Refused) as refused:
        changed(material, letter, "make it rhyme")
    assert refused.value.code == "not_understood"
    assert refused.value.message.startswith("gpt-4o-mini ")


def test_two_instructions_at_once_are_two_drafts_and_the_same_twice_is_one(
    server: ProviderServer,
    browser: Client,
    letter: Generation,
) -> None:
    for instruction in ("make it rhyme", "make it sing", "make it rhyme"):
        browser.post(f"/studio/{letter.pk}/instruct/", {"instruction": instruction})
    asked = Draft.objects.filter(kind=Draft.Kind.LETTER).values_list("options__instruction", flat=True)
    assert sorted(asked) == ["make it rhyme", "make it sing"]


def test_a_letter_that_is_gone_meanwhile_is_named(material: Material, letter: Generation) -> None:
    wanted = cover_letters.instructed(letter, "shorter")
    with pytest.raises(NotFound):
        cover_letters.compose(material, cover_letters.Wanted(wanted.options, instruction="shorter"), now=NOW)


def test_a_posting_in_another_language_is_named_on_the_page_and_by_api(
    browser: Client, alices_profile: Profile, django_role: Posting
) -> None:
    Posting.objects.filter(pk=django_role.pk).update(language="it")
    body = {"job_id": str(django_role.pk)}
    for path in ("/api/v1/generations/cover-letter", "/api/v2/cold-mail"):
        told = browser.post(path, body, content_type="application/json").json()
        assert told["language"] == "en"
        assert told["notes"][0].startswith("The posting is in Italian.")
        page = browser.get(f"/studio/{told['generation_id']}/").content.decode()
        assert "The posting is in Italian." in page
