# ruff: noqa: E501 (tables of words read better unbroken)
"""What LinkedIn texts say around the person's facts, in four languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generation.letters import english as say
from generation.letters import spanish
from generation.letters.facts import Entry, School
from generation.letters.voice import joined, lowered
from generation.texts.aims import Aims


@dataclass(frozen=True, slots=True)
class Frames:
    """position: "Staff Nurse at St Hilda". looking: the aim as a sentence. sought: as a part of a headline.

    project: the sentence that shows a project. asks: the end of a post that searches; shows: of one on a project;
    invites: of About. Each by tone.
    """

    position: Callable[[str, str], str]
    studying: Callable[[School], str]
    looking: Callable[[Aims, str], str]
    sought: Callable[[Aims, str], str]
    project: Callable[[Entry, str], str]
    used: Callable[[Sequence[str]], str]
    tongues: Callable[[Sequence[str]], str]
    asks: Mapping[str, str]
    shows: Mapping[str, str]
    invites: Mapping[str, str]


def _place(aims: Aims, before: str, word: str, remote: Mapping[str, str]) -> str:
    towns = f" {before} {joined(aims.towns, word)}" if aims.towns and aims.remote != "remote" else ""
    return f"{towns}{remote.get(aims.remote, '')}"


def _roles(aims: Aims, label: str) -> tuple[str, ...]:
    return aims.named_roles or ((label,) if label else ())


def _looking_english(aims: Aims, label: str) -> str:
    roles = _roles(aims, label)
    post = f"a new role as {joined(roles, 'or')}" if roles else "a new role"
    return f"I am looking for {post}{_place(aims, 'in', 'or', {'remote': ', remote', 'hybrid': ', hybrid or remote'})}."


def _looking_german(aims: Aims, label: str) -> str:
    roles = _roles(aims, label)
    where = _place(aims, "in", "oder", {"remote": ", ortsunabhängig", "hybrid": ", gern auch hybrid"})
    as_role = f" als {joined(roles, 'oder')}" if roles else ""
    return f"Ich suche eine neue Stelle{as_role}{where}."


def _looking_french(aims: Aims, label: str) -> str:
    roles = _roles(aims, label)
    where = _place(aims, "à", "ou à", {"remote": ", en télétravail", "hybrid": ", en hybride ou en télétravail"})
    as_role = f" : {joined(roles, 'ou')}{',' if where.startswith(' ') else ''}" if roles else ""
    return f"Je recherche un nouveau poste{as_role}{where}."


def _looking_spanish(aims: Aims, label: str) -> str:
    roles = _roles(aims, label)
    where = _place(aims, "en", "o", {"remote": ", a distancia", "hybrid": ", híbrido o a distancia"})
    as_role = f" como {joined(roles, 'o')}" if roles else ""
    return f"Busco un nuevo puesto{as_role}{where}."


def _sought(words: str, before: str, word: str) -> Callable[[Aims, str], str]:
    def said(aims: Aims, label: str) -> str:
        roles = _roles(aims, label)
        towns = f" {before} {joined(aims.towns[:2], word)}" if aims.towns and aims.remote != "remote" else ""
        return words.format(roles=joined(roles, word), towns=towns) if roles else ""

    return said


def _project(entry: Entry, about: str) -> str:
    """ "hedgerow: a small map of hedges."."""
    return say.stop(f"{entry.title}: {about}" if about else entry.title)


FRAMES = {
    "en": Frames(
        position=lambda title, place: f"{title} at {place}" if place else title,
        studying=lambda school: f"Studying {school.area or school.degree}{f' at {school.institution}' if school.institution else ''}",
        looking=_looking_english,
        sought=_sought("Open to work as {roles}{towns}", "in", "or"),
        project=_project,
        used=lambda names: f"I used {say.listed(names)} for it.",
        tongues=lambda names: f"I speak {say.listed(names)}.",
        asks={"formal": "Should you know of an opening, or of somebody I should talk to, I would be grateful for a message.", "plain": "If you know of an opening, or of somebody I should talk to, I would be glad to hear from you.", "casual": "Know of something, or somebody I should talk to? Send me a message."},
        shows={"formal": "I welcome questions and comments.", "plain": "If you work on something similar, I would be glad to compare notes.", "casual": "Working on something similar? Tell me about it."},
        invites={"formal": "I am glad to receive messages about this work.", "plain": "If you would like to talk about this kind of work, write to me.", "casual": "Want to talk about any of this? Write to me."},
    ),
    "de": Frames(
        position=lambda title, place: f"{title} bei {place}" if place else title,
        studying=lambda school: f"Studium {school.area or school.degree}{f' an der {school.institution}' if school.institution.startswith(('Univ', 'Hochschule', 'Fachhochschule', 'TU')) else f' ({school.institution})' if school.institution else ''}",
        looking=_looking_german,
        sought=_sought("Offen für eine Stelle als {roles}{towns}", "in", "oder"),
        project=_project,
        used=lambda names: f"Genutzt habe ich dafür {joined(names, 'und')}.",
        tongues=lambda names: f"Ich spreche {joined(names, 'und')}.",
        asks={"formal": "Über einen Hinweis auf eine passende Stelle oder einen Kontakt freue ich mich.", "plain": "Wer von einer passenden Stelle weiß oder mich jemandem vorstellen kann: Ich freue mich über eine Nachricht.", "casual": "Ihr kennt etwas Passendes oder jemanden, mit dem ich sprechen sollte? Schreibt mir gern."},
        shows={"formal": "Über Fragen und Anmerkungen freue ich mich.", "plain": "Wer an etwas Ähnlichem arbeitet: Ich tausche mich gern aus.", "casual": "Ihr arbeitet an etwas Ähnlichem? Erzählt mir davon."},
        invites={"formal": "Über Nachrichten zu meiner Arbeit freue ich mich.", "plain": "Wer über diese Arbeit sprechen möchte, schreibt mir gern.", "casual": "Ihr wollt darüber sprechen? Schreibt mir gern."},
    ),
    "fr": Frames(
        position=lambda title, place: f"{title} chez {place}" if place else title,
        studying=lambda school: f"En formation : {school.area or school.degree}{f' ({school.institution})' if school.institution else ''}",
        looking=_looking_french,
        sought=_sought("À l'écoute : {roles}{towns}", "à", "ou"),
        project=lambda entry, about: say.stop(f"{entry.title} : {about}" if about else entry.title),
        used=lambda names: f"J'y ai utilisé {joined(names, 'et')}.",
        tongues=lambda names: f"Langues parlées : {joined([name.lower() for name in names], 'et')}.",
        asks={"formal": "Si vous avez connaissance d'un poste, ou d'une personne à qui m'adresser, un message de votre part serait le bienvenu.", "plain": "Si vous avez connaissance d'un poste, ou d'une personne à contacter, un message me ferait plaisir.", "casual": "Une piste, ou quelqu'un à contacter ? Écrivez-moi."},
        shows={"formal": "Vos questions et remarques sont les bienvenues.", "plain": "Si vous travaillez sur un sujet proche, j'échangerai volontiers.", "casual": "Vous travaillez sur un sujet proche ? Racontez-moi."},
        invites={"formal": "Vos messages au sujet de ce travail sont les bienvenus.", "plain": "Pour parler de ce travail, écrivez-moi.", "casual": "Envie d'en parler ? Écrivez-moi."},
    ),
    "es": Frames(
        position=lambda title, place: f"{title} en {place}" if place else title,
        studying=lambda school: f"En formación: {school.area or school.degree}{f' ({school.institution})' if school.institution else ''}",
        looking=_looking_spanish,
        sought=_sought("En búsqueda de empleo: {roles}{towns}", "en", "o"),
        project=_project,
        used=lambda names: f"En él utilicé {spanish.listed(names)}.",
        tongues=lambda names: f"Hablo {spanish.listed([lowered(name) for name in names])}.",
        asks={"formal": "Si saben de alguna vacante, o de alguien con quien deba hablar, agradecería un mensaje.", "plain": "Si sabes de alguna vacante, o de alguien con quien deba hablar, me alegrará recibir un mensaje.", "casual": "¿Sabes de algo, o de alguien con quien deba hablar? Escríbeme."},
        shows={"formal": "Las preguntas y los comentarios son bienvenidos.", "plain": "Si trabajas en algo parecido, me gustará comparar experiencias.", "casual": "¿Trabajas en algo parecido? Cuéntame."},
        invites={"formal": "Los mensajes sobre este trabajo son bienvenidos.", "plain": "Si quieres hablar de este tipo de trabajo, escríbeme.", "casual": "¿Hablamos de todo esto? Escríbeme."},
    ),
}  # fmt: skip
