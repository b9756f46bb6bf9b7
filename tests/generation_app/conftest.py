"""Alice signed in, what is written for her, and a mail by rules; a provider on loopback."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from accounts.models import User
from generation.material import Material, material_of
from generation.models import Generation
from generation.short_texts import Wanted
from jobs.models import Posting
from profiles.models import Profile
from tests.ai.conftest import server
from tests.generation_app.texts import kept

__all__ = ["server"]


@pytest.fixture
def browser(alice: User, alices_profile: Profile, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(alice)


@pytest.fixture
def material(alice: User, alices_profile: Profile, django_role: Posting) -> Material:
    return material_of(user=alice, posting_id=django_role.pk)


@pytest.fixture
def mail(material: Material) -> Generation:
    """By rules, whatever model a test sets up."""
    return kept(material, Wanted(Generation.Type.COLD_MAIL, by_rules=True))
