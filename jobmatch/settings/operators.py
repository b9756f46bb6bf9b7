"""How the operators' admin looks and what stands in its menu, in the order of how often it is needed."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static
from django.urls import reverse_lazy


def _pages(title: str, *pages: tuple[str, str, str]) -> dict[str, Any]:
    """A group of the menu: (label, icon, the model's list)."""
    items = [
        {"title": label, "icon": icon, "link": reverse_lazy(f"admin:{name}_changelist")} for label, icon, name in pages
    ]
    return {"title": title, "items": items}


# The accent of static/css/tokens.css in the steps that the library asks for: darker on light, lighter on dark.
ACCENT = {
    "50": "#eef1fd", "100": "#dfe4fb", "200": "#c3ccf8", "300": "#a6b6ff", "400": "#8397f4", "500": "#5a72e4",
    "600": "#2a45bd", "700": "#233a9f", "800": "#1d3082", "900": "#182766", "950": "#0f1840",
}  # fmt: skip

UNFOLD: dict[str, Any] = {
    "SITE_TITLE": "Jobmatch",
    "SITE_HEADER": "Jobmatch",
    "SITE_SUBHEADER": "For operators",
    "SITE_ICON": lambda request: static("icons/mark.svg"),
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("icons/mark.svg")}],
    "SHOW_BACK_BUTTON": True,
    "COLORS": {"primary": ACCENT},
    "DASHBOARD_CALLBACK": "jobmatch.overview.dashboard",
    "SIDEBAR": {
        "navigation": [
            {"items": [{"title": "Overview", "icon": "monitoring", "link": reverse_lazy("admin:index")}]},
            _pages("Jobs", ("Postings", "work", "jobs_posting"), ("Sources", "rss_feed", "jobs_source"),
                   ("Visits to sources", "sync", "jobs_fetch")),
            _pages("People", ("People", "group", "accounts_user"), ("Companies", "domain", "accounts_company"),
                   ("Invitations", "mail", "accounts_invitation"),
                   ("Email addresses", "alternate_email", "account_emailaddress"),
                   ("Second factors", "phonelink_lock", "mfa_authenticator")),
            _pages("Resumes", ("Uploads", "upload_file", "profiles_upload"), ("Profiles", "badge", "profiles_profile")),
            _pages("Models", ("Calls and costs", "payments", "ai_call"), ("Budgets", "savings", "ai_budget"),
                   ("Prices", "sell", "ai_price"), ("Recordings", "radio_button_checked", "ai_recording"),
                   ("Recorded prompts", "description", "ai_recordedprompt")),
            _pages("Machine", ("Schedules", "schedule", "django_celery_beat_periodictask")),
        ]
    },
}  # fmt: skip
