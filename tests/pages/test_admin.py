"""The operator's admin opens on every model, and shows nothing of what a resume says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from accounts.models import User
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
