# ruff: noqa: E501 (tables of words read better unbroken)
"""French: noun phrases ("Coordination de 45 patients"), participles and infinitives, told as what a post comprises."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generation.letters.facts import Entry, School
from generation.letters.posting import Job
from generation.letters.voice import Phrase, Voice, joined, lowered, stop, title_of

MOST_WORDS = 28
_FEMININE = re.compile(r"(?:tion|sion|xion|ité|ance|ence|ure|esse|tude|ade|son|ise|ée|rie|gie|phie)$")
_MASCULINE = re.compile(r"(?:ment|age|isme|eau|oir|ing|rat|port|ivi)$")
_ARTICLES = {
    "la": "mise prise refonte veille vente saisie tenue conduite recherche hausse baisse clôture maîtrise visite aide garde paie gestion",
    "le": "suivi tutorat contrôle conseil soutien appui support montage calcul plan projet modèle tableau service bilan lancement",
    "l'": "accueil achat entretien encadrement animation élaboration audit essai",
    "un": "portefeuille",
}
_KNOWN = {noun: article for article, nouns in _ARTICLES.items() for noun in nouns.split()}
_ASPIRATED = frozenset(("hausse", "hiérarchisation"))
_PARTICIPLE = re.compile(
    r"^([A-ZÀ-Þ][a-zà-ÿ]+(?:é|i|u|it|is))\s+((?:le|la|les|l['’]|un|une|des|plus|en|avec|aux?|\d).*)$"
)
_PARTICIPLES = re.compile(
    r"(?:é|(?:con|pro|tra|ré)duit|mis|pris|appris|compris|obtenu|tenu|fourni|établi|réuni|garanti|réussi|choisi|rempli|servi|construit|conçu|reçu|vendu|défendu|rendu|suivi|écrit|décrit|ouvert|offert)$"
)
_INFINITIVE = re.compile(r"^([A-ZÀ-Þ][a-zà-ÿ]+(?:er|ir|re|oir))\s+(?:le|la|les|l['’]|un|une|des|du|de|aux?|\d|à)")


def phrase(text: str, current: bool) -> Phrase | None:
    said = re.sub(r"^[\s•▪–—-]+", "", " ".join(text.split())).split(" : ")[0].rstrip(" .;,")
    if not 2 <= len(said.split()) <= MOST_WORDS or re.search(r"[;.!?](?:\s|$)|\b(?:je|j['’])", said):
        return None
    first = said.split()[0]
    if _PARTICIPLES.search(first) and _PARTICIPLE.match(said) and not _article(first.lower()):
        return Phrase(f"ai {lowered(said)}", "verb")
    if _INFINITIVE.match(said):
        return Phrase(lowered(said), "infinitive")
    article = _article(first.lower())
    if not article:
        return None
    said = _SECOND.sub(_with_article, said)
    return Phrase(f"{article}{'' if article.endswith(chr(39)) else ' '}{lowered(said)}", "nouns")


_SECOND = re.compile(r" et ([a-zà-ÿ]+)(?= (?:de|des|du|d['’]|avec|pour|sur)\b)")


def _with_article(match: re.Match[str]) -> str:
    """ "contrôle du chargement et tenue des documents": the second noun takes its article as the first does."""
    article = _article(match[1])
    return f" et {article}{'' if article.endswith(chr(39)) else ' '}{match[1]}" if article else match[0]


def _article(noun: str) -> str:
    gender = _KNOWN.get(noun) or ("la" if _FEMININE.search(noun) else "le" if _MASCULINE.search(noun) else "")
    if gender and noun[:1] in "aeiouéèêâîôûh" and noun not in _ASPIRATED:
        return "l'"
    return gender


def _et(names: Sequence[str]) -> str:
    return joined(names, "et", "ainsi que")


def _quoted(topics: Sequence[str]) -> str:
    """Names of what is asked for, in quotes: French would want an article otherwise."""
    return _et([f"« {topic} »" for topic in topics])


def _de(words: str) -> str:
    return f"d'{words}" if words[:1].lower() in "aeiouéèêâîôûh" else f"de {words}"


def _post(entry: Entry) -> str:
    at = f" chez {entry.place}" if entry.place else ""
    return f"mon poste {_de(title_of(entry))}{at}" if title_of(entry) else f"mon poste{at}"


def did(entry: Entry, phrases: Sequence[Phrase], same: bool, turn: int) -> str:
    """ "Mon poste d'infirmière chez Hospices de la Saône comprend la coordination … et la mise en place …"."""
    if phrases[0].kind == "verb":
        where = "J'y" if same or not entry.place else f"Chez {entry.place}, j'"
        return stop(f"{where} {phrases[0].words}" if where == "J'y" else f"{where}{phrases[0].words}")
    subject = "Ce poste" if same else _post(entry)[:1].upper() + _post(entry)[1:]
    if not same and turn % 3 == 1 and entry.place:
        post = f"mon travail comme {title_of(entry)}" if title_of(entry) else "mon travail"
        subject = f"Chez {entry.place}, {post}"
    told = _et([each.words for each in phrases])
    if phrases[0].kind == "infinitive":
        told = _et([_to(each.words) for each in phrases])
        return stop(f"{subject} {'consiste' if entry.current else 'consistait'} {told}")
    return stop(f"{subject} {'comprend' if entry.current else 'comprenait'} {'aussi ' if same and turn else ''}{told}")


def _to(words: str) -> str:
    return f"à {words}"


def purpose(job: Job, tone: str) -> str:
    at = f" chez {job.company}" if job.company else ""
    role = f"le poste de « {job.title} »" if job.title else "le poste que vous proposez"
    to = f"au poste de « {job.title} »" if job.title else "au poste que vous proposez"
    if tone == "formal":
        return f"Par la présente, je vous soumets ma candidature {to}{at}."
    return (
        f"J'aimerais rejoindre votre équipe et je postule pour {role}{at}."
        if tone == "casual"
        else f"Je vous adresse ma candidature pour {role}{at}."
    )


def held(entry: Entry) -> str:
    at = f" chez {entry.place}" if entry.place else ""
    title = title_of(entry)
    if entry.current and entry.since and title:
        return stop(f"Depuis {entry.since}, j'occupe le poste {_de(title)}{at}")
    if title and 0 < entry.since < entry.until:
        return stop(f"De {entry.since} à {entry.until}, j'ai occupé le poste {_de(title)}{at}")
    return stop(f"J'ai occupé le poste {_de(title)}{at}") if title else ""


def schooling(school: School) -> str:
    at = f" ({school.institution})" if school.institution else ""
    return (
        f"Ma formation en cours : {school.named}{at}."
        if school.done is False
        else f"Ma formation : {school.named}{at}."
    )


def project(entry: Entry, about: str) -> str:
    used = f" J'y ai utilisé {_et(entry.keywords[:3])}." if entry.keywords else ""
    return f"Parmi mes projets figure {entry.title}{f' ({about})' if about else ''}.{used}"


def salutation(manager: str, company: str, greeting: str) -> str:
    if manager:
        return f"{manager}," if re.match(r"(?:Madame|Monsieur|Docteur)\b", manager) else f"Bonjour {manager},"
    if greeting == "Bonjour":
        return f"Bonjour à toute l'équipe de {company}," if company else "Bonjour,"
    return "Madame, Monsieur,"


VOICE = Voice(
    language="fr", phrase=phrase, did=did, purpose=purpose, held=held, schooling=schooling, project=project, salutation=salutation,
    asks=lambda topics, again: f"Votre annonce cite {'aussi ' if again else ''}{_quoted(topics)}.",
    in_turn=lambda topics: f"Votre annonce cite {_quoted(topics)} ; je réponds à ces points dans l'ordre.",
    story=lambda entry: stop(f"Ce que j'apporterais se voit le mieux dans {_post(entry)}"),
    calls=lambda person: f"Mon métier : {lowered(person.label)}." if person.label else "",
    brings=lambda topics, also: f"Mon CV répond {'aussi ' if also else ''}à {'ces points' if len(topics) > 1 else 'ce point'} de votre annonce : {_et(topics)}.",
    certificates=lambda names: f"S'y {'ajoutent' if len(names) > 1 else 'ajoute'} : {_et(names)}.",
    tongues=lambda names: f"Langues parlées : {_et([lowered(name) for name in names])}.",
    skills=lambda names: f"Mes compétences comprennent {_et(names)}.",
    read=lambda fact: stop(f"J'ai lu ceci : {fact}"),
    change="Il s'agit pour moi d'un changement de domaine, et je préfère le dire dès le début.",
    bare="Mon CV est court ; je vous en dirai volontiers plus de vive voix.",
    offers={
        "talk": {"formal": "Je me tiens à votre disposition pour un entretien.", "plain": "J'aimerais échanger avec vous, lors d'un entretien, sur ce que je peux apporter à votre équipe.", "casual": "Parlons-en quand vous voulez."},
        "points": {"formal": "Je me tiens à votre disposition pour reprendre chacun de ces points lors d'un entretien.", "plain": "Je reprendrai volontiers ces points avec vous lors d'un entretien.", "casual": "On peut reprendre tout cela de vive voix."},
        "hear": {"formal": "Je vous en dirai davantage lors d'un entretien, à la date de votre choix.", "plain": "Je vous en dirai volontiers plus lors d'un entretien, et j'aimerais savoir à quoi ressemblent les premiers mois.", "casual": "Je vous raconterai volontiers la suite de vive voix."},
        "brief": {"formal": "Je me tiens à votre disposition pour un entretien à votre convenance.", "plain": "Un entretien me conviendrait au moment qui vous arrange.", "casual": "Je suis disponible quand cela vous arrange."},
    },
    thanks={"formal": "Je vous remercie de l'attention portée à ma candidature", "plain": "Je vous remercie de votre attention", "casual": "Merci de votre lecture"},
    closing=lambda sign_off: f"{sign_off or 'Cordialement'},",
    subject=lambda title: f"Candidature : {title}" if title else "Candidature",
)  # fmt: skip
