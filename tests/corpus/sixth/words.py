"""Words that only the sixth designs say: two sets of headings, labels in front of facts, heads of a table."""

from __future__ import annotations

from tests.corpus.third.words import by_section

# summary | work | education | skills | languages | certificates | projects | publications | awards | volunteer
# | interests | contact: as those word them who look for their first job.
FRESHER = {
    "en": by_section("Career Objective | Work Experience & Internships | Educational Qualification | Technical Skill "
                     "Set | Languages Known | Certifications & Trainings | Academic & Other Projects | Papers "
                     "Published | Awards & Recognition | Social Work | Hobbies | Personal Profile"),
    "de": by_section("Berufsziel | Berufserfahrung & Praktika | Bildungsabschlüsse | Technische Kenntnisse | "
                     "Gesprochene Sprachen | Zertifikate & Schulungen | Studien- & andere Projekte | Veröffentlichte "
                     "Beiträge | Auszeichnungen | Soziales Engagement | Hobbys | Zur Person"),
    "fr": by_section("Objectif professionnel | Expériences & stages | Scolarité et diplômes | Compétences techniques | "
                     "Langues parlées | Certifications & formations courtes | Projets d'études & autres | Articles "
                     "publiés | Prix reçus | Engagement social | Loisirs | À titre personnel"),
    "es": by_section("Objetivo profesional | Experiencia y prácticas | Titulaciones | Conocimientos técnicos | Idiomas "
                     "hablados | Certificados y cursos | Proyectos de estudios y otros | Artículos publicados | "
                     "Premios obtenidos | Labor social | Pasatiempos | Perfil personal"),
    "it": by_section("Obiettivo professionale | Esperienze e tirocini | Titoli conseguiti | Conoscenze tecniche | "
                     "Lingue parlate | Certificati e corsi | Progetti di studio e altri | Articoli pubblicati | Premi "
                     "ricevuti | Impegno nel sociale | Passatempi | Profilo personale"),
    "pt": by_section("Objetivo profissional | Experiência e estágios | Qualificações académicas | Conhecimentos "
                     "técnicos | Línguas faladas | Certificados e cursos | Projetos académicos e outros | Artigos "
                     "publicados | Prémios recebidos | Ação social | Passatempos | Perfil pessoal"),
    "nl": by_section("Loopbaandoel | Werkervaring & stages | Behaalde diploma's | Technische kennis | Gesproken talen "
                     "| Certificaten & trainingen | Studie- & andere projecten | Gepubliceerde artikelen | Ontvangen "
                     "prijzen | Maatschappelijke inzet | Hobby's | Persoonlijke gegevens"),
    "pl": by_section("Cel zawodowy | Doświadczenie i staże | Ukończone szkoły | Umiejętności techniczne | Znane języki "
                     "| Certyfikaty i szkolenia | Projekty studenckie i inne | Opublikowane artykuły | Otrzymane "
                     "nagrody | Praca społeczna | Hobby | Profil osobisty"),
    "ro": by_section("Obiectiv profesional | Experiență și stagii | Studii absolvite | Cunoștințe tehnice | Limbi "
                     "cunoscute | Certificate și cursuri | Proiecte de studiu și altele | Articole publicate | Premii "
                     "obținute | Muncă socială | Hobby-uri | Profil personal"),
}  # fmt: skip

# Of those who are hired by the project: where they differ from everybody's.
HIRED = {
    "en": {"work": "Assignments and Positions", "skills": "Know-how", "projects": "Own Projects",
           "summary": "Short Introduction", "certificates": "Certified Knowledge"},
    "de": {"work": "Einsätze und Positionen", "skills": "Know-how", "projects": "Eigene Projekte",
           "summary": "Kurzvorstellung", "certificates": "Nachgewiesene Qualifikationen"},
    "fr": {"work": "Missions et postes", "skills": "Domaines d'expertise", "projects": "Projets propres",
           "summary": "En bref", "certificates": "Qualifications certifiées"},
    "es": {"work": "Encargos y puestos", "skills": "Áreas de experiencia", "projects": "Proyectos propios",
           "summary": "Breve presentación", "certificates": "Acreditaciones"},
    "it": {"work": "Incarichi e posizioni", "skills": "Aree di esperienza", "projects": "Progetti propri",
           "summary": "Breve presentazione", "certificates": "Qualifiche certificate"},
    "pt": {"work": "Trabalhos e cargos", "skills": "Áreas de especialização", "projects": "Projetos próprios",
           "summary": "Breve apresentação", "certificates": "Qualificações certificadas"},
    "nl": {"work": "Opdrachten en functies", "skills": "Expertise", "projects": "Eigen projecten",
           "summary": "Korte introductie", "certificates": "Erkende kwalificaties"},
    "pl": {"work": "Zlecenia i stanowiska", "skills": "Zakres wiedzy", "projects": "Projekty własne",
           "summary": "Krótko o mnie", "certificates": "Potwierdzone kwalifikacje"},
    "ro": {"work": "Misiuni și posturi", "skills": "Domenii de expertiză", "projects": "Proiecte proprii",
           "summary": "Scurtă prezentare", "certificates": "Calificări atestate"},
}  # fmt: skip

# What is said of an assignment: client or employer, location, period, role, tasks.
ASSIGNMENT = {
    "en": ("Client / employer", "Location", "Period", "Role", "Tasks"),
    "de": ("Kunde / Arbeitgeber", "Einsatzort", "Zeitraum", "Rolle", "Aufgaben"),
    "fr": ("Client / employeur", "Lieu", "Période", "Rôle", "Tâches"),
    "es": ("Cliente / empresa", "Lugar", "Periodo", "Rol", "Tareas"),
    "it": ("Cliente / datore di lavoro", "Luogo", "Periodo", "Ruolo", "Attività"),
    "pt": ("Cliente / empregador", "Local", "Período", "Função", "Tarefas"),
    "nl": ("Klant / werkgever", "Plaats", "Periode", "Rol", "Taken"),
    "pl": ("Klient / pracodawca", "Miejsce", "Okres", "Rola", "Zadania"),
    "ro": ("Client / angajator", "Locul", "Perioada", "Rol", "Sarcini"),
}
# Heads of a table of studies: qualification, institution, year, result.
STUDY_HEADS = {
    "en": ("Qualification", "Institute / University", "Duration", "Percentage / CGPA"),
    "de": ("Abschluss", "Schule / Hochschule", "Dauer", "Note / Ergebnis"),
    "fr": ("Diplôme", "École / université", "Durée", "Note / mention"),
    "es": ("Titulación", "Centro / universidad", "Duración", "Nota media"),
    "it": ("Titolo", "Istituto / università", "Durata", "Votazione"),
    "pt": ("Qualificação", "Escola / universidade", "Duração", "Média / nota"),
    "nl": ("Diploma", "School / universiteit", "Duur", "Cijfer / graad"),
    "pl": ("Tytuł", "Szkoła / uczelnia", "Czas trwania", "Średnia / ocena"),
    "ro": ("Diplomă", "Școală / universitate", "Durata", "Medie / notă"),
}
DURATION = {"en": "Duration", "de": "Dauer", "fr": "Durée", "es": "Duración", "it": "Durata", "pt": "Duração",
            "nl": "Duur", "pl": "Czas trwania", "ro": "Durata"}  # fmt: skip
ISSUED = {"en": "Issued", "de": "Ausgestellt", "fr": "Obtenu en", "es": "Expedido", "it": "Rilasciato", "pt": "Emitido",
          "nl": "Behaald", "pl": "Wydano", "ro": "Eliberat"}  # fmt: skip
ACHIEVED = {"en": "Achievements/Tasks", "de": "Erfolge/Aufgaben", "fr": "Réalisations/Tâches", "es": "Logros/Tareas",
            "it": "Risultati/Compiti", "pt": "Conquistas/Tarefas", "nl": "Prestaties/Taken",
            "pl": "Osiągnięcia/Zadania", "ro": "Realizări/Sarcini"}  # fmt: skip
# The sheet on top of an application: its title, what lies under it.
COVER = {
    "en": ("Application", "Enclosed", "Resume, certificates"),
    "de": ("Bewerbungsunterlagen", "Anlagen", "Lebenslauf, Zeugnisse"),
    "fr": ("Dossier de candidature", "Pièces jointes", "CV, copies des diplômes"),
    "es": ("Candidatura", "Documentos adjuntos", "Currículum, copias de títulos"),
    "it": ("Candidatura", "Allegati", "Curriculum, attestati"),
    "pt": ("Candidatura", "Anexos", "Currículo, certificados"),
    "nl": ("Sollicitatie", "Bijlagen", "Curriculum vitae, diploma's"),
    "pl": ("Dokumenty aplikacyjne", "Załączniki", "Życiorys, świadectwa"),
    "ro": ("Dosar de candidatură", "Anexe", "Curriculum vitae, diplome"),
}
