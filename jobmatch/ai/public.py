"""The HTTP client for addresses that people enter themselves: each connection is checked, and resolved only once.

The `openai` client is built on httpx2, and tells timeouts from other failures by its classes.
"""

from __future__ import annotations

from typing import Any

import httpcore2
import httpx2
from django.conf import settings

from jobmatch.addresses import checked_address
from jobmatch.errors import DomainError


class CheckedBackend(httpcore2.SyncBackend):
    """Connects to public addresses, and to the private ones that the operator allows."""

    def connect_tcp(self, host: str, port: int, *args: Any, **kwargs: Any) -> httpcore2.NetworkStream:
        try:
            address = checked_address(host, port, allowed=settings.FETCH_ALLOWED_PRIVATE_HOSTS)
        except DomainError as error:
            raise httpcore2.ConnectError(error.message) from error
        return super().connect_tcp(address, port, *args, **kwargs)


class CheckedTransport(httpx2.HTTPTransport):
    def __init__(self) -> None:
        super().__init__(trust_env=False)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False), network_backend=CheckedBackend()
        )


def public_client() -> httpx2.Client:
    """trust_env is off and redirects are not followed: nothing else decides where this connects."""
    return httpx2.Client(transport=CheckedTransport(), trust_env=False, follow_redirects=False)
