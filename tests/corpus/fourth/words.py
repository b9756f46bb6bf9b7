"""Words that only the fourth designs say: headings, labels of forms and tables, last lines."""

from __future__ import annotations

# A tabular vita's headings: studies, jobs, skills, certificates.
SCHOOL = {
    "en": ("Schooling and Training", "Employment Record", "Knowledge and Abilities", "Courses and Certificates"),
    "de": ("Schul- und Berufsausbildung", "Berufspraxis", "Fachliche Kenntnisse", "Lehrgänge"),
    "fr": ("Cursus scolaire et universitaire", "Activité professionnelle", "Connaissances", "Attestations et brevets"),
    "es": ("Estudios realizados", "Experiencia de trabajo", "Conocimientos y destrezas", "Cursos realizados"),
    "it": ("Percorso di studi", "Esperienze di lavoro", "Conoscenze e abilità", "Corsi frequentati"),
    "pt": ("Percurso académico", "Experiência de trabalho", "Conhecimentos e aptidões", "Cursos realizados"),
    "nl": ("School en studie", "Arbeidsverleden", "Kennis en kunde", "Gevolgde cursussen"),
    "pl": ("Przebieg nauki", "Przebieg pracy zawodowej", "Posiadane umiejętności", "Ukończone kursy"),
    "ro": ("Pregătire școlară", "Activitate profesională", "Cunoștințe și deprinderi", "Cursuri absolvite"),
}
SCHOOL_TITLES = {
    language: dict(zip(("education", "work", "skills", "certificates"), said, strict=True))
    for language, said in SCHOOL.items()
}
# Heads of a tabular vita's columns of dates.
SPAN = {"en": ("from", "to"), "de": ("von", "bis"), "fr": ("de", "à"), "es": ("desde", "hasta"), "it": ("dal", "al"),
        "pt": ("de", "até"), "nl": ("van", "tot"), "pl": ("od", "do"), "ro": ("de la", "până la")}  # fmt: skip
BORN = {"en": "Full name", "de": "Vor- und Nachname", "fr": "Nom et prénom", "es": "Nombre y apellidos",
        "it": "Nome e cognome", "pt": "Nome completo", "nl": "Naam", "pl": "Imię i nazwisko",
        "ro": "Nume și prenume"}  # fmt: skip

# A resume by strengths: skills, jobs, what was achieved.
STRENGTHS = {
    "en": ("Areas of Strength", "Work History", "Selected Achievements"),
    "de": ("Stärken", "Beschäftigungsverlauf", "Ausgewählte Erfolge"),
    "fr": ("Domaines de compétences", "Emplois occupés", "Réalisations marquantes"),
    "es": ("Áreas de competencia", "Historial laboral", "Logros destacados"),
    "it": ("Aree di competenza", "Storico degli impieghi", "Risultati di rilievo"),
    "pt": ("Áreas de competência", "Histórico profissional", "Resultados de destaque"),
    "nl": ("Sterke punten", "Overzicht van functies", "Belangrijkste prestaties"),
    "pl": ("Mocne strony", "Przebieg zatrudnienia", "Wybrane osiągnięcia"),
    "ro": ("Puncte forte", "Istoric profesional", "Realizări deosebite"),
}
STRENGTH_TITLES = {
    language: dict(zip(("skills", "work"), said[:2], strict=True)) for language, said in STRENGTHS.items()
}

# A government form: hours a week, duties, supervisor, may we ask them, availability.
OFFICE = {
    "en": ("Hours per week", "Duties, Accomplishments and Related Skills", "Supervisor",
           "Okay to contact this Supervisor: Yes", "Availability", "Permanent, full-time"),
    "de": ("Wochenstunden", "Aufgaben und Ergebnisse", "Vorgesetzte Person", "Rückfrage erlaubt: ja", "Verfügbarkeit",
           "unbefristet, Vollzeit"),
    "fr": ("Heures par semaine", "Fonctions et réalisations", "Responsable", "Peut être contacté : oui",
           "Disponibilité", "CDI, temps plein"),
    "es": ("Horas semanales", "Funciones y logros", "Supervisor", "Se le puede contactar: sí", "Disponibilidad",
           "Indefinido, jornada completa"),
    "it": ("Ore settimanali", "Mansioni e risultati", "Responsabile", "Può essere contattato: sì", "Disponibilità",
           "Tempo indeterminato, tempo pieno"),
    "pt": ("Horas por semana", "Funções e resultados", "Supervisor", "Pode ser contactado: sim", "Disponibilidade",
           "Sem termo, tempo inteiro"),
    "nl": ("Uren per week", "Taken en resultaten", "Leidinggevende", "Mag benaderd worden: ja", "Beschikbaarheid",
           "Vast, voltijds"),
    "pl": ("Godzin tygodniowo", "Obowiązki i osiągnięcia", "Przełożony", "Można się kontaktować: tak",
           "Dyspozycyjność", "Umowa stała, pełny etat"),
    "ro": ("Ore pe săptămână", "Atribuții și realizări", "Superior", "Poate fi contactat: da", "Disponibilitate",
           "Nedeterminat, normă întreagă"),
}  # fmt: skip

# A project grid: company, role, duration, location, responsibilities; project, description.
GRID = {
    "en": ("Company", "Role", "Duration", "Location", "Responsibilities", "Project", "Description"),
    "de": ("Unternehmen", "Rolle", "Dauer", "Standort", "Verantwortung", "Projekt", "Beschreibung"),
    "fr": ("Société", "Rôle", "Durée", "Localisation", "Responsabilités", "Projet", "Description"),
    "es": ("Compañía", "Rol", "Duración", "Ubicación", "Responsabilidades", "Proyecto", "Descripción"),
    "it": ("Società", "Ruolo", "Durata", "Luogo", "Responsabilità", "Progetto", "Descrizione"),
    "pt": ("Companhia", "Cargo", "Duração", "Localização", "Responsabilidades", "Projeto", "Descrição"),
    "nl": ("Bedrijf", "Rol", "Duur", "Locatie", "Verantwoordelijkheden", "Project", "Omschrijving"),
    "pl": ("Spółka", "Rola", "Czas trwania", "Lokalizacja", "Odpowiedzialność", "Projekt", "Opis"),
    "ro": ("Compania", "Rol", "Durata", "Locația", "Responsabilități", "Proiect", "Descriere"),
}
# The heads of its table of studies: degree, institute, period, marks.
STUDIES = {
    "en": ("Degree / Course", "Institute", "Period", "Marks"),
    "de": ("Abschluss", "Hochschule / Schule", "Zeitraum", "Note"),
    "fr": ("Diplôme", "Établissement", "Période", "Résultat"),
    "es": ("Título", "Centro", "Periodo", "Calificación"),
    "it": ("Titolo", "Istituto", "Periodo", "Voto"),
    "pt": ("Curso", "Instituição", "Período", "Classificação"),
    "nl": ("Diploma", "Instelling", "Periode", "Resultaat"),
    "pl": ("Tytuł", "Uczelnia / szkoła", "Okres", "Ocena"),
    "ro": ("Diplomă", "Instituție", "Perioada", "Rezultat"),
}
DECLARATION = {"en": "Declaration", "de": "Erklärung", "fr": "Déclaration", "es": "Declaración",
               "it": "Dichiarazione", "pt": "Declaração", "nl": "Verklaring", "pl": "Oświadczenie",
               "ro": "Declarație"}  # fmt: skip

# An executive's headings: profile, skills, jobs, and the jobs of long ago.
EXECUTIVE = {
    "en": ("Executive Profile", "Core Competencies", "Leadership Experience", "Earlier Career"),
    "de": ("Führungsprofil", "Kernkompetenzen", "Führungserfahrung", "Frühere Stationen"),
    "fr": ("Profil de dirigeant", "Compétences clés", "Parcours de direction", "Début de carrière"),
    "es": ("Perfil ejecutivo", "Competencias clave", "Experiencia directiva", "Etapas anteriores"),
    "it": ("Profilo manageriale", "Competenze chiave", "Esperienza di direzione", "Esperienze precedenti"),
    "pt": ("Perfil executivo", "Competências-chave", "Experiência de liderança", "Percurso anterior"),
    "nl": ("Managementprofiel", "Kerncompetenties", "Leidinggevende ervaring", "Eerdere loopbaan"),
    "pl": ("Profil menedżerski", "Kluczowe kompetencje", "Doświadczenie menedżerskie", "Wcześniejsza kariera"),
    "ro": ("Profil executiv", "Competențe-cheie", "Experiență de conducere", "Carieră anterioară"),
}
EXECUTIVE_TITLES = {
    language: dict(zip(("summary", "skills", "work"), said[:3], strict=True)) for language, said in EXECUTIVE.items()
}

# What a page allows its reader to do with the person's data, as small print at its end.
CLAUSE = {
    "en": "I agree to the processing of the personal data in this document for the purpose of recruitment, in "
          "accordance with Regulation (EU) 2016/679 (GDPR).",
    "de": "Ich willige in die Verarbeitung meiner personenbezogenen Daten zum Zweck der Bewerbung gemäß Verordnung "
          "(EU) 2016/679 (DSGVO) ein.",
    "fr": "J'accepte que les données de ce document soient traitées aux fins du recrutement, conformément au règlement "
          "(UE) 2016/679 (RGPD).",
    "es": "Autorizo el tratamiento de los datos de este documento para el proceso de selección, conforme al Reglamento "
          "(UE) 2016/679 (RGPD).",
    "it": "Autorizzo il trattamento dei dati contenuti nel presente documento ai sensi del D. Lgs. 196/2003 e del "
          "Regolamento (UE) 2016/679 (GDPR).",
    "pt": "Autorizo o tratamento dos dados deste documento para efeitos de recrutamento, nos termos do Regulamento "
          "(UE) 2016/679 (RGPD).",
    "nl": "Ik geef toestemming om de gegevens in dit document te verwerken voor werving, volgens Verordening (EU) "
          "2016/679 (AVG).",
    "pl": "Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu "
          "rekrutacji zgodnie z ustawą z dnia 10 maja 2018 roku o ochronie danych osobowych (Dz. U. z 2018, poz. 1000) "
          "oraz rozporządzeniem (UE) 2016/679 (RODO).",
    "ro": "Sunt de acord cu prelucrarea datelor din acest document în scopul recrutării, conform Regulamentului (UE) "
          "2016/679 (GDPR).",
}  # fmt: skip
