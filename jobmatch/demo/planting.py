"""Puts the demo into the database through the doors that real postings and resumes use.

Safe to run again: what is there is found and left alone, so a run that was killed is finished by the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from django.dispatch import Signal

from accounts import tokens
from accounts.models import Company, Membership, User
from digests import daily
from generation.rendering import RenderOptions, render
from jobmatch.demo import catalogue, documents, feeds
from jobmatch.demo.catalogue import Employer
from jobmatch.demo.people import design, resume
from jobs import arrivals, decisions, indexing, scoring
from jobs.hiring import pipeline
from jobs.models import Application, Match, Posting, Source
from jobs.signals import application_received, postings_changed
from jobs.sources.rss import read_feed
from profiles import acceptance, editing, intake, reading
from profiles.models import Profile, Upload
from profiles.signals import profile_changed, upload_became_profile

PASSWORD = "jobmatch demo 2026"  # noqa: S105  (printed at every start of the demo)
RECRUITERS = {"rita": "Rita Calloway", "omar": "Omar Sandiford"}
STAGES = ("applied", "applied", "screening", "screening", "interview", "offer", "rejected", "hired")
WAYS = {
    "applied": (),
    "screening": ("screening",),
    "interview": ("screening", "interview"),
    "offer": ("screening", "interview", "offer"),
    "hired": ("screening", "interview", "offer", "hired"),
    "rejected": ("screening", "rejected"),
}
Say = Callable[[str], None]


@contextmanager
def quiet() -> Iterator[None]:
    """Without the bells that ring for the worker: the demo does at once, in batches, what they would do one by one."""
    muted: list[tuple[Signal, Any]] = [
        (signal, signal.receivers)
        for signal in (postings_changed, profile_changed, application_received, upload_became_profile)
    ]
    ring = intake._ring
    try:
        for signal, _ in muted:
            signal.receivers = []
            signal.sender_receivers_cache.clear()
        intake._ring = lambda upload_id: None  # the reading is done here
        yield
    finally:
        intake._ring = ring
        for signal, receivers in muted:
            signal.receivers = receivers
            signal.sender_receivers_cache.clear()


def plant(*, now: datetime, postings: int, people: int, say: Say) -> None:
    """The whole demo. `postings` and `people`: how many; 300 and 40 are all there are."""
    with quiet():
        operator()
        companies = {key: company(key, name) for key, name in RECRUITERS.items()}
        say(f"Bringing in {postings} postings of {len(catalogue.employers())} companies …")
        bring_in(postings, companies, now=now)
        indexing.index_postings(list(Posting.objects.filter(embedding=None)))
        chosen = catalogue.people()[:people]
        say(f"Reading {len(chosen)} resumes and matching them …")
        profiles = [candidate(number, person, now=now) for number, person in enumerate(chosen)]
        say("Sending applications, taking decisions, writing digests and documents …")
        for number, profile in enumerate(profiles):
            apply(number, profile, now=now)
        for profile in profiles[:5]:
            decide(profile, now=now)
            daily.compose_for(profile=profile, now=now)
            documents.write_for(profile, now=now)


def person(key: str, name: str, **roles: bool) -> User:
    """A login of the demo; the address counts as verified."""
    email = f"{key}@demo.example"
    user = User.objects.filter(email=email).first() or User.objects.create_user(
        email, PASSWORD, full_name=name, **roles
    )
    tokens.mark_verified(user)
    return user


def operator() -> User:
    return person("olga", "Olga Merriweather", is_staff=True, is_superuser=True, is_candidate=False)


def company(key: str, name: str) -> Company:
    """The company of a recruiter's login."""
    employer = next(found for found in catalogue.employers().values() if found.recruiter == key)
    user = person(key, name, is_recruiter=True, is_candidate=False)
    made, _ = Company.objects.get_or_create(
        slug=employer.key,
        defaults={
            "name": employer.name,
            "place": employer.place,
            "website": f"https://{employer.key}.example/",
            "description": " ".join(employer.says("about", "en")),
        },
    )
    Membership.objects.get_or_create(user=user, company=made, defaults={"role": Membership.Role.OWNER})
    return made


def bring_in(total: int, companies: dict[str, Company], *, now: datetime) -> None:
    """Each company's feed, as bytes, through the reader and the importer of real feeds."""
    for key, adverts in feeds.adverts(total).items():
        employer = catalogue.employers()[key]
        source, _ = Source.objects.get_or_create(
            kind=Source.Kind.RSS,
            url=feeds.address(employer),
            defaults={"name": f"{employer.name} (demo)", "active": False},
        )
        document = feeds.document(employer, adverts, now=now)
        items, _ = read_feed(document, content_type="application/xml", url=feeds.address(employer), now=now)
        for item in items:
            _, posting = arrivals.take_in(source=source, item=item, now=now)
            if posting.source_id == source.pk:
                _finish(posting, employer, companies, adverts, now=now)


def _finish(
    posting: Posting, employer: Employer, companies: dict[str, Company], adverts: list[Any], *, now: datetime
) -> None:
    """What a feed cannot say: who reads applications here, and when the job closes."""
    # A feed reader makes ids absolute that are not.
    advert = next(found for found in adverts if posting.external_id.endswith(found.identity))
    posting.company = companies.get(employer.recruiter)
    if posting.company:
        # People apply here, not on a page of the company's own.
        posting.url = ""
    if advert.days_left and posting.valid_through is None:
        posting.valid_through = now + timedelta(days=advert.days_left)
    posting.save(update_fields=["company", "url", "valid_through"])


def candidate(number: int, told: dict[str, Any], *, now: datetime) -> Profile:
    """A login whose resume was rendered, uploaded, read, accepted and matched."""
    user = person(told["key"], told["name"])
    profile = Profile.objects.filter(user=user, last_resume_upload__isnull=False).first()
    if profile is None:
        template, form = design(number)
        options = RenderOptions(language=told.get("language", "en"))
        data = render(resume(told), template=template, format=form, options=options)
        # What a killed run left half read is read again.
        Upload.objects.filter(user=user, state=Upload.State.READING).update(state=Upload.State.WAITING)
        upload = intake.receive(user=user, filename=f"{told['key']}.{form}", data=data, now=now)
        reading.read_upload(upload_id=upload.pk, now=now)
        upload.refresh_from_db()
        if told.get("wants"):
            editing.set_preferences(profile=acceptance.profile_of(user), values=told["wants"], now=now)
        profile = acceptance.accept(
            upload=upload, resume=upload.parsed["resume"], sections=acceptance.REVIEWED, now=now
        )
    if profile.matched_at is None:
        profile = Profile.objects.with_sections().get(pk=profile.pk)
        scoring.refresh_profile(profile=profile, now=now)
    return profile


def apply(number: int, profile: Profile, *, now: datetime) -> None:
    """Applications to the best jobs that take them here, at stages and on days that differ."""
    best = Match.objects.filter(profile=profile, posting__company__isnull=False, total__gte=30).order_by("-total")
    for turn, match in enumerate(best.select_related("posting__company")[: 1 + number % 3]):
        sent = max(match.posting.date_posted, now - timedelta(days=(number * 3 + turn * 5) % 21, hours=number % 9))
        if Application.objects.filter(profile=profile, posting=match.posting).exists() or not match.posting.is_open:
            continue
        profile.refresh_from_db()
        application = pipeline.apply(profile=profile, posting=match.posting, now=sent)
        company = match.posting.company
        assert company is not None
        stage = STAGES[(number + turn) % len(STAGES)]
        owner = company.memberships.get(role=Membership.Role.OWNER).user
        way = WAYS[stage]
        for step, to in enumerate(way, start=1):
            pipeline.advance(application=application, to=to, by=owner, now=sent + (now - sent) * step / (len(way) + 1))


def decide(profile: Profile, *, now: datetime) -> None:
    """A saved, a dismissed and an elsewhere-applied match, so that every state is there to see."""
    undecided = Match.objects.filter(profile=profile, state=Match.State.NEW, posting__company=None).order_by("-total")
    for match, state in zip(undecided[1:7:2], ("saved", "applied", "dismissed"), strict=False):
        decisions.decide(match=match, state=state, now=now - timedelta(days=1))
