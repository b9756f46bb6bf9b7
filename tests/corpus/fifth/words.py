"""Words that only the fifth designs say: three more sets of headings, labels of facts, heads of narrow columns."""

from __future__ import annotations

from tests.corpus.third.words import by_section

# summary | work | education | skills | languages | certificates | projects | publications | awards | volunteer
# | interests | contact: in the first person, as people talk.
SPOKEN = {
    "en": by_section("In a nutshell | Jobs I have held | Schools and degrees | What I bring | Languages I speak | "
                     "Courses and tickets | Things I have made | What I have written | Nice surprises: awards | "
                     "Giving back | Off duty | Get in touch"),
    "de": by_section("Kurz gesagt | Wo ich gearbeitet habe | Meine Ausbildung | Was ich mitbringe | Meine Sprachen | "
                     "Kurse und Scheine | Was ich auf die Beine gestellt habe | Was ich geschrieben habe | Worauf ich "
                     "stolz bin: Preise | Mein Ehrenamt | Nach Feierabend | So bin ich erreichbar"),
    "fr": by_section("En deux mots | Mes expériences | Mon parcours scolaire | Mes atouts | Langues que je parle | Mes "
                     "certificats | Mes réalisations | Mes écrits | Mes prix | Mon engagement bénévole | Mes passions "
                     "| Me joindre"),
    "es": by_section("En pocas palabras | Dónde he trabajado | Dónde he estudiado | Lo que aporto | Idiomas que hablo "
                     "| Mis cursos y certificados | Mis proyectos | Lo que he escrito | Mis premios | Mi labor "
                     "voluntaria | En mi tiempo libre | Cómo contactarme"),
    "it": by_section("In breve | Dove ho lavorato | Cosa ho studiato | Cosa porto con me | Le lingue che parlo | "
                     "I miei attestati | I miei progetti | Cosa ho scritto | I miei premi | Il mio volontariato | "
                     "Nel tempo libero | Come contattarmi"),
    "pt": by_section("Em poucas palavras | Onde trabalhei | Onde estudei | O que trago comigo | Línguas que falo | "
                     "Os meus cursos e certificados | Os meus projetos | O que escrevi | Os meus prémios | O meu "
                     "voluntariado | Nos tempos livres | Como me contactar"),
    "nl": by_section("In het kort | Waar ik heb gewerkt | Wat ik heb gestudeerd | Wat ik meebreng | Talen die ik "
                     "spreek | Mijn cursussen en diploma's | Mijn projecten | Wat ik heb geschreven | Mijn prijzen | "
                     "Mijn vrijwilligerswerk | In mijn vrije tijd | Zo bereik je mij"),
    "pl": by_section("W skrócie | Moje miejsca pracy | Moje szkoły | Co wnoszę | Języki, którymi mówię | Moje kursy "
                     "i uprawnienia | Moje projekty | Moje teksty | Moje nagrody | Mój wolontariat | Po godzinach | "
                     "Jak się ze mną skontaktować"),
    "ro": by_section("Pe scurt | Unde am lucrat | Unde am învățat | Ce aduc | Limbile pe care le vorbesc | Cursurile "
                     "mele | Proiectele mele | Ce am scris | Premiile mele | Munca mea de voluntar | În timpul liber "
                     "| Cum mă găsiți"),
}  # fmt: skip

# Stiff, as those write who were taught by an office.
OFFICIAL = {
    "en": by_section("Executive Summary | Professional Background | Academic Qualifications | Professional "
                     "Competencies | Linguistic Abilities | Professional Accreditations | Project Portfolio | "
                     "Published Work | Distinctions | Civic Engagement | Leisure Pursuits | Personal Particulars"),
    "de": by_section("Kurzvorstellung | Berufspraxis | Schulische und akademische Ausbildung | Fachliche Kompetenzen | "
                     "Fremdsprachen | Zusatzausbildungen | Projektreferenzen | Fachveröffentlichungen | Ehrungen | "
                     "Ehrenamtliche Tätigkeiten | Sonstige Interessen | Personalien"),
    "fr": by_section("Synthèse | Carrière professionnelle | Cursus universitaire | Domaines de compétences | "
                     "Compétences linguistiques | Titres et habilitations | Principaux projets | Travaux publiés | "
                     "Récompenses | Activités bénévoles | Activités extra-professionnelles | État civil"),
    "es": by_section("Resumen ejecutivo | Historial laboral | Titulación académica | Competencias profesionales | "
                     "Conocimiento de idiomas | Formación complementaria | Cartera de proyectos | Obra publicada | "
                     "Distinciones | Compromiso social | Otras actividades | Información personal"),
    "it": by_section("Sintesi professionale | Carriera professionale | Formazione accademica | Competenze "
                     "professionali | Conoscenza delle lingue | Abilitazioni e attestati | Portfolio progetti | "
                     "Lavori pubblicati | Onorificenze e premi | Impegno sociale | Interessi extraprofessionali | "
                     "Informazioni personali"),
    "pt": by_section("Resumo executivo | Histórico profissional | Formação acadêmica | Competências profissionais | "
                     "Conhecimento de idiomas | Formação complementar | Portfólio de projetos | Obra publicada | "
                     "Distinções e prêmios | Atividades voluntárias | Outras atividades | Identificação"),
    "nl": by_section("Beknopt profiel | Professionele ervaring | Academische vorming | Professionele competenties | "
                     "Kennis van talen | Bijkomende opleidingen | Projectervaring | Gepubliceerd werk | "
                     "Onderscheidingen en prijzen | Maatschappelijk engagement | Vrijetijdsbesteding | Personalia"),
    "pl": by_section("Charakterystyka zawodowa | Przebieg pracy zawodowej | Wykształcenie i tytuły | Kompetencje "
                     "zawodowe | Znajomość języków obcych | Dodatkowe kwalifikacje i uprawnienia | Zrealizowane "
                     "projekty | Dorobek publikacyjny | Odznaczenia i wyróżnienia | Działalność wolontariacka | "
                     "Zainteresowania pozazawodowe | Dane osobowe"),
    "ro": by_section("Rezumat profesional | Istoric profesional | Pregătire academică | Competențe tehnice | "
                     "Cunoașterea limbilor străine | Atestate și autorizații | Portofoliu de proiecte | Lucrări "
                     "publicate | Distincții și premii | Implicare în comunitate | Alte preocupări | Informații "
                     "personale"),
}  # fmt: skip

# Two things under one word each, or the shortest word there is.
PAIRED = {
    "en": by_section("Who I am | Work History & Achievements | Studies | Skills & Tools | Language Proficiency | "
                     "Licences & Courses | Project Work | Papers & Articles | Prizes & Scholarships | Clubs & "
                     "Volunteering | Hobbies | Contact & Links"),
    "de": by_section("Wer ich bin | Arbeit & Erfolge | Schule & Studium | Können & Werkzeuge | Sprachkompetenzen | "
                     "Lehrgänge & Scheine | Projektarbeit | Aufsätze & Artikel | Preise & Stipendien | Vereine & "
                     "Ehrenamt | Hobbys | Kontakt & Links"),
    "fr": by_section("Qui suis-je ? | Emplois & réussites | Études & diplômes | Savoir-faire & outils | Niveau de "
                     "langues | Permis & certificats | Travaux & projets | Articles parus | Prix & bourses | "
                     "Associations & bénévolat | Loisirs & passions | Contact & liens"),
    "es": by_section("Quién soy | Empleos y logros | Estudios y títulos | Destrezas y herramientas | Dominio de "
                     "idiomas | Cursos y licencias | Proyectos realizados | Artículos | Premios y becas | Asociaciones "
                     "y voluntariado | Pasatiempos | Contacto y enlaces"),
    "it": by_section("Mi presento | Lavoro e risultati | Studi e diplomi | Abilità e strumenti | Lingue straniere | "
                     "Corsi e patentini | Progetti realizzati | Articoli | Premi e borse | Associazioni e volontariato "
                     "| Passatempi | Contatti e link"),
    "pt": by_section("Quem sou | Empregos e resultados | Estudos e diplomas | Aptidões e ferramentas | Domínio de "
                     "línguas | Cursos e licenças | Projetos realizados | Artigos | Prémios e bolsas | Associações e "
                     "voluntariado | Passatempos | Contacto e ligações"),
    "nl": by_section("Wie ben ik? | Werk & resultaten | Studies & diploma's | Kunnen & kennen | Talenkennis | "
                     "Attesten & cursussen | Projectwerk | Artikels | Prijzen & beurzen | Verenigingen & "
                     "vrijwilligerswerk | Hobby's & vrije tijd | Contact & links"),
    "pl": by_section("Kim jestem | Praca i osiągnięcia | Szkoły i dyplomy | Umiejętności i narzędzia | Języki obce i "
                     "poziom | Uprawnienia i kursy | Prace projektowe | Artykuły | Nagrody i stypendia | Organizacje i "
                     "wolontariat | Hobby | Kontakt i linki"),
    "ro": by_section("Cine sunt | Locuri de muncă și rezultate | Studii și diplome | Abilități și instrumente | "
                     "Nivelul limbilor străine | Atestate și cursuri | Proiecte realizate | Articole | Premii și burse "
                     "| Asociații și voluntariat | Pasiuni și hobby-uri | Contact și linkuri"),
}  # fmt: skip

# Labels of facts: degree, school, years, description, name of certificate, issuer, tools.
FACTS = {
    "en": ("Degree", "School", "Years", "About", "Certificate", "Awarded by", "Tools"),
    "de": ("Abschluss", "Einrichtung", "Zeit", "Inhalt", "Zertifikat", "Verliehen von", "Mittel"),
    "fr": ("Diplôme", "Établissement", "Années", "Objet", "Certificat", "Délivré par", "Outils"),
    "es": ("Título", "Centro", "Años", "Contenido", "Certificado", "Otorgado por", "Herramientas"),
    "it": ("Titolo", "Istituto", "Anni", "Contenuto", "Certificato", "Rilasciato da", "Strumenti"),
    "pt": ("Grau", "Instituição", "Anos", "Conteúdo", "Certificado", "Emitido por", "Ferramentas"),
    "nl": ("Diploma", "Instelling", "Jaren", "Inhoud", "Certificaat", "Uitgereikt door", "Middelen"),
    "pl": ("Tytuł", "Uczelnia", "Lata", "Opis", "Certyfikat", "Wydany przez", "Narzędzia"),
    "ro": ("Diplomă", "Instituție", "Ani", "Descriere", "Certificat", "Emis de", "Instrumente"),
}  # fmt: skip
# Heads of columns of a table with start and end apart: employer, position, from, to, school, degree.
FROM_TO = {
    "en": ("Employer", "Position", "From", "To", "Institution", "Qualification"),
    "de": ("Arbeitgeber", "Funktion", "Von", "Bis", "Bildungseinrichtung", "Abschluss"),
    "fr": ("Employeur", "Poste occupé", "Du", "Au", "Établissement", "Diplôme"),
    "es": ("Empresa", "Puesto", "Desde", "Hasta", "Centro", "Título"),
    "it": ("Datore di lavoro", "Ruolo", "Dal", "Al", "Istituto", "Titolo"),
    "pt": ("Empresa", "Cargo", "De", "Até", "Instituição", "Grau"),
    "nl": ("Werkgever", "Functie", "Van", "Tot", "Instelling", "Diploma"),
    "pl": ("Pracodawca", "Stanowisko", "Od", "Do", "Uczelnia", "Tytuł"),
    "ro": ("Angajator", "Funcția", "De la", "Până la", "Instituția", "Diploma"),
}  # fmt: skip
# What an office asks to be told of every job and no reader needs.
HOURS = {"en": "Hours per week: 40", "de": "Wochenstunden: 40", "fr": "Temps de travail : 35 h par semaine",
         "es": "Horas semanales: 40", "it": "Ore settimanali: 40", "pt": "Horas semanais: 40",
         "nl": "Uren per week: 38", "pl": "Wymiar: pełny etat", "ro": "Ore pe săptămână: 40"}  # fmt: skip
QUOTES = {"en": "“”", "de": "„“", "fr": "«»", "es": "«»", "it": "“”", "pt": "“”", "nl": "“”", "pl": "„”", "ro": "„”"}
IN = {"en": "In", "de": "In", "fr": "Dans", "es": "En", "it": "In", "pt": "Em", "nl": "In", "pl": "W", "ro": "În"}
