from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache

from tests.ai.provider_server import ProviderServer, provider_server


@pytest.fixture
def server(db: None, settings: Any) -> Iterator[ProviderServer]:
    """A provider that the installation is configured for, with an empty cache."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    with provider_server() as running:
        settings.LLM_BASE_URL, settings.LLM_API_KEY = running.url, "key-of-the-installation"
        settings.LLM_MODEL, settings.LLM_FAST_MODEL = "gpt-4o-mini", "gpt-4o-mini"
        settings.LLM_TIMEOUT_SECONDS = 5.0
        yield running
