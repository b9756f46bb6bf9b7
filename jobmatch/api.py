"""The API door's shared parts: how errors are answered."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.views.defaults import page_not_found
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


def not_found(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """Programs get what they can read, also where an id has not even the form of one."""
    if request.path.startswith("/api/"):
        return JsonResponse({"code": "not_found", "detail": "There is nothing at this address."}, status=404)
    return page_not_found(request, exception)
