"""Headings and labels as these templates word them, in the four languages of the six."""

from __future__ import annotations

from tests.corpus.tenth.words import Titles

# Where the wording that a variant comes to is one that few people have.
USUAL: Titles = {
    "en": {"summary": "Summary", "skills": "Skills", "work": "Work Experience", "education": "Education",
           "projects": "Projects"},
    "de": {"summary": "Kurzprofil", "skills": "Kenntnisse", "work": "Berufserfahrung", "education": "Ausbildung",
           "awards": "Auszeichnungen"},
    "fr": {"summary": "Profil", "work": "Expérience professionnelle", "skills": "Compétences",
           "education": "Formation", "projects": "Projets", "awards": "Distinctions"},
    "es": {"summary": "Perfil", "work": "Experiencia profesional", "education": "Formación", "skills": "Competencias"},
}  # fmt: skip
EXPORT: Titles = {
    "en": {"skills": "Top Skills", "awards": "Honors-Awards", "work": "Experience", "summary": "Summary"},
    "de": {"skills": "Top-Kenntnisse", "summary": "Zusammenfassung", "awards": "Auszeichnungen",
           "certificates": "Zertifizierungen", "languages": "Sprachen"},
    "fr": {"skills": "Principales compétences", "contact": "Coordonnées", "summary": "Résumé", "work": "Expérience",
           "languages": "Langues"},
    "es": {"skills": "Aptitudes principales", "contact": "Contactar", "summary": "Extracto", "work": "Experiencia",
           "education": "Educación"},
}  # fmt: skip
# What stands behind a way to reach somebody: phone, page of one's own, any other page.
KINDS = {"en": ("Mobile", "Personal", "Other"), "de": ("Mobil", "Persönlich", "Sonstige"),
         "fr": ("Mobile", "Personnel", "Autre"), "es": ("Móvil", "Personal", "Otro"),
         "it": ("Cellulare", "Personale", "Altro"), "pt": ("Celular", "Pessoal", "Outro"),
         "nl": ("Mobiel", "Persoonlijk", "Overig"), "pl": ("Komórka", "Osobista", "Inne"),
         "ro": ("Mobil", "Personal", "Altele")}  # fmt: skip
# One year, years, one month, months.
LASTED = {"en": ("year", "years", "month", "months"), "de": ("Jahr", "Jahre", "Monat", "Monate"),
          "fr": ("an", "ans", "mois", "mois"), "es": ("año", "años", "mes", "meses"),
          "it": ("anno", "anni", "mese", "mesi"), "pt": ("ano", "anos", "mês", "meses"),
          "nl": ("jaar", "jaar", "maand", "maanden"), "pl": ("rok", "lata", "mies.", "mies."),
          "ro": ("an", "ani", "lună", "luni")}  # fmt: skip

BUILDER: Titles = {
    "en": {"contact": "Details", "summary": "Profile", "work": "Employment History", "certificates": "Certifications",
           "interests": "Hobbies", "volunteer": "Volunteering", "awards": "Awards", "education": "Education"},
    "de": {"contact": "Persönliche Angaben", "certificates": "Zertifikate", "work": "Berufserfahrung",
           "interests": "Hobbys", "awards": "Auszeichnungen"},
    "fr": {"contact": "Informations", "certificates": "Certifications", "work": "Parcours professionnel",
           "interests": "Loisirs"},
    "es": {"contact": "Datos personales", "certificates": "Certificaciones", "work": "Experiencia laboral",
           "interests": "Aficiones"},
}  # fmt: skip
SCHOOL: Titles = {
    "en": {"work": "Professional Experience", "awards": "Honors", "volunteer": "Community", "interests": "Interests",
           "certificates": "Professional Qualifications", "skills": "Skills", "education": "Education",
           "projects": "Projects"},
    "de": {"work": "Berufserfahrung", "certificates": "Zusatzqualifikationen",
           "awards": "Auszeichnungen"},
    "fr": {"certificates": "Qualifications", "projects": "Projets", "work": "Expérience professionnelle"},
    "es": {"certificates": "Certificaciones", "work": "Experiencia profesional"},
}  # fmt: skip
FORM: Titles = {
    "en": {"work": "Work Experience", "education": "Education and Training", "languages": "Language Skills",
           "skills": "Skills", "interests": "Hobbies and Interests", "awards": "Honours and Awards",
           "certificates": "Certificates", "summary": "About Me", "projects": "Projects"},
    "de": {"summary": "Über mich", "work": "Berufserfahrung", "education": "Allgemeine und berufliche Bildung",
           "languages": "Sprachkenntnisse", "interests": "Hobbys und Interessen",
           "awards": "Ehrungen und Auszeichnungen", "skills": "Kompetenzen"},
    "fr": {"summary": "À propos de moi", "work": "Expérience professionnelle", "education": "Éducation et formation",
           "languages": "Compétences linguistiques", "interests": "Loisirs et centres d'intérêt",
           "awards": "Prix et distinctions", "projects": "Projets"},
    "es": {"summary": "Sobre mí", "work": "Experiencia laboral", "education": "Educación y formación",
           "languages": "Competencias lingüísticas", "interests": "Aficiones e intereses",
           "awards": "Honores y premios"},
}  # fmt: skip
# A grid of languages: what is measured.
MEASURED = {
    "en": ("Listening", "Reading", "Spoken interaction", "Spoken production", "Writing"),
    "de": ("Hören", "Lesen", "An Gesprächen teilnehmen", "Zusammenhängendes Sprechen", "Schreiben"),
    "fr": ("Écouter", "Lire", "Prendre part à une conversation", "S'exprimer oralement", "Écrire"),
    "es": ("Comprensión auditiva", "Comprensión de lectura", "Interacción oral", "Expresión oral", "Escritura"),
}
FEW: Titles = {
    "en": {"summary": "Profile", "work": "Work History", "certificates": "Licenses and Certificates",
           "skills": "Skills", "volunteer": "Volunteer Work"},
    "de": {"summary": "Über mich", "work": "Berufserfahrung", "skills": "Das bringe ich mit"},
    "fr": {"summary": "Profil", "work": "Expériences professionnelles", "skills": "Atouts"},
    "es": {"summary": "Perfil", "work": "Experiencia laboral", "skills": "Conocimientos"},
}  # fmt: skip
COMBINED: Titles = {
    "en": {"summary": "Professional Summary", "skills": "Core Competencies", "work": "Professional Experience",
           "certificates": "Certifications", "projects": "Key Projects", "volunteer": "Community Service"},
    "de": {"summary": "Kurzprofil", "skills": "Kernkompetenzen", "work": "Beruflicher Werdegang",
           "projects": "Wichtige Projekte", "certificates": "Weiterbildungen", "awards": "Auszeichnungen"},
    "fr": {"skills": "Domaines de compétences", "work": "Parcours professionnel", "projects": "Projets marquants"},
    "es": {"summary": "Perfil profesional", "skills": "Competencias clave", "work": "Trayectoria profesional",
           "projects": "Proyectos destacados"},
}  # fmt: skip
CORPORATE: Titles = {
    "en": {"work": "Experience", "volunteer": "Volunteer Experience", "awards": "Awards & Recognition",
           "projects": "Projects", "education": "Education"},
    "de": {"work": "Berufserfahrung", "education": "Ausbildung", "skills": "Kenntnisse", "awards": "Auszeichnungen"},
    "fr": {"work": "Expérience", "education": "Formation", "projects": "Projets", "skills": "Compétences"},
    "es": {"work": "Experiencia", "education": "Formación"},
}  # fmt: skip
