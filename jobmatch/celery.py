"""Celery's application: settings under CELERY_, tasks from every app's `tasks` module.

Run a worker with `celery -A jobmatch worker` and the schedules with `celery -A jobmatch beat`; `manage.py up` runs
both.
"""

from __future__ import annotations

import os
from typing import Any

from celery import Celery
from celery.signals import setup_logging
from kombu.transport import TRANSPORT_ALIASES

from jobmatch.queue import broker

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")

TRANSPORT_ALIASES[broker.SCHEME] = broker.TRANSPORT

app = Celery("jobmatch")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def keep_our_logs(**_signal: Any) -> None:
    """Celery replaces the root handlers unless somebody answers this signal; settings.LOGGING holds already."""


def start_structured_task_logs() -> None:
    from django_structlog.celery.steps import DjangoStructLogInitStep

    app.steps["worker"].add(DjangoStructLogInitStep)


start_structured_task_logs()
