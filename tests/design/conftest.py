from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import override_settings

from jobmatch import navigation


@pytest.fixture(autouse=True)
def own_addresses() -> Iterator[None]:
    navigation._address.cache_clear()
    with override_settings(ROOT_URLCONF="tests.design.urls"):
        yield
    navigation._address.cache_clear()
