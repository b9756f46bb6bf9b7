"""What is waiting, who is working, and what a dead worker left behind."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db import connections
from psycopg import sql

from jobmatch.queue.broker import WORKER_NAME


@dataclass(frozen=True, slots=True)
class QueueState:
    """waiting: messages not yet taken. running: taken and not done. oldest_seconds: age of the oldest waiting one,
    null where nothing waits. workers: processes that listen; null where another broker would know."""

    waiting: int
    running: int
    oldest_seconds: float | None
    workers: int | None


QUESTION = """
    SELECT count(*) FILTER (WHERE vt <= clock_timestamp()),
           count(*) FILTER (WHERE vt > clock_timestamp()),
           extract(epoch FROM clock_timestamp() - min(enqueued_at) FILTER (WHERE vt <= clock_timestamp()))::float,
           (SELECT count(DISTINCT pid) FROM pg_stat_activity
             WHERE application_name = %s AND datname = current_database())
      FROM {table}
"""


def queue_state() -> QueueState:
    """The state of the queue in this database. Raises a database error where the schema is missing."""
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [f"pgmq.{_table()}"])
        if not cursor.fetchone()[0]:
            # Nobody has sent or awaited anything yet: the table appears with the first.
            return QueueState(waiting=0, running=0, oldest_seconds=None, workers=0)
        cursor.execute(sql.SQL(QUESTION).format(table=sql.Identifier("pgmq", _table())), [WORKER_NAME])
        return QueueState(*cursor.fetchone())


def release_in_flight() -> int:
    """Make what dead workers had taken visible at once, instead of after the visibility timeout; gives the number.

    Only for the one who started all the workers and knows that none lives.
    """
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [f"pgmq.{_table()}"])
        if not cursor.fetchone()[0]:
            return 0
        table = sql.Identifier("pgmq", _table())
        cursor.execute(sql.SQL("UPDATE {} SET vt = clock_timestamp() WHERE vt > clock_timestamp()").format(table))
        return cursor.rowcount


def _table() -> str:
    return f"q_{settings.CELERY_TASK_DEFAULT_QUEUE}"
