"""The operator's admin opens on every model, and shows nothing of what a resume says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse
from unfold.admin import ModelAdmin

from accounts.models import Company, User
from jobmatch.ai.models import Budget
from jobs.models import Source
from profiles.models import Profile, Upload

OURS = {"accounts", "profiles", "jobs", "generation", "digests", "ai"}


def models() -> list[str]:
    return sorted(
        f"{model._meta.app_label}_{model._meta.model_name}"
        for model in admin.site._registry
        if model._meta.app_label in OURS
    )


@pytest.mark.parametrize("name", models())
def test_each_list_opens_for_the_operator_only(
    name: str, olga: User, alice: User, sign_in: Callable[[User], Client]
) -> None:
    url = reverse(f"admin:{name}_changelist")
    assert sign_in(olga).get(url).status_code == 200
    assert sign_in(alice).get(url).status_code == 302


def test_uploads_and_profiles_show_no_words_of_the_resume(
    olga: User, alices_profile: Profile, sign_in: Callable[[User], Client]
) -> None:
    browser = sign_in(olga)
    upload = Upload.objects.get()
    for url in (
        reverse("admin:profiles_upload_change", args=[upload.pk]),
        reverse("admin:profiles_profile_change", args=[alices_profile.pk]),
    ):
        page = browser.get(url)
        assert page.status_code == 200
        assert "Northgate Travel" not in page.content.decode()
        assert "496 0101" not in page.content.decode()


def test_the_front_page_tells_how_it_stands_and_what_asks_for_a_hand(
    olga: User, acme: Company, sign_in: Callable[[User], Client]
) -> None:
    Source.objects.create(name="Acme feed", kind="rss", url="https://acme.example/feed", active=True, failures=3)
    page = sign_in(olga).get(reverse("admin:index")).content.decode()
    assert "Open postings" in page
    assert "1 failed at the last visit" in page
    assert page.index("Active sources") < page.index("Open postings"), "what asks for a hand comes first"


@pytest.mark.parametrize("name", ["account_emailaddress", "mfa_authenticator", "django_celery_beat_periodictask"])
def test_what_libraries_bring_is_in_our_dress_or_stays_out(
    name: str, olga: User, sign_in: Callable[[User], Client]
) -> None:
    assert sign_in(olga).get(reverse(f"admin:{name}_changelist")).status_code == 200
    assert all(isinstance(page, ModelAdmin) for page in admin.site._registry.values())


def test_a_budget_is_set_by_address_and_says_what_does_not_go_together(
    olga: User, alice: User, sign_in: Callable[[User], Client]
) -> None:
    browser, url = sign_in(olga), reverse("admin:ai_budget_add")
    given = {"scope": "person", "daily_limit": "2", "alert_share": "0.8"}
    assert "Say whose budget this is." in browser.post(url, given).content.decode()
    assert "Nobody here has this address." in browser.post(url, {**given, "person": "no@one.example"}).content.decode()
    everyone = browser.post(url, {**given, "scope": "each", "person": alice.email}).content.decode()
    assert "Leave this empty" in everyone
    assert browser.post(url, {**given, "person": alice.email}).status_code == 302
    assert Budget.objects.get().user_id == alice.pk
    assert alice.email in browser.get(reverse("admin:ai_budget_changelist")).content.decode()
    again = browser.post(url, {**given, "person": alice.email})
    assert "There is such a budget already." in again.content.decode()
    assert Budget.objects.count() == 1
