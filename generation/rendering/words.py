"""The words that a document adds to a person's own: headings, labels, "present". Months and countries are Babel's."""

from __future__ import annotations

from datetime import date
from functools import cache

import py3langid
from babel import Locale
from babel.dates import format_date, get_month_names

HEADINGS: dict[str, tuple[str, ...]] = {  # in the order of model.SECTIONS
    "en": ("Summary", "Experience", "Projects", "Education", "Skills", "Certifications", "Languages", "Publications",
           "Awards", "Volunteering", "Interests", "References"),
    "de": ("Profil", "Berufserfahrung", "Projekte", "Ausbildung", "Kenntnisse", "Zertifikate", "Sprachen",
           "Veröffentlichungen", "Auszeichnungen", "Ehrenamt", "Interessen", "Referenzen"),
    "fr": ("Profil", "Expérience professionnelle", "Projets", "Formation", "Compétences", "Certifications", "Langues",
           "Publications", "Distinctions", "Bénévolat", "Centres d'intérêt", "Références"),
    "es": ("Perfil", "Experiencia laboral", "Proyectos", "Educación", "Habilidades", "Certificaciones", "Idiomas",
           "Publicaciones", "Premios", "Voluntariado", "Intereses", "Referencias"),
    "it": ("Profilo", "Esperienza lavorativa", "Progetti", "Istruzione", "Competenze", "Certificazioni", "Lingue",
           "Pubblicazioni", "Premi", "Volontariato", "Interessi", "Referenze"),
    "pt": ("Perfil", "Experiência profissional", "Projetos", "Educação", "Competências", "Certificações", "Idiomas",
           "Publicações", "Prémios", "Voluntariado", "Interesses", "Referências"),
    "nl": ("Profiel", "Werkervaring", "Projecten", "Opleiding", "Vaardigheden", "Certificaten", "Talen", "Publicaties",
           "Prijzen", "Vrijwilligerswerk", "Interesses", "Referenties"),
    "pl": ("Profil", "Doświadczenie zawodowe", "Projekty", "Wykształcenie", "Umiejętności", "Certyfikaty", "Języki",
           "Publikacje", "Nagrody", "Wolontariat", "Zainteresowania", "Referencje"),
    "ro": ("Profil", "Experiență profesională", "Proiecte", "Educație", "Competențe", "Certificări", "Limbi",
           "Publicații", "Premii", "Voluntariat", "Interese", "Referințe"),
}  # fmt: skip
# present; courses; technologies; grade; role
LABELS: dict[str, tuple[str, str, str, str, str]] = {
    "en": ("Present", "Courses", "Technologies", "Grade", "Role"),
    "de": ("heute", "Schwerpunkte", "Technologien", "Note", "Rolle"),
    "fr": ("aujourd'hui", "Cours", "Technologies", "Note", "Rôle"),
    "es": ("actualidad", "Asignaturas", "Tecnologías", "Nota", "Función"),
    "it": ("oggi", "Corsi", "Tecnologie", "Voto", "Ruolo"),
    "pt": ("presente", "Disciplinas", "Tecnologias", "Nota", "Função"),
    "nl": ("heden", "Vakken", "Technologieën", "Cijfer", "Rol"),
    "pl": ("obecnie", "Przedmioty", "Technologie", "Ocena", "Rola"),
    "ro": ("prezent", "Cursuri", "Tehnologii", "Notă", "Rol"),
}
PRESENT, COURSES, TECHNOLOGIES, GRADE, ROLE = range(5)


def supported(language: str) -> str:
    """The language if its words are known, English otherwise."""
    code = language.lower().replace("_", "-").split("-")[0]
    return code if code in HEADINGS else "en"


def label(language: str, number: int) -> str:
    return LABELS[language][number]


@cache
def _identifier() -> py3langid.langid.LanguageIdentifier:
    identifier = py3langid.langid.LanguageIdentifier.from_model_file(py3langid.langid.MODEL_FILE)
    identifier.set_languages(list(HEADINGS))
    return identifier


def guessed(text: str) -> str:
    """The language a text is written in, among those whose words are known; English for too little text."""
    if len(text) < 40:
        return "en"
    return str(_identifier().classify(text[:2000])[0])


@cache
def months(language: str) -> tuple[str, ...]:
    """Twelve short month names. As they stand alone: "mars 2021", "Mar 2021", "mar 2021"."""
    names = get_month_names("abbreviated", context="stand-alone", locale=Locale(language))
    return tuple(names[number] for number in range(1, 13))


@cache
def country(code: str, language: str) -> str:
    """The country's name in the language; the code itself where it is unknown."""
    return Locale(language).territories.get(code.upper(), code)


def long_date(day: date, language: str, country_code: str) -> str:
    """A letter's date as the sender's country writes it: "12 January 2026" in Dublin, "January 12, 2026" in Boston."""
    locale = Locale("en", "GB") if language == "en" and country_code not in ("", "US", "CA", "PH") else Locale(language)
    return format_date(day, format="long", locale=locale)
