# ruff: noqa: E501 (resumes and postings read better unbroken)
"""Mails, answers and LinkedIn texts in Spanish; what a person is told where their posting's language is none of ours."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generation import answers, linkedin, outreach
from generation.answers import AnswerOptions
from generation.answers.reading import question_of
from generation.instructions import followed
from generation.letters.manner import LENGTHS, TONES, Manner
from generation.linkedin import KINDS, LinkedInOptions
from generation.outreach import PURPOSES, OutreachOptions
from generation.texts import Composed
from generation.texts.aims import Aims, Pay
from jobmatch.errors import Refused
from tests.letters.people import NURSE, TODAY, letter, posting

ENFERMERA: dict[str, Any] = {
    "basics": {"name": "Lucía Ferrer", "label": "Enfermera", "email": "lucia@example.com", "summary": "Enfermera con seis años de experiencia en cirugía."},
    "work": [
        {"name": "Hospital Sierra Norte", "position": "Enfermera de quirófano", "startDate": "2019-02", "highlights": ["Reducción del 30 % en errores de medicación con doble control", "Atención a 40 pacientes por turno", "Coordinación del turno de noche"]},
        {"name": "Clínica Larga", "position": "Enfermera", "startDate": "2016", "endDate": "2019-01", "highlights": ["Cura de heridas en consultas externas", "Administración de medicación intravenosa"]},
    ],
    "education": [{"institution": "Universidad de Granada", "studyType": "Grado", "area": "Enfermería", "endDate": "2016-06"}],
    "projects": [{"name": "turnos", "description": "Una hoja para repartir turnos", "keywords": ["Excel"]}],
    "skills": [{"name": "Cura de heridas"}, {"name": "Triaje"}],
    "languages": [{"language": "Español", "fluency": "nativo"}, {"language": "Inglés", "fluency": "B2"}],
}  # fmt: skip
CIRUGIA = """Enfermera de cirugía
Hospital Quillmar, Sevilla

Buscamos una enfermera para nuestra unidad de cirugía.

Requisitos
- Grado en Enfermería (imprescindible)
- Experiencia en cura de heridas
- Triaje
"""
CUOCO = """Cuoco
Trattoria del Molo, Genova

Cerchiamo un cuoco con esperienza per la nostra cucina.

Requisiti
- Esperienza in cucina di almeno tre anni
- Conoscenza delle norme HACCP
"""
AIMS = Aims(("Enfermera",), ("Sevilla, España",), "hybrid", Pay(30_000, None, "EUR"), date(2027, 1, 11), False)


def unsupported(made: Composed) -> list[str]:
    return [claim.claim for claim in made.claims if claim.state == "unsupported"]


def mail(resume: dict[str, Any] = ENFERMERA, job: str = CIRUGIA, **options: Any) -> Composed:
    return outreach.write(resume, posting(job), options=OutreachOptions(**options), today=TODAY)


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("tone", TONES)
def test_every_mail_passes_its_own_check(purpose: str, tone: str) -> None:
    for length in LENGTHS:
        made = mail(purpose=purpose, on=date(2026, 11, 3), about="el turno de noche", manner=Manner(tone, length))
        assert made.text.language == "es"
        assert not unsupported(made)
        assert made.text.salutation == "Estimado equipo de selección de Hospital Quillmar:"
        assert "surgery" not in made.text.whole
        assert not made.why_language
        if purpose != "cold":
            assert "3 de noviembre" in made.text.whole


def test_one_reader_and_several_are_addressed_as_such() -> None:
    formal = Manner("formal")
    assert "Me dirijo a ustedes" in mail(manner=formal).text.body
    named = mail(manner=formal, recipient_name="Sra. Ortiz").text
    assert named.salutation == "Estimada Sra. Ortiz:"
    assert "Me dirijo a usted " in named.body


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("¿Cuál es tu expectativa salarial?", "Mi expectativa salarial es de al menos 30.000 EUR al año."),
        ("¿Cuándo podrías incorporarte?", "Puedo empezar el 11 de enero de 2027."),
        ("¿Necesitas un visado?", "No necesito que la empresa tramite mi visado."),
        ("¿Estarías dispuesta a trasladarte?", "Busco un trabajo en Sevilla, híbrido o a distancia."),
        ("¿Qué idiomas hablas?", "Hablo español (nativo) e inglés (B2)."),
        ("¿Cuál es tu mayor logro?", "la reducción del 30 % en errores de medicación"),
        ("Cuéntanos una ocasión en la que trabajaste bajo presión.", "Este trabajo incluye"),
        ("Háblanos de ti", "Desde 2019 trabajo como enfermera de quirófano"),
        ("¿Por qué deberíamos contratarte?", "Desde 2019 trabajo como enfermera de quirófano"),
        ("¿Cuáles son tus puntos fuertes?", "Mis conocimientos incluyen cura de heridas"),
        ("¿Por qué quieres trabajar con nosotros?", "Su anuncio menciona"),
    ],
)
def test_a_question_is_answered_in_its_language(question: str, said: str) -> None:
    options = AnswerOptions(question)
    made = answers.write(ENFERMERA, posting(CIRUGIA), options=options, aims=AIMS, today=TODAY)
    assert said in made.text.whole
    assert made.text.language == "es"
    assert not unsupported(made)


@pytest.mark.parametrize(
    ("question", "kind"),
    [("¿Cuál es tu mayor debilidad?", "own"), ("¿Dónde te ves en cinco años?", "own"), ("¿Cuál es tu género?", "personal")],
)  # fmt: skip
def test_what_only_the_person_can_answer_is_left_to_them(question: str, kind: str) -> None:
    assert question_of(question).kind == kind


@pytest.mark.parametrize("kind", KINDS)
def test_linkedin_texts_pass_their_own_check(kind: str) -> None:
    made = linkedin.write(ENFERMERA, options=LinkedInOptions(kind, looking=True), aims=AIMS, today=TODAY)
    assert made.text.language == "es"
    assert not unsupported(made)


@pytest.mark.parametrize(
    ("instruction", "manner"),
    [
        ("más corta y más formal", Manner("formal", "short")),
        ("hazlo un poco más largo", Manner(length="long")),
        ("en inglés", Manner(language="en")),
        ("tradúcelo al alemán", Manner(language="de")),
        ("in Spanish", Manner(language="es")),
        ("quita Clínica Larga", Manner(leave_out=("Clínica Larga",))),
        ("no menciones el turno de noche", Manner(leave_out=("turno de noche",))),
        ("empieza por la medicación intravenosa", Manner(mention=("medicación intravenosa",), first=True)),
        ("añade mi experiencia en cura de heridas, por favor", Manner(mention=("cura de heridas",))),
        ("otra versión", Manner(variant=1)),
    ],
)
def test_instructions_in_spanish(instruction: str, manner: Manner) -> None:
    assert followed(instruction, Manner(), resume=ENFERMERA) == manner


def test_a_posting_in_another_language_is_named_with_what_follows() -> None:
    for made in (mail(NURSE, CUOCO), letter(NURSE, CUOCO)):
        assert made.why_language.startswith("The posting is in Italian.")
        assert "so this one is in English" in made.why_language
    assert not mail(NURSE, CUOCO, manner=Manner(language="de")).why_language
    assert not letter(NURSE, CUOCO, language="fr").why_language
    assert not mail(NURSE, CIRUGIA).why_language


def test_a_question_in_another_language_is_refused_by_name() -> None:
    options = AnswerOptions("Perché vuole lavorare con noi in questa azienda?")
    with pytest.raises(Refused) as refused:
        answers.write(NURSE, None, options=options, aims=AIMS, today=TODAY)
    assert refused.value.code == "no_answer"
    assert "English, German, French and Spanish" in refused.value.message


def test_lines_that_rules_do_not_translate_and_facts_that_no_sentence_tells_are_noted() -> None:
    assert any("another language" in note for note in mail(NURSE, CIRUGIA).notes)
    assert any("another language" in note for note in letter(NURSE, CIRUGIA).notes)
    made = mail(manner=Manner(mention=("surfing",)))
    assert made.notes == ("“surfing” is not mentioned: your profile supports no sentence on it.",)
