"""The schema.org JobPosting document, built beside the spans that state its parts.

Beyond schema.org, under "x-jobmatch": seniority, contract ("permanent"), remote ("remote", "hybrid", "onsite"),
remoteScope, visaSponsorship (bool), securityClearance, travel, startDate, department, languages [{language, level}],
certifications, minimumYears, pay {gross, extras, annualMinimum, annualMaximum, periodStated}.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jobmatch.places import Place
from jobs.parsing.facts import Fact
from jobs.parsing.model import PostingSpan, Requirement
from jobs.parsing.pay import Pay
from jobs.parsing.skills import skill_name

EXTENSION = "x-jobmatch"
CREDENTIALS = {
    "secondary": "high school", "vocational": "professional certificate", "associate": "associate degree",
    "bachelor": "bachelor degree", "master": "postgraduate degree", "doctorate": "postgraduate degree",
}  # fmt: skip
REMOTE_TYPE = "TELECOMMUTE"


class Builder:
    """Collects a posting and its spans; a fact without words in the text gets no span."""

    def __init__(self) -> None:
        self.posting: dict[str, Any] = {"@context": "https://schema.org", "@type": "JobPosting"}
        self.spans: list[PostingSpan] = []

    def point(self, pointer: str, start: int, end: int, confidence: float = 0.9) -> None:
        if end > start:
            self.spans.append(PostingSpan(pointer, start, end, round(confidence, 2)))

    def put(self, key: str, value: Any, fact: Fact | None = None) -> None:
        if value in ("", None, [], {}):
            return
        self.posting[key] = value
        if fact is not None:
            self.point(f"/{key}", fact.start, fact.end, fact.confidence)

    def extend(self, key: str, value: Any, fact: Fact | None = None) -> None:
        if value in ("", None, [], {}):
            return
        self.posting.setdefault(EXTENSION, {})[key] = value
        if fact is not None:
            self.point(f"/{EXTENSION}/{key}", fact.start, fact.end, fact.confidence)


def place_document(place: Place) -> dict[str, Any]:
    """schema.org Place with PostalAddress and, where a city is known, GeoCoordinates."""
    address = {
        "@type": "PostalAddress", "addressLocality": place.city, "addressRegion": place.region_code or place.region,
        "addressCountry": place.country, "postalCode": place.postal_code,
    }  # fmt: skip
    document: dict[str, Any] = {"@type": "Place", "address": {key: value for key, value in address.items() if value}}
    if place.latitude is not None:
        document["geo"] = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
    return document


def pay_document(pay: Pay) -> dict[str, Any]:
    """schema.org MonetaryAmount whose value is a QuantitativeValue per HOUR, DAY, WEEK, MONTH or YEAR."""
    value: dict[str, Any] = {"@type": "QuantitativeValue", "unitText": pay.period.upper()}
    if pay.minimum is not None and pay.minimum == pay.maximum:
        value["value"] = pay.minimum
    else:
        value |= {
            key: amount for key, amount in (("minValue", pay.minimum), ("maxValue", pay.maximum)) if amount is not None
        }
    document: dict[str, Any] = {"@type": "MonetaryAmount", "value": value}
    return document | ({"currency": pay.currency} if pay.currency else {})


def put_pay(builder: Builder, pay: Pay) -> None:
    builder.put("baseSalary", pay_document(pay), Fact("", pay.start, pay.end, pay.confidence))
    told = {
        "gross": pay.gross, "extras": list(pay.extras), "annualMinimum": pay.annual_minimum,
        "annualMaximum": pay.annual_maximum, "periodStated": pay.stated,
    }  # fmt: skip
    builder.extend("pay", {key: value for key, value in told.items() if value not in (None, [])})


def put_requirements(builder: Builder, requirements: Sequence[Requirement]) -> None:
    """What schema.org has room for: years, credential, skills; languages and certificates under the extension."""
    wanted = [each for each in requirements if each.importance != "nice"] or list(requirements)
    years = next((each for each in wanted if each.years is not None), None)
    if years is not None and years.years is not None:
        document = {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": round(years.years * 12)}
        builder.put("experienceRequirements", document, _words(years))
        builder.extend("minimumYears", years.years)
    degree = next((each for each in wanted if each.level in CREDENTIALS), None)
    if degree is not None:
        document = {"@type": "EducationalOccupationalCredential", "credentialCategory": CREDENTIALS[degree.level]}
        builder.put("educationRequirements", document, _words(degree))
    builder.put("qualifications", "\n".join(each.text for each in requirements))
    builder.put(
        "skills", [skill_name(skill) for skill in dict.fromkeys(s for each in requirements for s in each.skills)]
    )
    builder.extend("certifications", [each.text for each in requirements if each.kind in ("certification", "licence")])


def _words(requirement: Requirement) -> Fact:
    return Fact(requirement.text, requirement.start, requirement.end)
