"""Editing a profile in place, with and without scripts, in one tab and in two."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from jobmatch.errors import Conflict
from profiles import acceptance, entries, jsonresume
from profiles.models import Profile, RemovedEntry
from tests.cast import NOW, make_person
from tests.profiles.test_intake import at_once

SignIn = Callable[[User], Client]
HX = {"HTTP_HX_REQUEST": "true"}
WORK = entries.KINDS["work"]
RESUME = {
    "basics": {"name": "Alice"},
    "work": [{"name": "Acme", "position": "Developer", "startDate": "2020", "x-note": "kept"}, {"name": "Fell"}],
}


@pytest.fixture
def profile(alice: User) -> Profile:
    made = acceptance.profile_of(alice)
    jsonresume.write(made, RESUME)
    return made


def form(row: Any, **values: str) -> dict[str, str]:
    return {"position": row.position, "employer": row.employer, "seen": entries.stamp(row), **values}


def test_an_entry_saves_itself_while_it_is_typed(alice: User, profile: Profile, sign_in: SignIn) -> None:
    row, browser = profile.experiences.first(), sign_in(alice)
    url = reverse("entry", args=["work", row.pk])
    assert "data-autosave" in browser.get(url, **HX).content.decode()
    saved = browser.post(url, form(row, start="Mar 2021", highlights="One\nTwo"), **HX)
    assert saved.status_code == 200
    row.refresh_from_db()
    assert (row.start, row.highlights) == ("2021-03", ["One", "Two"])
    assert entries.stamp(row) in saved.content.decode()
    assert row.extra == {"x-note": "kept"}
    done = browser.post(url, form(row, start="03/2021", done="1"), **HX).content.decode()
    assert "Mar 2021 – now" in done


def test_what_cannot_be_saved_says_why_and_changes_nothing(alice: User, profile: Profile, sign_in: SignIn) -> None:
    row, browser = profile.experiences.first(), sign_in(alice)
    url = reverse("entry", args=["work", row.pk])
    answer = browser.post(url, form(row, start="once", end="2019"), **HX)
    assert answer.status_code == 422
    assert "like “Mar 2021”" in answer.content.decode()
    backwards = browser.post(url, form(row, start="2021", end="2019"), **HX)
    assert "ends before it begins" in backwards.content.decode()
    empty = browser.post(url, form(row, position="", employer=""), **HX)
    assert "Fill in at least" in empty.content.decode()
    row.refresh_from_db()
    assert row.start == "2020"


def test_without_scripts_each_step_is_a_page(alice: User, profile: Profile, sign_in: SignIn) -> None:
    row, browser = profile.experiences.first(), sign_in(alice)
    assert "<h1>Experience</h1>" in browser.get(reverse("entry", args=["work", row.pk])).content.decode()
    answer = browser.post(reverse("entry", args=["work", row.pk]), form(row, position="Lead", done="1"))
    assert answer["Location"].endswith(f"#entry-{row.pk}")
    browser.post(reverse("entry_new", args=["awards"]), {"title": "Best in show", "date": "May 2020"})
    assert profile.awards.get().date == "2020-05"
    browser.post(reverse("section_order", args=["work"]), {"down": str(row.pk)})
    assert [job.position for job in profile.experiences.all()] == ["", "Lead"]
    browser.post(reverse("entry_remove", args=["work", row.pk]))
    page = browser.get(reverse("profile")).content.decode()
    assert "Put it back" in page
    browser.post(reverse("entry_take_back", args=[RemovedEntry.objects.get().pk]))
    assert [job.position for job in profile.experiences.all()] == ["", "Lead"]
    assert profile.experiences.get(position="Lead").extra == {"x-note": "kept"}


def test_taking_out_offers_undo_and_is_forgotten_after_a_day(alice: User, profile: Profile, sign_in: SignIn) -> None:
    row, browser = profile.experiences.first(), sign_in(alice)
    answer = browser.post(reverse("entry_remove", args=["work", row.pk]), **HX)
    toast = json.loads(answer["HX-Trigger"])["toast"]
    back = browser.post(toast["undo"], **HX)
    assert back["HX-Retarget"] == "#section-work"
    assert profile.experiences.count() == 2
    entries.remove(profile=profile, kind=WORK, entry_id=row.pk, now=NOW)
    assert entries.forget_removed(now=NOW + timedelta(hours=25)) == 1


def test_the_order_is_what_was_dragged(alice: User, profile: Profile, sign_in: SignIn) -> None:
    first, second = profile.experiences.all()
    sign_in(alice).post(reverse("section_order", args=["work"]), {"entry": [str(second.pk), str(first.pk)]}, **HX)
    assert list(profile.experiences.all()) == [second, first]


def test_paid_and_voluntary_work_are_ordered_apart(alice: User) -> None:
    profile = acceptance.profile_of(alice)
    jsonresume.write(profile, {**RESUME, "volunteer": [{"organization": "Food bank", "position": "Driver"}]})
    voluntary = entries.KINDS["volunteer"]
    made = entries.add(profile=profile, kind=voluntary, values={"position": "Cook"}, now=NOW)
    entries.shift(profile=profile, kind=voluntary, entry_id=made.pk, by=1, now=NOW)
    said = jsonresume.as_resume(Profile.objects.get(pk=profile.pk))
    assert [row["position"] for row in said["volunteer"]] == ["Driver", "Cook"]
    assert [row["name"] for row in said["work"]] == ["Acme", "Fell"]


def test_the_second_tab_is_told_instead_of_overwriting_the_first(
    alice: User, profile: Profile, sign_in: SignIn
) -> None:
    row = profile.experiences.first()
    seen_by_both = form(row)
    browser, url = sign_in(alice), reverse("entry", args=["work", row.pk])
    assert browser.post(url, {**seen_by_both, "position": "Lead"}, **HX).status_code == 200
    refused = browser.post(url, {**seen_by_both, "position": "Head"}, **HX)
    assert refused.status_code == 409
    assert "another tab" in refused.content.decode()
    row.refresh_from_db()
    assert row.position == "Lead"


@pytest.mark.django_db(transaction=True)
def test_of_tabs_that_save_at_once_one_wins_and_the_others_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.tasks.refresh_profile.delay", lambda **_: None)
    alice = make_person("alice@example.org", "Alice Ashworth")
    profile = acceptance.profile_of(alice)
    jsonresume.write(profile, RESUME)
    row = profile.experiences.first()
    seen = entries.stamp(row)
    names = iter(["One", "Two", "Three", "Four"])

    def save() -> str:
        values = {"position": next(names)}
        try:
            entries.change(profile=profile, kind=WORK, entry_id=row.pk, values=values, seen=seen, now=NOW)
        except Conflict as error:
            return error.code
        return "saved"

    assert sorted(at_once(save)) == ["entry_changed"] * 3 + ["saved"]


def test_editing_keeps_one_version_a_sitting(alice: User, profile: Profile) -> None:
    row = profile.experiences.first()
    for number in range(3):
        row.refresh_from_db()
        entries.change(
            profile=profile,
            kind=WORK,
            entry_id=row.pk,
            values={"position": f"Lead {number}"},
            seen=entries.stamp(row),
            now=NOW + timedelta(minutes=number),
        )
    assert profile.versions.get().as_resume()["work"][0]["position"] == "Developer"
    row.refresh_from_db()
    entries.change(
        profile=profile,
        kind=WORK,
        entry_id=row.pk,
        values={"position": "Head"},
        seen=entries.stamp(row),
        now=NOW + timedelta(hours=3),
    )
    assert profile.versions.count() == 2


def test_headline_and_summary_are_saved_and_guarded_alike(alice: User, profile: Profile, sign_in: SignIn) -> None:
    browser, url = sign_in(alice), reverse("about")
    seen = browser.get(url, **HX).context["seen"]
    browser.post(url, {"label": "Developer", "summary": "Builds things.", "seen": seen}, **HX)
    assert browser.post(url, {"label": "Other", "summary": "", "seen": seen}, **HX).status_code == 409
    profile.refresh_from_db()
    assert profile.label == "Developer"


def test_several_addresses_and_numbers_are_kept(alice: User, profile: Profile, sign_in: SignIn) -> None:
    values = {
        "full_name": "Alice",
        "email": "a@example.org",
        "emails": "b@example.org\nc@example.org",
        "phones": "+44 1",
    }
    browser = sign_in(alice)
    assert browser.post(reverse("personal"), {**values, "emails": "not one"}).status_code == 422
    browser.post(reverse("personal"), values)
    said = jsonresume.as_resume(Profile.objects.get(pk=profile.pk))
    assert said["meta"]["jobmatch"] == {"emails": ["b@example.org", "c@example.org"], "phones": ["+44 1"]}


def test_an_unknown_section_or_entry_is_a_plain_404(alice: User, profile: Profile, sign_in: SignIn) -> None:
    browser = sign_in(alice)
    assert browser.get("/profile/sections/spells/new/").status_code == 404
    assert browser.post(reverse("section_order", args=["work"]), {"up": "nonsense"}).status_code == 404


def test_the_profile_asks_the_database_a_bounded_number_of_times(
    alice: User, profile: Profile, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    browser = sign_in(alice)
    with django_assert_max_num_queries(17):
        browser.get(reverse("profile"))
