"""Traits come through the reading child as they come in this process, and cost nothing where they are not asked for."""

from __future__ import annotations

from jobmatch import documents
from tests.ats.resumes import page, word_file

HIDDEN = '<p style="color:#fff">Kubernetes Terraform Ansible</p>'


def test_the_child_tells_the_same_traits() -> None:
    data = page(HIDDEN)
    here = documents.read(data, filename="r.pdf", inspect=True)
    there = documents.read_isolated(data, filename="r.pdf", inspect=True)

    assert here.traits == there.traits
    assert [trait.kind for trait in here.traits] == ["hidden_text"]


def test_without_asking_there_are_none() -> None:
    assert documents.read(page(HIDDEN), filename="r.pdf").traits == ()
    assert documents.read_isolated(word_file(), filename="r.docx").traits == ()
