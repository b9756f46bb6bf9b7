"""How a posting says pay, hours, place and dates in its country and language."""

from __future__ import annotations

import random
from datetime import datetime

from babel.dates import format_date

from jobmatch.demo.model import Vacancy

# A year's pay in the middle of the United Kingdom, in pounds, to the local currency for the same job.
RATE = {"GB": 1.0, "IE": 1.32, "US": 1.72, "NL": 1.24, "DE": 1.34, "FR": 1.14, "ES": 1.04}
SIGN = {"GB": "£", "US": "$"}
LEVEL = {"junior": 0.84, "mid": 1.0, "senior": 1.22}
HOURS_A_YEAR = 1950
YEARS = {"junior": (1, 1), "mid": (2, 4), "senior": (5, 7)}
NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven")
TYPES = {
    "en": {"full": "Full time", "part": "Part time", "contract": "Contract", "temporary": "Temporary"},
    "de": {"full": "Vollzeit", "part": "Teilzeit"},
    "fr": {"full": "Temps plein", "part": "Temps partiel"},
    "es": {"full": "Jornada completa", "temporary": "Contrato temporal"},
}
LABELS = {
    "en": ("Location", "Contract", "Salary", "Hours", "Working from home"),
    "de": ("Standort", "Anstellung", "Gehalt", "Arbeitszeit", "Homeoffice"),
    "fr": ("Lieu", "Contrat", "Rémunération", "Horaires", "Télétravail"),
    "es": ("Ubicación", "Contrato", "Salario", "Horario", "Teletrabajo"),
}
REMOTE = {
    "en": {
        "hybrid": ("Hybrid: two days a week at home", "Hybrid working, three days a week in the {city} office",
                   "Up to half of your week from home, the rest with us in {city}"),
        "remote": ("Fully remote, with a desk in {city} whenever you like", "Remote: work from anywhere in the country"),
    },
    "de": {"hybrid": ("bis zu zwei Tage Homeoffice pro Woche", "hybrides Arbeiten, drei Tage vor Ort")},
    "fr": {"hybrid": ("deux jours de télétravail par semaine", "télétravail possible un à deux jours par semaine")},
    "es": {},
}  # fmt: skip
APPLY_BY = {
    "en": "Closing date: {date}",
    "de": "Bewerbungsschluss: {date}",
    "fr": "Date limite de candidature : {date}",
    "es": "Fecha límite de inscripción: {date}",
}


def pay(vacancy: Vacancy, chance: random.Random) -> str:
    """A range in the local way: by the year, by the hour for such jobs, by the month in the Netherlands."""
    country, language = vacancy.employer.country, vacancy.role.language
    rate = RATE[country] * LEVEL[vacancy.level] * chance.uniform(0.97, 1.05)
    low, high = (amount * rate for amount in vacancy.role.pay)
    if vacancy.role.hourly and country in ("GB", "US", "IE"):
        low, high = (round(amount / HOURS_A_YEAR * 4) / 4 for amount in (low, high))
        return f"{_amount(low, country, 'en', 2)} to {_amount(high, country, 'en', 2)} an hour"
    if country == "NL":
        low, high = (round(amount / 12 / 50) * 50 for amount in (low, high))
        return f"{_amount(low, country, 'en')} to {_amount(high, country, 'en')} gross per month"
    low, high = (round(amount / 500) * 500 for amount in (low, high))
    between, after = {
        "en": (chance.choice((" to ", " – ", "-")), chance.choice((" a year", " per annum", " per year"))),
        "de": (" bis ", " brutto im Jahr"),
        "fr": (" à ", " brut par an"),
        "es": (" – ", " brutos anuales"),
    }[language]
    return f"{_amount(low, country, language)}{between}{_amount(high, country, language)}{after}"


def _amount(value: float, country: str, language: str, digits: int = 0) -> str:
    if language == "en":
        return f"{SIGN.get(country, '€')}{value:,.{digits}f}"
    return f"{value:,.0f} €".replace(",", "\u202f" if language == "fr" else ".")


def years(text: str, vacancy: Vacancy, chance: random.Random) -> str:
    """The text with its {years} filled: as a digit or, for most English postings, as a word."""
    number = chance.randint(*YEARS[vacancy.level])
    if vacancy.role.language != "en":
        return text.replace("{years}", str(number))
    said = NUMBERS[number] if vacancy.number % 3 else str(number)
    return text.replace("{years} years", "one year" if number == 1 else f"{said} years")


def remote(vacancy: Vacancy, chance: random.Random) -> str:
    """Where the work is done, "" where the posting takes the workplace for granted."""
    said = REMOTE[vacancy.role.language].get(chance.choice(vacancy.role.remote), ())
    return chance.choice(said).format(city=vacancy.city) if said else ""


def types(vacancy: Vacancy, chance: random.Random) -> str:
    """The kinds of employment on offer: the main one or all of them."""
    names = TYPES[vacancy.role.language]
    offered = vacancy.role.types if chance.random() < 0.5 else vacancy.role.types[:1]
    joined = {"en": " or ", "de": " oder ", "fr": " ou ", "es": " o "}[vacancy.role.language]
    words = [names[key] for key in offered]
    return joined.join(words if vacancy.role.language == "de" else [words[0], *(word.lower() for word in words[1:])])


def apply_by(vacancy: Vacancy, day: datetime) -> str:
    """The closing date as the country writes it."""
    language = vacancy.role.language
    locale = language if language != "en" else "en_US" if vacancy.employer.country == "US" else "en_GB"
    return APPLY_BY[language].format(date=format_date(day, format="long", locale=locale))
