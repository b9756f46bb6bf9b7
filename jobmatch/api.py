"""The API door's shared parts: how errors are answered."""

from __future__ import annotations

from typing import Any

from rest_framework.response import Response
from rest_framework.views import exception_handler

from jobmatch.errors import DomainError


def answer_error(exception: Exception, context: dict[str, Any]) -> Response | None:
    """DomainError → {"code", "detail", "fields"?} with its status; the rest as DRF answers it."""
    if isinstance(exception, DomainError):
        body: dict[str, Any] = {"code": exception.code, "detail": exception.message}
        if exception.fields:
            body["fields"] = exception.fields
        return Response(body, status=exception.status)
    return exception_handler(exception, context)
