"""What is waiting, who is working, and what a dead worker left behind."""

from __future__ import annotations

from collections.abc import Sequence
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
           extract(epoch FROM clock_timestamp() - min(enqueued_at) FILTER (WHERE vt <= clock_timestamp()))::float
      FROM {table}
"""
LISTENING = """
    SELECT count(DISTINCT pid) FROM pg_stat_activity WHERE application_name = %s AND datname = current_database()
"""


def queue_state() -> QueueState:
    """The state of all queues in this database. Raises a database error where the schema is missing."""
    waiting = running = 0
    ages: list[float] = []
    with connections["default"].cursor() as cursor:
        for table in _tables(settings.QUEUES):
            cursor.execute(sql.SQL(QUESTION).format(table=table))
            here, taken, age = cursor.fetchone()
            waiting, running = waiting + here, running + taken
            ages += [age] if age is not None else []
        cursor.execute(LISTENING, [WORKER_NAME])
        return QueueState(waiting, running, max(ages, default=None), cursor.fetchone()[0])


def release_in_flight(*queues: str) -> int:
    """Make what dead workers had taken visible at once, instead of after the visibility timeout; gives the number.

    Only for the one who started all the workers of these queues (all queues, if none is named) and knows that none
    lives.
    """
    released = 0
    with connections["default"].cursor() as cursor:
        for table in _tables(queues or settings.QUEUES):
            cursor.execute(sql.SQL("UPDATE {} SET vt = clock_timestamp() WHERE vt > clock_timestamp()").format(table))
            released += cursor.rowcount
    return released


def _tables(queues: Sequence[str]) -> list[sql.Identifier]:
    """Tables of queues; a queue that nobody has sent to or awaited yet has none."""
    found = []
    with connections["default"].cursor() as cursor:
        for queue in queues:
            cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [f"pgmq.q_{queue}"])
            if cursor.fetchone()[0]:
                found.append(sql.Identifier("pgmq", f"q_{queue}"))
    return found
