# ruff: noqa: E501, SIM905 - tables of words are read as they stand
"""Which language a posting is written in, by its smallest words. Ample for choosing defaults, and quick."""

from __future__ import annotations

import re
from collections import Counter

WORDS: dict[str, frozenset[str]] = {
    "en": frozenset("the and of to with for you your our we is are will in a experience work as or on this be".split()),
    "de": frozenset(
        "und der die das mit für sie wir ihre du dein von im ein eine bei zur zum als auf den oder sowie".split()
    ),
    "fr": frozenset("et le la les des vous nous de pour une un en dans avec votre vos notre du au sur est ou".split()),
    "es": frozenset(
        "y el la los las de para con una un en tu tus se por del como que nuestro experiencia al o".split()
    ),
    "it": frozenset("e il la i le di per con una un in del della che nel si gli lo alla dei come al o sono".split()),
    "pt": frozenset("e o a os as de para com uma um em do da que na no você se ao dos das por nossa como ou".split()),
    "nl": frozenset("en de het een van voor met je jij wij ons je is zijn in op te bij aan als jouw of dat".split()),
    "pl": frozenset("i w z na do oraz dla się jest lub od pracy za po o ze nie w przy nas praca znajomość".split()),
}
# Words that postings of few words are made of, and letters that tell a language at sight.
TELLING: dict[str, frozenset[str]] = {
    "it": frozenset(
        "requisiti esperienza lavoro conoscenza laurea diploma cerca cerchiamo azienda ricerca offriamo patente orario sede".split()
    ),
    "pt": frozenset(
        "requisitos experiência conhecimento conhecimentos graduação inglês vaga você oferecemos empresa disponibilidade avançado salário benefícios".split()
    ),
    "es": frozenset(
        "requisitos experiencia conocimientos empresa ofrecemos inglés puesto jornada buscamos disponibilidad formación contrato imprescindible".split()
    ),
    "nl": frozenset(
        "ervaring wij jouw vragen bieden rijbewijs functie werk kennis opleiding wat mee magazijn zoeken uur".split()
    ),
    "pl": frozenset(
        "wymagania doświadczenie oferujemy znajomość praca prawo jazdy wykształcenie obowiązki mile widziane pracy umowa".split()
    ),
    "fr": frozenset(
        "profil expérience poste recherche missions diplôme vente formation entreprise recrute permis connaissances".split()
    ),
    "de": frozenset(
        "aufgaben profil ausbildung erfahrung wir kenntnisse bieten ihr dein stelle führerschein abgeschlossene sucht".split()
    ),
}
LETTERS: dict[str, re.Pattern[str]] = {
    "pl": re.compile("[ąęłśżźćń]"), "pt": re.compile("ã|õ|ç(?=ão|õe)"), "es": re.compile("[ñ¿¡]|ción"),
    "de": re.compile("[äöüß]"), "fr": re.compile("[èêœ]|(?<=l)'|ç(?!ão|õe)"), "it": re.compile("à\\b|ità|zione"), "nl": re.compile(r"lijk|(?<![a-z])ij|eeu"),
}  # fmt: skip
SHORT = 80
WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """ISO 639-1 of the language with the most small words in the first 6,000 characters; "en" where none shows."""
    folded = text[:6000].casefold()
    counts = Counter(WORD.findall(folded))
    scores = {language: sum(counts[word] for word in words) / len(words) ** 0.2 for language, words in WORDS.items()}
    if counts.total() < SHORT:
        for language, telling in TELLING.items():
            scores[language] += sum(counts[word] for word in telling)
        for language, letters in LETTERS.items():
            scores[language] += min(len(letters.findall(folded)), 4) / 2
    best = max(scores, key=lambda language: (scores[language], language == "en"))
    return best if scores[best] > 0 else "en"
