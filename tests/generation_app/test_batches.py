"""Documents for many jobs at once: written once each, whatever happens to the workers."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest

from accounts.models import User
from generation import batches
from generation.models import BatchItem, BatchRun, Generation
from jobmatch.errors import Conflict, NotFound, Refused
from jobs.models import Posting
from profiles.models import Profile
from tests.cast import NOW

LATER = NOW + batches.STALE + timedelta(seconds=1)


@pytest.fixture
def run(alice: User, alices_profile: Profile, django_role: Posting, nurse_role: Posting) -> BatchRun:
    """Two resumes and two letters that wait; nobody has rung for them."""
    ids = [django_role.pk, nurse_role.pk]
    return batches.start(user=alice, posting_ids=ids, template="plain", with_letters=True, now=NOW)


def test_each_item_is_written_once_however_often_the_bell_rings(run: BatchRun) -> None:
    for item in run.items.all():
        assert batches.write(item_id=item.pk, now=NOW)
        assert not batches.write(item_id=item.pk, now=LATER)
    assert Generation.objects.count() == 4
    assert set(run.items.values_list("state", flat=True)) == {"done"}


def test_the_zip_holds_a_pdf_for_each(run: BatchRun) -> None:
    for item in run.items.all():
        batches.write(item_id=item.pk, now=NOW)
    with zipfile.ZipFile(io.BytesIO(batches.zipped(run=run))) as archive:
        assert archive.namelist()[0] == "01-Senior-Django-Developer-resume.pdf"
        assert all(archive.read(name).startswith(b"%PDF") for name in archive.namelist())


def test_a_killed_worker_s_item_is_written_by_another(run: BatchRun) -> None:
    item = run.items.all()[0]
    BatchItem.objects.filter(pk=item.pk).update(state="writing", claimed_at=NOW)
    assert not batches.write(item_id=item.pk, now=NOW + timedelta(seconds=30))
    assert item.pk in batches.due(now=LATER)
    assert batches.write(item_id=item.pk, now=LATER)
    assert Generation.objects.count() == 1


def test_a_worker_that_lost_its_claim_leaves_no_second_document(run: BatchRun, monkeypatch: pytest.MonkeyPatch) -> None:
    item = run.items.all()[0]
    real = batches.export

    def slow(*args: Any, **kwargs: Any) -> Any:
        monkeypatch.setattr(batches, "export", real)
        assert batches.write(item_id=item.pk, now=LATER)
        return real(*args, **kwargs)

    monkeypatch.setattr(batches, "export", slow)
    batches.write(item_id=item.pk, now=NOW)
    assert Generation.objects.count() == 1


def test_a_worker_killed_while_it_keeps_a_document_leaves_none_behind(
    run: BatchRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_item: BatchItem) -> Any:
        raise KeyboardInterrupt

    item = run.items.all()[0]
    with monkeypatch.context() as patch:
        patch.setattr(batches, "_mine", killed)
        with pytest.raises(KeyboardInterrupt):
            batches.write(item_id=item.pk, now=NOW)
    assert not Generation.objects.exists()
    assert batches.write(item_id=item.pk, now=LATER)
    assert Generation.objects.count() == 1


def test_a_stopped_run_begins_nothing_more(run: BatchRun) -> None:
    first, second, *_ = run.items.all()
    batches.write(item_id=first.pk, now=NOW)
    batches.cancel(run=run, now=NOW)
    assert not batches.write(item_id=second.pk, now=NOW)
    assert batches.due(now=LATER) == []
    assert Generation.objects.count() == 1


def test_one_run_at_a_time(run: BatchRun, alice: User, django_role: Posting) -> None:
    with pytest.raises(Conflict) as refusal:
        batches.start(user=alice, posting_ids=[django_role.pk], template="plain", with_letters=False, now=NOW)
    assert refusal.value.code == "already_running"


def test_a_scheduled_run_waits_for_its_time(alice: User, alices_profile: Profile, django_role: Posting) -> None:
    at = NOW + timedelta(hours=6)
    run = batches.start(
        user=alice, posting_ids=[django_role.pk], template="plain", with_letters=False, now=NOW, starts_at=at
    )
    item = run.items.get()
    assert batches.due(now=NOW + timedelta(hours=1)) == []
    assert not batches.write(item_id=item.pk, now=NOW + timedelta(hours=1))
    assert batches.due(now=at) == [item.pk]
    assert batches.write(item_id=item.pk, now=at)


def test_what_cannot_be_started_is_refused(
    alice: User, alices_profile: Profile, bob: User, django_role: Posting
) -> None:
    def start(ids: list[Any], user: User = alice, **more: Any) -> None:
        batches.start(user=user, posting_ids=ids, template="plain", with_letters=False, now=NOW, **more)

    for ids, code in (([], "nothing_chosen"), ([f"{n:032x}" for n in range(51)], "too_many")):
        with pytest.raises(Refused) as refusal:
            start(ids)
        assert refusal.value.code == code
    with pytest.raises(Refused):
        start([django_role.pk], starts_at=NOW - timedelta(minutes=1))
    with pytest.raises(NotFound):
        start([django_role.pk], user=bob)


def test_old_files_go_and_documents_stay(run: BatchRun) -> None:
    item = run.items.all()[0]
    batches.write(item_id=item.pk, now=NOW)
    assert batches.forget_files(now=NOW + timedelta(days=8)) == 1
    with pytest.raises(NotFound):
        batches.zipped(run=run)
    assert Generation.objects.count() == 1
