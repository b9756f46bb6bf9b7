"""How Celery reaches the queue. settings.py reads this, so nothing here needs Django."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# pg_stat_activity shows who listens under this name: a worker that is gone is gone from there.
WORKER_NAME = "jobmatch-worker"
# A scheme of our own: kombu takes no import path in a URL. jobmatch.celery registers it.
SCHEME = "jobmatch"
URL = f"{SCHEME}://localhost"
TRANSPORT = "jobmatch.queue.transport:Transport"


def database_address(database: Mapping[str, Any]) -> str:
    """A libpq connection string for an entry of Django's DATABASES."""
    from psycopg.conninfo import make_conninfo

    names = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password", "NAME": "dbname"}
    parts = {theirs: database[ours] for ours, theirs in names.items() if database.get(ours)}
    for name, value in database.get("OPTIONS", {}).items():
        if isinstance(value, str | int) and not isinstance(value, bool) and name != "pool":
            parts[name] = value
    return make_conninfo(**parts)


def transport_options(database: Mapping[str, Any], *, visibility: int) -> dict[str, Any]:
    """For CELERY_BROKER_TRANSPORT_OPTIONS. `visibility`: seconds after which a message whose worker died comes back;
    longer than a task's hard time limit, so that no living task is done twice."""
    return {
        "conn_string": database_address(database),
        "visibility_timeout": visibility,
        "init_extension": False,
        "use_notify": True,
        # A sleep inside the database would hold a snapshot open; NOTIFY wakes us just as soon.
        "wait_time_seconds": 0,
        "polling_interval": 0.25,
        "pool_size": 4,
    }
