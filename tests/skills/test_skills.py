"""The taxonomy holds together, names resolve, and texts give the skills they name and no others."""

from __future__ import annotations

import csv
import io
import itertools
import json

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from jobmatch import skills
from jobmatch.skills.checking import problems
from jobmatch.skills.esco import import_esco
from jobmatch.skills.folding import fold
from jobmatch.skills.onet import import_onet
from jobmatch.skills.stored import load_stored
from jobmatch.skills.taxonomy import load

TRICKY = [
    ("We go far with Go, R and C++.", {"go", "r", "c-plus-plus"}),
    ("You will excel in this role and have access to less.", set()),
    ("Ready for the spring semester; swift action; express yourself.", set()),
    ("Worked in R&D at C-level.", set()),
    ("Backend in node.js, React.js and ASP.NET", {"back-end-development", "node-js", "react", "asp-net"}),
    ("micro-services and commu-\nnication", {"microservices", "communication"}),
    ("Project\nManagement", {"project-management"}),
    ("verbal and written communication skills", {"verbal-communication"}),
    ("see github.com/jane or jane@oracle.com", set()),
    ("Skills: Go, Rust, Python", {"go", "rust", "python"}),
    ("MS Excel, Word", {"microsoft-excel", "microsoft-word"}),
    ("Excel-lent pay; react to change; a flask of coffee; la vue sur la mer", set()),
    ("We have offices in Java, Indonesia and Ruby Street", set()),
    ("A Spanish company with German clients, French press and a lean team", set()),
    ("Responsibilities include travel", set()),
    ("React Native, Jira, npm and Kanban", {"react-native", "jira", "npm", "kanban"}),
    ("LaTeX, but no latex gloves", {"latex"}),
    ("Dutch, French and Mandarin", {"dutch", "french", "mandarin"}),
    (
        "Level 3 NVQ, IV cannulation, ECG",
        {"national-vocational-qualification", "intravenous-cannulation", "electrocardiography"},
    ),
    ("EMIS Web or SystmOne", {"emis-web", "systmone"}),
    ("Chef de partie; Head Chef with knife skills", {"knife-skills"}),
]


def test_the_stored_copy_is_the_taxonomy_and_is_made_anew_when_its_data_changes(tmp_path):
    extensions = tmp_path / "skills"
    built = load(extensions=extensions)
    assert load_stored(tmp_path / "cache", extensions=extensions) == built
    assert load_stored(tmp_path / "cache", extensions=extensions) == built
    extensions.mkdir()
    (extensions / "own.tsv").write_text(
        "id\tname\tkind\taliases\tparents\trelated\tsector\nzorb\tZorbing\ttool\t\t\t\t\n"
    )
    assert "zorb" in load_stored(tmp_path / "cache", extensions=extensions).skills


@pytest.mark.parametrize("damaged", ["", "[]", '{"key": 1}', "{"])
def test_a_damaged_copy_is_not_used(tmp_path, damaged):
    (tmp_path / "skills.json").write_text(damaged)
    assert load_stored(tmp_path) == load()


def test_the_data_has_no_faults():
    assert problems() == []


def test_the_taxonomy_is_large_and_wide():
    known = load().skills
    assert len(known) >= 2500
    assert sum(skill.kind == "language" for skill in known.values()) >= 60
    assert {skill.kind for skill in known.values()} == {
        "tool", "technology", "knowledge", "transversal", "language", "certification"
    }  # fmt: skip


def test_every_name_and_alias_is_found_by_canonical():
    for skill in skills.taxonomy().skills.values():
        for name in (skill.name, *skill.aliases):
            assert skills.canonical(name).id == skill.id


@pytest.mark.parametrize(("text", "expected"), TRICKY)
def test_mentions_of_tricky_sentences(text, expected):
    assert {found.id for found in skills.mentions(text)} == expected


@pytest.mark.parametrize("name", ["React.js", "ReactJS", "react", "React JS"])
def test_spellings_of_one_skill(name):
    assert skills.canonical(name).id == "react"


_WORDS = st.sampled_from(
    [
        "Python",
        "go",
        "Go",
        "C++",
        "excel",
        "project",
        "management",
        "R&D",
        "nurses",
        ",",
        ".",
        "\n",
        "-",
        "é",
        "ß",
        "•",
        "İ",
    ]
)


@settings(deadline=None)
@given(st.lists(_WORDS | st.text(max_size=5), max_size=30).map(" ".join))
def test_mentions_are_ordered_apart_and_say_their_skill(text):
    found = skills.mentions(text)
    assert found == skills.mentions(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    for mention in found:
        words = fold(text[mention.start : mention.end])
        phrases = skills.taxonomy().phrases
        assert phrases.get(words, phrases.get(words.replace(" ", ""))).skill == mention.id


def test_relatedness():
    assert skills.relatedness("python", "python") == 1
    assert skills.relatedness("django", "python") > skills.relatedness("python", "django") > 0
    assert skills.relatedness("spanish", "finnish") == 0
    assert skills.closest(["spanish", "django"], "python") == ("django", 0.8)
    assert skills.closest([], "python") is None


def test_esco_and_onet_widen_the_taxonomy(tmp_path):
    (tmp_path / "skills_en.csv").write_text(
        "conceptUri,preferredLabel,altLabels,skillType,reuseLevel,broaderConceptUri\n"
        "u1,splice underwater ropes,join wet ropes | rope splicing at sea,skill/competence,sector-specific,\n"
        "u2,Haskell,Haskell techniques,knowledge,sector-specific,\n"
    )
    (tmp_path / "Technology Skills.txt").write_text(
        "O*NET-SOC Code\tExample\tCommodity Title\n1\tZorblat Planner\tPlanning\n"
    )
    extensions = tmp_path / "extensions"
    assert import_esco(tmp_path, extensions / "esco.tsv", load()).new == 1
    assert import_onet(tmp_path, extensions / "onet.tsv", load()).new == 1
    wider = load(extensions=extensions)
    assert wider.phrases[fold("join wet ropes")].skill == "splice-underwater-ropes"
    assert wider.phrases[fold("Haskell techniques")].skill == "haskell"
    assert "zorblat-planner" in wider.skills


def test_extract_skills_command(tmp_path):
    file = tmp_path / "posting.txt"
    file.write_text("Python and SQL")
    out = io.StringIO()
    call_command("extract_skills", str(file), stdout=out)
    assert [(one["id"], one["start"], one["end"]) for one in json.loads(out.getvalue())] == [
        ("python", 0, 6),
        ("sql", 11, 14),
    ]


def test_hot_technologies_of_onet_are_known(shared_data):
    with (shared_data / "taxonomy/onet/Technology Skills.txt").open(encoding="utf-8") as file:
        hot = {row["Example"] for row in csv.DictReader(file, delimiter="\t") if row["Hot Technology"] == "Y"}
    assert sum(skills.canonical(name) is not None for name in hot) / len(hot) > 0.9


def test_coverage_counts_what_is_there(tmp_path):
    folder = tmp_path / "skills/skillspan"
    folder.mkdir(parents=True)
    row = {"tokens": ["We", "use", "Python", "daily"], "tags_skill": ["O"] * 4, "tags_knowledge": ["O", "O", "B", "O"]}
    (folder / "dev.json").write_text(json.dumps(row) + "\n")
    out = io.StringIO()
    call_command("skills_coverage", str(tmp_path), stdout=out)
    told = json.loads(out.getvalue())
    assert told["skillspan"]["dev"]["strict_f1"] == 1
    assert set(told) == {"skills", "skillspan"}
    with pytest.raises(SystemExit):
        call_command("skills_coverage", str(tmp_path / "nothing"), stdout=out, stderr=out)
