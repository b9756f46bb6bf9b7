"""Postings that a recruiter writes here, and how a parsed posting becomes columns."""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict, dataclass, replace
from datetime import datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime

from accounts.models import Company
from jobmatch.places.gazetteer import country_name
from jobs import duplicates
from jobs.models import Posting
from jobs.parsing import parse_posting
from jobs.parsing.model import ParsedPosting, PostingSpan, Requirement
from jobs.parsing.pay import A_YEAR
from jobs.signals import postings_changed


@dataclass(frozen=True, slots=True)
class Stated:
    """What a person says beside the words of a posting; it wins over what is read from them. Empty: not said."""

    title: str = ""
    place: str = ""
    pay: str = ""


def preview(*, text: str, stated: Stated, company: str = "") -> Posting:
    """An unsaved posting as it would be published, for the person to check. Raises Refused (`too_short`)."""
    posting = Posting()
    fill(posting, _read(text, stated, company))
    return posting


@transaction.atomic
def publish(*, company: Company, text: str, stated: Stated, status: str, now: datetime) -> Posting:
    """A new posting of `company`. Raises Refused (`too_short`)."""
    posting = Posting(company=company, status=status, created_at=now, date_posted=now, changed_at=now)
    fill(posting, _read(text, stated, company.name))
    posting.organization = company.name
    posting.save()
    announce([posting])
    return posting


@transaction.atomic
def revise(*, posting: Posting, text: str, stated: Stated, status: str, now: datetime) -> Posting:
    """New words or a new status for a posting. Scores follow. Raises Refused (`too_short`)."""
    organization = posting.organization
    fill(posting, _read(text, stated, organization))
    posting.organization = organization
    posting.status, posting.changed_at = status, now
    posting.save()
    announce([posting])
    return posting


def _read(text: str, stated: Stated, company: str) -> ParsedPosting:
    return with_stated(parse_posting(text, html=False, hints={"title": stated.title, "company": company}), stated)


def with_stated(parsed: ParsedPosting, stated: Stated) -> ParsedPosting:
    """`parsed` with what was stated in the place of what was read; spans of replaced values go."""
    lines = {"Location": stated.place, "Salary": stated.pay}
    said = "\n".join(f"{label}: {value}" for label, value in lines.items() if value)
    replaced: dict[str, Any] = {}
    if said:
        read = parse_posting(f"{stated.title or 'Job'} wanted\n{said}", html=False, hints={"title": "Job"}).posting
        keys = {"jobLocation": stated.place, "baseSalary": stated.pay}
        replaced = {key: read[key] for key, value in keys.items() if value and key in read}
    if stated.title:
        replaced["title"] = stated.title
    changed = {key for key, value in replaced.items() if parsed.posting.get(key) != value}
    kept = tuple(span for span in parsed.spans if span.pointer.split("/")[1] not in changed)
    return replace(parsed, posting={**parsed.posting, **replaced}, spans=kept)


def announce(postings: list[Posting]) -> None:
    """Tell the scorer's side, once the rows are there."""
    ids = [str(posting.pk) for posting in postings]
    transaction.on_commit(lambda: postings_changed.send(sender=Posting, posting_ids=ids))


def parsed_of(posting: Posting) -> ParsedPosting:
    """The stored reading, as `jobs.parsing` gave it."""
    return ParsedPosting(
        posting=posting.posting,
        text=posting.text,
        requirements=tuple(Requirement(**{**r, "skills": tuple(r["skills"])}) for r in posting.requirements),
        spans=tuple(PostingSpan(**span) for span in posting.spans),
        language=posting.language,
    )


def fill(posting: Posting, parsed: ParsedPosting) -> None:
    """Set every column that follows from the words. What the scorer reads is emptied: it is computed anew."""
    said = parsed.posting
    posting.text, posting.posting, posting.language = parsed.text, said, parsed.language
    posting.requirements = [asdict(requirement) for requirement in parsed.requirements]
    posting.spans = [asdict(span) for span in parsed.spans]
    posting.title = str(said.get("title") or "Untitled job")[:300]
    posting.organization = str((said.get("hiringOrganization") or {}).get("name") or posting.organization)[:300]
    posting.employment_types = [str(kind)[:20] for kind in _list(said.get("employmentType"))]
    posting.seniority = str((said.get("x-jobmatch") or {}).get("seniority") or "")[:20]
    posting.valid_through = _moment(said.get("validThrough")) or posting.valid_through
    _fill_place(posting, said)
    _fill_pay(posting, said.get("baseSalary") or {})
    posting.content_hash = content_hash(posting.title, posting.organization, parsed.text)
    posting.simhash = duplicates.simhash(parsed.text)
    posting.facts = posting.vectors = posting.embedding = None


def content_hash(title: str, organization: str, text: str) -> str:
    """SHA-256 of the words alone, so that spacing, case and punctuation do not make a new posting."""
    words = re.findall(r"\w+", f"{title} {organization} {text}".casefold())
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


# Where a city is said with its state or province.
WITH_STATE = {"US", "CA", "AU"}


def _fill_place(posting: Posting, said: dict[str, Any]) -> None:
    places = [place for place in _list(said.get("jobLocation")) if isinstance(place, dict)]
    address = (places[0].get("address") or {}) if places else {}
    geo = (places[0].get("geo") or {}) if places else {}
    country = address.get("addressCountry") or ""
    posting.city = str(address.get("addressLocality") or "")[:120]
    posting.country_code = str(country.get("name", "") if isinstance(country, dict) else country)[:2].upper()
    posting.latitude, posting.longitude = geo.get("latitude"), geo.get("longitude")
    extra = said.get("x-jobmatch") or {}
    remote = str(extra.get("remote") or ("remote" if said.get("jobLocationType") == "TELECOMMUTE" else ""))
    posting.remote = remote if remote in Posting.Remote.values else ""
    posting.place = _shown(places)[:300]


def _shown(places: list[dict[str, Any]]) -> str:
    """Places as people write them: "Austin, TX", "Leeds, United Kingdom", "Berlin · Munich, Germany"."""
    addresses = [place.get("address") or {} for place in places]
    cities = list(dict.fromkeys(str(a["addressLocality"]) for a in addresses if a.get("addressLocality")))
    wider = list(dict.fromkeys(_around(address) for address in addresses))
    where = wider[0] if len(wider) == 1 else ""
    return ", ".join(part for part in (" · ".join(cities), where) if part)


def _around(address: dict[str, Any]) -> str:
    """The state where people say it with the city, else the country."""
    code, region = str(address.get("addressCountry") or ""), str(address.get("addressRegion") or "")
    if code in WITH_STATE and region:
        return region
    return country_name(code) if len(code) == 2 else code


def _fill_pay(posting: Posting, salary: dict[str, Any]) -> None:
    value = salary.get("value") or {}
    if not isinstance(value, dict):
        value = {"value": value}
    low = _amount(value.get("minValue", value.get("value")))
    high = _amount(value.get("maxValue", value.get("value")))
    posting.pay_minimum, posting.pay_maximum = low, high
    posting.pay_currency = str(salary.get("currency") or "")[:3] if low or high else ""
    posting.pay_period = str(value.get("unitText") or "").lower()[:5] if low or high else ""
    top = high or low
    posting.pay_annual_maximum = top * Decimal(A_YEAR.get(posting.pay_period or "year", 1)) if top else None


def _amount(value: Any) -> Decimal | None:
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and 0 < amount < 10_000_000_000 else None


def _moment(value: Any) -> datetime | None:
    if not value:
        return None
    try:
        moment = parse_datetime(str(value))
        day = parse_date(str(value)[:10])
    except ValueError:
        return None
    if moment is None and day is not None:
        moment = datetime.combine(day, time(23, 59, 59))
    if moment is not None and timezone.is_naive(moment):
        moment = timezone.make_aware(moment)
    return moment


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []
