"""Signing up and in as a program does."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from accounts.models import User
from tests.cast import PASSWORD, make_person

NEW = {"email": "nell@example.org", "password": PASSWORD, "full_name": "Nell Nash", "role": "candidate"}


def post(path: str, body: dict[str, Any], token: str = "") -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return Client().post(f"/api/v1/auth/{path}", body, content_type="application/json", headers=headers)


def test_a_new_person_verifies_then_signs_in(db: None) -> None:
    assert post("register", NEW).status_code == 201
    refused = post("login", {"email": NEW["email"], "password": PASSWORD})
    assert refused.status_code == 401
    assert refused.json()["code"] == "email_not_verified"
    link = re.search(r"https?://[^/\s]+(/accounts/confirm-email/\S+)", mail.outbox[0].body)
    assert link
    Client().post(link.group(1))
    signed_in = post("login", {"email": NEW["email"], "password": PASSWORD}).json()
    me = Client().get("/api/v1/auth/me", headers={"Authorization": f"Bearer {signed_in['access_token']}"})
    assert me.json()["full_name"] == "Nell Nash"


def test_registering_a_known_address_tells_nothing(db: None) -> None:
    make_person(NEW["email"], "Nell Nash")
    answer = post("register", NEW)
    assert answer.status_code == 201
    assert User.objects.count() == 1


def test_a_recruiter_may_bring_a_company(db: None) -> None:
    post("register", {**NEW, "role": "recruiter", "company_name": "Nash & Daughters"})
    user = User.objects.get()
    assert user.is_recruiter
    assert user.memberships.get().company.slug == "nash-daughters"


@pytest.mark.parametrize(
    "body", [{}, {"email": "x", "password": "y"}, {**NEW, "password": "123"}, {**NEW, "role": "boss"}]
)
def test_a_bad_registration_is_refused(db: None, body: dict[str, str]) -> None:
    assert post("register", body).status_code == 400
    assert not User.objects.exists()


def test_a_refresh_token_works_once(db: None) -> None:
    make_person(NEW["email"], "Nell Nash")
    pair = post("login", {"email": NEW["email"], "password": PASSWORD}).json()
    assert post("refresh", {"refresh_token": pair["refresh_token"]}).status_code == 200
    again = post("refresh", {"refresh_token": pair["refresh_token"]})
    assert again.status_code == 401
    assert again.json()["code"] == "token_invalid"


def test_logging_out_ends_both_tokens(db: None) -> None:
    make_person(NEW["email"], "Nell Nash")
    pair = post("login", {"email": NEW["email"], "password": PASSWORD}).json()
    assert post("logout", {}, pair["access_token"]).status_code == 204
    me = Client().get("/api/v1/auth/me", headers={"Authorization": f"Bearer {pair['access_token']}"})
    assert me.status_code == 401
    assert post("refresh", {"refresh_token": pair["refresh_token"]}).status_code == 401


def test_a_wrong_password_and_an_unknown_address_look_the_same(db: None) -> None:
    make_person(NEW["email"], "Nell Nash")
    wrong = post("login", {"email": NEW["email"], "password": "not this one 1"})
    unknown = post("login", {"email": "nobody@example.org", "password": "not this one 1"})
    assert (wrong.status_code, wrong.json()) == (unknown.status_code, unknown.json())


def test_signing_in_by_api_sets_no_cookie(db: None) -> None:
    make_person(NEW["email"], "Nell Nash")
    assert not post("login", {"email": NEW["email"], "password": PASSWORD}).cookies
