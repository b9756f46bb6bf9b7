"""A connection that another thread can cut, also while its reader waits for the first byte."""

from __future__ import annotations

import socket
import threading
from typing import Any

import httpx2
import openai

from jobmatch.ai.public import public_client


class Line:
    """Every connection that `client` opens, until `cut`.

    Closing a file does not wake a thread that reads from it; shutting the connection down does, and what reads it
    then fails as if the provider had hung up. A duplicate of the socket outlives the wrapping by TLS.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self.is_cut = False

    def client(self, *, own: bool) -> httpx2.Client:
        """own: the address is a person's, so it may lead to the public internet only."""
        client: httpx2.Client = public_client() if own else openai.DefaultHttpxClient()
        client.event_hooks = {"request": [self._follow], "response": []}
        return client

    def cut(self) -> None:
        """End what is going on; nothing goes over this line any more. Safe to call twice and from any thread."""
        with self._lock:
            self.is_cut = True
            while self._sockets:
                _shut(self._sockets.pop())

    def _follow(self, request: httpx2.Request) -> None:
        if self.is_cut:
            raise httpx2.ConnectError("The request was stopped.", request=request)
        request.extensions = {**request.extensions, "trace": self._traced}

    def _traced(self, event: str, info: dict[str, Any]) -> None:
        if not event.endswith("connect_tcp.complete"):
            return
        opened = info["return_value"].get_extra_info("socket").dup()
        with self._lock:
            if self.is_cut:
                _shut(opened)
            else:
                self._sockets.append(opened)


def _shut(opened: socket.socket) -> None:
    with opened:
        try:
            opened.shutdown(socket.SHUT_RDWR)
        except OSError:
            # The other side was first.
            return
