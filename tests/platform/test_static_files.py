"""Static files are collected when they changed, and not otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from pytest_django import Settings

from jobmatch.static_files import collect_if_changed


@pytest.fixture
def source(settings: Settings, tmp_path: Path) -> Path:
    folder = tmp_path / "static"
    folder.mkdir()
    (folder / "site.css").write_text("a {}")
    settings.STATICFILES_DIRS, settings.STATIC_ROOT = [folder], tmp_path / "collected"
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    finders.get_finder.cache_clear()
    return folder


def test_only_a_change_collects_again(source: Path, settings: Settings) -> None:
    assert collect_if_changed()
    assert not collect_if_changed()
    (source / "more.css").write_text("b {}")
    assert collect_if_changed()
    (source / "site.css").unlink()
    assert collect_if_changed()
    assert not (Path(settings.STATIC_ROOT) / "site.css").exists()
    finders.get_finder.cache_clear()
