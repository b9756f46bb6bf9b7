"""Fetching what people point at: bounded, public only, and honest about why it failed."""

from __future__ import annotations

import gzip
import ipaddress
import time
import zlib
from http.server import BaseHTTPRequestHandler

import pytest
from pytest_django import Settings

from jobmatch import addresses
from jobmatch.addresses import is_public
from jobmatch.breaker import Breaker
from jobmatch.errors import DomainError, Refused
from jobmatch.fetch import fetch
from tests.sources.conftest import Site


def refusal(url: str) -> DomainError:
    with pytest.raises(DomainError) as caught:
        fetch(url)
    assert caught.value.message.endswith(".")
    return caught.value


def test_an_answer_comes_with_what_the_next_visit_sends(site: Site) -> None:
    url = site.answer(
        "/a", b"words", ETag='"7"', Last_Modified="Mon, 02 Mar 2026 10:00:00 GMT", Content_Type="text/html"
    )
    answer = fetch(url)
    assert (answer.content, answer.content_type, answer.etag) == (b"words", "text/html", '"7"')
    site.answer("/a", b"", status=304)
    again = fetch(url, etag=answer.etag, last_modified=answer.last_modified)
    assert again.unchanged
    assert site.requests[-1][1]["If-None-Match"] == '"7"'
    assert site.requests[-1][1]["If-Modified-Since"] == "Mon, 02 Mar 2026 10:00:00 GMT"


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, lambda data: zlib.compress(data)[2:-4]])
def test_packed_answers_are_unpacked(site: Site, pack: object) -> None:
    encoding = "gzip" if pack is gzip.compress else "deflate"
    body = b"<p>" + b"words " * 5000
    assert fetch(site.answer("/a", pack(body), Content_Encoding=encoding)).content == body  # type: ignore[operator]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1", "fd00:ec2::254", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1",
    ],
)  # fmt: skip
def test_addresses_inside_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:93.184.215.14"])
def test_addresses_outside_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::1]", "[::ffff:7f00:1]", "169.254.169.254"]
)
def test_a_private_host_is_refused_however_it_is_written(host: str) -> None:
    assert refusal(f"http://{host}:9/feed").code == "fetch_private_address"


def test_a_redirect_to_a_private_address_is_refused(site: Site) -> None:
    inside = site.answer("/inside", b"secret").replace("127.0.0.1", "localhost")
    assert refusal(site.answer("/a", b"", status=302, Location=inside)).code == "fetch_private_address"
    assert [path for path, _ in site.requests] == ["/a"]


def test_a_name_is_resolved_once_and_the_connection_goes_there(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    port = site.url.rpartition(":")[2]
    site.answer("/a", b"pinned")
    asked: list[str] = []

    def resolve(host: str, number: int, *_options: object, **_more: object) -> list[tuple[object, ...]]:
        if host == "127.0.0.1":
            return [(2, 1, 6, "", (host, number))]
        asked.append(host)
        # A name server that answers differently the second time must gain nothing from it.
        address = "127.0.0.1" if len(asked) == 1 else "192.0.2.1"
        return [(2, 1, 6, "", (address, number))]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", resolve)
    monkeypatch.setattr(addresses, "is_public", lambda address: str(address) == "127.0.0.1")
    assert fetch(f"http://jobs.example:{port}/a").content == b"pinned"
    assert asked == ["jobs.example"]
    assert site.requests[0][1]["Host"] == f"jobs.example:{port}"


@pytest.mark.parametrize(
    "url", ["ftp://example.com/a", "file:///etc/passwd", "http://", "nonsense", "http://u:p@example.com/"]
)
def test_other_addresses_are_refused(url: str) -> None:
    assert refusal(url).code == "fetch_bad_address"


def test_what_is_too_large_is_not_read_to_its_end(site: Site, settings: Settings) -> None:
    settings.FETCH_LIMIT_BYTES = 1024 * 1024
    sent = 0

    def endless(request: BaseHTTPRequestHandler) -> None:
        nonlocal sent
        request.send_response(200)
        request.end_headers()
        for _ in range(200):
            request.wfile.write(b"x" * 1024 * 1024)
            sent += 1

    error = refusal(site.does("/huge", endless))
    assert (error.code, "1 MB" in error.message) == ("fetch_too_large", True)
    assert sent < 200


def test_a_gzip_bomb_is_not_unpacked(site: Site, settings: Settings) -> None:
    settings.FETCH_LIMIT_BYTES = 1024 * 1024
    bomb = gzip.compress(b"\0" * 200 * 1024 * 1024)
    assert refusal(site.answer("/bomb", bomb, Content_Encoding="gzip")).code == "fetch_too_large"


def test_slow_answers_time_out(site: Site, settings: Settings) -> None:
    settings.FETCH_STEP_TIMEOUT_SECONDS = 0.2
    assert refusal(site.does("/slow", lambda _request: time.sleep(1))).code == "fetch_timeout"
    assert len(site.requests) == 3


def test_an_answer_that_drips_times_out_as_a_whole(site: Site, settings: Settings) -> None:
    settings.FETCH_TIMEOUT_SECONDS = 0.3

    def drip(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        for _ in range(40):
            request.wfile.write(b"x")
            time.sleep(0.05)

    assert refusal(site.does("/drip", drip)).code == "fetch_timeout"


def test_what_may_pass_is_tried_again(site: Site) -> None:
    def wanting_then_well(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200 if len(site.requests) == 3 else 503)
        request.send_header("Content-Length", "0")
        request.end_headers()

    assert fetch(site.does("/a", wanting_then_well)).status == 200


def test_a_lasting_refusal_is_not_tried_again(site: Site) -> None:
    error = refusal(site.answer("/a", b"", status=404))
    assert (error.code, len(site.requests)) == ("fetch_status", 1)
    assert isinstance(error, Refused)


def test_a_long_retry_after_is_respected_by_giving_up(site: Site) -> None:
    assert refusal(site.answer("/a", b"", status=429, Retry_After="3600")).code == "fetch_status"
    assert len(site.requests) == 1


def test_redirects_end(site: Site) -> None:
    site.answer("/a", b"", status=301, Location="/b")
    assert refusal(site.answer("/b", b"", status=301, Location="/a")).code == "fetch_redirects"


def test_packing_that_was_not_asked_for_is_refused(site: Site) -> None:
    assert refusal(site.answer("/a", b"x", Content_Encoding="br")).code == "fetch_encoding"
    assert refusal(site.answer("/b", b"\x1f\x8bnot gzip", Content_Encoding="gzip")).code == "fetch_encoding"


def test_a_host_that_keeps_failing_is_left_alone(site: Site) -> None:
    url = site.answer("/a", b"", status=500)
    for _ in range(5):
        assert refusal(url).code == "fetch_status"
    came = len(site.requests)
    assert refusal(url).code == "fetch_resting"
    assert len(site.requests) == came


def test_after_its_rest_a_breaker_lets_one_try_through() -> None:
    breaker = Breaker(threshold=2, rest=10)
    breaker.failed("host", 0)
    assert breaker.remaining("host", 1) == 0
    breaker.failed("host", 1)
    assert breaker.remaining("host", 2) == 9
    assert breaker.remaining("host", 11) == 0
    assert breaker.remaining("host", 11) == 10
    breaker.worked("host")
    assert breaker.remaining("host", 12) == 0
