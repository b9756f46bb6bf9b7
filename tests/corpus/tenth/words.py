"""Headings as these templates and habits word them; a language that is not here takes the usual words."""

from __future__ import annotations

from tests.corpus.view import View

Titles = dict[str, dict[str, str]]

# Word's gallery says "Skills & Abilities" and "Activities"; people leave it so.
GALLERY: Titles = {
    "en": {"summary": "Objective", "work": "Experience", "skills": "Skills & Abilities", "volunteer": "Activities",
           "certificates": "Certifications"},
    "es": {"summary": "Objetivo", "work": "Experiencia", "education": "Educación", "skills": "Aptitudes"},
    "pt": {"work": "Experiência", "education": "Formação"},
    "it": {"summary": "Obiettivo", "work": "Esperienza", "education": "Istruzione", "skills": "Competenze e capacità"},
    "nl": {"summary": "Doelstelling", "skills": "Vaardigheden en capaciteiten", "work": "Ervaring"},
}  # fmt: skip
SIDEBAR: Titles = {
    "fr": {"contact": "Contact", "summary": "Profil", "work": "Expériences professionnelles", "education": "Formations",
           "certificates": "Certifications", "interests": "Centres d'intérêt"},
    "es": {"summary": "Perfil", "work": "Experiencia profesional", "education": "Formación"},
}  # fmt: skip
OFFICE: Titles = {
    "en": {"work": "Professional Experience", "education": "Education", "volunteer": "Leadership & Activities",
           "awards": "Honors & Awards", "projects": "Projects", "skills": "Additional Information"},
}  # fmt: skip
LEBENSLAUF: Titles = {
    "de": {"contact": "Persönliche Daten", "work": "Beruflicher Werdegang", "education": "Schul- und Berufsausbildung",
           "certificates": "Weiterbildung", "languages": "Sprachkenntnisse", "skills": "Kenntnisse und Fähigkeiten",
           "volunteer": "Ehrenamt", "interests": "Hobbys"},
    "pl": {"contact": "Dane osobowe", "languages": "Języki obce", "certificates": "Kursy i certyfikaty"},
    "ro": {"contact": "Date personale", "languages": "Limbi străine"},
}  # fmt: skip
TYPED: Titles = {
    "it": {"contact": "Dati personali", "work": "Esperienze lavorative", "education": "Istruzione e formazione",
           "languages": "Lingue straniere", "interests": "Interessi personali"},
    "es": {"contact": "Datos personales", "work": "Experiencia profesional", "education": "Formación académica",
           "skills": "Otros conocimientos", "certificates": "Formación complementaria", "interests": "Aficiones"},
    "de": {"contact": "Persönliche Daten", "education": "Schulbildung und Ausbildung", "interests": "Hobbys"},
    "nl": {"contact": "Personalia", "education": "Opleidingen", "skills": "Vaardigheden", "certificates": "Cursussen",
           "interests": "Hobby's"},
    "pl": {"contact": "Dane osobowe", "skills": "Dodatkowe umiejętności", "certificates": "Kursy i uprawnienia"},
}  # fmt: skip
FRESHER: Titles = {
    "en": {"summary": "Career Objective", "education": "Academic Qualification", "work": "Internship / Work Experience",
           "projects": "Academic Projects", "skills": "Technical Skills", "certificates": "Certifications",
           "awards": "Achievements", "volunteer": "Extra-Curricular Activities", "contact": "Personal Details"},
}  # fmt: skip
LICENSED: Titles = {
    "en": {"summary": "Professional Profile", "certificates": "Licences & Registrations", "work": "Employment History",
           "education": "Education & Qualifications", "skills": "Key Skills", "volunteer": "Voluntary Work",
           "interests": "Interests"},
    "nl": {"certificates": "Registraties en certificaten", "work": "Werkervaring"},
    "pl": {"certificates": "Uprawnienia zawodowe", "work": "Doświadczenie zawodowe"},
    "de": {"certificates": "Fachkunden und Nachweise", "work": "Berufspraxis"},
    "es": {"certificates": "Títulos habilitantes", "work": "Experiencia profesional"},
}  # fmt: skip
PASTED: Titles = {
    "en": {"summary": "Professional Summary", "work": "Work Experience", "volunteer": "Volunteer Work"},
}  # fmt: skip
WEBSITE: Titles = {
    "en": {"summary": "About", "work": "Experience", "projects": "Projects", "interests": "Outside of work"},
    "es": {"summary": "Sobre mí", "work": "Experiencia", "interests": "Fuera del trabajo"},
    "fr": {"summary": "À propos", "work": "Parcours", "interests": "En dehors du travail"},
    "nl": {"summary": "Over mij", "work": "Werk", "interests": "Naast het werk"},
    "pt": {"summary": "Sobre mim", "work": "Experiência"},
}  # fmt: skip

# Before the skills where languages, certificates and interests stand under the same heading.
SKILLS = {"en": "Skills", "de": "Kenntnisse", "fr": "Compétences", "es": "Conocimientos", "it": "Competenze",
          "pt": "Competências", "nl": "Vaardigheden", "pl": "Umiejętności", "ro": "Competențe"}  # fmt: skip
# What a fresher's table asks for: course, college or board, year, marks.
COURSE_TABLE = ("Course", "Institution / Board", "Year of Passing", "CGPA / Percentage")
# What a fresher's last list says before languages and hobbies.
KNOWN = ("Languages Known", "Hobbies")


def title_of(view: View, titles: Titles, section: str) -> str:
    """The heading in this template's wording, else as everybody says."""
    return titles.get(view.language, {}).get(section) or view.heading(section)
