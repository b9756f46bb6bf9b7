from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.ai.provider_server import ProviderServer, configured_provider


@pytest.fixture
def server(db: None, settings: Any) -> Iterator[ProviderServer]:
    """A provider that the installation is configured for, with an empty cache."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    with configured_provider(settings, LLM_TIMEOUT_SECONDS=5.0) as running:
        yield running
