"""Postings composed from a kind of job and a company's voice: the same number gives the same words, every time.

Every choice is drawn from a generator that the posting's own place seeds; no kind of job meets a site twice.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from html import escape

from jobmatch.demo.catalogue import Employer, Role

YEARS = {"junior": 1, "mid": 3, "senior": 6}
LEVEL_PAY = {"junior": 0.82, "mid": 1.0, "senior": 1.22}
# What a pound of the data buys in local pay, and how pay is written there.
MONEY = {
    "GB": (1.0, "£{low:,} to £{high:,} a year", "£{low:.2f} to £{high:.2f} per hour"),
    "IE": (1.25, "€{low:,} – €{high:,} per annum", "€{low:.2f} – €{high:.2f} per hour"),
    "US": (1.75, "${low:,} - ${high:,} per year", "${low:.2f} - ${high:.2f} an hour"),
    "DE": (1.32, "{low:,} € – {high:,} € brutto im Jahr", "{low:.2f} € – {high:.2f} € pro Stunde"),
    "FR": (1.12, "{low:,} € à {high:,} € brut annuel", "{low:.2f} € à {high:.2f} € de l'heure"),
    "ES": (1.0, "{low:,} € - {high:,} € brutos anuales", "{low:.2f} € - {high:.2f} € por hora"),
    "NL": (1.22, "€{low:,} - €{high:,} gross per year", "€{low:.2f} - €{high:.2f} per hour"),
}
POINTS = {"DE", "FR", "ES", "NL"}
TYPES = {
    "en": {"full": "Full time", "part": "Part time", "contract": "Fixed-term contract", "temporary": "Temporary"},
    "de": {"full": "Vollzeit", "part": "Teilzeit", "contract": "Befristet", "temporary": "Befristet"},
    "fr": {"full": "Temps plein", "part": "Temps partiel", "contract": "CDD", "temporary": "CDD"},
    "es": {
        "full": "Jornada completa",
        "part": "Media jornada",
        "contract": "Contrato temporal",
        "temporary": "Temporal",
    },
}
WHERE = {
    "en": {"hybrid": "Hybrid: two days a week at home", "remote": "Remote within the country"},
    "de": {"hybrid": "Hybrid: zwei Tage pro Woche im Homeoffice", "remote": "Remote innerhalb Deutschlands"},
    "fr": {"hybrid": "Hybride : deux jours de télétravail par semaine", "remote": "Télétravail complet"},
    "es": {"hybrid": "Híbrido: dos días de teletrabajo por semana", "remote": "Teletrabajo"},
}


@dataclass(frozen=True, slots=True)
class Advert:
    """One posting as a company's feed carries it. days_old: before the day of seeding; days_left: until it closes."""

    identity: str
    title: str
    place: str
    html: str
    days_old: int
    days_left: int | None


def compose(employer: Employer, turn: int, role: Role) -> Advert:
    """The employer's posting number `turn`. Each lap round its roles moves on by one site."""
    pick = random.Random(f"{employer.key}/{role.key}/{turn}")
    level = pick.choice(list(role.titles))
    title = pick.choice(role.titles[level])
    sites = employer.texts["sites"]
    place = sites[(turn + turn // len(employer.roles)) % len(sites)]
    parts = _parts(employer, role, level, title, place, pick)
    return Advert(
        identity=f"{employer.key}-{role.key}-{turn}",
        title=title,
        place=place,
        html=SHAPES[pick.choice(employer.shapes)](parts),
        days_old=pick.randrange(30),
        days_left=pick.choice([None, 14, 21, 30]),
    )


@dataclass(frozen=True, slots=True)
class Parts:
    """What a posting says, before it has a shape. headings: duties, must, nice, offer, about, apply."""

    opening: str
    summary: list[str]
    about: str
    duties: list[str]
    must: list[str]
    nice: list[str]
    offer: list[str]
    closing: str
    facts: list[str]
    headings: list[str]


def _parts(employer: Employer, role: Role, level: str, title: str, place: str, pick: random.Random) -> Parts:
    language = role.language
    city = place.split(",")[0]
    years = YEARS[level] + pick.randrange(2)
    must = [_one_year(text) if years == 1 else text.format(years=years) for text in role.texts["must"]]
    education = role.texts["education"][:1]
    return Parts(
        opening=pick.choice(employer.says("opening", language)).format(title=title, city=city),
        summary=pick.sample(role.texts["summary"], k=pick.randint(1, len(role.texts["summary"]))),
        about=pick.choice(employer.says("about", language)),
        duties=_some(role.texts["duties"], pick, least=5),
        must=_some(must, pick, least=5) + (education if pick.random() < 0.7 else []),
        nice=_some(role.texts["nice"], pick, least=2),
        offer=_some(employer.says("offer", language), pick, least=3)[:5],
        closing=pick.choice(employer.says("closing", language)),
        facts=_facts(employer, role, level, pick),
        headings=[pick.choice(wordings) for wordings in employer.headings(language)],
    )


def _one_year(text: str) -> str:
    return text.replace("{years} years", "one year").replace("{years}", "1")


def _some(texts: list[str], pick: random.Random, *, least: int) -> list[str]:
    """At least `least` of the texts, in their order."""
    count = pick.randint(min(least, len(texts)), len(texts))
    chosen = set(pick.sample(range(len(texts)), k=count))
    return [text for number, text in enumerate(texts) if number in chosen]


def _facts(employer: Employer, role: Role, level: str, pick: random.Random) -> list[str]:
    """Pay (most say it), kind of contract, hours, and where the work is done."""
    language = role.language
    facts = [TYPES[language][pick.choice(role.types)]]
    if role.texts["hours"]:
        facts.append(pick.choice(role.texts["hours"]).capitalize())
    if pick.random() < 0.75:
        facts.append(_pay(employer, role, level))
    where = pick.choice(role.remote) if role.remote else "onsite"
    if where != "onsite":
        facts.append(WHERE[language][where])
    return facts


def _pay(employer: Employer, role: Role, level: str) -> str:
    factor, yearly, hourly = MONEY[employer.country]
    low, high = (bound * factor * LEVEL_PAY[level] for bound in role.pay)
    if role.hourly:
        return hourly.format(low=low / 1950, high=high / 1950)
    text = yearly.format(low=round(low / 500) * 500, high=round(high / 500) * 500)
    return text.replace(",", ".") if employer.country in POINTS else text


def _list(items: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"


def _paragraph(*sentences: str) -> str:
    return f"<p>{escape(' '.join(sentences))}</p>"


def _sections(parts: Parts) -> str:
    """Headings and lists, the company last."""
    duties, must, nice, offer, about, apply = parts.headings
    return "".join(
        [
            _paragraph(parts.opening, *parts.summary),
            f"<h3>{escape(duties)}</h3>{_list(parts.duties)}",
            f"<h3>{escape(must)}</h3>{_list(parts.must)}",
            f"<h3>{escape(nice)}</h3>{_list(parts.nice)}",
            f"<h3>{escape(offer)}</h3>{_list([*parts.facts, *parts.offer])}",
            f"<h3>{escape(about)}</h3>{_paragraph(parts.about)}",
            f"<h3>{escape(apply)}</h3>{_paragraph(parts.closing)}",
        ]
    )


def _bold(parts: Parts) -> str:
    """As many editors make it: bold lines for headings, the company first."""
    duties, must, nice, offer, _, _ = parts.headings
    return "".join(
        [
            _paragraph(parts.about),
            _paragraph(parts.opening, *parts.summary),
            f"<p><strong>{escape(duties)}:</strong></p>{_list(parts.duties)}",
            f"<p><strong>{escape(must)}:</strong></p>{_list(parts.must)}",
            f"<p><strong>{escape(nice)}:</strong></p>{_list(parts.nice)}",
            f"<p><strong>{escape(offer)}:</strong></p>{_list([*parts.offer, *parts.facts])}",
            _paragraph(parts.closing),
        ]
    )


def _plain(parts: Parts) -> str:
    """Line breaks and dashes, no markup to speak of."""
    duties, must, nice, offer, _, apply = parts.headings

    def block(heading: str, items: list[str]) -> str:
        return f"{heading}\n" + "\n".join(f"- {item}" for item in items)

    text = "\n\n".join(
        [
            " ".join([parts.opening, *parts.summary]),
            block(duties, parts.duties),
            block(must, parts.must),
            block(nice, parts.nice),
            block(offer, [*parts.facts, *parts.offer]),
            parts.about,
            f"{apply}\n{parts.closing}",
        ]
    )
    return escape(text).replace("\n", "<br>\n")


def _prose(parts: Parts) -> str:
    """Duties told in sentences; what is asked stays a list, as even such postings keep it."""
    _, must, nice, _, _, _ = parts.headings
    told = [f"{duty[0].upper()}{duty[1:]}." for duty in parts.duties]
    return "".join(
        [
            _paragraph(parts.opening, parts.about),
            _paragraph(*parts.summary, *told),
            f"<p>{escape(must)}:</p>{_list(parts.must)}",
            f"<p>{escape(nice)}: {escape('; '.join(parts.nice))}.</p>",
            _paragraph(*(f"{fact}." for fact in [*parts.facts, *parts.offer])),
            _paragraph(parts.closing),
        ]
    )


SHAPES = {"sections": _sections, "bold": _bold, "plain": _plain, "prose": _prose}
