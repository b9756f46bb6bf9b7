"""Europass XML: the SkillsPassport schema (2010-2020) and the HR-Open `Candidate` of today's Europass portal."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from jobmatch.errors import refuse_file
from profiles.parsing.formats.structured import parsed_from, without_empty
from profiles.parsing.model import ParsedResume

Tree = dict[str, Any]


def looks_like(data: bytes) -> bool:
    head = data[:4096]
    return b"SkillsPassport" in head or (b"<Candidate" in head and b"europass" in head.lower())


def read(data: bytes) -> ParsedResume:
    """Raises Refused: corrupt where it is no XML, decompression_bomb for entity tricks, no_text where it is empty."""
    try:
        root = fromstring(data)
    except DefusedXmlException as error:
        raise refuse_file("decompression_bomb") from error
    except (ParseError, ValueError) as error:
        raise refuse_file("corrupt") from error
    for element in root.iter():
        element.tag = str(element.tag).rpartition("}")[2]
    resume = without_empty(_passport(root) if root.tag == "SkillsPassport" else _candidate(root))
    if not resume:
        raise refuse_file("no_text")
    return parsed_from(resume)


def _text(element: Element | None, path: str) -> str:
    found = element.find(path) if element is not None else None
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def _passport(root: Element) -> Tree:
    learner = root.find("LearnerInfo")
    if learner is None:
        return {}
    return {
        "basics": _passport_basics(learner),
        "work": [_passport_work(entry) for entry in learner.findall("WorkExperienceList/WorkExperience")],
        "education": [_passport_education(entry) for entry in learner.findall("EducationList/Education")],
        "languages": _passport_languages(learner),
        "skills": [
            {"name": element.tag, "keywords": _lines(element)}
            for element in learner.findall("Skills/*")
            if element.tag not in {"Linguistic"} and element.find("Description") is not None
        ],
    }


def _passport_basics(learner: Element) -> Tree:
    name = (
        f"{_text(learner, 'Identification/PersonName/FirstName')} {_text(learner, 'Identification/PersonName/Surname')}"
    )
    contact = learner.find("Identification/ContactInfo")
    address = contact.find("Address/Contact") if contact is not None else None
    return {
        "name": name,
        "label": _text(learner, "Headline/Description/Label"),
        "email": _text(contact, "Email/Contact"),
        "phone": _text(contact, "TelephoneList/Telephone/Contact"),
        "url": _text(contact, "WebsiteList/Website/Contact"),
        "location": {
            "address": _text(address, "AddressLine"),
            "postalCode": _text(address, "PostalCode"),
            "city": _text(address, "Municipality"),
            "countryCode": _text(address, "Country/Code"),
        },
    }


def _period(entry: Element) -> Tree:
    period = entry.find("Period")
    if period is None:
        return {}
    current = _text(period, "Current").lower() == "true"
    return {"startDate": _iso(period.find("From")), "endDate": "" if current else _iso(period.find("To"))}


def _iso(element: Element | None) -> str:
    """`<From year="2019" month="--03" day="---01"/>` → 2019-03-01."""
    if element is None:
        return ""
    parts = [element.get(name, "").strip("-") for name in ("year", "month", "day")]
    stated = [part.zfill(2) for part in parts if part]
    return "-".join(stated) if parts[0] else ""


def _passport_work(entry: Element) -> Tree:
    return {
        "position": _text(entry, "Position/Label"),
        "name": _text(entry, "Employer/Name"),
        "location": _text(entry, "Employer/ContactInfo/Address/Contact/Municipality"),
        **_period(entry),
        "highlights": _lines(entry, "Activities"),
    }


def _passport_education(entry: Element) -> Tree:
    return {
        "studyType": _text(entry, "Title"),
        "institution": _text(entry, "Organisation/Name"),
        "location": _text(entry, "Organisation/ContactInfo/Address/Contact/Municipality"),
        "area": _text(entry, "Field/Label"),
        **_period(entry),
        "courses": _lines(entry, "Activities"),
    }


def _lines(element: Element, path: str = "Description") -> list[str]:
    """The text of a rich field (HTML escaped in XML) line by line, without tags."""
    found = element.find(path)
    if found is None:
        return []
    text = re.sub(r"<(?:/?p|br|/?li|/?ul|/?ol|/?div)[^>]*>", "\n", "".join(found.itertext()))
    plain = re.sub(r"<[^>]+>", "", text)
    return [line.strip(" \t•-") for line in plain.splitlines() if line.strip(" \t•-")]


def _passport_languages(learner: Element) -> list[Tree]:
    mother = [
        {"language": _text(entry, "Description/Label"), "fluency": "Native"}
        for entry in learner.findall("Skills/Linguistic/MotherTongueList/MotherTongue")
    ]
    foreign = [
        {"language": _text(entry, "Description/Label"), "fluency": _text(entry, "ProficiencyLevel/SpokenInteraction")}
        for entry in learner.findall("Skills/Linguistic/ForeignLanguageList/ForeignLanguage")
    ]
    return mother + foreign


def _candidate(root: Element) -> Tree:
    person, profile = root.find("CandidatePerson"), root.find("CandidateProfile")
    if person is None or profile is None:
        return {}
    address = person.find("Communication/Address")
    return {
        "basics": {
            "name": f"{_text(person, 'PersonName/GivenName')} {_text(person, 'PersonName/FamilyName')}",
            "email": _channel(person, "Email"),
            "phone": _channel(person, "Telephone"),
            "summary": _text(profile, "ExecutiveSummary"),
            "location": {"city": _text(address, "CityName"), "countryCode": _text(address, "CountryCode").upper()},
        },
        "work": [_candidate_work(entry) for entry in profile.iter("EmployerHistory")],
        "education": [_candidate_education(entry) for entry in profile.iter("EducationOrganizationAttendance")],
    }


def _channel(person: Element, code: str) -> str:
    for entry in person.findall("Communication"):
        if _text(entry, "ChannelCode").lower() == code.lower():
            return _text(entry, "URI") or _text(entry, "DialNumber")
    return ""


def _candidate_work(entry: Element) -> Tree:
    position = entry.find("PositionHistory")
    return {
        "name": _text(entry, "OrganizationName"),
        "position": _text(position, "PositionTitle"),
        "location": _text(position, "City") or _text(entry, "OrganizationContact/Communication/Address/CityName"),
        "startDate": _date(position, "EmploymentPeriod/StartDate"),
        "endDate": _date(position, "EmploymentPeriod/EndDate"),
        "highlights": _lines(position, "Description") if position is not None else [],
    }


def _date(element: Element | None, path: str) -> str:
    return _text(element, f"{path}/FormattedDateTime")[:10]


def _candidate_education(entry: Element) -> Tree:
    return {
        "institution": _text(entry, "OrganizationName"),
        "studyType": _text(entry, "EducationDegree/DegreeName"),
        "startDate": _date(entry, "AttendancePeriod/StartDate"),
        "endDate": _date(entry, "AttendancePeriod/EndDate"),
    }
