# ruff: noqa: E501 (tables of words read better unbroken)
"""What answers say around the person's facts, in four languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from babel.numbers import format_decimal

from generation.letters import english as say
from generation.letters import spanish
from generation.letters.voice import joined, lowered, stop
from generation.texts.aims import Aims, Pay
from generation.texts.days import spoken_day


@dataclass(frozen=True, slots=True)
class Frames:
    """Every function gives a whole sentence.

    drawn: of a clause about the company ("you run three wards"). wants: of what the posting asks for. used: a skill,
    its years ("" for none), where. fluent: (language, level) pairs.
    """

    pay: Callable[[Pay], str]
    start: Callable[[date, date], str]
    authorization: Callable[[str], str]
    sponsorship: Callable[[bool], str]
    place: Callable[[Aims], str]
    drawn: Callable[[str], str]
    wants: Callable[[Sequence[str]], str]
    used: Callable[[str, int], str]
    knows: Callable[[str], str]
    fluent: Callable[[Sequence[tuple[str, str]]], str]
    certificates: Callable[[Sequence[str]], str]


def _amount(value: int, language: str) -> str:
    return str(format_decimal(value, locale=language))


def _pay(language: str, least: str, between: str, most: str, periods: dict[str, str]) -> Callable[[Pay], str]:
    def said(pay: Pay) -> str:
        low, high = (_amount(value, language) if value else "" for value in (pay.minimum, pay.maximum))
        frame = between if low and high and low != high else least if low else most
        return frame.format(low=low, high=high, currency=pay.currency, period=periods[pay.period]).replace("  ", " ")

    return said


def _levelled(pair: tuple[str, str]) -> str:
    name, level = pair
    return f"{name} ({level})" if level else name


def _english_place(aims: Aims) -> str:
    towns = f" in {joined(aims.towns, 'or')}" if aims.towns and aims.remote != "remote" else ""
    how = {"remote": " that is fully remote", "hybrid": ", hybrid or remote", "onsite": ", on site"}.get(
        aims.remote, ""
    )
    return f"I am looking for work{towns}{how}."


def _german_place(aims: Aims) -> str:
    towns = f" in {joined(aims.towns, 'oder')}" if aims.towns and aims.remote != "remote" else ""
    how = {
        "remote": ", die ganz ortsunabhängig ist",
        "hybrid": ", hybrid oder ortsunabhängig",
        "onsite": ", vor Ort",
    }.get(aims.remote, "")
    return f"Ich suche eine Arbeit{towns}{how}."


def _french_place(aims: Aims) -> str:
    towns = f" à {joined(aims.towns, 'ou à')}" if aims.towns and aims.remote != "remote" else ""
    how = {"remote": " entièrement à distance", "hybrid": ", en hybride ou à distance", "onsite": ", sur site"}.get(
        aims.remote, ""
    )
    return f"Je cherche un travail{towns}{how}."


def _spanish_place(aims: Aims) -> str:
    towns = f" en {joined(aims.towns, 'o')}" if aims.towns and aims.remote != "remote" else ""
    how = {"remote": " totalmente a distancia", "hybrid": ", híbrido o a distancia", "onsite": ", presencial"}.get(
        aims.remote, ""
    )
    return f"Busco un trabajo{towns}{how}."


def _years(count: int, one: str, many: str) -> str:
    return (one if count == 1 else many).format(count=count) if count else ""


FRAMES = {
    "en": Frames(
        pay=_pay("en", "I am looking for at least {low} {currency} {period}.", "I am looking for {low} to {high} {currency} {period}.", "I am looking for up to {high} {currency} {period}.", {"hour": "an hour", "day": "a day", "month": "a month", "year": "a year"}),
        start=lambda day, today: f"I can start on {spoken_day(day, 'en', year=True)}." if day > today else "I can start right away.",
        authorization=lambda words: stop(f"My work authorization: {words}"),
        sponsorship=lambda needed: "I need visa sponsorship." if needed else "I do not need visa sponsorship.",
        place=_english_place,
        drawn=lambda clause: f"You write that {clause}, and I would like to be part of that.",
        wants=lambda topics: f"The role asks for {say.listed(topics)}, and that is work I want to do.",
        used=lambda name, years: f"I have used {name} for {_years(years, 'one year', '{count} years')} in my jobs." if years else f"Yes, I have used {name}.",
        knows=lambda name: f"{say.capital(name)} is among my skills.",
        fluent=lambda pairs: f"I speak {say.listed([_levelled(pair) for pair in pairs])}.",
        certificates=lambda names: f"I hold {say.listed(names)}.",
    ),
    "de": Frames(
        pay=_pay("de", "Meine Gehaltsvorstellung liegt bei mindestens {low} {currency} {period}.", "Meine Gehaltsvorstellung liegt zwischen {low} und {high} {currency} {period}.", "Meine Gehaltsvorstellung liegt bei höchstens {high} {currency} {period}.", {"hour": "pro Stunde", "day": "pro Tag", "month": "im Monat", "year": "im Jahr"}),
        start=lambda day, today: f"Ich kann am {spoken_day(day, 'de', year=True)} beginnen." if day > today else "Ich kann sofort beginnen.",
        authorization=lambda words: stop(f"Meine Arbeitserlaubnis: {words}"),
        sponsorship=lambda needed: "Ich brauche Unterstützung beim Visum." if needed else "Ich brauche keine Unterstützung beim Visum.",
        place=_german_place,
        drawn=lambda clause: stop(f"In Ihrer Anzeige lese ich: {clause}"),
        wants=lambda topics: f"Sie suchen jemanden für {joined(topics, 'und')}; das ist die Arbeit, die ich machen möchte.",
        used=lambda name, years: f"Mit {name} habe ich in meinen Stellen {_years(years, 'ein Jahr', '{count} Jahre')} gearbeitet." if years else f"Ja, mit {name} habe ich gearbeitet.",
        knows=lambda name: f"{name} gehört zu meinen Kenntnissen.",
        fluent=lambda pairs: f"Ich spreche {joined([_levelled(pair) for pair in pairs], 'und')}.",
        certificates=lambda names: f"Ich habe {joined(names, 'und')}.",
    ),
    "fr": Frames(
        pay=_pay("fr", "Je souhaite au moins {low} {currency} {period}.", "Je souhaite entre {low} et {high} {currency} {period}.", "Je souhaite au plus {high} {currency} {period}.", {"hour": "de l'heure", "day": "par jour", "month": "par mois", "year": "par an"}),
        start=lambda day, today: f"Je peux commencer le {spoken_day(day, 'fr', year=True)}." if day > today else "Je peux commencer tout de suite.",
        authorization=lambda words: stop(f"Mon autorisation de travail : {words}"),
        sponsorship=lambda needed: "J'ai besoin d'un parrainage de visa." if needed else "Je n'ai pas besoin de parrainage de visa.",
        place=_french_place,
        drawn=lambda clause: stop(f"J'ai lu ceci dans votre annonce : {clause}"),
        wants=lambda topics: f"Votre annonce cite {joined([f'« {topic} »' for topic in topics], 'et')} : c'est ce que je veux faire.",
        used=lambda name, years: f"J'ai utilisé {name} pendant {_years(years, 'un an', '{count} ans')} dans mes postes." if years else f"Oui, j'ai utilisé {name}.",
        knows=lambda name: f"{name} fait partie de mes compétences.",
        fluent=lambda pairs: f"Langues parlées : {joined([_levelled(pair) for pair in pairs], 'et')}.",
        certificates=lambda names: f"J'ai ceci : {joined(names, 'et')}.",
    ),
    "es": Frames(
        pay=_pay("es", "Mi expectativa salarial es de al menos {low} {currency} {period}.", "Mi expectativa salarial está entre {low} y {high} {currency} {period}.", "Mi expectativa salarial es de hasta {high} {currency} {period}.", {"hour": "por hora", "day": "al día", "month": "al mes", "year": "al año"}),
        start=lambda day, today: f"Puedo empezar el {spoken_day(day, 'es', year=True)}." if day > today else "Puedo empezar de inmediato.",
        authorization=lambda words: stop(f"Mi permiso de trabajo: {words}"),
        sponsorship=lambda needed: "Necesito que la empresa tramite mi visado." if needed else "No necesito que la empresa tramite mi visado.",
        place=_spanish_place,
        drawn=lambda clause: stop(f"En su anuncio he leído lo siguiente: {clause}"),
        wants=lambda topics: f"Su anuncio menciona {spanish.listed(topics)}, y ese es el trabajo que quiero hacer.",
        used=lambda name, years: f"En mis puestos he trabajado con {name} durante {_years(years, 'un año', '{count} años')}." if years else f"Sí, he trabajado con {name}.",
        knows=lambda name: f"Tengo conocimientos de {name}.",
        fluent=lambda pairs: f"Hablo {spanish.listed([lowered(_levelled(pair)) for pair in pairs])}.",
        certificates=lambda names: f"Tengo lo siguiente: {spanish.listed(names)}.",
    ),
}  # fmt: skip
