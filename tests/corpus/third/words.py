"""Words that only the third designs say: headings as people word them themselves, labels of a form, last lines."""

from __future__ import annotations

SECTIONS = ("summary", "work", "education", "skills", "languages", "certificates", "projects", "publications",
            "awards", "volunteer", "interests", "contact")  # fmt: skip


def by_section(said: str) -> dict[str, str]:
    return dict(zip(SECTIONS, said.split(" | "), strict=True))


# Headings that are nobody's template: as people call the parts of their life.
TITLES = {
    "en": by_section("Personal Statement | Relevant Experience | Education & Qualifications | Key Skills | Languages "
                     "Spoken | Training and Certifications | Key Projects | Articles and Publications | Prizes and "
                     "Awards | Voluntary Work | Personal Interests | How to reach me"),
    "de": by_section("Zu meiner Person | Berufliche Stationen | Schule und Studium | Besondere Kenntnisse | "
                     "Sprachkompetenz | Fort- und Weiterbildung | Ausgewählte Projekte | Publikationsliste | Preise "
                     "und Auszeichnungen | Gesellschaftliches Engagement | Freizeit und Interessen | So erreichen Sie "
                     "mich"),
    "fr": by_section("Présentation | Expériences professionnelles | Diplômes et formations | Compétences "
                     "professionnelles | Langues pratiquées | Habilitations et certifications | Projets réalisés | "
                     "Articles et publications | Prix et distinctions | Vie associative | Activités et loisirs | Me "
                     "contacter"),
    "es": by_section("Acerca de mí | Trayectoria profesional | Estudios | Conocimientos | Lenguas | Cursos y "
                     "certificados | Proyectos destacados | Artículos y publicaciones | Premios y reconocimientos | "
                     "Actividades de voluntariado | Intereses y aficiones | Datos de contacto"),
    "it": by_section("Presentazione | Percorso professionale | Titoli di studio | Conoscenze | Conoscenze linguistiche "
                     "| Corsi e certificazioni | Progetti principali | Articoli e pubblicazioni | Premi e "
                     "riconoscimenti | Attività di volontariato | Interessi personali | Recapiti"),
    "pt": by_section("Apresentação | Trajetória profissional | Estudos | Conhecimentos | Competências linguísticas | "
                     "Cursos e certificações | Projetos em destaque | Artigos e publicações | Prémios e distinções | "
                     "Trabalho voluntário | Interesses pessoais | Contactos"),
    "nl": by_section("Persoonlijk profiel | Relevante werkervaring | Genoten opleidingen | Kennis en vaardigheden | "
                     "Taalvaardigheid | Trainingen en certificaten | Belangrijkste projecten | Artikelen en "
                     "publicaties | Prijzen en onderscheidingen | Nevenactiviteiten | Vrije tijd | Contactgegevens"),
    "pl": by_section("Kilka słów o mnie | Historia zatrudnienia | Przebieg edukacji | Kluczowe umiejętności | "
                     "Umiejętności językowe | Szkolenia i certyfikaty | Wybrane projekty | Artykuły i publikacje | "
                     "Nagrody i wyróżnienia | Działalność społeczna | Zainteresowania i hobby | Dane kontaktowe"),
    "ro": by_section("Prezentare | Parcurs profesional | Studii și formare | Competențe profesionale | Limbi vorbite | "
                     "Cursuri și certificări | Proiecte relevante | Articole și publicații | Premii și distincții | "
                     "Activități de voluntariat | Pasiuni | Date de contact"),
}  # fmt: skip

# A scholar's headings, where they differ from everybody's.
ACADEMIC = {
    "en": {"work": "Positions Held", "education": "Degrees", "publications": "List of Publications",
           "awards": "Honours and Prizes", "certificates": "Professional Qualifications"},
    "de": {"work": "Beruflicher Werdegang", "education": "Akademische Ausbildung",
           "publications": "Schriftenverzeichnis", "awards": "Preise und Stipendien",
           "certificates": "Zusatzqualifikationen"},
    "fr": {"work": "Postes occupés", "education": "Diplômes", "publications": "Liste des publications",
           "awards": "Prix et bourses", "certificates": "Qualifications complémentaires"},
    "es": {"work": "Puestos desempeñados", "education": "Títulos académicos", "publications": "Lista de publicaciones",
           "awards": "Premios y becas", "certificates": "Formación complementaria"},
    "it": {"work": "Posizioni ricoperte", "education": "Titoli di studio", "publications": "Elenco delle pubblicazioni",
           "awards": "Premi e borse di studio", "certificates": "Abilitazioni e certificati"},
    "pt": {"work": "Cargos exercidos", "education": "Graus académicos", "publications": "Lista de publicações",
           "awards": "Prémios e bolsas", "certificates": "Formação complementar"},
    "nl": {"work": "Functies", "education": "Diploma's", "publications": "Publicatielijst",
           "awards": "Prijzen en beurzen", "certificates": "Aanvullende kwalificaties"},
    "pl": {"work": "Zatrudnienie", "education": "Wykształcenie", "publications": "Wykaz publikacji",
           "awards": "Nagrody i stypendia", "certificates": "Dodatkowe kwalifikacje"},
    "ro": {"work": "Funcții deținute", "education": "Studii", "publications": "Lista publicațiilor",
           "awards": "Premii și burse", "certificates": "Calificări suplimentare"},
}  # fmt: skip

# What a greeting page says over the name, and over what is wanted of the reader at its foot.
HELLO = {"en": "Hello, I'm", "de": "Hallo, ich bin", "fr": "Bonjour, je suis", "es": "Hola, soy", "it": "Ciao, sono",
         "pt": "Olá, eu sou", "nl": "Hallo, ik ben", "pl": "Cześć, jestem", "ro": "Bună, sunt"}  # fmt: skip
TALK = {"en": "Let's talk", "de": "Schreiben Sie mir", "fr": "Parlons-en", "es": "Hablemos", "it": "Parliamone",
        "pt": "Vamos conversar", "nl": "Laten we praten", "pl": "Porozmawiajmy", "ro": "Hai să vorbim"}  # fmt: skip
REFERENCES = {"en": "References", "de": "Referenzen", "fr": "Références", "es": "Referencias", "it": "Referenze",
              "pt": "Referências", "nl": "Referenties", "pl": "Referencje", "ro": "Referințe"}  # fmt: skip

# Labels of an application form: employer, position, period, place, duties, project, personal details.
FIELDS = {
    "en": ("Organisation", "Designation", "Period", "Location", "Key responsibilities", "Project", "Personal Details"),
    "de": ("Firma", "Tätigkeit", "Zeitraum", "Ort", "Aufgaben", "Projekt", "Persönliches"),
    "fr": ("Entreprise", "Fonction", "Période", "Lieu", "Missions principales", "Projet", "Renseignements personnels"),
    "es": ("Empresa", "Cargo", "Periodo", "Lugar", "Funciones principales", "Proyecto", "Datos personales"),
    "it": ("Azienda", "Mansione", "Periodo", "Sede", "Attività svolte", "Progetto", "Informazioni personali"),
    "pt": ("Empresa", "Função", "Período", "Local", "Principais atividades", "Projeto", "Informações pessoais"),
    "nl": ("Werkgever", "Functie", "Periode", "Plaats", "Taken", "Project", "Persoonlijke gegevens"),
    "pl": ("Firma", "Stanowisko", "Okres", "Miejsce", "Zakres obowiązków", "Projekt", "Informacje dodatkowe"),
    "ro": ("Companie", "Post", "Perioada", "Localitate", "Responsabilități principale", "Proiect", "Date personale"),
}  # fmt: skip
DECLARED = {
    "en": "I hereby declare that the information given above is true to the best of my knowledge.",
    "de": "Ich versichere die Richtigkeit der oben gemachten Angaben.",
    "fr": "Je certifie l'exactitude des renseignements fournis ci-dessus.",
    "es": "Declaro que los datos arriba indicados son ciertos.",
    "it": "Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679.",
    "pt": "Declaro que as informações acima prestadas são verdadeiras.",
    "nl": "Ik verklaar dat bovenstaande gegevens juist zijn.",
    "pl": "Wyrażam zgodę na przetwarzanie moich danych osobowych w celu przeprowadzenia rekrutacji.",
    "ro": "Declar pe propria răspundere că datele de mai sus sunt reale.",
}
