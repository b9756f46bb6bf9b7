# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Spanish: noun phrases ("Coordinación de 24 docentes"), first-person preterites and infinitives."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.letters.facts import Entry, School
from generation.letters.posting import Job
from generation.letters.voice import Phrase, Voice, joined, lowered, stop, title_of

MOST_WORDS = 28
_FEMININE = re.compile(r"(?:ión|dad|tad|ura|anza|encia|ancia|[^m]a|tud|umbre)$")
_MASCULINE = re.compile(r"(?:o|aje|or|al|ón|ma|en|el|ing|an)$")
_PRETERITE = re.compile(r"^[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+(?:é|í)\s")
_INFINITIVE = re.compile(r"^[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+(?:ar|er|ir)\s+(?:el|la|los|las|un|una|de|del|a|al|y|\d|[a-z])")
_NO_VERB = frozenset("taller alquiler primer tercer lugar mujer".split())
_NUMBER = re.compile(r"^(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b", re.IGNORECASE)


def phrase(text: str, current: bool) -> Phrase | None:
    said = re.sub(r"^[\s•▪–—-]+", "", " ".join(text.split())).rstrip(" .;,")
    if not 2 <= len(said.split()) <= MOST_WORDS or re.search(r"[:;.!?](?:\s|$)|\byo\b", said):
        return None
    first = said.split()[0].lower().rstrip(",")
    if _PRETERITE.match(said):
        return Phrase(lowered(said), "verb")
    if _INFINITIVE.match(said) and first not in _NO_VERB:
        return Phrase(lowered(said), "infinitive")
    if _NUMBER.match(said) or (first.endswith("s") and len(first) > 4 and not first.endswith(("is", "us"))):
        return Phrase(lowered(said), "nouns")
    made = re.search(r"^\S+(?:\s+(?:de|para|con|diari[oa])\b[^,]*)?\s+(?:que|para)\b", said) and not first.endswith(
        "ión"
    )
    gender = "f" if _FEMININE.search(first) else "m" if _MASCULINE.search(first) else ""
    if not gender:
        return None
    article = {"f": "una" if made else "la", "m": "un" if made else "el"}[gender]
    return Phrase(f"{article} {lowered(said)}", "nouns")


def listed(names: Sequence[str]) -> str:
    """ "a, b y c"; "e" before the sound of i."""
    return joined(names, "e" if names and re.match(r"(?:i|hi)(?!e)", names[-1], re.IGNORECASE) else "y", "así como")


def _post(entry: Entry) -> str:
    at = f" en {entry.place}" if entry.place else ""
    return f"mi puesto de {title_of(entry)}{at}" if title_of(entry) else f"mi trabajo{at}"


def did(entry: Entry, phrases: Sequence[Phrase], same: bool, turn: int) -> str:
    """ "Mi puesto de jefa de estudios en CEIP Río Grande incluye la coordinación de 24 docentes y 430 alumnos"."""
    if phrases[0].kind == "verb":
        where = "Allí" if same else f"En {entry.place}" if entry.place else f"Como {title_of(entry)}"
        return stop(f"{where} {phrases[0].words}")
    subject = "Este trabajo" if same else _post(entry)[:1].upper() + _post(entry)[1:]
    if not same and turn % 3 == 1 and entry.place and title_of(entry):
        subject = f"En {entry.place}, mi trabajo como {title_of(entry)}"
    told = listed([each.words for each in phrases])
    if phrases[0].kind == "infinitive":
        return stop(f"{subject} {'consiste' if entry.current else 'consistía'} en {told}")
    comma = ", además," if same and turn else ""
    return stop(f"{subject}{comma} {'incluye' if entry.current else 'incluía'} {told}")


def purpose(job: Job, tone: str) -> str:
    at = f" en {job.company}" if job.company else ""
    role = f"el puesto de {job.title}" if job.title else "el puesto que anuncian"
    if tone == "formal":
        return f"Me dirijo a ustedes para presentar mi candidatura para {role}{at}."
    return (
        f"Me gustaría trabajar con ustedes y presento mi candidatura para {role}{at}."
        if tone == "casual"
        else f"Presento mi candidatura para {role}{at}."
    )


def held(entry: Entry) -> str:
    at = f" en {entry.place}" if entry.place else ""
    title = title_of(entry)
    if entry.current and entry.since and title:
        return stop(f"Desde {entry.since} trabajo como {title}{at}")
    if title and 0 < entry.since < entry.until:
        return stop(f"De {entry.since} a {entry.until} trabajé como {title}{at}")
    return stop(f"He trabajado como {title}{at}") if title else ""


def schooling(school: School) -> str:
    at = f" ({school.institution})" if school.institution else ""
    return (
        f"Mi formación en curso: {school.named}{at}." if school.done is False else f"Mi formación: {school.named}{at}."
    )


def project(entry: Entry, about: str) -> str:
    used = f" En él utilicé {listed(entry.keywords[:3])}." if entry.keywords else ""
    return f"Entre mis proyectos está {entry.title}{f' ({about})' if about else ''}.{used}"


def salutation(manager: str, company: str, greeting: str) -> str:
    if greeting == "Hola":
        return f"Hola, {manager}:" if manager else f"Hola, equipo de {company}:" if company else "Hola:"
    if re.match(r"(?:Sra?|Dra?|Señora?|Doctora?)\b", manager):
        return f"{'Estimada' if re.match(r'(?:Sra|Dra|Señora|Doctora)', manager) else 'Estimado'} {manager}:"
    if manager:
        return f"Buenos días, {manager}:"
    return f"Estimado equipo de selección de {company}:" if company else "Estimado equipo de selección:"


VOICE = Voice(
    language="es", phrase=phrase, did=did, purpose=purpose, held=held, schooling=schooling, project=project, salutation=salutation,
    asks=lambda topics, again: f"{'También mencionan' if again else 'Ustedes mencionan'} {listed(topics)}.",
    in_turn=lambda topics: f"Su anuncio menciona {listed(topics)}; respondo a estos puntos por orden.",
    story=lambda entry: stop(f"Lo que mejor muestra lo que aportaría es {_post(entry)}"),
    calls=lambda person: f"Mi profesión: {lowered(person.label)}." if person.label else "",
    brings=lambda topics, also: f"De su lista aporto {'también ' if also else ''}{listed(topics)}.",
    certificates=lambda names: f"Cuento con {'estos certificados' if len(names) > 1 else 'este certificado'}: {listed(names)}.",
    tongues=lambda names: f"Hablo {listed([lowered(name) for name in names])}.",
    skills=lambda names: f"Mis conocimientos incluyen {listed(names)}.",
    read=lambda fact: stop(f"He leído lo siguiente: {fact}"),
    change="Sé que para mí es un cambio de sector, y prefiero decirlo desde el principio.",
    bare="Mi currículum es breve; con gusto les contaré más en persona.",
    offers={
        "talk": {"formal": "Quedo a su disposición para una entrevista.", "plain": "Me gustaría hablar con ustedes sobre lo que puedo aportar a su equipo.", "casual": "Me encantaría hablar con ustedes."},
        "points": {"formal": "Quedo a su disposición para comentar cada uno de estos puntos en una entrevista.", "plain": "Con gusto repaso estos puntos con ustedes en una entrevista.", "casual": "Podemos repasar todo esto cuando quieran."},
        "hear": {"formal": "Con gusto les informaré con más detalle en una entrevista.", "plain": "Con gusto les contaré más en una entrevista, y me gustaría saber cómo serán los primeros meses.", "casual": "Me encantaría contarles más en persona."},
        "brief": {"formal": "Quedo a su disposición para una entrevista cuando lo estimen oportuno.", "plain": "Podemos hablar cuando les venga bien.", "casual": "Hablamos cuando quieran."},
    },
    thanks={"formal": "Les agradezco la atención prestada a mi candidatura", "plain": "Gracias por su tiempo", "casual": "Gracias por leerme"},
    closing=lambda sign_off: f"{sign_off or 'Un cordial saludo'},",
    subject=lambda title: f"Candidatura: {title}" if title else "Candidatura",
)  # fmt: skip
