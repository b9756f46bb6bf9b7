"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The published development data beside the project; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("JOBMATCH_SHARED_DATA", PROJECT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("development data is not beside the project (JOBMATCH_SHARED_DATA)")
    return folder
