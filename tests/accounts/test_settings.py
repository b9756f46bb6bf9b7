"""Settings: roles, theme, one's data handed out and erased, and keys rotated."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from accounts.models import Company, User
from jobmatch import encryption, key_rotation
from jobs.models import Match, Posting
from profiles.models import Profile, Upload

SignIn = Callable[[User], Client]
FORM = {"full_name": "Alice Ashworth", "time_zone": "Europe/London"}


def test_roles_go_on_and_off_but_not_both_off(alice: User, sign_in: SignIn) -> None:
    browser = sign_in(alice)
    answer = browser.post(reverse("settings"), FORM)
    assert answer.status_code == 422
    assert "Keep at least one" in answer.content.decode()
    browser.post(reverse("settings"), {**FORM, "is_candidate": "on", "is_recruiter": "on"})
    alice.refresh_from_db()
    assert (alice.is_candidate, alice.is_recruiter, alice.time_zone) == (True, True, "Europe/London")


def test_the_theme_is_chosen_without_a_script(alice: User, sign_in: SignIn) -> None:
    browser = sign_in(alice)
    browser.post(reverse("theme"), {"theme": "dark"})
    assert 'data-theme="dark"' in browser.get(reverse("settings")).content.decode()
    assert browser.post(reverse("theme"), {"theme": "pink"}).status_code == 404


def test_the_export_holds_what_is_held_and_no_secret(
    alice: User, bob: User, alices_profile: Profile, sign_in: SignIn
) -> None:
    answer = sign_in(alice).get(reverse("settings_export"))
    assert "attachment" in answer["Content-Disposition"]
    held = json.loads(answer.content)["rows"]
    assert {"accounts.User", "profiles.Profile", "profiles.Experience", "profiles.Upload", "jobs.Match"} <= set(held)
    text = answer.content.decode()
    assert "496 0101" in held["profiles.Profile"][0]["private"]["phone"].replace("4960101", "496 0101")
    assert alice.password not in text
    assert "bob@example.org" not in text


def test_erasing_asks_for_the_address_and_leaves_nothing(
    alice: User, alices_profile: Profile, django_role: Posting, sign_in: SignIn
) -> None:
    browser = sign_in(alice)
    assert browser.post(reverse("settings_erase"), {"email": "bob@example.org"}).status_code == 422
    assert User.objects.filter(pk=alice.pk).exists()
    browser.post(reverse("settings_erase"), {"email": "Alice@Example.org"})
    for model in (User, Profile, Upload, Match):
        assert not model.objects.exists(), model
    assert Posting.objects.filter(pk=django_role.pk).exists()
    assert browser.get(reverse("settings")).status_code == 302


def test_a_company_is_erased_with_its_last_person_only(rita: User, acme: Company, omar: User, sign_in: SignIn) -> None:
    page = sign_in(rita).get(reverse("settings_erase")).content.decode()
    assert "Acme Rail" in page
    acme.memberships.create(user=omar)
    assert "Acme Rail" not in sign_in(rita).get(reverse("settings_erase")).content.decode()
    sign_in(rita).post(reverse("settings_erase"), {"email": rita.email})
    assert Company.objects.filter(pk=acme.pk).exists()
    sign_in(omar).post(reverse("settings_erase"), {"email": omar.email})
    assert not Company.objects.exists()


def stored_phone() -> bytes:
    with connection.cursor() as cursor:
        cursor.execute("SELECT private FROM profiles_profile")
        return bytes(cursor.fetchone()[0])


def test_private_fields_move_to_the_newest_key_and_a_second_run_finds_nothing(
    alices_profile: Profile, settings: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = settings.FIELD_KEYS[0], Fernet.generate_key().decode()
    settings.FIELD_KEYS = [new, old]
    call_command("rotate_private_fields", batch=1)
    assert "profiles.Profile.private: 1 of 1" in capsys.readouterr().out
    settings.FIELD_KEYS = [new]
    assert "496" in Profile.objects.get().private["phone"]
    assert Fernet(new).decrypt(stored_phone())
    before = stored_phone()
    call_command("rotate_private_fields")
    assert "profiles.Profile.private: 0 of 1" in capsys.readouterr().out
    assert stored_phone() == before


def test_what_no_key_opens_is_told_and_left_alone(alices_profile: Profile, settings: Any) -> None:
    before = stored_phone()
    settings.FIELD_KEYS = [Fernet.generate_key().decode()]
    with pytest.raises(CommandError, match="none of FIELD_KEYS"):
        call_command("rotate_private_fields")
    assert stored_phone() == before


def test_a_value_that_changed_meanwhile_is_not_overwritten(alices_profile: Profile, settings: Any) -> None:
    settings.FIELD_KEYS = [Fernet.generate_key().decode(), settings.FIELD_KEYS[0]]
    stale = stored_phone()
    Profile.objects.update(private={"phone": "changed"})
    fresh = encryption.box().rotate(stale)
    assert key_rotation._replace(Profile, "private", alices_profile.pk, stale, fresh) == 0
    assert Profile.objects.get().private == {"phone": "changed"}
