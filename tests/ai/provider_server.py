"""A server on loopback that speaks the chat completions protocol, and misbehaves on request."""

from __future__ import annotations

import json
import select
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from django.core.cache import cache

Answerer = Callable[[dict[str, Any]], "Said"]


@dataclass
class Said:
    """One answer. raw: sent instead of a completion, or of a stream's events. wait: seconds before the first byte.

    message: what stands in the message beside or instead of the text. counts: whether it says what it used.

    Of a stream: pace: seconds between pieces; hangs_up_after: pieces; first: an event before the first word.
    in_one_piece: the server knows no streams, and says nothing of it.
    """

    text: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    finish: str = "stop"
    wait: float = 0.0
    raw: str | None = None
    content_type: str = "application/json"
    usage: tuple[int, int, int] = (1000, 0, 200)
    pace: float = 0.01
    hangs_up_after: int | None = None
    counts: bool = True
    message: dict[str, Any] = field(default_factory=dict)
    first: dict[str, Any] | None = None
    in_one_piece: bool = False

    @property
    def counted(self) -> dict[str, Any]:
        given, cached, made = self.usage
        return {
            "prompt_tokens": given,
            "completion_tokens": made,
            "total_tokens": given + made,
            "prompt_tokens_details": {"cached_tokens": cached},
        }


@dataclass
class ProviderServer:
    """`answers` are given in order, the last one for ever. `received` are the bodies that came, `raw` their bytes.

    paths, headers: of the requests. serves: the only path that there is, "" for any.
    sent_pieces: of streams; left: how often the other side went away before the end.
    """

    url: str = ""
    answers: list[Said | Answerer] = field(default_factory=lambda: [Said('{"text": "Hello"}')])
    received: list[dict[str, Any]] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    serves: str = ""
    sent_pieces: int = 0
    left: int = 0

    def next(self, body: dict[str, Any]) -> Said:
        said = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return said(body) if callable(said) else said


def completion(body: dict[str, Any], said: Said) -> str:
    message = {"role": "assistant", "content": said.text, **said.message}
    choice = {"index": 0, "message": message, "finish_reason": said.finish}
    return json.dumps(
        {
            "id": "c",
            "object": "chat.completion",
            "created": 1,
            "model": body["model"],
            "choices": [choice],
            **({"usage": said.counted} if said.counts else {}),
        }
    )


class Server(ThreadingHTTPServer):
    daemon_threads = True
    state: ProviderServer


class Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *args: Any) -> None:
        """Nothing: tests read `received`."""

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["content-length"]))
        body = json.loads(raw)
        self.server.state.raw.append(raw)
        self.server.state.received.append(body)
        self.server.state.paths.append(self.path)
        self.server.state.headers.append({name.lower(): value for name, value in self.headers.items()})
        lost = self.server.state.serves not in ("", self.path.partition("?")[0])
        said = Said("404 page not found", status=404) if lost else self.server.state.next(body)
        if not self.waited(said.wait):
            return
        if body.get("stream") and said.status == 200 and not said.in_one_piece:
            self.stream(said)
            return
        failed = json.dumps({"error": {"message": said.text, "type": "error"}})
        payload = said.raw if said.raw is not None else completion(body, said) if said.status == 200 else failed
        self.send_response(said.status)
        for name, value in {"content-type": said.content_type, **said.headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(payload.encode())))
        self.end_headers()
        self.wfile.write(payload.encode())

    def waited(self, seconds: float) -> bool:
        """False where the other side went away meanwhile, as real servers notice too."""
        if select.select([self.connection], [], [], seconds)[0]:
            self.server.state.left += 1
            return False
        return True

    def stream(self, said: Said) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        if said.raw is not None:
            self.wfile.write(said.raw.encode())
            return
        if said.first is not None:
            self.event(said.first)
        words = said.text.split(" ")
        pieces = [word + " " for word in words[:-1]] + words[-1:]
        for piece in pieces[: said.hangs_up_after]:
            self.event({"choices": [{"index": 0, "delta": {"content": piece, **said.message}, "finish_reason": None}]})
            self.server.state.sent_pieces += 1
            if not self.waited(said.pace):
                return
        if said.hangs_up_after is not None:
            return
        self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": said.finish}]})
        if said.counts:
            self.event({"choices": [], "usage": said.counted})
        self.wfile.write(b"data: [DONE]\n\n")

    def event(self, values: dict[str, Any]) -> None:
        chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", **values}
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()


@contextmanager
def provider_server() -> Iterator[ProviderServer]:
    state = ProviderServer()
    server = Server(("127.0.0.1", 0), Handler)
    server.state = state
    state.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def configured_provider(settings: Any, **others: Any) -> Iterator[ProviderServer]:
    """A provider that the installation is configured for, with an empty cache. `others`: settings besides."""
    cache.clear()
    with provider_server() as running:
        settings.LLM_BASE_URL, settings.LLM_API_KEY = running.url, "key-of-the-installation"
        settings.LLM_MODEL = settings.LLM_FAST_MODEL = "gpt-4o-mini"
        for name, value in others.items():
            setattr(settings, name, value)
        yield running
