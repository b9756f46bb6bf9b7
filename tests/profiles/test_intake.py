"""Uploads under pressure: twice at once, read twice at once, left by a killed worker, failing by our own fault."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from accounts.models import User
from profiles import acceptance, intake, reading
from profiles.models import Profile, ProfileVersion, Upload, UploadPayload
from tests.cast import ALICE_RESUME, BOB_RESUME, NOW, make_person


def at_once(work: Callable[[], Any], times: int = 4) -> list[Any]:
    """Run `work` in threads together, each with a database connection of its own."""

    def one(_: int) -> Any:
        try:
            return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(one, range(times)))


@pytest.mark.django_db(transaction=True)
def test_the_same_file_uploaded_at_once_is_one_upload(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_ring", lambda upload_id: None)
    alice = make_person("alice@example.org", "Alice Ashworth")
    found = at_once(lambda: intake.receive_text(user=alice, text=ALICE_RESUME, now=NOW).pk)
    assert len(set(found)) == 1
    assert Upload.objects.count() == UploadPayload.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_workers_read_an_upload_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_ring", lambda upload_id: None)
    alice = make_person("alice@example.org", "Alice Ashworth")
    upload = intake.receive_text(user=alice, text=ALICE_RESUME, now=NOW)
    reads: list[str] = []
    parse = reading.read_file
    monkeypatch.setattr(reading, "read_file", lambda *a, **k: (reads.append("read"), parse(*a, **k))[1])
    at_once(lambda: reading.read_upload(upload_id=upload.pk, now=NOW))
    upload.refresh_from_db()
    assert reads == ["read"]
    assert upload.state == Upload.State.READ


@pytest.mark.django_db(transaction=True)
def test_a_review_accepted_twice_at_once_is_written_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_ring", lambda upload_id: None)
    monkeypatch.setattr("jobs.tasks.refresh_profile.delay", lambda **_: None)
    alice = make_person("alice@example.org", "Alice Ashworth")
    upload = intake.receive_text(user=alice, text=ALICE_RESUME, now=NOW)
    reading.read_upload(upload_id=upload.pk, now=NOW)
    upload.refresh_from_db()

    def accept() -> str:
        try:
            acceptance.accept(upload=upload, resume=upload.parsed["resume"], sections=acceptance.REVIEWED, now=NOW)
        except acceptance.Conflict as error:
            return error.code
        return "written"

    answers = at_once(accept)
    assert sorted(answers) == ["already_accepted"] * 3 + ["written"]
    assert Profile.objects.get().experiences.count() == 2


def test_what_a_killed_worker_left_is_read_again(alice: User) -> None:
    upload = intake.receive_text(user=alice, text=ALICE_RESUME, now=NOW)
    assert Upload.objects.claim(upload.pk, now=NOW)
    assert not Upload.objects.claim(upload.pk, now=NOW)
    later = NOW + timedelta(hours=1)
    assert reading.left_behind(now=later) == [upload.pk]
    reading.read_upload(upload_id=upload.pk, now=later)
    upload.refresh_from_db()
    assert upload.state == Upload.State.READ
    assert reading.left_behind(now=later) == []


def test_our_own_fault_leaves_the_file_waiting_and_then_says_so(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = intake.receive_text(user=alice, text=ALICE_RESUME, now=NOW)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(reading, "read_file", broken)
    with pytest.raises(RuntimeError):
        reading.read_upload(upload_id=upload.pk, now=NOW)
    upload.refresh_from_db()
    assert upload.state == Upload.State.WAITING
    assert UploadPayload.objects.exists()
    reading.give_up(upload_id=upload.pk)
    upload.refresh_from_db()
    assert upload.code == "reading_failed"
    assert not UploadPayload.objects.exists()


def test_a_second_resume_keeps_the_first_as_a_version(alice: User, django_capture_on_commit_callbacks: Any) -> None:
    for text in (ALICE_RESUME, BOB_RESUME):
        upload = intake.receive_text(user=alice, text=text, now=NOW)
        reading.read_upload(upload_id=upload.pk, now=NOW)
        upload.refresh_from_db()
        acceptance.accept(upload=upload, resume=upload.parsed["resume"], sections=acceptance.REVIEWED, now=NOW)
    kept = ProfileVersion.objects.get()
    assert kept.as_resume()["work"][0]["name"] == "Northgate Travel"
    assert Profile.objects.get().experiences.first().employer == "Hallam General Hospital"


def test_private_values_are_encrypted_in_the_database(alice: User) -> None:
    upload = intake.receive_text(user=alice, text=ALICE_RESUME, now=NOW)
    reading.read_upload(upload_id=upload.pk, now=NOW)
    upload.refresh_from_db()
    acceptance.accept(upload=upload, resume=upload.parsed["resume"], sections=acceptance.REVIEWED, now=NOW)
    with connection.cursor() as cursor:
        cursor.execute("SELECT private FROM profiles_profile")
        stored = bytes(cursor.fetchone()[0])
        cursor.execute("SELECT result FROM profiles_upload")
        result = bytes(cursor.fetchone()[0])
    assert b"496 0101" not in stored
    assert b"Northgate" not in result
    assert "496" in Profile.objects.get().private["phone"]
