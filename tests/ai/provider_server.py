"""A server on loopback that speaks the chat completions protocol, and misbehaves on request."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answerer = Callable[[dict[str, Any]], "Said"]


@dataclass
class Said:
    """One answer. raw: sent instead of a completion. pieces: what a stream sends."""

    text: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    finish: str = "stop"
    wait: float = 0.0
    raw: str | None = None
    content_type: str = "application/json"
    usage: tuple[int, int, int] = (1000, 0, 200)


@dataclass
class ProviderServer:
    """`answers` are given in order, the last one for ever. `received` are the bodies that came, `raw` their bytes."""

    url: str = ""
    answers: list[Said | Answerer] = field(default_factory=lambda: [Said('{"text": "Hello"}')])
    received: list[dict[str, Any]] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    sent_pieces: int = 0

    def next(self, body: dict[str, Any]) -> Said:
        said = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return said(body) if callable(said) else said


def completion(body: dict[str, Any], said: Said) -> str:
    given, cached, made = said.usage
    usage = {
        "prompt_tokens": given,
        "completion_tokens": made,
        "total_tokens": given + made,
        "prompt_tokens_details": {"cached_tokens": cached},
    }
    message = {"role": "assistant", "content": said.text}
    choice = {"index": 0, "message": message, "finish_reason": said.finish}
    return json.dumps(
        {
            "id": "c",
            "object": "chat.completion",
            "created": 1,
            "model": body["model"],
            "choices": [choice],
            "usage": usage,
        }
    )


@contextmanager
def provider_server() -> Iterator[ProviderServer]:
    state = ProviderServer()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *args: Any) -> None:
            """Nothing: tests read `received`."""

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["content-length"]))
            body = json.loads(raw)
            state.raw.append(raw)
            state.received.append(body)
            said = state.next(body)
            time.sleep(said.wait)
            if body.get("stream"):
                self.stream(body, said)
                return
            failed = json.dumps({"error": {"message": said.text, "type": "error"}})
            payload = said.raw if said.raw is not None else completion(body, said) if said.status == 200 else failed
            self.send_response(said.status)
            for name, value in {"content-type": said.content_type, **said.headers}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(payload.encode())))
            self.end_headers()
            self.wfile.write(payload.encode())

        def stream(self, body: dict[str, Any], said: Said) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/event-stream")
            self.end_headers()
            for word in said.text.split(" "):
                delta = {"index": 0, "delta": {"content": word + " "}, "finish_reason": None}
                chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [delta]}
                try:
                    self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                    self.wfile.flush()
                except OSError:
                    return
                state.sent_pieces += 1
                time.sleep(0.01)
            self.wfile.write(b"data: [DONE]\n\n")

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
