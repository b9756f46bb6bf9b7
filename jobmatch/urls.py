"""Every address of the site."""

from __future__ import annotations

from csp.decorators import csp_update
from django.conf import settings
from django.contrib import admin
from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from jobmatch import outbox, pages, styleguide
from jobmatch.api.handlers import no_endpoint
from jobmatch.health import healthz, readyz

api_v1 = [
    path("", include("accounts.api.urls")),
    path("", include("profiles.api.urls")),
    path("", include("jobs.api.urls")),
    path("", include("generation.api.urls")),
]

# Where a v1 endpoint takes a file, v2 takes the text; all else is v1's.
api_v2 = [path("", include("generation.api.urls_v2"))]

# Swagger UI styles its elements inline; its scripts obey the policy. No other page of ours is let off.
api_docs = csp_update({"style-src": ["'unsafe-inline'"]})(SpectacularSwaggerSplitView.as_view(url_name="schema"))

handler400 = "jobmatch.api.handlers.bad_request"
handler404 = "jobmatch.api.handlers.not_found"
handler500 = "jobmatch.api.handlers.server_error"
urlpatterns = [
    path("", pages.landing, name="landing"),
    path("try/", pages.try_it, name="try"),
    path("", include("accounts.urls")),
    path("", include("profiles.urls")),
    path("", include("jobs.urls")),
    path("", include("generation.urls")),
    path("", include("digests.urls")),
    path("accounts/", include("allauth.urls")),
    path("_allauth/", include("allauth.headless.urls")),
    path("api/v1/", include((api_v1, "v1"))),
    path("api/v2/", include((api_v2, "v2"))),
    re_path(r"^api/v\d+/", no_endpoint),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/docs/", api_docs, name="api_docs"),
    path("admin/", admin.site.urls),
    path("outbox/", outbox.outbox, name="outbox"),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
]
if settings.DEBUG:
    urlpatterns.append(path("styleguide/", styleguide.styleguide, name="styleguide"))
