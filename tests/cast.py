"""The named cast: Alice (candidate), Bob (another), Rita (recruiter at Acme), Omar (another's), Olga (operator).

All are fictional, and so is what they wrote.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.test import Client

from accounts import companies, tokens
from accounts.models import Company, User
from jobs.models import Posting
from profiles import acceptance, intake
from profiles.models import Profile

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
PASSWORD = "a long-enough passphrase 7"

ALICE_RESUME = """Alice Ashworth
Backend Developer
Leeds, United Kingdom
alice@example.org | +44 113 496 0101

Summary
Backend developer with seven years of Python, building booking and payment services.

Experience

Senior Backend Developer, Northgate Travel, Leeds
March 2021 – Present
- Built the booking service in Python and Django, serving 40,000 bookings a day
- Moved the payment service to PostgreSQL and cut failed payments by a third
- Mentored three junior developers

Backend Developer, Fell & Sons, York
June 2018 – February 2021
- Wrote REST APIs in Python with Django and Celery
- Introduced Docker and continuous integration

Education
BSc Computer Science, University of Leeds, 2015 – 2018

Skills
Python, Django, PostgreSQL, Celery, Redis, Docker, REST APIs, Git

Languages
English (native), German (B1)
"""

BOB_RESUME = """Bob Barlow
Registered Nurse
Sheffield, United Kingdom
bob@example.org | +44 114 496 0102

Experience

Staff Nurse, Hallam General Hospital, Sheffield
September 2019 – Present
- Cared for patients on a 24-bed surgical ward
- Administered medication and wound care
- Trained student nurses in infection control

Education
BSc (Hons) Adult Nursing, Sheffield Hallam University, 2016 – 2019

Skills
Wound care, Medication administration, Infection control, Patient assessment

Certificates
NMC registration
"""

DJANGO_POSTING = """Senior Django Developer
Acme Rail, Leeds, UK (hybrid, two days in the office)

We run the timetables of forty regional railways. You will build the services behind them.

What you will do
- Design and build services in Python and Django
- Look after PostgreSQL databases with billions of rows

What you need
- At least five years of experience with Python
- Strong knowledge of Django and PostgreSQL
- Experience with Docker
- A degree in computer science or similar

Nice to have
- Kubernetes
- German

We offer £58,000 to £68,000 a year, 28 days of leave and a pension.
"""

NURSE_POSTING = """Ward Nurse, Surgery
St Brigid's Hospital, Sheffield, UK

You will care for patients before and after surgery on a 30-bed ward.

Requirements
- NMC registration is essential
- Experience in wound care and medication administration
- At least two years on an acute ward

Desirable
- Mentoring of students

Pay: £31,000 to £36,500 per annum. Full time, 37.5 hours a week, shifts.
"""


def make_person(email: str, name: str, *, recruiter: bool = False, staff: bool = False) -> User:
    """Someone who can sign in at once: the address counts as verified."""
    user = User.objects.create_user(
        email,
        PASSWORD,
        full_name=name,
        is_recruiter=recruiter,
        is_candidate=not recruiter,
        is_staff=staff,
        is_superuser=staff,
    )
    tokens.mark_verified(user)
    return user


def read_in(user: User, text: str, run_commits: Callable[..., object]) -> Profile:
    """Upload, read and accept a pasted resume, with everything that follows from it."""
    with run_commits(execute=True):
        upload = intake.receive_text(user=user, text=text, now=NOW)
    upload.refresh_from_db()
    with run_commits(execute=True):
        return acceptance.accept(upload=upload, resume=upload.parsed["resume"], sections=acceptance.REVIEWED, now=NOW)


@pytest.fixture
def alice(db: None) -> User:
    return make_person("alice@example.org", "Alice Ashworth")


@pytest.fixture
def bob(db: None) -> User:
    return make_person("bob@example.org", "Bob Barlow")


@pytest.fixture
def rita(db: None, acme: Company) -> User:
    user = make_person("rita@acme.example", "Rita Rowe", recruiter=True)
    acme.memberships.create(user=user, role="owner")
    return user


@pytest.fixture
def omar(db: None) -> User:
    user = make_person("omar@elsewhere.example", "Omar Odell", recruiter=True)
    companies.found(user=user, name="Elsewhere Ltd")
    return user


@pytest.fixture
def olga(db: None) -> User:
    user = make_person("olga@jobmatch.example", "Olga Orrin", staff=True)
    user.is_candidate = False
    user.save()
    return user


@pytest.fixture
def acme(db: None) -> Company:
    return Company.objects.create(name="Acme Rail", slug="acme-rail", place="Leeds, UK")


@pytest.fixture
def django_role(acme: Company, django_capture_on_commit_callbacks: Callable[..., object]) -> Posting:
    """Rita's open posting at Acme, indexed."""
    from jobs import postings

    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        return postings.publish(company=acme, text=DJANGO_POSTING, stated=postings.Stated(), status="open", now=NOW)


@pytest.fixture
def nurse_role(db: None, django_capture_on_commit_callbacks: Callable[..., object]) -> Posting:
    """An open posting that came from elsewhere: no company here owns it."""
    from jobs import postings
    from jobs.parsing import parse_posting

    posting = Posting(created_at=NOW, date_posted=NOW, changed_at=NOW, url="https://jobs.example.org/ward-nurse")
    postings.fill(posting, parse_posting(NURSE_POSTING))
    posting.save()
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        postings.announce([posting])
    return posting


@pytest.fixture
def alices_profile(
    alice: User, django_role: Posting, django_capture_on_commit_callbacks: Callable[..., object]
) -> Profile:
    """Alice's resume, read and matched against what is open."""
    return read_in(alice, ALICE_RESUME, django_capture_on_commit_callbacks)


@pytest.fixture
def sign_in() -> Callable[[User], Client]:
    """A browser in which this person is signed in."""

    def signed_in(user: User) -> Client:
        client = Client()
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return signed_in
