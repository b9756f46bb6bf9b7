"""What every test may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    """Where the published development data is expected; it may not be there."""
    return Path(os.environ.get("JOBMATCH_SHARED_DATA", PROJECT.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The published development data beside the project; tests that need it skip where it is absent."""
    folder = data_folder()
    if not folder.is_dir():
        pytest.skip("development data is not beside the project (JOBMATCH_SHARED_DATA)")
    return folder


@pytest.fixture(scope="session")
def embedded_database() -> Iterator[None]:
    """The embedded PostgreSQL, where no DATABASE_URL names another. The last test run or `up` to leave stops it."""
    from django.conf import settings

    if not settings.EMBEDDED_DATABASE:
        yield
        return
    from jobmatch import embedded

    lease = embedded.start(settings.EMBEDDED_DATA)
    yield
    lease.leave()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(embedded_database: None, django_db_modify_db_settings_parallel_suffix: None) -> None:
    """pytest-django's hook before it creates the test database: the server has to run by then."""


@pytest.fixture(autouse=True)
def empty_cache() -> Iterator[None]:
    """Rate limits, breakers and remembered modes begin anew in every test."""
    yield
    from django.core.cache import cache

    cache.clear()


from tests.cast import (  # noqa: E402, F401  (fixtures for every test)
    acme,
    alice,
    alices_profile,
    bob,
    django_role,
    nurse_role,
    olga,
    omar,
    rita,
    sign_in,
)
