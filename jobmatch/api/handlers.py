"""Refusals of addresses under /api/ where no endpoint was reached: programs get what they can read there, too."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views import defaults
from django.views.decorators.csrf import csrf_exempt

NO_ADDRESS = "There is nothing at this address. Compare it with /api/docs/; ids have to be whole."
BAD_REQUEST = "The request is not one this site can read. Compare it with /api/docs/."
BROKEN = "Something went wrong on our side. Try again; if it stays, tell whoever runs this site when it happened."


@csrf_exempt
def no_endpoint(request: HttpRequest) -> HttpResponse:
    """For all that no endpoint's pattern takes, also while DEBUG shows pages of its own for that."""
    return _refusal("not_found", NO_ADDRESS, 404)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return (
        _refusal("bad_request", BAD_REQUEST, 400) if _by_program(request) else defaults.bad_request(request, exception)
    )


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return (
        _refusal("not_found", NO_ADDRESS, 404) if _by_program(request) else defaults.page_not_found(request, exception)
    )


def server_error(request: HttpRequest) -> HttpResponse:
    return _refusal("server_error", BROKEN, 500) if _by_program(request) else defaults.server_error(request)


def _by_program(request: HttpRequest) -> bool:
    return request.path.startswith("/api/")


def _refusal(code: str, detail: str, status: int) -> HttpResponse:
    return JsonResponse({"code": code, "detail": detail}, status=status)
