"""One shape for every refusal of the API: {"code", "detail", "fields"?}.

`code` is stable and for programs, `detail` a sentence that says what to do, `fields` (only where single values are
wrong) {name: [sentences]} with dots between the levels: "preferences.salary_expectations.max", "job_ids.0".
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation, ValidationError
from django.http import Http404
from rest_framework import exceptions
from rest_framework.fields import get_error_detail
from rest_framework.response import Response
from rest_framework.settings import api_settings
from rest_framework.views import APIView, exception_handler

from jobmatch.errors import BodyTooLarge, DomainError

WHOLE_BODY = str(api_settings.NON_FIELD_ERRORS_KEY)


# Codes that the framework's refusals have here, and the sentence of each. What our own code refuses brings both along.
SENTENCES: dict[type[exceptions.APIException], tuple[str, Callable[[Any, APIView], str]]] = {
    exceptions.ValidationError: ("invalid", lambda error, view: _to_correct(fields_of(error.detail))),
    exceptions.ParseError: (
        "parse_error",
        lambda error, view: f"The body cannot be read ({error.detail}). Correct it and send it again.",
    ),
    exceptions.NotAuthenticated: (
        "not_authenticated",
        lambda error, view: "Sign in first: send “Authorization: Bearer …” with the access token of auth/login.",
    ),
    exceptions.AuthenticationFailed: (
        "authentication_failed",
        lambda error, view: (
            "This access token is wrong or has expired. Take a new one from auth/refresh or auth/login."
        ),
    ),
    exceptions.PermissionDenied: (
        "not_allowed",
        lambda error, view: "Your account may not do this. Sign in as an operator, or ask one to do it.",
    ),
    exceptions.NotFound: (
        "not_found",
        lambda error, view: (
            "There is nothing here for you. Check the id in the address, and as whom you are signed in."
        ),
    ),
    exceptions.MethodNotAllowed: (
        "method_not_allowed",
        lambda error, view: f"This cannot be asked for in this way. Use {_either(view.allowed_methods)}.",
    ),
    exceptions.NotAcceptable: (
        "not_acceptable",
        lambda error, view: f"Answers come as {_either(_media(view.get_renderers()))}. Ask for that in “Accept”.",
    ),
    exceptions.UnsupportedMediaType: (
        "unsupported_media_type",
        lambda error, view: f"Send the body as {_either(_media(view.get_parsers()))}, and say so in “Content-Type”.",
    ),
    exceptions.Throttled: ("throttled", lambda error, view: f"Too many requests. Try again {_when(error.wait)}."),
}
CSRF = (
    "csrf_failed",
    "The token against forged requests is missing or wrong. Send the cookie's as “X-CSRFToken”, or an access token.",
)


def answer_error(exception: Exception, context: dict[str, Any]) -> Response | None:
    """The answer to what an endpoint raised, with the headers that belong to it; None for what is no refusal."""
    exception = _named(exception)
    if isinstance(exception, DomainError):
        return Response(refusal(exception), status=exception.status)
    answer = exception_handler(exception, context)
    if answer is None or not isinstance(exception, exceptions.APIException):
        return answer
    answer.data = _of_framework(exception, context["view"])
    return answer


def refusal(error: DomainError) -> dict[str, Any]:
    """What our own code refused, as the API says it."""
    body: dict[str, Any] = {"code": error.code, "detail": error.message}
    if error.fields:
        body["fields"] = {name: [sentence] for name, sentence in error.fields.items()}
    return body


def fields_of(detail: Any) -> dict[str, list[str]]:
    """A serializer's errors, however nested, as {dotted name: sentences}; those of the whole under WHOLE_BODY."""
    found: dict[str, list[str]] = {}

    def gather(part: Any, path: tuple[str, ...]) -> None:
        if isinstance(part, dict):
            for name, below in part.items():
                gather(below, path if name == WHOLE_BODY else (*path, str(name)))
        elif isinstance(part, list):
            for place, below in enumerate(part):
                gather(below, (*path, str(place)) if isinstance(below, dict) else path)
        else:
            found.setdefault(".".join(path) or WHOLE_BODY, []).append(str(part))

    gather(detail, ())
    return found


def _named(exception: Exception) -> Exception:
    """Django's own exceptions as the ones that have a sentence here."""
    if isinstance(exception, Http404):
        return exceptions.NotFound()
    if isinstance(exception, PermissionDenied):
        return exceptions.PermissionDenied()
    if isinstance(exception, ValidationError):
        return exceptions.ValidationError(get_error_detail(exception))
    if isinstance(exception, RequestDataTooBig):
        return BodyTooLarge()
    if isinstance(exception, SuspiciousOperation):
        return exceptions.ParseError(str(exception).rstrip("."))
    return exception


def _of_framework(exception: exceptions.APIException, view: APIView) -> dict[str, Any]:
    if str(exception.detail).startswith("CSRF Failed"):
        return dict(zip(("code", "detail"), CSRF, strict=True))
    code, sentence = next(
        (row for kind, row in SENTENCES.items() if isinstance(exception, kind)),
        (exception.default_code, lambda error, view: str(error.detail)),
    )
    body: dict[str, Any] = {"code": code, "detail": sentence(exception, view)}
    if isinstance(exception, exceptions.ValidationError):
        body["fields"] = fields_of(exception.detail)
    return body


def _to_correct(fields: dict[str, list[str]]) -> str:
    names = list(dict.fromkeys(name.split(".")[0] for name in fields if name != WHOLE_BODY))
    if not names:
        return " ".join(fields.get(WHOLE_BODY, [])) or "The body cannot be used. Compare it with /api/docs/."
    return f"Correct {_listed(names, 'and')} and send it again; “fields” says what is wrong."


def _listed(words: list[str], last: str) -> str:
    return " ".join([", ".join(words[:-1]), last, words[-1]]) if len(words) > 1 else "".join(words)


def _either(words: list[str]) -> str:
    return _listed(list(dict.fromkeys(words)), "or")


def _media(formats: list[Any]) -> list[str]:
    return [str(each.media_type) for each in formats]


def _when(seconds: float | None) -> str:
    if seconds is None:
        return "later"
    whole = max(1, ceil(seconds))
    return f"in {whole} second{'s' * (whole > 1)}"
