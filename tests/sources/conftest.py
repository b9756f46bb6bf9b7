"""A real HTTP server on the loopback interface that behaves as badly as the test says."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import stamina
from pytest_django import Settings

Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """routes: path → what answers. requests: (path, headers) of all that came."""

    url: str = ""
    routes: dict[str, Handler] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def answer(self, path: str, body: bytes, *, status: int = 200, **headers: str) -> str:
        """Serve these bytes; gives the address. Header names with `_` for `-`."""

        def handler(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            for name, value in headers.items():
                request.send_header(name.replace("_", "-"), value)
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            request.wfile.write(body)

        self.routes[path] = handler
        return self.url + path

    def does(self, path: str, handler: Handler) -> str:
        self.routes[path] = handler
        return self.url + path


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    served = Site()

    class RequestHandler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.requests.append((self.path, dict(self.headers)))
            try:
                served.routes[self.path](self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *arguments: object) -> None:
            """Quiet: the tests read `requests`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), RequestHandler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    served.url = f"http://127.0.0.1:{server.server_port}"
    settings.FETCH_ALLOWED_PRIVATE_HOSTS = [f"127.0.0.1:{server.server_port}"]
    yield served
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def _fast_retries() -> Iterator[None]:
    """Retries happen, without the waiting; hosts that failed in one test are tried in the next."""
    from jobmatch import fetch

    fetch.breaker = type(fetch.breaker)()
    with stamina.set_testing(True, attempts=3, cap=True):
        yield
