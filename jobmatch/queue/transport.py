"""kombu's pgmq transport with a connection string that it leaves as it is.

The client of the `pgmq` package puts host, user and password into a string of its own, unquoted and without TLS
options. Here it gets a ready pool instead.
"""

from __future__ import annotations

from typing import Any

from kombu.transport import pgmq
from pgmq import PGMQueue
from psycopg.conninfo import make_conninfo
from psycopg_pool import ConnectionPool

from jobmatch.queue.broker import WORKER_NAME

FULL_HANDS_SECONDS = 0.02


class Waiter(pgmq._NotifyWaiter):
    """Waits for NOTIFY, but only briefly while the worker's hands are full: nothing notifies it when they come free,
    and it would sleep between two tasks."""

    def __init__(self, address: str, transport: Transport) -> None:
        super().__init__(address)
        self.transport = transport

    def wait(self, timeout: float | None) -> bool:
        full = any(not channel.qos.can_consume() for channel in self.transport.channels or ())
        return bool(super().wait(FULL_HANDS_SECONDS if full else timeout))


class Transport(pgmq.Transport):
    """Messages in PostgreSQL, woken by NOTIFY."""

    @property
    def options(self) -> dict[str, Any]:
        """What `broker.transport_options` made, as kombu hands it on."""
        return dict(self.client.transport_options)  # type: ignore[union-attr,arg-type]

    def _create_pgmq_client(self) -> PGMQueue:
        options = self.options
        address = options["conn_string"]
        pool: ConnectionPool[Any] = ConnectionPool(
            address,
            min_size=0,
            max_size=options.get("pool_size", 4),
            # A server that was restarted between two messages costs a reconnect, not a message.
            check=ConnectionPool.check_connection,
            timeout=float(options.get("pool_timeout", 10)),
            open=True,
        )
        return PGMQueue(conn_string=address, vt=int(options["visibility_timeout"]), init_extension=False, pool=pool)

    def _get_notify_waiter(self) -> Any:
        if self._notify_waiter is None:
            address = make_conninfo(self.options["conn_string"], application_name=WORKER_NAME)
            self._notify_waiter = Waiter(address, self)
        return self._notify_waiter

    def close_connection(self, connection: Any) -> None:
        pool = self._pgmq_client.pool if self._pgmq_client is not None else None
        super().close_connection(connection)
        if pool is not None:
            pool.close()
