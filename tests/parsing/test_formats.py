from __future__ import annotations

import io
import json
import zipfile
from datetime import date

import pytest

from jobmatch.errors import Refused
from profiles.parsing import parse_file

TODAY = date(2026, 11, 21)
EUROPASS = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Ilse</FirstName><Surname>Brandt</Surname></PersonName>
<ContactInfo><Email><Contact>ilse.brandt@beispiel.de</Contact></Email></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period>
<Position><Label>Schreinerin</Label></Position><Activities>&lt;p&gt;Treppen&lt;/p&gt;&lt;p&gt;Fenster&lt;/p&gt;</Activities>
<Employer><Name>Holzwerk Nord GmbH</Name></Employer></WorkExperience></WorkExperienceList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Deutsch</Label></Description></MotherTongue>
</MotherTongueList></Linguistic></Skills></LearnerInfo></SkillsPassport>"""


def test_json_resume_keeps_unknown_keys() -> None:
    source = {
        "basics": {"name": "Ada Fell", "x-pronouns": "she"},
        "work": [{"name": "Mill", "x-y": [1]}],
        "x-more": {"a": 1},
    }
    parsed = parse_file(json.dumps(source).encode(), filename="resume.json", today=TODAY)
    assert {name: parsed.resume[name] for name in source} == source
    for span in parsed.spans:
        assert parsed.text[span.start : span.end]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b'{"a": 1}', "unsupported_type"), (b'{"basics": ', "corrupt"), (b'{"work": {}}', "unsupported_type")],
)
def test_other_json_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_file(data, filename="resume.json", today=TODAY)
    assert refusal.value.code == code


def test_europass_xml() -> None:
    resume = parse_file(EUROPASS.encode(), filename="europass.xml", today=TODAY).resume
    assert resume["basics"]["name"] == "Ilse Brandt"
    assert resume["work"] == [
        {
            "position": "Schreinerin",
            "name": "Holzwerk Nord GmbH",
            "startDate": "2019-03",
            "highlights": ["Treppen", "Fenster"],
        }
    ]
    assert resume["languages"] == [{"language": "Deutsch", "fluency": "Native"}]


def test_entities_in_xml_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><SkillsPassport>&b;</SkillsPassport>'
    with pytest.raises(Refused) as refusal:
        parse_file(bomb.encode(), filename="europass.xml", today=TODAY)
    assert refusal.value.code == "decompression_bomb"


def test_linkedin_export() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("Profile.csv", "First Name,Last Name,Headline\nRosa,Quint,Beekeeper\n")
        archive.writestr(
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n"
            "Hive Works,Beekeeper,Bees,Ghent,Mar 2019,\n",
        )
        archive.writestr("Skills.csv", "Name\nHoney\n")
    resume = parse_file(buffer.getvalue(), filename="export.zip", today=TODAY).resume
    assert resume["basics"]["name"] == "Rosa Quint"
    assert resume["work"][0]["startDate"] == "2019-03"
    assert "endDate" not in resume["work"][0]
    assert resume["skills"] == [{"name": "Honey"}]
