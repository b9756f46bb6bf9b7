"""The addresses that the frame links to, so that these tests stand without the rest of the product."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def nothing(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


PLACES = ["matches", "jobs", "applications", "profile", "studio", "digest", "settings", "try"]
urlpatterns = [path("accounts/", include("allauth.urls")), *(path(f"{name}/", nothing, name=name) for name in PLACES)]
