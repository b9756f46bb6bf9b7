"""What is stored of the writing side: whose it is, what the database refuses, and when it is out of date."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError, transaction

from accounts.models import User
from generation.models import Generation, Ranking, SampleDocument
from jobs.models import Posting
from jobs.postings import announce
from profiles.editing import set_personal
from profiles.models import Profile
from tests.cast import NOW


def sample(user: User, **fields: Any) -> SampleDocument:
    values = {"document_type": "resume", "full_text": "Words", "word_count": 1, "character_count": 5}
    return SampleDocument.objects.create(user=user, **{**values, **fields})


def test_one_sample_of_a_type_is_active(alice: User, bob: User) -> None:
    sample(alice)
    sample(alice, is_active=False)
    sample(alice, document_type="cover_letter")
    sample(bob)
    with pytest.raises(IntegrityError), transaction.atomic():
        sample(alice)
    assert SampleDocument.objects.visible_to(alice).count() == 3


def test_what_is_written_is_its_owners_alone(
    alice: User, bob: User, rita: User, alices_profile: Profile, django_role: Posting
) -> None:
    Ranking.objects.create(profile=alices_profile, posting=django_role, inputs="x")
    made = Generation.objects.create(profile=alices_profile, posting=django_role, document_type="resume")
    for model in (Ranking, Generation):
        assert [model.objects.visible_to(person).count() for person in (alice, bob, rita)] == [1, 0, 0]  # type: ignore[attr-defined]
    Generation.objects.filter(pk=made.pk).update(deleted_at=NOW)
    assert not Generation.objects.visible_to(alice).exists()


def test_a_document_is_stale_once_its_profile_or_posting_changes(
    alices_profile: Profile, django_role: Posting, django_capture_on_commit_callbacks: Any
) -> None:
    made = Generation.objects.create(profile=alices_profile, posting=django_role, document_type="resume")
    with django_capture_on_commit_callbacks(execute=True):
        set_personal(profile=alices_profile, values={"full_name": "Alice A. Ashworth"}, now=NOW)
    made.refresh_from_db()
    assert made.stale_since
    Generation.objects.update(stale_since=None)
    with django_capture_on_commit_callbacks(execute=True):
        announce([django_role])
    made.refresh_from_db()
    assert made.stale_since
