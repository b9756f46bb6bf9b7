"""The review of a read resume: cards decided one by one, nothing written unseen, pictures only while it lasts."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from accounts.models import User
from generation.rendering import render
from profiles import intake, page_pictures, reading, review, reviewing
from profiles.models import Profile, ProfileVersion, Upload, UploadPage
from profiles.settling import settle
from profiles.showing import entry_of
from tests.cast import ALICE_RESUME, BOB_RESUME, NOW
from tests.profiles.test_highlights import RESUME

SignIn = Callable[[User], Client]
HX = {"HTTP_HX_REQUEST": "true"}


def read(user: User, data: bytes, filename: str = "resume.txt") -> Upload:
    upload = intake.receive(user=user, filename=filename, data=data, now=NOW)
    reading.read_upload(upload_id=upload.pk, now=NOW)
    upload.refresh_from_db()
    return upload


def test_pages_are_pictures_only_while_the_review_lasts(alice: User, sign_in: SignIn) -> None:
    upload = read(alice, render(RESUME, template="modern", format="pdf"), "nell.pdf")
    browser = sign_in(alice)
    page = browser.get(reverse("upload_detail", args=[upload.pk])).content.decode()
    assert '<rect class="evidence"' in page
    picture = browser.get(reverse("upload_page", args=[upload.pk, 1]))
    assert picture.content[:4] == b"RIFF"
    assert picture["Cache-Control"] == "private, no-store"
    with connection.cursor() as cursor:
        cursor.execute("SELECT picture FROM profiles_uploadpage")
        assert b"WEBP" not in bytes(cursor.fetchone()[0])
    browser.post(reverse("upload_accept", args=[upload.pk]), {"rest": "1"})
    assert not UploadPage.objects.exists()
    assert browser.get(reverse("upload_page", args=[upload.pk, 1])).status_code == 404


def test_pictures_of_an_unfinished_review_go_after_a_day_and_the_text_stays(alice: User, sign_in: SignIn) -> None:
    upload = read(alice, render(RESUME, template="plain", format="pdf"), "nell.pdf")
    assert page_pictures.drop_old(now=NOW + timedelta(hours=23)) == 0
    assert page_pictures.drop_old(now=NOW + timedelta(hours=25)) > 0
    page = sign_in(alice).get(reverse("upload_detail", args=[upload.pk])).content.decode()
    assert '<mark class="evidence"' in page
    assert "upload_page" not in page


def test_a_card_keeps_its_decision_and_can_be_taken_up_again(alice: User, sign_in: SignIn) -> None:
    upload, browser = read(alice, ALICE_RESUME.encode()), sign_in(alice)
    url = reverse("upload_card", args=[upload.pk, "work"])
    answer = browser.post(url, {"decision": "skipped"}, **HX)
    assert "1 of" in answer.content.decode()
    toast = json.loads(answer["HX-Trigger"])["toast"]
    assert toast["undo"] == reverse("upload_reopen", args=[upload.pk, "work"])
    upload.refresh_from_db()
    assert reviewing.outcome(upload)[1] == []
    undone = browser.post(toast["undo"], **HX).content.decode()
    assert 'data-state="open"' in undone
    assert "0 of" in undone


def test_without_scripts_a_decision_leads_back_to_the_card(alice: User, sign_in: SignIn) -> None:
    upload = read(alice, ALICE_RESUME.encode())
    answer = sign_in(alice).post(reverse("upload_card", args=[upload.pk, "work"]), {"decision": "accepted"})
    assert answer.status_code == 302
    assert answer["Location"].endswith("#card-work")


def test_dates_are_taken_as_people_write_them(alice: User, sign_in: SignIn) -> None:
    upload, browser = read(alice, ALICE_RESUME.encode()), sign_in(alice)
    url = reverse("upload_card", args=[upload.pk, "work"])
    wrong = browser.post(
        url, {"decision": "accepted", "/work/0/startDate": "some time ago", "/work/0/position": "Lead"}, **HX
    )
    assert wrong.status_code == 422
    page = wrong.content.decode()
    assert "like “Mar 2021”" in page
    assert "some time ago" in page
    assert "Lead" in page
    backwards = browser.post(url, {"decision": "accepted", "/work/1/startDate": "2022"}, **HX)
    assert "ends before it begins" in backwards.content.decode()
    browser.post(url, {"decision": "accepted", "/work/0/startDate": "März 2020", "leave-out": "/work/1"}, **HX)
    upload.refresh_from_db()
    resume, sections = reviewing.outcome(upload)
    assert sections == ["work"]
    assert [job["startDate"] for job in resume["work"]] == ["2020-03"]


def test_only_what_was_accepted_is_written(alice: User, sign_in: SignIn) -> None:
    upload, browser = read(alice, ALICE_RESUME.encode()), sign_in(alice)
    browser.post(reverse("upload_card", args=[upload.pk, "skills"]), {"decision": "accepted"})
    browser.post(reverse("upload_accept", args=[upload.pk]))
    profile = Profile.objects.get(user=alice)
    assert profile.skills.exists()
    assert not profile.experiences.exists()


def test_what_is_doubtful_or_asked_comes_first() -> None:
    parsed = {
        "text": "Ann Lee\nLee Ann\nAcme",
        "resume": {"basics": {"name": "Ann Lee"}, "work": [{"name": "Acme"}], "skills": [{"name": "Python"}]},
        "spans": [{"pointer": "/skills/0/name", "start": 0, "end": 3, "confidence": 0.4, "page": 1}],
        "questions": [{"pointer": "/work/0/startDate", "code": "dates_missing", "text": "When?", "choices": []}],
    }
    found = review.cards(parsed, review.fresh(parsed))
    assert [(card.key, card.doubtful) for card in found] == [("work", True), ("skills", True), ("basics", False)]
    assert [field.name for _, field in found[0].doubts] == ["/work/0/startDate", "/work/0/endDate"]


def test_a_question_with_choices_is_the_one_place_to_settle_its_fact() -> None:
    questions = [
        {
            "pointer": "/work/0/startDate",
            "code": "ambiguous_date",
            "text": "Which?",
            "choices": ["2019-04-03", "2019-03-04"],
        },
        {
            "pointer": "/work/1/endDate",
            "code": "end_before_start",
            "text": "?",
            "choices": ["2019 – 2016", "2016 – 2019"],
        },
    ]
    parsed = {
        "text": "03/04/2019",
        "resume": {"work": [{"name": "Acme", "startDate": "2019-04-03"}, {"startDate": "2019", "endDate": "2016"}]},
        "spans": [{"pointer": "/work/0/startDate", "start": 0, "end": 10, "confidence": 0.6, "page": 1}],
        "questions": questions,
    }
    [card] = review.cards(parsed, review.fresh(parsed))
    assert [asked.text for asked in card.questions] == ["Which? (From)", "?"]
    assert [words for _, words in card.questions[0].choices] == ["3 Apr 2019", "4 Mar 2019"]
    assert [words for _, words in card.questions[1].choices] == ["2016 – 2019"]
    assert card.doubts == []
    assert card.doubtful


@pytest.mark.parametrize(
    ("code", "pointer", "choice", "expected"),
    [
        ("two_names", "/basics/name", "Lee Ann", {"basics": {"name": "Lee Ann"}}),
        ("end_before_start", "/work/0/endDate", "2019 – 2021", {"work": {"startDate": "2019", "endDate": "2021"}}),
        ("ambiguous_date", "/work/0/startDate", "2019-04-03", {"work": {"startDate": "2019-04-03", "endDate": "2019"}}),
        ("overlap", "/work/0/endDate", "both at once", {}),
        ("two_names", "/basics/name", "Somebody Else", {}),
    ],
)
def test_a_question_is_settled_by_its_choice(code: str, pointer: str, choice: str, expected: dict[str, Any]) -> None:
    resume = {"basics": {"name": "Ann Lee"}, "work": [{"startDate": "2021", "endDate": "2019"}]}
    choices = ["Lee Ann", "2019 – 2021", "2019-04-03", "both at once"]
    question = {"pointer": pointer, "code": code, "choices": choices}
    settled = settle(resume, question, choice)
    assert settled["basics"] == expected.get("basics", resume["basics"])
    assert settled["work"][0] == expected.get("work", resume["work"][0])


def test_a_second_resume_is_compared_and_merged_into_a_new_version(
    alice: User, alices_profile: Profile, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    browser = sign_in(alice)
    second = ALICE_RESUME.replace("Senior Backend Developer", "Lead Engineer").replace("Redis", "Kubernetes")
    upload = read(alice, second.encode())
    answer = browser.post(reverse("upload_accept", args=[upload.pk]), {"rest": "1"})
    assert answer["Location"] == reverse("upload_merge", args=[upload.pk])
    assert Profile.objects.get(user=alice).experiences.first().position == "Senior Backend Developer"
    with django_assert_max_num_queries(22):
        page = browser.get(answer["Location"])
    shown = page.context["comparison"]
    [position] = [d for pair in shown.pairs for d in pair.differences if d.label == "Position"]
    browser.post(answer["Location"], {"seen": page.context["seen"], position.id: "theirs"})
    profile = Profile.objects.get(user=alice)
    assert profile.experiences.first().position == "Lead Engineer"
    words = [word for row in profile.skills.all() for word in (row.keywords or [row.name])]
    assert {"Redis", "Kubernetes"} <= set(words)
    assert ProfileVersion.objects.get(profile=profile).as_resume()["work"][0]["position"] == "Senior Backend Developer"
    compared = browser.get(reverse("profile_compare"), {"old": 1}).content.decode()
    assert "<del>Senior Backend Developer</del>" in compared
    assert "<ins>Kubernetes</ins>" in compared


def test_a_merge_is_refused_where_the_profile_moved_meanwhile(
    alice: User, alices_profile: Profile, sign_in: SignIn
) -> None:
    browser = sign_in(alice)
    upload = read(alice, BOB_RESUME.encode())
    browser.post(reverse("upload_accept", args=[upload.pk]), {"rest": "1"})
    url = reverse("upload_merge", args=[upload.pk])
    seen = browser.get(url).context["seen"]
    alices_profile.experiences.all()[0].delete()
    assert browser.post(url, {"seen": seen}).status_code == 409
    upload.refresh_from_db()
    assert upload.state == Upload.State.READ


def test_the_review_asks_the_database_a_bounded_number_of_times(
    alice: User, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    upload, browser = read(alice, render(RESUME, template="plain", format="pdf"), "nell.pdf"), sign_in(alice)
    with django_assert_max_num_queries(7):
        browser.get(reverse("upload_detail", args=[upload.pk]))


def test_a_waiting_page_is_drawn_anew_only_when_a_page_more_was_read(alice: User, sign_in: SignIn) -> None:
    upload = intake.receive(user=alice, filename="scan.png", data=b"a scan", now=NOW)
    address, browser = reverse("upload_detail", args=[upload.pk]), sign_in(alice)
    assert browser.get(address, {"shown": "0"}, **HX).status_code == 204
    reading.counting(upload.pk)(2, 5)
    page = browser.get(address, {"shown": "0"}, **HX).content.decode()
    assert "2 of 5 pages" in page
    assert "shown=2" in page
    assert browser.get(address, {"shown": "2"}, **HX).status_code == 204


def test_a_skill_of_a_plain_list_is_a_skill_and_no_group() -> None:
    bare = entry_of("skills", "/skills/0", {"name": "Rust"})
    group = entry_of("skills", "/skills/0", {"name": "Backend", "keywords": ["Django"]})
    assert bare.bare
    assert not group.bare
    assert [field.label for field in bare.fields if field.value] == ["Skill"]
    assert [field.label for field in group.fields if field.value] == ["Group", "Skills"]


def test_a_question_about_a_period_opens_both_of_its_ends() -> None:
    job = {"position": "Auditor", "name": "Hollis", "startDate": "2016", "endDate": "2019"}
    asked = {"pointer": "/work/0/startDate", "code": "months_missing", "text": "In which months?", "choices": ()}
    parsed = {"resume": {"work": [job]}, "spans": [], "questions": [asked]}
    [card] = review.cards(parsed, review.fresh(parsed))
    assert [field.key for _, field in card.doubts] == ["startDate", "endDate"]
    going = {key: value for key, value in job.items() if key != "endDate"}
    parsed = {"resume": {"work": [going]}, "spans": [], "questions": [asked]}
    [card] = review.cards(parsed, review.fresh(parsed))
    assert [field.key for _, field in card.doubts] == ["startDate"]
