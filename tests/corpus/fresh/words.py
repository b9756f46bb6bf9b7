"""Words that only the fresh designs say: labels of a recruiter's form, the last section of a student's page."""

from __future__ import annotations

ADDITIONAL = {
    "en": "Additional Information", "de": "Weitere Kenntnisse", "fr": "Informations complémentaires",
    "es": "Información adicional", "it": "Altre informazioni", "pt": "Informação adicional",
    "nl": "Overige informatie", "pl": "Dodatkowe informacje", "ro": "Informații suplimentare",
}  # fmt: skip
DUTIES = {
    "en": "Responsibilities", "de": "Aufgaben", "fr": "Missions", "es": "Funciones", "it": "Mansioni",
    "pt": "Responsabilidades", "nl": "Werkzaamheden", "pl": "Obowiązki", "ro": "Responsabilități",
}  # fmt: skip
# A recruiter's form: its title, name, position sought.
FORM = {
    "en": ("Candidate Profile", "Name", "Position"), "de": ("Kandidatenprofil", "Name", "Position"),
    "fr": ("Dossier de candidature", "Nom", "Poste"), "es": ("Perfil del candidato", "Nombre", "Puesto"),
    "it": ("Profilo del candidato", "Nome", "Posizione"), "pt": ("Perfil do candidato", "Nome", "Cargo"),
    "nl": ("Kandidaatprofiel", "Naam", "Functie"), "pl": ("Profil kandydata", "Imię i nazwisko", "Stanowisko"),
    "ro": ("Profilul candidatului", "Nume", "Funcția"),
}  # fmt: skip
