"""From words to facts with the real parsers: spans, names, and the two commands."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from django.core.management import call_command

from jobs.matching import scorer
from jobs.matching.facts import CandidateFacts, JobFacts
from jobs.matching.presets import BALANCED
from jobs.matching.reading import job_facts_of_text, resume_facts_of_text
from jobs.matching.reasons import reasons, watch_out
from jobs.matching.verification import verify
from profiles.parsing import parse_file
from tests.matching.cast import vectors
from tests.matching.graded import GRADES, POSTINGS, RESUMES

TODAY = date(2026, 11, 21)
RESUME = """Jane Miller
jane.miller@example.com | +1 512 555 0199 | Austin, TX

Summary
Backend engineer. Jane likes order; she mentors juniors.

Experience
Senior Software Engineer, Acme Corp
Mar 2020 - Present
- Built REST APIs in Python and Django on PostgreSQL
Software Engineer, Beta LLC
Jun 2017 - Feb 2020
- Java services with Spring Boot

Education
BSc Computer Science, University of Texas, 2017

Skills
Python, Django, PostgreSQL, Docker, Kubernetes
"""
JOB = """Senior Python Developer
Acme Analytics - Austin, TX

Requirements
- 5+ years of experience with Python
- Django or Flask
- Bachelor's degree in Computer Science
- Kafka
"""


def score_of(resume: CandidateFacts, job: JobFacts):
    own, asked = vectors(resume.passages), vectors(job.passages)
    return scorer.score(resume, job, preset=BALANCED, candidate_vectors=own, job_vectors=asked, today=TODAY)


def test_facts_survive_storage_and_point_into_the_text():
    text = parse_file(RESUME.encode(), filename="resume.txt", today=TODAY).text
    facts, job = resume_facts_of_text(RESUME, today=TODAY), job_facts_of_text(JOB)
    assert CandidateFacts.from_json(json.loads(json.dumps(facts.to_json()))) == facts
    assert JobFacts.from_json(json.loads(json.dumps(job.to_json()))) == job
    assert {text[skill.start : skill.end] for skill in facts.skills} >= {"Python", "Django", "PostgreSQL"}
    assert [position.title for position in facts.positions] == ["Software Engineer", "Software Engineer"]
    assert {skill.name: skill.positions for skill in facts.skills}["Python"] == (0,)


def test_no_word_of_the_person_is_in_any_passage():
    words = " ".join(passage.text for passage in resume_facts_of_text(RESUME, today=TODAY).passages)
    for private in ("Jane", "Miller", "example.com", "0199", " she "):
        assert private not in words


@pytest.mark.parametrize("name", ["Lakisha Washington", "Wei Zhang", "José García", "Greg Baker"])
def test_another_name_changes_no_score(name):
    job = job_facts_of_text(JOB)
    other = RESUME.replace("Jane Miller", name).replace("Jane", name.split()[0])
    mine = score_of(resume_facts_of_text(RESUME, today=TODAY), job)
    theirs = score_of(resume_facts_of_text(other, today=TODAY), job)
    assert theirs.exact == mine.exact


def test_reasons_quote_both_sides_and_warn_of_what_is_missing():
    text = parse_file(RESUME.encode(), filename="resume.txt", today=TODAY).text
    score = score_of(resume_facts_of_text(RESUME, today=TODAY), job_facts_of_text(JOB))
    assert verify(score, text, JOB) == []
    found = reasons(score, text, JOB)
    assert 1 <= len(found) <= 3
    assert all(reason.job_quote and reason.resume_quote for reason in found)
    assert watch_out(score, JOB).job_quote == "Kafka"


@pytest.mark.parametrize("text", ["", "RN", "Registered Nurse", "?", "12", "a\n\nb", "Köchin (m/w/d)"])
def test_the_shortest_texts_have_facts_and_a_score(text):
    score = score_of(resume_facts_of_text(text, today=TODAY), job_facts_of_text(text))
    assert 0.0 <= score.total <= 100.0


def test_taking_the_needed_facts_out_lowers_the_score():
    job = job_facts_of_text(JOB)
    whole = score_of(resume_facts_of_text(RESUME, today=TODAY), job)
    for needed in (
        "- Built REST APIs in Python and Django on PostgreSQL\n",
        "Python, Django, ",
        "BSc Computer Science, ",
    ):
        less = score_of(resume_facts_of_text(RESUME.replace(needed, ""), today=TODAY), job)
        assert less.exact < whole.exact, needed


@pytest.fixture(scope="module")
def ranked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rank")
    for name, texts in (("queries", POSTINGS), ("documents", RESUMES)):
        lines = (json.dumps({"id": key, "text": text}) for key, text in texts.items())
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
    call_command(
        "rank", queries=folder / "queries", documents=folder / "documents", direction="resumes-for-job",
        output=folder / "run", today=TODAY, stdout=io.StringIO(),
    )  # fmt: skip
    rows = [line.split() for line in (folder / "run").read_text(encoding="utf-8").splitlines()]
    return {query: [(row[2], float(row[4])) for row in rows if row[0] == query] for query in POSTINGS}


def test_rank_orders_every_document_for_every_query(ranked):
    assert all({name for name, _ in found} == set(RESUMES) for found in ranked.values())
    assert all(
        [score for _, score in found] == sorted((s for _, s in found), reverse=True) for found in ranked.values()
    )


def test_the_right_person_comes_first_in_every_trade(ranked):
    first = {query: found[0][0] for query, found in ranked.items()}
    wrong = {query: name for query, name in first.items() if GRADES[query].get(name) != 2}
    assert wrong == {}


def test_rank_gives_the_scores_of_match(ranked, tmp_path):
    (tmp_path / "resume.txt").write_text(RESUMES["welder"], encoding="utf-8")
    (tmp_path / "job.txt").write_text(POSTINGS["welder_job"], encoding="utf-8")
    outputs = []
    for _ in range(2):
        out = io.StringIO()
        call_command(
            "match", resume=str(tmp_path / "resume.txt"), job=str(tmp_path / "job.txt"), today=TODAY, stdout=out
        )
        outputs.append(out.getvalue())
    answer = json.loads(outputs[0])
    assert outputs[0] == outputs[1]
    assert list(answer) == ["total", "band", "confidence", "version", "resume_text", "job_text", "factors"]
    assert answer["total"] == round(dict(ranked["welder_job"])["welder"], 1)


def test_rank_refuses_a_line_that_is_no_document(tmp_path, capsys):
    (tmp_path / "bad").write_text('{"id": "1"}\n', encoding="utf-8")
    with pytest.raises(SystemExit) as refusal:
        call_command(
            "rank", queries=tmp_path / "bad", documents=tmp_path / "bad", direction="resumes-for-job",
            output=tmp_path / "run", stderr=io.StringIO(),
        )  # fmt: skip
    assert refusal.value.code == 2
    assert not (tmp_path / "run").exists()
