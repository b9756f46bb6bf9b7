"""A ZIP of many resumes from a recruiter: each read alone, each with its own outcome."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from accounts.models import User
from jobmatch.errors import Refused
from jobs.models import Application, Posting
from profiles import archives
from profiles.models import Upload
from tests.cast import ALICE_RESUME, BOB_RESUME


def zipped(files: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_a_zip_is_its_files_without_what_systems_add() -> None:
    data = zipped({"cvs/alice.txt": "Alice", "cvs/bob.txt": "Bob", "__MACOSX/cvs/alice.txt": "x", "cvs/.DS_Store": "x"})
    assert list(archives.unpacked("cvs.zip", data)) == [("cvs/alice.txt", b"Alice"), ("cvs/bob.txt", b"Bob")]


def test_a_linkedin_export_and_a_word_file_stay_whole() -> None:
    export = zipped({"Profile.csv": "First Name,Last Name\nAda,Lovelace\n"})
    assert list(archives.unpacked("export.zip", export)) == [("export.zip", export)]
    assert list(archives.unpacked("cv.docx", b"PK..")) == [("cv.docx", b"PK..")]


def test_a_bomb_among_resumes_fails_alone() -> None:
    data = zipped({"a": "Alice", "bomb": b"\x00" * 40_000_000, "c": "Carol"})
    found = dict(archives.unpacked("cvs.zip", data))
    assert found["a"] == b"Alice"
    assert found["c"] == b"Carol"
    assert isinstance(found["bomb"], Refused)
    assert found["bomb"].code == "decompression_bomb"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"PK\x03\x04 broken", "corrupt"), (zipped({f"n{n}": "x" for n in range(201)}), "too_many_files")],
)
def test_a_zip_that_cannot_be_used_is_refused_whole(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        list(archives.unpacked("cvs.zip", data))
    assert refusal.value.code == code


def test_a_recruiters_zip_becomes_candidates_and_the_bad_one_is_told(
    rita: User, django_role: Posting, sign_in: Callable[[User], Client], django_capture_on_commit_callbacks: Any
) -> None:
    data = zipped(
        {"alice.txt": ALICE_RESUME, "bob.txt": BOB_RESUME, "program.exe": b"MZ\x90\x00" + b"\x00" * 64, "empty.pdf": ""}
    )
    url = reverse("candidates", args=[django_role.pk])
    with django_capture_on_commit_callbacks(execute=True):
        answer = sign_in(rita).post(url, {"files": [SimpleUploadedFile("cvs.zip", data)]})
    assert answer.status_code == 422
    assert "empty.pdf" in answer.content.decode()
    page = sign_in(rita).get(url).content.decode()
    assert page.index("Alice Ashworth") < page.index("Bob Barlow")
    assert "program.exe" in page
    assert "This kind of file cannot be read" in page
    assert Application.objects.count() == 2
    assert Upload.objects.filter(state="refused").count() == 1
