"""Fetching an address that a person gave us: public hosts only, bounded in time, size and redirects.

The host is resolved once and the connection goes to the address that was checked, so a name that changes its answer
between check and connection gains nothing. Every redirect is a new check.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
import stamina
from django.conf import settings

from jobmatch.addresses import checked_address
from jobmatch.breaker import Breaker
from jobmatch.errors import DomainError, Refused, Unavailable

REDIRECTS = 5
ATTEMPTS = 3
LONGEST_RETRY_AFTER = 20.0
FEEDS = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"
breaker = Breaker()


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer. status: 200 or 304 (then `content` is empty). url: after redirects. etag and last_modified: to send
    with the next visit."""

    url: str
    status: int
    content: bytes
    content_type: str
    etag: str
    last_modified: str

    @property
    def unchanged(self) -> bool:
        return self.status == httpx.codes.NOT_MODIFIED


class TryAgain(Unavailable):
    """A failure that may pass. `after`: seconds the server asked us to wait, if it did."""

    def __init__(self, message: str, *, code: str, after: float | None = None) -> None:
        super().__init__(message, code=code)
        self.after = after


def fetch(url: str, *, etag: str = "", last_modified: str = "", accept: str = PAGES) -> Fetched:
    """GET the address, with retries for what may pass (timeouts, 429, 5xx).

    Raises DomainError: `fetch_bad_address fetch_private_address fetch_unresolved fetch_redirects fetch_too_large
    fetch_encoding` (Refused), `fetch_timeout fetch_status fetch_failed fetch_resting` (may pass, or be gone for good).
    """
    host = _parse(url).host
    rest = breaker.remaining(host, time.monotonic())
    if rest > 0:
        raise Unavailable(
            f"{host} failed several times in a row and is left alone for another {rest:.0f} seconds.",
            code="fetch_resting",
        )
    headers = {"Accept": accept, "Accept-Encoding": "gzip, deflate", "User-Agent": _user_agent()}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    try:
        answer = _with_retries(url, headers)
    except TryAgain:
        breaker.failed(host, time.monotonic())
        raise
    breaker.worked(host)
    return answer


def _with_retries(url: str, headers: dict[str, str]) -> Fetched:
    for attempt in stamina.retry_context(on=_wait_before_retry, attempts=ATTEMPTS, wait_initial=0.5, wait_max=5.0):
        with attempt:
            return _follow(url, headers)
    raise AssertionError("stamina returns or raises")


def _wait_before_retry(error: Exception) -> bool | float:
    if not isinstance(error, TryAgain):
        return False
    if error.after is None:
        return True
    return error.after if error.after <= LONGEST_RETRY_AFTER else False


def _follow(url: str, headers: dict[str, str]) -> Fetched:
    deadline = time.monotonic() + settings.FETCH_TIMEOUT_SECONDS
    # trust_env off: a proxy from the environment would resolve names by itself.
    with httpx.Client(trust_env=False, timeout=settings.FETCH_STEP_TIMEOUT_SECONDS) as client:
        for _hop in range(REDIRECTS + 1):
            target = _parse(url)
            answer = _one_request(client, target, headers, deadline)
            if isinstance(answer, Fetched):
                return answer
            url = answer
    raise Refused(f"The address leads through more than {REDIRECTS} redirects.", code="fetch_redirects")


def _one_request(client: httpx.Client, target: httpx.URL, headers: dict[str, str], deadline: float) -> Fetched | str:
    """The answer, or where it redirects to."""
    port = target.port or {"http": 80, "https": 443}[target.scheme]
    address = checked_address(target.host, port, allowed=settings.FETCH_ALLOWED_PRIVATE_HOSTS)
    request = client.build_request(
        "GET",
        target.copy_with(host=address),
        headers={**headers, "Host": target.netloc.decode("ascii")},
        extensions={"sni_hostname": target.host},
    )
    try:
        response = client.send(request, stream=True)
        try:
            return _read(response, target, deadline)
        finally:
            response.close()
    except httpx.TimeoutException as error:
        raise TryAgain(f"{target.host} did not answer in time.", code="fetch_timeout") from error
    except httpx.HTTPError as error:
        raise TryAgain(f"{target.host} could not be reached: {error}.", code="fetch_failed") from error


def _read(response: httpx.Response, target: httpx.URL, deadline: float) -> Fetched | str:
    if response.has_redirect_location:
        return str(target.join(response.headers["location"]))
    if response.status_code not in (httpx.codes.OK, httpx.codes.NOT_MODIFIED):
        raise _refused_status(response, target)
    content = b""
    if response.status_code == httpx.codes.OK:
        content = b"".join(_within_limits(response, target, deadline))
    return Fetched(
        url=str(target),
        status=response.status_code,
        content=content,
        content_type=response.headers.get("content-type", ""),
        etag=response.headers.get("etag", ""),
        last_modified=response.headers.get("last-modified", ""),
    )


def _refused_status(response: httpx.Response, target: httpx.URL) -> DomainError:
    status = response.status_code
    sentence = f"{target.host} answered {status} {response.reason_phrase}".strip() + "."
    if status == httpx.codes.TOO_MANY_REQUESTS or status >= 500:
        return TryAgain(sentence, code="fetch_status", after=_retry_after(response))
    return Refused(f"{sentence} Check the address in a browser.", code="fetch_status")


def _retry_after(response: httpx.Response) -> float | None:
    """Seconds, from either form of the header (RFC 9110, 10.2.3)."""
    value = response.headers.get("retry-after", "")
    if value.isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _within_limits(response: httpx.Response, target: httpx.URL, deadline: float) -> Iterator[bytes]:
    limit = settings.FETCH_LIMIT_BYTES
    total = 0
    unpack = _unpacker(response, target)
    for chunk in response.iter_raw():
        if time.monotonic() > deadline:
            raise TryAgain(f"{target.host} sends too slowly.", code="fetch_timeout")
        # One byte past the limit is enough to know: a bomb is never unpacked further than that.
        piece = unpack(chunk, limit + 1 - total)
        total += len(piece)
        if total > limit:
            size = f"{limit / (1024 * 1024):.0f} MB" if limit >= 1024 * 1024 else f"{limit} bytes"
            raise Refused(f"What {target.host} sends is larger than {size}.", code="fetch_too_large")
        yield piece


class _Plain:
    def __call__(self, chunk: bytes, most: int) -> bytes:
        return chunk


class _Deflated:
    """gzip, zlib or raw deflate, told apart by the first bytes as browsers do."""

    def __init__(self) -> None:
        self.inner: zlib._Decompress | None = None

    def __call__(self, chunk: bytes, most: int) -> bytes:
        if self.inner is None:
            zlib_header = len(chunk) > 1 and chunk[0] & 15 == 8 and (chunk[0] * 256 + chunk[1]) % 31 == 0
            wrapped = chunk[:2] == b"\x1f\x8b" or zlib_header
            self.inner = zlib.decompressobj(47 if wrapped else -15)
        try:
            return self.inner.decompress(self.inner.unconsumed_tail + chunk, most)
        except zlib.error as error:
            raise Refused("The answer is packed in a way that cannot be opened.", code="fetch_encoding") from error


def _unpacker(response: httpx.Response, target: httpx.URL) -> _Plain | _Deflated:
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("", "identity"):
        return _Plain()
    if encoding in ("gzip", "x-gzip", "deflate"):
        return _Deflated()
    raise Refused(f"{target.host} packs its answer as {encoding}, which was not asked for.", code="fetch_encoding")


def _parse(url: str) -> httpx.URL:
    try:
        target = httpx.URL(url.strip())
    except httpx.InvalidURL as error:
        raise Refused("This is not a web address.", code="fetch_bad_address") from error
    if target.scheme not in ("http", "https") or not target.host or target.userinfo:
        raise Refused(
            "Only addresses that begin with http:// or https:// and carry no password are fetched.",
            code="fetch_bad_address",
        )
    return target


def _user_agent() -> str:
    return f"Jobmatch ({settings.SITE_URL})"
