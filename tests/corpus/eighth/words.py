"""Words that only these layouts say: headings of a job centre's sheet, verbs of a sentence, labels of a model."""

from __future__ import annotations

from tests.corpus.third.words import by_section

# summary | work | education | skills | languages | certificates | projects | publications | awards | volunteer
# | interests | contact: as a job centre's course tells one to call them.
SHEET = {
    "en": by_section("Personal Statement | Employment History | Education & Qualifications | Key Skills | Languages "
                     "Spoken | Training & Tickets | Projects | Articles | Achievements | Voluntary Work | Hobbies | "
                     "How to Reach Me"),
    "de": by_section("Das bin ich | Bisherige Beschäftigung | Schule & Ausbildung | Meine Stärken | Sprachen | "
                     "Lehrgänge & Scheine | Projekte | Beiträge | Erfolge | Ehrenamtliche Arbeit | Hobbys | "
                     "So erreichen Sie mich"),
    "fr": by_section("Mon profil | Emplois | Scolarité & formation | Mes atouts | Langues parlées | Stages & permis | "
                     "Projets | Articles | Récompenses | Bénévolat | Passe-temps | Me joindre"),
    "es": by_section("Sobre mi persona | Trabajos anteriores | Estudios y títulos | Puntos fuertes | Idiomas que hablo "
                     "| Cursos y carnés | Proyectos | Artículos | Logros | Trabajo voluntario | Aficiones | "
                     "Cómo localizarme"),
    "it": by_section("Mi presento | Lavori svolti | Scuola e titoli | I miei punti di forza | Lingue parlate | Corsi e "
                     "patentini | Progetti | Articoli | Traguardi | Attività di volontariato | Passatempi | "
                     "Come contattarmi"),
    "pt": by_section("Apresentação pessoal | Empregos anteriores | Escolaridade e diplomas | Pontos fortes | Línguas "
                     "que falo | Cursos e licenças | Projetos | Artigos | Conquistas | Trabalho voluntário | "
                     "Passatempos | Como me contactar"),
    "nl": by_section("Wie ben ik | Arbeidsverleden | School en diploma's | Sterke punten | Talen die ik spreek | "
                     "Cursussen en bewijzen | Projecten | Artikelen | Prestaties | Vrijwillig werk | Hobby's | "
                     "Bereikbaarheid"),
    "pl": by_section("Kilka słów o mnie | Dotychczasowe zatrudnienie | Szkoły i kwalifikacje | Mocne strony | Języki, "
                     "którymi mówię | Kursy i uprawnienia | Projekty | Artykuły | Sukcesy | Praca wolontariacka | "
                     "Hobby | Jak się ze mną skontaktować"),
    "ro": by_section("Câteva cuvinte despre mine | Locuri de muncă | Școli și calificări | Puncte tari | Limbi vorbite "
                     "| Cursuri și atestate | Proiecte | Articole | Realizări | Muncă voluntară | Pasiuni | "
                     "Cum mă găsiți"),
}  # fmt: skip

# How a sentence about a job begins, today's and a former one; what stands before the employer; before the dates.
EMPLOYED = {
    "en": ("Working as", "Worked as", "at", "from"), "de": ("Tätig als", "Tätig als", "bei", "von"),
    "fr": ("En poste comme", "A été en poste comme", "chez", "de"), "es": ("Trabajo como", "Trabajé como", "en", "de"),
    "it": ("Lavoro come", "Ho lavorato come", "presso", "da"), "pt": ("Trabalho como", "Trabalhei como", "em", "de"),
    "nl": ("Werkzaam als", "Werkzaam geweest als", "bij", "van"), "pl": ("Praca jako", "Praca jako", "w firmie", "od"),
    "ro": ("Lucrez ca", "Am lucrat ca", "la", "din"),
}  # fmt: skip

# The European model of the nineties: dates, employer, position, activities, school, qualification, personal data.
MODEL = {
    "en": ("Dates (from – to)", "Name and address of employer", "Occupation or position held",
           "Main activities and responsibilities", "Name and type of organisation providing education",
           "Title of qualification awarded", "Personal information"),
    "de": ("Datum (von – bis)", "Name und Adresse des Arbeitgebers", "Beruf oder Funktion",
           "Wichtigste Tätigkeiten und Zuständigkeiten", "Name und Art der Bildungseinrichtung",
           "Bezeichnung der erworbenen Qualifikation", "Angaben zur Person"),
    "fr": ("Dates (de – à)", "Nom et adresse de l'employeur", "Fonction ou poste occupé",
           "Principales activités et responsabilités", "Nom et type de l'établissement dispensant la formation",
           "Intitulé du certificat ou diplôme délivré", "Informations personnelles"),
    "es": ("Fechas (de – a)", "Nombre y dirección del empleador", "Puesto o cargo ocupado",
           "Principales actividades y responsabilidades", "Nombre y tipo de organización que ha impartido la formación",
           "Título de la cualificación obtenida", "Información personal"),
    "it": ("Date (da – a)", "Nome e indirizzo del datore di lavoro", "Tipo di impiego",
           "Principali mansioni e responsabilità", "Nome e tipo di istituto di istruzione o formazione",
           "Qualifica conseguita", "Informazioni personali"),
    "pt": ("Datas (de – até)", "Nome e endereço do empregador", "Função ou cargo ocupado",
           "Principais atividades e responsabilidades", "Nome e tipo da organização de ensino ou formação",
           "Designação da qualificação atribuída", "Informação pessoal"),
    "nl": ("Data (van – tot)", "Naam en adres van de werkgever", "Beroep of functie",
           "Voornaamste werkzaamheden en verantwoordelijkheden", "Naam en soort onderwijsinstelling",
           "Naam van het behaalde diploma", "Persoonlijke informatie"),
    "pl": ("Daty (od – do)", "Nazwa i adres pracodawcy", "Zawód lub zajmowane stanowisko",
           "Główne działania i obowiązki", "Nazwa i typ instytucji szkoleniowej", "Uzyskane kwalifikacje",
           "Informacje osobiste"),
    "ro": ("Perioada (de la – până la)", "Numele și adresa angajatorului", "Funcția sau postul ocupat",
           "Principalele activități și responsabilități", "Numele și tipul instituției de învățământ",
           "Calificarea sau diploma obținută", "Informații personale"),
}  # fmt: skip
