"""The queue's tables and functions, installed once from the SQL that the `pgmq` package brings."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import connections, transaction


def install(**_signal: Any) -> bool:
    """Install the schema where this database serves as the queue and has none yet. True if it was installed.

    Connected to post_migrate: whoever migrates a database, a test run included, can use the queue afterwards.
    """
    if not settings.QUEUE_IN_DATABASE:
        return False
    from pgmq.install import get_embedded_install_sql

    connection = connections["default"]
    with transaction.atomic(), connection.cursor() as cursor:
        # Two processes that migrate at once: the second waits, then finds it done.
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('jobmatch.queue'))")
        cursor.execute("SELECT to_regclass('pgmq.meta') IS NOT NULL")
        if cursor.fetchone()[0]:
            return False
        cursor.execute(get_embedded_install_sql())
    return True
