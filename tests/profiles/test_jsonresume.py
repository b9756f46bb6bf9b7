"""JSON Resume in and out of the database: nothing is lost, and nothing private lies in the open."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.models import User
from profiles import acceptance, jsonresume
from profiles.models import Profile
from tests.conftest import Path, data_folder

WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=30)
DATES = st.sampled_from(["2019", "2019-03", "2019-03-14", "spring 2019", "2019-3"])
UNKNOWN = st.dictionaries(
    st.sampled_from(["x-id", "image", "note"]), st.one_of(WORDS, st.integers(1, 9), st.lists(WORDS, min_size=1))
)


def entry(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    known = st.fixed_dictionaries({}, optional=fields)
    return st.builds(lambda said, more: {**more, **said}, known, UNKNOWN).filter(bool)


LISTS = st.lists(WORDS, min_size=1, max_size=3)
RESUMES = st.fixed_dictionaries(
    {"basics": st.builds(
        lambda said, more: {**more, **said},
        st.fixed_dictionaries(
            {"name": WORDS},
            optional={
                "label": WORDS,
                "email": WORDS,
                "phone": st.one_of(WORDS, st.integers(1, 10**9)),
                "summary": st.text("ab \n", min_size=1, max_size=50).filter(str.strip),
                "location": entry(city=WORDS, countryCode=st.sampled_from(["GB", "Germany"]), address=WORDS),
                "profiles": st.lists(entry(network=WORDS, url=WORDS), min_size=1, max_size=2),
            },
        ),
        UNKNOWN,
    )},
    optional={
        "work": st.lists(
            entry(name=WORDS, position=WORDS, startDate=DATES, endDate=DATES, highlights=LISTS, summary=WORDS),
            min_size=1, max_size=3,
        ),
        "volunteer": st.lists(entry(organization=WORDS, position=WORDS, startDate=DATES), min_size=1, max_size=2),
        "education": st.lists(entry(institution=WORDS, studyType=WORDS, courses=LISTS), min_size=1, max_size=2),
        "skills": st.lists(entry(name=WORDS, keywords=LISTS, level=WORDS), min_size=1, max_size=3),
        "projects": st.lists(entry(name=st.one_of(WORDS, st.integers(1, 9)), url=WORDS), min_size=1, max_size=2),
        "meta": st.fixed_dictionaries(
            {}, optional={"version": WORDS, "jobmatch": st.fixed_dictionaries({"birthDate": DATES, "emails": LISTS})}
        ).filter(bool),
        "x-unknown": st.one_of(WORDS, st.integers(1, 9), UNKNOWN.filter(bool)),
    },
)  # fmt: skip


def back(profile: Profile) -> dict[str, Any]:
    return jsonresume.as_resume(Profile.objects.with_sections().get(pk=profile.pk))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(resume=RESUMES)
def test_what_goes_in_comes_out(alice: User, resume: dict[str, Any]) -> None:
    profile = acceptance.profile_of(alice)
    jsonresume.write(profile, resume)
    assert back(profile) == {"$schema": jsonresume.SCHEMA, **resume}


def test_the_published_sample_comes_out_whole(alice: User) -> None:
    path: Path = data_folder() / "resumes" / "jsonresume" / "sample.resume.json"
    if not path.is_file():
        pytest.skip("development data is not beside the project (JOBMATCH_SHARED_DATA)")
    sample = json.loads(path.read_text())
    profile = acceptance.profile_of(alice)
    jsonresume.write(profile, sample)
    sample["basics"] = {key: value for key, value in sample["basics"].items() if value != ""}
    assert {**back(profile), "$schema": ""} == {**sample, "$schema": ""}


def test_what_identifies_lies_encrypted_wherever_the_file_had_it(alice: User) -> None:
    profile = acceptance.profile_of(alice)
    basics = {"name": "Alice", "phone": "SECRET-1", "image": "SECRET-2", "location": {"address": "SECRET-3"}}
    meta = {"jobmatch": {"birthDate": "1991-02-03", "phones": ["SECRET-4"], "categories": ["it"]}}
    jsonresume.write(profile, {"basics": basics, "meta": meta})
    with connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(p)::text FROM profiles_profile p")
        stored = cursor.fetchone()[0]
    assert "SECRET" not in stored
    assert "1991" not in stored
    assert "categories" in stored
    assert back(profile)["meta"] == meta


def test_an_odd_value_is_kept_until_the_person_changes_it(alice: User) -> None:
    profile = acceptance.profile_of(alice)
    jsonresume.write(profile, {"basics": {"name": "A"}, "work": [{"name": "Acme", "startDate": "spring 2019"}]})
    row = profile.experiences.get()
    assert row.start == ""
    assert back(profile)["work"][0]["startDate"] == "spring 2019"
