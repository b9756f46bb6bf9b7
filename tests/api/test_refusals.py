"""Every refusal has one shape: a stable code, a sentence, and where values are wrong the fields."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.urls import resolve
from drf_spectacular.generators import SchemaGenerator

from accounts.models import User
from jobmatch.api.refusals import fields_of
from tests.api.test_permissions import ENDPOINTS, address, body_of, ids  # noqa: F401  (a fixture)
from tests.cast import DJANGO_POSTING

NONSENSE = [
    b"{",
    b"[1, 2",
    b"[]",
    b'"words"',
    b"12",
    b"null",
    b'{"a": NaN}',
    b'{"a": 1e999}',
    b'{"a": ' + b"9" * 5000 + b"}",
    b'{"a": "\xff"}',
    b'{"a": "\\u0000"}',
    b'{"a": ["\\ud800"]}',
    b'{"a":' * 5000,
    b"[" * 100_000,
]
ODD_VALUES: list[Any] = [{"a": [1]}, [[1]], [{"a": None}], "\0", 10**40, -1, "²", True, None, "x" * 70_000]
ODD_RESUMES: list[Any] = [
    *({section: value} for section in ("basics", "work", "skills", "meta") for value in ODD_VALUES),
    *({"basics": {name: value}} for name in ("name", "email", "location", "profiles") for value in ODD_VALUES),
    *({"work": [{name: value}]} for name in ("name", "startDate", "highlights") for value in ODD_VALUES),
    *({"skills": [{name: value}]} for name in ("name", "keywords") for value in ODD_VALUES),
]
# What the table of permissions does not send, as it reads only.
VALID = {
    "jobs": {"description": DJANGO_POSTING, "company_id": None},
    "job": {"description": DJANGO_POSTING},
    "match": {"state": "saved"},
    "suggestions": {"number": 0},
}
ODD_QUERIES = ["limit=²", "limit=-1", "limit=" + "9" * 30, "offset=" + "9" * 30, "offset=-1", "format=xml"]


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return dict(SchemaGenerator().get_schema(request=None, public=True))


def operations(url: str, schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    path = "/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", resolve(url).route)
    yield from schema["paths"][path].items()


def odd_bodies(wanted: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Each field with each odd value, also in objects within."""
    wanted = wanted.get("allOf", [wanted])[0]
    if "$ref" in wanted:
        wanted = schema["components"]["schemas"][wanted["$ref"].rsplit("/", 1)[1]]
    for name, of_field in wanted.get("properties", {}).items():
        values = [*ODD_VALUES, *ODD_RESUMES] if name in ("resume", "content") else ODD_VALUES
        yield from ({name: value} for value in (*values, *odd_bodies(of_field, schema)))


def assert_refusal(answer: Any, operation: dict[str, Any] | None = None) -> dict[str, Any]:
    assert 400 <= answer.status_code < 500, answer.content[:300]
    assert answer.headers["Content-Type"] == "application/json"
    body = answer.json()
    assert set(body) in ({"code", "detail"}, {"code", "detail", "fields"})
    assert re.fullmatch(r"[a-z_]+", body["code"])
    assert re.search(r"^[A-Z“\"].*[.”]$|documents? not found|not found|limit|text", body["detail"]), body["detail"]
    for sentences in body.get("fields", {}).values():
        assert sentences
        assert all(isinstance(sentence, str) for sentence in sentences)
    if operation is not None:
        assert str(answer.status_code) in operation["responses"] or "default" in operation["responses"]
    return dict(body)


@pytest.fixture
def visitor(
    alice: User, bob: User, rita: User, omar: User, olga: User, sign_in: Callable[[User], Client]
) -> Callable[[str], Client]:
    """The first person to whom an endpoint is open."""

    def visit(name: str) -> Client:
        people = zip((alice, bob, rita, omar, olga), ENDPOINTS[name][3], strict=False)
        return sign_in(next(person for person, status in people if status not in (403, 404)))

    return visit


@pytest.mark.parametrize("name", ENDPOINTS)
def test_nonsense_is_refused_and_breaks_nothing(
    name: str,
    ids: dict[str, Any],  # noqa: F811
    schema: dict[str, Any],
    visitor: Callable[[str], Client],
) -> None:
    url = address(name, ids)
    browser = visitor(name)
    valid = body_of(name, ids) or VALID.get(name, {})

    def answer(verb: str, body: bytes | str) -> Any:
        cache.clear()
        return browser.generic(verb.upper(), url, body, content_type="application/json")

    for verb, operation in operations(url, schema):
        if "requestBody" not in operation:
            continue
        for body in NONSENSE:
            assert_refusal(answer(verb, body), operation)
        for odd in odd_bodies(next(iter(operation["requestBody"]["content"].values()))["schema"], schema):
            given = answer(verb, json.dumps({**valid, **odd}))
            assert given.status_code < 300 or assert_refusal(given, operation), odd


@pytest.mark.parametrize("name", ENDPOINTS)
def test_what_no_endpoint_takes_is_refused(
    name: str,
    ids: dict[str, Any],  # noqa: F811
    schema: dict[str, Any],
    visitor: Callable[[str], Client],
) -> None:
    url = address(name, ids)
    browser, mine = visitor(name), dict(operations(url, schema))
    wrong = next(verb for verb in ("put", "delete", "patch", "get") if verb not in mine)
    refused = assert_refusal(browser.generic(wrong.upper(), url))
    assert refused["code"] == "method_not_allowed"
    assert all(verb.upper() in refused["detail"] for verb in mine)
    for verb, operation in mine.items():
        page = browser.generic(
            verb.upper(), url, b"{}", content_type="application/json", headers={"Accept": "text/html"}
        )
        assert assert_refusal(page, operation)["code"] == "not_acceptable"
        if "requestBody" in operation:
            letter = browser.generic(verb.upper(), url, b"<a/>", content_type="application/xml")
            assert assert_refusal(letter, operation)["code"] == "unsupported_media_type"
        if {} not in operation.get("security", [{}]):
            stranger = Client().generic(verb.upper(), url, b"{}", content_type="application/json")
            assert assert_refusal(stranger, operation)["code"] == "not_authenticated"
            forged = Client().generic(verb.upper(), url, headers={"Authorization": "Bearer of.bad.news"})
            assert assert_refusal(forged, operation)["code"] == "authentication_failed"
        if verb == "get":
            for query in ODD_QUERIES:
                cache.clear()
                assert browser.get(f"{url}?{query}").status_code < 500, query


@pytest.mark.parametrize("name", [name for name, row in ENDPOINTS.items() if 415 in row[3]] + ["upload-resume"])
@pytest.mark.parametrize("body", [b"", b"no boundary", b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\na'])
def test_a_broken_form_is_refused(
    name: str,
    body: bytes,
    ids: dict[str, Any],  # noqa: F811
    visitor: Callable[[str], Client],
) -> None:
    url = address(name, ids)
    for kind in ("multipart/form-data; boundary=x", "multipart/form-data", "multipart/form-data; boundary=\0"):
        cache.clear()
        assert_refusal(visitor(name).generic("POST", url, body, content_type=kind))


@pytest.mark.parametrize("name", ["wörk\0.pdf", "a" * 400 + ".pdf"])
def test_a_file_with_an_odd_name_is_no_accident(alice: User, sign_in: Callable[[User], Client], name: str) -> None:
    answer = sign_in(alice).post("/api/v1/profiles/upload-resume/me", {"file": SimpleUploadedFile(name, b"\0\1\2")})
    assert answer.status_code == 202
    assert len(answer.json()["filename"]) <= 255


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize("path", ["/api/v1/nowhere", "/api/v2/jobs/12", "/api/v1/jobs/12", "/api/v1/matches/ten"])
def test_an_address_without_endpoint(db: None, path: str, debug: bool) -> None:
    with override_settings(DEBUG=debug):
        for verb in ("GET", "POST"):
            answer = Client(enforce_csrf_checks=True).generic(verb, path)
            assert (answer.status_code, assert_refusal(answer)["code"]) == (404, "not_found")
    assert assert_refusal(Client().get("/api/nowhere"))["code"] == "not_found"


def test_every_wrong_value_is_named_where_it_stands(alice: User, sign_in: Callable[[User], Client]) -> None:
    body = {"preferences": {"salary_range": {"min": 9, "max": 1}}, "personal_info": {"email": "at"}}
    answer = sign_in(alice).put("/api/v1/profiles/profile/me", body, content_type="application/json")
    refused = assert_refusal(answer)
    assert refused["code"] == "invalid"
    assert refused["detail"].startswith("Correct personal_info and preferences and send it again")
    assert refused["fields"] == {
        "personal_info.email": ["Enter a valid email address."],
        "preferences.salary_range.max": ["This is less than min."],
    }
    assert fields_of([{"a": ["One."]}, {}, {"a": {"b": ["Two."]}}]) == {"0.a": ["One."], "2.a.b": ["Two."]}


def test_too_many_requests_say_when_to_come_back(db: None) -> None:
    answers = [Client().post("/api/v1/auth/login", {}, content_type="application/json") for _ in range(21)]
    refused = assert_refusal(answers[-1])
    assert (answers[-1].status_code, refused["code"]) == (429, "throttled")
    assert f"in {answers[-1].headers['Retry-After']} second" in refused["detail"]


def test_too_many_wrong_passwords(alice: User) -> None:
    wrong = {"email": alice.email, "password": "not this one 1"}
    codes = [assert_refusal(Client().post("/api/v1/auth/login", wrong, content_type="application/json"))["code"]]
    while codes[-1] == "bad_credentials" and len(codes) < 20:
        codes.append(
            assert_refusal(Client().post("/api/v1/auth/login", wrong, content_type="application/json"))["code"]
        )
    assert codes[-1] == "too_many_tries"


def test_a_body_past_the_limit(alice: User, sign_in: Callable[[User], Client]) -> None:
    body = {"resume_text": "x" * 3_000_000}
    for content_type in ("application/json", "application/x-www-form-urlencoded"):
        data = json.dumps(body) if "json" in content_type else f"resume_text={body['resume_text']}"
        answer = sign_in(alice).post("/api/v1/profiles/parse-text/me", data, content_type=content_type)
        assert (answer.status_code, assert_refusal(answer)["code"]) == (413, "body_too_large")


def test_a_session_without_its_token(alice: User) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(alice, backend="allauth.account.auth_backends.AuthenticationBackend")
    answer = browser.post("/api/v1/auth/logout", {}, content_type="application/json")
    assert (answer.status_code, assert_refusal(answer)["code"]) == (403, "csrf_failed")


def test_what_breaks_is_told_as_json_too(alice: User, sign_in: Callable[[User], Client], monkeypatch: Any) -> None:
    browser = sign_in(alice)
    browser.raise_request_exception = False
    monkeypatch.setattr("accounts.api.views.UserOut", None)
    answer = browser.get("/api/v1/auth/me")
    assert (answer.status_code, answer.json()["code"]) == (500, "server_error")
