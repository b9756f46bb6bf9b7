# ruff: noqa: E501 (tables of words read better unbroken)
"""German: highlights are noun phrases ("Leitung einer Kolonne"), told as tasks and results."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.letters.facts import Entry, Person, School
from generation.letters.posting import Job
from generation.letters.voice import Phrase, Voice, capital, joined, stop

MOST_WORDS = 28
LIGHT = 14  # words that may stand between a verb and "zu meinen Aufgaben"
_FEMININE = re.compile(
    r"(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ur|ei|nahme|suche|pflege|analyse|age|kontrolle|gabe|hilfe|arbeit|lehre|rotation|wache|therapie|betreuung)$"
)
_MASCULINE = re.compile(
    r"(?:bau|trieb|kauf|satz|wurf|support|test|unterricht|abschluss|dienst|umgang|entwurf|service|schutz|transport|wechsel|ablauf|kontakt|aufbau|empfang|versand)$",
    re.IGNORECASE,
)
_NEUTER = re.compile(r"(?:ment|ing|isieren|ieren|reporting|controlling|system|konzept|projekt)$", re.IGNORECASE)
_PLURAL = re.compile(
    r"(?:ungen|ionen|heiten|keiten|pläne|berichte|dienste|systeme|arbeiten|gespräche|kurse|schulungen|tests)$"
)
_RESULT = re.compile(
    r"^(?:Einführung|Senkung|Reduzierung|Reduktion|Steigerung|Verbesserung|Erhöhung|Aufbau|Umstellung|Einsparung|Verkürzung|Halbierung|Verdopplung|Entwicklung|Umbau|Neuaufbau|Ausbau|Gewinn|Optimierung)\b"
)
_PARTICIPLE = re.compile(
    r"^(?P<what>[A-ZÄÖÜ\d].*?\b(?:(?:ab|an|auf|aus|ein|um|vor|zu|her|mit|durch|neu)?ge[a-zäöüß]+(?:t|en)|(?:be|er|ver|ent|zer|über|unter)[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert))(?P<rest>,\s.*)?$"
)
_BEING = re.compile(
    r"(?:gewachsen|gestiegen|geworden|gesunken|gefallen|gewesen|geblieben|gegangen|gekommen|gerückt|gewechselt|befördert|ausgezeichnet)\b"
)
_PRETERITE = re.compile(
    r"^([A-ZÄÖÜ][a-zäöüß]+te)\s+((?:ein|eine|einen|das|die|den|der|dem|alle|über|rund|mehrere|neue|\d|[A-ZÄÖÜ]).*)$"
)
_NUMBER = re.compile(r"^(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)\b", re.IGNORECASE)


def phrase(text: str, current: bool) -> Phrase | None:
    said = re.sub(r"^[\s•▪–—-]+", "", " ".join(text.split())).rstrip(" .;,")
    if not 2 <= len(said.split()) <= MOST_WORDS or re.search(r"[:;.!?](?:\s|$)|\bich\b", said):
        return None
    told = _PRETERITE.match(said)
    if told:
        return Phrase(f"{told[1].lower()} ich {told[2]}", "verb")
    done = _PARTICIPLE.match(said)
    if done and not _BEING.search(done["what"]):
        return Phrase(f"habe ich {done['what']}{done['rest'] or ''}", "verb")
    return _nouns(said)


def _nouns(said: str) -> Phrase | None:
    words = said.split()
    head, start = words[0], ""
    if (
        len(words) > 1
        and re.match(r"^[A-ZÄÖÜ][a-zäöüß]+(?:e|er|es)$", head)
        and words[1][:1].isupper()
        and _article(words[1])
    ):
        start, head = re.sub(r"(?:er|es)$", "e", head).lower() + " ", words[1]
        said = said.split(" ", 1)[1]
    head = head.rstrip(",")
    if not head[:1].isupper() or head.isupper():
        return None
    if _PLURAL.search(head) or _NUMBER.match(said):
        return None if start else Phrase(said, "nouns", plural=True)
    article = _article(head)
    return (
        Phrase(f"{article} {start}{said}", "nouns", plural=bool(re.match(r"\S+ und [A-ZÄÖÜ]", said)))
        if article
        else None
    )


def _article(noun: str) -> str:
    noun = noun.rstrip(",")
    if _PLURAL.search(noun):
        return ""
    return (
        "die" if _FEMININE.search(noun) else "der" if _MASCULINE.search(noun) else "das" if _NEUTER.search(noun) else ""
    )


def _und(names: Sequence[str]) -> str:
    return joined(names, "und", "sowie")


def _title(entry: Entry) -> str:
    return re.split(r",|\s[–—|/-]\s|\s*\(", entry.title)[0].strip()


def _as(entry: Entry) -> str:
    title = _title(entry)
    return (
        f"als {title} bei {entry.place}"
        if title and entry.place
        else f"bei {entry.place}"
        if entry.place
        else f"als {title}"
    )


def did(entry: Entry, phrases: Sequence[Phrase], same: bool, turn: int) -> str:
    """ "Zu meinen Aufgaben als Vorarbeiter bei Spreewerk gehören die Leitung … und die Inbetriebnahme …"."""
    if phrases[0].kind == "verb":
        where = "Dort" if same else _as(entry)[:1].upper() + _as(entry)[1:]
        return stop(f"{where} {phrases[0].words}")
    many = len(phrases) > 1 or phrases[0].plural
    verb = ("gehören" if many else "gehört") if entry.current else ("gehörten" if many else "gehörte")
    told = _und([each.words for each in phrases])
    if len(phrases) == 1 and _RESULT.match(phrases[0].words.split(" ", 1)[-1]):
        return stop(
            f"Zu den Ergebnissen meiner Arbeit {'dort' if same else _as(entry)} {'zählt' if not many else 'zählen'} {told}"
        )
    title = _title(entry)
    light = "," not in told and len(told.split()) <= LIGHT
    if same:
        also = "auch " if turn else ""
        last = f"Dort {verb} {also}{told} zu meinen Aufgaben"
        return stop(last if light else f"Zu meinen Aufgaben dort {verb} {also}{told}")
    if light and turn and title and entry.place:
        job = f"wo ich als {title} {'arbeite' if entry.current else 'gearbeitet habe'}"
        return stop(f"Bei {entry.place}, {job}, {verb} {told} zu meinen Aufgaben")
    return stop(f"Zu meinen Aufgaben {_as(entry)} {verb} {told}")


def purpose(job: Job, tone: str) -> str:
    at = f" bei {job.company}" if job.company else ""
    role = f"die Stelle „{job.title}“" if job.title else "die ausgeschriebene Stelle"
    if tone == "casual":
        return f"ich möchte gern in Ihrem Team arbeiten und bewerbe mich um {role}{at}."
    return f"hiermit bewerbe ich mich um {role}{at}." if tone == "formal" else f"ich bewerbe mich um {role}{at}."


def asks(topics: Sequence[str], again: bool) -> str:
    return f"Sie nennen {'auch ' if again else ''}{_und(topics)}."


def story(entry: Entry) -> str:
    return stop(f"Was ich mitbringe, zeigt am besten meine Arbeit {_as(entry)}")


def held(entry: Entry) -> str:
    title = _title(entry)
    at = f" bei {entry.place}" if entry.place else ""
    if entry.current and entry.since and title:
        return stop(f"Seit {entry.since} arbeite ich als {title}{at}")
    if title and 0 < entry.since < entry.until:
        return stop(f"Von {entry.since} bis {entry.until} war ich als {title}{at} tätig")
    return stop(f"Ich habe als {title}{at} gearbeitet") if title else ""


def schooling(school: School) -> str:
    at = f" ({school.institution})" if school.institution else ""
    if school.done is False:
        return f"Mein angestrebter Abschluss: {school.named}{at}."
    if school.degree == "Ausbildung" and school.area:
        return f"Meine Ausbildung: {school.area}{at}."
    return f"Mein Abschluss: {school.named}{at}."


def project(entry: Entry, about: str) -> str:
    used = f" Genutzt habe ich dafür {_und(entry.keywords[:3])}." if entry.keywords else ""
    return f"Zu meinen Projekten gehört {entry.title}{f' ({about})' if about else ''}.{used}"


def calls(person: Person) -> str:
    return f"Ich bin {person.label}." if person.label else ""


def salutation(manager: str, company: str, greeting: str) -> str:
    if re.match(r"(?:Frau|Herr)\b", manager):
        return f"{'Sehr geehrter' if manager.startswith('Herr') else 'Sehr geehrte'} {manager},"
    if manager:
        return f"{greeting if greeting in ('Hallo', 'Guten Tag', 'Moin') else 'Guten Tag'} {manager},"
    if greeting in ("Hallo", "Guten Tag", "Moin") and company:
        return (
            f"{greeting} liebes Team von {company},"
            if greeting == "Hallo"
            else f"{greeting} an das Team von {company},"
        )
    return f"Sehr geehrtes Team von {company}," if company else "Sehr geehrte Damen und Herren,"


VOICE = Voice(
    language="de", phrase=phrase, did=did, purpose=purpose, asks=asks, story=story, held=held, schooling=schooling, project=project, calls=calls, salutation=salutation,
    in_turn=lambda topics: f"Sie fragen nach {_und(topics)}; darauf gehe ich der Reihe nach ein.",
    brings=lambda topics, also: f"Vertraut bin ich {'auch ' if also else ''}mit {_und(topics)}.",
    certificates=lambda names: f"Zu meinen Nachweisen {'gehören' if len(names) > 1 else 'gehört'} {_und(names)}.",
    tongues=lambda names: f"Ich spreche {_und(names)}.",
    skills=lambda names: f"Zu meinen Kenntnissen {'gehören' if len(names) > 1 else 'gehört'} {_und(names)}.",
    read=lambda fact: stop(f"Gelesen habe ich: {capital(fact)}"),
    change="Mir ist bewusst, dass ich damit das Fach wechsle; das sage ich lieber gleich zu Beginn.",
    bare="Mein Lebenslauf ist kurz; mehr erzähle ich Ihnen gern im Gespräch.",
    offers={
        "talk": {"formal": "Über die Einladung zu einem Vorstellungsgespräch würde ich mich sehr freuen.", "plain": "Gern spreche ich mit Ihnen darüber, wie ich Ihr Team unterstützen kann.", "casual": "Ich freue mich, wenn wir darüber ins Gespräch kommen."},
        "points": {"formal": "Gern erläutere ich Ihnen diese Punkte in einem Vorstellungsgespräch.", "plain": "Gern gehe ich diese Punkte in einem Gespräch mit Ihnen durch.", "casual": "Gern gehe ich das alles mit Ihnen durch."},
        "hear": {"formal": "Gern berichte ich im Gespräch mehr davon.", "plain": "Gern erzähle ich Ihnen im Gespräch mehr davon und höre, wie die ersten Monate aussehen sollen.", "casual": "Ich erzähle Ihnen gern mehr und bin gespannt, wie die ersten Monate aussehen."},
        "brief": {"formal": "Für ein Vorstellungsgespräch stehe ich Ihnen gern zur Verfügung.", "plain": "Für ein Gespräch nehme ich mir gern Zeit, wann es Ihnen passt.", "casual": "Melden Sie sich gern, wann immer es Ihnen passt."},
    },
    thanks={"formal": "Ich danke für die Zeit, die Sie sich nehmen", "plain": "Ich danke für die Zeit, die Sie sich nehmen", "casual": "Danke fürs Lesen"},
    closing=lambda sign_off: sign_off or "Mit freundlichen Grüßen",
    subject=lambda title: f"Bewerbung: {title}" if title else "Bewerbung",
)  # fmt: skip
