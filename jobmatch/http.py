"""The HTML door's shared parts: typed requests, errors as pages, what every page's frame needs."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme

from jobmatch.errors import DomainError

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails


class Request(HttpRequest):
    """A request as our middleware leaves it: `htmx` is true for fragment requests."""

    htmx: HtmxDetails


class DomainErrorMiddleware:
    """Turns a DomainError that a view lets through into a page, or into a toast where HTMX asked."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: Request, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, DomainError):
            return None
        context = {"error": exception}
        if request.htmx:
            response = render(request, "components/error_toast.html", context, status=exception.status)
            response["HX-Retarget"] = "#toasts"
            response["HX-Reswap"] = "beforeend"
            return response
        return render(request, "errors/domain.html", context | {"back": came_from(request)}, status=exception.status)


class FragmentSignInMiddleware:
    """Somebody who is no longer signed in and asks for a piece of a page gets 401, which the page tells them.

    The browser would follow the redirect by itself, and HTMX put the whole sign-in page in place of the piece.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        response = self.get_response(request)
        if not request.htmx or request.htmx.boosted or response.status_code != HTTPStatus.FOUND:
            return response
        to_sign_in = urlsplit(response["Location"]).path == resolve_url(settings.LOGIN_URL)
        return HttpResponse(status=HTTPStatus.UNAUTHORIZED) if to_sign_in else response


def came_from(request: HttpRequest) -> str:
    """The page of this site that led here, or nothing: the way back out of a page that refuses."""
    page = request.headers.get("Referer", "")
    known = url_has_allowed_host_and_scheme(page, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return page if known and page != request.build_absolute_uri() else ""


def frame(request: HttpRequest) -> dict[str, Any]:
    """What the layout needs on every page; lazily, so that fragments cost nothing."""
    match = getattr(request, "resolver_match", None)
    return {"current_view": match.view_name if match else ""}
