"""Pieces of marked text: joined they are the text, and every mark stands exactly on its words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jobs.evidence import Mark, pieces, sides
from jobs.explaining import spine

TEXT = "Five years of Python and Django are required; German is a plus."


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    found = []
    for number in range(draw(st.integers(0, 8))):
        start = draw(st.integers(-3, len(TEXT) + 3))
        end = draw(st.integers(-3, len(TEXT) + 3))
        found.append(Mark(start, end, draw(st.sampled_from(["skills", "education"])), number))
    return found


@given(marks())
def test_pieces_are_the_text_and_each_mark_covers_its_words(given_marks: list[Mark]) -> None:
    cut = pieces(TEXT, given_marks)
    assert "".join(piece.text for piece in cut) == TEXT
    for mark in given_marks:
        words = "".join(piece.text for piece in cut if mark in piece.marks)
        valid = 0 <= mark.start < mark.end <= len(TEXT)
        assert words == (TEXT[mark.start : mark.end] if valid else "")


def test_a_mark_opens_once_however_often_it_is_cut() -> None:
    cut = pieces(TEXT, [Mark(0, 30, "skills", 1), Mark(14, 20, "skills", 2)])
    opened = [number for piece in cut for number in piece.opens]
    assert opened == [1, 2]


def evidence(job: str, resume: str, texts: tuple[str, str], *, strength: float, rule: str) -> dict[str, object]:
    def place(words: str, text: str) -> dict[str, int]:
        return {"start": text.index(words), "end": text.index(words) + len(words)}

    return {"job": place(job, texts[0]), "resume": place(resume, texts[1]), "strength": strength, "rule": rule}


def test_numbers_of_the_spine_are_those_of_the_marks() -> None:
    job, resume = "Python, Kubernetes, German", "Wrote Python. Ran containers in clusters."
    texts = (job, resume)
    start = job.index("Kubernetes")
    german = job.index("German")
    breakdown = {
        "factors": [
            {
                "name": "skills",
                "score": 50.0,
                "weight": 0.6,
                "confidence": 1.0,
                "evidence": [evidence("Python", "Python", texts, strength=1.0, rule="exact")],
                "missing": [
                    {"text": "Kubernetes", "importance": "must", "skills": [], "start": start, "end": start + 10},
                    {"text": "German", "importance": "nice", "skills": [], "start": german, "end": german + 6},
                ],
            },
            {
                "name": "semantics",
                "score": 60.0,
                "weight": 0.4,
                "confidence": 1.0,
                "evidence": [evidence("Kubernetes", "containers in clusters", texts, strength=0.7, rule="meaning")],
                "missing": [],
            },
        ]
    }
    shown = sides(breakdown, job_text=job, resume_text=resume)
    lines = spine(breakdown, job_text=job, resume_text=resume)
    skills = next(line for line in lines if line.name == "skills")
    assert [line.text for line in skills.say_it] == ["Kubernetes"]
    assert [line.support for line in skills.say_it] == ["containers in clusters"]
    assert [line.text for line in skills.do_not_claim] == ["German"]
    numbered = {mark.number: piece.text for piece in shown.job for mark in piece.marks}
    assert numbered[skills.say_it[0].number] == "Kubernetes"
    assert numbered[skills.do_not_claim[0].number] == "German"
    assert numbered[shown.rows["skills"][0].number] == "Python"
